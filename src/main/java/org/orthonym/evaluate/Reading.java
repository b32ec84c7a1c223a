package org.orthonym.evaluate;

import java.util.Collections;
import java.util.List;
import org.orthonym.script.Words;
import org.orthonym.text.Edit;
import org.orthonym.text.Edits;
import org.orthonym.text.Span;

/** How a marked name reads after edits. */
final class Reading {
    private Reading() {}

    /**
     * Whether a marked name now reads as one of the right ways, with what edits took in from around it unchanged. Capitals, accents
     * and marks do not count, unless nothing else was wrong.
     *
     * @param edits on the sentence, in order
     */
    static boolean isRight(GoldSentence gold, List<Edit> edits) {
        String text = gold.article().text();
        Span wide = widened(gold.span(), edits);
        String now = now(text, wide, edits);
        String before = text.substring(wide.start(), gold.span().start());
        String behind = text.substring(gold.span().end(), wide.end());
        List<String> old = Words.folded(wide.in(text));
        for (String right : gold.right()) {
            String wanted = before + right + behind;
            List<String> folded = Words.folded(wanted);
            if (folded.equals(old) ? now.equals(wanted) : folded.equals(Words.folded(now))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of a right name still stand, one behind the other, in what was written over them. */
    static boolean survives(String text, Span name, List<Edit> edits) {
        List<String> now = Words.folded(now(text, widened(name, edits), edits));
        return Collections.indexOfSubList(now, Words.folded(name.in(text))) >= 0;
    }

    /** A span and the edits that touch it. */
    private static Span widened(Span span, List<Edit> edits) {
        Span wide = span;
        for (Edit edit : edits) {
            wide = edit.span().overlaps(span) ? wide.union(edit.span()) : wide;
        }
        return wide;
    }

    /** What stands in the place of a span that no edit crosses the ends of. */
    private static String now(String text, Span wide, List<Edit> edits) {
        List<Edit> inside = edits.stream()
                .filter(edit -> edit.span().overlaps(wide) && wide.contains(edit.span()))
                .toList();
        int grown = inside.stream()
                .mapToInt(edit -> edit.after().length() - edit.before().length())
                .sum();
        return Edits.apply(text, inside).substring(wide.start(), wide.end() + grown);
    }
}
