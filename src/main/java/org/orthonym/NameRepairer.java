package org.orthonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orthonym.candidate.CandidateFinder;
import org.orthonym.candidate.LetterModel;
import org.orthonym.cleanup.Cleanup;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.gazetteer.HouseStyle;
import org.orthonym.index.LookupIndex;
import org.orthonym.index.NameIndex;
import org.orthonym.link.Decision;
import org.orthonym.link.Decision.Outcome;
import org.orthonym.mention.MentionFinder;
import org.orthonym.mention.MentionWords;
import org.orthonym.mention.TextMention;
import org.orthonym.rank.Context;
import org.orthonym.rank.Decider;
import org.orthonym.rank.FixedNames;
import org.orthonym.rank.HouseNames;
import org.orthonym.rank.HouseSpellings;
import org.orthonym.rank.Judge;
import org.orthonym.rank.Judged;
import org.orthonym.rank.Lookup;
import org.orthonym.rank.Ranker;
import org.orthonym.rewrite.Rewriter;
import org.orthonym.route.CostTables;
import org.orthonym.route.EditCosts;
import org.orthonym.route.Routes;
import org.orthonym.script.Lexicon;
import org.orthonym.text.Edit;
import org.orthonym.text.Edits;
import org.orthonym.text.OffsetMap;
import org.orthonym.text.Span;
import org.orthonym.token.TokenizedText;
import org.orthonym.token.Tokenizer;

/**
 * Puts right the names that machine translation broke. Immutable and safe for many threads; building one takes about a second,
 * so build it once.
 */
public final class NameRepairer {
    /** A second run must change nothing: the text is gone over until it does not, at most so often. */
    private static final int MOST_PASSES = 4;

    private final Cleanup cleanup = Cleanup.all();
    private final Tokenizer tokenizer = new Tokenizer();
    private final MentionFinder mentionFinder;
    private final Judge judge;
    private final FixedNames fixedNames;
    private final HouseNames houseNames;
    private final double minConfidence;

    private NameRepairer(Builder options) {
        Lexicon lexicon = Lexicon.bundled();
        Routes routes = Routes.bundled();
        LetterModel letters = LetterModel.of(lexicon);
        MentionWords words = MentionWords.bundled();
        // Titles and countries are part of the language: they tell roles from names in any gazetteer's texts.
        Gazetteer language = Gazetteer.bundled().with(options.gazetteer);
        Gazetteer names =
                options.style.map(style -> style.acceptedIn(options.gazetteer)).orElse(options.gazetteer);
        NameIndex index = NameIndex.of(names, routes, lexicon);
        HouseSpellings house = new HouseSpellings(options.style, index);
        LookupIndex searched = LookupIndex.of(names.entities());
        CandidateFinder finder = new CandidateFinder(index, searched);
        Ranker ranker = new Ranker(index, finder, lexicon, routes);
        this.minConfidence = options.threshold();
        Decider decider = new Decider(minConfidence, options.minSuggestion, index, lexicon, letters);
        this.mentionFinder = new MentionFinder(index, language, lexicon, words);
        CostTables tables = CostTables.bundled(routes);
        EditCosts edits = EditCosts.bundled();
        this.judge = new Judge(index, finder, ranker, decider, edits, letters, tables, house, options.maxUnknownNames);
        Lookup lookup = new Lookup(List.of(searched), routes, tables);
        this.fixedNames = new FixedNames(index, routes, lookup, lexicon, words, decider);
        this.houseNames = new HouseNames(house, index, lexicon);
    }

    /** A repairer of the names in {@code gazetteer}, with the default options. */
    public static NameRepairer of(Gazetteer gazetteer) {
        return builder(gazetteer).build();
    }

    /** Options for a repairer of the names in {@code gazetteer}. */
    public static Builder builder(Gazetteer gazetteer) {
        return new Builder(gazetteer);
    }

    /** The least probability at which a name is changed; above 1 if none is. */
    public double minConfidence() {
        return minConfidence;
    }

    /** Repairs an article. */
    public Repair repair(Article article) {
        Context given = Context.of(article.published(), article.from().map(Locale::getLanguage));
        String text = article.text();
        Pass pass = pass(text, given);
        List<Edit> edits = pass.edits;
        List<Decision> decisions = new ArrayList<>(pass.decisions);
        Optional<String> language = pass.language; // of the first pass: later ones see no garbles
        for (int passes = 1; passes < MOST_PASSES && !pass.edits.isEmpty(); passes++) {
            pass = pass(Edits.apply(text, edits), given);
            Decisions.addReplacements(pass.decisions, OffsetMap.of(edits), text, decisions);
            edits = Edits.compose(text, edits, pass.edits);
        }
        decisions.sort(Comparator.comparing(decision -> decision.mention().span()));
        return new Repair(Edits.apply(text, edits), edits, decisions, Decisions.reasons(edits, decisions), language);
    }

    private record Pass(List<Edit> edits, List<Decision> decisions, Optional<String> language) {}

    /** Once over a text: cleaned, cut into tokens, names found, weighed, written. */
    private Pass pass(String text, Context given) {
        List<Edit> cleaning = cleanup.edits(text);
        TokenizedText tokens = tokenizer.tokenize(Edits.apply(text, cleaning));
        List<TextMention> mentions = mentionFinder.find(tokens);
        Judge.Verdict verdict = judge.judge(mentions, given);
        List<Decision> fixed = new ArrayList<>(fixedNames.find(tokens, mentions));
        List<Decision> styled = houseNames.find(tokens, verdict.judged());
        fixed.addAll(styled);
        List<Edit> writing = writing(tokens.text(), verdict.judged(), fixed);
        List<Decision> decisions = new ArrayList<>();
        OffsetMap map = OffsetMap.of(cleaning);
        for (Judged judged : verdict.judged()) {
            if (!isStyled(judged, styled)) {
                decisions.add(Decisions.onOriginal(judged.decision(), map, text));
            }
        }
        fixed.forEach(decision -> decisions.add(Decisions.onOriginal(decision, map, text)));
        String language = verdict.context().language();
        return new Pass(
                Edits.compose(text, cleaning, writing),
                decisions,
                language.isEmpty() ? Optional.empty() : Optional.of(language));
    }

