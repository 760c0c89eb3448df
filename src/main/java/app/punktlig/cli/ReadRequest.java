package app.punktlig.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code read} is asked for: which files, the day of their meeting if it is known, and in which shape. */
record ReadRequest(List<String> files, @Nullable LocalDate date, boolean json) {
    ReadRequest {
        files = List.copyOf(files);
    }

    static ReadRequest of(List<String> arguments, Terminal terminal) throws WrongUsage {
        var files = new ArrayList<String>();
        LocalDate date = null;
        boolean json = false;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            if (argument.equals("--")) {
                rest.forEachRemaining(files::add);
            } else if (argument.equals("--json")) {
                json = true;
            } else if (argument.equals("--date") || argument.startsWith("--date=")) {
                if (date != null) {
                    throw new WrongUsage(terminal.say("cli.option-twice", "--date"));
                }
                date = day(argument.length() > 6 ? argument.substring(7) : rest.hasNext() ? rest.next() : "", terminal);
            } else if (argument.startsWith("-") && !argument.equals("-")) {
                throw new WrongUsage(terminal.say("cli.unknown-option", argument));
            } else {
                files.add(argument);
            }
        }
        if (files.isEmpty()) {
            throw new WrongUsage(terminal.say("cli.no-file"));
        }
        return new ReadRequest(files, date, json);
    }

    private static LocalDate day(String value, Terminal terminal) throws WrongUsage {
        if (value.isEmpty()) {
            throw new WrongUsage(terminal.say("cli.option-without-value", "--date"));
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new WrongUsage(terminal.say("cli.not-a-day", value));
        }
    }
}
