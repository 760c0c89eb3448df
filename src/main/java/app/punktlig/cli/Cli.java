package app.punktlig.cli;

import java.util.List;
import java.util.Optional;

/** Finds the command that the arguments name, and runs it without starting the server. */
public final class Cli {
    private static final int FINE = 0;
    private static final int WRONG_USAGE = 2;
    private static final List<String> COMMANDS = List.of(ReadCommand.NAME, WhenCommand.NAME);

    private Cli() {}

    /** Arguments that begin with an option are the server's; anything else is ours to understand or to refuse. */
    public static boolean takes(String... arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("-") || isHelp(arguments[0]));
    }

    /** Runs as this process, which ends with the command; not by exit, which asks every library for a logger first. */
    public static void main(String... arguments) {
        var elsewhere = ShortRun.of(arguments);
        if (elsewhere.isPresent()) {
            Runtime.getRuntime().halt(elsewhere.getAsInt());
        }
        silenceTheLibraries();
        Runtime.getRuntime().halt(run(Terminal.ofThisProcess(), TypedArguments.of(arguments)));
    }

    /** What those that open documents log is for developers, and starting their logging takes longer than the document does. */
    private static void silenceTheLibraries() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    static int run(Terminal terminal, String... arguments) {
        try {
            return dispatch(terminal, List.of(arguments));
        } catch (WrongUsage e) {
            terminal.err().println("punktlig: " + e.getMessage());
            terminal.err().println(usage(terminal));
            return WRONG_USAGE;
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private static int dispatch(Terminal terminal, List<String> arguments) throws WrongUsage {
        var name = arguments.getFirst();
        var rest = arguments.subList(1, arguments.size());
        if (name.equals("help") || isHelp(name) || rest.stream().anyMatch(Cli::isHelp)) {
            terminal.out().println(usage(terminal));
            return FINE;
        }
        return command(name)
                .orElseThrow(() -> new WrongUsage(terminal.say("cli.unknown-command", name)))
                .run(rest, terminal);
    }

    private static Optional<Command> command(String name) {
        return switch (name) {
            case ReadCommand.NAME -> Optional.of(new ReadCommand());
            case WhenCommand.NAME -> Optional.of(new WhenCommand());
            default -> Optional.empty();
        };
    }

    private static boolean isHelp(String argument) {
        return argument.equals("--help") || argument.equals("-h");
    }

    private static String usage(Terminal terminal) {
        var text = new StringBuilder(terminal.say("cli.usage"));
        COMMANDS.forEach(command -> text.append('\n').append(terminal.say("cli.usage." + command)));
        return text.toString();
    }
}
