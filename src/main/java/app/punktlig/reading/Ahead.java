package app.punktlig.reading;

import app.punktlig.language.minutes.FormulaTable;
import app.punktlig.language.minutes.Handovers;
import app.punktlig.language.minutes.Norms;
import app.punktlig.language.minutes.Resolutions;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks a document's sentences ahead what nearly all of them are asked later, one question after the other: as each question is put to all
 * sentences in a row, its code and its patterns are more likely to stay at the processor's hand. The sentences remember the answers.
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

    /** Where one of these fits, somebody most likely has something to do. */
    private static final List<FormulaTable> TASKS =
            List.of(Handovers.OWN_WORDS, Handovers.EXPLICIT, Handovers.IMPLICIT, Norms.NOBODY);

    private final Deadlines deadlines;

    Ahead(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The same sentences in their order, with the answers. */
    List<Asked> ask(List<Prepared> sentences) {
        for (FormulaTable question : QUESTIONS) {
            for (Prepared sentence : sentences) {
                sentence.fitsAny(question);
            }
        }
        for (Prepared sentence : sentences) {
            sentence.clues().undertaking();
        }
        List<Asked> asked = new ArrayList<>(sentences.size());
        for (Prepared sentence : sentences) {
            asked.add(new Asked(
                    sentence,
                    Topics.in(sentence),
                    deadlines.in(sentence.sentence().text())));
        }
        for (Asked sentence : asked) {
            if (sentence.topic().isPresent() || isTask(sentence.prepared())) {
                sentence.when().isSaid();
            }
        }
        return asked;
    }

    private static boolean isTask(Prepared sentence) {
        return sentence.clues().undertaking().isPresent() || TASKS.stream().anyMatch(sentence::fitsAny);
    }
}
