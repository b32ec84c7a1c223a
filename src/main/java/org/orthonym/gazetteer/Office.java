package org.orthonym.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A post of one country or body.
 *
 * @param id such as {@code "gb-defence-minister"}
 * @param name its own name, such as "Secretary of State for Defence"
 * @param title id of the {@link Title} it is one of
 * @param country ISO 3166 alpha-2 code of the country whose post it is
 * @param org id of the organisation whose post it is
 * @param wordings words special to this post, beside those of its title: "Pentagon chief"
 * @param about ISO 3166 codes of the countries it deals with, for envoys and the like; empty if it deals with any
 * @param seats how many may hold it at once; 0 for any number
 * @param knownUntil the last day for which the gazetteer knows who held it: behind it, an office proves little
 */
public record Office(
        String id,
        String name,
        String title,
        Optional<String> country,
        Optional<String> org,
        List<String> wordings,
        List<String> about,
        int seats,
        LocalDate knownUntil) {
    public Office {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(org, "org");
        Objects.requireNonNull(knownUntil, "knownUntil");
        wordings = List.copyOf(wordings);
        about = List.copyOf(about);
        if (seats < 0) {
            throw new IllegalArgumentException("seats " + seats);
        }
    }
}
