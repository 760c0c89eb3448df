package app.punktlig.chat;

import app.punktlig.chat.Card.Button;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Change;
import app.punktlig.followup.Doer;
import app.punktlig.followup.Origin;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How assignments look on a card. */
final class AssignmentCards {
    /** Rows on one card; a longer list says how many more there are. */
    private static final int MOST_ROWS = 25;

    private AssignmentCards() {}

    /** What it says, as far as this place may see it. */
    static String what(Talk talk, Assignment assignment) {
        boolean open = !assignment.confidential() || (talk.inPrivate() && assignment.isVisibleTo(talk.me()));
        return open ? assignment.what() : talk.texts().say("assignment.confidential");
    }

    static String number(Assignment assignment) {
        return String.valueOf(assignment.number());
    }

    static Row row(Talk talk, Assignment assignment) {
        var details = new ArrayList<>(List.of(people(talk, assignment)));
        if (assignment.deadline() != null) {
            details.add(DeadlineWords.told(talk, assignment.deadline()));
        }
        return new Row(
                        assignment.number() == 0 ? "" : number(assignment),
                        what(talk, assignment),
                        details,
                        badges(talk, assignment),
                        buttons(talk, assignment))
                .alerting(
                        assignment.isOverdue(talk.today())
                                ? List.of(talk.texts().say("badge.overdue"))
                                : List.of());
    }

    private static List<String> badges(Talk talk, Assignment assignment) {
        var badges = new ArrayList<String>();
        if (assignment.state() == Assignment.State.DONE) {
            badges.add(talk.texts().say("badge.done"));
        }
        if (assignment.confidential()) {
            badges.add(talk.texts().say("badge.confidential"));
        }
        return badges;
    }

    private static List<Button> buttons(Talk talk, Assignment assignment) {
        boolean may = mayChange(talk, assignment);
        return assignment.isOpen() && may && talk.isForMeAlone()
                ? List.of(Button.says(talk.texts().say("button.done"), order(Order.DONE, assignment)))
                : List.of();
    }

    private static boolean mayChange(Talk talk, Assignment assignment) {
        return assignment.owner().is(talk.me().id()) || talk.me().keepsTheAgenda();
    }

    /** The order for this very assignment, whatever group the person means by then. */
    static String order(Order order, Assignment assignment) {
        return order.word(Language.SV) + " #" + assignment.id().value();
    }

    static String people(Talk talk, Assignment assignment) {
        return assignment.helpers().isEmpty()
                ? assignment.owner().name()
                : talk.texts().say("assignment.with", assignment.owner().name(), names(assignment.helpers()));
    }

    static String names(List<Doer> doers) {
        return doers.stream().map(Doer::name).collect(Collectors.joining(", "));
    }

    static CardMaker facts(Talk talk, CardMaker card, Assignment assignment) {
        var deadline = assignment.deadline();
        return card.fact("assignment", what(talk, assignment))
                .fact("owner", assignment.owner().name())
                .fact("helpers", names(assignment.helpers()))
                .fact("due", deadline == null ? talk.texts().say("deadline.none") : DeadlineWords.told(talk, deadline))
                .fact("confidential", assignment.confidential() ? talk.texts().say("yes") : "");
    }

    /** The list, overdue ones under a heading of their own. */
    static Card list(Talk talk, String title, String none, List<Assignment> assignments) {
        if (assignments.isEmpty()) {
            return talk.card(Tone.NEUTRAL, none)
                    .text("assign.how", talk.example(Order.ASSIGN))
                    .done();
        }
        var card = talk.card(Tone.NEUTRAL, title, String.valueOf(assignments.size()));
        var shown = assignments.stream().limit(MOST_ROWS).toList();
        var overdue = shown.stream().filter(a -> a.isOverdue(talk.today())).toList();
        var others = shown.stream().filter(a -> !a.isOverdue(talk.today())).toList();
        card.rows(talk.texts().say("assignments.overdue"), rows(talk, overdue));
        card.rows(overdue.isEmpty() ? null : talk.texts().say("assignments.others"), rows(talk, others));
        if (assignments.size() > MOST_ROWS) {
            card.subtle("assignments.more", String.valueOf(assignments.size() - MOST_ROWS));
        }
        return how(talk, card, assignments).done();
    }

    /** What the reader may do with at least one of them. */
    private static CardMaker how(Talk talk, CardMaker card, List<Assignment> assignments) {
        if (!talk.isForMeAlone() || assignments.stream().anyMatch(a -> mayChange(talk, a))) {
            return card.subtle("assignments.how");
        }
        return assignments.stream().anyMatch(a -> a.concerns(talk.me().id()))
                ? card.subtle("assignments.how.helper")
                : card;
    }

    static List<Row> rows(Talk talk, List<Assignment> assignments) {
        return assignments.stream().map(a -> row(talk, a)).toList();
    }

    /** One assignment with all that has happened to it. */
    static Card one(Talk talk, Assignment assignment) {
        var title = assignment.number() == 0 ? "fact.assignment" : "assignment.title";
        return told(talk, talk.card(Tone.NEUTRAL, title, number(assignment)), assignment);
    }

    static Card told(Talk talk, CardMaker card, Assignment assignment) {
        facts(talk, card, assignment).fact("state", talk.texts().say("assignment.state." + assignment.state()));
        boolean open = !assignment.confidential() || talk.inPrivate();
        if (open) {
            quote(card, assignment.origin());
            card.rows(
                    talk.texts().say("assignment.history"),
                    assignment.history().stream().map(c -> history(talk, c)).toList());
        }
        return actions(talk, card, assignment).done();
    }

    /** The sentence it was found in, and in which old minutes. */
    private static void quote(CardMaker card, Origin origin) {
        if (!origin.quote().isBlank()) {
            card.block(new Card.Quote(origin.quote(), origin.source()));
        }
    }

    private static Row history(Talk talk, Change change) {
        var what = talk.texts().say("change." + change.kind(), change.from(), change.to());
        return new Row(
                "",
                what,
                List.of(
                        change.comment(),
                        talk.texts()
                                .say(
                                        "change.by",
                                        change.byName(),
                                        talk.moments().moment(change.at(), talk.now()))),
                List.of(),
                List.of());
    }

    static CardMaker actions(Talk talk, CardMaker card, Assignment assignment) {
        boolean mine = talk.isForMeAlone() && mayChange(talk, assignment);
        return card.buttonIf(mine && assignment.isOpen(), "done", order(Order.DONE, assignment))
                .buttonIf(
                        mine && assignment.state() == Assignment.State.DONE,
                        "reopen",
                        Order.REOPEN.word(Language.SV) + " #" + assignment.id().value())
                .button("assignments", Order.ASSIGNMENTS.word(Language.SV));
    }
}
