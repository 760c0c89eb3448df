package app.punktlig.reading;

import app.punktlig.language.Language;
import java.util.List;

/** All that was found in one document of minutes: proposals for a person to check, never facts. */
public record MinutesReading(
        Language language,
        Heading meeting,
        List<Attendee> attendees,
        List<Absentee> absent,
        List<FoundSection> sections,
        List<FoundPoint> points,
        List<FoundDecision> decisions,
        List<FoundFollowUp> followUps,
        List<FoundTopic> returningTopics,
        List<Alarm> alarms,
        List<Doubt> doubts) {

    public MinutesReading {
        attendees = List.copyOf(attendees);
        absent = List.copyOf(absent);
        sections = List.copyOf(sections);
        points = List.copyOf(points);
        decisions = List.copyOf(decisions);
        followUps = List.copyOf(followUps);
        returningTopics = List.copyOf(returningTopics);
        alarms = List.copyOf(alarms);
        doubts = List.copyOf(doubts);
    }

    /** Whether nothing of a meeting was found, so that the document is hardly minutes. */
    public boolean isEmpty() {
        return attendees.isEmpty()
                && points.isEmpty()
                && decisions.isEmpty()
                && followUps.isEmpty()
                && returningTopics.isEmpty();
    }
}
