package app.punktlig.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleDayTests {
    static Stream<String> namesInCalendars() {
        return Stream.of(Locale.of("sv"), Locale.ENGLISH)
                .flatMap(locale -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                        .flatMap(style -> Arrays.stream(Month.values()).map(m -> m.getDisplayName(style, locale))));
    }

    @ParameterizedTest
    @MethodSource("namesInCalendars")
    void knowsTheMonthsAsCalendarsWriteThem(String month) {
        assertThat(ImpossibleDay.in("32 " + month)).contains("32 " + month.replace(".", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "senast 30 februari,30 februari",
        "den 31:e april,31:e april",
        "by 31 November,31 November",
        "by February 30th,February 30th",
        "till 2026-02-30,2026-02-30",
        "0 maj,0 maj",
        "29 februari 2027,29 februari 2027",
        "2027-02-29,2027-02-29",
        "2026-13-01,2026-13-01"
    })
    void findsDaysThatNoCalendarHas(String text, String day) {
        assertThat(ImpossibleDay.in(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 februari",
                "29 februari 2028",
                "2028-02-29",
                "31 maj",
                "May 31",
                "2026-12-31",
                "kl. 13.30 mars",
                "40 personer",
                "i mars 2027",
                "march 2027",
                "32 marscher",
                "2026-02-301",
                ""
            })
    void leavesOthersAlone(String text) {
        assertThat(ImpossibleDay.in(text)).isEmpty();
    }
}
