package org.orthonym.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of organisations' names by their stems, so that another case, gender or number is found too. Filled once, then read only. */
final class Stems {
    private static final int SHORTEST = 4;

    /** Longest first. */
    private final List<String> endings = new ArrayList<>();

    private final Map<String, WordInfo> byStem = new HashMap<>();

    void addEndings(String[] list) {
        endings.addAll(List.of(list));
        endings.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** A stem of two words says nothing, unless they mean the same. */
    void add(String word, WordInfo info) {
        if (info.organisation() > 0 && word.length() > SHORTEST) {
            byStem.merge(
                    of(word, endings), info, (x, y) -> x.organisation() == y.organisation() ? x : WordInfo.UNKNOWN);
        }
    }

    WordInfo of(String word) {
        return word.length() <= SHORTEST ? WordInfo.UNKNOWN : byStem.getOrDefault(of(word, endings), WordInfo.UNKNOWN);
    }

    private static String of(String word, List<String> endings) {
        for (int i = 0; i < endings.size(); i++) {
            String ending = endings.get(i);
            if (word.length() >= ending.length() + SHORTEST && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
