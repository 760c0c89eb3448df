package app.punktlig.chat;

import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.AgendaIntake;
import app.punktlig.agenda.Matter;
import app.punktlig.agenda.Meeting;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.OldFinding.Kind;
import app.punktlig.chat.OldFinding.State;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Assignments;
import app.punktlig.followup.Doer;
import app.punktlig.followup.Origin;
import app.punktlig.followup.Task;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import app.punktlig.group.Members;
import app.punktlig.group.Role;
import app.punktlig.language.names.PersonNames;
import app.punktlig.minutes.EarlierDecision;
import app.punktlig.minutes.EarlierDecisions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Says yes or no to what was found in old minutes: only what somebody takes becomes a decision, an assignment or a point. */
@Component
class OldMinutesAnswers {
    /** The owner stays as the old minutes name them. */
    static final String OUTSIDE = "utanför";

    private static final int MOST_CHOICES = 20;

    private final MinutesArchive archive;
    private final Members members;
    private final EarlierDecisions decisions;
    private final Assignments assignments;
    private final AgendaBook book;
    private final AgendaIntake intake;
    private final OldMinutesCards cards;
    private final MeetingThen then;

    OldMinutesAnswers(
            MinutesArchive archive,
            Members members,
            EarlierDecisions decisions,
            Assignments assignments,
            AgendaBook book,
            AgendaIntake intake,
            OldMinutesCards cards,
            MeetingThen then) {
        this.archive = archive;
        this.members = members;
        this.decisions = decisions;
        this.assignments = assignments;
        this.book = book;
        this.intake = intake;
        this.cards = cards;
        this.then = then;
    }

    Card page(Talk talk, UUID id, int page) {
        return dated(talk, id, minutes -> page(talk, minutes, page));
    }

    /** Nothing is to be said yes or no to before the meeting's day is known. */
    private Card dated(Talk talk, UUID id, Function<OldMinutes, Card> then) {
        return archive.find(talk.group().id(), id)
                .map(minutes -> minutes.day() == null ? cards.asksDay(talk, minutes) : then.apply(minutes))
                .orElseGet(() -> unknown(talk));
    }

    private Card page(Talk talk, OldMinutes minutes, int page) {
        var card = talk.card(Tone.QUESTION, "read-in.found", OldMinutesCards.name(talk, minutes.source()));
        return cards.page(talk, card, minutes, page);
    }

    Card take(Talk talk, UUID finding, int page) {
        return open(
                talk,
                finding,
                page,
                (minutes, found) -> found.isCertain() ? taken(talk, minutes, found, page) : who(talk, found));
    }

    /** As somebody has put it right: the owner is known then, in the group or outside of it. */
    Card takeChanged(Talk talk, OldFinding changed) {
        return open(talk, changed.id(), 1, (minutes, _) -> taken(talk, minutes, changed, 1));
    }

    Card leave(Talk talk, UUID finding, int page) {
        return open(talk, finding, page, (minutes, found) -> {
            var left = found.left();
            archive.save(left);
            return cards.page(talk, talk.card(Tone.DONE, "read-in.left"), minutes.with(left), page);
        });
    }

    /** @param who a member's id behind {@code #}, or {@link #OUTSIDE} */
    Card by(Talk talk, UUID finding, String who) {
        return open(talk, finding, 1, (minutes, found) -> {
            var member = members.of(talk.group().id()).stream()
                    .filter(m -> who.equals("#" + m.id().entraId()))
                    .findFirst();
            if (member.isPresent()) {
                return taken(
                        talk,
                        minutes,
                        found.by(member.get().name(), member.get().id()),
                        1);
            }
            return who.equals(OUTSIDE) && !found.owner().isEmpty() ? taken(talk, minutes, found, 1) : who(talk, found);
        });
    }

    /** Takes what is certain; what must be asked is left in the list. */
    Card takeAll(Talk talk, UUID id) {
        return dated(talk, id, minutes -> takeAll(talk, minutes));
    }

    private Card takeAll(Talk talk, OldMinutes minutes) {
        var now = minutes;
        int count = 0;
        for (var found : minutes.open()) {
            if (found.isCertain()) {
                now = now.with(saved(talk, minutes, found));
                count++;
            }
        }
        var card = count == 0
                ? talk.card(Tone.QUESTION, "read-in.none-certain")
                : talk.card(Tone.DONE, "read-in.taken-all", count);
        if (!now.open().isEmpty()) {
            card.text("read-in.uncertain-left");
        }
        return cards.page(talk, card, now, 1);
    }

    Card leaveAll(Talk talk, UUID id) {
        return dated(talk, id, minutes -> leaveAll(talk, minutes));
    }

    private Card leaveAll(Talk talk, OldMinutes minutes) {
        var now = minutes;
        for (var found : minutes.open()) {
            var left = found.left();
            archive.save(left);
            now = now.with(left);
        }
        int count = minutes.open().size();
        return count == 0
                ? cards.again(talk, minutes)
                : cards.page(talk, talk.card(Tone.DONE, "read-in.left-all", count), now, 1);
    }

    private Card taken(Talk talk, OldMinutes minutes, OldFinding found, int page) {
        var taken = saved(talk, minutes, found);
        var card = talk.card(Tone.DONE, "read-in.taken." + as(taken), became(talk, taken));
        return cards.page(talk, card, minutes.with(taken), page);
    }

    /** A topic is on the meeting that was promised, or waits for one. */
    private static String as(OldFinding taken) {
        return taken.kind() == Kind.TOPIC && !taken.became().isEmpty()
                ? "TOPIC.meeting"
                : taken.kind().name();
    }

