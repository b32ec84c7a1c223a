package org.orthonym.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orthonym.Article;
import org.orthonym.NameLookup;
import org.orthonym.NameRepairer;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.link.Decision;
import org.orthonym.link.Evidence;
import org.orthonym.testing.Names;

/** What is said of names left in their own script that are looked up by sound. */
class FixedNamesTest {
    private static final Gazetteer GAZETTEER = Gazetteer.of(
            List.of(
                    Names.person("oleg-brantov", "Oleg Brantov", new Alias("Олег Брантов", "ru")),
                    Names.person("karl-zimmer", "Karl Zimmer")),
            List.of(),
            List.of());

    private static Decision decision(String surface) {
        List<Decision> decisions = NameRepairer.builder(GAZETTEER)
                .minSuggestion(0.01)
                .build()
                .repair(Article.of("Then we met " + surface + " there."))
                .decisions();

        assertThat(decisions).as(surface).hasSize(1);
        return decisions.get(0);
    }

    private static Evidence reason(Decision decision) {
        List<Evidence> evidence = decision.best().orElseThrow().evidence();
        assertThat(evidence).hasSize(1);
        return evidence.get(0);
    }

    @Test
    void namesTheSpellingOfTheGazetteer() {
        Evidence reason = reason(decision("Брантов"));

        assertThat(reason).isInstanceOf(Evidence.NativeSpelling.class);
        assertThat(reason.explain()).isEqualTo("Брантов stands in Олег Брантов, its Russian spelling");
    }

    @Test
    void explainsByTheRulesWhatTheGazetteerDoesNotSpell() {
        assertThat(reason(decision("ジマー")).explain()).isEqualTo("ジマー is how Japanese writes Zimmer");
        assertThat(reason(decision("Ζήμμερ")).explain()).isEqualTo("Ζήμμερ is nearly how Greek writes Zimmer");
    }

    @Test
    void isAsSureAsTheLookup() {
        NameLookup lookup = NameLookup.of(GAZETTEER);
        for (String surface : List.of("Брантов", "ジマー", "Ζήμμερ")) {
            assertThat(decision(surface).confidence())
                    .isCloseTo(lookup.find(surface).get(0).confidence(), within(1e-9));
        }
    }
}
