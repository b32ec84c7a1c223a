package org.orthonym.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Languages and days as users write them, with errors a newcomer understands. */
final class Languages {
    private Languages() {}

    /**
     * The language with that BCP 47 tag.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Locale language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        try {
            if (!locale.getLanguage().isEmpty() && !locale.getISO3Language().isEmpty()) {
                return locale;
            }
        } catch (MissingResourceException e) {
            // not in ISO 639: told below
        }
        throw new IllegalArgumentException("unknown language \"" + tag + "\": expected a tag such as el, ru or zh");
    }

    /**
     * The day.
     *
     * @throws IllegalArgumentException if there is no such day
     */
    static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "no such day \"" + day + "\": expected YYYY-MM-DD such as 2025-09-04", e);
        }
    }

    /** For picocli. */
    static final class LanguageConverter implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            try {
                return language(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** For picocli. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return day(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
