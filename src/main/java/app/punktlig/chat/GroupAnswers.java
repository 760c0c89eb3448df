package app.punktlig.chat;

import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.MeetingId;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Command.When;
import app.punktlig.group.Group;
import app.punktlig.group.Groups;
import app.punktlig.group.MemberId;
import app.punktlig.group.Role;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.language.SettingWords;
import app.punktlig.language.due.DueReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is said about the group, its people and habits, and helps. */
@Component
class GroupAnswers {
    private final Groups groups;
    private final People persons;
    private final PeopleFinder people;
    private final Membership membership;
    private final AgendaBook book;
    private final WeeklyReminder reminder;
    private final SettingsCards settings;
    private final OwnSettings own;
    private final HabitsReader habits = new HabitsReader();
    private final DueReader dues = new DueReader();

    GroupAnswers(
            Groups groups,
            People persons,
            PeopleFinder people,
            Membership membership,
            AgendaBook book,
            WeeklyReminder reminder,
            SettingsCards settings,
            OwnSettings own) {
        this.groups = groups;
        this.persons = persons;
        this.people = people;
        this.membership = membership;
        this.book = book;
        this.reminder = reminder;
        this.settings = settings;
        this.own = own;
    }

    Card answer(Talk talk, Command.OnGroup command) {
        return switch (command) {
            case Command.ShowHelp _ -> help(talk);
            case Command.ShowSettings _ -> settings.settings(talk);
            case Command.ShowLanguage _ -> own.language(talk);
            case Command.ChooseLanguage choose -> own.choose(talk, choose.language());
            case Command.ChangeSettings change -> change(talk, change.change());
            case Command.SetSecretary set -> give(talk, set.name(), Role.SECRETARY);
            case Command.SetChair set -> give(talk, set.name(), Role.CHAIR);
            case Command.SetStandingPoints set -> standing(talk, set.points());
            case Command.UseThisChannel _ -> channel(talk);
            case Command.ChooseGroup choose -> choose(talk, choose);
            case Command.RemindNow _ -> remind(talk);
            case Command.ShowReminder show ->
                reminder.about(talk, new MeetingId(show.meeting()))
                        .orElseGet(
                                () -> talk.card(Tone.NEUTRAL, "remind.nothing").done());
            case Command.PauseReminders pause -> pause(talk, pause.until());
            case Command.ResumeReminders _ -> resume(talk);
        };
    }

    private Card help(Talk talk) {
        var card = talk.card(Tone.NEUTRAL, "help.title").text("help.intro");
        for (var section : Help.values()) {
            var rows = section.orders(talk.me().keepsTheAgenda()).stream()
                    .filter(order -> !GuestRules.bind(talk) || GuestRules.maySay(talk, talk.example(order)))
                    .map(order -> Row.of("", talk.texts().say("help." + order), talk.example(order)))
                    .toList();
            card.rows(talk.texts().say("help.section." + section), rows);
        }
        return card.text("help.languages")
                .form("add", "formulär punkt")
                .button("agenda", Order.AGENDA.word(Language.SV))
                .button("upcoming", Order.UPCOMING.word(Language.SV))
                .done();
    }

    private Card change(Talk talk, String words) {
        if (!talk.me().keepsTheAgenda()) {
            return refusedChange(talk);
        }
        return switch (habits.read(words, talk.group())) {
            case HabitsReader.Read.Changed changed -> {
                groups.save(changed.group());
                yield settings.settings(new Talk(talk.message(), changed.group(), talk.me(), talk.language()));
            }
            case HabitsReader.Read.Role role -> give(talk, role.name(), Role.DEPUTY);
            case HabitsReader.Read.NotUnderstood _ ->
                talk.refused("settings.not-understood", words)
                        .text("settings.examples")
                        .text("nothing-changed")
                        .done();
        };
    }

