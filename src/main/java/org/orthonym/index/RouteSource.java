package org.orthonym.index;

import java.util.List;
import org.orthonym.route.Route;
import org.orthonym.route.Routes;

/** Where the index gets the routes of a word: worked out live, or read from a table. */
interface RouteSource {
    /** The routes of a folded Latin word through every language by rule. */
    List<Route> byRule(String folded);

    /** The routes of a word or name through an attested spelling. */
    List<Route> attested(String spelling, String language);

    /** Works each route out when it is asked for. */
    static RouteSource live(Routes routes) {
        return new RouteSource() {
            @Override
            public List<Route> byRule(String folded) {
                return routes.byRule(folded);
            }

            @Override
            public List<Route> attested(String spelling, String language) {
                return routes.attested(spelling, language);
            }
        };
    }
}
