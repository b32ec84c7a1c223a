package org.orthonym.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code repair --style} and {@code --output html}. */
class StyleCommandLineTest {
    private static final String NAMES = """
            {"id":"kyiv","type":"place","name":"Kyiv","aliases":["Kiev"],"country":"UA"}
            {"id":"viktor-orban","type":"person","name":"Viktor Orban","prior":4}
            """;

    @TempDir
    private Path folder = Path.of(".");

    private record Run(int status, String out, String err) {}

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run repair(String... args) throws IOException {
        List<String> all =
                new ArrayList<>(List.of("repair", "--no-bundled", "--gazetteer", file("names.jsonl", NAMES)));
        all.addAll(List.of(args));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), all.toArray(String[]::new));
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    @Test
    void writesTheWayOfAHouse() throws IOException {
        String article = file("a.txt", "From Kiev to Kyiv.");
        String mine = file("mine.tsv", "kyiv\tKiev\n");
        String wrong = file("wrong.tsv", "kyiv\n");
        String other = file("other.tsv", "kyiv\tKiev\natlantis\tAtlantis\n");

        assertThat(repair(article).out).isEqualTo("From Kiev to Kyiv.");
        assertThat(repair("--style", mine, article)).isEqualTo(new Run(0, "From Kiev to Kiev.", ""));
        Run bundled = repair("--style", "ap", article);
        assertThat(bundled.out).isEqualTo("From Kyiv to Kyiv.");
        assertThat(bundled.status).isEqualTo(1);
        assertThat(bundled.err).contains("style ap: no entity \"turkey\"");
        assertThat(repair("--style", "none", article).status).isEqualTo(2);
        assertThat(repair("--style", "none", article).err).contains("expected ap, bbc, un or a file");
        assertThat(repair("--style", wrong, article).err).startsWith("orthonym: " + wrong + ":1: expected the id");
        assertThat(repair("--style", wrong, article).out).isEmpty();
        Run unknown = repair("--style", other, article);
        assertThat(unknown.out).isEqualTo("From Kiev to Kiev.");
        assertThat(unknown.err).isEqualTo("orthonym: style other: no entity \"atlantis\"" + System.lineSeparator());
        assertThat(unknown.status).isEqualTo(1);
    }

    @Test
    void printsAWebPage() throws IOException {
        String one = file("a.txt", "<b>Viktor Orbann</b> & \"the the\" 😀");
        String two = file("b.txt", "Kiev.");

        Run run = repair("--output", "html", one, two);

        assertThat(run.status).isZero();
        assertThat(run.out)
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("&lt;b&gt;<del>Viktor Orbann</del><ins title=\"")
                .contains("\">Viktor Orban</ins>&lt;/b&gt; &amp; &quot;")
                .contains("<del>")
                .contains("😀</div>")
                .contains("<div class=\"text\">Kiev.</div>")
                .doesNotContain("<b>");
        assertThat(run.out.split("<article>", -1)).hasSize(3);
        assertThat(run.out.split("<html", -1)).hasSize(2);
    }

    @Test
    void marksSuggestionsOnAWebPage() throws IOException {
        Run run = repair("--output", "html", "--min-confidence", "1", file("a.txt", "Viktor Orbann spoke."));

        assertThat(run.out)
                .contains("<mark title=\"perhaps Viktor Orban: ")
                .contains("\">Viktor Orbann</mark> spoke.")
                .doesNotContain("<ins");
    }
}
