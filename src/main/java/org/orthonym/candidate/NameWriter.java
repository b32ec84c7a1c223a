package org.orthonym.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orthonym.index.Name;
import org.orthonym.mention.TextMention;
import org.orthonym.script.Words;

/** Writes a name in the place of a mention: as much of it as the mention had, in the mention's capitals. */
public final class NameWriter {
    private NameWriter() {}

    /**
     * What would stand in the mention's place.
     *
     * @param alignment the mention against the spelling to write
     */
    public static String write(TextMention mention, Alignment alignment) {
        Name name = alignment.name();
        List<Integer> covered = new ArrayList<>();
        for (int word = 0; word < name.words().size(); word++) {
            if (alignment.covers(word) || isJoinedWithPrevious(alignment, word)) {
                covered.add(word);
            }
        }
        addSmall(name.text(), covered);
        String written =
                covered.isEmpty() || covered.size() == name.words().size() ? name.text() : part(name.text(), covered);
        return mention.isAllCapitals() && mention.mention().surface().length() > 1
                ? written.toUpperCase(Locale.ROOT)
                : written;
    }

    /** A surface word that stands for two words of the name names the first: the second is covered too. */
    private static boolean isJoinedWithPrevious(Alignment alignment, int word) {
        return word > 0
                && alignment.matches().stream().noneMatch(match -> match.word() == word)
                && alignment.covers(word - 1);
    }

    /**
     * Takes in the small words between those that stand there ("Ursula Leyen" becomes Ursula von der Leyen), and the second half
     * of a name of two syllables ("Yoon Suk" is no way to call Yoon Suk-yeol).
     */
    private static void addSmall(String text, List<Integer> covered) {
        if (covered.isEmpty()) {
            return;
        }
        List<String> all = Words.split(text);
        int first = covered.get(0);
        int last = covered.get(covered.size() - 1);
        int at = 0;
        for (int word = 0; word < all.size(); word++) {
            int start = text.indexOf(all.get(word), at);
            boolean isSmall = Character.isLowerCase(all.get(word).codePointAt(0));
            boolean isInside = word > first && word < last;
            boolean isTail = start > 0 && text.charAt(start - 1) == '-' && covered.contains(word - 1);
            if (isSmall && (isInside || isTail) && !covered.contains(word)) {
                covered.add(word);
            }
            at = start + all.get(word).length();
        }
        covered.sort(null);
    }

    private static String part(String text, List<Integer> words) {
        List<String> all = Words.split(text);
        StringBuilder out = new StringBuilder();
        int at = 0;
        int last = -1;
        for (int word = 0; word < all.size(); word++) {
            int start = text.indexOf(all.get(word), at);
            if (words.contains(word)) {
                // what joins two neighbours ("-", " ") stays between them
                out.append(last == word - 1 && last >= 0 ? text.substring(at, start) : out.isEmpty() ? "" : " ")
                        .append(all.get(word));
                last = word;
            }
            at = start + all.get(word).length();
        }
        return out.toString();
    }
}
