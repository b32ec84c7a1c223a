package org.orthonym.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.gazetteer.HouseStyle;
import org.orthonym.index.Name;
import org.orthonym.index.NameIndex;
import org.orthonym.script.Words;

/** How a house style writes the names of an index. Immutable and safe for many threads. */
public final class HouseSpellings {
    private final Map<String, Name> names = new HashMap<>();
    private final Map<String, List<Spelling>> whole = new HashMap<>();
    private final Map<String, Map<String, String>> families = new HashMap<>();
    private final Optional<HouseStyle> style;
    private int longest;

    /**
     * What is written for a whole name.
     *
     * @param accepted the accepted spelling that may stand in a text
     * @param house what the style writes for it
     */
    record Spelling(Entity entity, String accepted, String house) {}

    /** The spellings of a style, whose names {@link HouseStyle#acceptedIn} put into the index; or of none. */
    public HouseSpellings(Optional<HouseStyle> style, NameIndex index) {
        this.style = style;
        style.ifPresent(of -> of.choices()
                .forEach((id, choice) -> index.gazetteer()
                        .entity(id)
                        .flatMap(entity -> find(entity, choice.spelling(), index))
                        .ifPresent(name -> add(name, choice, index))));
    }

    private static Optional<Name> find(Entity entity, String spelling, NameIndex index) {
        return index.exact(Words.folded(spelling)).stream()
                .filter(name -> name.entity().equals(entity) && name.text().equals(spelling))
                .findFirst();
    }

    private void add(Name house, HouseStyle.Choice choice, NameIndex index) {
        Entity entity = house.entity();
        names.put(entity.id(), house);
        List<String> accepted = new ArrayList<>();
        accepted.add(entity.name());
        entity.aliases().stream().filter(Alias::isAccepted).map(Alias::name).forEach(accepted::add);
        for (String text : accepted) {
            find(entity, text, index).ifPresent(name -> {
                String written = written(name, house, choice);
                whole.computeIfAbsent(key(Words.folded(text)), k -> new ArrayList<>())
                        .add(new Spelling(entity, text, written));
                longest = Math.max(longest, name.words().size());
                if (name.hasFamily() && house.hasFamily()) {
                    families.computeIfAbsent(entity.id(), id -> new HashMap<>())
                            .putIfAbsent(key(Words.folded(family(name))), family(house));
                }
            });
        }
    }

    /** A spelling of as many words is written the house's way; of a longer or shorter one, the surname. */
    private static String written(Name name, Name house, HouseStyle.Choice choice) {
        boolean isAbbreviation = isAllCapitals(name.text()) && !isAllCapitals(house.text());
        boolean isSameLength = name.words().size() == house.words().size() && !isAbbreviation;
        if (isSameLength || choice.also().contains(name.text())) {
            return house.text();
        }
        return name.hasFamily()
                        && house.hasFamily()
                        && name.familyTo() == name.words().size()
                ? name.text().substring(0, name.text().lastIndexOf(family(name))) + family(house)
                : name.text();
    }

    private static boolean isAllCapitals(String text) {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The surname as it stands in a name. */
    private static String family(Name name) {
        List<String> words = Words.split(name.text());
        String text = name.text();
        int at = 0;
        int from = 0;
        int to = text.length();
        for (int word = 0; word < words.size(); word++) {
            int start = text.indexOf(words.get(word), at);
            at = start + words.get(word).length();
            from = word == name.familyFrom() ? start : from;
            to = word == name.familyTo() - 1 ? at : to;
        }
        return text.substring(from, to);
    }

    private static String key(List<String> folded) {
        return String.join(" ", folded);
    }

    /** The style, if there is one. */
    Optional<HouseStyle> style() {
        return style;
    }

    /** The most words a name has that the style speaks of; 0 without a style. */
    int longest() {
        return longest;
    }

    /** The name the style writes for an entity. */
    Optional<Name> of(Entity entity) {
        return Optional.ofNullable(names.get(entity.id()));
    }

    /** What is written for whole names of those folded words; of one entity more than one only if capitals or marks differ. */
    List<Spelling> whole(List<String> folded) {
        return whole.getOrDefault(key(folded), List.of());
    }

    /** The surname that is written for an entity's surname of those folded words. */
    Optional<String> family(Entity entity, List<String> folded) {
        return entity.type() == EntityType.PERSON
                ? Optional.ofNullable(
                        families.getOrDefault(entity.id(), Map.of()).get(key(folded)))
                : Optional.empty();
    }
}
