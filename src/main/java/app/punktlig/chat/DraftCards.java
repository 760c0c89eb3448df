package app.punktlig.chat;

import app.punktlig.agenda.Agenda;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.PointId;
import app.punktlig.chat.Card.Button;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.MinutesLine.Kind;
import app.punktlig.chat.NoteFindings.Proposal;
import app.punktlig.followup.Assignment;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.minutes.Decision;
import app.punktlig.minutes.PromisedReturn;
import java.util.ArrayList;
import java.util.List;

/** How a draft of minutes looks to the secretary: every line with buttons that change it or take it away. */
final class DraftCards {
    /** Other meetings offered for one promise. */
    private static final int MOST_MEETINGS = 3;

    private DraftCards() {}

    /** @param waiting other meetings whose minutes are not adopted */
    static Card draft(Talk talk, Draft draft, List<Meeting> waiting) {
        var card = head(talk, draft);
        draft.agenda().numbered().forEach(numbered -> point(talk, card, draft, numbered));
        silent(talk, card, draft);
        undecided(talk, card, draft);
        proposals(talk, card, draft);
        promises(talk, card, draft);
        untouched(talk, card, draft);
        waiting(talk, card, waiting);
        card.subtle(waiting.isEmpty() ? "draft.how" : "draft.how.this-one");
        var named = SummaryAnswers.named(draft.meeting());
        return card.primary("preview", "förhandsgranska" + named)
                .button("adopt", Order.ADOPT.word(Language.SV) + named)
                .form("attendance", "formulär närvaro" + named)
                .done();
    }

    /** Other drafts, each with a button that opens it. */
    static CardMaker waiting(Talk talk, CardMaker card, List<Meeting> waiting) {
        return card.rows(
                talk.texts().say("draft.waiting"),
                waiting.stream().map(meeting -> waiting(talk, meeting)).toList());
    }

    private static Row waiting(Talk talk, Meeting meeting) {
        var open = Button.says(talk.texts().say("button.summary"), SummaryAnswers.showing(meeting));
        var state = meeting.isGoingOn() ? List.of(talk.texts().say("draft.waiting.goes-on")) : List.<String>of();
        return new Row("", talk.when(meeting), state, List.of(), List.of(open));
    }

    private static CardMaker head(Talk talk, Draft draft) {
        int version = draft.taking().version();
        var when = talk.moments().day(draft.meeting().start(), talk.now());
        var card = talk.card(
                Tone.NEUTRAL, version == 0 ? "draft.title" : "draft.correction", when, String.valueOf(version + 1));
        card.fact("meeting", talk.when(draft.meeting()))
                .fact("place", draft.meeting().place());
        MinutesCards.attendance(talk, card, draft.taking().attendance());
        if (draft.taking().attendance().present().isEmpty()) {
            card.text("draft.no-attendance", talk.example(Order.PRESENT));
        }
        return card;
    }

    private static void point(Talk talk, CardMaker card, Draft draft, Agenda.Numbered numbered) {
        var lines = lines(talk, draft, numbered.point().id());
        if (!lines.isEmpty()) {
            var rows = new ArrayList<>(
                    List.of(heading(talk, numbered, "button.change").heading()));
            rows.addAll(lines);
            card.rows(null, rows);
        }
    }

    /** The point with the button that opens all that is written about it. */
    private static Row heading(Talk talk, Agenda.Numbered numbered, String button) {
        var form = "formulär anteckningar #" + numbered.point().id().value();
        var buttons = List.of(Button.form(talk.texts().say(button), form));
        return new Row(numbered.number() + ".", talk.title(numbered.point()), List.of(), List.of(), buttons);
    }

    /** Points that come back by themselves and have no notes. */
    private static void silent(Talk talk, CardMaker card, Draft draft) {
        var rows = draft.agenda().numbered().stream()
                .filter(n -> lines(talk, draft, n.point().id()).isEmpty())
                .filter(n -> !draft.untouched().contains(n.point()))
                .map(n -> heading(talk, n, "button.note"))
                .toList();
        card.rows(talk.texts().say("draft.no-notes"), rows);
    }

    private static List<Row> lines(Talk talk, Draft draft, PointId point) {
        var rows = new ArrayList<Row>();
        draft.taking().notes().stream()
                .filter(n -> n.point().equals(point))
                .map(n -> Row.of("", n.text()))
                .forEach(rows::add);
        draft.taking().standing().stream()
                .filter(d -> d.point().equals(point))
                .map(d -> decision(talk, d))
                .forEach(rows::add);
        draft.tasks().stream()
                .filter(task -> point.equals(task.origin().point()))
                .map(task -> task(talk, task))
                .forEach(rows::add);
        return rows;
    }

    private static Row decision(Talk talk, Decision decision) {
        var number = decision.number() == null ? "" : decision.number().toString();
        return new Row(number, decision.text(), List.of(), List.of(talk.texts().say("badge.decision")), List.of());
    }

