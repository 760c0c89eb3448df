package app.punktlig.chat;

import java.util.function.Function;

/** What a number, a name or a day was found to mean, or the answer to give when it means nothing or too much. */
sealed interface Found<T> {
    record Is<T>(T it) implements Found<T> {}

    record Not<T>(Card answer) implements Found<T> {}

    /** Goes on with what was found; otherwise the answer stands. */
    default Card then(Function<T, Card> next) {
        return switch (this) {
            case Is<T> found -> next.apply(found.it());
            case Not<T> not -> not.answer();
        };
    }

    default <R> Found<R> map(Function<T, R> change) {
        return switch (this) {
            case Is<T> found -> new Is<>(change.apply(found.it()));
            case Not<T> not -> new Not<>(not.answer());
        };
    }

    default <R> Found<R> flatMap(Function<T, Found<R>> change) {
        return switch (this) {
            case Is<T> found -> change.apply(found.it());
            case Not<T> not -> new Not<>(not.answer());
        };
    }
}
