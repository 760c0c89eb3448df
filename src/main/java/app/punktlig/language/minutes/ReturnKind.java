package app.punktlig.language.minutes;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a word can tell about a topic's return. A word may be of several kinds. */
enum ReturnKind {
    /** The question, the matter, it. */
    TOPIC,
    /** It, this: the topic, if anything is. */
    IT,
    /** Is discussed, is decided: what only a meeting does, in the passive. */
    TREATED,
    /** Discuss, decide, look at: the same by those who do it. */
    TREAT,
    /** Discussed, decided, in English: treated or to be treated as the words before it say. */
    DISCUSSED,
    /** A discussion, a decision, a review. */
    TREATMENT,
    /** Is taken, is raised, is heard: treated where a meeting or "again" stands beside it. */
    TAKEN,
    /** Take, raise, go: the same by those who do it. */
    TAKE,
    /** Is presented, is reported. */
    REPORTED,
    /** Any participle in English: after "be", treated where a meeting stands beside it. */
    LAID,
    /** Is done, takes place, is given. */
    HELD,
    /** Comes back, turns up, resurfaces. */
    RETURN,
    /** Is back, is on its way back: a topic's, or a person's from somewhere. */
    COME_BACK,
    /** Goes on, is resumed. */
    RESUME,
    /** Is put off, is deferred: says it alone. */
    PUT_OFF,
    /** To put off, we park: says it alone where the group does it. */
    TO_PUT_OFF,
    /** Waits, rests, is saved: until when. */
    WAIT,
    /** Is moved, goes: to which meeting. */
    SHIFT,
    /** Moves, leaves, saves: the same by the group. */
    TO_SHIFT,
    /** On the agenda, on the table. */
    LISTED,
    /** An item, a theme, a question for a meeting. */
    ITEM,
    /** There was no time for it. */
    NO_TIME,
    /** Again, back, anew. */
    AGAIN,
    /** Any other verb in the passive: at a coming meeting it tells what is treated there. */
    DONE,
    /** On another day, more times: again, and a time. */
    ANOTHER_TIME,
    /** More, further, on. */
    MORE,
    /** New, further, final: before a treatment. */
    NEW,
    UP,
    /** Here, to us. */
    HERE,
    BE,
    BECOME,
    MODAL,
    /** Next. */
    NEXT,
    /** Coming, later, another: before a meeting. */
    LATER,
    /** Last, previous, was. */
    PAST,
    MEETING,
    /** The meeting, which may be this one. */
    THIS_MEETING,
    /** A time, a day, an occasion. */
    OCCASION,
    /** A month, a season, a weekday, a feast. */
    SEASON,
    /** A week, a term: with next, or a number. */
    UNIT,
    DAY,
    NUMBER,
    ON,
    TO,
    AFTER,
    /** In two weeks. */
    WITHIN,
    BY,
    /** With, for, about. */
    PREPOSITION,
    /** From, since: what follows is no later time. */
    FROM,
    /** Then, thereafter. */
    THEN,
    /** See each other: when we do so is a meeting. */
    MEET,
    /** Has been done. */
    PERFECT,
    /** Once, when, until something. */
    ONCE,
    EACH,
    NOT,
    MAYBE,
    WE,
    PERSON,
    OTHER,
    /** Continued, in short. */
    CONTINUED,
    /** A later time begins here. */
    WHEN,
    /** A coming meeting begins here. */
    AT,
    /** Until a later time. */
    UNTIL;

    static final long NONE = 0;

    long bit() {
        return 1L << ordinal();
    }

    private static final Map<String, Long> KNOWN = new ConcurrentHashMap<>();

    /** The bits of several kinds, by their names with bars between; put together once. */
    static long bits(String names) {
        return KNOWN.computeIfAbsent(names, ReturnKind::all);
    }

    private static long all(String names) {
        return Arrays.stream(names.split("\\|"))
                .map(ReturnKind::valueOf)
                .mapToLong(ReturnKind::bit)
                .reduce(NONE, (a, b) -> a | b);
    }
}
