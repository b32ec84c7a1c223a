package org.orthonym.text;

import java.util.List;

/** The way back from a text that edits have changed to the text they were made for. Immutable and safe for many threads. */
public final class OffsetMap {
    private final int[] starts; // of what each edit wrote, in the changed text
    private final int[] ends;
    private final Span[] originals;

    private OffsetMap(List<Edit> edits) {
        starts = new int[edits.size()];
        ends = new int[edits.size()];
        originals = new Span[edits.size()];
        int growth = 0;
        for (int i = 0; i < starts.length; i++) {
            Edit edit = edits.get(i);
            originals[i] = edit.span();
            starts[i] = edit.span().start() + growth;
            ends[i] = starts[i] + edit.after().length();
            growth += edit.after().length() - edit.before().length();
        }
    }

    /** The map of those edits, which are in order and do not overlap. */
    public static OffsetMap of(List<Edit> edits) {
        return new OffsetMap(edits);
    }

    /** The smallest span of the original text that became this span; whole edits where it touches what they wrote. */
    public Span original(Span span) {
        return new Span(back(span.start(), true), back(span.end(), false));
    }

    private int back(int offset, boolean isStart) {
        int low = 0;
        int high = starts.length;
        while (low < high) { // the first edit whose writing ends behind the offset, or at it for an end
            int middle = (low + high) >>> 1;
            if (isStart ? ends[middle] <= offset : ends[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low < starts.length && starts[low] < offset) {
            return isStart ? originals[low].start() : originals[low].end();
        }
        return low == 0 ? offset : offset - ends[low - 1] + originals[low - 1].end();
    }
}
