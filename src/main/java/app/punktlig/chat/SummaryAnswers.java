package app.punktlig.chat;

import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.MeetingId;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Command.When;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.minutes.AdoptedMinutes;
import app.punktlig.minutes.MinuteBook;
import app.punktlig.minutes.PublishingStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the secretary what will be posted, and after that how far publishing has come; in private, wherever it is asked for. */
@Component
class SummaryAnswers {
    private static final Set<String> TROUBLE = Set.of("FAILING", "UNKNOWN", "REFUSED");

    private final MinutesDesk desk;
    private final Draft.Maker drafts;
    private final MinuteBook book;
    private final Posts posts;
    private final PointFinder points;
    private final Reach reach;
    private final AgendaBook agendas;
    private final Refreshing refreshing;

    SummaryAnswers(
            MinutesDesk desk,
            Draft.Maker drafts,
            MinuteBook book,
            Posts posts,
            PointFinder points,
            Reach reach,
            AgendaBook agendas,
            Refreshing refreshing) {
        this.desk = desk;
        this.drafts = drafts;
        this.book = book;
        this.posts = posts;
        this.points = points;
        this.reach = reach;
        this.agendas = agendas;
        this.refreshing = refreshing;
    }

    /** The latest meeting's where none is named. */
    Card show(Talk talk, @Nullable When when) {
        return desk.latestForKeeper(talk, when).then(meeting -> privately(talk, p -> current(p, meeting)));
    }

    /** The words that show the draft, or the state, of a meeting's minutes. */
    static String showing(Meeting meeting) {
        return showing(meeting.id());
    }

    static String showing(MeetingId meeting) {
        return Order.SUMMARY.word(Language.SV) + named(meeting);
    }

    private static String named(MeetingId meeting) {
        return " #" + meeting.value();
    }

    static String named(Meeting meeting) {
        return named(meeting.id());
    }

    /** What the channel read, in its latest version and in the language it was written in. */
    Card minutes(Talk talk, UUID asked) {
        return agendas.meeting(talk.group(), new MeetingId(asked))
                .flatMap(meeting ->
                        book.version(meeting.id(), desk.taking(meeting).version()))
                .map(adopted -> posted(new Talk(talk.message(), talk.group(), talk.me(), adopted.language()), adopted))
                .orElseGet(() -> talk.refused("minutes.none").done());
    }

    Card posted(Talk talk, AdoptedMinutes adopted) {
        return refreshing.with(
                talk,
                MinutesCards.posted(talk, adopted.posted()),
                Order.MINUTES.word(Language.SV) + named(adopted.meeting()));
    }

    /** In the channel only a line is said, and the rest in the personal chat. */
    Card privately(Talk talk, Function<Talk, Card> answer) {
        if (talk.inPrivate()) {
            return answer.apply(talk);
        }
        var chat = reach.chatOf(talk.group(), talk.me());
        posts.say(Post.reply(
                chat,
                answer.apply(talk.privatelyTo(talk.me(), chat, talk.language())
                        .saying(talk.message().text()))));
        return talk.card(Tone.NEUTRAL, "draft.in-private").done();
    }

    private Card current(Talk talk, Meeting meeting) {
        var taking = desk.taking(meeting);
        return taking.version() > 0 && !taking.changed()
                ? state(talk, meeting, taking.version())
                : draft(talk, meeting);
    }

    private Card draft(Talk talk, Meeting meeting) {
        var draft = drafts.of(talk, meeting);
        points.saw(talk, draft.agenda());
        return refreshed(talk, DraftCards.draft(talk, draft, desk.waiting(talk, meeting)), meeting);
    }

    /** What one of the draft's own buttons has settled is seen in the draft, which goes on being worked through. */
    Card settled(Talk talk, Meeting meeting, Card said) {
        return talk.message().surface() == Message.Surface.BUTTON && talk.inPrivate()
                ? draft(talk, meeting).announcing(talk.texts().say("draft.settled", said.title()))
                : said;
    }

    /** Exactly what the channel will read, in its language. */
    Card preview(Talk talk, @Nullable When of) {
        return desk.forKeeper(talk, of).then(meeting -> privately(talk, p -> preview(p, meeting)));
    }

    private Card preview(Talk talk, Meeting meeting) {
        var toAll = talk.inChannel();
        var writing = drafts.of(talk, meeting).writing(toAll);
        points.saw(talk, meeting, writing.points());
        var posted = MinutesCards.posted(toAll, Adopting.nextVersion(writing.posted()));
        var buttons = new ArrayList<>(posted.buttons());
        buttons.add(
                Card.Button.primary(talk.texts().say("button.adopt"), Order.ADOPT.word(Language.SV) + named(meeting)));
        buttons.add(Card.Button.says(talk.texts().say("button.edit"), showing(meeting)));
        return new Card(posted.language(), posted.title(), posted.tone(), posted.summary(), posted.body(), buttons);
    }

    /** How far each step has come. */
    Card state(Talk talk, Meeting meeting, int version) {
        var rows = book.steps(meeting.id(), version).stream()
                .map(step -> row(talk, meeting, version, step))
                .toList();
        var when = talk.moments().day(meeting.start(), talk.now());
        var card = talk.card(Tone.NEUTRAL, "published.title", when, String.valueOf(version))
                .rows(null, rows)
                .subtle("published.correct");
        return refreshed(
                talk,
                DraftCards.waiting(talk, card, desk.waiting(talk, meeting)).done(),
                meeting);
    }

    /** Something in the draft has been changed; after adoption that waits for the next version. */
    Card saved(Talk talk, Meeting meeting, CardMaker card) {
        return MinutesAnswers.corrected(card.fact("meeting", talk.when(meeting)), desk.taking(meeting))
                .button("summary", showing(meeting))
                .done();
    }

    /** In private it renews itself; the channel never sees it. */
    private Card refreshed(Talk talk, Card card, Meeting meeting) {
        return refreshing.with(talk, card, showing(meeting));
    }

    private Row row(Talk talk, Meeting meeting, int version, PublishingStep step) {
        var state = step.kind() == PublishingStep.Kind.CARD
                ? cardState(meeting, version)
                : step.state().name();
        boolean link =
                step.state() == PublishingStep.State.DONE && step.detail().startsWith("http");
        var details = link ? List.<String>of() : List.of(step.detail());
        var buttons = link
                ? List.of(Card.Button.opens(talk.texts().say("button.open"), step.detail()))
                : List.<Card.Button>of();
        var told = List.of(talk.texts().say("step.state." + state));
        var row = new Row("", talk.texts().say("step." + step.kind()), details, List.of(), buttons);
        return TROUBLE.contains(state)
                ? row.alerting(told)
                : new Row(row.mark(), row.title(), details, told, List.of(), buttons);
    }

    /** What became of the post, which Teams' connector decides. */
    private String cardState(Meeting meeting, int version) {
        var fates = posts.about(Adopting.about(meeting.id(), version));
        return fates.isEmpty() ? "WAITING" : fates.getLast().state().name();
    }
}
