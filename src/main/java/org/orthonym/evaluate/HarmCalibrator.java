package org.orthonym.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.orthonym.Article;
import org.orthonym.HarmCalibration;
import org.orthonym.NameRepairer;
import org.orthonym.gazetteer.Gazetteer;

/**
 * Finds, for articles in which every name is right, from which threshold down each would be harmed: the greatest confidence that any
 * change of a name has while nothing is changed. At any higher threshold nothing is changed either, so the article stays as it is.
 *
 * <p>Not safe for several threads.
 */
public final class HarmCalibrator {
    private final NameRepairer repairer;
    private final int entries;
    private final List<Double> greatest = new ArrayList<>();
    private int articles;

    /** A calibrator of a gazetteer's names. */
    public HarmCalibrator(Gazetteer gazetteer) {
        this.repairer =
                NameRepairer.builder(gazetteer).suggestOnly().minSuggestion(0).build();
        this.entries = gazetteer.entities().size();
    }

    /** Weighs an article in which every name is right. */
    public void add(Article article) {
        articles++;
        OptionalDouble most = Proposal.of(repairer.repair(article)).stream()
                .mapToDouble(Proposal::confidence)
                .max();
        most.ifPresent(greatest::add);
    }

    /** The number of articles so far. */
    public int articles() {
        return articles;
    }

    /**
     * What the articles so far show.
     *
     * @throws IllegalArgumentException if there are none
     */
    public HarmCalibration calibration() {
        return HarmCalibration.of(articles, entries, greatest);
    }
}
