package app.punktlig.chat;

import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Rows;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Assignments;
import app.punktlig.group.Group;
import app.punktlig.group.Groups;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import app.punktlig.group.Members;
import app.punktlig.language.Language;
import app.punktlig.language.Texts;
import app.punktlig.minutes.AdoptedMinutes;
import app.punktlig.minutes.EarlierDecision;
import app.punktlig.minutes.EarlierDecisions;
import app.punktlig.minutes.MinuteBook;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a group sees at a glance in its channel's tab: what is coming, what is to be done, and what was decided. */
@Component
public class Overviews {
    /** A year's meetings and a bit more. */
    private static final int MEETINGS_BACK = 30;

    private static final int EARLIER_DECISIONS = 50;

    private final Groups groups;
    private final Members members;
    private final People people;
    private final AgendaAnswers agendas;
    private final Assignments assignments;
    private final MinuteBook minutes;
    private final EarlierDecisions earlier;
    private final Clock clock;

    Overviews(
            Groups groups,
            Members members,
            People people,
            AgendaAnswers agendas,
            Assignments assignments,
            MinuteBook minutes,
            EarlierDecisions earlier,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.people = people;
        this.agendas = agendas;
        this.assignments = assignments;
        this.minutes = minutes;
        this.earlier = earlier;
        this.clock = clock;
    }

    /** A page in one language, its sections in order. */
    public record Overview(String lang, String title, String group, List<Section> sections) {}

    /** @param none what is said where the lists are empty */
    public record Section(String id, String title, String none, List<Rows> lists) {}

    /** The group of the team, or without one the person's own; nothing for those who are not in it. */
    @Transactional
    public Optional<Overview> of(String tenantId, String entraId, @Nullable String teamId, Language language) {
        var me = new MemberId(entraId);
        return group(tenantId, me, teamId)
                .flatMap(group -> members.find(group.id(), me)
                        .filter(Member::active)
                        .map(member -> overview(Talk.shownTo(
                                group, member, people.languageOf(tenantId, me, language), clock.instant()))));
    }

    private Optional<Group> group(String tenantId, MemberId me, @Nullable String teamId) {
        if (teamId != null) {
            return groups.ofTeam(tenantId, teamId).filter(Group::installed);
        }
        var own = groups.ofPerson(tenantId, me);
        var chosen = people.find(tenantId, me).map(People.Person::chosenGroup);
        return own.stream()
                .filter(group -> chosen.filter(group.id()::equals).isPresent())
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    private Overview overview(Talk talk) {
        groups.hold(talk.group().id());
        var texts = talk.texts();
        var sections = List.of(
                section(
                        texts,
                        "coming",
                        AgendaCards.forwardPlan(talk, agendas.plan(talk)).body().stream()
                                .filter(Rows.class::isInstance)
                                .map(Rows.class::cast)),
                section(texts, "assignments", Stream.of(new Rows(null, assignments(talk)))),
                section(texts, "decisions", decisions(talk)));
        return new Overview(
                talk.language().locale().getLanguage(),
                texts.say("overview.title"),
                talk.group().name(),
                sections);
    }

    private static Section section(Texts texts, String id, Stream<Rows> lists) {
        return new Section(
                id,
                texts.say("overview." + id),
                texts.say("overview." + id + ".none"),
                lists.filter(list -> !list.rows().isEmpty())
                        .map(Overviews::withoutButtons)
                        .toList());
    }

    private static Rows withoutButtons(Rows rows) {
        return new Rows(
                rows.heading(),
                rows.rows().stream()
                        .map(row ->
                                new Row(row.mark(), row.title(), row.details(), row.badges(), row.alerts(), List.of()))
                        .toList());
    }

    /** What is overdue first; confidential ones are nobody's to see here. */
    private List<Row> assignments(Talk talk) {
        return assignments.open(talk.group().id()).stream()
                .filter(a -> !a.confidential())
                .sorted(Comparator.comparing((Assignment a) -> !a.isOverdue(talk.today())))
                .map(a -> AssignmentCards.row(talk, a))
                .toList();
    }

    private Stream<Rows> decisions(Talk talk) {
        var lists = new ArrayList<Rows>();
        for (var adopted : minutes.latest(talk.group().id(), MEETINGS_BACK)) {
            lists.add(new Rows(talk.moments().day(adopted.posted().meeting().start(), talk.now()), numbered(adopted)));
        }
        var old = earlier.of(talk.group().id()).stream()
                .limit(EARLIER_DECISIONS)
                .map(decision -> earlier(talk, decision))
                .toList();
        lists.add(new Rows(talk.texts().say("overview.earlier"), old));
        return lists.stream();
    }

    private static List<Row> numbered(AdoptedMinutes adopted) {
        return adopted.posted().items().stream()
                .flatMap(item -> item.decisions().stream().map(d -> Row.of(d.number(), d.text(), item.title())))
                .toList();
    }

    private static Row earlier(Talk talk, EarlierDecision decision) {
        return Row.of("", decision.text(), talk.moments().day(decision.day(), talk.today()), decision.point());
    }
}
