package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody writes by hand must cost no more than its length; what backtracks or recurses would take minutes here. */
@Execution(ExecutionMode.CONCURRENT)
class HostileMinutesTests {
    private static final int LONG = 100_000;

    private static final int MANY = 20_000;
    /** Reading so much takes a fraction of a second; a busy machine needs room. */
    private static final Duration ENOUGH = Duration.ofMinutes(3);

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    static final String[] UNITS = {
        "1",
        "1 ",
        "1.",
        "1. ",
        "1.1 ",
        "12 mars ",
        "4/9 ",
        "v. 8 ",
        " ",
        "\t",
        "\u00a0",
        ".",
        "...",
        ". ",
        "!",
        ",",
        ", ",
        ":",
        "; ",
        "(",
        ")",
        "[",
        "{",
        "\"",
        "'",
        "’",
        "*",
        "**a ",
        "_",
        "`",
        "#",
        "§",
        "§ 1 ",
        "-",
        "–",
        "—",
        "=",
        "~",
        "|",
        "| a ",
        ">",
        "> ",
        "/",
        "@",
        "[ ] ",
        "•",
        "å",
        "a\u030a",
        "\u0301",
        "😀",
        "a",
        "A",
        "Ab ",
        "A. ",
        "a-",
        "'s ",
        "och ",
        "och och och ",
        "Anna ",
        "Anna Ek ",
        "Anna Ek, ",
        "Anna och ",
        "Anna (ordf) ",
        "Anna: ",
        "Närvarande: ",
        "beslut: ",
        "beslutar ",
        "att ",
        "som ",
        "ska ",
        "skickas ",
        "senast ",
        "nästa ",
        "t.ex. ",
        "Anna ska boka och Bo ska köpa, ",
        "Anna får i uppdrag att ",
        "förslag ",
        "om ",
        "i slutet av "
    };

    static Stream<Arguments> placed() {
        return Stream.of(
                        "(",
                        ".",
                        ",",
                        ">",
                        " ",
                        "Anna Ek, ",
                        "Anna och ",
                        "och ",
                        "1 ",
                        "1. ",
                        "-",
                        "beslut: ",
                        "\"",
                        "| a ")
                .flatMap(unit -> Stream.of(
                                "Närvarande: %s\n\n1. Ekonomi\nAnna bokar.",
                                "Närvarande:\n%s\n1. Ekonomi\nAnna bokar.",
                                "Närvarande: Anna Ek\n\n1. %s\n2. Budget\n",
                                "Närvarande: Anna Ek\n\n1. Ekonomi\n%sx!",
                                "Åtgärder\n| Uppgift | Ansvarig |\n| %s | Anna |",
                                "Närvarande: Anna Ek\n\nBeslut: %s")
                        .map(place -> Arguments.of(unit, place)));
    }

    @ParameterizedTest
    @FieldSource("UNITS")
    void readsALineWithoutEndInTimeAsLongAsIt(String unit) {
        readsInTime(unit.repeat(LONG / unit.length()));
    }

    @ParameterizedTest
    @FieldSource("UNITS")
    void readsLinesWithoutEndInTimeAsLongAsThey(String unit) {
        readsInTime((unit + "\n").repeat(MANY / (unit.length() + 1)));
    }

    @ParameterizedTest
    @MethodSource("placed")
    void readsItWhereverInTheMinutesItStands(String unit, String place) {
        readsInTime(place.replace("%s", unit.repeat(LONG / unit.length())));
        readsInTime(place.replace("%s", (unit + "\n").repeat(MANY / (unit.length() + 1))));
    }

    @Test
    void readsTwoMegabytesOfMinutes() {
        var meeting =
                "Närvarande: Anna Ek, Bo Alm\n\n1. Lokaler\nAnna ska boka lokal senast den 20 mars. Gruppen beslutar att "
                        + "godkänna planen.\n\n2. Budget\nFrågan tas upp igen vid nästa möte.\n\n";
        readsInTime(meeting.repeat(2_000_000 / meeting.length()));
    }

    /** Pasted text has lost its line ends, or has more of them. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\r\n", "\n\n", "\t", "\u2028"})
    void readsMinutesWhateverBecameOfTheirLineEnds(String instead) {
        readsInTime("""
                Ledningsgruppen 11 mars 2025
                Närvarande: Maj Lundin, Ulf Ros
                1. Ekonomi
                Utfallet är gott.
                Övrigt
                - Nya nycklar måste beställas (Ulf).
                - Beslut: APT läggs på torsdagar efter påsk.
                Beslut: vi köper en skrivare. Beslut: Ulf beställer.
                """.replace("\n", instead));
    }

    private static void readsInTime(String text) {
        assertTimeoutPreemptively(
                ENOUGH,
                () -> assertThatCode(() -> new MinutesReader().read(text, DAY)).doesNotThrowAnyException());
    }
}
