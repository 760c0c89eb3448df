package app.punktlig.chat;

import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Meeting;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Command.Which;
import app.punktlig.chat.MinutesLine.Kind;
import app.punktlig.minutes.Attendance;
import app.punktlig.minutes.MinuteTaking;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Answers what is said in the meeting and about its minutes. */
@Component
class MinutesAnswers {
    private final MeetingAnswers meetings;
    private final MinutesDesk desk;
    private final Draft.Maker drafts;
    private final AttendanceReader attendance;
    private final LineAnswers lines;
    private final SummaryAnswers summary;
    private final Adopting adopting;

    MinutesAnswers(
            MeetingAnswers meetings,
            MinutesDesk desk,
            Draft.Maker drafts,
            AttendanceReader attendance,
            LineAnswers lines,
            SummaryAnswers summary,
            Adopting adopting) {
        this.meetings = meetings;
        this.desk = desk;
        this.drafts = drafts;
        this.attendance = attendance;
        this.lines = lines;
        this.summary = summary;
        this.adopting = adopting;
    }

    Card answer(Talk talk, Command.OnMinutes command) {
        return switch (command) {
            case Command.StartMeeting start -> meetings.start(talk, start.when());
            case Command.EndMeeting _ -> meetings.end(talk);
            case Command.NotePresent present -> attended(talk, (t, a) -> attendance.present(t, a, present.people()));
            case Command.NoteAbsent absent -> attended(talk, (t, a) -> attendance.absent(t, a, absent.people()));
            case Command.Note note -> noted(talk, note.which(), Kind.NOTE, note.text());
            case Command.Decide decide -> noted(talk, decide.which(), Kind.DECISION, decide.text());
            case Command.ChangeLine change -> lines.change(talk, change);
            case Command.RemoveLine remove -> lines.remove(talk, remove);
            case Command.BookPromise book -> lines.book(talk, book.which(), book.at());
            case Command.AcceptLine accept -> lines.accept(talk, accept.id());
            case Command.TakenUp taken -> takenUp(talk, taken);
            case Command.Summarise summarise -> summary.show(talk, summarise.when());
            case Command.ShowMinutes show -> summary.minutes(talk, show.meeting());
            case Command.Preview preview -> summary.preview(talk, preview.of());
            case Command.Adopt adopt ->
                desk.forKeeper(talk, adopt.of())
                        .then(meeting -> adopting.adopt(talk, drafts.of(talk, meeting), adopt.sure()));
        };
    }

    private Card attended(Talk talk, BiFunction<Talk, Attendance, Found<Attendance>> read) {
        return desk.forKeeper(talk, null)
                .then(meeting ->
                        read.apply(talk, desk.taking(meeting).attendance()).then(now -> attended(talk, meeting, now)));
    }

    Card attended(Talk talk, Meeting meeting, Attendance now) {
        var taking = desk.write(meeting, t -> t.attended(now));
        var card = talk.card(Tone.DONE, "attendance.saved").fact("meeting", talk.when(meeting));
        MinutesCards.attendance(talk, card, now);
        return corrected(card, taking)
                .form("change", "formulär närvaro" + SummaryAnswers.named(meeting))
                .button("summary", SummaryAnswers.showing(meeting))
                .done();
    }

    /** After adoption what is written waits for the next version. */
    static CardMaker corrected(CardMaker card, MinuteTaking taking) {
        return taking.version() == 0
                ? card
                : card.text("minutes.becomes-correction", String.valueOf(taking.version() + 1));
    }

    private Card noted(Talk talk, Which which, Kind kind, String text) {
        return desk.pointForKeeper(talk, which)
                .then(point -> noted(talk, desk.meetingOf(talk, point), point, kind, text));
    }

    private Card noted(Talk talk, Meeting meeting, AgendaPoint point, Kind kind, String text) {
        var taking =
                desk.write(meeting, t -> kind == Kind.NOTE ? t.note(point.id(), text) : t.decide(point.id(), text));
        boolean open = talk.inPrivate() || !point.confidential();
        var card = talk.card(Tone.DONE, kind == Kind.NOTE ? "note.saved" : "decision.saved", talk.title(point))
                .fact("meeting", talk.when(meeting))
                .fact(kind == Kind.NOTE ? "note" : "decision", open ? text : "");
        return MinutesCards.lineButtons(corrected(card, taking), kind, last(taking, kind))
                .button("summary", SummaryAnswers.showing(meeting))
                .done();
    }

    private static UUID last(MinuteTaking taking, Kind kind) {
        return kind == Kind.NOTE
                ? taking.notes().getLast().id()
                : taking.decisions().getLast().id();
    }

    private Card takenUp(Talk talk, Command.TakenUp taken) {
        return desk.pointForKeeper(talk, taken.which()).then(point -> {
            var meeting = desk.meetingOf(talk, point);
            desk.write(meeting, t -> t.takenUp(point.id(), taken.was()));
            var said = talk.card(Tone.DONE, taken.was() ? "taken-up" : "taken-up.not", talk.title(point))
                    .fact("meeting", talk.when(meeting))
                    .button("summary", SummaryAnswers.showing(meeting))
                    .done();
            return summary.settled(talk, meeting, said);
        });
    }
}
