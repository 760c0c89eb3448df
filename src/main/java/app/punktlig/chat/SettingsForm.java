package app.punktlig.chat;

import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.AgendaPoint.Standing;
import app.punktlig.agenda.StandingPoint;
import app.punktlig.chat.Card.Choice;
import app.punktlig.chat.Card.FieldKind;
import app.punktlig.chat.Card.Tone;
import app.punktlig.group.Group;
import app.punktlig.group.Groups;
import app.punktlig.group.Member;
import app.punktlig.group.Members;
import app.punktlig.group.Role;
import app.punktlig.language.Language;
import app.punktlig.language.Wording;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The group's settings in one form; the roles alone for an owner of the team who does not keep the agenda. */
@Component
class SettingsForm {
    private static final String NOBODY = "nobody";
    private static final List<Role> ROLES = List.of(Role.SECRETARY, Role.CHAIR, Role.DEPUTY);

    private final Groups groups;
    private final Members members;
    private final Membership membership;
    private final AgendaBook book;
    private final SettingsCards cards;
    private final HabitsReader reader = new HabitsReader();

    SettingsForm(Groups groups, Members members, Membership membership, AgendaBook book, SettingsCards cards) {
        this.groups = groups;
        this.members = members;
        this.membership = membership;
        this.book = book;
        this.cards = cards;
    }

    Card show(Talk talk) {
        return SettingsCards.mayChange(talk) ? form(talk, values(talk), Map.of()) : SettingsCards.refused(talk);
    }

    private Map<String, String> values(Talk talk) {
        var group = talk.group();
        var habits = group.habits();
        var values = new HashMap<String, String>();
        ROLES.forEach(role -> values.put(
                field(role),
                membership.holders(group, role).stream()
                        .findFirst()
                        .map(m -> m.id().entraId())
                        .orElse(NOBODY)));
        values.put("language", group.language() == Language.SV ? "svenska" : "engelska");
        values.put("reminder-day", word(habits.reminderDay(), Language.SV));
        values.put("reminder-time", talk.moments().time(habits.reminderTime()));
        values.put("deadline", SettingsCards.deadline(talk));
        values.put("opening", titles(book.standing(group), Standing.OPENING));
        values.put("closing", titles(book.standing(group), Standing.CLOSING));
        return values;
    }

    private static String field(Role role) {
        return Wording.lower(role.name());
    }

    private static String word(DayOfWeek day, Language language) {
        return day.getDisplayName(TextStyle.FULL, language.locale());
    }

    private static String titles(List<StandingPoint> points, Standing where) {
        return points.stream()
                .filter(p -> p.where() == where)
                .map(StandingPoint::title)
                .collect(Collectors.joining("\n"));
    }

    private Card form(Talk talk, Map<String, String> values, Map<String, String> errors) {
        var fields = new FormFields(talk, values, errors);
        var card = talk.card(Tone.QUESTION, "form.settings", talk.group().name());
        ROLES.forEach(role ->
                card.block(fields.field(field(role), "fact." + field(role), FieldKind.CHOICE, people(talk), true, 0)));
        if (talk.me().keepsTheAgenda()) {
            card.block(fields.choice("language", languages(talk)))
                    .block(fields.choice("reminder-day", days(talk)))
                    .block(fields.text("reminder-time", true, 5))
                    .block(fields.text("deadline", true, 20))
                    .block(fields.paragraph("opening"))
                    .block(fields.paragraph("closing"));
        }
        return card.primary("save", "spara inställningar").done();
    }

    private List<Choice> people(Talk talk) {
        var nobody = new Choice(talk.texts().say("form.nobody"), NOBODY);
        var people = members.of(talk.group().id()).stream()
                .filter(m -> !m.is(Role.GUEST))
                .map(m -> new Choice(m.name(), m.id().entraId()));
        return Stream.concat(Stream.of(nobody), people).toList();
    }

    private static List<Choice> languages(Talk talk) {
        return List.of(
                new Choice(talk.texts().say("language.SV"), "svenska"),
                new Choice(talk.texts().say("language.EN"), "engelska"));
    }

