package app.punktlig.cli;

/** Tells on standard error how far a long work has come: over and over on one line to a person, now and then to a log. */
final class Progress {
    /** Fewer files than this are done before anybody wonders. */
    private static final int MANY = 5;

    private static final int BETWEEN_LINES_OF_A_LOG = 100;

    private final Terminal terminal;
    private final int all;
    private int begun;

    Progress(Terminal terminal, int all) {
        this.terminal = terminal;
        this.all = all;
    }

    void step() {
        begun++;
        if (all < MANY) {
            return;
        }
        var line = terminal.say("cli.progress", begun, all);
        if (terminal.watched()) {
            terminal.err().print("\r" + line);
            terminal.err().flush();
        } else if (begun % BETWEEN_LINES_OF_A_LOG == 1) {
            terminal.err().println(line);
        }
    }

    /** Makes room for what else is said. */
    void clear() {
        if (all >= MANY && terminal.watched()) {
            terminal.err().print("\r\033[K");
            terminal.err().flush();
        }
    }

    void end() {
        if (all >= MANY && !terminal.watched()) {
            terminal.err().println(terminal.say("cli.progress-end", all));
        }
    }
}
