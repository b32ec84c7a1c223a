package org.orthonym.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerCheckTest {
    private static final String TITLE = "{'id':'minister','type':'title','name':'minister'}";
    private static final String OFFICE =
            "{'id':'gb-minister','type':'office','name':'Minister','title':'minister','country':'GB','knownUntil':'2025'}";

    private static String holder(String id, String from, String until) {
        return "{'id':'" + id + "','type':'person','name':'" + id + "','tenures':[{'office':'gb-minister','from':'"
                + from + "','until':'" + until + "'}]}";
    }

    @Test
    void findsNothingWrongWithWhatFitsTogether() throws IOException {
        assertThat(Entries.of(
                                holder("b", "2021-05-01", "2022"), // people before their office: order does not matter
                                OFFICE,
                                TITLE,
                                holder("a", "2020", "2021-05-01"))
                        .inconsistencies())
                .isEmpty();
    }

    @Test
    void namesAnIdUsedTwiceAndWhereItStandsFirst() throws IOException {
        assertThat(Entries.of(
                                "{'id':'a','type':'person','name':'A B'}",
                                "{'id':'b','type':'person','name':'B C'}",
                                "{'id':'a','type':'place','name':'A'}")
                        .inconsistencies())
                .containsExactly("house.jsonl:3: id \"a\" stands already in house.jsonl:1");
    }

    @Test
    void anIdIsUsedOnceEvenAcrossKinds() throws IOException {
        assertThat(Entries.of(TITLE, "{'id':'minister','type':'person','name':'A B'}")
                        .inconsistencies())
                .singleElement()
                .asString()
                .contains("id \"minister\" stands already");
    }

    @Test
    void namesAnUnknownOffice() throws IOException {
        assertThat(Entries.of(TITLE, holder("a", "2020", "2021")).inconsistencies())
                .containsExactly("house.jsonl:2: unknown office \"gb-minister\"");
    }

    @Test
    void namesAnUnknownTitle() throws IOException {
        assertThat(Entries.of(OFFICE).inconsistencies()).containsExactly("house.jsonl:1: unknown title \"minister\"");
    }

    @Test
    void namesAnUnknownOrganisation() throws IOException {
        String office = OFFICE.replace("'country':'GB'", "'org':'nato'");

        assertThat(Entries.of(TITLE, office, "{'id':'nato','type':'place','name':'NATO'}")
                        .inconsistencies())
                .containsExactly("house.jsonl:2: unknown organisation \"nato\"");
        assertThat(Entries.of(TITLE, office, "{'id':'nato','type':'org','name':'NATO'}")
                        .inconsistencies())
                .isEmpty();
    }

    @Test
    void namesTwoHoldersOfOneSeat() throws IOException {
        assertThat(Entries.of(
                                TITLE,
                                OFFICE,
                                holder("a", "2020-01-01", "2022-06-30"),
                                holder("b", "2021-03-01", "2023-01-01"))
                        .inconsistencies())
                .containsExactly("house.jsonl:4: office \"gb-minister\" has one seat, and somebody else sits in it from"
                        + " 2021-03-01 until 2022-06-30");
    }

    @Test
    void namesTheHolderInsideALongerTenure() throws IOException {
        assertThat(Entries.of(
                                TITLE,
                                OFFICE,
                                holder("a", "2010-01-01", "2022-06-30"),
                                holder("b", "2011-03-01", "2012-04-02"),
                                holder("c", "2015-03-01", "2016-04-02"))
                        .inconsistencies())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2022-06-30, 2022-06-30, 2024, on the day of the handover both hold it",
        "2020, 2022, 2022, 2024, days known to the year may overlap by a year",
        "2020, 2022-06, 2022-06, 2024, days known to the month may overlap by a month",
        "2020-01-01, 2020-02-01, 2023-01-01, 2024, an empty seat is no error",
    })
    void allowsWhatRoughDaysAllow(String from, String until, String nextFrom, String nextUntil, String why)
            throws IOException {
        assertThat(Entries.of(TITLE, OFFICE, holder("a", from, until), holder("b", nextFrom, nextUntil))
                        .inconsistencies())
                .as(why)
                .isEmpty();
    }

    @Test
    void anOfficeOfManySeatsHasManyHolders() throws IOException {
        for (String seats : new String[] {"0", "2"}) {
            assertThat(Entries.of(
                                    TITLE,
                                    OFFICE.replace("'country'", "'seats':" + seats + ",'country'"),
                                    holder("a", "2020-01-01", "2022-06-30"),
                                    holder("b", "2020-01-01", "2022-06-30"))
                            .inconsistencies())
                    .isEmpty();
        }
    }

    @Test
    void sortsWhatItFindsByLine() throws IOException {
        assertThat(Entries.of(holder("a", "2020", "2021"), OFFICE, OFFICE, holder("a", "2010", "2011"))
                        .inconsistencies())
                .extracting(problem -> problem.substring(0, "house.jsonl:1".length()))
                .isSorted()
                .hasSize(4);
    }
}
