package org.orthonym.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Spoils names as a way through another language does: one or two of a vowel changed, a letter doubled or dropped, sounds that
 * scripts do not tell apart swapped (k and kh, s and z, v and w, i and y, u and ou), the end cut off or lengthened. The same
 * seed gives the same garbles.
 */
final class Garbles {
    private static final String VOWELS = "aeiou";
    private static final int SHORTEST = 4;
    private static final List<String> ENDINGS = List.of("a", "o", "e", "s", "is", "os", "u", "y", "i", "am");
    private static final List<List<String>> SOUNDS = List.of(
            List.of("kh", "k", "c", "h"),
            List.of("sh", "s", "z"),
            List.of("v", "w", "b"),
            List.of("ee", "i", "y"),
            List.of("ou", "u"));

    private final Random random;

    Garbles(long seed) {
        random = new Random(seed);
    }

    /** Whether a name has a word that is long enough to be spoilt. */
    static boolean canSpoil(String name) {
        return Arrays.stream(name.split(" ", -1)).anyMatch(word -> word.length() >= SHORTEST);
    }

    /** A garble of a name that can be spoilt, another string than the name. */
    String of(String name) {
        String garbled = name;
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times || garbled.equals(name); i++) {
            garbled = spoilWord(garbled);
        }
        return garbled;
    }

    private String spoilWord(String name) {
        String[] words = name.split(" ", -1);
        int at = random.nextInt(words.length);
        StringBuilder word = new StringBuilder(words[at].toLowerCase(Locale.ROOT));
        if (word.length() >= SHORTEST) {
            spoil(word);
        }
        words[at] = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return String.join(" ", words);
    }

    private void spoil(StringBuilder word) {
        int at = random.nextInt(word.length());
        switch (random.nextInt(10)) {
            case 0 -> changeVowel(word, at);
            case 1 -> word.insert(at, word.charAt(at));
            case 2 -> word.deleteCharAt(at);
            case 3 -> word.setLength(word.length() - 1 - random.nextInt(word.length() > SHORTEST + 1 ? 2 : 1));
            case 4 -> word.append(pick(ENDINGS));
            default -> swap(word, SOUNDS.get(random.nextInt(SOUNDS.size())));
        }
    }

    private void changeVowel(StringBuilder word, int from) {
        for (int i = 0; i < word.length(); i++) {
            int at = (from + i) % word.length();
            if (VOWELS.indexOf(word.charAt(at)) >= 0) {
                word.setCharAt(at, VOWELS.charAt(random.nextInt(VOWELS.length())));
                return;
            }
        }
    }

    private void swap(StringBuilder word, List<String> sounds) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            if (!soundAt(word, i, sounds).isEmpty()) {
                places.add(i);
            }
        }
        if (!places.isEmpty()) {
            int at = pick(places);
            word.replace(at, at + soundAt(word, at, sounds).length(), pick(sounds));
        }
    }

    private static String soundAt(StringBuilder word, int at, List<String> sounds) {
        return sounds.stream()
                .filter(sound -> word.indexOf(sound, at) == at)
                .findFirst()
                .orElse("");
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
