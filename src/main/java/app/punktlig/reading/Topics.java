package app.punktlig.reading;

import app.punktlig.language.minutes.ComeBacks;
import java.util.Optional;

/** Finds topics that are to come up again. */
final class Topics {

    private Topics() {}

    /** The topic's own words, where the sentence says that one comes back. */
    static Optional<String> in(Prepared prepared) {
        return ComeBacks.in(prepared.clues(), i -> prepared.mentions().get(i).written())
                .map(place ->
                        prepared.plain(prepared.text().substring(0, place)).strip());
    }
}
