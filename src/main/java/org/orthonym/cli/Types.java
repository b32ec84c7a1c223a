package org.orthonym.cli;

import java.util.Optional;
import org.orthonym.gazetteer.EntityType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Types of entities as users write them. */
final class Types {
    private Types() {}

    /**
     * The type of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static EntityType type(String word) {
        Optional<EntityType> type = EntityType.of(word);
        return type.orElseThrow(() ->
                new IllegalArgumentException("unknown type \"" + word + "\": expected person, place, org or term"));
    }

    /** For picocli. */
    static final class TypeConverter implements ITypeConverter<EntityType> {
        @Override
        public EntityType convert(String value) {
            try {
                return type(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
