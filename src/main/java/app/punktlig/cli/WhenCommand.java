package app.punktlig.cli;

import app.punktlig.language.ImpossibleDay;
import app.punktlig.language.due.Due;
import app.punktlig.language.due.DueReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code when}: shows how a due expression, alone or in a sentence, is read. */
final class WhenCommand implements Command {
    static final String NAME = "when";
    private static final String STANDARD_INPUT = "-";

    private final Clock clock;
    private final DueReader reader = new DueReader();

    WhenCommand() {
        this(Clock.system(ZoneId.of("Europe/Stockholm")));
    }

    WhenCommand(Clock clock) {
        this.clock = clock;
    }

    /** Loaded only where JSON is asked for. */
    private static final class Json {
        static final JsonFactory FACTORY = new JsonFactory();
    }

    private record Order(String expression, LocalDate today, boolean json) {}

    @Override
    public int run(List<String> arguments, Terminal terminal) throws WrongUsage {
        var order = order(arguments, terminal);
        if (order.expression().equals(STANDARD_INPUT)) {
            answerLines(order, terminal);
        } else {
            answer(order.expression(), order, terminal);
        }
        return 0;
    }

    private Order order(List<String> arguments, Terminal terminal) throws WrongUsage {
        var words = new ArrayList<String>();
        LocalDate today = null;
        boolean asJson = false;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            if (argument.equals("--json")) {
                asJson = true;
            } else if (argument.equals("--today")) {
                today = day(rest.hasNext() ? rest.next() : "", terminal);
            } else if (argument.startsWith("--today=")) {
                today = day(argument.substring("--today=".length()), terminal);
            } else if (argument.startsWith("--")) {
                throw new WrongUsage(terminal.say("cli.unknown-option", argument));
            } else {
                words.add(argument);
            }
        }
        return new Order(expression(words, terminal), today == null ? LocalDate.now(clock) : today, asJson);
    }

    /** Words without quotes around them are one expression all the same. */
    private static String expression(List<String> words, Terminal terminal) throws WrongUsage {
        if (words.isEmpty()) {
            throw new WrongUsage(terminal.say("cli.no-expression"));
        }
        if (words.size() > 1 && words.contains(STANDARD_INPUT)) {
            throw new WrongUsage(terminal.say("cli.line-reading-alone"));
        }
        return String.join(" ", words);
    }

    private static LocalDate day(String written, Terminal terminal) throws WrongUsage {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new WrongUsage(terminal.say("cli.not-a-day", written));
        }
    }

    private void answerLines(Order order, Terminal terminal) {
        try (var lines = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                answer(line.startsWith("\ufeff") ? line.substring(1) : line, order, terminal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(String text, Order order, Terminal terminal) {
        var due = reader.deadline(text, order.today());
        terminal.out().println(order.json() ? asJson(text, due) : asLine(text, due, terminal));
    }

    private String asJson(String text, Optional<Due> found) {
        var written = new java.io.StringWriter();
        try (var object = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), written)) {
            object.writeStartObject().writeStringProperty("text", text);
            object.writeStringProperty(
                    "kind", found.map(due -> due.kind().tag()).orElse(Due.Kind.NONE.tag()));
            object.writeStringProperty("iso", found.map(Due::iso).orElse(null));
            object.writeStringProperty(
                    "mod", found.map(Due::mod).map(Due.Mod::tag).orElse(null));
            var days = found.map(Due::days);
            object.writeStringProperty(
                    "start", days.map(d -> d.start().toString()).orElse(null));
            object.writeStringProperty("end", days.map(d -> d.end().toString()).orElse(null));
            days.filter(d -> d.isOneDay())
                    .ifPresent(d -> object.writeStringProperty("date", d.start().toString()));
            found.flatMap(WhenCommand::token).ifPresent(token -> object.writeStringProperty("token", token));
            if (found.isEmpty()) {
                ImpossibleDay.in(text).ifPresent(day -> object.writeStringProperty("impossible", day));
            }
            found.ifPresent(
                    due -> object.writeStringProperty("words", due.words().text()));
            object.writeEndObject();
        }
        return written.toString();
    }

    private static Optional<String> token(Due due) {
        return due.days() == null ? Optional.ofNullable(due.iso()) : Optional.empty();
    }

    private static String asLine(String text, Optional<Due> found, Terminal terminal) {
        return found.map(due -> due.words().text() + "  →  " + days(due, terminal) + inBrackets(due))
                .or(() -> ImpossibleDay.in(text).map(day -> text + "  →  " + terminal.say("cli.when.impossible", day)))
                .orElseGet(() -> text + "  →  " + terminal.say("cli.when.nothing"));
    }

    private static String days(Due due, Terminal terminal) {
        var days = due.days();
        if (days == null) {
            return due.isAsSoonAsPossible() ? terminal.say("cli.when.soon") : terminal.say("cli.when.meeting");
        }
        return days.isOneDay() ? days.start().toString() : days.start() + " – " + days.end();
    }

    private static String inBrackets(Due due) {
        var mod = due.mod() == null ? "" : ", " + due.mod().tag();
        return "  (" + due.kind().tag() + nameOf(due.iso()) + mod + ")";
    }

    private static String nameOf(@Nullable String iso) {
        return iso == null ? "" : ", " + iso;
    }
}
