package org.orthonym.mention;

import org.orthonym.script.Lexicon;
import org.orthonym.token.TokenizedText;
import org.orthonym.token.TokenizedText.Kind;

/** Tells how far a run of capitalised words goes that may be one name. Immutable and safe for many threads. */
final class NameRuns {
    private static final int SHORTEST_PARTICLE = 2;
    private static final int LONGEST_PARTICLE = 4;

    private final AcceptedNames accepted;
    private final Lexicon lexicon;
    private final MentionWords words;

    NameRuns(AcceptedNames accepted, Lexicon lexicon, MentionWords words) {
        this.accepted = accepted;
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Where the run of capitalised words from {@code from} ends: particles and hyphens inside, nothing else. */
    int end(TokenizedText text, int from, int limit) {
        int to = from + 1;
        while (to < limit) {
            if (isTail(text, from, to, limit)) {
                to += 2;
                continue;
            }
            int next = to;
            while (next < limit && isJoint(text, next)) {
                next++;
            }
            boolean joined = next > to || text.isSpaced(to);
            if (next >= limit || !joined || !text.isCapitalized(next) || text.startsSentence(next)) {
                break;
            }
            to = next + 1;
        }
        return to;
    }

    boolean isJoint(TokenizedText text, int token) {
        if (text.isMark(token, '-')) {
            return text.isGlued(token) && text.isGlued(token + 1);
        }
        return text.is(token, Kind.WORD)
                && !text.isCapitalized(token)
                && (text.isSpaced(token) || text.isGlued(token))
                && (words.isParticle(text.folded(token)) || isForeignParticle(text, token));
    }

    /** A small word of no language we know, such as what becomes of "von der" on the way: "fon nter". */
    private boolean isForeignParticle(TokenizedText text, int token) {
        int length = text.end(token) - text.start(token);
        String folded = text.folded(token);
        return length >= SHORTEST_PARTICLE
                && length <= LONGEST_PARTICLE
                && text.isSpaced(token)
                && text.isSpaced(token + 1)
                && !lexicon.isWord(folded)
                && !words.isNoParticle(folded);
    }

    /** "-hun" behind "Han Dong": what a hyphen ties to a name, unless it is a word ("-backed") or the name is right without. */
    boolean isTail(TokenizedText text, int from, int hyphen, int limit) {
        int tail = hyphen + 1;
        return tail < limit
                && text.isMark(hyphen, '-')
                && text.isGlued(hyphen)
                && text.isGlued(tail)
                && text.is(tail, Kind.WORD)
                && !text.isCapitalized(tail)
                && !lexicon.isWord(text.folded(tail))
                && accepted.knownEnd(text, hyphen - 1, hyphen) < hyphen
                && accepted.knownEnd(text, from, hyphen) < hyphen;
    }
}
