package app.punktlig.chat;

import app.punktlig.agenda.Agenda;
import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.AgendaIntake;
import app.punktlig.agenda.AgendaIntake.Intake;
import app.punktlig.agenda.AgendaKeeping;
import app.punktlig.agenda.AgendaKeeping.Outcome;
import app.punktlig.agenda.AgendaKeeping.Publishing;
import app.punktlig.agenda.AgendaKeeping.Undoing;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Agendas;
import app.punktlig.agenda.ForwardPlan;
import app.punktlig.agenda.Matter;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.PointKind;
import app.punktlig.agenda.Presenter;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Command.When;
import app.punktlig.chat.Command.Which;
import app.punktlig.chat.Command.Wishes;
import app.punktlig.group.Member;
import app.punktlig.language.AgendaWords;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is said about points and agendas. */
@Component
class AgendaAnswers {
    /** Meetings shown in the forward plan; further ones are asked for by their day. */
    static final int MEETINGS_AHEAD = 6;

    private static final String UNDO = Order.UNDO.word(Language.SV);

    private final AgendaBook book;
    private final Agendas agendas;
    private final AgendaIntake intake;
    private final AgendaKeeping keeping;
    private final MeetingFinder meetings;
    private final SettledWishes.Settling settling;
    private final PointFinder points;
    private final Posts posts;
    private final Reach reach;
    private final Refreshing refreshing;

    AgendaAnswers(
            AgendaBook book,
            Agendas agendas,
            AgendaIntake intake,
            AgendaKeeping keeping,
            MeetingFinder meetings,
            SettledWishes.Settling settling,
            PointFinder points,
            Posts posts,
            Reach reach,
            Refreshing refreshing) {
        this.book = book;
        this.agendas = agendas;
        this.intake = intake;
        this.keeping = keeping;
        this.meetings = meetings;
        this.settling = settling;
        this.points = points;
        this.posts = posts;
        this.reach = reach;
        this.refreshing = refreshing;
    }

    Card answer(Talk talk, Command.OnAgenda command) {
        return switch (command) {
            case Command.AddPoint add -> add(talk, add);
            case Command.AddPoints several -> several(talk, several);
            case Command.ShowAgenda show -> show(talk, show.when(), show.page());
            case Command.ShowPoint show -> points.point(talk, show.which()).then(p -> point(talk, p));
            case Command.ShowComing _ -> coming(talk);
            case Command.ShowMyPoints _ -> refreshing.forMe(talk, mine(talk), Order.MY_POINTS.word(Language.SV));
            case Command.ChangePoint change -> change(talk, change);
            case Command.MovePoint move -> move(talk, move);
            case Command.RemovePoint remove -> kept(talk, remove.which(), "removed", keeping::withdraw);
            case Command.Undo _ -> undo(talk);
            case Command.AcceptPoint accept -> kept(talk, accept.which(), "accepted", keeping::accept);
            case Command.DeclinePoint decline ->
                kept(talk, decline.which(), "declined", (keeper, p) -> keeping.decline(keeper, p, decline.reason()));
            case Command.PutFirst first -> put(talk, first.which(), keeping::putFirst);
            case Command.PutBefore before ->
                points.point(talk, before.other())
                        .then(other -> put(talk, before.which(), (keeper, p) -> keeping.putBefore(keeper, p, other)));
            case Command.ParkPoint park -> kept(talk, park.which(), "parked", keeping::park);
            case Command.PublishAgenda publish -> publish(talk, publish.when());
        };
    }

    private Card add(Talk talk, Command.AddPoint add) {
        return settling.settle(talk, add.wishes()).then(settled -> add(talk, add, settled));
    }

    private Card add(Talk talk, Command.AddPoint add, SettledWishes settled) {
        var title = settled.wishes().title();
        return title == null
                ? NotUnderstood.faulty(talk, new Reading.Faulty(Order.ADD, "title", ""))
                : meetings.meeting(talk, settled.wishes().when())
                        .then(meeting ->
                                settled.told(talk, add(talk, matter(title, add, settled), meeting.orElse(null))));
    }

