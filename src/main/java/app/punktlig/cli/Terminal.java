package app.punktlig.cli;

import app.punktlig.language.Language;
import app.punktlig.language.Texts;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Where a command reads and writes, in which language, and whether a person is watching. */
record Terminal(InputStream in, PrintStream out, PrintStream err, Language language, boolean watched) {
    private static final Path OUTPUT = Path.of("/proc/self/fd/1");
    private static final Path NOWHERE = Path.of("/dev/null");

    /** UTF-8 whatever the locale says: the output is read by other programs, and Swedish needs its letters. */
    static Terminal ofThisProcess() {
        return new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), ownLanguage(), isWatched());
    }

    String say(String key, Object... values) {
        return Texts.in(language).say(key, values);
    }

    /** The environment first: where the named locale is not installed, Java knows only "C". */
    static Language languageOf(Map<String, String> environment, Locale otherwise) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(Terminal::languageOf)
                .orElse(languageOf(otherwise.getLanguage()));
    }

    /** Whoever asks for neither Swedish nor English is likelier to read English. */
    private static Language languageOf(String locale) {
        return locale.startsWith("sv") ? Language.SV : Language.EN;
    }

    private static Language ownLanguage() {
        return languageOf(System.getenv(), Locale.getDefault());
    }

    private static boolean isWatched() {
        if (System.getenv("NO_COLOR") != null || goesToNoTerminal()) {
            return false;
        }
        // The console asked for is the JDK's own; the usual one edits lines, and takes long to load.
        System.setProperty("jdk.console", "java.base");
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /** Where Linux tells that the output goes to a file or a pipe, no console need be loaded, which takes long. */
    private static boolean goesToNoTerminal() {
        try {
            Path output = Files.readSymbolicLink(OUTPUT);
            return !output.startsWith("/dev") || output.equals(NOWHERE);
        } catch (IOException | UnsupportedOperationException toldNowhere) {
            return false;
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }
}
