package app.punktlig.language.minutes;

import static app.punktlig.language.minutes.ReturnKind.*;

import java.util.Optional;

/** Notes without a verb that a topic comes back: "Båtarna: nästa möte", "Båtarna → nästa LG", "Till nästa möte: båtarna". */
final class Notes {

    private static final long BEGINS_A_HEAD = bits("ON|TO|UP|ITEM|LISTED");
    private static final long A_THEME = bits("ITEM|TREATMENT");

    /** What a note of a time consists of. */
    private static final long OF_A_TIME = bits(
            "WHEN|AT|NEXT|LATER|MEETING|OCCASION|SEASON|UNIT|DAY|NUMBER|ON|TO|AFTER|WITHIN|AGAIN|UP|HERE|NEW|TREATMENT|CONTINUED|LISTED|TOPIC|IT|TREAT|ITEM|WE|THEN");

    private static final long AGAIN_THEN = bits("AGAIN|CONTINUED|UP|NEW|TOPIC");
    private static final long SOMEBODY = bits("PERSON|OTHER|NOT|PAST");
    private static final String STRONG_MARKS = ":;→–—-|(/";
    private static final long A_DAY = bits("WHEN|SEASON|DAY");
    private static final char ARROW = '→';
    private static final int FEW = 8;
    private static final int SHORT = 4;

    private Notes() {}

    /** The clause that is the note. */
    static Optional<Integer> in(WordKinds words) {
        for (int i = 1; i < words.clauses(); i++) {
            if (isTail(words, i)) {
                return Optional.of(i);
            }
        }
        return words.clauses() > 1 && isHead(words) ? Optional.of(0) : Optional.empty();
    }

    private static boolean isTail(WordKinds words, int clause) {
        long time = words.within(words.start(clause), words.end(clause));
        long before = words.within(words.start(0), words.start(clause));
        long day = isTreatment(words, clause) ? time & A_DAY : NONE;
        boolean then = (time & AT.bit()) != 0
                || day != NONE
                || (time & WHEN.bit()) != 0
                        && ((time & AGAIN_THEN) != 0 || (before & NO_TIME.bit()) != 0 || words.mark(clause) == ARROW);
        boolean apart = STRONG_MARKS.indexOf(words.mark(clause)) >= 0 && words.start(clause) <= FEW
                || words.start(clause) <= SHORT
                || (before & NO_TIME.bit()) != 0;
        return then
                && apart
                && (before & SOMEBODY & ~NOT.bit()) == 0
                && (words.kinds(0) & (MEETING.bit() | WHEN.bit())) == 0
                && isOnlyTime(words, clause);
    }

    /** "Second reading: 8 June." */
    private static boolean isTreatment(WordKinds words, int clause) {
        return clause == 1
                && ":–—-".indexOf(words.mark(1)) >= 0
                && (words.within(0, words.end(0)) & TREATMENT.bit()) != 0
                && words.end(0) <= SHORT;
    }

    private static boolean isHead(WordKinds words) {
        long first = words.within(0, words.end(0));
        long rest = words.within(words.start(1), words.end(1));
        return words.mark(1) == ':'
                && (first & AT.bit()) != 0
                && ((words.kinds(0) & BEGINS_A_HEAD) != 0 || words.mark(0) == ARROW || (rest & A_THEME) != 0)
                && isOnlyTime(words, 0)
                && (rest & (SOMEBODY | WHEN.bit())) == 0;
    }

    /** A noun may stand among the words of time: "nästa ronddag". */
    private static boolean isOnlyTime(WordKinds words, int clause) {
        int others = 0;
        for (int i = words.start(clause); i < words.end(clause); i++) {
            if ((words.kinds(i) & OF_A_TIME) == 0) {
                others += words.kinds(i) == NONE ? 1 : 2;
            }
        }
        return others <= 1;
    }
}
