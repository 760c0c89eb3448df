package app.punktlig.reading;

import app.punktlig.language.minutes.Clues;
import app.punktlig.language.minutes.Formula;
import app.punktlig.language.minutes.FormulaTable;
import app.punktlig.language.minutes.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A sentence with a mark in the place of each one it speaks of, ready for the formulas.
 *
 * @param clues what the prepared text holds
 */
record Prepared(Sentence sentence, String text, List<Mention> mentions, Clues clues) {

    static Prepared of(Sentence sentence, String text, List<Mention> mentions) {
        return new Prepared(sentence, text, mentions, Clues.of(text));
    }

    /** A part of the sentence, or another reading of it. */
    Prepared with(String part, List<Mention> known) {
        return of(sentence, part, known);
    }

    /** Where the formula fits, if it does. */
    Optional<Matcher> find(Formula formula) {
        return formula.in(clues);
    }

    boolean fitsAny(FormulaTable formulas) {
        return formulas.fits(clues);
    }

    /** Those marked within a part of the prepared text. */
    List<Mention> within(String part) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i + 1 < part.length(); i++) {
            if (Party.isSign(part.charAt(i))) {
                found.add(mentions.get(Party.index(part.charAt(i + 1))));
                i++;
            }
        }
        return found;
    }

    /** A part of the prepared text with the names back in it. */
    String plain(String part) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            if (Party.isSign(part.charAt(i)) && i + 1 < part.length()) {
                plain.append(mentions.get(Party.index(part.charAt(++i))).written());
            } else {
                plain.append(part.charAt(i));
            }
        }
        return plain.toString();
    }
}
