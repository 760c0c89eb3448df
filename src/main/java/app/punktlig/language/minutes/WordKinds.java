package app.punktlig.language.minutes;

import static app.punktlig.language.minutes.ReturnKind.*;

import app.punktlig.language.minutes.ReturnWords.Entry;
import app.punktlig.language.minutes.ReturnWords.Special;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** A prepared sentence as the kinds of its words, cut into clauses, with the place of each word in the sentence. */
final class WordKinds {

    private static final long BEFORE_A_MONTH = bits("ON|TO|AFTER|WITHIN");
    private static final long THE_MEETING = bits("MEETING|THIS_MEETING|HERE");
    private static final long BEFORE_MAY = bits("ON|TO|AFTER|LATER|NUMBER|BY|WITHIN");
    private static final long PASSIVES = bits("TREATED|TAKEN|HELD|REPORTED|DISCUSSED");

    private static final String BREAKS = ";:!?→–—|()";
    private static final List<String> ORDINALS = List.of(":e", ":a", "e", "a", "st", "nd", "rd", "th");
    private static final int FEW = 32;
    private static final long ACTIVE = bits("TREAT|TAKE|TO_SHIFT|TO_PUT_OFF|RETURN|RESUME|MODAL");
    private static final long SUBJECTS = bits("WE|PERSON|OTHER");
    private static final long A_PLACE = bits("ON|TO|AFTER");
    private static final long WITHIN_PLACE = bits("NEXT|LATER|SEASON|NEW|IT");
    private static final List<String> VERB_ENDS =
            List.of("yrker", "yrkte", "utar", "utade", "ljar", "ljade", "änner", "ände");
    private static final List<String> MEETING_PLACES = List.of("på ", "vid ", "at ");
    private static final List<String> MEETINGS = List.of("mötet", "meeting", "the meeting", "apt");
    private static final List<String> MONTHS = List.of("may", "maj", "april", "june", "august", "augusti");
    /** Units that things are handed in to; no topic comes back there. */
    private static final List<String> SERVICES = List.of(
            "expeditionen", "kansliet", "receptionen", "vaktmästeriet", "köket", "sekretariatet", "secretariat");

    private static final List<String> TOPICS = List.of("den", "det", "denna", "detta", "it", "this");

    private final String text;
    private final IntFunction<String> written;
    private long[] kinds = new long[FEW];
    private int[] places = new int[FEW];
    private int[] starts = new int[FEW / 2];
    private char[] marks = new char[FEW / 2];
    private int size;
    private int clauses;

    /** @param written the words of a mention by its number */
    WordKinds(String lowerCase, IntFunction<String> written) {
        this.text = lowerCase;
        this.written = written;
        breakHere(' ');
        read();
        for (int i = 0; i < clauses(); i++) {
            LaterTimes.mark(kinds, start(i), end(i));
            inherit(i);
        }
    }

    /** "We look at it and take it up again": who does the second is told in the first. */
    private void inherit(int clause) {
        int start = start(clause);
        if (clause > 0 && start < end(clause) && is(start, ACTIVE)) {
            kinds[start] |= within(start(clause - 1), start) & SUBJECTS;
        }
    }

    int clauses() {
        return clauses;
    }

    /** The number of a clause's first word. */
    int start(int clause) {
        return starts[clause];
    }

    /** The number of the word after a clause's last. */
    int end(int clause) {
        return clause + 1 < clauses ? starts[clause + 1] : size;
    }

    /** What stands before a clause: a comma, a colon, an arrow; {@code &} for "and". */
    char mark(int clause) {
        return marks[clause];
    }

    long kinds(int word) {
        return kinds[word];
    }

    /** Where in the sentence a word stands. */
    int place(int word) {
        return word < size ? places[word] : text.length();
    }

