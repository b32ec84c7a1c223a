package org.orthonym.link;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** One reason for or against a candidate, with its weight. */
public sealed interface Evidence {
    /** How much it speaks for the candidate, as natural log of the odds; below 0 it speaks against. */
    double logOdds();

    /** One line for a person. */
    String explain();

    /** The stable id of this kind of reason, such as {@code "spelling"}. */
    default String rule() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * The surface's letters, word by word, against the candidate's.
     *
     * @param surface the word as it stands
     * @param word the word of the candidate's name
     * @param language English name of the source language the word went through, empty if it came directly
     * @param spelling the word as that language spells it
     * @param isAttested whether the gazetteer gives that spelling
     * @param isExact whether the romanized spelling is the surface, letter by letter
     */
    record Spelling(
            double logOdds,
            String surface,
            String word,
            String language,
            String spelling,
            boolean isAttested,
            boolean isExact)
            implements Evidence {
        @Override
        public String explain() {
            if (language.isEmpty()) {
                return surface.equalsIgnoreCase(word)
                        ? surface + " stands in the name"
                        : surface + " is spelt like " + word;
            }
            if (spelling.equalsIgnoreCase(word)) {
                return surface + " is like what becomes of " + word + " in " + language;
            }
            return surface + (isExact ? " is" : " is nearly") + " how " + language + " " + spelling
                    + (isAttested ? ", the " : ", a ") + language + " spelling of " + word + ", is romanized";
        }
    }

    /** The name is cut short: "Prabowo Subi". */
    record Truncation(double logOdds, String surface, String name) implements Evidence {
        @Override
        public String explain() {
            return surface + " is " + name + " cut short";
        }
    }

    /** The office named beside the mention, and who held it on the day. */
    record OfficeHeld(double logOdds, String office, String role, Optional<LocalDate> day, boolean onTheDay)
            implements Evidence {
        @Override
        public String explain() {
            String when = onTheDay && day.isPresent() ? " on " + day.get() : onTheDay ? "" : " at another time";
            return "\"" + role + "\": held the office " + office + when;
        }
    }

    /** The office named beside the mention was somebody else's. */
    record OfficeOfAnother(double logOdds, String role, String holder) implements Evidence {
        @Override
        public String explain() {
            return "\"" + role + "\" was " + holder;
        }
    }

    /** The words beside the mention say how somebody earns a living, and the candidate is known for something else. */
    record OtherOccupation(double logOdds, String role, String name) implements Evidence {
        @Override
        public String explain() {
            return "\"" + role + "\" is not what " + name + " is known for";
        }
    }

    /** The document speaks of the candidate elsewhere. */
    record InCast(double logOdds, String name) implements Evidence {
        @Override
        public String explain() {
            return name + " is spoken of elsewhere in the text";
        }
    }

    /** The candidate's name stands right elsewhere in the text: that it should be so unlike here is odd. */
    record RightElsewhere(double logOdds, String name) implements Evidence {
        @Override
        public String explain() {
            return "the text writes " + name + " right elsewhere";
        }
    }

    /** Whether the text names a country that the candidate's office deals with. */
    record CountryNamed(double logOdds, String office, boolean isNamed) implements Evidence {
        @Override
        public String explain() {
            return "the text names " + (isNamed ? "a" : "no") + " country that the " + office + " deals with";
        }
    }

    /** How much better or worse the letters fit this candidate than the next best. */
    record Margin(double logOdds, String rival) implements Evidence {
        @Override
        public String explain() {
            return "the letters fit " + (logOdds < 0 ? "less" : "better") + " than for " + rival;
        }
    }

    /** The same surface was surely a garble of the candidate elsewhere in the text. */
    record SameGarble(double logOdds, String surface) implements Evidence {
        @Override
        public String explain() {
            return surface + " stands for the same elsewhere in the text";
        }
    }

    /** The other garbles of the document came through the same language. */
    record SourceLanguage(double logOdds, String language, boolean isGiven) implements Evidence {
        @Override
        public String explain() {
            return "the text was translated from " + language + (isGiven ? "" : ", as its other names show");
        }
    }

    /** The words are, or are not, ordinary words or names of their own. */
    record KnownWords(double logOdds, String words, boolean areKnown) implements Evidence {
        @Override
        public String explain() {
            return areKnown ? words + " is a word or name of its own" : words + " is no word or name we know";
        }
    }

    /** How the name's shape fits: number of words, capitals, what stands beside it. */
    record Shape(double logOdds, String what) implements Evidence {
        @Override
        public String explain() {
            return what;
        }
    }

    /** The words of a fixed name, each the same or a near-synonym: "league of the willing". */
    record Wording(double logOdds, String surface, String name) implements Evidence {
        @Override
        public String explain() {
            return "\"" + surface + "\" says \"" + name + "\" in other words";
        }
    }

    /** The right words in the wrong capitals: "Downing street". */
    record Capitals(double logOdds, String name) implements Evidence {
        @Override
        public String explain() {
            return "written \"" + name + "\"";
        }
    }

    /** A word beside the name lost its other half: "Southern Lee Jae Myung". */
    record LostWord(double logOdds, String surface, String country, String person) implements Evidence {
        @Override
        public String explain() {
            return "\"" + surface + "\" before " + person + " is what is left of " + country;
        }
    }

    /** The name stands in its own script, untranslated. */
    record Untranslated(double logOdds, String spelling, String language) implements Evidence {
        @Override
        public String explain() {
            return spelling + " is the " + language + " spelling, left as it was";
        }
    }

    /** The surface is, or is nearly, a spelling that the gazetteer gives for another language. */
    record NativeSpelling(double logOdds, String surface, String spelling, String language, boolean isExact)
            implements Evidence {
        @Override
        public String explain() {
            String is = surface.equals(spelling) ? "" : surface + (isExact ? " stands in " : " is nearly ");
            return is + spelling + ", its " + language + " spelling";
        }
    }

    /** A word with what its language puts on names taken off. */
    record CaseEnding(double logOdds, String surface, String language) implements Evidence {
        @Override
        public String explain() {
            return surface + " has a " + language + " ending";
        }
    }

    /** A word in another script is how its language writes a word of the name. */
    record Transcription(double logOdds, String surface, String word, String language, boolean isByRule)
            implements Evidence {
        @Override
        public String explain() {
            return surface + (isByRule ? " is how " : " is nearly how ") + language + " writes " + word;
        }
    }

    /** A word of the name is not in the surface. */
    record WordMissing(double logOdds, String word) implements Evidence {
        @Override
        public String explain() {
            return word + " is left out";
        }
    }

    /** A word of the surface is not in the name. */
    record WordSurplus(double logOdds, String surface) implements Evidence {
        @Override
        public String explain() {
            return surface + " stands for nothing in the name";
        }
    }

    /** The house style writes another accepted spelling. */
    record Style(double logOdds, String house, String spelling) implements Evidence {
        @Override
        public String explain() {
            return house + " style writes " + spelling;
        }
    }
}