    private static Matter matter(String title, Command.AddPoint add, SettledWishes settled) {
        var wishes = settled.wishes();
        var kind = wishes.kind() == null ? PointKind.INFORMATION : wishes.kind();
        return new Matter(
                title,
                kind,
                settled.presenters(),
                wishes.minutes(),
                wishes.confidential(),
                add.background(),
                add.link());
    }

    Card add(Talk talk, Matter matter, @Nullable Meeting meeting) {
        return switch (taken(talk, matter, meeting)) {
            case Intake.Added added -> saved(talk, Tone.DONE, "added", added.point(), added.agenda());
            case Intake.Late late ->
                saved(
                        talk,
                        Tone.WARNING,
                        AgendaCards.late(talk, late.point(), late.agenda()),
                        late.point(),
                        late.agenda());
            case Intake.Waiting waiting -> saved(talk, Tone.DONE, "waiting", waiting.point(), null);
            case Intake.There there -> saved(talk, Tone.NEUTRAL, "there", there.point(), there.agenda());
        };
    }

    /** The secretary is told of what came in late, since it is theirs to decide. */
    private Intake taken(Talk talk, Matter matter, @Nullable Meeting meeting) {
        var taken = intake.add(talk.group(), talk.me(), matter, meeting, talk.now());
        if (taken instanceof Intake.Late late) {
            reach.keepers(talk.group()).stream()
                    .filter(keeper -> !keeper.id().equals(talk.me().id()))
                    .forEach(keeper -> tellOfLate(talk, keeper, late));
        }
        return taken;
    }

    /** All of the list or nothing of it: what has to be asked about one point is asked before any is saved. */
    private Card several(Talk talk, Command.AddPoints list) {
        var ready = new ArrayList<Ready>();
        for (var wishes : list.points()) {
            switch (ready(talk, wishes)) {
                case Found.Is<Ready> is -> ready.add(is.it());
                case Found.Not<Ready> not -> {
                    return not.answer();
                }
            }
        }
        var taken = ready.stream()
                .map(r -> taken(talk, r.matter(), r.meeting().orElse(null)))
                .toList();
        var rows = taken.stream().map(t -> row(talk, t)).toList();
        var card = talk.card(Tone.DONE, "saved.several", rows.size())
                .rows(null, rows)
                .button("agenda", Order.AGENDA.word(Language.SV))
                .button("upcoming", Order.UPCOMING.word(Language.SV))
                .done();
        return ready.stream()
                .map(Ready::settled)
                .reduce(card, (c, settled) -> settled.told(talk, c), (_, last) -> last);
    }

    /** A point of a list that can be saved. */
    private record Ready(SettledWishes settled, Matter matter, Optional<Meeting> meeting) {}

    private Found<Ready> ready(Talk talk, Wishes wishes) {
        return settling.settle(talk, wishes).flatMap(settled -> {
            var title = Optional.ofNullable(settled.wishes().title()).orElseGet(() -> String.valueOf(wishes.title()));
            var matter = matter(title, new Command.AddPoint(wishes, "", null), settled);
            return meetings.meeting(talk, settled.wishes().when()).map(meeting -> new Ready(settled, matter, meeting));
        });
    }

    private Card.Row row(Talk talk, Intake taken) {
        return switch (taken) {
            case Intake.Added added -> row(talk, added.point(), added.agenda());
            case Intake.Late late -> row(talk, late.point(), late.agenda());
            case Intake.Waiting waiting -> row(talk, waiting.point(), null);
            case Intake.There there -> row(talk, there.point(), there.agenda());
        };
    }

    private Card.Row row(Talk talk, AgendaPoint point, @Nullable Agenda agenda) {
        var number = Optional.ofNullable(agenda)
                .map(a -> book.open(talk.group(), a.meeting(), talk.now()))
                .flatMap(now -> now.numberOf(point.id()));
        return row(talk, number.map(n -> n + ".").orElse(""), point, agenda == null ? null : agenda.meeting());
    }

