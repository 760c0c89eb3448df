package app.punktlig.cli;

import java.util.List;
import java.util.Optional;

/** Finds the command that the arguments name, and runs it without starting the server. */
public final class Cli {
    private static final int FINE = 0;
    private static final int WRONG_USAGE = 2;
    private static final List<Command> COMMANDS = List.of();

    private Cli() {}

    /** Arguments that begin with an option are the server's; anything else is ours to understand or to refuse. */
    public static boolean takes(String... arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("-") || isHelp(arguments[0]));
    }

    /** Runs in this process, and answers its exit status. */
    public static int run(String... arguments) {
        return run(Terminal.ofThisProcess(), arguments);
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
                .orElseThrow(() -> new WrongUsage(terminal.say("okänt kommando \"%s\"", "unknown command \"%s\"")
                        .formatted(name)))
                .run(rest, terminal);
    }

    private static Optional<Command> command(String name) {
        return COMMANDS.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    private static boolean isHelp(String argument) {
        return argument.equals("--help") || argument.equals("-h");
    }

    private static String usage(Terminal terminal) {
        var text = new StringBuilder(terminal.say("Användning:", "Usage:"));
        text.append("\n  java -jar punktlig.jar")
                .append(terminal.say("\n      startar servern", "\n      starts the server"));
        for (var command : COMMANDS) {
            text.append("\n  java -jar punktlig.jar ")
                    .append(command.name())
                    .append(' ')
                    .append(command.usage(terminal));
        }
        return text.toString();
    }
}
