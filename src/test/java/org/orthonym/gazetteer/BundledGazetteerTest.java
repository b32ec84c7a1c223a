package org.orthonym.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody can look up, looked up in the data that ships. */
class BundledGazetteerTest {
    private static final Gazetteer BUNDLED = Gazetteer.bundled();
    private static final LocalDate DAY = LocalDate.of(2025, 9, 4);

    /** Titles that heads of state and of government bear. */
    private static final Set<String> HEADS = Set.of("president", "prime-minister", "monarch");

    private static List<String> holders(String office, LocalDate day) {
        return BUNDLED.entities().stream()
                .filter(entity -> entity.tenures().stream()
                        .anyMatch(tenure -> tenure.office().equals(office) && tenure.covers(day)))
                .map(Entity::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "gb-defence-minister, 2025-09-04, John Healey",
        "gb-defence-minister, 2023-01-01, Ben Wallace",
        "gb-prime-minister, 2025-09-04, Keir Starmer",
        "gb-prime-minister, 2023-01-01, Rishi Sunak",
        "gb-prime-minister, 2016-06-01, David Cameron",
        "gb-monarch, 2025-09-04, King Charles",
        "cn-president, 2016-06-01, Xi Jinping",
        "cn-president, 2025-09-04, Xi Jinping",
        "us-president, 2016-06-01, Barack Obama",
        "us-president, 2019-06-01, Donald Trump",
        "us-president, 2023-06-01, Joe Biden",
        "us-president, 2025-09-04, Donald Trump",
        "nato-secretary-general, 2023-01-01, Jens Stoltenberg",
        "nato-secretary-general, 2025-09-04, Mark Rutte",
        "un-secretary-general, 2016-06-01, Ban Ki-moon",
        "un-secretary-general, 2025-09-04, António Guterres",
        "ua-president, 2016-06-01, Petro Poroshenko",
        "ua-president, 2025-09-04, Volodymyr Zelensky",
        "ua-foreign-minister, 2023-01-01, Dmytro Kuleba",
        "ua-foreign-minister, 2025-09-04, Andrii Sybiha",
        "ru-president, 2025-09-04, Vladimir Putin",
        "fr-president, 2016-06-01, François Hollande",
        "fr-president, 2025-09-04, Emmanuel Macron",
        "fr-prime-minister, 2025-09-04, François Bayrou",
        "de-prime-minister, 2025-09-04, Friedrich Merz",
        "it-prime-minister, 2025-09-04, Giorgia Meloni",
        "in-prime-minister, 2025-09-04, Narendra Modi",
        "jp-prime-minister, 2025-09-04, Shigeru Ishiba",
        "tr-president, 2025-09-04, Recep Tayyip Erdogan",
        "il-prime-minister, 2025-09-04, Benjamin Netanyahu",
        "gr-prime-minister, 2025-09-04, Kyriakos Mitsotakis",
    })
    void knowsWhoHeldTheOfficeOnTheDay(String office, LocalDate day, String holder) {
        assertThat(holders(office, day)).containsExactly(holder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AR", "AU", "BR", "CA", "CN", "FR", "DE", "IN", "ID", "IT", "JP", "KR", "MX", "RU", "SA", "TR", "GB",
                "US"
            })
    void everyCountryOfTheG20HasAHead(String country) {
        assertThat(heads(country)).isNotEmpty();
    }

    @Test
    void southAfricaHasAHead() {
        assertThat(heads("ZA")).contains("Cyril Ramaphosa");
    }

    private static List<String> heads(String country) {
        return BUNDLED.offices().stream()
                .filter(office -> office.country().filter(country::equals).isPresent())
                .filter(office -> HEADS.contains(office.title()))
                .flatMap(office -> holders(office.id(), DAY).stream())
                .toList();
    }

    @Test
    void isLargeEnoughForTheNews() {
        Map<EntityType, Long> counts =
                BUNDLED.entities().stream().collect(Collectors.groupingBy(Entity::type, Collectors.counting()));

        assertThat(counts.get(EntityType.PERSON)).isGreaterThanOrEqualTo(250);
        assertThat(counts.get(EntityType.PLACE)).isGreaterThanOrEqualTo(500);
        assertThat(counts.get(EntityType.ORG)).isGreaterThanOrEqualTo(300);
        assertThat(counts.get(EntityType.TERM)).isGreaterThanOrEqualTo(50);
        assertThat(BUNDLED.offices()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(BUNDLED.titles()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(BUNDLED.entities().stream().filter(Entity::isCountry)).hasSizeGreaterThanOrEqualTo(193);
    }

    @Test
    void everyCountryHasACodeOfItsOwnAndADemonym() {
        List<Entity> countries =
                BUNDLED.entities().stream().filter(Entity::isCountry).toList();

        assertThat(countries)
                .extracting(entity -> entity.country().orElse(""))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(countries)
                .filteredOn(entity -> !Set.of("guernsey", "jersey").contains(entity.id())) // people of Jersey
                .allSatisfy(entity -> assertThat(entity.demonyms()).isNotEmpty());
        assertThat(BUNDLED.entity("united-kingdom").orElseThrow().demonyms()).contains("British", "Briton");
    }

    @Test
    void everyCountryIsNamedInEverySourceLanguage() {
        assertThat(BUNDLED.entities().stream().filter(Entity::isCountry))
                .allSatisfy(country -> assertThat(country.aliases())
                        .extracting(Alias::language)
                        .contains("el", "ru", "uk", "zh", "ar"));
    }

    @Test
    void everyOfficeHasATitleAndEveryTenureAnOffice() {
        assertThat(BUNDLED.offices())
                .allSatisfy(office -> assertThat(BUNDLED.title(office.title())).isPresent());
        assertThat(BUNDLED.entities())
                .allSatisfy(entity -> assertThat(entity.tenures())
                        .allSatisfy(tenure ->
                                assertThat(BUNDLED.office(tenure.office())).isPresent()));
    }

    @Test
    void nobodyHasTheNameOfSomebodyElseFirst() {
        Map<String, Long> people = BUNDLED.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .collect(Collectors.groupingBy(Entity::name, Collectors.counting()));

        assertThat(people.values().stream().filter(count -> count > 1).count()).isLessThan(15);
    }
}
