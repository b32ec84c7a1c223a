package org.orthonym.rewrite;

import java.util.Optional;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.link.Candidate;
import org.orthonym.link.Evidence;
import org.orthonym.link.Mention;
import org.orthonym.link.Role;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/** Writes the best candidate into the text, so that the sentence stays true. Stateless and safe for many threads. */
public final class Rewriter {
    private static final String OPENING = "\"'“‘«(";
    private static final String SENTENCE_ENDS = ".!?\n";

    private Rewriter() {}

    /**
     * The edit that writes a candidate in a mention's place, or nothing if that changes nothing.
     *
     * @param text the text the mention's span is on
     * @param role the role that speaks for the candidate, if one does
     */
    public static Optional<Edit> edit(String text, Mention mention, Candidate candidate, Optional<Role> role) {
        Span span = mention.span();
        String after = candidate.replacement();
        if (role.isPresent() && role.get().place() == Role.Place.POSSESSED) {
            // "US President X's special envoy" with X the envoy: "US President's special envoy X"
            Span title = role.get().span();
            int start = span.start() > 0 && text.charAt(span.start() - 1) == ' ' ? span.start() - 1 : span.start();
            String possessive = text.substring(span.end(), title.end());
            after = possessive + " " + after;
            span = new Span(start, title.end());
        }
        after = startsSentence(text, span) ? capitalized(after) : after;
        Span article = articleBefore(text, span);
        if (article.length() > 0 && isVowel(after) != isVowel(span.in(text))) {
            String a = article.in(text);
            after = (isVowel(after) ? a.charAt(0) + "n" : a.substring(0, 1))
                    + text.substring(article.end(), span.start())
                    + after;
            span = new Span(article.start(), span.end());
        }
        String before = span.in(text);
        if (before.equals(after)) {
            return Optional.empty();
        }
        Edit.Kind kind = candidate.entity().type() == EntityType.TERM ? Edit.Kind.TERM : Edit.Kind.NAME;
        Evidence strongest = candidate.evidence().get(0);
        return Optional.of(new Edit(span, before, after, kind, strongest.rule(), strongest.explain()));
    }

    /** Whether a capital stands there only because the sentence begins: "Van der Lein said". */
    private static boolean startsSentence(String text, Span span) {
        int at = span.start() - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || OPENING.indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return Character.isUpperCase(text.charAt(span.start()))
                && (at < 0 || SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0);
    }

    /** With its first letter in capitals, if it begins with a particle: "Von der Leyen". Others, such as iPhone, stay. */
    private static String capitalized(String name) {
        int space = name.indexOf(' ');
        boolean isParticle = space > 0 && name.substring(0, space).chars().allMatch(Character::isLowerCase);
        return isParticle ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** The "a" or "an" before a span, or an empty span. */
    private static Span articleBefore(String text, Span span) {
        int end = span.start();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, end);
        boolean isArticle = end < span.start() && (word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an"));
        return isArticle ? new Span(start, end) : new Span(span.start(), span.start());
    }

    /** By the letter; what is spoken otherwise ("a European", "an MP") is left to the editor. */
    private static boolean isVowel(String word) {
        return !word.isEmpty() && "aeioAEIO".indexOf(word.charAt(0)) >= 0 && !word.startsWith("Eu");
    }
}
