package org.orthonym.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static Gazetteer lower() throws IOException {
        return Entries.of(
                        "{'id':'a','type':'person','name':'Ann A'}",
                        "{'id':'b','type':'person','name':'Ben B','aliases':['Benny B']}",
                        "{'id':'t','type':'title','name':'chief'}",
                        "{'id':'o','type':'office','name':'Chief','title':'t','country':'GB','knownUntil':'2020'}")
                .gazetteer();
    }

    @Test
    void anUpperLayerReplacesEntriesOfTheSameId() throws IOException {
        Gazetteer layered = lower().with(Entries.of(
                        "{'id':'c','type':'person','name':'Cem C'}",
                        "{'id':'b','type':'person','name':'Benjamin B'}",
                        "{'id':'t','type':'title','name':'boss'}",
                        "{'id':'o','type':'office','name':'Chief','title':'t','country':'GB','knownUntil':'2025'}")
                .gazetteer());

        assertThat(layered.entities()).extracting(Entity::name).containsExactly("Ann A", "Benjamin B", "Cem C");
        assertThat(layered.entity("b").orElseThrow().aliases()).isEmpty();
        assertThat(layered.title("t").orElseThrow().name()).isEqualTo("boss");
        assertThat(layered.office("o").orElseThrow().knownUntil()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void layeringLeavesBothLayersAsTheyWere() throws IOException {
        Gazetteer lower = lower();
        Gazetteer upper =
                Entries.of("{'id':'b','type':'person','name':'Benjamin B'}").gazetteer();

        lower.with(upper);

        assertThat(lower.entity("b").orElseThrow().name()).isEqualTo("Ben B");
        assertThat(upper.entities()).hasSize(1);
    }

    @Test
    void anEmptyLayerChangesNothing() throws IOException {
        assertThat(lower().with(Gazetteer.empty()).entities()).containsExactlyElementsOf(lower().entities());
        assertThat(Gazetteer.empty().with(lower()).entities()).containsExactlyElementsOf(lower().entities());
    }

    @Test
    void ofTwoEntriesWithOneIdTheLaterCounts() throws IOException {
        assertThat(Entries.of("{'id':'a','type':'person','name':'Ann A'}", "{'id':'a','type':'person','name':'Abe A'}")
                        .gazetteer()
                        .entity("a")
                        .orElseThrow()
                        .name())
                .isEqualTo("Abe A");
    }

    @Test
    void findsNobodyOfAnUnknownId() throws IOException {
        assertThat(lower().entity("nobody")).isEmpty();
        assertThat(lower().office("a")).isEmpty();
        assertThat(lower().title("o")).isEmpty();
    }

    @Test
    void cannotBeChanged() throws IOException {
        Gazetteer gazetteer = lower();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> gazetteer.entities().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> gazetteer.offices().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> gazetteer.titles().clear());
    }

    @Test
    void aTenureIncludesItsFirstAndLastDay() {
        Tenure tenure = new Tenure("o", LocalDate.of(2020, 1, 2), LocalDate.of(2020, 3, 4));

        assertThat(tenure.covers(LocalDate.of(2020, 1, 1))).isFalse();
        assertThat(tenure.covers(LocalDate.of(2020, 1, 2))).isTrue();
        assertThat(tenure.covers(LocalDate.of(2020, 3, 4))).isTrue();
        assertThat(tenure.covers(LocalDate.of(2020, 3, 5))).isFalse();
    }
}
