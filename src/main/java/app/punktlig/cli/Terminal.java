package app.punktlig.cli;

import app.punktlig.language.Language;
import app.punktlig.language.Texts;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Where a command reads and writes, in which language, and whether a person is watching. */
record Terminal(InputStream in, PrintStream out, PrintStream err, Language language, boolean watched) {
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
        // The console asked for is the JDK's own; the usual one edits lines, and takes long to load.
        System.setProperty("jdk.console", "java.base");
        var console = System.console();
        return console != null && console.isTerminal() && System.getenv("NO_COLOR") == null;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }
}
