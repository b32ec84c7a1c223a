package org.orthonym.cleanup;

import java.util.ArrayList;
import java.util.List;

/**
 * Curly double quotation marks of one paragraph, put right by parity.
 *
 * <p>Marks must open and close in turn. A mark that opens where one must close is turned if it also looks like an end, and
 * only if the whole paragraph then comes out even; otherwise the paragraph stays as it is. Straight, low and angled marks
 * in the same paragraph mean another system, and the paragraph stays as well. Single marks are not looked at.
 */
final class Quotes {
    private static final int TAG_WORDS = 5;

    private Quotes() {}

    static void findDirection(Page page, Changes changes) {
        for (int line = 0; line < page.lines(); line++) {
            List<Integer> marks = marks(page, line);
            if (marks.isEmpty() || !page.isProse(marks.get(0)) || !alternate(page, line, marks, true)) {
                continue;
            }
            for (int k = 1; k < marks.size(); k += 2) {
                int mark = marks.get(k);
                if (page.text().charAt(mark) == '“') {
                    boolean spaced = page.text().charAt(mark - 1) == ' ';
                    boolean glued = Chars.isLetter(Chars.at(page.text(), mark + 1));
                    changes.replace(spaced ? mark - 1 : mark, mark + 1, spaced && glued ? "” " : "”");
                }
            }
        }
    }

    static void findSpace(Page page, Changes changes) {
        String text = page.text();
        for (int line = 0; line < page.lines(); line++) {
            List<Integer> marks = marks(page, line);
            if (marks.isEmpty() || !page.isProse(marks.get(0)) || !alternate(page, line, marks, false)) {
                continue;
            }
            for (int k = 0; k < marks.size(); k += 2) {
                tighten(text, marks.get(k), marks.get(k + 1), changes);
            }
        }
    }

    /** Removes the blanks inside a pair, unless its end stands free without a clause that ends there: “ and ”. */
    private static void tighten(String text, int open, int close, Changes changes) {
        boolean free = text.charAt(close - 1) == ' ';
        if (free && !(endsClause(text.charAt(close - 2)) && isAfterEnd(text, close))) {
            return;
        }
        char first = Chars.at(text, open + 2);
        if (text.charAt(open + 1) == ' ' && (Chars.isLetter(first) || Chars.isDigit(first))) {
            changes.delete(open + 1, open + 2);
        }
        if (free) {
            changes.delete(close - 1, close);
        }
    }

    /** The offsets of the curly double marks of a line; empty if another kind of double mark stands there too. */
    private static List<Integer> marks(Page page, int line) {
        List<Integer> marks = new ArrayList<>();
        for (int i = page.start(line); i < page.end(line); i++) {
            switch (page.text().charAt(i)) {
                case '“', '”' -> marks.add(i);
                case '"', '„', '‟', '«', '»', '″', '〝', '〞', '＂' -> {
                    return List.of();
                }
                default -> {}
            }
        }
        return marks;
    }

    /** Whether the marks open and close in turn, once those that look like an end are turned if {@code turning}. */
    private static boolean alternate(Page page, int line, List<Integer> marks, boolean turning) {
        String text = page.text();
        if (marks.size() % 2 != 0) {
            return false;
        }
        for (int k = 0; k < marks.size(); k++) {
            int mark = marks.get(k);
            boolean opens = text.charAt(mark) == '“';
            if ((k % 2 == 0 && !opens) || (k % 2 == 1 && opens && !(turning && looksLikeAnEnd(text, mark)))) {
                return false;
            }
        }
        return marks.get(marks.size() - 1) < page.end(line);
    }

    private static boolean looksLikeAnEnd(String text, int mark) {
        char before = Chars.at(text, mark - 1);
        char next = Chars.at(text, mark + 1);
        if (before != ' ') {
            return (Chars.isLetter(before) || Chars.isDigit(before) || endsClause(before) || before == ')')
                    && isAfterEnd(text, mark);
        }
        if (!endsClause(Chars.at(text, mark - 2))) {
            return false;
        }
        return Chars.isGap(next) || (Chars.at(text, mark - 2) != '.' && isReport(text, mark + 1));
    }

    private static boolean endsClause(char c) {
        return c == '.' || c == ',' || c == '!' || c == '?' || c == '…';
    }

    /** What may follow a closing mark. */
    private static boolean isAfterEnd(String text, int mark) {
        char next = Chars.at(text, mark + 1);
        return Chars.isGap(next) || ".,;:!?)—–".indexOf(next) >= 0;
    }

    /** "he said", "the minister told reporters": a reporting verb among the first words. */
    private static boolean isReport(String text, int from) {
        int at = from;
        for (int word = 0; word < TAG_WORDS; word++) {
            int end = Chars.wordEnd(text, at);
            if (end == at) {
                return false;
            }
            if (Words.REPORTING.contains(Words.key(text.substring(at, end)))) {
                return true;
            }
            if (Chars.at(text, end) != ' ') {
                return false;
            }
            at = end + 1;
        }
        return false;
    }
}
