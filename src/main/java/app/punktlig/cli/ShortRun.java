package app.punktlig.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a few small documents in a process that starts faster: the same call, without the compiler for long runs and the collector
 * for large heaps. A jar cannot ask for that, and on two processors both cost more than a second start (docs/reader.md, "Speed").
 * Whoever gives Java options of their own gets what they ask for, in the process they started.
 */
final class ShortRun {
    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Set<String> OPTIONS_FROM_OUTSIDE =
            Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");
    private static final String JAR = "-jar";
    private static final String STANDARD_INPUT = "-";
    private static final long MOST_BYTES = 200_000;

    private ShortRun() {}

    /** The status the call ended with; nothing where it is no short run, or no process could be started. */
    static OptionalInt of(String... arguments) {
        if (!isShort(arguments)) {
            return OptionalInt.empty();
        }
        var call = ProcessHandle.current().info().arguments().map(List::of).orElse(List.of());
        List<String> command = command(System.getProperty("java.home"), call, System.getenv(), arguments);
        return command.isEmpty() ? OptionalInt.empty() : status(command);
    }

    /** Whether it reads files that are small together; what standard input holds is not known. */
    static boolean isShort(String... arguments) {
        return ReadCommand.NAME.equals(arguments[0])
                && !Arrays.asList(arguments).contains(STANDARD_INPUT)
                && Arrays.stream(arguments).noneMatch(ShortRun::isDevice)
                && Arrays.stream(arguments).mapToLong(a -> new File(a).length()).sum() <= MOST_BYTES;
    }

    /** What this process has open is not open in the second one. */
    private static boolean isDevice(String name) {
        return name.startsWith("/dev/") || name.startsWith("/proc/");
    }

    /**
     * The call to make instead.
     *
     * @param call the arguments of the process, Java's own among them
     * @return nothing where Java has options already, or where letters could be lost on the way
     */
    static List<String> command(String home, List<String> call, Map<String, String> environment, String... arguments) {
        boolean plain = call.size() == arguments.length + 2
                && JAR.equals(call.getFirst())
                && OPTIONS_FROM_OUTSIDE.stream().noneMatch(environment::containsKey)
                && call.stream().allMatch(StandardCharsets.US_ASCII.newEncoder()::canEncode);
        if (!plain) {
            return List.of();
        }
        List<String> command = new ArrayList<>();
        Stream.of(List.of(home + File.separator + "bin" + File.separator + "java"), OPTIONS, call)
                .forEach(command::addAll);
        return command;
    }

    private static OptionalInt status(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "short run"));
            return OptionalInt.of(process.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }
}
