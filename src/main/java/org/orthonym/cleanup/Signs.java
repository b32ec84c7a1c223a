package org.orthonym.cleanup;

import java.util.EnumSet;
import java.util.Set;

/** One look at every code unit: which rules may have something to do. Says too much rather than too little. */
final class Signs {
    private Signs() {}

    /** The rules worth running on {@code text}, in O(text); empty for most clean text. */
    static Set<Rule> in(String text) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        char lastQuote = '”';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f) {
                if (c == '&') {
                    rules.add(Rule.HTML_ENTITY);
                } else if (c == '@') {
                    rules.add(Rule.TOKENIZER_MARK);
                }
            } else if (c == ' ') {
                addAtSpace(rules, text, i);
            } else if (c == '“' || c == '”') {
                if (c == '“' && lastQuote == '“') {
                    rules.add(Rule.QUOTE_DIRECTION);
                }
                lastQuote = c;
            } else if (Chars.isLineEnd(c)) {
                lastQuote = '”';
            } else if (c == '▁') {
                rules.add(Rule.TOKENIZER_MARK);
            } else if (Composed.isAccent(c)) {
                rules.add(Rule.COMPOSED);
            } else if (Invisible.isDebris(c)) {
                rules.add(Rule.INVISIBLE);
            }
        }
        return rules;
    }

    private static void addAtSpace(Set<Rule> rules, String text, int i) {
        char before = Chars.at(text, i - 1);
        if (before == '(') {
            rules.add(Rule.BRACKET_SPACE);
        } else if (before == '“') {
            rules.add(Rule.QUOTE_SPACE);
        }
        switch (Chars.at(text, i + 1)) {
            case '-' -> rules.add(Rule.HYPHEN_SPACE);
            case ',', '.', ';', ':', '!', '?' -> rules.add(Rule.MARK_SPACE);
            case '%' -> rules.add(Rule.PERCENT_SPACE);
            case ')' -> rules.add(Rule.BRACKET_SPACE);
            case '”' -> rules.add(Rule.QUOTE_SPACE);
            case '\'', '’' -> rules.add(Rule.APOSTROPHE_SPACE);
            case 'n' -> {
                if (Chars.isApostrophe(Chars.at(text, i + 2))) {
                    rules.add(Rule.APOSTROPHE_SPACE);
                }
            }
            case 'a', 't', 'o' -> {
                if (DoubledWord.isRepeated(text, i)) {
                    rules.add(Rule.DOUBLED_WORD);
                }
            }
            default -> {}
        }
    }
}
