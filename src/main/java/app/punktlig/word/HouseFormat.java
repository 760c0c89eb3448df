package app.punktlig.word;

import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.PointKind;
import app.punktlig.language.Language;
import app.punktlig.language.Moments;
import app.punktlig.language.Texts;
import app.punktlig.minutes.Attendance.Absent;
import app.punktlig.minutes.Attendance.Present;
import app.punktlig.minutes.Minutes;
import app.punktlig.minutes.Minutes.Decision;
import app.punktlig.minutes.Minutes.Item;
import app.punktlig.minutes.Minutes.Task;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The order that the group's minutes have always had: who was there, the sections with their points, and what is coming. */
final class HouseFormat {
    /** A day so far away that a date is always told with its year. */
    private static final Instant LONG_AGO = Instant.EPOCH;

    private final Minutes minutes;
    private final Texts texts;
    private final Moments moments;
    private final String day;
    private final Sheet sheet;

    HouseFormat(Minutes minutes, Language language, ZoneId zone) {
        this.minutes = minutes;
        this.texts = Texts.in(language);
        this.moments = Moments.in(language, zone);
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale())
                .format(minutes.meeting().start().atZone(zone));
        this.sheet = new Sheet(language);
    }

    byte[] written() {
        head();
        attendance();
        sheet.write("Heading1", say("minutes"));
        for (var section : PointKind.values()) {
            section(section, minutes.items(section));
        }
        coming();
        return sheet.bytes();
    }

    private void head() {
        var title = say("title", day);
        sheet.describe(title, minutes.groupName(), minutes.meeting().start());
        sheet.foot(minutes.groupName() + " · " + title, say("page"), say("page.of"));
        sheet.write("Subtitle", minutes.groupName());
        sheet.write("Title", title);
        fact("time", capitalised(when(minutes.meeting())));
        if (!minutes.meeting().place().isBlank()) {
            fact("place", minutes.meeting().place());
        }
        if (minutes.version() != 1) {
            fact("state", minutes.version() == 0 ? say("draft") : say("corrected", minutes.version()));
        }
    }

    private void fact(String key, String value) {
        sheet.write("MeetingFacts", say(key), value);
    }

    private void attendance() {
        sheet.write("Heading1", say("present"));
        var byGroup = minutes.attendance().present().stream()
                .collect(Collectors.groupingBy(
                        present -> present.group() == null ? "" : present.group(),
                        LinkedHashMap::new,
                        Collectors.mapping(this::name, Collectors.joining(", "))));
        var own = byGroup.remove("");
        sheet.write("Normal", own == null ? say("not-noted") : own);
        byGroup.forEach((group, names) -> sheet.write("Normal", group + ":", names));
        sheet.write("Heading1", say("absent"));
        var absent = minutes.attendance().absent().stream().map(Absent::name).collect(Collectors.joining(", "));
        sheet.write("Normal", absent.isEmpty() ? say("nobody") : absent);
    }

    private String name(Present present) {
        return switch (present.mode()) {
            case IN_THE_ROOM -> present.name();
            case REMOTE -> say("remote", present.name());
            case PARTIAL ->
                present.remark().isBlank()
                        ? say("partial", present.name())
                        : say("partial.hours", present.name(), present.remark());
        };
    }

    /** Decisions have their heading in any case: that there were none is worth saying. */
    private void section(PointKind kind, List<Item> items) {
        if (items.isEmpty() && kind != PointKind.DECISION) {
            return;
        }
        sheet.write("Heading2", say("section." + kind.name().toLowerCase(Locale.ROOT)));
        if (items.isEmpty()) {
            sheet.write("Normal", say("no-decisions"));
        }
        items.forEach(this::item);
    }

    private void item(Item item) {
        sheet.write("Heading3", item.number() + ". " + item.title());
        if (!item.presenters().isEmpty()) {
            sheet.write("Presenters", say("presenters", String.join(", ", item.presenters())));
        }
        item.notes().stream().flatMap(String::lines).forEach(this::note);
        item.decisions().forEach(this::decision);
        item.tasks().forEach(this::task);
    }

    /** A line of a note; one that was typed with a bullet becomes a real one. */
    private void note(String line) {
        var text = line.strip();
        var bullet = text.replaceFirst("^[-*•–]\\s++", "");
        if (!bullet.equals(text) && !bullet.isBlank()) {
            sheet.write("ListBullet", bullet);
        } else if (!text.isEmpty()) {
            sheet.write("Normal", text);
        }
    }

    private void decision(Decision decision) {
        var label = decision.number().isBlank() ? say("decision") : say("decision.numbered", decision.number());
        sheet.write("Decision", label, sentence(decision.text()));
    }

    private void task(Task task) {
        var label = task.number() == 0 ? say("task") : say("task.numbered", String.valueOf(task.number()));
        var who = task.helpers().isEmpty() ? task.owner() : say("task.with", task.owner(), enumerated(task.helpers()));
        var when = task.due().isBlank() ? "" : " – " + task.due();
        sheet.write("Assignment", label, sentence(who + " – " + task.what() + when));
    }

    /** With a full stop, so that whoever reads it aloud, or by rules, knows where it ends. */
    private static String sentence(String text) {
        var stripped = text.strip();
        return stripped.matches("(?s).*[.!?…]") ? stripped : stripped + ".";
    }

    private String enumerated(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : say("and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private void coming() {
        if (!minutes.promises().isEmpty()) {
            sheet.write("Heading1", say("promises"));
            minutes.promises()
                    .forEach(promise -> sheet.write(
                            "ListBullet",
                            promise.when().isBlank() ? promise.topic() : promise.topic() + " – " + promise.when()));
        }
        var next = minutes.nextMeeting();
        if (next != null) {
            sheet.write("Heading1", say("next"));
            var place = next.meeting().place();
            sheet.write("Normal", capitalised(when(next.meeting())) + (place.isBlank() ? "" : ", " + place));
            next.points().forEach(point -> sheet.write("ListBullet", point));
        }
    }

    private String when(Meeting meeting) {
        return moments.span(meeting.start(), meeting.end(), meeting.allDay(), LONG_AGO);
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String say(String key, Object... values) {
        return texts.say("paper." + key, values);
    }
}
