package org.orthonym.text;

import java.util.ArrayList;
import java.util.List;

/** What can be done with lists of edits. A list is in text order, and its spans do not overlap. */
public final class Edits {
    private Edits() {}

    /**
     * Carries the edits out, in O(text + edits).
     *
     * @throws IllegalArgumentException if the edits overlap, are out of order, or do not fit the text
     */
    public static String apply(String text, List<Edit> edits) {
        if (edits.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Edit edit : edits) {
            Span span = edit.span();
            if (span.start() < at || span.end() > text.length()) {
                throw new IllegalArgumentException("edit at " + span + " overlaps the one before or leaves the text");
            }
            if (!text.startsWith(edit.before(), span.start())) {
                throw new IllegalArgumentException("the text at " + span + " is not \"" + edit.before() + "\"");
            }
            out.append(text, at, span.start()).append(edit.after());
            at = span.end();
        }
        return out.append(text, at, text.length()).toString();
    }

    /**
     * The edits on {@code text} that have the effect of {@code first} and then {@code second}, in O(text + edits). Edits of the
     * two lists that touch the same characters become one, with the kind and rule of the second.
     *
     * @param first edits on {@code text}
     * @param second edits on what {@code first} makes of it
     */
    public static List<Edit> compose(String text, List<Edit> first, List<Edit> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        String middle = apply(text, first);
        List<Edit> out = new ArrayList<>(first.size() + second.size());
        int shift = 0; // original offset minus offset in the middle text, behind the edits of first[..next)
        int next = 0;
        for (int from = 0; from < second.size(); ) {
            int start = second.get(from).span().start();
            int end = second.get(from).span().end();
            int to = from + 1;
            while (next < first.size()
                    && endOf(first.get(next), shift) <= start
                    && !isJoined(first.get(next), shift, start, end)) {
                out.add(first.get(next));
                shift += growthUndone(first.get(next++));
            }
            int originalStart = start + shift;
            // Widen to whole edits of either list until nothing more hangs on.
            while (true) {
                if (next < first.size() && isJoined(first.get(next), shift, start, end)) {
                    int written = first.get(next).span().start() - shift;
                    if (written < start) {
                        originalStart -= start - written;
                        start = written;
                    }
                    end = Math.max(end, endOf(first.get(next), shift));
                    shift += growthUndone(first.get(next++));
                } else if (to < second.size() && second.get(to).span().start() < end) {
                    end = Math.max(end, second.get(to++).span().end());
                } else {
                    break;
                }
            }
            String before = text.substring(originalStart, end + shift);
            String after = rewritten(middle, start, end, second.subList(from, to));
            if (!before.equals(after)) {
                Edit last = second.get(to - 1);
                out.add(new Edit(
                        new Span(originalStart, end + shift), before, after, last.kind(), last.rule(), last.why()));
            }
            from = to;
        }
        out.addAll(first.subList(next, first.size()));
        return List.copyOf(out);
    }

    private static int endOf(Edit edit, int shift) {
        return edit.span().start() - shift + edit.after().length();
    }

    private static int growthUndone(Edit edit) {
        return edit.before().length() - edit.after().length();
    }

    /** Whether what {@code edit} wrote shares characters with the range, or both are empty at one place. */
    private static boolean isJoined(Edit edit, int shift, int start, int end) {
        int from = edit.span().start() - shift;
        int to = from + edit.after().length();
        return from < end && start < to || start == end && from == to && from == start;
    }

    private static String rewritten(String middle, int start, int end, List<Edit> edits) {
        StringBuilder out = new StringBuilder();
        int at = start;
        for (Edit edit : edits) {
            out.append(middle, at, edit.span().start()).append(edit.after());
            at = edit.span().end();
        }
        return out.append(middle, at, end).toString();
    }
}
