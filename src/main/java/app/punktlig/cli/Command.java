package app.punktlig.cli;

import java.util.List;

/** One command of the command line: its name, what it takes, and its work. */
interface Command {
    String name();

    /** The lines after the name in the usage text, without a trailing line break. */
    String usage(Terminal terminal);

    /** Does the work with the arguments after the name, and answers the exit status. */
    int run(List<String> arguments, Terminal terminal) throws WrongUsage;
}
