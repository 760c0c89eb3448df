package app.punktlig.chat;

import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Agendas;
import app.punktlig.agenda.Matter;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.PointId;
import app.punktlig.agenda.PointKind;
import app.punktlig.agenda.Presenter;
import app.punktlig.chat.Card.Choice;
import app.punktlig.chat.Card.FieldKind;
import app.punktlig.chat.Card.Tone;
import app.punktlig.group.Members;
import app.punktlig.language.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form for a point, new or changed; what was typed stays in it until all of it is right. */
@Component
class PointForm {
    private static final String NO_MEETING = "none";

    private final AgendaBook book;
    private final Agendas agendas;
    private final Members members;
    private final PeopleFinder people;
    private final AgendaAnswers answers;

    PointForm(AgendaBook book, Agendas agendas, Members members, PeopleFinder people, AgendaAnswers answers) {
        this.book = book;
        this.agendas = agendas;
        this.members = members;
        this.people = people;
        this.answers = answers;
    }

    /** For a new point, one for a certain meeting, or one that is there already. */
    Card show(Talk talk, @Nullable UUID id) {
        var point = id == null
                ? Optional.<AgendaPoint>empty()
                : agendas.point(talk.group().id(), new PointId(id));
        if (point.isPresent()) {
            return point.get().isTitleFor(talk.me()) && point.get().mayBeChangedBy(talk.me())
                    ? form(talk, point.get().id(), values(point.get()), Map.of())
                    : talk.refused("refused.point", talk.title(point.get()))
                            .text("refused.author")
                            .done();
        }
        var values = new HashMap<>(talk.message().fields());
        values.putIfAbsent("meeting", meetingOffered(talk, id));
        return form(talk, null, values, Map.of());
    }

    private String meetingOffered(Talk talk, @Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(m -> book.meeting(talk.group(), new MeetingId(m)))
                .or(() -> book.next(talk.group(), talk.now()))
                .map(m -> m.id().value().toString())
                .orElse(NO_MEETING);
    }

