package app.punktlig.log;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something broke, for the log: class names and positions without the messages, since a database or a parser quotes
 * what people wrote. Loggers are given this and never the throwable itself.
 */
public final class Trace {
    private static final int NEAREST = 5;
    private static final int FRAMES = 15;
    private static final int CAUSES = 5;

    private Trace() {}

    public static String of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Trace::frames)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String frames(Throwable thrown) {
        var frames = List.of(thrown.getStackTrace());
        var where = frames.stream().limit(NEAREST);
        var whereInPunktlig = frames.stream()
                .skip(NEAREST)
                .filter(frame -> frame.getClassName().startsWith("app.punktlig."));
        return Stream.concat(where, whereInPunktlig)
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining("", thrown.getClass().getName(), ""));
    }
}
