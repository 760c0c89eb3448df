package app.punktlig.reading;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What is found out of a line when it is first asked for, and known from then on to all who ask. */
final class PerLine<T> {

    private final IntFunction<T> question;
    private final @Nullable Object[] answers;

    PerLine(int lines, IntFunction<T> question) {
        this.question = question;
        this.answers = new Object[lines];
    }

    @SuppressWarnings("unchecked")
    T at(int line) {
        Object known = answers[line];
        if (known == null) {
            known = question.apply(line);
            answers[line] = known;
        }
        return (T) known;
    }
}
