package org.orthonym.gazetteer;

/**
 * One way to write an entity's name.
 *
 * @param name the whole name, such as {@code "Steven Witkoff"} or {@code "Στιβ Γουίτκοφ"}
 * @param language BCP 47 language whose press writes it so; {@code "en"} for the accepted spellings of English text, which are
 *     never altered
 */
public record Alias(String name, String language) {
    /** The language of accepted spellings. */
    public static final String ENGLISH = "en";

    public Alias {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an alias without a name");
        }
    }

    /** Whether English text may write it so. */
    public boolean isAccepted() {
        return language.equals(ENGLISH);
    }
}
