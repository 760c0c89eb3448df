package app.punktlig.chat;

import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.MeetingId;
import app.punktlig.chat.Card.Button;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Assignments;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.minutes.AdoptedMinutes;
import app.punktlig.minutes.DocumentOrders;
import app.punktlig.minutes.MinuteBook;
import app.punktlig.minutes.MinuteTaking;
import app.punktlig.minutes.MinuteTaking.Adoption;
import app.punktlig.minutes.MinuteTaking.ReadsLikeDecision;
import app.punktlig.minutes.Minutes;
import app.punktlig.minutes.PublishingStep;
import app.punktlig.minutes.PublishingStep.Kind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Adopts minutes, once for each version, and sets going what follows: assignments are opened and the next agenda is filled in the
 * same transaction, the card and the document are handed over to be posted and written.
 */
@Component
class Adopting {
    private final MinuteBook book;
    private final Assignments assignments;
    private final CarryingOver carryingOver;
    private final MeetingAnswers meetings;
    private final MinutesDesk desk;
    private final Posts posts;
    private final DocumentOrders documents;
    private final SummaryAnswers summary;

    Adopting(
            MinuteBook book,
            Assignments assignments,
            CarryingOver carryingOver,
            MeetingAnswers meetings,
            MinutesDesk desk,
            Posts posts,
            DocumentOrders documents,
            SummaryAnswers summary) {
        this.book = book;
        this.assignments = assignments;
        this.carryingOver = carryingOver;
        this.meetings = meetings;
        this.desk = desk;
        this.posts = posts;
        this.documents = documents;
        this.summary = summary;
    }

    static String about(MeetingId meeting, int version) {
        return "minutes:" + meeting.value() + ":" + version;
    }

    /** @param sure true when the question about hidden decisions has been answered */
    Card adopt(Talk talk, Draft draft, boolean sure) {
        int year = talk.day(draft.meeting()).getYear();
        var firstFree = book.nextDecision(talk.group().id(), year);
        var asked = sure ? List.<ReadsLikeDecision>of() : asked(draft);
        return switch (draft.taking().adopt(firstFree, asked)) {
            case Adoption.Adopted adopted -> publish(talk, draft, adopted.taking());
            case Adoption.NothingNew there -> summary.state(talk, draft.meeting(), there.version());
            case Adoption.AsksAboutDecisions asks ->
                summary.privately(talk, privately -> asks(privately, draft.meeting(), asks.sentences()));
        };
    }

    private static List<ReadsLikeDecision> asked(Draft draft) {
        return draft.undecided().stream()
                .map(d -> new ReadsLikeDecision(d.point(), d.sentence()))
                .toList();
    }

    private static Card asks(Talk talk, Meeting meeting, List<ReadsLikeDecision> sentences) {
        var rows = sentences.stream().map(s -> sentence(talk, s)).toList();
        return talk.card(Tone.QUESTION, "adopt.asks")
                .fact("meeting", talk.when(meeting))
                .text("adopt.asks.why")
                .rows(null, rows)
                .text("nothing-changed")
                .careful("adopt-anyway", Order.ADOPT.word(Language.SV) + SummaryAnswers.named(meeting) + " #sure")
                .button("edit", SummaryAnswers.showing(meeting))
                .done();
    }

    private static Row sentence(Talk talk, ReadsLikeDecision sentence) {
        var decide = Order.DECIDE.word(Language.SV) + " #" + sentence.point().value() + ": " + sentence.sentence();
        return new Row(
                "",
                sentence.sentence(),
                List.of(),
                List.of(),
                List.of(Button.says(talk.texts().say("button.make-decision"), decide)));
    }

    private Card publish(Talk talk, Draft draft, MinuteTaking taking) {
        var meeting = meetings.ended(draft.meeting(), talk.now());
        var tasks = opened(talk, draft);
        var booked = carryingOver.carry(talk, draft, taking);
        book.save(booked);
        carryingOver.feedBack(talk, meeting);
        var writing = new MinutesWriting(
                talk.inChannel(),
                desk.agenda(talk, meeting),
                booked,
                tasks,
                desk.next(talk, meeting),
                Set.of(),
                draft.confidential());
        var adopted = new AdoptedMinutes(
                meeting.id(),
                meeting.group(),
                booked.version(),
                talk.me().id(),
                talk.now(),
                talk.group().language(),
                writing.whole(),
                writing.posted());
        book.adopt(adopted, steps(talk));
        post(talk, adopted);
        documents.order(meeting.id(), adopted.version());
        return done(talk, meeting, draft, adopted);
    }

    /** As confidential as their points are by now, which may have been open when they were noted. */
    private List<Assignment> opened(Talk talk, Draft draft) {
        return draft.tasks().stream().map(task -> opened(talk, task)).toList();
    }

    private Assignment opened(Talk talk, Assignment task) {
        var now = desk.asItsPoint(talk, task);
        var opened = now.state() == Assignment.State.NOTED
                ? now.open(assignments.nextNumber(talk.group().id()), talk.me(), talk.now())
                : now;
        if (!opened.equals(task)) {
            assignments.save(opened);
        }
        return opened;
    }

    private static List<PublishingStep> steps(Talk talk) {
        return List.of(
                PublishingStep.waiting(Kind.CARD, talk.now()),
                PublishingStep.waiting(Kind.DOCUMENT, talk.now()),
                PublishingStep.done(Kind.ASSIGNMENTS, "", talk.now()),
                PublishingStep.done(Kind.NEXT_AGENDA, "", talk.now()));
    }

    private void post(Talk talk, AdoptedMinutes adopted) {
        var about = about(adopted.meeting(), adopted.version());
        posts.say(Post.about(about, talk.channel(), summary.posted(talk.inChannel(), adopted)));
    }

    private Card done(Talk talk, Meeting meeting, Draft draft, AdoptedMinutes adopted) {
        var when = talk.moments().day(meeting.start(), talk.now());
        var card = talk.card(Tone.DONE, "adopted.title", when, String.valueOf(adopted.version()))
                .text("adopted.steps");
        int left = draft.openProposals().size();
        if (left > 0) {
            card.subtle("adopted.left-out", left);
        }
        int undecided = draft.undecided().size();
        if (undecided > 0) {
            card.subtle("adopted.undecided", undecided);
        }
        return DraftCards.waiting(talk, card, desk.waiting(talk, meeting))
                .button("steps", SummaryAnswers.showing(meeting))
                .done();
    }

    /** The minutes under the version they would get. */
    static Minutes nextVersion(Minutes minutes) {
        return new Minutes(
                minutes.groupName(),
                minutes.meeting(),
                minutes.version() + 1,
                minutes.attendance(),
                minutes.items(),
                minutes.promises(),
                minutes.nextMeeting());
    }
}
