package org.orthonym.token;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.orthonym.script.Folding;
import org.orthonym.text.Span;

/**
 * A text and its tokens, held in arrays. Tokens are numbered from 0 in text order; a token's folded form is worked out when it is
 * first asked for, and kept. Immutable to those who look and safe for many threads.
 */
public final class TokenizedText {
    /** What a token is. */
    public enum Kind {
        /** Letters, with inner apostrophes: "Putin", "O'Neill", "don't", "U.S.". */
        WORD,
        /** The possessive ending of the word before: "'s", or "'" behind an s. */
        POSSESSIVE,
        /** Begins with a digit: "2025", "5th". */
        NUMBER,
        /** One character that is none of the others. */
        MARK,
        /** Not prose: an address, a handle, a hashtag. */
        OPAQUE
    }

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private Kind[] kinds = new Kind[64];
    private boolean[] sentenceStarts = new boolean[64];
    private @Nullable String[] folded =
            new @Nullable String[64]; // strings are safe to hand over: two threads may fold twice
    private int size;

    TokenizedText(String text) {
        this.text = text;
    }

    void add(int start, int end, Kind kind, boolean startsSentence) {
        if (size == starts.length) {
            int more = size * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            kinds = Arrays.copyOf(kinds, more);
            sentenceStarts = Arrays.copyOf(sentenceStarts, more);
            folded = Arrays.copyOf(folded, more);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        sentenceStarts[size++] = startsSentence;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The number of tokens. */
    public int size() {
        return size;
    }

    /** Where a token begins, in UTF-16 code units. */
    public int start(int token) {
        return starts[token];
    }

    /** One past where a token ends. */
    public int end(int token) {
        return ends[token];
    }

    /** What a token is. */
    public Kind kind(int token) {
        return kinds[token];
    }

    /** Whether there is such a token and it is of that kind. */
    public boolean is(int token, Kind kind) {
        return token >= 0 && token < size && kinds[token] == kind;
    }

    /** Whether there is such a token and it is that character. */
    public boolean isMark(int token, char mark) {
        return is(token, Kind.MARK) && text.charAt(starts[token]) == mark;
    }

    /** The characters of a token. */
    public String string(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The folded form of a token, see {@link Folding}. */
    public String folded(int token) {
        String known = folded[token];
        if (known == null) {
            known = Folding.fold(text, starts[token], ends[token]);
            folded[token] = known;
        }
        return known;
    }

    /** Whether a token is the first of its sentence. */
    public boolean startsSentence(int token) {
        return sentenceStarts[token];
    }

    /** Whether nothing stands between a token and the one before. */
    public boolean isGlued(int token) {
        return token > 0 && ends[token - 1] == starts[token];
    }

    /** Whether exactly spaces, and no line end, stand between a token and the one before. */
    public boolean isSpaced(int token) {
        if (token == 0 || isGlued(token)) {
            return false;
        }
        for (int i = ends[token - 1]; i < starts[token]; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    /** Whether a token is a word that begins with an upper-case letter. */
    public boolean isCapitalized(int token) {
        if (!is(token, Kind.WORD)) {
            return false;
        }
        char first = text.charAt(starts[token]);
        if (first < 0x80) {
            return first >= 'A' && first <= 'Z';
        }
        int letter = text.codePointAt(starts[token]);
        return Character.isUpperCase(letter) || Character.isTitleCase(letter);
    }

    /** Whether a token is a word of two letters or more, all upper case. */
    public boolean isAllCapitals(int token) {
        return is(token, Kind.WORD)
                && ends[token] - starts[token] > 1
                && !Character.isLowerCase(text.charAt(ends[token] - 1))
                && text.substring(starts[token], ends[token]).chars().noneMatch(Character::isLowerCase);
    }

    /** Whether every letter of a token is Latin. */
    public boolean isLatin(int token) {
        for (int i = starts[token]; i < ends[token]; ) {
            int c = text.codePointAt(i);
            if (c >= 0x80 && Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** The span from the first token to the one before {@code to}. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }
}
