package app.punktlig.chat;

import app.punktlig.followup.Deadline;
import app.punktlig.language.FollowUpWords;
import app.punktlig.language.Wording;
import app.punktlig.language.due.Due;
import java.time.LocalDate;

/** Deadlines in words: taken out of a sentence, and told. */
final class DeadlineWords {
    private DeadlineWords() {}

    /** The sentence without its deadline where that ends or begins it; a deadline in the midst is left, as part of what is said. */
    static String without(String sentence, Due due) {
        var before = sentence.substring(0, due.words().start()).strip();
        var after = sentence.substring(due.words().end()).strip();
        if (after.chars().noneMatch(Character::isLetterOrDigit)) {
            return tidy(withoutLastWord(before));
        }
        return before.isEmpty() ? tidy(after) : sentence;
    }

    private static String withoutLastWord(String text) {
        int space = text.lastIndexOf(' ');
        var last = Wording.lower(text.substring(space + 1)).replaceFirst("^,", "");
        return FollowUpWords.BEFORE_DEADLINE.contains(last) ? text.substring(0, Math.max(0, space)) : text;
    }

    private static String tidy(String text) {
        return text.replaceFirst("^[\\s,;:–-]+", "").replaceFirst("[\\s,;:–-]+$", "");
    }

    /** "fredag 6 februari", "v. 8 (senast fredag 20 februari)", "nästa möte, onsdag 4 februari". */
    static String told(Talk talk, Deadline deadline) {
        return deadline.lastDay().map(last -> told(talk, deadline, last)).orElse(deadline.words());
    }

    private static String told(Talk talk, Deadline deadline, LocalDate last) {
        var day = talk.moments().day(last, talk.today());
        return switch (deadline.kind()) {
            case DAY, SOON -> day;
            case WEEK ->
                talk.texts().say("deadline.week", String.valueOf(talk.moments().week(last)), day);
            case MONTH, PERIOD -> talk.texts().say("deadline.until", day);
            case MEETING -> talk.texts().say("deadline.meeting", day);
        };
    }
}
