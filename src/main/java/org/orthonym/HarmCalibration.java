package org.orthonym;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orthonym.gazetteer.GazetteerFormatException;
import org.orthonym.text.Utf8Lines;

/**
 * What is known of harm from articles in which every name is right: for each, the greatest confidence of an edit that a name would
 * suffer. From it follows the least confidence at which the expected share of harmed articles stays below a bound, by conformal
 * risk control (Angelopoulos, Bates, Fisch, Lei and Schuster, "Conformal risk control", 2022). Immutable and safe for many threads.
 *
 * <p>The promise holds on average over articles and calibrations if an article to be repaired is exchangeable with those
 * calibrated on: of the same kind, with a gazetteer and options like theirs.
 */
public final class HarmCalibration {
    private static final String BUNDLED = "harm.tsv";

    /** A repair that is more likely wrong than right is not worth writing, whatever harm is allowed. */
    private static final double EVEN = 0.5;

    private final int articles;
    private final int entries;
    private final List<Double> greatest; // of the articles that have any, descending

    private HarmCalibration(int articles, int entries, Collection<Double> greatest) {
        this.articles = articles;
        this.entries = entries;
        this.greatest = greatest.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /**
     * A calibration.
     *
     * @param articles the number of articles, 1 or more
     * @param entries the number of entities in the gazetteer they were weighed with
     * @param greatest for each article in which a name would be changed at some threshold: the greatest confidence of such an edit,
     *     0 to 1
     */
    public static HarmCalibration of(int articles, int entries, Collection<Double> greatest) {
        if (articles < 1 || greatest.size() > articles) {
            throw new IllegalArgumentException(
                    greatest.size() + " confidences of " + articles + " articles: expected at most one each");
        }
        for (double confidence : greatest) {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence " + confidence + ": expected a probability from 0 to 1");
            }
        }
        return new HarmCalibration(articles, entries, greatest);
    }

    /** The one that ships with the library, of human-written news in English and the bundled gazetteer. */
    public static HarmCalibration bundled() {
        try (InputStream in = HarmCalibration.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("this jar was built without " + BUNDLED);
            }
            return read(in, BUNDLED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws GazetteerFormatException if it is no such file
     */
    public static HarmCalibration read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    private static HarmCalibration read(InputStream in, String file) throws IOException {
        int articles = 0;
        int entries = 0;
        List<Double> greatest = new ArrayList<>();
        Utf8Lines lines = new Utf8Lines(in);
        for (Optional<byte[]> bytes = lines.next(); bytes.isPresent(); bytes = lines.next()) {
            String line = Utf8Lines.decode(bytes.get());
            try {
                if (line.startsWith("articles\t")) {
                    articles = Integer.parseInt(line.substring(line.indexOf('\t') + 1));
                } else if (line.startsWith("entries\t")) {
                    entries = Integer.parseInt(line.substring(line.indexOf('\t') + 1));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    greatest.add(Double.parseDouble(line));
                }
            } catch (NumberFormatException e) {
                throw new GazetteerFormatException(
                        file, lines.number(), "expected a number as `orthonym calibrate` writes it");
            }
        }
        try {
            return of(articles, entries, greatest);
        } catch (IllegalArgumentException e) {
            throw new GazetteerFormatException(file, 0, String.valueOf(e.getMessage()));
        }
    }

    /** Writes the numbers, and nothing of the articles. */
    public void write(Appendable out) throws IOException {
        out.append("articles\t").append(Integer.toString(articles)).append('\n');
        out.append("entries\t").append(Integer.toString(entries)).append('\n');
        for (double confidence : greatest) {
            out.append(Double.toString(confidence)).append('\n');
        }
    }

    /** The number of articles. */
    public int articles() {
        return articles;
    }

    /** The number of entities in the gazetteer they were weighed with. */
    public int entries() {
        return entries;
    }

    /** The least share of harmed articles that so many articles can promise, 1/(n+1). */
    public double leastHarm() {
        return 1.0 / (articles + 1);
    }

    /**
     * The least confidence t with (harmed(t) + 1) / (n + 1) at most {@code maxHarm}, where harmed(t) counts the articles with an edit
     * of confidence t or more; never below 0.5. Above 1 if nothing may be changed.
     *
     * @param maxHarm the expected share of harmed articles, 0 to 1
     * @throws IllegalArgumentException if there are too few articles to promise that
     */
    public double threshold(double maxHarm) {
        if (!(maxHarm >= 0 && maxHarm <= 1)) {
            throw new IllegalArgumentException("maxHarm " + maxHarm + ": expected a share from 0 to 1");
        }
        if (maxHarm < leastHarm()) {
            throw new IllegalArgumentException("maxHarm " + maxHarm + ": " + articles
                    + " calibration articles can promise no less than " + leastHarm());
        }
        int allowed = 0;
        while (allowed < articles && (allowed + 2) / (articles + 1.0) <= maxHarm) {
            allowed++;
        }
        double threshold = greatest.size() > allowed ? Math.nextUp(greatest.get(allowed)) : 0;
        return Math.max(EVEN, threshold);
    }
}