    private void tellOfLate(Talk talk, Member keeper, Intake.Late late) {
        var theirs =
                talk.privatelyTo(keeper, reach.chatOf(talk.group(), keeper), reach.languageOf(talk.group(), keeper));
        var card = theirs.card(
                Tone.WARNING,
                AgendaCards.late(talk, late.point(), late.agenda()) + ".for-keeper",
                theirs.title(late.point()),
                talk.me().name());
        AgendaCards.facts(theirs, card, late.point(), late.agenda().meeting());
        var point = " " + CommandReader.UNDECIDED + id(late.point());
        posts.say(Post.reply(
                theirs.message().place(),
                card.primary("accept", Order.ACCEPT.word(Language.SV) + point)
                        .button("next-meeting", Order.MOVE.word(Language.SV) + point + " till nästa möte")
                        .button("park", Order.PARK.word(Language.SV) + point)
                        .done()));
    }

    private Card saved(Talk talk, Tone tone, String key, AgendaPoint point, @Nullable Agenda agenda) {
        var title = talk.title(point);
        var number = agenda == null ? Optional.<Integer>empty() : agenda.numberOf(point.id());
        var card = talk.card(tone, "saved." + key, title);
        number.ifPresent(n -> card.fact("number", n.toString()));
        AgendaCards.facts(talk, card, point, agenda == null ? null : agenda.meeting());
        if (point.awaitsDecision()) {
            card.text("saved." + AgendaCards.late(talk, point, agenda) + ".why");
        }
        boolean published = agenda != null && agenda.isPublished();
        until(talk, card, agenda, point);
        card.buttonIf(!published || talk.me().keepsTheAgenda() || point.awaitsDecision(), "undo", UNDO);
        if (!published || talk.me().keepsTheAgenda()) {
            card.form("change", "formulär punkt " + id(point));
        }
        return card.buttonIf(agenda != null, "agenda", agenda == null ? "" : showing(agenda.meeting()))
                .buttonIf(agenda == null, "upcoming", Order.UPCOMING.word(Language.SV))
                .done();
    }

    /** Until when it can be changed. */
    private void until(Talk talk, CardMaker card, @Nullable Agenda agenda, AgendaPoint point) {
        if (agenda == null) {
            boolean known = book.next(talk.group(), talk.now()).isPresent();
            card.subtle(known ? "until.parked" : "until.waiting");
        } else if (agenda.isPublished() && point.awaitsDecision() && !talk.me().keepsTheAgenda()) {
            card.subtle("until.decision");
        } else if (agenda.isPublished()) {
            card.subtle("until.published");
        } else {
            card.subtle("until.publication", AgendaCards.deadline(talk, agenda));
        }
    }

    private Card show(Talk talk, @Nullable When when, int page) {
        return shown(talk, when)
                .then(meeting -> meeting.map(m -> agenda(talk, book.open(talk.group(), m, talk.now()), page))
                        .orElseGet(() -> noMeeting(talk)));
    }

    /** A card names its meeting by its id, and goes on showing it when it has been held. */
    private Found<Optional<Meeting>> shown(Talk talk, @Nullable When when) {
        var named = Optional.ofNullable(when)
                .flatMap(w -> Optional.ofNullable(w.meeting()))
                .flatMap(id -> book.meeting(talk.group(), new MeetingId(id)));
        return named.isPresent() ? new Found.Is<>(named) : meetings.meeting(talk, when);
    }

    private Card agenda(Talk talk, Agenda agenda) {
        return agenda(talk, agenda, 1);
    }

    /** Everybody in a channel refreshes the card; what the channel has seen is what was posted. */
    private Card agenda(Talk talk, Agenda agenda, int page) {
        if (talk.inPrivate() || !talk.message().surface().isLooking()) {
            points.saw(talk, agenda);
        }
        return refreshing.with(
                talk, AgendaCards.agenda(talk, agenda, page), showing(agenda.meeting()) + " sida " + page);
    }

    private Card point(Talk talk, AgendaPoint point) {
        var meeting = meetingOf(talk, point);
        return AgendaCards.point(talk, point, meeting, mayChange(talk, point, meeting));
    }

    private Card noMeeting(Talk talk) {
        return talk.card(Tone.NEUTRAL, "meeting.no-coming")
                .text(
                        "meeting.no-coming.waiting",
                        agendas.waiting(talk.group().id()).size())
                .button("upcoming", Order.UPCOMING.word(Language.SV))
                .form("add", "formulär punkt")
                .done();
    }