    private static boolean isStyled(Judged judged, List<Decision> styled) {
        Span span = judged.mention().mention().span();
        return styled.stream().anyMatch(decision -> decision.mention().span().equals(span));
    }

    /** The edits of all replacements, in order; where two overlap, the one that begins first. */
    private static List<Edit> writing(String text, List<Judged> judged, List<Decision> fixed) {
        List<Edit> edits = new ArrayList<>();
        for (Judged one : judged) {
            if (one.decision().outcome() == Outcome.REPLACE) {
                one.best()
                        .flatMap(best -> Rewriter.edit(text, one.mention().mention(), best.candidate(), best.role()))
                        .ifPresent(edits::add);
            }
        }
        for (Decision decision : fixed) {
            if (decision.outcome() == Outcome.REPLACE) {
                decision.best()
                        .flatMap(best -> Rewriter.edit(text, decision.mention(), best, Optional.empty()))
                        .ifPresent(edits::add);
            }
        }
        edits.sort(Comparator.comparing(Edit::span));
        List<Edit> apart = new ArrayList<>();
        for (Edit edit : edits) {
            if (apart.isEmpty()
                    || apart.get(apart.size() - 1).span().end() <= edit.span().start()) {
                apart.add(edit);
            }
        }
        return apart;
    }

    /** Options for a {@link NameRepairer}. Not safe for several threads. */
    public static final class Builder {
        private static final double DEFAULT_CONFIDENCE = 0.9;

        /** More names bring more false friends: a gazetteer larger by more than a tenth is another one. */
        private static final double MOST_GROWTH = 1.1;

        private final Gazetteer gazetteer;
        private OptionalDouble minConfidence = OptionalDouble.empty();
        private double minSuggestion = 0.2;
        private int maxUnknownNames = 300;
        private Optional<HouseStyle> style = Optional.empty();
        private OptionalDouble maxHarm = OptionalDouble.empty();
        private Optional<HarmCalibration> calibration = Optional.empty();

        private Builder(Gazetteer gazetteer) {
            this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
        }

        /** The least probability, 0 to 1, at which the text is changed; below, the repair is suggested. Default 0.9. */
        public Builder minConfidence(double probability) {
            this.minConfidence = OptionalDouble.of(probability("minConfidence", probability));
            return this;
        }

        /** Changes no name, whatever its probability: all are suggested. */
        public Builder suggestOnly() {
            this.minConfidence = OptionalDouble.of(Double.POSITIVE_INFINITY);
            return this;
        }

        /**
         * Chooses the least probability at which the text is changed so that the expected share of articles in which a right name
         * is changed stays at or below {@code share}, as far as articles are like those of {@link HarmCalibration#bundled}. Together
         * with {@link #minConfidence} the greater counts.
         *
         * @param share 0 to 1
         */
        public Builder maxHarm(double share) {
            this.maxHarm = OptionalDouble.of(probability("maxHarm", share));
            this.calibration = Optional.empty();
            return this;
        }

        /** As {@link #maxHarm(double)}, for articles and a gazetteer like those of a calibration of your own. */
        public Builder maxHarm(double share, HarmCalibration by) {
            this.maxHarm = OptionalDouble.of(probability("maxHarm", share));
            this.calibration = Optional.of(by);
            return this;
        }

        /** The least probability, 0 to 1, at which a repair is suggested. Default 0.2. */
        public Builder minSuggestion(double probability) {
            this.minSuggestion = probability("minSuggestion", probability);
            return this;
        }

        /**
         * The most different names unknown to the gazetteer that are weighed in one article; those behind them are kept as they
         * stand. Bounds the time that hostile text can take. Default 300.
         */
        public Builder maxUnknownNames(int most) {
            if (most < 0) {
                throw new IllegalArgumentException("maxUnknownNames " + most + ": expected 0 or more");
            }
            this.maxUnknownNames = most;
            return this;
        }

        /**
         * Writes accepted spellings the way of a house, and repaired names, too. Else accepted spellings stay as they are, and repaired
         * names are spelled as elsewhere in the text.
         */
        public Builder style(HouseStyle house) {
            this.style = Optional.of(house);
            return this;
        }

        private static double probability(String name, double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException(name + " " + value + ": expected a probability from 0 to 1");
            }
            return value;
        }

        private double threshold() {
            if (maxHarm.isEmpty()) {
                return minConfidence.orElse(DEFAULT_CONFIDENCE);
            }
            HarmCalibration by = calibration.orElseGet(HarmCalibration::bundled);
            int entries = gazetteer.entities().size();
            if (entries > by.entries() * MOST_GROWTH) {
                throw new IllegalArgumentException("maxHarm was calibrated with a gazetteer of " + by.entries()
                        + " entities and says nothing of one of " + entries + ": make a calibration of your own");
            }
            return Math.max(by.threshold(maxHarm.getAsDouble()), minConfidence.orElse(0));
        }

        /**
         * The repairer.
         *
         * @throws IllegalArgumentException if the calibration cannot promise {@link #maxHarm}, or was made with a smaller gazetteer
         */
        public NameRepairer build() {
            return new NameRepairer(this);
        }
    }
}
