package app.punktlig.cli;

import java.util.List;

/** One command of the command line; how it is used stands under {@code cli.usage.<name>} among the texts. */
interface Command {
    /** Does the work with the arguments after the name, and answers the exit status. */
    int run(List<String> arguments, Terminal terminal) throws WrongUsage;
}
