package org.orthonym.index;

import java.util.List;
import org.orthonym.gazetteer.Entity;
import org.orthonym.script.Words;

/** Parts names in Han characters, which are written without a space: 习近平 is 习 and 近平. */
final class HanNames {
    private HanNames() {}

    /** Surname and given name if the entity's English name has the same two parts, else the name as it is. */
    static List<String> parts(Entity entity, String spelling) {
        boolean isHan = spelling.codePoints().allMatch(Character::isIdeographic);
        int length = spelling.length();
        if (!isHan || length < 2 || length > 4 || Words.split(entity.name()).size() != 2) {
            return List.of(spelling);
        }
        int surname = length == 4 ? 2 : 1; // two-character surnames are as good as the only ones in names of four
        boolean surnameFirst = entity.name().startsWith(entity.family());
        String first = spelling.substring(0, surname);
        String rest = spelling.substring(surname);
        return surnameFirst ? List.of(first, rest) : List.of(rest, first);
    }
}
