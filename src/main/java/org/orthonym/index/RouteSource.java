package org.orthonym.index;

import java.util.List;
import org.orthonym.route.Route;
import org.orthonym.route.Routes;

/** Where the index gets the routes of a word: worked out live, or read from a table. */
interface RouteSource {
    /**
     * The languages whose forms by rule an index holds: those most machine-translated news comes from. Names that came through
     * others are found by learned costs.
     */
    List<String> INDEXED = List.of("el", "ru", "uk", "ar", "zh");

    /** The routes of a folded Latin word by rule through the {@link #INDEXED} languages. */
    List<Route> byRule(String folded);

    /** The routes of a word or name through an attested spelling. */
    List<Route> attested(String spelling, String language);

    /** Works each route out when it is asked for. */
    static RouteSource live(Routes routes) {
        return new RouteSource() {
            @Override
            public List<Route> byRule(String folded) {
                return RouteSource.byRule(routes, folded);
            }

            @Override
            public List<Route> attested(String spelling, String language) {
                return routes.attested(spelling, language);
            }
        };
    }

    /** Works out the routes by rule. */
    static List<Route> byRule(Routes routes, String folded) {
        return INDEXED.stream()
                .flatMap(language -> routes.byRule(folded, language).stream())
                .toList();
    }
}
