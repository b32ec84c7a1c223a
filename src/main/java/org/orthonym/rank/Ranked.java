package org.orthonym.rank;

import java.util.Optional;
import org.orthonym.candidate.Alignment;
import org.orthonym.link.Candidate;
import org.orthonym.link.Role;

/**
 * A candidate with what the later stages need of how it was found.
 *
 * @param candidate entity and evidence
 * @param alignment how the surface lies against its name
 * @param role the role that speaks for it, if one does
 */
public record Ranked(Candidate candidate, Alignment alignment, Optional<Role> role) {}
