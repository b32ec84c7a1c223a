package org.orthonym.cleanup;

import java.util.Arrays;

/**
 * A text seen as lines, with what the rules must know of each: whether it is running prose and whether it is English.
 *
 * <p>A line is what stands between line breaks; in a news text that is a paragraph. What a line is gets worked out when a
 * rule first asks, once, in O(line): all questions together cost O(text). Made for one text and one thread.
 */
final class Page {
    private static final byte CODE = 1;
    private static final byte ENGLISH = 2;
    private static final byte STRONG = 4;
    private static final byte FOREIGN = 8;
    private static final byte KNOWN = 16;
    private static final int VERSE_WIDTH = 60;

    private final String text;
    private final int[] starts; // of the lines, sorted, and the text's length + 1 at the end
    private final byte[] traits;
    private final boolean[] fenced;
    private int cursor; // the line asked for last: rules go from left to right

    private int tokenStart = -1; // the token asked for last
    private int tokenEnd = -1;
    private boolean tokenIsAddress;

    Page(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isLineEnd(text.charAt(i))) {
                if (count + 1 >= found.length) {
                    found = Arrays.copyOf(found, found.length * 2);
                }
                found[count++] = i + 1;
            }
        }
        found[count] = text.length() + 1;
        starts = Arrays.copyOf(found, count + 1);
        traits = new byte[count];
        fenced = fences();
    }

    String text() {
        return text;
    }

    int lines() {
        return traits.length;
    }

    int start(int line) {
        return starts[line];
    }

    /** One past the line's last code unit, its line break not counted. */
    int end(int line) {
        return starts[line + 1] - 1;
    }

    /** The number of the line that holds offset {@code i}; its line break belongs to it. */
    int lineOf(int i) {
        if (i < starts[cursor]) {
            cursor = 0;
        }
        while (i >= starts[cursor + 1]) {
            cursor++;
        }
        return cursor;
    }

    /** Whether nothing at {@code i} speaks against a sentence: no code, command, table, quoted verse or markup. */
    boolean isProse(int i) {
        return (traits(lineOf(i)) & CODE) == 0;
    }

    /** Prose with more English function words than words of other languages, and at least one. */
    boolean isEnglish(int i) {
        return (traits(lineOf(i)) & (CODE | ENGLISH)) == ENGLISH;
    }

    /** English with at least two function words more than of other languages. */
    boolean isPlainlyEnglish(int i) {
        return (traits(lineOf(i)) & (CODE | STRONG)) == STRONG;
    }

    /** Prose with more words of another language than English ones. */
    boolean isForeign(int i) {
        return (traits(lineOf(i)) & FOREIGN) != 0;
    }

    /** Whether {@code i} is in one of three or more short lines that begin with a capital: a poem, or a list. */
    boolean isVerse(int i) {
        int line = lineOf(i);
        int run = 1;
        for (int up = line - 1; up >= 0 && run < 3 && isVerseLine(up); up--) {
            run++;
        }
        for (int down = line + 1; down < lines() && run < 3 && isVerseLine(down); down++) {
            run++;
        }
        return run >= 3 && isVerseLine(line);
    }

    private boolean isVerseLine(int line) {
        int length = end(line) - start(line);
        return length > 0
                && length <= VERSE_WIDTH
                && (Chars.isUpper(text.charAt(start(line))) || !Chars.isLetter(text.charAt(start(line))));
    }

    /** Whether {@code i} is inside a web or mail address: what stands between blanks has "://", "www." or "@" and a dot. */
    boolean isAddress(int i) {
        if (i < tokenStart || i >= tokenEnd) {
            tokenStart = i;
            while (tokenStart > 0 && !Chars.isGap(text.charAt(tokenStart - 1))) {
                tokenStart--;
            }
            boolean dotted = false;
            boolean mail = false;
            tokenIsAddress = text.startsWith("www.", tokenStart);
            int end = tokenStart;
            for (; end < text.length() && !Chars.isGap(text.charAt(end)); end++) {
                char c = text.charAt(end);
                mail |= c == '@' && end > tokenStart;
                dotted |= c == '.';
                tokenIsAddress |= c == ':' && text.startsWith("//", end + 1);
            }
            tokenEnd = end;
            tokenIsAddress |= mail && dotted;
        }
        return tokenIsAddress;
    }

    private int traits(int line) {
        if (traits[line] == 0) {
            traits[line] = (byte)
                    (KNOWN | (fenced[line] || CodeSigns.in(text, start(line), end(line)) ? CODE : language(line)));
        }
        return traits[line];
    }

    private int language(int line) {
        int english = 0;
        int foreign = 0;
        int end = end(line);
        for (int i = start(line); i < end; ) {
            int wordEnd = Chars.wordEnd(text, i);
            if (wordEnd == i) {
                i++;
                continue;
            }
            if (wordEnd - i <= 6) { // the longest word of the two lists
                String word = Words.key(text.substring(i, wordEnd));
                if (Words.ENGLISH.contains(word)) {
                    english++;
                } else if (Words.FOREIGN.contains(word)) {
                    foreign++;
                }
            }
            i = wordEnd;
        }
        return (english > foreign ? ENGLISH : 0)
                | (english > foreign + 1 ? STRONG : 0)
                | (foreign > english ? FOREIGN : 0);
    }

    /** The lines of Markdown's fenced code, the fences with them. An invisible character before a fence hides nothing. */
    private boolean[] fences() {
        boolean[] inside = new boolean[lines()];
        if (!text.contains("```") && !text.contains("~~~")) {
            return inside;
        }
        boolean open = false;
        for (int line = 0; line < inside.length; line++) {
            int i = start(line);
            while (i < end(line) && (Chars.isGap(text.charAt(i)) || Invisible.isDebris(text.charAt(i)))) {
                i++;
            }
            boolean fence = text.startsWith("```", i) || text.startsWith("~~~", i);
            inside[line] = open || fence;
            open ^= fence;
        }
        return inside;
    }
}
