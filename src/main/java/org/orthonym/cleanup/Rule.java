package org.orthonym.cleanup;

import java.util.List;
import org.orthonym.text.Edit;

/** The rules in the order in which they run: encoding first, since it makes the characters the others look at. */
enum Rule {
    HTML_ENTITY("html-entity", "an HTML entity stands for a character", HtmlEntity::find),
    TOKENIZER_MARK("tokenizer-mark", "a tokenizer's mark is not part of the text", TokenizerMark::find),
    INVISIBLE("invisible", "an invisible character splits what reads as one", Invisible::find),
    COMPOSED("composed", "letter and accent are written as one character", Composed::find),
    DOUBLED_WORD("doubled-word", "the word is written twice", DoubledWord::find),
    HYPHEN_SPACE("hyphen-space", "no space before the hyphen of a compound", HyphenSpace::find),
    APOSTROPHE_SPACE("apostrophe-space", "no space before a contraction or a possessive", ApostropheSpace::find),
    MARK_SPACE("mark-space", "no space before a punctuation mark in English", MarkSpace::find),
    PERCENT_SPACE("percent-space", "no space before a percent sign in English", MarkSpace::findPercent),
    BRACKET_SPACE("bracket-space", "no space inside brackets", BracketSpace::find),
    QUOTE_DIRECTION("quote-direction", "the quotation ends here, so its mark closes", Quotes::findDirection),
    QUOTE_SPACE("quote-space", "no space inside quotation marks", Quotes::findSpace);

    private final String id;
    private final String why;

    @SuppressWarnings("ImmutableEnumChecker") // always a reference to a static method, which holds nothing
    private final Finder finder;

    Rule(String id, String why, Finder finder) {
        this.id = id;
        this.why = why;
        this.finder = finder;
    }

    /** The stable id; never changes its meaning once released. */
    String id() {
        return id;
    }

    /** One line for a person. */
    String why() {
        return why;
    }

    /** The edits of this rule alone, in order, not overlapping. */
    List<Edit> edits(Page page) {
        Changes changes = new Changes(page.text(), this);
        finder.find(page, changes);
        return changes.edits();
    }
}
