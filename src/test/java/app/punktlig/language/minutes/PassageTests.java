package app.punktlig.language.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassageTests {

    private static final List<String> TEXTS = List.of(
            "",
            "Anna Ek",
            "Anna Ek (via länk)",
            "Bo Ås (kom 09.15)",
            "Bo Ås, §§ 3–5",
            "Bo Ås – från punkt 4",
            "Cia Lo couldn’t come",
            "Cia Lo COULDN'T MAKE IT",
            "ej närvarande: Dan Vik",
            "Dan Vik, SJUK",
            "Vi som var där: Anna, Bo och jag",
            "Those who came (Anna and Bo)",
            "I soffan satt Anna, Bo och Cia.",
            "Apologies were received from Cia Lo.",
            "Återbud från Cia.",
            "Cia hade förhinder, Dan var på kurs.",
            "Anna deltog via Teams till 10",
            "Ekonomi Beslut: Styrelsen köper två",
            "Lokaler åtgärd: städas",
            "Anna visar",
            "2 visar",
            "Förhinder",
            "(återbud)",
            "Tidigt inkomna återbud",
            "Anmälda förhinder: Dan Vik",
            "Anna Ek (från punkt 4)",
            "Allt är väl.",
            "On the phone: Bo",
            "9.00–10.30",
            "Nästa möte, och det därnästa",
            "Klart före 5senast eller innan vi ses",
            "Klart senast innan snön har kommit.",
            "§ 2 Dagordningen godkändes",
            "_frånvarande_");

    static Stream<Pattern> patterns() {
        return Stream.of(
                Attendance.AMONG,
                Attendance.AWAY,
                Attendance.DENIES,
                Attendance.PARTIAL,
                Attendance.PARTIAL_BY_NUMBER,
                Attendance.TOLD_ABSENT,
                Attendance.REMOTE,
                Attendance.SAT,
                Attendance.STAYED_AWAY,
                Attendance.TOOK_PART,
                Attendance.WERE_MISSING,
                Headings.ABSENCE,
                Labels.WITHIN,
                MeetingWords.NEXT_MEETING,
                Norms.EVENT_DUE,
                Norms.LATEST_WORD,
                PointTitles.DECIDES,
                PointTitles.DOES,
                Resolutions.TITLE_DECIDES,
                Pattern.compile("\\bek\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS),
                Pattern.compile("[a-z]{3}"));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void answersAsThePatternDoes(Pattern pattern) {
        Passage passage = Passage.of(pattern);
        assertThat(TEXTS)
                .allSatisfy(text -> assertThat(first(passage.in(text)))
                        .isEqualTo(first(
                                pattern.matcher(text).results().findFirst().orElse(null))));
    }

    private static String first(@Nullable MatchResult found) {
        return found == null ? "nowhere" : found.start() + ": " + found.group();
    }

    @Test
    void tellsWhereItStands() {
        var found = Optional.ofNullable(Passage.of(Attendance.SAT).in("I soffan satt Anna."));

        assertThat(found.map(Matcher::group)).contains(" satt");
    }

    /** A pattern with flags inside a group is none that {@link NeedsReader} understands. */
    @Test
    void holdsNoPatternThatTurnsFlagsOffWithinItself() {
        assertThat(Arrays.stream(Passages.class.getFields()).map(PassageTests::passage))
                .isNotEmpty()
                .noneMatch(passage -> passage.toString().contains("(?-i:"));
    }

    private static Passage passage(Field field) {
        try {
            return (Passage) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