    /** What a member may set is told along: the language they meant may well be their own. */
    private static Card refusedChange(Talk talk) {
        return talk.refused("refused.settings")
                .text("refused.keeper")
                .text("language.own", talk.example(Order.LANGUAGE))
                .text("nothing-changed")
                .done();
    }

    /** The secretary, the chair and the team's owners set the roles; anybody may while there is no secretary. */
    private Card give(Talk talk, String name, Role role) {
        var me = talk.me();
        boolean allowed = me.keepsTheAgenda() || me.is(Role.OWNER) || !membership.has(talk.group(), Role.SECRETARY);
        if (!allowed) {
            return refused(talk, "refused.roles");
        }
        if (role != Role.SECRETARY && CommandReader.isOneOf(SettingWords.NOBODY, name)) {
            membership.takeAway(talk.group(), role);
            return talk.card(Tone.DONE, "role.nobody." + role)
                    .button("settings", Order.SETTINGS.word(Language.SV))
                    .done();
        }
        return people.member(talk, name).then(member -> {
            if (member.is(Role.GUEST)) {
                return talk.refused("refused.guest-role", member.name())
                        .text("nothing-changed")
                        .done();
            }
            membership.giveAlone(talk.group(), member, role);
            return talk.card(Tone.DONE, "role." + role, member.name())
                    .button("settings", Order.SETTINGS.word(Language.SV))
                    .done();
        });
    }

    private Card standing(Talk talk, String said) {
        if (!talk.me().keepsTheAgenda()) {
            return refused(talk, "refused.settings");
        }
        var read = StandingPointsReader.read(said, book.standing(talk.group())).filter(points -> !points.isEmpty());
        if (read.isEmpty()) {
            return talk.refused("standing.wrong")
                    .text("fault.example", talk.example(Order.STANDING))
                    .text("nothing-changed")
                    .done();
        }
        var before = book.standing(talk.group());
        book.choose(talk.group(), read.get(), talk.now());
        var card = settings.facts(talk, talk.card(Tone.DONE, "standing.saved"));
        return StandingPointsReader.warned(talk, card, before, read.get())
                .button("agenda", Order.AGENDA.word(Language.SV))
                .done();
    }

    private Card channel(Talk talk) {
        if (talk.message().place().isPersonal()) {
            return talk.refused("channel.personal").text("nothing-changed").done();
        }
        if (!talk.me().keepsTheAgenda()) {
            return refused(talk, "refused.settings");
        }
        var place = talk.message().place();
        groups.save(moved(talk.group(), channelId(place)));
        return talk.card(Tone.DONE, "channel.done").done();
    }

    /** A thread's conversation is the channel's id and the root message's behind a semicolon. */
    private static String channelId(Place place) {
        var id = place.conversationId() == null ? "" : place.conversationId();
        return id.split(";", 2)[0];
    }

    private static Group moved(Group group, String channelId) {
        return new Group(
                group.id(),
                group.tenantId(),
                group.teamId(),
                group.entraGroupId(),
                group.name(),
                group.language(),
                group.zone(),
                channelId,
                group.serviceUrl(),
                group.habits(),
                group.installed());
    }

    private Card choose(Talk talk, Command.ChooseGroup choose) {
        var mine = groups.ofPerson(talk.group().tenantId(), talk.me().id());
        var wanted = choose.group();
        if (wanted.isEmpty()) {
            return choices(talk.card(Tone.QUESTION, "group.choose"), mine);
        }
        var chosen = meant(wanted, mine);
        if (chosen.isEmpty()) {
            var card = wanted.startsWith("#") ? talk.refused("group.left") : talk.refused("group.unknown", wanted);
            return choices(card.text("nothing-changed"), mine);
        }
        persons.find(talk.group().tenantId(), talk.me().id())
                .ifPresent(person -> persons.save(person.choosing(chosen.get().id())));
        return talk.card(Tone.DONE, "group.chosen", chosen.get().name()).done();
    }

    private static Card choices(CardMaker card, List<Group> mine) {
        mine.forEach(g -> card.choice(g.name(), Order.CHOOSE_GROUP.word(Language.SV) + " #" + g.id().value()));
        return card.done();
    }

