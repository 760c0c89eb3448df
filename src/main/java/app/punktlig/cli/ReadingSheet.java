package app.punktlig.cli;

import app.punktlig.language.Wording;
import app.punktlig.reading.Absentee;
import app.punktlig.reading.Attendee;
import app.punktlig.reading.FoundDue;
import app.punktlig.reading.FoundFollowUp;
import app.punktlig.reading.FoundTopic;
import app.punktlig.reading.MinutesReading;
import app.punktlig.reading.Quote;
import app.punktlig.reading.documents.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reading as a person reads it: tables with the sentences that the findings rest on. */
final class ReadingSheet implements ReadOutput {
    private final Terminal terminal;
    private final Paper paper;

    ReadingSheet(Terminal terminal) {
        this.terminal = terminal;
        this.paper = new Paper(terminal);
    }

    @Override
    public void refuse(String file, Refusal reason, String message) {
        // A person has just read it on standard error.
    }

    @Override
    public void show(String file, MinutesReading reading) {
        paper.title(file);
        meeting(reading);
        people(reading);
        points(reading);
        decisions(reading);
        followUps(reading);
        topics(reading);
        alarms(reading);
        doubts(reading);
        paper.end();
    }

    private void meeting(MinutesReading reading) {
        var meeting = reading.meeting();
        row("sheet.title", meeting.title());
        row("sheet.group", meeting.group());
        row("sheet.date", join(" ", meeting.date(), meeting.time()));
        row("sheet.place", meeting.place());
        row("sheet.chair", meeting.chair());
        row("sheet.secretary", meeting.secretary());
        row("sheet.next", join("", meeting.nextMeeting()));
        paper.table();
    }

    private void row(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            paper.row(terminal.say(key), value);
        }
    }

    private void people(MinutesReading reading) {
        heading("sheet.present", reading.attendees());
        for (var attendee : reading.attendees()) {
            paper.row(attendee.name(), mode(attendee), join(", ", attendee.role(), attendee.group()));
        }
        paper.table();
        heading("sheet.absent", reading.absent());
        for (Absentee absentee : reading.absent()) {
            paper.row(absentee.name(), join("", absentee.group()));
        }
        paper.table();
    }

    private String mode(Attendee attendee) {
        return attendee.mode() == Attendee.Mode.PRESENT
                ? ""
                : terminal.say("sheet.mode." + attendee.mode().code());
    }

    private void points(MinutesReading reading) {
        heading("sheet.points", reading.points());
        for (var point : reading.points()) {
            paper.row(
                    join("", point.number()),
                    point.title(),
                    String.join(", ", point.presenters()),
                    join("", point.section()));
        }
        paper.table();
    }

    private void decisions(MinutesReading reading) {
        heading("sheet.decisions", reading.decisions());
        for (var decision : reading.decisions()) {
            paper.row(
                    point(decision.point()),
                    terminal.say("sheet.kind." + decision.kind().code()));
            quote(decision.quote());
        }
        paper.table();
    }

    private void followUps(MinutesReading reading) {
        heading("sheet.followups", reading.followUps());
        for (var followUp : reading.followUps()) {
            paper.row(
                    point(followUp.point()),
                    owners(followUp),
                    followUp.what(),
                    due(followUp.dueText(), followUp.due()));
            quote(followUp.quote());
        }
        paper.table();
    }

    private String owners(FoundFollowUp followUp) {
        var owners = followUp.owners().isEmpty() ? terminal.say("sheet.nobody") : String.join(", ", followUp.owners());
        return followUp.strength() == FoundFollowUp.Strength.IMPLICIT ? owners + " (?)" : owners;
    }

    private void topics(MinutesReading reading) {
        heading("sheet.topics", reading.returningTopics());
        for (FoundTopic topic : reading.returningTopics()) {
            paper.row(point(topic.point()), topic.topic(), due(topic.dueText(), topic.due()));
            quote(topic.quote());
        }
        paper.table();
    }

    private void alarms(MinutesReading reading) {
        if (!reading.alarms().isEmpty()) {
            paper.alarm(terminal.say("sheet.alarm", reading.alarms().getFirst().section()));
        }
        for (var alarm : reading.alarms()) {
            paper.row(point(alarm.point()));
            quote(alarm.quote());
        }
        paper.table();
    }

    private void doubts(MinutesReading reading) {
        heading("sheet.warnings", reading.doubts());
        reading.doubts().forEach(doubt -> paper.row(terminal.say("doubt." + doubt.code())));
        paper.table();
    }

    private void heading(String key, List<?> found) {
        if (!found.isEmpty()) {
            paper.heading(terminal.say(key, found.size()));
        }
    }

    private void quote(Quote quote) {
        paper.quote(Wording.line(quote.text()));
    }

    private static String point(@Nullable String label) {
        return label == null ? "–" : label;
    }

    /** "vid nästa möte (2026-03-24)", "v. 14 (2026-03-30 – 2026-04-05)". */
    private static String due(@Nullable String said, FoundDue due) {
        var days = Stream.of(due.start(), due.end())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(" – "));
        return join(" ", said, days.isEmpty() ? null : "(" + days + ")");
    }

    private static String join(String separator, @Nullable Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> Optional.ofNullable(part).stream())
                .map(Object::toString)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }
}
