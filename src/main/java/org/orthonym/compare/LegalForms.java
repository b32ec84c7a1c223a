package org.orthonym.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orthonym.script.ResourceTable;
import org.orthonym.script.ResourceTable.Row;

/** Finds legal forms (Ltd, GmbH, OOO) in the words of a name, by {@code org-forms.tsv}. Immutable and safe for many threads. */
final class LegalForms {
    /** One way to write a form: its folded words, its class as a bit. */
    private record Form(List<String> words, int bit) {}

    /** The class that goes with every other. */
    static final int ANY = 1;

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    LegalForms(Letters letters, Set<String> runs) {
        Map<String, Integer> bits = new HashMap<>();
        bits.put("any", ANY);
        for (Row row : ResourceTable.read(LegalForms.class, "org-forms.tsv", 2)) {
            int bit = bits.computeIfAbsent(row.get(0), c -> 1 << bits.size());
            for (String form : row.get(1).split(";", -1)) {
                add(letters, form.trim(), bit);
                if (Letters.isHan(form.trim().charAt(0))
                        || Letters.isHangul(form.trim().charAt(0))) {
                    runs.add(form.trim());
                }
            }
        }
        byFirstWord.values().forEach(forms -> forms.sort((a, b) -> b.words.size() - a.words.size()));
    }

    private void add(Letters letters, String form, int bit) {
        List<String> words = new ArrayList<>();
        for (RawWords.Raw raw : RawWords.ofOrganisation(form)) {
            String word = letters.read(raw.text());
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (!words.isEmpty()) {
            byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Form(List.copyOf(words), bit));
        }
    }

    /**
     * The longest form that begins at word {@code at} of {@code count}: its number of words in the low byte, its class's bit
     * above; 0 for none. Short abbreviations are forms only where a name begins or ends, for they may mean anything else.
     */
    int at(String[] words, int at, int count, boolean isAtEdge) {
        List<Form> forms = byFirstWord.get(words[at]);
        if (forms == null) {
            return 0;
        }
        for (Form form : forms) {
            int length = form.words.size();
            boolean isEdge = isAtEdge || at + length == count;
            if (at + length <= count
                    && (isEdge || length > 1 || form.words.get(0).length() > 4)
                    && stands(form, words, at)) {
                return form.bit << 8 | length;
            }
        }
        return 0;
    }

    private static boolean stands(Form form, String[] words, int at) {
        for (int i = 0; i < form.words.size(); i++) {
            if (!form.words.get(i).equals(words[at + i])) {
                return false;
            }
        }
        return true;
    }
}
