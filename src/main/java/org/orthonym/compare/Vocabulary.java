package org.orthonym.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orthonym.script.ResourceTable;
import org.orthonym.script.ResourceTable.Row;

/** The tables of words, by folded word. Immutable and safe for many threads. */
final class Vocabulary {
    /** Gathers what the tables say of one word. */
    private static final class Entry {
        final List<Integer> spellings = new ArrayList<>();
        final List<Integer> readings = new ArrayList<>();
        final List<Integer> forms = new ArrayList<>();
        final List<Integer> formal = new ArrayList<>();
        final List<Integer> nicknames = new ArrayList<>();
        int commonness;
        boolean isWeak;
        int generation;
        int organisation;
        double weight = 1;
        int place;
        int marks;

        WordInfo info() {
            return new WordInfo(
                    array(spellings),
                    array(readings),
                    array(forms),
                    array(formal),
                    array(nicknames),
                    commonness,
                    isWeak,
                    generation,
                    organisation,
                    weight,
                    place,
                    marks);
        }

        private static int[] array(List<Integer> groups) {
            return groups.stream().mapToInt(Integer::intValue).sorted().toArray();
        }
    }

    private final Letters letters;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, WordInfo> words = new HashMap<>();
    private final LegalForms legalForms;
    private final Set<String> runs = new HashSet<>();
    private final List<String[]> genderEndings = new ArrayList<>();
    private final List<String[]> givenEndings = new ArrayList<>();
    private final List<String> patronymicEndings = new ArrayList<>();
    private final List<String> surnameEndings = new ArrayList<>();
    private final Set<String> particles = new HashSet<>();
    private final Stems stems = new Stems();
    private int groups;

    Vocabulary(Letters letters) {
        this.letters = letters;
        readNameForms();
        for (Row row : ResourceTable.read(Vocabulary.class, "nicknames.tsv", 2)) {
            int group = ++groups;
            for (String word : row.words(0)) {
                entry(word).formal.add(group);
            }
            for (String word : row.words(1)) {
                entry(word).nicknames.add(group);
            }
        }
        readNameWords();
        for (Row row : ResourceTable.read(Vocabulary.class, "common-names.tsv", 2)) {
            for (String word : row.words(1)) {
                Entry entry = entry(word);
                entry.commonness = Math.max(entry.commonness, (int) row.number(0));
            }
        }
        readOrganisationWords();
        for (Row row : ResourceTable.read(Vocabulary.class, "places.tsv", 1)) {
            int group = ++groups;
            for (String word : row.words(0)) {
                // St_Petersburg is also found as one word; its parts say nothing alone.
                Entry entry = entry(word.replace("_", ""));
                entry.place = entry.place == 0 ? group : entry.place;
                entry.weight = 0.6;
                addRun(word);
            }
        }
        legalForms = new LegalForms(letters, runs);
        entries.forEach((word, entry) -> words.put(word, entry.info()));
        entries.clear();
        words.forEach(stems::add);
    }

    private Entry entry(String word) {
        return entries.computeIfAbsent(letters.read(word), w -> new Entry());
    }

    /** Signs of Chinese and Hangul stand without blanks: longer entries are found inside a run of them. */
    private void addRun(String word) {
        if (word.length() > 1 && (Letters.isHan(word.charAt(0)) || Letters.isHangul(word.charAt(0)))) {
            runs.add(word);
        }
    }

    private void readNameForms() {
        for (Row row : ResourceTable.read(Vocabulary.class, "name-forms.tsv", 2)) {
            int group = ++groups;
            for (String word : row.words(1)) {
                addRun(word);
                Entry entry = entry(word);
                switch (row.get(0)) {
                    case "spelling" -> entry.spellings.add(group);
                    case "reading" -> entry.readings.add(group);
                    case "form" -> entry.forms.add(group);
                    default -> throw row.wrong("spelling, reading or form as field 1");
                }
            }
        }
    }

