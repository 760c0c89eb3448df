package app.punktlig.chat;

import app.punktlig.agenda.PointKind;
import app.punktlig.chat.Card.Button;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Card.Weight;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.minutes.Attendance;
import app.punktlig.minutes.Attendance.Present;
import app.punktlig.minutes.Minutes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** How minutes look on a card, as the channel reads them. */
final class MinutesCards {
    /** A card must stay far below Teams' 80 KB; longer notes are cut on the card, and whole in the document. */
    private static final int MOST_NOTE_CHARACTERS = 12_000;

    private static final int SHORT_NOTE = 400;

    private MinutesCards() {}

    /** The card for the channel; the same for the preview. */
    static Card posted(Talk talk, Minutes minutes) {
        boolean correction = minutes.version() > 1;
        var when = talk.moments().day(minutes.meeting().start(), talk.now());
        var card = talk.card(
                        Tone.NEUTRAL,
                        correction ? "minutes.corrected.title" : "minutes.title",
                        when,
                        String.valueOf(minutes.version()))
                .fact("meeting", minutes.meeting().subject() + ", " + talk.when(minutes.meeting()))
                .fact("place", minutes.meeting().place());
        attendance(talk, card, minutes.attendance());
        int shortest = length(minutes) > MOST_NOTE_CHARACTERS ? SHORT_NOTE : Integer.MAX_VALUE;
        decisions(talk, card, minutes);
        for (var section : PointKind.values()) {
            section(talk, card, minutes.items(section), section, shortest);
        }
        tasks(talk, card, minutes);
        card.rows(
                talk.texts().say("minutes.promises"),
                minutes.promises().stream()
                        .map(p -> Row.of("", p.topic(), p.when()))
                        .toList());
        next(talk, card, minutes);
        return card.subtle("minutes.document").done();
    }

    private static int length(Minutes minutes) {
        return minutes.items().stream()
                .flatMap(item -> item.notes().stream())
                .mapToInt(String::length)
                .sum();
    }

    static CardMaker attendance(Talk talk, CardMaker card, Attendance attendance) {
        var absent = attendance.absent().stream().map(Attendance.Absent::name).collect(Collectors.joining(", "));
        return card.fact(
                        "present",
                        attendance.present().stream().map(p -> present(talk, p)).collect(Collectors.joining(", ")))
                .fact("absent", absent);
    }

    private static String present(Talk talk, Present present) {
        var remarks = new ArrayList<String>();
        if (present.group() != null) {
            remarks.add(present.group());
        }
        if (present.mode() == Attendance.Mode.REMOTE) {
            remarks.add(talk.texts().say("attendance.remote"));
        }
        if (present.mode() == Attendance.Mode.PARTIAL) {
            remarks.add(present.remark().isEmpty() ? talk.texts().say("attendance.partial") : present.remark());
        }
        return remarks.isEmpty() ? present.name() : present.name() + " (" + String.join(", ", remarks) + ")";
    }

    private static void decisions(Talk talk, CardMaker card, Minutes minutes) {
        var rows = minutes.items().stream()
                .flatMap(item -> item.decisions().stream()
                        .map(d -> Row.of(
                                d.number(),
                                d.text(),
                                talk.texts().say("minutes.at-point", String.valueOf(item.number())))))
                .toList();
        card.rows(
                talk.texts().say("minutes.decisions"),
                rows.isEmpty() ? List.of(Row.of("", talk.texts().say("minutes.no-decisions"))) : rows);
    }

    private static void section(Talk talk, CardMaker card, List<Minutes.Item> items, PointKind section, int shortest) {
        if (!items.isEmpty()) {
            card.words(talk.texts().say("section." + section), Weight.HEADING);
        }
        for (var item : items) {
            if (item.notes().isEmpty()) {
                card.rows(null, List.of(withoutNotes(talk, item)));
                continue;
            }
            card.words(item.number() + ". " + item.title(), Weight.STRONG);
            if (!item.presenters().isEmpty()) {
                card.subtle("point.presenters", String.join(", ", item.presenters()));
            }
            item.notes().forEach(note -> card.words(cut(note, shortest), Weight.NORMAL));
        }
    }

    private static Row withoutNotes(Talk talk, Minutes.Item item) {
        var presenters = item.presenters().isEmpty()
                ? ""
                : talk.texts().say("point.presenters", String.join(", ", item.presenters()));
        return Row.of(item.number() + ".", item.title(), presenters);
    }

    private static String cut(String note, int most) {
        return note.length() <= most ? note : note.substring(0, most).strip() + " …";
    }

    private static void tasks(Talk talk, CardMaker card, Minutes minutes) {
        card.rows(
                talk.texts().say("minutes.tasks"),
                minutes.items().stream()
                        .flatMap(item -> item.tasks().stream())
                        .map(task -> task(talk, task))
                        .toList());
    }

    private static Row task(Talk talk, Minutes.Task task) {
        var owner = task.helpers().isEmpty()
                ? task.owner()
                : talk.texts().say("assignment.with", task.owner(), String.join(", ", task.helpers()));
        return new Row(
                task.number() == 0 ? "" : String.valueOf(task.number()),
                task.what(),
                task.due().isEmpty() ? List.of(owner) : List.of(owner, task.due()),
                List.of(),
                List.of());
    }

    private static void next(Talk talk, CardMaker card, Minutes minutes) {
        var next = minutes.nextMeeting();
        if (next != null) {
            var points = next.points().isEmpty()
                    ? List.of(Row.of("", talk.texts().say("upcoming.none-yet")))
                    : next.points().stream().map(title -> Row.of("", title)).toList();
            card.rows(talk.texts().say("minutes.next", talk.when(next.meeting())), points);
        }
    }

    /** Buttons that change a line and take it away. */
    static CardMaker lineButtons(CardMaker card, MinutesLine.Kind kind, UUID line) {
        return card.form("change", "ändra " + kind.word() + " #" + line)
                .careful("remove", "ta bort " + kind.word() + " #" + line);
    }

    static List<Button> lineButtons(Talk talk, MinutesLine.Kind kind, UUID line) {
        return List.of(
                Button.form(talk.texts().say("button.change"), "ändra " + kind.word() + " #" + line),
                Button.careful(talk.texts().say("button.remove"), "ta bort " + kind.word() + " #" + line));
    }

    static String order(Order order) {
        return order.word(Language.SV);
    }
}
