package org.orthonym.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orthonym.script.ResourceTable;
import org.orthonym.script.ResourceTable.Row;

/** The small words beside names, from {@code words.tsv}. Immutable and safe for many threads. */
public final class MentionWords {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, String> halves = new HashMap<>();

    private MentionWords() {}

    /** The words that ship with the library. */
    public static MentionWords bundled() {
        MentionWords words = new MentionWords();
        for (Row row : ResourceTable.read(MentionWords.class, "words.tsv", 2)) {
            words.add(row);
        }
        return words;
    }

    private void add(Row row) {
        String word = row.get(1);
        if (row.get(0).equals("half")) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                throw row.wrong("half=whole");
            }
            halves.put(word.substring(0, equals), word.substring(equals + 1));
        } else {
            classes.computeIfAbsent(row.get(0), k -> new HashSet<>()).add(word);
        }
    }

    private boolean is(String kind, String folded) {
        return classes.getOrDefault(kind, Set.of()).contains(folded);
    }

    /** Mr, Dr, Sir: before a name, no part of it. */
    public boolean isHonorific(String folded) {
        return is("honorific", folded);
    }

    /** van, bin, de la: inside a name without a capital. */
    public boolean isParticle(String folded) {
        return is("particle", folded);
    }

    /** former, then, designate: the role behind it is not held on the day. */
    public boolean isFormer(String folded) {
        return is("former", folded);
    }

    /** acting, deputy, new: belongs to the role behind it. */
    public boolean isActing(String folded) {
        return is("acting", folded);
    }

    /** Jr, III: behind a name, and no garble of anything. */
    public boolean isSuffix(String folded) {
        return is("suffix", folded);
    }

    /** deputy, assistant, shadow: the role behind it is another, lesser one. */
    public boolean isLesser(String folded) {
        return is("lesser", folded);
    }

    /** official, spokesman, said: what stands behind the name of an institution. */
    public boolean isStaff(String folded) {
        return is("staff", folded);
    }

    /** a, an, another: what follows it says what somebody is, not who. */
    boolean isIndefinite(String folded) {
        return is("indefinite", folded);
    }

    /** the, his: before a role behind a name. */
    boolean isDeterminer(String folded) {
        return is("determiner", folded);
    }

    /** is, remains: between a name and what it is. */
    boolean isCopula(String folded) {
        return is("copula", folded);
    }

    /** aka, mln: stands between names without a capital and is no part of them. */
    boolean isNoParticle(String folded) {
        return is("no-particle", folded);
    }

    /** of, for, who: the words behind it speak of something else. */
    boolean isLink(String folded) {
        return is("link", folded);
    }

    /** The first word of a country's name that this may be the rest of: "north" for "northern". */
    public Optional<String> halfOf(String folded) {
        return Optional.ofNullable(halves.get(folded));
    }
}
