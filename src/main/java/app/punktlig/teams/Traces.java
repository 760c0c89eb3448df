package app.punktlig.teams;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stack traces for the log without their messages, which may quote what people wrote. */
final class Traces {
    private static final int FRAMES = 12;
    private static final int CAUSES = 5;

    private Traces() {}

    static String withoutMessages(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Traces::frames)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String frames(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining("", thrown.getClass().getName(), ""));
    }
}