    ForwardPlan plan(Talk talk) {
        var coming = book.coming(talk.group(), talk.now()).stream()
                .limit(MEETINGS_AHEAD)
                .map(m -> book.open(talk.group(), m, talk.now()))
                .toList();
        return new ForwardPlan(coming, agendas.waiting(talk.group().id()));
    }

    private Card coming(Talk talk) {
        var plan = plan(talk);
        if (talk.inPrivate() || !talk.message().surface().isLooking()) {
            points.saw(talk, plan.agendas());
        }
        return refreshing.with(talk, AgendaCards.forwardPlan(talk, plan), Order.UPCOMING.word(Language.SV));
    }

    private Card mine(Talk talk) {
        var mine = agendas.concerning(talk.group().id(), talk.me().id());
        if (mine.isEmpty()) {
            return talk.card(Tone.NEUTRAL, "mine.none")
                    .form("add", "formulär punkt")
                    .done();
        }
        var rows = mine.stream().map(p -> mine(talk, p)).toList();
        return talk.card(Tone.NEUTRAL, "mine.title")
                .rows(null, rows)
                .button("agenda", Order.AGENDA.word(Language.SV))
                .done();
    }

    private Card.Row mine(Talk talk, AgendaPoint point) {
        var meeting = Optional.ofNullable(point.meeting()).flatMap(id -> book.meeting(talk.group(), id));
        return row(talk, "", point, meeting.orElse(null));
    }

    private Card.Row row(Talk talk, String mark, AgendaPoint point, @Nullable Meeting meeting) {
        var agenda = meeting == null ? null : agendas.of(meeting).orElse(null);
        var row = AgendaCards.row(talk, mark, point, agenda);
        var where = meeting == null ? talk.texts().say("meeting.waiting") : talk.when(meeting);
        var details = new ArrayList<>(List.of(where));
        details.addAll(row.details());
        var buttons = mayChange(talk, point, meeting) ? changing(talk, point) : List.<Card.Button>of();
        return new Card.Row(row.mark(), row.title(), details, row.badges(), row.alerts(), buttons);
    }

    private static List<Card.Button> changing(Talk talk, AgendaPoint point) {
        return List.of(
                Card.Button.form(talk.texts().say("button.change"), "formulär punkt " + id(point)),
                Card.Button.careful(
                        talk.texts().say("button.remove"), Order.REMOVE.word(Language.SV) + " " + id(point)));
    }

    /** Once the agenda is published it is the secretary's and the chair's. */
    private boolean mayChange(Talk talk, AgendaPoint point, @Nullable Meeting meeting) {
        boolean published = meeting != null
                && agendas.of(meeting).filter(Agenda::isPublished).isPresent();
        return talk.isForMeAlone()
                && point.mayBeChangedBy(talk.me())
                && (!published || talk.me().keepsTheAgenda());
    }

    private Card change(Talk talk, Command.ChangePoint change) {
        return points.point(talk, change.which())
                .then(point -> settling.settle(talk, change.wishes())
                        .then(settled ->
                                settled.told(talk, rewritten(talk, point, settled.wishes(), settled.presenters()))));
    }

    private Card rewritten(Talk talk, AgendaPoint point, Wishes wishes, List<Presenter> presenters) {
        var when = wishes.when();
        if (when == null) {
            return outcome(talk, "changed", keeping.rewrite(talk.keeper(), point, m -> changed(m, wishes, presenters)));
        }
        return meetings.meetingAfter(talk, when, meetingOf(talk, point))
                .then(to -> outcome(
                        talk,
                        "changed",
                        keeping.revise(talk.keeper(), point, m -> changed(m, wishes, presenters), to)));
    }

    /** As the form has it now: its content and its meeting. */
    Card rewrite(Talk talk, UUID id, Matter matter, @Nullable Meeting meeting) {
        return points.point(talk, new Which(null, id))
                .then(point -> outcome(talk, "changed", keeping.revise(talk.keeper(), point, _ -> matter, meeting)));
    }

