package app.punktlig.reading;

import app.punktlig.language.Language;
import app.punktlig.language.minutes.FormulaTable;
import app.punktlig.language.minutes.Opening;
import app.punktlig.language.minutes.Openings;
import app.punktlig.language.minutes.Party;
import app.punktlig.language.minutes.Passages;
import app.punktlig.language.minutes.Resolutions;
import java.util.List;
import java.util.Optional;

/** Finds the group's own decisions, said outright or reached by agreement. */
final class Decisions {

    private static final int SHORTEST = 6;
    private static final int LONGEST_LEAD_IN = 160;

    /** A list of decisions or of proposals that the lines below a lead-in belong to. */
    enum Under {
        NOTHING,
        DECISION,
        PROPOSAL
    }

    private final Opening letter;
    private Under under = Under.NOTHING;
    private boolean lettered;
    private boolean afterClause;
    private int lastBlock = -1;
    private boolean asked;

    Decisions(Language language) {
        this.letter = language == Language.EN ? Openings.LETTER_ENGLISH : Openings.LETTER;
    }

    /** A point may say by its title that it holds nothing but decisions. */
    void newPoint(boolean ofDecisions, List<Sentence> sentences) {
        under = ofDecisions ? Under.DECISION : Under.NOTHING;
        lastBlock = -1;
        asked = false;
        lettered = sentences.stream().noneMatch(s -> Openings.LETTER_OF_A_CHOICE.is(s.text()));
    }

    boolean inTitle(Prepared title) {
        return plain(title).filter(k -> k == FoundDecision.Kind.EXPLICIT).isPresent();
    }

    Optional<FoundDecision.Kind> in(Prepared prepared) {
        String text = prepared.sentence().text();
        boolean answers = asked && Resolutions.ANSWER.matcher(text).matches();
        asked = text.endsWith("?") && Resolutions.ASKS_US.matcher(text).find();
        return answers ? Optional.of(FoundDecision.Kind.EXPLICIT) : said(prepared);
    }

    private Optional<FoundDecision.Kind> said(Prepared prepared) {
        String text = prepared.sentence().text();
        Under above = goesOn(prepared.sentence()) ? under : Under.NOTHING;
        boolean maybeLeadIn = text.length() < LONGEST_LEAD_IN;
        if (maybeLeadIn && Passages.PROPOSAL_LEAD_IN.is(text)) {
            return open(Under.PROPOSAL, prepared);
        }
        if (maybeLeadIn
                && Passages.LEAD_IN.is(text)
                && (Openings.BARE_LEAD_IN.is(text) || !fits(Resolutions.NOT, prepared))) {
            return open(Under.DECISION, prepared);
        }
        if (under != Under.NOTHING && Openings.SUBHEADING.is(text)) {
            return open(Under.NOTHING, prepared);
        }
        lastBlock = prepared.sentence().block();
        boolean clause =
                above == Under.DECISION && Resolutions.CLAUSE.matcher(text).matches();
        if (above == Under.DECISION
                && afterClause
                && !clause
                && prepared.sentence().kind() == Sentence.Kind.RUNNING) {
            above = Under.NOTHING;
        }
        boolean decides = Openings.DECISION_LABEL.begins(text)
                || above == Under.PROPOSAL
                        && prepared.find(Resolutions.DECIDES_THAT).isPresent();
        if (above == Under.PROPOSAL && !decides) {
            return Optional.empty();
        }
        if (above == Under.DECISION && Resolutions.NO_ITEM.matcher(text).matches()) {
            under = Under.NOTHING;
            return Optional.empty();
        }
        if (above == Under.DECISION && text.length() > SHORTEST && !Openings.NOTHING_DECIDED.is(text)) {
            under = inList(prepared) ? Under.DECISION : Under.NOTHING;
            afterClause = clause;
            return Optional.of(FoundDecision.Kind.EXPLICIT);
        }
        under = Under.NOTHING;
        return lettered && letter.is(text) ? Optional.of(FoundDecision.Kind.EXPLICIT) : plain(prepared);
    }

    /** A cell of a table's row that is a verdict: <em>Approved</em>, <em>Avslag</em>. */
    Optional<FoundDecision.Kind> inRow(Prepared prepared) {
        return prepared.fitsAny(Resolutions.IN_A_ROW) ? Optional.of(FoundDecision.Kind.EXPLICIT) : Optional.empty();
    }

    private Optional<FoundDecision.Kind> open(Under what, Prepared prepared) {
        under = what;
        afterClause = false;
        lastBlock = prepared.sentence().block();
        return Optional.empty();
    }

    /** The lead-in reaches the list items, the att-clauses and the first paragraph below it. */
    private boolean goesOn(Sentence sentence) {
        return under != Under.NOTHING && sentence.block() - lastBlock <= 1;
    }

    private static boolean inList(Prepared prepared) {
        return prepared.sentence().kind() == Sentence.Kind.BULLET
                || Resolutions.CLAUSE.matcher(prepared.sentence().text()).matches();
    }

    private static Optional<FoundDecision.Kind> plain(Prepared prepared) {
        String text = prepared.sentence().text();
        if (fits(Resolutions.OUTRIGHT, prepared)) {
            return Optional.of(FoundDecision.Kind.EXPLICIT);
        }
        boolean explicit =
                Openings.VERDICT.is(text) || fits(Resolutions.EXPLICIT, prepared) || Openings.BODY_AGREES.begins(text);
        if (!explicit && !fits(Resolutions.CONSENSUS, prepared)) {
            return Optional.empty();
        }
        boolean none = Openings.NOTHING_DECIDED.is(text) || fits(Resolutions.NOT, prepared) && !decidesFirst(prepared);
        return none
                ? Optional.empty()
                : Optional.of(explicit ? FoundDecision.Kind.EXPLICIT : FoundDecision.Kind.CONSENSUS);
    }

    /** "Styrelsen beslutar att årsmötet ska godkänna …": what is to come hangs on the group's own decision before it. */
    private static boolean decidesFirst(Prepared prepared) {
        return prepared.find(Resolutions.DECIDES_THAT)
                .filter(m -> prepared.text().indexOf(Party.OTHER_BODY.sign()) > m.end()
                        || prepared.text().indexOf(Party.OTHER_BODY.sign()) < 0)
                .isPresent();
    }

    private static boolean fits(FormulaTable formulas, Prepared prepared) {
        return prepared.fitsAny(formulas);
    }
}