    private static Row task(Talk talk, Assignment task) {
        var row = AssignmentCards.row(talk, task);
        var badges = new ArrayList<>(List.of(talk.texts().say("badge.assignment")));
        badges.addAll(row.badges());
        return new Row(row.mark(), row.title(), row.details(), badges, row.alerts(), List.of());
    }

    /** Sentences that read like decisions, whether others stand already or not. */
    private static void undecided(Talk talk, CardMaker card, Draft draft) {
        card.rows(
                talk.texts().say("draft.undecided"),
                draft.undecided().stream().map(d -> undecided(talk, draft, d)).toList());
    }

    private static Row undecided(Talk talk, Draft draft, NoteFindings.Hidden found) {
        var number = draft.agenda().numberOf(found.point()).map(n -> n + ".").orElse("");
        var buttons = List.of(
                Button.says(talk.texts().say("button.make-decision"), "ta med #" + found.id()),
                Button.careful(
                        talk.texts().say("button.no-decision"), "ta bort " + Kind.PROPOSAL.word() + " #" + found.id()));
        return new Row(number, found.sentence(), List.of(), List.of(), buttons);
    }

    private static void proposals(Talk talk, CardMaker card, Draft draft) {
        card.rows(
                talk.texts().say("draft.proposals"),
                draft.openProposals().stream().map(p -> proposal(talk, p)).toList());
    }

    private static Row proposal(Talk talk, Proposal proposal) {
        var owner = proposal.owner().isEmpty() ? talk.texts().say("draft.no-owner") : proposal.owner();
        var due = proposal.found().dueText();
        var buttons = new ArrayList<Button>();
        if (!proposal.owner().isEmpty()) {
            buttons.add(Button.says(talk.texts().say("button.include"), "ta med #" + proposal.id()));
        }
        buttons.add(Button.careful(
                talk.texts().say("button.leave-out"), "ta bort " + Kind.PROPOSAL.word() + " #" + proposal.id()));
        return new Row(
                "",
                proposal.what(),
                List.of(
                        owner,
                        due == null ? "" : due,
                        quoted(talk, proposal.found().quote().text())),
                List.of(),
                buttons);
    }

    private static String quoted(Talk talk, String sentence) {
        return talk.texts().say("quoted", sentence);
    }

    private static void promises(Talk talk, CardMaker card, Draft draft) {
        card.rows(
                talk.texts().say("draft.promises"),
                draft.taking().promises().stream()
                        .filter(PromisedReturn::isKept)
                        .map(p -> promise(talk, draft, p))
                        .toList());
    }

    private static Row promise(Talk talk, Draft draft, PromisedReturn promise) {
        var zone = talk.group().zone();
        var meeting = PromiseBooking.meeting(promise, draft.coming(), zone);
        var buttons = new ArrayList<Button>();
        if (promise.state() == PromisedReturn.State.FOUND) {
            buttons.add(Button.says(talk.texts().say("button.include"), "ta med #" + promise.id()));
        }
        PromiseBooking.fitting(promise, draft.coming(), zone).stream()
                .filter(m -> meeting.filter(m::equals).isEmpty())
                .limit(MOST_MEETINGS)
                .forEach(m -> buttons.add(Button.says(
                        talk.texts().say("button.rather", talk.moments().day(m.start(), talk.now())),
                        Order.BOOK.word(Language.SV) + " #" + promise.id() + " till #" + m.id().value())));
        buttons.addAll(MinutesCards.lineButtons(talk, Kind.PROMISE, promise.id()));
        var where = meeting.filter(_ -> promise.booked() == null)
                .map(m -> talk.texts().say("draft.promise.at", talk.moments().day(m.start(), talk.now())));
        return new Row(
                "",
                promise.topic(),
                List.of(promise.when(), quoted(talk, promise.quote()), where.orElse("")),
                promise.state() == PromisedReturn.State.FOUND
                        ? List.of(talk.texts().say("badge.proposed"))
                        : List.of(),
                promise.booked() == null ? buttons : List.of());
    }

    private static void untouched(Talk talk, CardMaker card, Draft draft) {
        var rows =
                draft.untouched().stream().map(p -> untouched(talk, draft, p)).toList();
        card.rows(
                draft.next()
                        .map(next -> talk.texts().say("draft.untouched", talk.when(next.meeting())))
                        .orElseGet(() -> talk.texts().say("draft.untouched.waiting")),
                rows);
    }

    private static Row untouched(Talk talk, Draft draft, AgendaPoint point) {
        var number = draft.agenda().numberOf(point.id()).map(n -> n + ".").orElse("");
        return new Row(
                number,
                talk.title(point),
                List.of(),
                List.of(),
                List.of(Button.says(
                        talk.texts().say("button.taken-up"),
                        "behandlad #" + point.id().value())));
    }
}
