package app.punktlig.chat;

import app.punktlig.agenda.AgendaPoint;
import app.punktlig.chat.Command.Which;
import app.punktlig.followup.Deadline;
import app.punktlig.followup.Doer;
import app.punktlig.followup.Task;
import app.punktlig.language.AgendaWords;
import app.punktlig.language.FollowUpWords;
import app.punktlig.language.Wording;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an assignment from a sentence: "3: Anna och Bo ska ta fram en tidplan senast 6 februari, konfidentiellt". */
@Component
class AssignmentReader {
    /** As much as a point's title and a bit more: an assignment is a sentence. */
    static final int LONGEST = 500;

    private static final Pattern POINT = Pattern.compile(
            "(?:(?:punkt|point)\\s+)?(?:(\\d{1,3})|#([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))\\s*:\\s*",
            Pattern.CASE_INSENSITIVE);

    private final DoersReader doers;
    private final DeadlineFinder deadlines;
    private final PeopleFinder people;

    AssignmentReader(DoersReader doers, DeadlineFinder deadlines, PeopleFinder people) {
        this.doers = doers;
        this.deadlines = deadlines;
        this.people = people;
    }

    /** Somebody named in a note; there a name that nobody in the group has is a guest's or a unit's. */
    Found<Doer> owner(Talk talk, String name) {
        return people.presenter(talk, name).map(p -> new Doer(p.name(), p.member()));
    }

    /** @param point the point it was said of, if one */
    record Read(@Nullable Which point, Task task, boolean confidential) {
        /** As confidential as the point it was said of. */
        Read under(AgendaPoint of) {
            return new Read(point, task, confidential || of.confidential());
        }
    }

    Found<Read> read(Talk talk, String said) {
        var point = POINT.matcher(said);
        boolean ofPoint = point.lookingAt();
        var which = ofPoint ? which(point.group(1), point.group(2)) : null;
        var sentence = Wording.line(ofPoint ? said.substring(point.end()) : said);
        boolean confidential = isConfidential(sentence);
        return task(talk, confidential ? sentence.substring(0, sentence.lastIndexOf(',')) : sentence)
                .map(task -> new Read(which, task, confidential));
    }

    private static Which which(@Nullable String number, @Nullable String id) {
        return new Which(number == null ? null : Integer.valueOf(number), id == null ? null : UUID.fromString(id));
    }

    private static boolean isConfidential(String sentence) {
        int comma = sentence.lastIndexOf(',');
        return comma > 0 && AgendaWords.CONFIDENTIAL.contains(Wording.lower(sentence.substring(comma + 1)));
    }

    /** Who, what and when. */
    Found<Task> task(Talk talk, String sentence) {
        return doers.read(talk, sentence)
                .flatMap(people ->
                        deadlines.inSentence(talk, people.rest()).flatMap(rest -> task(talk, people.people(), rest)));
    }

    private static Found<Task> task(Talk talk, List<Doer> people, DeadlineFinder.InSentence sentence) {
        var what = what(sentence.rest());
        if (what.isEmpty()) {
            return new Found.Not<>(talk.refused("assign.what")
                    .text("assign.example")
                    .text("nothing-changed")
                    .done());
        }
        if (what.length() > LONGEST) {
            return new Found.Not<>(talk.refused("assign.long", String.valueOf(LONGEST))
                    .text("nothing-changed")
                    .done());
        }
        Deadline deadline = sentence.deadline().orElse(null);
        return new Found.Is<>(new Task(what, people.getFirst(), people.subList(1, people.size()), deadline));
    }

    /** Without what stands between the people and the task: "ska", "får i uppdrag att", "to". */
    private static String what(String rest) {
        var what = rest.replaceFirst("^[\\s:,–-]+", "");
        for (var word : FollowUpWords.BEFORE_TASK) {
            if (Wording.lower(what).startsWith(word + " ")) {
                what = what.substring(word.length()).strip();
            }
        }
        return what.strip();
    }
}
