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