    private static String became(Talk talk, OldFinding taken) {
        return as(taken).equals("TOPIC.meeting")
                ? talk.moments().day(LocalDate.parse(taken.became()), talk.today())
                : taken.became();
    }

    /** The finding becomes what it is. */
    private OldFinding saved(Talk talk, OldMinutes minutes, OldFinding found) {
        var taken = found.taken(
                switch (found.kind()) {
                    case DECISION -> decision(talk, minutes, found);
                    case ASSIGNMENT -> assignment(talk, minutes, found);
                    case TOPIC -> topic(talk, minutes, found);
                });
        archive.save(taken);
        return taken;
    }

    private String decision(Talk talk, OldMinutes minutes, OldFinding found) {
        decisions.save(new EarlierDecision(
                found.id(),
                talk.group().id(),
                minutes.day() == null ? talk.today() : minutes.day(),
                found.point(),
                found.what(),
                found.quote(),
                minutes.source(),
                talk.me().id(),
                talk.now()));
        return "";
    }

    private String assignment(Talk talk, OldMinutes minutes, OldFinding found) {
        int number = assignments.nextNumber(talk.group().id());
        var helpers = found.helpers().stream().map(name -> doer(talk, name)).toList();
        var until = then.meant(talk, found.deadline(), minutes.day());
        var task = new Task(found.what(), new Doer(found.owner(), found.ownerId()), helpers, until);
        var origin = Origin.of(found.quote(), minutes.origin());
        assignments.save(Assignment.opened(talk.group().id(), number, task, false, talk.me(), origin, talk.now()));
        return String.valueOf(number);
    }

    private Doer doer(Talk talk, String name) {
        return PersonNames.of(members.of(talk.group().id()), Member::name).find(name)
                        instanceof PersonNames.Found.One<Member>(Member member)
                ? Doer.of(member)
                : Doer.outside(name);
    }

    /** Onto the meeting that was promised if it is still to come, otherwise among the coming points. */
    private String topic(Talk talk, OldMinutes minutes, OldFinding found) {
        var said = found.quote() + "\n" + minutes.origin();
        var title = found.what().length() <= Matter.LONGEST_TITLE
                ? found.what()
                : found.what().substring(0, Matter.LONGEST_TITLE - 2) + " …";
        var meeting = promised(talk, found);
        intake.add(talk.group(), talk.me().id(), Matter.of(title).from(said, null), meeting.orElse(null), talk.now());
        return meeting.map(m -> talk.day(m).toString()).orElse("");
    }

    private Optional<Meeting> promised(Talk talk, OldFinding found) {
        var deadline = found.deadline();
        var first = deadline == null ? null : deadline.first();
        if (first == null || first.isBefore(talk.today())) {
            return Optional.empty();
        }
        return book.coming(talk.group(), talk.now()).stream()
                .filter(m -> !talk.day(m).isBefore(first))
                .findFirst();
    }

    private Card open(Talk talk, UUID finding, int page, BiFunction<OldMinutes, OldFinding, Card> then) {
        var minutes = archive.holding(talk.group().id(), finding);
        var found = minutes.flatMap(m -> m.finding(finding));
        if (minutes.isEmpty() || found.isEmpty()) {
            return unknown(talk);
        }
        return found.get().isOpen()
                ? then.apply(minutes.get(), found.get())
                : handled(talk, minutes.get(), found.get(), page);
    }

    /** The card was older than what has happened since. */
    private Card handled(Talk talk, OldMinutes minutes, OldFinding found, int page) {
        var key = found.state() == State.LEFT ? "read-in.was-left" : "read-in.was-taken." + found.kind();
        return cards.page(talk, talk.card(Tone.NEUTRAL, key, found.became()), minutes, page);
    }

    Found<OldFinding> openOne(Talk talk, UUID finding) {
        var minutes = archive.holding(talk.group().id(), finding);
        var found = minutes.flatMap(m -> m.finding(finding));
        if (minutes.isEmpty() || found.isEmpty()) {
            return new Found.Not<>(unknown(talk));
        }
        return found.get().isOpen()
                ? new Found.Is<>(found.get())
                : new Found.Not<>(handled(talk, minutes.get(), found.get(), 1));
    }

    private Card who(Talk talk, OldFinding found) {
        var card = talk.card(Tone.QUESTION, "read-in.who")
                .words(found.what(), Card.Weight.NORMAL)
                .text("nothing-changed");
        if (!found.owner().isEmpty()) {
            card.choice(
                    talk.texts().say("read-in.outside", found.owner()),
                    OldMinutesCards.order(found.id(), "ansvarig " + OUTSIDE));
        }
        candidates(talk, found.owner()).stream()
                .limit(MOST_CHOICES)
                .forEach(m -> card.choice(m.name(), choosing(found, m.id())));
        return card.done();
    }

    private static String choosing(OldFinding found, MemberId member) {
        return OldMinutesCards.order(found.id(), "ansvarig #" + member.entraId());
    }

    /** Those the name can mean, or all where it can mean none of them. */
    private List<Member> candidates(Talk talk, String written) {
        var roster = members.of(talk.group().id()).stream()
                .filter(m -> !m.is(Role.GUEST))
                .toList();
        return PersonNames.of(roster, Member::name).find(written)
                        instanceof PersonNames.Found.Several<Member>(List<Member> people)
                ? people
                : roster;
    }

    private static Card unknown(Talk talk) {
        return talk.refused("read-in.unknown").text("nothing-changed").done();
    }
}
