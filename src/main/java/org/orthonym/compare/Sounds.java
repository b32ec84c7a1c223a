package org.orthonym.compare;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.script.ResourceTable;
import org.orthonym.script.ResourceTable.Row;

/** The form of a word in which habits of romanization are evened out, by {@code sounds.tsv}. Immutable and safe for many threads. */
final class Sounds {
    private record Rule(String letters, boolean isAtEnd, String form) {}

    /** By first letter, longest first. */
    private final List<List<Rule>> rules = new ArrayList<>();

    Sounds() {
        for (char c = 'a'; c <= 'z'; c++) {
            rules.add(new ArrayList<>());
        }
        for (Row row : ResourceTable.read(Sounds.class, "sounds.tsv", 2)) {
            boolean isAtEnd = row.get(0).endsWith("$");
            String letters = isAtEnd ? row.get(0).substring(0, row.get(0).length() - 1) : row.get(0);
            rules.get(letters.charAt(0) - 'a').add(new Rule(letters, isAtEnd, row.get(1)));
        }
        for (List<Rule> list : rules) {
            list.sort((a, b) -> b.letters.length() - a.letters.length());
        }
    }

    /** The evened form of a folded word; the word itself where nothing applies. */
    String of(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            Rule rule = c >= 'a' && c <= 'z' ? rule(word, i, rules.get(c - 'a')) : null;
            if (rule == null) {
                out.append(c);
                i++;
            } else {
                out.append(rule.form);
                i += rule.letters.length();
            }
        }
        return out.toString();
    }

    private static @org.jspecify.annotations.Nullable Rule rule(String word, int at, List<Rule> rules) {
        for (int k = 0; k < rules.size(); k++) {
            Rule rule = rules.get(k);
            if (word.startsWith(rule.letters, at) && (!rule.isAtEnd || at + rule.letters.length() == word.length())) {
                return rule;
            }
        }
        return null;
    }
}
