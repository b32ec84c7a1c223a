package org.orthonym.cleanup;

import org.apache.commons.text.StringEscapeUtils;

/**
 * HTML entities in text that is no HTML, however often escaped: <code>&amp;quot;</code>, <code>&amp;amp;#39;</code>.
 *
 * <p><code>&amp;lt;</code> and <code>&amp;gt;</code> stay in every form, since they would make markup; so does everything on a line that has
 * markup or speaks of entities.
 */
final class HtmlEntity {
    private static final int LONGEST = 10; // "&thetasym;"

    private HtmlEntity() {}

    static void find(Page page, Changes changes) {
        String text = page.text();
        int asked = -1; // the line whose subject is known
        boolean aboutMarkup = false;
        for (int i = text.indexOf('&'); i >= 0; ) {
            int end = chainEnd(text, i);
            int line = page.lineOf(i);
            if (end > i && line != asked) {
                asked = line;
                aboutMarkup = speaksOfEntities(text, page.start(line), page.end(line));
            }
            if (end > i && page.isProse(i) && !page.isAddress(i) && !aboutMarkup) {
                String character = character(text, i, end);
                if (!character.isEmpty()) {
                    changes.replace(i, end, character);
                }
            }
            i = text.indexOf('&', Math.max(end, i + 1));
        }
    }

    /** One past the last semicolon of an entity escaped several times; {@code start} if no entity begins there. */
    private static int chainEnd(String text, int start) {
        int end = entityEnd(text, start + 1);
        if (end < 0) {
            return start;
        }
        int from = start + 1;
        while (isAmpersand(text, from, end - 1)) {
            int next = entityEnd(text, end);
            if (next < 0) {
                break;
            }
            from = end;
            end = next;
        }
        return end;
    }

    /** One past the semicolon of a name or number that starts at {@code from}, or -1. */
    private static int entityEnd(String text, int from) {
        for (int i = from; i < text.length() && i - from < LONGEST; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > from ? i + 1 : -1;
            }
            if (!(c < 0x80 && Chars.isLetter(c)) && !Chars.isDigit(c) && !(c == '#' && i == from)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isAmpersand(String text, int from, int to) {
        String name = Words.key(text.substring(from, to));
        return name.equals("amp") || name.equals("#38") || name.equals("#x26");
    }

    /** What the last entity of the chain stands for, or nothing if that must not or cannot be written. */
    private static String character(String text, int start, int end) {
        int from = text.lastIndexOf(';', end - 2) < start ? start + 1 : text.lastIndexOf(';', end - 2) + 1;
        String name = text.substring(from, end - 1);
        String entity = "&" + name + ";";
        String plain = isAmpersand(text, from, end - 1)
                ? "&"
                : name.equals("apos") ? "'" : StringEscapeUtils.unescapeHtml4(entity);
        if (plain.equals(entity) || plain.codePointCount(0, plain.length()) != 1) {
            return "";
        }
        int c = plain.codePointAt(0);
        boolean writable = Character.isDefined(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.PRIVATE_USE;
        return writable && c != '<' && c != '>' ? plain : "";
    }

    /** Whether the line is about markup: there an entity may be an example. */
    private static boolean speaksOfEntities(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((c == 'H' && text.startsWith("HTML", i))
                    || (c == 'X' && text.startsWith("XML", i))
                    || (c == 'e' && (text.startsWith("entit", i) || text.startsWith("escap", i)))) {
                return true;
            }
        }
        return false;
    }
}
