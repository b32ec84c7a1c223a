package org.orthonym.token;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.orthonym.token.TokenizedText.Kind;

/** Cuts text into tokens, in O(text). Safe for many threads; to be kept, for it is slow to begin with. */
public final class Tokenizer {
    /** Making an iterator reads a list of abbreviations: those not in use wait here for the next text. */
    private final Queue<BreakIterator> idle = new ConcurrentLinkedQueue<>();

    /** The tokens of a text. */
    public TokenizedText tokenize(String text) {
        TokenizedText tokens = new TokenizedText(text);
        BreakIterator waiting = idle.poll();
        BreakIterator boundaries = waiting != null ? waiting : sentences();
        boundaries.setText(text);
        cut(text, tokens, new SentenceStarts(boundaries));
        boundaries.setText("");
        idle.add(boundaries);
        return tokens;
    }

    private static BreakIterator sentences() {
        return FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }

    private static void cut(String text, TokenizedText tokens, SentenceStarts sentences) {
        int at = 0;
        int plainUntil = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at = next;
                continue;
            }
            // one look at a stretch without spaces says whether an address is in it: linear on hostile text
            int opaque = at;
            if (at >= plainUntil) {
                opaque = Addresses.end(text, at);
                plainUntil = opaque > at ? at : Addresses.scanEnd(text, at);
            }
            int end;
            Kind kind;
            if (opaque > at) {
                end = opaque;
                kind = Kind.OPAQUE;
            } else if (Character.isLetter(c)) {
                end = wordEnd(text, next);
                kind = Kind.WORD;
            } else if (Character.isDigit(c)) {
                end = wordEnd(text, next);
                kind = Kind.NUMBER;
            } else {
                end = next;
                kind = Kind.MARK;
            }
            if (kind == Kind.WORD) {
                int possessive = possessiveStart(text, at, end);
                boolean isFirst = sentences.isFirst(at) && !endsInAbbreviation(text, tokens);
                tokens.add(at, possessive, kind, isFirst);
                if (possessive < end) {
                    tokens.add(possessive, end, Kind.POSSESSIVE, false);
                }
            } else {
                tokens.add(at, end, kind, kind != Kind.MARK && sentences.isFirst(at));
            }
            at = end;
        }
    }

    /** Behind "U.S." a capital begins no sentence by itself. */
    private static boolean endsInAbbreviation(String text, TokenizedText tokens) {
        int last = tokens.size() - 1;
        return tokens.is(last, Kind.WORD) && text.charAt(tokens.end(last) - 1) == '.';
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int after = at + Character.charCount(c);
            if (isWordPart(c)) {
                at = after;
            } else if (isApostrophe(c) && isLetterAt(text, after)) {
                at = after;
            } else if (c == '.' && isInitial(text, at) && isInitial(text, after + 1) && isLetterAt(text, after)) {
                at = after + 1; // U.S., J.D.
            } else if (c == '.' && at - from >= 2 && text.charAt(at - 2) == '.' && isInitial(text, at)) {
                return after; // the last full stop of U.S.
            } else {
                return at;
            }
        }
        return at;
    }

    /** Whether the word that ends before {@code end} ends in one upper-case letter that stands alone or behind a full stop. */
    private static boolean isInitial(String text, int end) {
        return end > 0
                && end <= text.length()
                && Character.isUpperCase(text.charAt(end - 1))
                && (end == 1 || !Character.isLetterOrDigit(text.charAt(end - 2)));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isWordPart(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0xAD; // a soft hyphen is inside its word
    }

    private static boolean isLetterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    private static int possessiveStart(String text, int start, int end) {
        if (end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && isApostrophe(text.charAt(end - 2))) {
            return end - 2;
        }
        return end;
    }

    /** Walks over the sentence boundaries as the tokens come. */
    private static final class SentenceStarts {
        private final BreakIterator boundaries;
        private int boundary;
        private boolean isTaken;

        SentenceStarts(BreakIterator boundaries) {
            this.boundaries = boundaries;
            boundary = boundaries.first();
        }

        /** Whether a token that begins at {@code start} is the first of its sentence. Starts must ascend. */
        boolean isFirst(int start) {
            boolean passed = false;
            while (boundary != BreakIterator.DONE && boundary <= start) {
                boundary = boundaries.next();
                passed = true;
            }
            if (passed) {
                isTaken = false;
            }
            boolean first = !isTaken;
            isTaken = true;
            return first;
        }
    }
}