    /** The kinds of all words from one to another, the last excluded. */
    long within(int from, int to) {
        long all = NONE;
        for (int i = from; i < to; i++) {
            all |= kinds[i];
        }
        return all;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Party.isSign(c) && at + 1 < text.length()) {
                add(party(c, text.charAt(at + 1)), at);
                at += 2;
            } else if (Character.isLetterOrDigit(c)) {
                at = word(at);
            } else {
                if (c == ',' && !isInNumber(at)
                        || BREAKS.indexOf(c) >= 0
                        || (c == '-' || c == '/') && isAlone(at)
                        || c == '.' && endsSentence(at)) {
                    breakHere(c);
                }
                at++;
            }
        }
    }

    private void breakHere(char mark) {
        if (clauses > 0 && starts[clauses - 1] == size) {
            marks[clauses - 1] = marks[clauses - 1] == ',' ? mark : marks[clauses - 1];
            return;
        }
        if (clauses == starts.length) {
            starts = Arrays.copyOf(starts, clauses * 2);
            marks = Arrays.copyOf(marks, clauses * 2);
        }
        marks[clauses] = mark;
        starts[clauses++] = size;
    }

    /** A stop after a longer word is no abbreviation's. */
    private boolean endsSentence(int at) {
        return at > 3
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && !is(size - 1, CONTINUED.bit())
                && (Party.isSign(text.charAt(at - 2))
                        || text.substring(at - 4, at).chars().allMatch(Character::isLetter));
    }

    private boolean isInNumber(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private boolean isAlone(int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == ' ' || at > 0 && text.charAt(at - 1) == ' ';
    }

    /** The group after "at" is its meeting; the yearly meeting is one of all members. */
    private long party(char sign, char index) {
        return switch (Party.ofSign(sign)) {
            case WE -> WE.bit();
            case US -> group(written.apply(Party.index(index)).toLowerCase(Locale.ROOT));
            case OTHER_BODY -> Who.YEARLY.has(written.apply(Party.index(index))) ? MEETING.bit() : OTHER.bit();
            case UNIT ->
                placeBefore() < 0
                                || SERVICES.contains(
                                        written.apply(Party.index(index)).toLowerCase(Locale.ROOT))
                        ? PERSON.bit()
                        : HERE.bit();
            case ANY_ROLE, PRONOUN ->
                TOPICS.contains(written.apply(Party.index(index)).toLowerCase(Locale.ROOT)) ? IT.bit() : PERSON.bit();
            case PERSON -> isMonth(index) ? SEASON.bit() : PERSON.bit();
            case ROLE ->
                (starts[clauses - 1] == size || placeBefore() >= 0)
                                && Who.MEMBERS.has(
                                        written.apply(Party.index(index)).toLowerCase(Locale.ROOT))
                        ? WE.bit()
                        : PERSON.bit();
            case EVERYBODY -> PERSON.bit();
        };
    }

    /** "In May", though a May sits at the table. */
    private boolean isMonth(char index) {
        return is(size - 1, BEFORE_A_MONTH)
                && MONTHS.contains(written.apply(Party.index(index)).toLowerCase(Locale.ROOT));
    }

    /** "In the group" tells where, and "at the group" of its meeting. */
    private long group(String name) {
        int place = isAfterVerb() ? -1 : placeBefore();
        for (int i = Math.max(starts[clauses - 1], size - 2); i < size; i++) {
            kinds[i] &= ~BY.bit();
        }
        if (place < 0) {
            return WE.bit();
        }
        int from = places[place];
        if (MEETINGS.contains(name)) {
            return THE_MEETING;
        }
        return MEETING_PLACES.stream().anyMatch(p -> text.startsWith(p, from))
                ? MEETING.bit() | HERE.bit()
                : HERE.bit();
    }

    /** "I maj tillstyrker styrelsen planen": the verb before the group makes it the one who does so. */
    private boolean isAfterVerb() {
        if (size == 0 || kinds[size - 1] != NONE) {
            return false;
        }
        String word = text.substring(places[size - 1], endOfWord(places[size - 1]));
        return VERB_ENDS.stream().anyMatch(word::endsWith);
    }

    /** The preposition before the word to come, with at most two words between; -1 where there is none. */
    private int placeBefore() {
        for (int i = size - 1; i >= Math.max(0, size - 4) && i >= starts[clauses - 1]; i--) {
            if (is(i, A_PLACE) || i == size - 1 && text.startsWith("för ", places[i])) {
                return i;
            }
            if (kinds[i] != NONE && !is(i, WITHIN_PLACE)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean is(int word, long any) {
        return word >= 0 && (kinds[word] & any) != 0;
    }

    private int word(int from) {
        int end = endOfWord(from);
        Entry entry = ReturnWords.entry(text, from, end);
        if (entry.special() == Special.CONJUNCTION && !beginsPhrase(from, end)) {
            breakHere('&');
            return end;
        }
        if (entry.special() == Special.ATT) {
            forgetPast();
        }
        if (starts[clauses - 1] == size
                && marks[clauses - 1] != ','
                && (entry.special() == Special.ATT || entry.special() == Special.TO)) {
            return end;
        }
        int taken = end;
        Entry best = entry;
        while (entry.beginsPhrase()
                && end < text.length() - 1
                && text.charAt(end) == ' '
                && Character.isLetterOrDigit(text.charAt(end + 1))) {
            end = endOfWord(end + 1);
            entry = ReturnWords.entry(text, from, end);
            if (entry.whole()) {
                best = entry;
                taken = end;
            }
        }
        long kind = isMonth(best, from) ? SEASON.bit() : kind(from, taken, best);
        boolean when = (kind & ONCE.bit()) != 0 && clauses > 0 && starts[clauses - 1] == size && size > 0;
        if (when) {
            clauses--;
        }
        add(inPlace(kind), from);
        return taken;
    }

    /** "March", and "may" where a month can stand. */
    private boolean isMonth(Entry entry, int from) {
        return entry.special() == Special.MARCH || entry.special() == Special.MAY && isAfterMonthsPlace(from);
    }

    /** "So" of "so soon as". */
    private boolean beginsPhrase(int from, int end) {
        return end + 1 < text.length()
                && Character.isLetter(text.charAt(end + 1))
                && ReturnWords.entry(text, from, endOfWord(end + 1)).whole();
    }

    private boolean isAfterMonthsPlace(int from) {
        return is(size - 1, BEFORE_MAY) || text.startsWith("the ", from - 4) || text.startsWith("our ", from - 4);
    }

    /** "We decided to …": what was decided is yet to come. */
    private void forgetPast() {
        for (int i = starts[clauses - 1]; i < size; i++) {
            kinds[i] &= ~PAST.bit();
        }
    }

    /** "By" names a doer after a passive only; "have" is a verb of its own after "will". */
    private long inPlace(long kind) {
        if (kind == BY.bit() && !isAfterPassive()) {
            return PREPOSITION.bit();
        }
        return kind == PERFECT.bit() && is(size - 1, MODAL.bit() | TO.bit()) ? TAKE.bit() : kind;
    }

    private boolean isAfterPassive() {
        return (within(Math.max(0, size - 3), size) & PASSIVES) != 0;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isWithin(end))) {
            end++;
        }
        return end;
    }

    private boolean isWithin(int at) {
        return "-/:'’".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private long kind(int from, int to, Entry entry) {
        char first = text.charAt(from);
        return first >= '0' && first <= '9' ? day(text.substring(from, to)) : ReturnWords.kinds(text, from, to, entry);
    }

    /** "26/3", "29:e", "21st" and "2026-03-24" are days; "12" alone is a number. */
    private static long day(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String rest = word.substring(digits);
        boolean ordinal = digits <= 2 && ORDINALS.contains(rest);
        boolean inMonth = digits <= 2
                && rest.length() >= 2
                && rest.length() <= 3
                && rest.charAt(0) == '/'
                && Character.isDigit(rest.charAt(1));
        boolean written = digits == 4 && rest.length() == 6 && rest.charAt(0) == '-' && rest.charAt(3) == '-';
        return ordinal || inMonth || written ? DAY.bit() : digits == word.length() && digits <= 2 ? NUMBER.bit() : NONE;
    }

    private void add(long kind, int place) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        boolean date = (kind & (DAY.bit() | NUMBER.bit())) != 0 && size > 0;
        if (date) {
            kinds[size - 1] &= ~IT.bit();
        }
        kinds[size] = kind;
        places[size++] = place;
    }
}