    private void readNameWords() {
        for (Row row : ResourceTable.read(Vocabulary.class, "name-words.tsv", 2)) {
            String[] list = row.words(1);
            switch (row.get(0)) {
                case "title", "particle", "link" -> {
                    for (String word : list) {
                        entry(word).isWeak = true;
                        if (row.get(0).equals("particle")) {
                            particles.add(letters.read(word));
                        }
                    }
                }
                case "surname" -> surnameEndings.addAll(Arrays.asList(list));
                case "second" -> mark(list, WordInfo.SECOND);
                case "forename" -> mark(list, WordInfo.FORENAME);
                case "generation" -> {
                    for (String word : Arrays.copyOfRange(list, 1, list.length)) {
                        entry(word).generation = Integer.parseInt(list[0]);
                    }
                }
                case "patronymic" -> patronymicEndings.addAll(Arrays.asList(list));
                case "feminine-given" -> givenEndings.add(list.length > 1 ? list : new String[] {list[0], ""});
                case "feminine" -> genderEndings.add(list.length > 1 ? list : new String[] {list[0], ""});
                default -> throw row.wrong("a kind of word as field 1");
            }
        }
    }

    private void mark(String[] list, int mark) {
        for (String word : list) {
            entry(word).marks |= mark;
        }
    }

    private void readOrganisationWords() {
        for (Row row : ResourceTable.read(Vocabulary.class, "org-words.tsv", 2)) {
            if (row.get(0).equals("unit")) {
                mark(row.words(1), WordInfo.UNIT);
                continue;
            }
            if (row.get(0).equals("ending")) {
                stems.addEndings(row.words(1));
                continue;
            }
            double weight = row.get(0).equals("stop") ? 0 : row.number(0);
            int group = ++groups;
            for (String word : row.words(1)) {
                Entry entry = entry(word.replace("_", "").replace("-", ""));
                entry.weight = weight;
                entry.organisation = entry.organisation == 0 && weight > 0 ? group : entry.organisation;
                addRun(word);
            }
        }
    }

    WordInfo of(String folded) {
        return words.getOrDefault(folded, WordInfo.UNKNOWN);
    }

    /** The same for a word of an organisation's name, which may be in another case or number than the tables have it in. */
    WordInfo ofOrganisation(String folded) {
        WordInfo info = words.get(folded);
        return info != null ? info : stems.of(folded);
    }

    LegalForms legalForms() {
        return legalForms;
    }

    /** Whether the tables hold this run of signs without blanks. */
    boolean isRun(String signs) {
        return runs.contains(signs);
    }

    /** Whether it is a small word of surnames, as de and al. */
    boolean isParticle(String folded) {
        return particles.contains(folded);
    }

    /** Vladimirovich, Ivanovna. */
    boolean isPatronymic(String folded) {
        return hasEnding(folded, patronymicEndings);
    }

    /**
     * Whether the shorter given name is a pet form made of the longer's beginning: Mira of Mirjana, Beny of Benjamin. Ivan is
     * none of Ivanov.
     */
    boolean isShortened(String a, String b) {
        String less = a.length() < b.length() ? a : b;
        String more = a.length() < b.length() ? b : a;
        int stem = less.length();
        while (stem > 0 && "aeiouy".indexOf(less.charAt(stem - 1)) >= 0) {
            stem--;
        }
        return stem >= 3
                && more.length() > less.length() + 1
                && more.startsWith(less.substring(0, stem))
                && !hasEnding(more, surnameEndings);
    }

    private static boolean hasEnding(String folded, List<String> endings) {
        for (int i = 0; i < endings.size(); i++) {
            String ending = endings.get(i);
            if (folded.length() > ending.length() + 2 && folded.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one is the other with a woman's ending for a man's: Ivanova and Ivanov. */
    boolean differByGender(String a, String b) {
        return differBy(a, b, genderEndings);
    }

    /** The same for given names: Daniela and Daniel. */
    boolean differByGivenGender(String a, String b) {
        return differBy(a, b, givenEndings) || differBy(a, b, genderEndings);
    }

    private static boolean differBy(String a, String b, List<String[]> list) {
        for (String[] endings : list) {
            if (differBy(a, b, endings[0], endings[1]) || differBy(b, a, endings[0], endings[1])) {
                return true;
            }
        }
        return false;
    }

    private static boolean differBy(String woman, String man, String feminine, String masculine) {
        int stem = woman.length() - feminine.length();
        return stem >= 3
                && stem == man.length() - masculine.length()
                && woman.endsWith(feminine)
                && man.endsWith(masculine)
                && woman.regionMatches(0, man, 0, stem);
    }
}
