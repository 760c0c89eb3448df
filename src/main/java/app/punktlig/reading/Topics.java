package app.punktlig.reading;

import app.punktlig.language.minutes.ComeBacks;
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
        return prepared.sentence().kind() == Sentence.Kind.ROW
                ? Optional.empty()
                : byFormula(prepared)
                        .or(() -> byFamily(prepared))
                        .map(from -> prepared.plain(prepared.text().substring(0, from))
                                .strip());
    }

    private static Optional<Integer> byFormula(Prepared prepared) {
        if (prepared.fitsAny(Returns.NOT)) {
            return Optional.empty();
        }
        for (Formula formula : Returns.RETURNING) {
            Optional<Matcher> m = prepared.find(formula);
            if (m.isPresent() && !isSomebodys(prepared, m.get())) {
                return Optional.of(m.get().start());
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> byFamily(Prepared prepared) {
        return ComeBacks.in(prepared.clues(), i -> prepared.mentions().get(i).written())
                .filter(place -> !prepared.with(prepared.text().substring(place.clause()), prepared.mentions())
                        .fitsAny(Returns.NOT))
                .map(ComeBacks.Place::from);
    }

    /** A named person is the subject: then it is that person's task. */
    private static boolean isSomebodys(Prepared prepared, Matcher m) {
        return !prepared.text().isEmpty()
                && Party.isSign(prepared.text().charAt(0))
                && Party.ofSign(prepared.text().charAt(0)) == Party.PERSON
                && !ComeBacks.isOfTheTopic(
                        prepared.clues(), i -> prepared.mentions().get(i).written(), m.start(), m.end());
    }
}
