package org.orthonym.compare;

import java.util.StringJoiner;

/** The words of a match that a reason speaks of, the first name's first. */
final class Wording {
    private final Match match;
    private final boolean isTurned;

    Wording(Match match, boolean isTurned) {
        this.match = match;
        this.isTurned = isTurned;
    }

    String of(Feature feature) {
        return switch (feature) {
            case AGREE, SHARE, SURE, SAME -> pairs(null);
            case SPELLING, SPELLING_WORST, SPELLING_FAR, SHORT, FIRST_LETTER, KNOWN_APART -> pairs(Pairing.SPELLING);
            case FOREIGN, FOREIGN_WORST -> pairs(Pairing.FOREIGN);
            case VARIANT -> pairs(Pairing.VARIANT);
            case READING -> pairs(Pairing.READING);
            case SHORTENED -> pairs(Pairing.SHORTENED);
            case NICKNAME -> pairs(Pairing.NICKNAME);
            case FORM -> pairs(Pairing.FORM);
            case TRANSLATED -> pairs(Pairing.TRANSLATED);
            case GENDER, GENDER_GIVEN -> pairs(Pairing.GENDER);
            case JOINED -> pairs(Pairing.JOINED);
            case INITIAL, INITIALS_ONLY -> pairs(Pairing.INITIAL);
            case ACRONYM, ACRONYM_PART -> pairs(Pairing.ACRONYM);
            default -> leftovers();
        };
    }

    private String pairs(@org.jspecify.annotations.Nullable Pairing pairing) {
        StringJoiner out = new StringJoiner(", ");
        for (int p = 0; p < match.count; p++) {
            if (pairing == null || match.how[p] == pairing) {
                String left = words(match.left, match.leftFrom[p], match.leftWords[p]);
                String right = words(match.right, match.rightFrom[p], match.rightWords[p]);
                String first = isTurned ? right : left;
                String second = isTurned ? left : right;
                out.add(first.equals(second) ? first : first + " ~ " + second);
            }
        }
        return out.toString();
    }

    private static String words(AnalysedName name, int from, int count) {
        StringJoiner out = new StringJoiner(" ");
        for (int i = from; i < from + count; i++) {
            out.add(name.word(i).raw());
        }
        return out.toString();
    }

    private String leftovers() {
        String left = leftovers(match.left, match.leftUsed);
        String right = leftovers(match.right, match.rightUsed);
        String first = isTurned ? right : left;
        String second = isTurned ? left : right;
        return first.isEmpty() ? second : second.isEmpty() ? first : first + " against " + second;
    }

    private static String leftovers(AnalysedName name, boolean[] used) {
        StringJoiner out = new StringJoiner(" ");
        for (int i = 0; i < name.size(); i++) {
            if (!used[i] && name.word(i).isStrong()) {
                out.add(name.word(i).raw());
            }
        }
        return out.toString();
    }
}
