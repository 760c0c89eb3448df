package app.punktlig.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTests {
    private static final String WORDS = "Föredraganden sa att budgeten inte håller";

    @Test
    void tellsWhatBrokeAndWhere() {
        assertThat(Trace.of(new IllegalStateException(WORDS)))
                .startsWith("java.lang.IllegalStateException\n")
                .contains("at app.punktlig.log.TraceTests.tellsWhatBrokeAndWhere(TraceTests.java");
    }

    @Test
    void tellsTheCausesToo() {
        assertThat(Trace.of(new IllegalStateException(new ArithmeticException(WORDS))))
                .contains("caused by java.lang.ArithmeticException");
    }

    @Test
    void neverTellsTheWords() {
        var suppressed = new IllegalStateException(WORDS, new IllegalArgumentException(WORDS));
        suppressed.addSuppressed(new ArithmeticException(WORDS));
        assertThat(Trace.of(suppressed)).doesNotContain("budgeten");
    }

    @Test
    void comesToAnEndWhereCausesGoRound() {
        var first = new IllegalStateException(WORDS);
        var second = new IllegalArgumentException(WORDS, first);
        first.initCause(second);
        assertThat(Trace.of(first)).hasSizeLessThan(10_000);
    }
}