    /** By its id or its name, or by what only one of the person's groups has in its name. */
    private static Optional<Group> meant(String wanted, List<Group> mine) {
        var words = wanted.toLowerCase(Locale.ROOT);
        var alike = mine.stream()
                .filter(g -> g.name().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        return mine.stream()
                .filter(g -> wanted.equals("#" + g.id().value()) || g.name().equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty());
    }

    private Card remind(Talk talk) {
        if (!talk.me().keepsTheAgenda()) {
            return refused(talk, "refused.remind");
        }
        return reminder.post(talk.group(), talk.now(), "now:" + talk.message().deliveryId())
                ? talk.card(Tone.DONE, "remind.done").done()
                : talk.card(Tone.NEUTRAL, "remind.nothing").done();
    }

    private Card pause(Talk talk, @Nullable When until) {
        if (until == null) {
            return pausedUntil(talk, OwnSettings.forGood(talk), null);
        }
        var due = dues.whole(until.words(), talk.today()).flatMap(d -> d.day());
        if (due.isEmpty()) {
            return MeetingFinder.unreadable(talk, until.words());
        }
        if (!due.get().isAfter(talk.today())) {
            return MeetingFinder.past(talk, until.words(), due.get());
        }
        return pausedUntil(talk, due.get().atStartOfDay(talk.group().zone()).toInstant(), due.get());
    }

    private Card pausedUntil(Talk talk, Instant until, @Nullable LocalDate day) {
        persons.find(talk.group().tenantId(), new MemberId(talk.me().id().entraId()))
                .ifPresent(person -> persons.save(person.pausing(until)));
        return day == null
                ? talk.card(Tone.DONE, "pause.for-good").done()
                : talk.card(Tone.DONE, "pause.until", talk.moments().day(day, talk.today()))
                        .done();
    }

    private Card resume(Talk talk) {
        persons.find(talk.group().tenantId(), talk.me().id())
                .ifPresent(person -> persons.save(person.pausing(talk.now())));
        return talk.card(Tone.DONE, "pause.over").done();
    }

    private static Card refused(Talk talk, String key) {
        return talk.refused(key).text("refused.keeper").text("nothing-changed").done();
    }

    /** What help shows, in the order of a group's week. */
    private enum Help {
        POINTS(
                Order.ADD,
                Order.AGENDA,
                Order.UPCOMING,
                Order.MY_POINTS,
                Order.CHANGE,
                Order.MOVE,
                Order.REMOVE,
                Order.UNDO),
        ASSIGNMENTS(Order.ASSIGN, Order.ASSIGNMENTS, Order.MY_ASSIGNMENTS, Order.DONE, Order.POSTPONE, Order.HAND_OVER),
        KEEPING(Order.ACCEPT, Order.DECLINE, Order.PUT, Order.PARK, Order.PUBLISH),
        MEETING(Order.START, Order.PRESENT, Order.NOTE, Order.DECIDE, Order.END, Order.SUMMARY, Order.ADOPT),
        REST(
                Order.SEARCH,
                Order.ASK_DECISIONS,
                Order.READ_IN,
                Order.LOG,
                Order.REMIND,
                Order.PAUSE,
                Order.RESUME,
                Order.LANGUAGE,
                Order.SETTINGS,
                Order.STANDING);

        private static final Set<Order> KEEPERS = Set.of(Order.READ_IN, Order.LOG, Order.REMIND, Order.STANDING);

        private final List<Order> orders;

        Help(Order... orders) {
            this.orders = Arrays.asList(orders);
        }

        /** Those the person may give; the secretary's are the secretary's. */
        List<Order> orders(boolean keeper) {
            if (!keeper && (this == KEEPING || this == MEETING)) {
                return List.of();
            }
            return orders.stream()
                    .filter(order -> keeper || !KEEPERS.contains(order))
                    .toList();
        }
    }
}