    private static List<Choice> days(Talk talk) {
        return Arrays.stream(DayOfWeek.values())
                .limit(5)
                .map(day -> new Choice(word(day, talk.language()), word(day, Language.SV)))
                .toList();
    }

    Card save(Talk talk) {
        if (!SettingsCards.mayChange(talk)) {
            return SettingsCards.refused(talk);
        }
        var values = talk.message().fields();
        var errors = new HashMap<String, String>();
        var roles = roles(talk, values, errors);
        var group = talk.me().keepsTheAgenda() ? habits(talk, values, errors) : talk.group();
        var standing = standing(talk, values, errors);
        if (!errors.isEmpty()) {
            return form(talk, values, errors);
        }
        var before = book.standing(talk.group());
        groups.save(group);
        roles.forEach((role, who) -> give(group, role, who));
        if (talk.me().keepsTheAgenda() && !standing.equals(before)) {
            book.choose(group, standing, talk.now());
        }
        var now = new Talk(talk.message(), group, talk.me(), talk.language());
        return StandingPointsReader.warned(
                        now, cards.facts(now, now.card(Tone.DONE, "settings.saved")), before, book.standing(group))
                .done();
    }

    private Map<Role, String> roles(Talk talk, Map<String, String> values, Map<String, String> errors) {
        var known = people(talk).stream().map(Choice::value).toList();
        var roles = new HashMap<Role, String>();
        for (var role : ROLES) {
            var who = values.getOrDefault(field(role), "");
            if (who.isEmpty()) {
                continue;
            }
            if (!known.contains(who) || (role == Role.SECRETARY && who.equals(NOBODY))) {
                errors.put(field(role), talk.texts().say("form.people.unknown"));
            }
            roles.put(role, who);
        }
        return roles;
    }

    private void give(Group group, Role role, String who) {
        if (who.equals(NOBODY)) {
            membership.takeAway(group, role);
        } else {
            members.of(group.id()).stream()
                    .filter(m -> m.id().entraId().equals(who) && !m.is(role))
                    .forEach((Member m) -> membership.giveAlone(group, m, role));
        }
    }

    /** The group as its form has it now; what cannot be read stands among the errors. */
    private Group habits(Talk talk, Map<String, String> values, Map<String, String> errors) {
        var group = talk.group();
        if (values.containsKey("language")) {
            group = read(talk, group, "språk " + values.get("language"), "language", errors);
        }
        var day = values.getOrDefault("reminder-day", word(group.habits().reminderDay(), Language.SV));
        var time = values.getOrDefault(
                "reminder-time", talk.moments().time(group.habits().reminderTime()));
        group = read(talk, group, "påminnelse " + time.strip(), "reminder-time", errors);
        group = read(talk, group, "påminnelse " + day, "reminder-time", errors);
        return values.containsKey("deadline")
                ? read(talk, group, "stopptid " + values.get("deadline"), "deadline", errors)
                : group;
    }

    private Group read(Talk talk, Group group, String words, String field, Map<String, String> errors) {
        if (reader.read(words, group) instanceof HabitsReader.Read.Changed changed) {
            return changed.group();
        }
        errors.put(field, talk.texts().say("form." + field + ".wrong"));
        return group;
    }

    private List<StandingPoint> standing(Talk talk, Map<String, String> values, Map<String, String> errors) {
        var now = book.standing(talk.group());
        var all = new ArrayList<StandingPoint>();
        for (var where : List.of(Standing.OPENING, Standing.CLOSING)) {
            var field = where == Standing.OPENING ? "opening" : "closing";
            var read = StandingPointsReader.lines(values.getOrDefault(field, titles(now, where)), where);
            if (read.isEmpty()) {
                errors.put(field, talk.texts().say("standing.wrong"));
            }
            read.ifPresent(all::addAll);
        }
        if (all.isEmpty()) {
            errors.put("opening", talk.texts().say("standing.wrong"));
        }
        return all;
    }
}
