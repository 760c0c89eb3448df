package app.punktlig.cli;

import app.punktlig.language.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Calls the command line as a shell would, and keeps what it wrote. */
final class Shell {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Language language = Language.EN;
    private String in = "";
    private boolean watched;

    Shell inSwedish() {
        language = Language.SV;
        return this;
    }

    Shell typing(String text) {
        in = text;
        return this;
    }

    Shell watched() {
        watched = true;
        return this;
    }

    Shell running(String... arguments) {
        run(arguments);
        return this;
    }

    int run(String... arguments) {
        var terminal = new Terminal(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                printer(out),
                printer(err),
                language,
                watched);
        return Cli.run(terminal, arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
