package org.orthonym.index;

import java.util.List;
import java.util.Set;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.Entity;
import org.orthonym.script.Words;

/**
 * Parts names as their own languages write them and puts the parts in the order of the English name: 习近平 is 习 and 近平, and
 * 村上春樹 is Haruki (春樹) Murakami (村上).
 */
final class NativeNames {
    private static final Set<String> SURNAME_FIRST_LANGUAGES = Set.of("zh", "ja", "ko");

    /** Whose people's names these languages write surname first, with no dot between; others' they write as English does. */
    private static final Set<String> SURNAME_FIRST_COUNTRIES = Set.of("CN", "TW", "HK", "MO", "SG", "JP", "KR", "KP");

    private NativeNames() {}

    /** The parts in the order of the English name's words, or the whole name as one part. */
    static List<String> parts(Entity entity, Alias alias) {
        List<String> parts = Words.split(alias.name());
        boolean surnameFirst = SURNAME_FIRST_LANGUAGES.contains(alias.language())
                && entity.country().filter(SURNAME_FIRST_COUNTRIES::contains).isPresent();
        if (!surnameFirst || Words.split(entity.name()).size() != 2) {
            return parts;
        }
        if (parts.size() == 1) {
            parts = surnameAndRest(parts.get(0));
        }
        boolean english = entity.name().startsWith(entity.family());
        return parts.size() != 2 || english ? parts : List.of(parts.get(1), parts.get(0));
    }

    /** Han and Hangul names of two to four characters; those of four have two-character surnames, as good as always. */
    private static List<String> surnameAndRest(String name) {
        int length = name.length();
        if (length < 2 || length > 4 || name.codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
            return List.of(name);
        }
        int surname = length == 4 ? 2 : 1;
        return List.of(name.substring(0, surname), name.substring(surname));
    }
}
