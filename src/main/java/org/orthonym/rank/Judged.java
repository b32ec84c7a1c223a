package org.orthonym.rank;

import java.util.Optional;
import org.orthonym.link.Decision;
import org.orthonym.mention.TextMention;

/**
 * A mention and what was decided about it.
 *
 * @param mention the mention
 * @param decision what is done with it
 * @param best how its best candidate was found, if it has one
 */
public record Judged(TextMention mention, Decision decision, Optional<Ranked> best) {}
