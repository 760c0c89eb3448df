package app.punktlig.reading;

import app.punktlig.language.due.Due;
import app.punktlig.language.due.DueReader;
import app.punktlig.language.minutes.Openings;
import app.punktlig.language.minutes.Passages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a sentence says that something is due, seen from the day of the meeting. */
final class Deadlines {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    /** Letters and a number that are no term, year or quarter. */
    private static final Pattern SERIES = Pattern.compile(
            "(?<![\\p{L}\\d/-])(?!VT|HT|FY|KV|AB)(?<letters>\\p{Lu}{2,4})[ -]?(?<number>\\d{1,2})(?![\\p{L}\\d./:-])");

    private static final int LONGEST = 400;
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

    private final DueReader reader;
    private final @Nullable LocalDate meeting;

    private final @Nullable Pattern nextOfSeries;
    private final boolean monthFirst;

    /** @param title where a numbered meeting tells its number */
    Deadlines(DueReader reader, @Nullable LocalDate meeting, @Nullable String title, boolean monthFirst) {
        this.reader = reader;
        this.monthFirst = monthFirst;
        this.meeting = meeting;
        this.nextOfSeries = title == null ? null : nextOfSeries(title);
    }

    /** "SG07" in the minutes of SG06. */
    private static @Nullable Pattern nextOfSeries(String title) {
        Matcher m = SERIES.matcher(title);
        if (!m.find()) {
            return null;
        }
        int next = Integer.parseInt(m.group("number")) + 1;
        return Pattern.compile("(?<![\\p{L}\\d-])" + m.group("letters") + "[ -]?0?" + next + "(?![\\p{L}\\d-])");
    }

    /** Read only when somebody asks: most sentences are no findings. */
    When in(String sentence) {
        return new When(() -> read(sentence));
    }

    private When.Said read(String sentence) {
        String text = monthFirst ? SlashedDates.dayFirst(sentence) : sentence;
        return reader.deadline(text, day())
                .flatMap(due -> isDue(due) ? Optional.of(due) : firstDue(text))
                .map(due -> isToday(due) ? another(text, due) : due)
                .map(due -> said(due, wordsOf(due, text, sentence)))
                .orElseGet(() -> atNextOfSeries(sentence));
    }

    /** The words of a due as the sentence writes them. */
    private static String wordsOf(Due due, String read, String written) {
        boolean same = read.length() == written.length();
        return same
                ? written.substring(due.words().start(), due.words().end())
                : due.words().text();
    }

    private When.Said atNextOfSeries(String sentence) {
        Matcher m = nextOfSeries == null ? null : nextOfSeries.matcher(sentence);
        return m == null || !m.find()
                ? When.Said.NOTHING
                : new When.Said(m.group(), new FoundDue(FoundDue.Kind.NEXT_MEETING, "NEXT_MEETING", null, null, null));
    }

    /** "Även i år, klart i mars": a time that is no due stands before one that is. */
    private Optional<Due> firstDue(String sentence) {
        return reader.findAll(sentence, day()).stream().filter(Deadlines::isDue).findFirst();
    }

    private boolean isToday(Due due) {
        return due.days() != null && due.days().isOneDay() && due.days().start().equals(day());
    }

    /** "Today" tells how things are; another time in the sentence is when something is due. */
    private Due another(String sentence, Due today) {
        return reader.findAll(sentence, day()).stream()
                .filter(due -> !isToday(due))
                .findFirst()
                .orElse(today);
    }

    /** What has to happen first, or what must not have happened yet, where no day is told: "innan annonsen publiceras". */
    static Optional<String> event(String sentence) {
        Matcher m = sentence.length() > LONGEST ? null : Passages.EVENT_DUE.in(sentence);
        return m == null ? Optional.empty() : Optional.of(m.group("event").strip());
    }

    /** The first day a text names, for the next meeting. */
    Optional<LocalDate> firstDay(String text) {
        if (meeting == null) {
            return Optional.empty();
        }
        return reader.findAll(monthFirst ? SlashedDates.dayFirst(text) : text, meeting).stream()
                .filter(d -> d.kind() == Due.Kind.DATE && d.days() != null)
                .map(d -> d.days().start())
                .findFirst();
    }

    private LocalDate day() {
        return meeting == null ? SOME_DAY : meeting;
    }

    /** "This year" and "from Monday" tell of a time without being a due. */
    private static boolean isDue(Due due) {
        return !Openings.NO_DUE.is(due.words().text());
    }

    private When.Said said(Due due, String words) {
        boolean sure = meeting != null || YEAR.matcher(due.words().text()).find();
        boolean timeless =
                due.kind() == Due.Kind.NEXT_MEETING || due.kind() == Due.Kind.RELATIVE || due.kind() == Due.Kind.NONE;
        return new When.Said(
                words,
                new FoundDue(
                        FoundDue.Kind.valueOf(due.kind().name()),
                        sure || timeless ? due.iso() : null,
                        due.mod() == null ? null : due.mod().tag(),
                        sure && due.days() != null ? due.days().start() : null,
                        sure && due.days() != null ? due.days().end() : null));
    }
}
