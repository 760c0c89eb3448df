package app.punktlig.cli;

import app.punktlig.reading.Alarm;
import app.punktlig.reading.FoundDue;
import app.punktlig.reading.FoundFollowUp;
import app.punktlig.reading.FoundTopic;
import app.punktlig.reading.MinutesReading;
import app.punktlig.reading.documents.Refusal;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Readings as JSON, a file a line. Written key by key: the keys are a contract with other programs, and the mapper alone
 * would take longer to load than the minutes take to read.
 */
final class ReadingLines implements ReadOutput {
    private static final JsonFactory JSON = new JsonFactory();

    private final Terminal terminal;
    private final boolean several;

    ReadingLines(Terminal terminal, ReadRequest request) {
        this.terminal = terminal;
        this.several = request.files().size() > 1;
    }

    @Override
    public void show(String file, MinutesReading reading) {
        line(json -> {
            if (several) {
                json.writeStringProperty("file", file);
            }
            write(json, reading);
        });
    }

    @Override
    public void refuse(String file, Refusal reason, String message) {
        line(json -> {
            json.writeStringProperty("file", file);
            json.writeStringProperty("error", reason.code());
            strings(json, "warnings", List.of(message));
        });
    }

    private void line(Consumer<JsonGenerator> content) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        terminal.out().println(line);
    }

    private void write(JsonGenerator json, MinutesReading reading) {
        json.writeStringProperty("language", reading.language().locale().getLanguage());
        meeting(json, reading);
        people(json, reading);
        outline(json, reading);
        objects(json, "decisions", reading.decisions(), decision -> {
            text(json, "point", decision.point());
            json.writeStringProperty("text_span", decision.quote().text());
            json.writeStringProperty("kind", decision.kind().code());
        });
        objects(json, "followups", reading.followUps(), followUp -> followUp(json, followUp));
        objects(json, "returning_topics", reading.returningTopics(), topic -> topic(json, topic));
        objects(json, "alarms", reading.alarms(), alarm -> alarm(json, alarm));
        strings(
                json,
                "warnings",
                reading.doubts().stream()
                        .map(doubt -> terminal.say("doubt." + doubt.code()))
                        .toList());
    }

    private static void meeting(JsonGenerator json, MinutesReading reading) {
        var meeting = reading.meeting();
        json.writeObjectPropertyStart("meeting");
        text(json, "title", meeting.title());
        text(json, "group", meeting.group());
        day(json, "date", meeting.date());
        day(json, "next_meeting_date", meeting.nextMeeting());
        text(json, "time", meeting.time());
        text(json, "place", meeting.place());
        text(json, "chair", meeting.chair());
        text(json, "secretary", meeting.secretary());
        json.writeEndObject();
    }

    private static void people(JsonGenerator json, MinutesReading reading) {
        objects(json, "attendees", reading.attendees(), attendee -> {
            json.writeStringProperty("name", attendee.name());
            text(json, "group", attendee.group());
            json.writeStringProperty("mode", attendee.mode().code());
            text(json, "role", attendee.role());
        });
        objects(json, "absent", reading.absent(), absentee -> {
            json.writeStringProperty("name", absentee.name());
            text(json, "group", absentee.group());
        });
    }

    private static void outline(JsonGenerator json, MinutesReading reading) {
        objects(json, "sections", reading.sections(), section -> {
            json.writeStringProperty("title", section.title());
            json.writeStringProperty("kind", section.kind().code());
        });
        objects(json, "points", reading.points(), point -> {
            text(json, "number", point.number());
            json.writeStringProperty("title", point.title());
            text(json, "section", point.section());
            strings(json, "presenters", point.presenters());
        });
    }

    private static void followUp(JsonGenerator json, FoundFollowUp followUp) {
        text(json, "point", followUp.point());
        strings(json, "owners", followUp.owners());
        strings(json, "owners_resolved", followUp.ownersResolved());
        json.writeStringProperty("what", followUp.what());
        json.writeStringProperty("text_span", followUp.quote().text());
        text(json, "due_text", followUp.dueText());
        due(json, followUp.due());
        json.writeStringProperty("strength", followUp.strength().code());
        json.writeNumberProperty("confidence", Math.round(followUp.confidence() * 100) / 100.0);
    }

    private static void topic(JsonGenerator json, FoundTopic topic) {
        text(json, "point", topic.point());
        json.writeStringProperty("topic", topic.topic());
        json.writeStringProperty("text_span", topic.quote().text());
        text(json, "due_text", topic.dueText());
        due(json, topic.due());
    }

    private static void alarm(JsonGenerator json, Alarm alarm) {
        json.writeStringProperty("section", alarm.section());
        text(json, "point", alarm.point());
        json.writeStringProperty("text_span", alarm.quote().text());
    }

    private static void due(JsonGenerator json, FoundDue due) {
        json.writeObjectPropertyStart("due");
        json.writeStringProperty("kind", due.kind().code());
        text(json, "iso", due.iso());
        text(json, "mod", due.mod());
        day(json, "start", due.start());
        day(json, "end", due.end());
        json.writeEndObject();
    }

    private static void day(JsonGenerator json, String key, @Nullable LocalDate day) {
        text(json, key, day == null ? null : day.toString());
    }

    private static void text(JsonGenerator json, String key, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            json.writeStringProperty(key, value);
        }
    }

    private static void strings(JsonGenerator json, String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static <T> void objects(JsonGenerator json, String key, List<T> values, Consumer<T> content) {
        json.writeArrayPropertyStart(key);
        for (var value : values) {
            json.writeStartObject();
            content.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
