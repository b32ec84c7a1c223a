package org.orthonym.cleanup;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.orthonym.text.Edit;
import org.orthonym.text.Edits;

/**
 * A set of rules that undo what machine translation leaves behind around the names: "NATO Secretary -General",
 * {@code for it. “} where a mark should close, <code>&amp;quot;</code>, the the.
 *
 * <p>A rule acts only where the damage is plain and keeps quiet in code, tables, verse, addresses and other languages than
 * English. Numbers and dates stay, and no word changes: letters go only where a word stands twice.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Cleanup {
    /**
     * Rounds after which a text is given up. Every change removes characters, turns a quotation mark or composes an accent,
     * so rounds always come to an end; text that was really damaged needs two, one that shows nothing is left.
     */
    private static final int MAX_ROUNDS = 12;

    private static final Cleanup ALL = new Cleanup(EnumSet.allOf(Rule.class));

    private final Set<Rule> rules;

    private Cleanup(Set<Rule> rules) {
        this.rules = rules;
    }

    /** Every rule. */
    public static Cleanup all() {
        return ALL;
    }

    /**
     * Every rule but these.
     *
     * @throws IllegalArgumentException if a rule has no such id
     */
    public static Cleanup without(String... ruleIds) {
        Set<Rule> rules = EnumSet.allOf(Rule.class);
        for (String id : ruleIds) {
            if (!rules.removeIf(rule -> rule.id().equals(id)) && !ALL.ruleIds().contains(id)) {
                throw new IllegalArgumentException("no cleanup rule \"" + id + "\" among "
                        + Arrays.toString(ALL.ruleIds().toArray()));
            }
        }
        return new Cleanup(rules);
    }

    /** The ids of these rules, in the order in which they run. */
    public List<String> ruleIds() {
        return Stream.of(Rule.values()).filter(rules::contains).map(Rule::id).toList();
    }

    /**
     * The edits that undo the damage, on {@code text} as given, in order and not overlapping. What they make of the text
     * needs no further edits. An edit that several rules had a part in carries the id of the last.
     *
     * <p>O(text): one scan if the text is clean, else a scan by each rule that may apply, for a few rounds. A text on which
     * the rules do not come to rest, which no translation is, gets no edits.
     */
    public List<Edit> edits(String text) {
        List<Edit> edits = List.of();
        String now = text;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<Edit> found = oneRound(now);
            if (found.isEmpty()) {
                return edits;
            }
            edits = Edits.compose(text, edits, found);
            now = Edits.apply(now, found);
        }
        return List.of();
    }

    private List<Edit> oneRound(String text) {
        List<Edit> edits = List.of();
        Set<Rule> wanted = Signs.in(text);
        wanted.retainAll(rules);
        if (wanted.isEmpty()) {
            return edits;
        }
        Page page = new Page(text);
        for (Rule rule : wanted) {
            List<Edit> found = rule.edits(page);
            if (!found.isEmpty()) {
                edits = Edits.compose(text, edits, found);
                page = new Page(Edits.apply(page.text(), found));
            }
        }
        return edits;
    }
}