    private static Matter changed(Matter matter, Wishes wishes, List<Presenter> presenters) {
        var changed = wishes.title() == null ? matter : matter.titled(wishes.title());
        changed = wishes.kind() == null ? changed : changed.of(wishes.kind());
        changed = presenters.isEmpty() ? changed : changed.presentedBy(presenters);
        changed = wishes.minutes() == null ? changed : changed.taking(wishes.minutes());
        return wishes.confidential() ? changed.confidential(true) : changed;
    }

    private Card move(Talk talk, Command.MovePoint move) {
        return points.point(talk, move.which())
                .then(point -> isDecided(move.which(), point) ? decided(talk, point) : move(talk, point, move.to()));
    }

    private Card move(Talk talk, AgendaPoint point, When to) {
        if (CommandReader.isOneOf(AgendaWords.FORWARD_PLAN, to.words())) {
            return outcome(talk, "moved", keeping.move(talk.keeper(), point, null));
        }
        return meetings.meetingAfter(talk, to, meetingOf(talk, point))
                .then(meeting -> outcome(talk, "moved", keeping.move(talk.keeper(), point, meeting)));
    }

    private @Nullable Meeting meetingOf(Talk talk, AgendaPoint point) {
        return Optional.ofNullable(point.meeting())
                .flatMap(id -> book.meeting(talk.group(), id))
                .orElse(null);
    }

    private Card kept(Talk talk, Which which, String done, BiFunction<AgendaKeeping.Keeper, AgendaPoint, Outcome> act) {
        return points.point(talk, which)
                .then(point -> isDecided(which, point)
                        ? decided(talk, point)
                        : outcome(talk, done, act.apply(talk.keeper(), point)));
    }

    /** Secretary and chair are both asked; whoever answers last is told what the other has decided. */
    private static boolean isDecided(Which which, AgendaPoint point) {
        return which.undecided() && point.isToBeTakenUp() && !point.awaitsDecision();
    }

    private Card decided(Talk talk, AgendaPoint point) {
        var card = talk.card(Tone.NEUTRAL, "late.decided", talk.title(point)).text("nothing-changed");
        return today(talk, card, point);
    }

    /** A new order is shown whole, so that the next number means what is seen. */
    private Card put(Talk talk, Which which, BiFunction<AgendaKeeping.Keeper, AgendaPoint, Outcome> act) {
        return points.point(talk, which).then(point -> {
            var outcome = act.apply(talk.keeper(), point);
            return outcome instanceof Outcome.Changed changed && changed.agenda() != null
                    ? agenda(talk, changed.agenda()).saying(placed(talk, point, changed.agenda()))
                    : outcome(talk, "put", outcome);
        });
    }

    /** Where it stands now; a dialogue put first is the first of the dialogues only. */
    private static List<String> placed(Talk talk, AgendaPoint point, Agenda agenda) {
        return agenda.numberOf(point.id()).stream()
                .map(number -> talk.texts().say("put.placed", talk.title(point), String.valueOf(number)))
                .toList();
    }

