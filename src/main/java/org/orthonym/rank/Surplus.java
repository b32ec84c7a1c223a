package org.orthonym.rank;

import java.util.List;
import org.orthonym.candidate.Alignment;
import org.orthonym.candidate.WordMatch;
import org.orthonym.index.NameIndex;
import org.orthonym.mention.TextMention;
import org.orthonym.script.Lexicon;
import org.orthonym.script.Words;

/**
 * Keeps the words around a garbled name that are no part of it: a repair of "With Angela Mierkel" must not lose the "With". Words
 * that are neither words nor names we know go with the garble. Immutable and safe for many threads.
 */
final class Surplus {
    private final Lexicon lexicon;
    private final NameIndex index;

    Surplus(Lexicon lexicon, NameIndex index) {
        this.lexicon = lexicon;
        this.index = index;
    }

    /** What is written for a name, with the mention's words before and behind it that it does not have. */
    String around(TextMention mention, Alignment alignment, String written) {
        List<String> words = Words.split(mention.mention().surface());
        if (words.size() != mention.words().size() || alignment.isSwapped()) {
            return written;
        }
        List<WordMatch> matches = alignment.matches().stream()
                .filter(match -> !match.surface().isEmpty())
                .toList();
        StringBuilder around = new StringBuilder(written);
        for (int i = 0; i < matches.size() && isKept(matches.get(i)); i++) {
            around.insert(before(around, written), words.get(i) + " ");
        }
        for (int i = matches.size() - 1, at = around.length(); i >= 0 && isKept(matches.get(i)); i--) {
            around.insert(at, " " + words.get(words.size() - (matches.size() - i)));
        }
        return around.toString();
    }

    private static int before(StringBuilder around, String written) {
        return around.length() - written.length();
    }

    private boolean isKept(WordMatch match) {
        return !match.isPair()
                && (lexicon.isWord(match.surface())
                        || lexicon.isName(match.surface())
                        || index.hasWord(match.surface()));
    }
}
