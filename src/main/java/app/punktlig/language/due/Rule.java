package app.punktlig.language.due;

import org.jspecify.annotations.Nullable;

/** A kind of expression: its shape, and what a stretch of that shape means. */
record Rule(Shape shape, Reader reader) {

    /** Reads the meaning of a match; null where the numbers make no time ("31 februari"). */
    interface Reader {
        @Nullable
        Meaning read(Shape.Match match, Reckoning reckoning);
    }

    static Rule of(String shape, Reader reader) {
        return new Rule(Shape.of(shape), reader);
    }
}