    private Card outcome(Talk talk, String done, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed changed -> changed(talk, done, changed);
            case Outcome.Same same ->
                today(talk, talk.card(Tone.NEUTRAL, "point.same", talk.title(same.point())), same.point());
            case Outcome.NotAllowed not -> notAllowed(talk, not.point());
            case Outcome.Published published ->
                today(
                        talk,
                        talk.refused("point.published", talk.title(published.point()))
                                .text("nothing-changed"),
                        published.point());
            case Outcome.Gone gone ->
                today(
                        talk,
                        talk.refused("point.gone." + gone.point().state(), talk.title(gone.point()))
                                .text("nothing-changed"),
                        gone.point());
        };
    }

    /** What has happened to the point since the card was made, and how its agenda looks today. */
    private Card today(Talk talk, CardMaker card, AgendaPoint point) {
        agendas.touched(point.id())
                .ifPresent(touched -> card.fact(
                        "latest-change",
                        talk.texts()
                                .say(
                                        "change.by",
                                        reach.nameOf(talk, touched.by()),
                                        talk.moments().moment(touched.at(), talk.now()))));
        card.fact("reason", point.reason() == null ? "" : point.reason());
        var meeting = meetingOf(talk, point);
        if (meeting == null) {
            return card.button("upcoming", Order.UPCOMING.word(Language.SV)).done();
        }
        var agenda = book.open(talk.group(), meeting, talk.now());
        points.saw(talk, agenda);
        card.strong("agenda.now", talk.when(meeting));
        AgendaCards.sections(talk, agenda, card);
        return card.button("agenda", showing(meeting)).done();
    }

    private static Card notAllowed(Talk talk, AgendaPoint point) {
        return talk.refused("refused.point", talk.title(point))
                .text(point.isStanding() ? "refused.keeper" : "refused.author")
                .text("nothing-changed")
                .done();
    }

    private Card changed(Talk talk, String done, Outcome.Changed changed) {
        var point = changed.point();
        var agenda = changed.agenda();
        var meeting = point.meeting() == null || agenda == null ? null : agenda.meeting();
        var card = talk.card(Tone.DONE, "done." + done, talk.title(point));
        AgendaCards.facts(talk, card, point, meeting);
        if (point.reason() != null) {
            card.fact("reason", point.reason());
        }
        if (point.awaitsDecision()) {
            card.text("saved." + AgendaCards.late(talk, point, meeting == null ? null : agenda) + ".why");
        }
        until(talk, card, meeting == null ? null : agenda, point);
        card.buttonIf(agenda == null || !agenda.isPublished(), "undo", UNDO);
        if (done.equals("changed")) {
            card.form("change", "formulär punkt " + id(point));
        }
        return card.buttonIf(agenda != null, "agenda", agenda == null ? "" : showing(agenda.meeting()))
                .button("upcoming", Order.UPCOMING.word(Language.SV))
                .done();
    }

    private Card undo(Talk talk) {
        return switch (keeping.undo(talk.keeper())) {
            case Undoing.Undone undone -> undone(talk, undone.change());
            case Undoing.NothingToUndo _ -> talk.refused("undo.nothing").done();
            case Undoing.TooLate late ->
                talk.refused("undo.published", talk.title(late.point()))
                        .text("nothing-changed")
                        .done();
        };
    }

    private Card undone(Talk talk, Agendas.Change change) {
        var card =
                talk.card(Tone.DONE, change.before() == null ? "undo.added" : "undo.done", talk.title(change.after()));
        if (change.before() != null) {
            card.fact("point", talk.title(change.before()));
            AgendaCards.facts(talk, card, change.before(), meetingOf(talk, change.before()));
        }
        return card.button("agenda", Order.AGENDA.word(Language.SV)).done();
    }

    private Card publish(Talk talk, @Nullable When when) {
        return meetings.meeting(talk, when)
                .then(meeting -> meeting.map(m -> publish(talk, m)).orElseGet(() -> noMeeting(talk)));
    }

    private Card publish(Talk talk, Meeting meeting) {
        return switch (keeping.publish(talk.keeper(), meeting)) {
            case Publishing.Published published -> {
                posts.say(Post.about(
                        "agenda:" + meeting.id().value(), talk.channel(), inChannel(talk, published.agenda())));
                yield talk.card(Tone.DONE, "published.done", talk.when(meeting))
                        .text("published.posted")
                        .button("agenda", showing(meeting))
                        .done();
            }
            case Publishing.Already already ->
                talk.card(
                                Tone.NEUTRAL,
                                "published.already",
                                talk.when(already.agenda().meeting()))
                        .button("agenda", showing(meeting))
                        .done();
            case Publishing.NotAllowed _ ->
                talk.refused("refused.publish")
                        .text("refused.keeper")
                        .text("nothing-changed")
                        .done();
        };
    }

    /** The agenda as all may see it, in the group's language. */
    private Card inChannel(Talk talk, Agenda agenda) {
        var open = talk.inChannel();
        return agenda(open, agenda);
    }

    static String showing(Meeting meeting) {
        return Order.AGENDA.word(Language.SV) + " #" + meeting.id().value();
    }

    private static String id(AgendaPoint point) {
        return "#" + point.id().value();
    }
}
