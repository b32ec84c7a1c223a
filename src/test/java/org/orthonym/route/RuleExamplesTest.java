package org.orthonym.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orthonym.script.Folding;

/** Every rule file says in its own "# example" lines what it does, and does it. */
class RuleExamplesTest {
    private static final String EXAMPLE = "# example: ";
    private static final int LEAST = 6;

    /**
     * One example of a file.
     *
     * @param chain the files a word goes through, the one with the example last but for what finishes a romanization
     */
    record Example(String file, List<String> chain, boolean romanization, String input, String output) {
        @Override
        public String toString() {
            return file + ": " + input + " -> " + output;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ruleFileDoesWhatItsExampleSays(Example example) {
        String result = example.input();
        for (String source : example.chain()) {
            result = transform(source).transliterate(result);
        }
        assertThat(example.romanization() ? Folding.fold(result) : result).isEqualTo(example.output());
    }

    @Test
    void everyFileHasEnoughExamples() {
        Map<String, Long> counts = examples()
                .collect(Collectors.groupingBy(
                        e -> e.file() + " after " + e.chain(), LinkedHashMap::new, Collectors.counting()));
        assertThat(counts)
                .isNotEmpty()
                .allSatisfy((file, count) -> assertThat(count).as(file).isGreaterThanOrEqualTo(LEAST));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void endingComesOffAsItsExampleSays(String language, String inflected, String base) {
        assertThat(Endings.bundled().bases(Folding.letters(inflected), language))
                .contains(Folding.letters(base));
    }

    static Stream<Arguments> endings() {
        return Routes.resource("endings.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(fields -> Arguments.of(fields[0], fields[3], fields[4]));
    }

    @Test
    void everyLanguageHasTwoRomanizationsAndATranscription() {
        Map<String, Long> kinds = Routes.resource("routes.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .collect(Collectors.groupingBy(fields -> fields[0] + " " + fields[2], Collectors.counting()));
        for (String language : Routes.bundled().languages()) {
            assertThat(kinds).containsKey(language + " transcription");
            assertThat(kinds.getOrDefault(language + " romanization", 0L))
                    .as(language)
                    .isGreaterThanOrEqualTo(2);
        }
        assertThat(Routes.bundled().languages()).hasSizeGreaterThanOrEqualTo(33);
    }

    @Test
    void ruleFormsAreDistinctAndFew() {
        for (String language : Routes.bundled().languages()) {
            List<String> forms = Routes.bundled().byRule("steinmeier", language).stream()
                    .map(Route::form)
                    .toList();
            assertThat(forms).as(language).isNotEmpty().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(16);
        }
    }

    /**
     * The examples of all rule files in the table: of each file in the first scheme that uses it, for a file that is shared says the
     * same everywhere. A transcription's example has gone through the files before its own; a romanization's goes through all.
     */
    static Stream<Example> examples() {
        List<Example> examples = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String line : Routes.resource("routes.tsv").lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            boolean romanization = fields[2].equals("romanization");
            List<String> sources = Arrays.asList(fields[4].split(" "));
            for (int i = 0; i < sources.size(); i++) {
                String file = sources.get(i);
                if (file.endsWith(".rules") && seen.add(file)) {
                    List<String> chain = romanization ? sources : sources.subList(0, i + 1);
                    Routes.resource(file)
                            .lines()
                            .filter(comment -> comment.startsWith(EXAMPLE))
                            .map(comment -> comment.substring(EXAMPLE.length()).split(" -> "))
                            .forEach(pair -> examples.add(new Example(file, chain, romanization, pair[0], pair[1])));
                }
            }
        }
        return examples.stream();
    }

    private static Transliterator transform(String source) {
        return TRANSFORMS.computeIfAbsent(source, Routes::transform);
    }

    private static final Map<String, Transliterator> TRANSFORMS = new LinkedHashMap<>();
}
