package org.orthonym.cleanup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orthonym.text.Edit;
import org.orthonym.text.Edits;

/** Runs every example of {@code examples.txt}. */
class CleanupExamplesTest {
    record Example(String rule, String before, String after) {
        boolean isLeftAlone() {
            return before.equals(after);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void does(Example example) {
        List<Edit> edits = Cleanup.all().edits(example.before());

        assertThat(Edits.apply(example.before(), edits)).isEqualTo(example.after());
        if (!example.isLeftAlone()) {
            assertThat(edits).extracting(Edit::rule).contains(example.rule());
            assertThat(edits).extracting(Edit::kind).containsOnly(Edit.Kind.CLEANUP);
            List<Edit> others = Cleanup.without(example.rule()).edits(example.before());
            assertThat(Edits.apply(example.before(), others)).isNotEqualTo(example.after());
        }
    }

    @Test
    void everyRuleHasExamplesAndAtLeastAsManyToLeaveAlone() throws IOException {
        Map<String, Integer> balance = new HashMap<>();
        for (Example example : examples()) {
            balance.merge(example.rule(), example.isLeftAlone() ? 1 : -1, Integer::sum);
        }

        assertThat(balance.keySet())
                .containsExactlyInAnyOrderElementsOf(Cleanup.all().ruleIds());
        assertThat(balance.values()).allMatch(more -> more >= 0);
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String rule = "";
        for (String line : resource().lines().toList()) {
            if (line.startsWith("#") || line.isEmpty()) {
                continue;
            }
            int arrow = line.indexOf(" => ");
            if (line.startsWith("[")) {
                rule = line.substring(1, line.length() - 1);
            } else if (line.startsWith("= ")) {
                String text = StringEscapeUtils.unescapeJava(line.substring(2));
                examples.add(new Example(rule, text, text));
            } else {
                examples.add(new Example(
                        rule,
                        StringEscapeUtils.unescapeJava(line.substring(0, arrow)),
                        StringEscapeUtils.unescapeJava(line.substring(arrow + 4))));
            }
        }
        return examples;
    }

    private static String resource() throws IOException {
        try (InputStream in = Objects.requireNonNull(Cleanup.class.getResourceAsStream("examples.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
