package app.punktlig.chat;

import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.PointId;
import app.punktlig.language.FollowUpWords;
import app.punktlig.language.Wording;
import app.punktlig.minutes.Decision;
import app.punktlig.minutes.MinuteTaking;
import app.punktlig.minutes.Note;
import app.punktlig.minutes.PromisedReturn;
import app.punktlig.reading.Alarm;
import app.punktlig.reading.FoundDecision;
import app.punktlig.reading.FoundFollowUp;
import app.punktlig.reading.FoundTopic;
import app.punktlig.reading.MinutesReader;
import app.punktlig.reading.MinutesReading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What hides in the notes of a meeting: topics promised back, assignments nobody has entered, sentences that read like decisions.
 * What is found is proposed, each with its sentence; a proposal keeps its identity as long as note and sentence do.
 */
record NoteFindings(List<PromisedReturn> promises, List<Proposal> proposals, List<Hidden> decisions) {
    private static final MinutesReader READER = new MinutesReader();

    /** Below this the reader itself says that it guesses. */
    private static final double SURE_ENOUGH = 0.5;

    /** An assignment found in a note. */
    record Proposal(UUID id, Note note, FoundFollowUp found) {
        /** The task without the deadline at its end, which is told beside it. */
        String what() {
            var what = found.what();
            var due = found.dueText();
            return due != null && what.endsWith(due) && what.length() > due.length()
                    ? what.substring(0, what.length() - due.length()).strip()
                    : what;
        }

        String owner() {
            var resolved = found.ownersResolved();
            var owners = resolved.isEmpty() ? found.owners() : resolved;
            return owners.isEmpty() ? "" : owners.getFirst();
        }
    }

    /** A sentence of a note that reads like a decision. */
    record Hidden(UUID id, PointId point, String sentence) {
        /** Somebody has made a decision of it already, with or without its full stop. */
        private boolean isAmong(List<Decision> decided) {
            return decided.stream()
                    .anyMatch(d -> d.point().equals(point) && bare(d.text()).equals(bare(sentence)));
        }

        private static String bare(String text) {
            return Wording.lower(text).replaceFirst("[.!\\s]+$", "");
        }
    }

    NoteFindings {
        promises = List.copyOf(promises);
        proposals = List.copyOf(proposals);
        decisions = List.copyOf(decisions);
    }

    /**
     * Reads the notes.
     *
     * @param names the people that the notes may speak of
     * @param day the day of the meeting, from which "in two weeks" counts
     */
    static NoteFindings in(MinuteTaking taking, List<AgendaPoint> points, List<String> names, LocalDate day) {
        var promises = new ArrayList<PromisedReturn>();
        var proposals = new ArrayList<Proposal>();
        var decisions = new ArrayList<Hidden>();
        for (var note : taking.notes()) {
            var reading = READER.read(document(note, title(points, note), names), day);
            reading.returningTopics().stream()
                    .map(topic -> promise(note, topic, title(points, note)))
                    .forEach(promises::add);
            reading.followUps().stream()
                    .filter(found -> found.confidence() >= SURE_ENOUGH)
                    .map(found -> new Proposal(id(note, found.quote().text()), note, found))
                    .forEach(proposals::add);
            sentences(reading)
                    .map(sentence -> new Hidden(id(note, "beslut " + sentence), note.point(), sentence))
                    .forEach(decisions::add);
        }
        return new NoteFindings(promises, proposals, decisions);
    }

    /** A note as minutes with one point, which is what the reader reads. */
    private static String document(Note note, String title, List<String> names) {
        return "Deltagare: %s\n\nINFORMATION\n\n1. %s\n\n%s\n".formatted(String.join(", ", names), title, note.text());
    }

    private static String title(List<AgendaPoint> points, Note note) {
        return points.stream()
                .filter(p -> p.id().equals(note.point()))
                .findFirst()
                .map(p -> Wording.line(p.title()))
                .orElse("–");
    }

    /** "The matter comes up again" means the point it was said under, and so does what the note does not say. */
    private static PromisedReturn promise(Note note, FoundTopic topic, String title) {
        var quote = topic.quote().text();
        var called = Wording.lower(topic.topic());
        boolean unnamed = called.isEmpty()
                || FollowUpWords.THE_MATTER.contains(called)
                || !Wording.lower(note.text()).contains(called);
        return new PromisedReturn(
                id(note, quote),
                note.point(),
                note.id(),
                unnamed ? title : Wording.line(topic.topic()),
                quote,
                topic.dueText() == null ? "" : topic.dueText(),
                topic.due().start(),
                topic.due().end(),
                PromisedReturn.State.FOUND,
                null);
    }

    private static Stream<String> sentences(MinutesReading reading) {
        return Stream.concat(
                        reading.decisions().stream().map(FoundDecision::quote),
                        reading.alarms().stream().map(Alarm::quote))
                .map(quote -> Wording.line(quote.text()))
                .distinct();
    }

    private static UUID id(Note note, String sentence) {
        return UUID.nameUUIDFromBytes((note.id() + " " + sentence).getBytes(StandardCharsets.UTF_8));
    }

    /** Sentences that have neither been made decisions nor been said no to. */
    List<Hidden> undecided(MinuteTaking taking) {
        return decisions.stream()
                .filter(d -> !taking.dismissed().contains(d.id()) && !d.isAmong(taking.standing()))
                .toList();
    }

    /** Proposals that have neither been taken nor said no to. */
    List<Proposal> open(MinuteTaking taking, List<UUID> taken) {
        return proposals.stream()
                .filter(p -> !taking.dismissed().contains(p.id()) && !taken.contains(p.id()))
                .toList();
    }
}
