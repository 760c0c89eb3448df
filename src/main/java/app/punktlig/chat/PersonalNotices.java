package app.punktlig.chat;

import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Assignments;
import app.punktlig.followup.LongOverdue;
import app.punktlig.followup.Notices;
import app.punktlig.followup.PersonalNotice;
import app.punktlig.group.Group;
import app.punktlig.group.Groups;
import app.punktlig.group.Member;
import app.punktlig.group.Members;
import app.punktlig.group.Role;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.language.due.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells owners in private what is new, due and overdue of theirs, on working days, at most once a day whatever runs how often. */
@Component
public class PersonalNotices {
    private static final LocalTime FROM = LocalTime.of(8, 0);

    /** Nobody is told in the evening: what is missed then waits for the next day. */
    private static final LocalTime UNTIL = LocalTime.of(18, 0);

    private final Groups groups;
    private final Members members;
    private final People people;
    private final Assignments assignments;
    private final Notices notices;
    private final Posts posts;
    private final Reach reach;
    private final WorkingDays workingDays = WorkingDays.inSweden();

    PersonalNotices(
            Groups groups,
            Members members,
            People people,
            Assignments assignments,
            Notices notices,
            Posts posts,
            Reach reach) {
        this.groups = groups;
        this.members = members;
        this.people = people;
        this.assignments = assignments;
        this.notices = notices;
        this.posts = posts;
        this.reach = reach;
    }

    /** Tells everybody in the group who is to be told today and has not been. */
    @Transactional
    public void tellIfDue(Group group, Instant now) {
        var local = now.atZone(group.zone());
        var time = local.toLocalTime();
        if (time.isBefore(FROM) || !time.isBefore(UNTIL) || !workingDays.isWorkingDay(local.toLocalDate())) {
            return;
        }
        groups.hold(group.id());
        members.of(group.id()).forEach(member -> tell(group, member, local.toLocalDate(), now));
    }

    private void tell(Group group, Member member, LocalDate today, Instant now) {
        var person = people.find(group.tenantId(), member.id());
        if (person.filter(p -> isSilent(p, now)).isPresent()) {
            return;
        }
        var last = notices.last(group.tenantId(), member.id());
        var mine = groups.ofPerson(group.tenantId(), member.id());
        var open = assignments.openOf(group.tenantId(), member.id()).stream()
                .filter(a -> mine.stream().anyMatch(g -> g.id().equals(a.group())))
                .toList();
        var notice = PersonalNotice.of(open, today, last.orElse(null));
        var late = lateOnes(mine, member, today, last);
        boolean told = last.filter(l -> !l.day().isBefore(today)).isPresent();
        if (!told
                && (notice.isPresent() || !late.isEmpty())
                && notices.take(group.tenantId(), member.id(), today, now)) {
            post(new Told(group, member, mine, now), notice, late);
        }
    }

    private static boolean isSilent(People.Person person, Instant now) {
        var paused = person.pausedUntil();
        return !person.reachable() || (paused != null && paused.isAfter(now));
    }

    /** Whom one message is for, which tells of all their groups at once. */
    private record Told(Group group, Member member, List<Group> all, Instant at) {}

    /** The secretary's list, on the day something comes onto it. */
    private List<Assignment> lateOnes(
            List<Group> mine, Member member, LocalDate today, Optional<PersonalNotice.Last> last) {
        var open = mine.stream()
                .filter(group -> members.find(group.id(), member.id())
                        .filter(m -> m.is(Role.SECRETARY))
                        .isPresent())
                .flatMap(group -> assignments.open(group.id()).stream())
                .toList();
        var since = last.map(PersonalNotice.Last::day).orElse(LocalDate.MIN.plusYears(1));
        return LongOverdue.since(open, today, since).isEmpty() ? List.of() : LongOverdue.of(open, today);
    }

    private void post(Told told, Optional<PersonalNotice> notice, List<Assignment> late) {
        var group = told.group();
        var member = told.member();
        var chat = reach.chatOf(group, member);
        var talk = Talk.toAll(group, told.at()).privatelyTo(member, chat, reach.languageOf(group, member));
        var card = talk.card(
                Tone.NEUTRAL, "notice.title", notice.map(PersonalNotice::size).orElse(0));
        notice.ifPresent(n -> sections(talk, card, n, told.all()));
        card.rows(talk.texts().say("notice.long-overdue"), rows(talk, late, told.all()));
        card.subtle("notice.how", talk.example(Order.PAUSE))
                .button("my-assignments", Order.MY_ASSIGNMENTS.word(Language.SV));
        posts.say(Post.about(about(group, member), chat, card.done()));
    }

    private static String about(Group group, Member member) {
        return "notice:" + group.tenantId() + ":" + member.id().entraId();
    }

    private static void sections(Talk talk, CardMaker card, PersonalNotice notice, List<Group> mine) {
        card.rows(talk.texts().say("notice.overdue"), rows(talk, notice.overdue(), mine));
        card.rows(talk.texts().say("notice.due"), rows(talk, notice.due(), mine));
        card.rows(talk.texts().say("notice.fresh"), rows(talk, notice.fresh(), mine));
    }

    /** Two groups may both have a number 12: whoever is in several sees which. */
    private static List<Row> rows(Talk talk, List<Assignment> assignments, List<Group> mine) {
        return mine.size() < 2
                ? AssignmentCards.rows(talk, assignments)
                : assignments.stream()
                        .map(a -> in(nameOf(a, mine), AssignmentCards.row(talk, a)))
                        .toList();
    }

    private static Row in(String group, Row row) {
        var details = Stream.concat(row.details().stream(), Stream.of(group)).toList();
        return new Row(row.mark(), row.title(), details, row.badges(), row.alerts(), row.buttons());
    }

    private static String nameOf(Assignment assignment, List<Group> mine) {
        return mine.stream()
                .filter(group -> group.id().equals(assignment.group()))
                .map(Group::name)
                .findFirst()
                .orElse("");
    }
}
