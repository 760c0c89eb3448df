package app.punktlig.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The arguments as they were typed: where the locale is "C", Java has lost å, ä and ö by the time it hands them over. */
final class TypedArguments {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final String LOST = "\ufffd";

    private TypedArguments() {}

    static String[] of(String... given) {
        return of(COMMAND_LINE, given);
    }

    static String[] of(Path commandLine, String... given) {
        if (String.join("", given).contains(LOST) && Files.isReadable(commandLine)) {
            try {
                var all = List.of(
                        Files.readString(commandLine, StandardCharsets.UTF_8).split("\0", -1));
                var typed = all.subList(Math.max(0, all.size() - 1 - given.length), all.size() - 1);
                return typed.size() == given.length ? typed.toArray(String[]::new) : given;
            } catch (IOException e) {
                return given;
            }
        }
        return given;
    }
}
