package org.orthonym.mention;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.index.Name;
import org.orthonym.index.NameIndex;
import org.orthonym.script.Words;
import org.orthonym.token.TokenizedText;
import org.orthonym.token.TokenizedText.Kind;

/** Finds the names in a text that the gazetteer accepts as they stand. Immutable and safe for many threads. */
final class AcceptedNames {
    private final NameIndex index;
    private final MentionWords words;

    AcceptedNames(NameIndex index, MentionWords words) {
        this.index = index;
        this.words = words;
    }

    /**
     * One past the last token of the longest accepted name of several words from a token, small words and marks inside included,
     * in the name's own capitals; the token itself if there is none. Such a name is right, whatever its parts look like.
     */
    int lockedEnd(TokenizedText text, int from) {
        int end = from;
        if (!text.is(from, Kind.WORD) && !text.is(from, Kind.NUMBER)) {
            return end;
        }
        int longest = index.longestFrom(text.folded(from), text.is(from + 1, Kind.POSSESSIVE));
        if (longest < 2) {
            return end;
        }
        StringBuilder phrase = new StringBuilder();
        int words = 0;
        int marks = 0;
        for (int at = from; at < text.size() && words < longest && marks <= 2; at++) {
            if (text.is(at, Kind.MARK)) {
                marks++;
                continue;
            }
            if (text.is(at, Kind.OPAQUE) || (words == 0 && text.is(at, Kind.POSSESSIVE))) {
                break;
            }
            marks = 0;
            if (text.is(at, Kind.POSSESSIVE)) {
                phrase.append(text.folded(at)); // People's Party
            } else {
                phrase.append(words++ > 0 ? " " : "").append(text.folded(at));
            }
            if (words > 1) {
                int to = at + 1;
                for (Name name : index.exact(phrase.toString())) {
                    end = isInCapitals(text, from, to, name) ? to : end;
                }
            }
        }
        return end;
    }

    /** Whether each word has a capital where the name has one; all capitals will do. */
    private static boolean isInCapitals(TokenizedText text, int from, int to, Name name) {
        List<String> here = Words.split(text.span(from, to).in(text.text()));
        List<String> there = Words.split(name.text());
        if (here.size() != there.size()) {
            return false;
        }
        for (int i = 0; i < here.size(); i++) {
            if (Character.isUpperCase(there.get(i).codePointAt(0))
                    && !Character.isUpperCase(here.get(i).codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** One past the last token of the longest accepted whole name from {@code at}, or {@code at} if there is none. */
    int knownEnd(TokenizedText text, int at, int to) {
        int end = at;
        int first = at;
        while (first < to && !text.is(first, Kind.WORD)) {
            first++;
        }
        int longest = first < to ? index.longestFrom(text.folded(first)) : 0;
        StringBuilder phrase = new StringBuilder();
        int words = 0;
        for (int token = first; token < to && words < longest; token++) {
            if (text.is(token, Kind.WORD)) {
                phrase.append(words++ > 0 ? " " : "").append(text.folded(token));
                if (!index.exact(phrase.toString()).isEmpty()) {
                    end = token + 1;
                }
            }
        }
        return end;
    }

    /** The bearers of a surname, a Jr behind it or not; "the Kennedys" are several of one. */
    List<Name> withFamily(TokenizedText text, int from, List<String> folded) {
        List<Name> bearers = index.withFamily(folded);
        if (bearers.isEmpty() && folded.size() > 1 && words.isSuffix(folded.get(folded.size() - 1))) {
            List<String> rest = folded.subList(0, folded.size() - 1);
            return index.exact(rest).isEmpty() ? index.withFamily(rest) : index.exact(rest);
        }
        String last = folded.get(folded.size() - 1);
        boolean isPlural = last.length() > 3 && last.endsWith("s") && text.is(from - 1, Kind.WORD);
        if (bearers.isEmpty() && isPlural && text.folded(from - 1).equals("the")) {
            List<String> one = new ArrayList<>(folded);
            one.set(one.size() - 1, last.substring(0, last.length() - 1));
            return index.withFamily(one);
        }
        return bearers;
    }
}
