package org.orthonym.text;

/**
 * A stretch of a text: {@code [start, end)} in UTF-16 code units, 0-based.
 *
 * <p>"Putin" in "To Putin." is {@code Span(3, 8)}. Other languages count code points or bytes: translate before you
 * compare.
 *
 * @param start first code unit, 0 or more
 * @param end one past the last code unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 code units, 0 or more. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether every code unit of {@code other} is in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The characters of {@code text} that this span covers. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
