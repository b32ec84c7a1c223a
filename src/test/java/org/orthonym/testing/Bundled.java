package org.orthonym.testing;

import java.util.Optional;
import java.util.function.Supplier;
import org.orthonym.NameLookup;
import org.orthonym.NameRepairer;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.index.NameIndex;
import org.orthonym.route.Routes;
import org.orthonym.script.Lexicon;

/** What ships with the library, made once for all tests: each of these takes about a second. */
public final class Bundled {
    private static final Once<Gazetteer> GAZETTEER = new Once<>(Gazetteer::bundled);
    private static final Once<Lexicon> LEXICON = new Once<>(Lexicon::bundled);
    private static final Once<NameIndex> INDEX =
            new Once<>(() -> NameIndex.of(gazetteer(), Routes.bundled(), lexicon()));
    private static final Once<NameRepairer> REPAIRER = new Once<>(() -> NameRepairer.of(gazetteer()));
    private static final Once<NameLookup> LOOKUP = new Once<>(() -> NameLookup.of(gazetteer()));

    private Bundled() {}

    /** The bundled gazetteer. */
    public static Gazetteer gazetteer() {
        return GAZETTEER.get();
    }

    /** The bundled lexicon. */
    public static Lexicon lexicon() {
        return LEXICON.get();
    }

    /** The index of the bundled gazetteer. */
    public static NameIndex index() {
        return INDEX.get();
    }

    /** A repairer of the bundled gazetteer's names, with the default options. */
    public static NameRepairer repairer() {
        return REPAIRER.get();
    }

    /** A lookup among the bundled gazetteer's names. */
    public static NameLookup lookup() {
        return LOOKUP.get();
    }

    private static final class Once<T> {
        private final Supplier<T> maker;
        private Optional<T> made = Optional.empty();

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        synchronized T get() {
            if (made.isEmpty()) {
                made = Optional.of(maker.get());
            }
            return made.get();
        }
    }
}
