package org.orthonym.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of one line of a gazetteer file, each checked when it is asked for. */
final class EntryFields {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String KOSOVO = "XK"; // user-assigned in ISO 3166, used by CLDR

    private static final Set<String> TITLE = Set.of("id", "type", "name", "aliases", "occupation");
    private static final Set<String> OFFICE =
            Set.of("id", "type", "name", "aliases", "title", "country", "org", "about", "seats", "knownUntil");
    private static final Set<String> ENTITY = Set.of(
            "id", "type", "name", "aliases", "country", "gender", "family", "prior", "tenures", "demonyms", "kind");

    private static final Pattern SUFFIX = Pattern.compile("Jr\\.?|Sr\\.?|[IVX]+");

    private final JsonNode node;

    EntryFields(JsonNode node) {
        this.node = node;
    }

    Title title() {
        expectOnly(TITLE);
        return new Title(id(), required("name"), node.path("occupation").asBoolean(), wordings());
    }

    Office office() {
        expectOnly(OFFICE);
        if (!node.hasNonNull("country") && !node.hasNonNull("org")) {
            throw new IllegalArgumentException("expected a \"country\" or an \"org\" whose office it is");
        }
        List<String> words = wordings();
        return new Office(
                id(),
                required("name"),
                required("title"),
                country(),
                optional("org"),
                words,
                countries("about"),
                seats(),
                lastDay("knownUntil", required("knownUntil")));
    }

    Entity entity(EntityType type) {
        expectOnly(ENTITY);
        String name = required("name");
        String gender = optional("gender").orElse("?");
        if (!Set.of("m", "f", "?").contains(gender)) {
            throw new IllegalArgumentException("gender \"" + gender + "\": expected m or f");
        }
        String kind = optional("kind").orElse("");
        if (!kind.isEmpty() && !kind.equals("country")) {
            throw new IllegalArgumentException("kind \"" + kind + "\": expected country");
        }
        JsonNode prior = node.path("prior");
        if (!prior.isMissingNode() && !prior.isNumber()) {
            throw new IllegalArgumentException("prior: expected a number");
        }
        String family = optional("family").orElse(type == EntityType.PERSON ? lastWord(name) : "");
        return new Entity(
                id(),
                type,
                name,
                aliases(),
                country(),
                gender.charAt(0),
                family,
                prior.asDouble(0),
                tenures(),
                strings("demonyms"),
                !kind.isEmpty());
    }

    /** A person's surname is the last word unless the entry says otherwise; a single word is no surname. */
    private static String lastWord(String name) {
        String[] words = name.split("[ ,]+", -1);
        int last = words.length - 1;
        while (last > 0 && SUFFIX.matcher(words[last]).matches()) {
            last--;
        }
        return last > 0 ? words[last] : "";
    }

    private String id() {
        String id = required("id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id \"" + id + "\": expected letters and digits joined by hyphens");
        }
        return id;
    }

    String required(String field) {
        return optional(field).orElseThrow(() -> new IllegalArgumentException("expected a \"" + field + "\""));
    }

    private Optional<String> optional(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new IllegalArgumentException(field + ": expected a string that is not blank");
        }
        return Optional.of(value.textValue());
    }

    private Optional<String> country() {
        Optional<String> country = optional("country");
        country.ifPresent(code -> expectCountry("country", code));
        return country;
    }

    private List<String> countries(String field) {
        List<String> codes = strings(field);
        codes.forEach(code -> expectCountry(field, code));
        return codes;
    }

    private static void expectCountry(String field, String code) {
        if (!COUNTRIES.contains(code) && !code.equals(KOSOVO)) {
            throw new IllegalArgumentException(field + " \"" + code + "\": expected an ISO 3166 code such as GB");
        }
    }

    private List<String> strings(String field) {
        List<String> strings = new ArrayList<>();
        for (JsonNode value : array(field)) {
            if (!value.isTextual() || value.textValue().isBlank()) {
                throw new IllegalArgumentException(field + ": expected strings that are not blank");
            }
            strings.add(value.textValue());
        }
        return strings;
    }

    private Iterable<JsonNode> array(String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
            throw new IllegalArgumentException(field + ": expected an array");
        }
        return value;
    }

    private int seats() {
        JsonNode seats = node.path("seats");
        if (!seats.isMissingNode() && (!seats.isIntegralNumber() || seats.intValue() < 0)) {
            throw new IllegalArgumentException("seats " + seats + ": expected a whole number, 0 for any");
        }
        return seats.asInt(1);
    }

    private List<String> wordings() {
        List<String> wordings = new ArrayList<>();
        wordings.add(required("name"));
        wordings.addAll(strings("aliases"));
        return wordings;
    }

    private List<Alias> aliases() {
        List<Alias> aliases = new ArrayList<>();
        for (JsonNode value : array("aliases")) {
            if (value.isTextual() && !value.textValue().isBlank()) {
                aliases.add(new Alias(value.textValue(), Alias.ENGLISH));
            } else if (value.path("name").isTextual() && value.path("lang").isTextual()) {
                aliases.add(new Alias(
                        value.get("name").textValue(),
                        language(value.get("lang").textValue())));
            } else {
                throw new IllegalArgumentException("aliases: expected a string or {\"name\":\"...\",\"lang\":\"el\"}");
            }
        }
        return aliases;
    }

    private static String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        try {
            if (!locale.getISO3Language().isEmpty()) {
                return locale.getLanguage();
            }
        } catch (MissingResourceException e) {
            // not a language of ISO 639: told below
        }
        throw new IllegalArgumentException("lang \"" + tag + "\": expected a language tag such as el");
    }

    private List<Tenure> tenures() {
        List<Tenure> tenures = new ArrayList<>();
        for (JsonNode value : array("tenures")) {
            EntryFields tenure = new EntryFields(value);
            tenure.expectOnly(Set.of("office", "from", "until"));
            tenures.add(new Tenure(
                    tenure.required("office"),
                    tenure.optional("from").map(day -> firstDay("from", day)).orElse(LocalDate.MIN),
                    tenure.optional("until").map(day -> lastDay("until", day)).orElse(LocalDate.MAX)));
        }
        return tenures;
    }

    private static LocalDate firstDay(String field, String day) {
        try {
            return switch (day.length()) {
                case 4 -> Year.parse(day).atDay(1);
                case 7 -> YearMonth.parse(day).atDay(1);
                default -> LocalDate.parse(day);
            };
        } catch (DateTimeException e) {
            throw notADay(field, day, e);
        }
    }

    private static LocalDate lastDay(String field, String day) {
        try {
            return switch (day.length()) {
                case 4 -> Year.parse(day).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(day).atEndOfMonth();
                default -> LocalDate.parse(day);
            };
        } catch (DateTimeException e) {
            throw notADay(field, day, e);
        }
    }

    private static IllegalArgumentException notADay(String field, String day, DateTimeException cause) {
        return new IllegalArgumentException(
                field + " \"" + day + "\": expected a day such as 2025-01-20, or 2025-01, or 2025", cause);
    }

    private void expectOnly(Set<String> known) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new IllegalArgumentException("unknown field \"" + name + "\"");
            }
        }
    }
}
