package app.punktlig.chat;

import app.punktlig.agenda.PointKind;
import app.punktlig.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person asks Punktlig to do, as read from the words; people and days are still as written. */
sealed interface Command {

    /**
     * A point by the number people see, by its id from a button, or by words of its title.
     *
     * @param undecided it is meant only as long as it waits to be accepted or not
     */
    record Which(
            @Nullable Integer number,
            @Nullable UUID id,
            @Nullable String title,
            boolean undecided) {
        Which(@Nullable Integer number, @Nullable UUID id) {
            this(number, id, null, false);
        }

        static Which titled(String words) {
            return new Which(null, null, words, false);
        }
    }

    /**
     * A day or meeting as written.
     *
     * @param words the words themselves, as they stand in the message
     * @param meeting the meeting's id, when a button named it
     */
    record When(String words, @Nullable UUID meeting) {}

    /**
     * A part of a title that may have been meant as something else, and is told of when it was not.
     *
     * @param words as they stand in the title
     * @param names of those who present the point if all of them are in the group; empty if it names nobody
     */
    record Doubt(String words, List<String> names) {
        public Doubt {
            names = List.copyOf(names);
        }
    }

    /**
     * What is said of a point; null or empty where nothing is said.
     *
     * @param doubts what stands in the title for want of a better reading
     */
    record Wishes(
            @Nullable String title,
            List<String> presenters,
            @Nullable PointKind kind,
            @Nullable Integer minutes,
            boolean confidential,
            @Nullable When when,
            List<Doubt> doubts) {
        public Wishes {
            presenters = List.copyOf(presenters);
            doubts = List.copyOf(doubts);
        }

        static final Wishes NONE = new Wishes(null, List.of(), null, null, false, null, List.of());

        /** With the doubtful words meaning who presents it. */
        Wishes presentedBy(Doubt doubt) {
            var bare = title == null ? "" : without(doubt.words(), title);
            var all = Stream.concat(presenters.stream(), doubt.names().stream()).toList();
            var others = doubts.stream().filter(d -> !d.equals(doubt)).toList();
            return new Wishes(bare.isEmpty() ? null : bare, all, kind, minutes, confidential, when, others);
        }

        /** As a heading begins; a word with a capital of its own, as iPad, is left as it is. */
        Wishes beginningWithACapital() {
            return title == null
                    ? this
                    : new Wishes(capital(title), presenters, kind, minutes, confidential, when, doubts);
        }

        private static String capital(String title) {
            var first = title.split(" ", 2)[0];
            return first.equals(first.toLowerCase(Locale.ROOT))
                    ? title.substring(0, title.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                            + title.substring(title.offsetByCodePoints(0, 1))
                    : title;
        }

        private static String without(String words, String title) {
            int at = title.lastIndexOf(words);
            return (title.substring(0, at) + title.substring(at + words.length())).replaceFirst("^, |, (?=, )|, $", "");
        }
    }

    /** Shows something and changes nothing, and may therefore be asked for by a card that is looked at. */
    interface Looking {}

    /** What is shown is the asker's own: looked at by others it would be theirs. */
    interface LookingAtOnesOwn extends Looking {}

    /** About points and agendas. */
    sealed interface OnAgenda extends Command {}

    record AddPoint(
            Wishes wishes, String background, @Nullable String link) implements OnAgenda {}

    /** A list of points, one to a line. */
    record AddPoints(List<Wishes> points) implements OnAgenda {
        public AddPoints {
            points = List.copyOf(points);
        }
    }

    /** @param page of a long agenda, from 1 */
    record ShowAgenda(@Nullable When when, int page) implements OnAgenda, Looking {}

    record ShowPoint(Which which) implements OnAgenda {}

    record ShowComing() implements OnAgenda, Looking {}

    record ShowMyPoints() implements OnAgenda, LookingAtOnesOwn {}

    record ChangePoint(Which which, Wishes wishes) implements OnAgenda {}

    record MovePoint(Which which, When to) implements OnAgenda {}

    record RemovePoint(Which which) implements OnAgenda {}

    record Undo() implements OnAgenda {}

    record AcceptPoint(Which which) implements OnAgenda {}

    record DeclinePoint(Which which, String reason) implements OnAgenda {}

    record PutFirst(Which which) implements OnAgenda {}

    record PutBefore(Which which, Which other) implements OnAgenda {}

    record ParkPoint(Which which) implements OnAgenda {}

    record PublishAgenda(@Nullable When when) implements OnAgenda {}

    /** The forms, opened and sent in; what was filled in is in the message's fields. */
    sealed interface OnForms extends Command {}

    /** @param id of the point to change or of the meeting it is for; null for a new one */
    record ShowPointForm(@Nullable UUID id) implements OnForms {}

    /** @param point the point that was changed; null for a new one */
    record SavePointForm(@Nullable UUID point) implements OnForms {}

    record ShowAssignmentForm() implements OnForms {}

    record SaveAssignmentForm() implements OnForms {}

    record ShowNotesForm(UUID point) implements OnForms {}

    record SaveNotesForm(UUID point) implements OnForms {}

    /** @param of the meeting; null: the one whose draft is in hand */
    record ShowAttendanceForm(@Nullable When of) implements OnForms {}

    record SaveAttendanceForm(@Nullable When of) implements OnForms {}

    record ShowSettingsForm() implements OnForms {}

    record SaveSettingsForm() implements OnForms {}

    /** What is one's own among the settings. */
    record ShowOwnSettingsForm() implements OnForms {}

    record SaveOwnSettingsForm() implements OnForms {}

    /** About assignments; their numbers are the group's own and never change, and buttons carry ids. */
    sealed interface OnAssignments extends Command {}

    /** @param said who, what and when in one sentence */
    record Assign(String said, String background, @Nullable String link) implements OnAssignments {}

    /** @param id as a button or a card has it; people use its number */
    record ShowAssignment(UUID id) implements OnAssignments, Looking {}

    record ShowAssignments() implements OnAssignments, Looking {}

    record ShowMyAssignments() implements OnAssignments, LookingAtOnesOwn {}

    record CloseAssignment(Which which, String comment) implements OnAssignments {}

    record PostponeAssignment(Which which, When to) implements OnAssignments {}

    record HandOverAssignment(Which which, String to) implements OnAssignments {}

    record CommentAssignment(Which which, String comment) implements OnAssignments {}

    record ReopenAssignment(Which which) implements OnAssignments {}

    /** In and after the meeting. */
    sealed interface OnMinutes extends Command {}

    record StartMeeting(@Nullable When when) implements OnMinutes {}

    /** @param people as written: "Anna, Bo via Teams, Eva 13–15, SG: Karin" */
    record NotePresent(String people) implements OnMinutes {}

    record NoteAbsent(String people) implements OnMinutes {}

    record Note(Which which, String text) implements OnMinutes {}

    record Decide(Which which, String text) implements OnMinutes {}

    /** @param text what the line is to say; empty to be asked for it */
    record ChangeLine(MinutesLine.Kind kind, Which which, String text) implements OnMinutes {}

    /** @param which the line by its id, or the only one of its kind under a point */
    record RemoveLine(MinutesLine.Kind kind, Which which) implements OnMinutes {}

    /** @param which the promise by its id, or the only one under a point */
    record BookPromise(Which which, When at) implements OnMinutes {}

    /** Takes in what was found in a note. */
    record AcceptLine(UUID id) implements OnMinutes {}

    /** @param was true when the point was dealt with although nothing was noted */
    record TakenUp(Which which, boolean was) implements OnMinutes {}

    record EndMeeting() implements OnMinutes {}

    record Summarise(@Nullable When when) implements OnMinutes, Looking {}

    /** The latest version of a meeting's adopted minutes. */
    record ShowMinutes(UUID meeting) implements OnMinutes, Looking {}

    /** The minutes as they will be posted. */
    record Preview(@Nullable When of) implements OnMinutes {}

    /**
     * Adopts the minutes of a meeting.
     *
     * @param of the meeting; null: the one whose draft is in hand
     * @param sure true when the question about hidden decisions has been answered
     */
    record Adopt(@Nullable When of, boolean sure) implements OnMinutes {}

    /** About the group, its people and habits. */
    sealed interface OnGroup extends Command {}

    record ShowHelp() implements OnGroup {}

    record ShowSettings() implements OnGroup {}

    /** The language somebody is answered in, and the choice. */
    record ShowLanguage() implements OnGroup {}

    /** @param language to answer them in; null: the one they have in Teams */
    record ChooseLanguage(@Nullable Language language) implements OnGroup {}

    /** @param change e.g. "påminnelse fredag 09.00" */
    record ChangeSettings(String change) implements OnGroup {}

    record SetSecretary(String name) implements OnGroup {}

    record SetChair(String name) implements OnGroup {}

    /** @param points as written: "Incheckning, Nytt från skolorna, sist: Summering" */
    record SetStandingPoints(String points) implements OnGroup {}

    record UseThisChannel() implements OnGroup {}

    /**
     * @param group empty where it is to be asked
     * @param then the words that were said before it was asked which group; empty if none
     */
    record ChooseGroup(String group, String then) implements OnGroup {}

    record RemindNow() implements OnGroup {}

    /** The reminder of a meeting as it would be now. */
    record ShowReminder(UUID meeting) implements OnGroup, Looking {}

    /** @param until null: until they are asked for again */
    record PauseReminders(@Nullable When until) implements OnGroup {}

    record ResumeReminders() implements OnGroup {}

    /** About what was said and decided before. */
    sealed interface OnArchive extends Command {}

    /** About minutes written elsewhere, read in and gone through item by item. */
    sealed interface OnOldMinutes extends OnArchive {}

    /** @param text pasted minutes; empty when a file came along */
    record ReadIn(String text) implements OnOldMinutes {}

    /** @param day as written; empty when it was filled in */
    record DateOldMinutes(UUID id, String day) implements OnOldMinutes {}

    record ShowOldMinutes(UUID id, int page) implements OnOldMinutes, Looking {}

    /** @param page the page of the list it was taken from, which is shown again */
    record TakeFinding(UUID finding, int page) implements OnOldMinutes {}

    record LeaveFinding(UUID finding, int page) implements OnOldMinutes {}

    /** @param who a member's id behind {@code #}, or the word for somebody outside the group */
    record GiveFinding(UUID finding, String who) implements OnOldMinutes {}

    record TakeAllFindings(UUID oldMinutes) implements OnOldMinutes {}

    record LeaveAllFindings(UUID oldMinutes) implements OnOldMinutes {}

    record ShowFindingForm(UUID finding) implements OnOldMinutes {}

    record SaveFindingForm(UUID finding) implements OnOldMinutes {}

    record Search(String words) implements OnArchive {}

    record AskDecisions(String words) implements OnArchive {}

    /** Who changed what, the latest first. */
    record ShowLog(int lines) implements OnArchive {}
}
