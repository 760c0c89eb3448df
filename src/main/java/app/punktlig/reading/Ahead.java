package app.punktlig.reading;

import app.punktlig.language.minutes.FormulaTable;
import app.punktlig.language.minutes.Handovers;
import app.punktlig.language.minutes.Norms;
import app.punktlig.language.minutes.Resolutions;
import java.util.List;

/**
 * Asks a document's sentences ahead what nearly all of them are asked later, one question after the other: as each question is put to all
 * sentences in a row, its code and its patterns stay at the processor's hand, which makes it half as dear as amid all the others. The
 * sentences remember the answers.
 */
final class Ahead {

    private static final List<FormulaTable> QUESTIONS = List.of(
            Resolutions.OUTRIGHT,
            Resolutions.NOT,
            Resolutions.EXPLICIT,
            Resolutions.CONSENSUS,
            Norms.OVER,
            Norms.NEVER,
            Handovers.OWN_WORDS,
            Handovers.EXPLICIT,
            Handovers.IMPLICIT,
            Norms.NOBODY,
            Norms.RULES);

    private Ahead() {}

    static void look(List<Prepared> sentences) {
        for (FormulaTable question : QUESTIONS) {
            for (Prepared sentence : sentences) {
                question.fits(sentence.clues());
            }
        }
    }
}
