package org.orthonym.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orthonym.testing.Bundled;

class HouseStyleTest {
    @TempDir
    private Path folder = Path.of(".");

    private HouseStyle style(String lines) throws IOException {
        return HouseStyle.read(Files.writeString(folder.resolve("house.tsv"), lines));
    }

    @Test
    void bundledStylesSpeakOfBundledNamesAsTheyAreAccepted() {
        Gazetteer bundled = Bundled.gazetteer();
        for (String name : HouseStyle.bundledNames()) {
            HouseStyle style = HouseStyle.bundled(name).orElseThrow();

            assertThat(style.name()).isEqualTo(name);
            assertThat(style.choices()).as(name).isNotEmpty();
            assertThat(style.missingFrom(bundled)).as(name).isEmpty();
            assertThat(style.acceptedIn(bundled)).as(name).isSameAs(bundled);
        }
        assertThat(HouseStyle.bundled("none")).isEmpty();
    }

    @Test
    void readsALineForEachEntity() throws IOException {
        HouseStyle style = style("# ours\n\nkyiv\tKyiv\nvietnam\tViet Nam\tVietnam\t\nkeep\tchicken Kiev\n");

        assertThat(style.name()).isEqualTo("house");
        assertThat(style.choices()).containsOnlyKeys("kyiv", "vietnam");
        assertThat(style.choices().get("vietnam")).isEqualTo(new HouseStyle.Choice("Viet Nam", List.of("Vietnam")));
        assertThat(style.kept()).containsExactly("chicken Kiev");
    }

    @ParameterizedTest
    @CsvSource({
        "'kyiv', ':1: expected the id of an entity and its spelling, parted by a tab'",
        "'# a\nkyiv\t \n', ':2: expected the id of an entity'",
        "'kyiv\tKyiv\nkyiv\tKiev\n', ':2: kyiv has a spelling already'"
    })
    void namesTheLineThatIsWrong(String lines, String expected) {
        assertThatThrownBy(() -> style(lines))
                .isInstanceOf(GazetteerFormatException.class)
                .hasMessageContaining("house.tsv" + expected);
    }

    @Test
    void itsSpellingsAreAccepted() throws IOException {
        HouseStyle style = style("kyiv\tKyyiv\nnobody\tNobody\n");

        Gazetteer grown = style.acceptedIn(Bundled.gazetteer());

        assertThat(grown.entity("kyiv").orElseThrow().aliases()).contains(new Alias("Kyyiv", Alias.ENGLISH));
        assertThat(grown.entities()).hasSameSizeAs(Bundled.gazetteer().entities());
        assertThat(style.missingFrom(grown)).containsExactly("nobody");
    }
}
