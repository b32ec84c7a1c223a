package org.orthonym.cleanup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code words.txt}, by section. Immutable and thread-safe; a look-up is O(1). */
final class Words {
    private static final String FILE = "words.txt";
    private static final Map<String, Set<String>> SECTIONS = read();

    static final Set<String> PREFIX = section("prefix");
    static final Set<String> NAME_PART = section("name-part");
    static final Set<String> PEOPLE = section("people");
    static final Set<String> BETWEEN = section("between");
    static final Set<String> PARTICIPLE = section("participle");
    static final Set<String> NUMBER = section("number");
    static final Set<String> UNIT = section("unit");
    static final Set<String> COMPOUND = section("compound");
    static final Set<String> FUNCTION = section("function");
    static final Set<String> PRONOUN = section("pronoun");
    static final Set<String> AUXILIARY = section("auxiliary");
    static final Set<String> MENTION = section("mention");
    static final Set<String> DOUBLED = section("doubled");
    static final Set<String> DETERMINER = section("determiner");
    static final Set<String> REPORTING = section("reporting");
    static final Set<String> SHELL = section("shell");
    static final Set<String> ENGLISH = section("english");
    static final Set<String> FOREIGN = section("foreign");

    private Words() {}

    /** The form the lists hold: lower case whatever the default locale. */
    static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> section(String name) {
        Set<String> words = SECTIONS.get(name);
        if (words == null) {
            throw new IllegalStateException(FILE + " has no section [" + name + "]");
        }
        return Set.copyOf(words);
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = Words.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FILE);
            }
            Map<String, Set<String>> sections = new HashMap<>();
            Set<String> current = new HashSet<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    current = new HashSet<>();
                    sections.put(line.substring(1, line.length() - 1), current);
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    current.addAll(Set.of(line.strip().split("\\s+")));
                }
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