    private static Map<String, String> values(AgendaPoint point) {
        var values = new HashMap<String, String>();
        values.put("title", point.title());
        values.put("kind", point.kind().name());
        values.put("minutes", point.minutes() == null ? "" : point.minutes().toString());
        values.put("background", point.matter().background());
        values.put("purpose", point.matter().purpose());
        values.put("proposal", point.matter().proposal());
        values.put("link", String.join(" ", AgendaCards.links(point)));
        values.put("confidential", String.valueOf(point.confidential()));
        values.put(
                "meeting",
                point.meeting() == null ? NO_MEETING : point.meeting().value().toString());
        values.put(
                "presenters",
                joined(point.presenters().stream()
                        .filter(p -> p.member() != null)
                        .map(p -> p.member().entraId())));
        values.put(
                "guests",
                joined(point.presenters().stream()
                        .filter(p -> p.member() == null)
                        .map(Presenter::name)));
        return values;
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(","));
    }

    private Card form(Talk talk, @Nullable PointId point, Map<String, String> values, Map<String, String> errors) {
        var fields = new FormFields(talk, values, errors);
        return talk.card(Tone.QUESTION, point == null ? "form.point.new" : "form.point.change")
                .block(fields.field("title", FieldKind.TEXT, List.of(), true, Matter.LONGEST_TITLE))
                .block(fields.text("purpose", false, 500))
                .block(fields.field("kind", FieldKind.CHOICE, kinds(talk), true, 0))
                .block(fields.field("proposal", FieldKind.PARAGRAPH, List.of(), false, 1_000))
                .block(fields.field("presenters", FieldKind.PEOPLE, roster(talk), false, 0))
                .block(fields.field("guests", FieldKind.TEXT, List.of(), false, 200))
                .block(fields.field("minutes", FieldKind.NUMBER, List.of(), false, 3))
                .block(fields.field("meeting", FieldKind.CHOICE, meetings(talk), true, 0))
                .block(fields.field("background", FieldKind.PARAGRAPH, List.of(), false, 4000))
                .block(fields.text("link", false, 1_000))
                .block(fields.field("confidential", FieldKind.TOGGLE, List.of(), false, 0))
                .primary("save", point == null ? "spara punkt" : "spara punkt #" + point.value())
                .done();
    }

    private static List<Choice> kinds(Talk talk) {
        return Stream.of(PointKind.INFORMATION, PointKind.DECISION, PointKind.DIALOGUE)
                .map(kind -> new Choice(talk.texts().say("kind." + kind), kind.name()))
                .toList();
    }

    private List<Choice> roster(Talk talk) {
        return members.of(talk.group().id()).stream()
                .map(m -> new Choice(m.name(), m.id().entraId()))
                .toList();
    }

    private List<Choice> meetings(Talk talk) {
        var coming = book.coming(talk.group(), talk.now()).stream()
                .limit(12)
                .map(m -> new Choice(talk.when(m), m.id().value().toString()));
        return Stream.concat(coming, Stream.of(new Choice(talk.texts().say("meeting.waiting"), NO_MEETING)))
                .toList();
    }

    Card save(Talk talk, @Nullable UUID id) {
        var values = talk.message().fields();
        var errors = errors(talk, values);
        var presenters = presenters(talk, id, values, errors);
        if (!errors.isEmpty()) {
            return form(talk, id == null ? null : new PointId(id), values, errors);
        }
        var matter = matter(values, presenters);
        var meeting = meeting(talk, values).orElse(null);
        return id == null ? answers.add(talk, matter, meeting) : answers.rewrite(talk, id, matter, meeting);
    }

    /** A name of several members is asked about in the form, which has room for the whole name. */
    private List<Presenter> presenters(
            Talk talk, @Nullable UUID id, Map<String, String> values, Map<String, String> errors) {
        var found = new ArrayList<>(picked(talk, id, values, errors));
        for (var written : guests(values)) {
            switch (people.presenter(talk, written)) {
                case Found.Is<Presenter> is -> found.add(is.it());
                case Found.Not<Presenter> not -> errors.put("guests", names(not.answer()));
            }
        }
        return found.stream().distinct().toList();
    }

    /** The picker may offer all who work there; those who have left the group stay where they were. */
    private List<Presenter> picked(
            Talk talk, @Nullable UUID id, Map<String, String> values, Map<String, String> errors) {
        var before = Optional.ofNullable(id)
                .flatMap(point -> agendas.point(talk.group().id(), new PointId(point)))
                .map(AgendaPoint::presenters)
                .orElse(List.of());
        var known = Stream.concat(
                        members.of(talk.group().id()).stream().map(m -> new Presenter(m.name(), m.id())),
                        before.stream().filter(p -> p.member() != null))
                .toList();
        var found = new ArrayList<Presenter>();
        for (var picked : parts(values, "presenters", ",")) {
            known.stream()
                    .filter(p -> p.member() != null && p.member().entraId().equals(picked))
                    .findFirst()
                    .ifPresentOrElse(
                            found::add,
                            () -> errors.put("presenters", talk.texts().say("form.presenters.unknown")));
        }
        return found;
    }

    private static String names(Card question) {
        var names = question.buttons().stream().map(Card.Button::label).collect(Collectors.joining(", "));
        return question.title() + " " + names;
    }

    private Map<String, String> errors(Talk talk, Map<String, String> values) {
        var errors = new HashMap<String, String>();
        var title = Wording.line(values.getOrDefault("title", ""));
        if (title.isEmpty() || title.length() > Matter.LONGEST_TITLE) {
            errors.put("title", talk.texts().say(title.isEmpty() ? "fault.title" : "fault.long-title", ""));
        }
        var minutes = values.getOrDefault("minutes", "").strip();
        if (!minutes.isEmpty() && minutes(minutes).isEmpty()) {
            errors.put("minutes", talk.texts().say("fault.minutes", minutes));
        }
        if (!isChoice(values.get("meeting"), meetings(talk))) {
            errors.put("meeting", talk.texts().say("form.meeting.gone"));
        }
        if (!isChoice(values.get("kind"), kinds(talk))) {
            errors.put("kind", talk.texts().say("form.kind.unknown"));
        }
        if (!links(values).stream().allMatch(PointForm::isAddress)) {
            errors.put("link", talk.texts().say("form.link.wrong"));
        }
        return errors;
    }

    private static List<String> links(Map<String, String> values) {
        return Stream.of(values.getOrDefault("link", "").strip().split("[\\s,]+"))
                .filter(link -> !link.isEmpty())
                .toList();
    }

    private static boolean isAddress(String link) {
        return link.matches("(?i)https?://[^\\s<>\"]{1,500}");
    }

    private static boolean isChoice(@Nullable String value, List<Choice> choices) {
        return value == null || choices.stream().anyMatch(c -> c.value().equals(value));
    }

    /** Input.Number may come as {@code 20.0}. */
    private static Optional<Integer> minutes(String text) {
        var whole = text.replaceFirst("\\.0+$", "");
        return whole.matches("\\d{1,3}") && Integer.parseInt(whole) >= 1 && Integer.parseInt(whole) <= Matter.LONGEST
                ? Optional.of(Integer.valueOf(whole))
                : Optional.empty();
    }

    private static List<String> guests(Map<String, String> values) {
        return parts(values, "guests", "[,;]");
    }

    private static List<String> parts(Map<String, String> values, String field, String separator) {
        return Stream.of(values.getOrDefault(field, "").split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Matter matter(Map<String, String> values, List<Presenter> presenters) {
        return new Matter(
                Wording.line(values.getOrDefault("title", "")),
                PointKind.valueOf(values.getOrDefault("kind", PointKind.INFORMATION.name())),
                presenters,
                minutes(values.getOrDefault("minutes", "").strip()).orElse(null),
                Boolean.parseBoolean(values.getOrDefault("confidential", "false")),
                Wording.plain(values.getOrDefault("background", "")),
                links(values).isEmpty() ? null : String.join("\n", links(values)),
                Wording.line(values.getOrDefault("purpose", "")),
                Wording.plain(values.getOrDefault("proposal", "")));
    }

    private Optional<Meeting> meeting(Talk talk, Map<String, String> values) {
        var chosen = values.getOrDefault("meeting", NO_MEETING);
        return chosen.equals(NO_MEETING)
                ? Optional.empty()
                : book.meeting(talk.group(), new MeetingId(UUID.fromString(chosen)));
    }
}
