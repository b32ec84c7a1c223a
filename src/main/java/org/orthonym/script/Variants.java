package org.orthonym.script;

import java.util.regex.Pattern;

/**
 * Spellings that differ only as ways of writing names in Latin letters do, so that both may be right: Sergei and Sergey, Irina
 * and Iryna, Rasmusen and Rasmussen, Chauhan and Chouhan; and two Chinese names in pinyin, where every letter makes another name.
 */
public final class Variants {
    private static final Pattern SYLLABLES = Pattern.compile("(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
            + "(?:iang|iong|uang|ueng|iao|ian|ing|uai|uan|ang|eng|ong|ia|ie|iu|in|ua|uo|ui|un|ue|ai|ei|ao|ou|an|en|er"
            + "|a|o|e|i|u))+");

    private Variants() {}

    /** What spellings of one name that way have in common, given folded. */
    public static String key(String folded) {
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = sound(folded, i);
            boolean isSecond = key.length() > 0 && key.charAt(key.length() - 1) == c;
            boolean isSoftened = c == 'e' && key.length() > 0 && key.charAt(key.length() - 1) == 'i';
            if (isSoftened) {
                key.setLength(key.length() - 1);
            }
            if (!isSecond) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static char sound(String folded, int at) {
        char c = folded.charAt(at);
        if (c == 'o' && at + 1 < folded.length() && folded.charAt(at + 1) == 'u') {
            return 'a'; // Chouhan, Chauhan
        }
        return c == 'y' || c == 'j' ? 'i' : c;
    }

    /** Whether a folded word can be read as pinyin. */
    public static boolean isPinyin(String folded) {
        return SYLLABLES.matcher(folded).matches();
    }
}
