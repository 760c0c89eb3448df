package app.punktlig.store;

import app.punktlig.language.Wording;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Letters without case and marks in SQL: {@code translate(lower(said), FROM, TO)}, the same on H2 and PostgreSQL. */
final class Folding {
    /** The accented Latin letters, upper case too: PostgreSQL's {@code lower} may know ASCII only. */
    static final String FROM = letters()
            .filter(c -> !folded(c).equals(String.valueOf(c)))
            .map(String::valueOf)
            .collect(Collectors.joining());

    static final String TO = FROM.chars().mapToObj(c -> folded((char) c)).collect(Collectors.joining());

    private Folding() {}

    private static Stream<Character> letters() {
        return IntStream.rangeClosed('À', '\u024F').mapToObj(c -> (char) c);
    }

    private static String folded(char c) {
        return Wording.folded(String.valueOf(c));
    }
}
