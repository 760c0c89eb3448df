package app.punktlig.cli;

import app.punktlig.language.Wording;
import app.punktlig.reading.MinutesReader;
import app.punktlig.reading.documents.Document;
import app.punktlig.reading.documents.Documents;
import app.punktlig.reading.documents.Refusal;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** {@code read}: shows what stands in minutes, file by file; one that cannot be read does not stop the others. */
final class ReadCommand implements Command {
    static final String NAME = "read";
    private static final int ALL_READ = 0;
    private static final int SOME_NOT_READ = 1;

    @Override
    public int run(List<String> arguments, Terminal terminal) throws WrongUsage {
        var request = ReadRequest.of(arguments, terminal);
        Thread.ofPlatform().name("tables").daemon().start(MinutesReader::prepare);
        var output = request.json() ? new ReadingLines(terminal, request) : new ReadingSheet(terminal);
        var progress = new Progress(terminal, request.files().size());
        int status = ALL_READ;
        for (var file : request.files()) {
            progress.step();
            status = Math.max(status, read(file, request, terminal, output, progress));
        }
        progress.end();
        return status;
    }

    private static int read(String file, ReadRequest request, Terminal terminal, ReadOutput output, Progress progress) {
        switch (open(file, terminal)) {
            case Document.Text(var text) -> {
                var reading = new MinutesReader().read(text, request.date());
                progress.clear();
                output.show(file, reading);
                return ALL_READ;
            }
            case Document.Refused(var reason) -> {
                progress.clear();
                var message = message(file, reason, terminal);
                terminal.err().println(terminal.say("cli.refused", Wording.line(file), message));
                output.refuse(file, reason, message);
                return SOME_NOT_READ;
            }
        }
    }

    private static Document open(String file, Terminal terminal) {
        if (file.equals("-")) {
            return new Documents().open(terminal.in());
        }
        try {
            return new Documents().open(Path.of(file));
        } catch (InvalidPathException e) {
            return new Document.Refused(Refusal.MISSING);
        }
    }

    /** Java names files in the letters of the locale; in "C" it can neither find nor show "närvaro.txt". */
    private static String message(String file, Refusal reason, Terminal terminal) {
        var message = terminal.say("document." + reason.code());
        boolean unspeakable = file.indexOf('\uFFFD') >= 0 || file.chars().anyMatch(c -> c > 127 && !canBeNamed(c));
        return reason == Refusal.MISSING && unspeakable ? terminal.say("cli.locale-hint", message) : message;
    }

    private static boolean canBeNamed(int c) {
        var encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return Charset.forName(encoding).newEncoder().canEncode((char) c);
    }
}
