package app.punktlig.reading;

import app.punktlig.language.minutes.Formula;
import app.punktlig.language.minutes.Party;
import app.punktlig.language.minutes.Returns;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds topics that are to come up again. */
final class Topics {

    private Topics() {}

    /** The topic's own words, where the sentence says that one comes back. */
    static Optional<String> in(Prepared prepared) {
        if (prepared.sentence().kind() == Sentence.Kind.ROW || prepared.fitsAny(Returns.NOT)) {
            return Optional.empty();
        }
        for (Formula formula : Returns.RETURNING) {
            Optional<Matcher> m = prepared.find(formula);
            if (m.isPresent()) {
                return Optional.of(
                        prepared.plain(prepared.text().substring(0, m.get().start()))
                                .strip());
            }
        }
        return Optional.empty();
    }

    /** A named person is the subject: then it is that person's task. */
    static boolean isSomebodys(Prepared prepared) {
        return !prepared.text().isEmpty()
                && Party.isSign(prepared.text().charAt(0))
                && Party.ofSign(prepared.text().charAt(0)) == Party.PERSON;
    }
}
