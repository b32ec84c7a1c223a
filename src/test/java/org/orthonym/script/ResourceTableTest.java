package org.orthonym.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orthonym.script.ResourceTable.Row;

class ResourceTableTest {
    private static List<Row> read(String text, int fields) throws IOException {
        return ResourceTable.read(new BufferedReader(new StringReader(text)), "table.tsv", fields);
    }

    @Test
    void readsRowsAndSkipsComments() throws IOException {
        List<Row> rows = read("# what it is\n\n  \none\t1.5\t a  b \n#\ntwo\t\t", 2);

        assertThat(rows)
                .containsExactly(
                        new Row("table.tsv", 4, List.of("one", "1.5", " a  b ")),
                        new Row("table.tsv", 6, List.of("two", "", "")));
        assertThat(rows.get(0).get(0)).isEqualTo("one");
        assertThat(rows.get(0).number(1)).isEqualTo(1.5);
        assertThat(rows.get(0).words(2)).containsExactly("a", "b");
    }

    @Test
    void saysWhereARowIsShort() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read("# c\na\tb\nc", 2))
                .withMessage("table.tsv:3: expected 2 fields: c");
    }

    @Test
    void saysWhereANumberIsNone() throws IOException {
        Row row = read("a\tmuch", 2).get(0);

        assertThatIllegalStateException()
                .isThrownBy(() -> row.number(1))
                .withMessage("table.tsv:1: expected a number as field 2: a\tmuch");
    }

    @Test
    void saysWhichTableIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ResourceTable.read(ResourceTableTest.class, "nowhere.tsv", 1))
                .withMessageContaining("nowhere.tsv");
    }

    @Test
    void readsWhatLiesBesideAClass() {
        assertThat(ResourceTable.read(Lexicon.class, "words.txt", 1))
                .extracting(row -> row.get(0))
                .contains("aardvark");
    }
}
