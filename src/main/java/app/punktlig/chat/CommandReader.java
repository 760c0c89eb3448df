package app.punktlig.chat;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import app.punktlig.chat.Command.When;
import app.punktlig.chat.Command.Which;
import app.punktlig.language.AgendaWords;
import app.punktlig.language.Order;
import app.punktlig.language.SettingWords;
import app.punktlig.language.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * Reads a command from the words of a message, Swedish or English. It knows the grammar only: whom a name means and which meeting
 * a day is, is found out where the group is known.
 */
final class CommandReader {
    /** Longer messages are not commands, except where text is pasted to be read in. */
    static final int LONGEST = 4_000;

    /** Before the id of a point on a button that asks whether to take it up. */
    static final String UNDECIDED = "#undecided ";

    static final Pattern ID =
            Pattern.compile("(?:" + UNDECIDED + ")?#([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");
    private static final Pattern NUMBER = Pattern.compile("(?:nr|no|number|nummer)?\\.?\\s?(\\d{1,6})\\b\\.?");

    private static final Pattern COURTESY = Pattern.compile(
            "^(?:(?:hej|hejsan|hello|hi)\\b[,! ]*)?(?:punktlig\\b[,:! ]*)?(?:(?:snälla|please)\\b[, ]*)?"
                    + "(?:(?:kan|skulle|could|can|would)\\s(?:du|vi|jag|you|we|i)\\s(?:kunna\\s|få\\s)?(?:snälla\\s|please\\s)?)?"
                    + "(?:(?:(?:jag|vi)\\s)?(?:vill|skulle\\s(?:gärna\\s)?vilja)\\s(?:gärna\\s)?|(?:(?:i|we)(?:\\swould|['’]d)\\slike|(?:i|we)\\swant)\\sto\\s)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPAN = Pattern.compile(
            "(?:\\d{1,2}|en|ett|två|tre|fyra|a|one|two|three|four)\\s(?:dag|vecka|veckor|månad|day|week|month)\\p{L}{0,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLE_TO =
            Pattern.compile("(.*\\S)\\s(?:till|to|until)\\s(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("(?:^| )(?:sida|page) ([1-9]\\d?)$");

    /** Below this, what is alike is alike by chance. */
    private static final double ALIKE = 0.8;

    private static final double SAME_WORD = 0.92;
    /** Words behind a greeting: "hej på dig Punktlig". */
    private static final int LONGEST_GREETING = 3;

    private static final List<Order> USED_MOST = List.of(Order.ADD, Order.AGENDA, Order.MY_ASSIGNMENTS);

    private final WishesReader wishes = new WishesReader();

    /** A command's entry and what follows its words. */
    private record Begun(Order order, String phrase, String rest) {}

    Reading read(Message message) {
        var text = Phrasing.usual(unwrapped(Wording.plain(message.text())));
        if (text.isEmpty()) {
            return message.files().isEmpty() ? new Reading.Empty() : understood(Order.READ_IN, new Command.ReadIn(""));
        }
        var begun = begin(Phrasing.usual(withoutCourtesy(text))).or(() -> begin(text));
        return begun.isEmpty() ? new Reading.NotUnderstood(nearest(text)) : read(begun.get(), message);
    }

    /** Without the slash, the quotes around it and what ends a sentence. */
    private static String unwrapped(String text) {
        var bare = text.replaceFirst("^[/\"'”“’«»\\s]+", "");
        int end = bare.length();
        while (end > 0 && "\"'”“’«»!. ".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return bare.substring(0, end);
    }

    /** "Kan du lägga till …?" and "please add …" are orders too. */
    private static String withoutCourtesy(String text) {
        var order = COURTESY.matcher(text).replaceFirst("");
        return order.length() == text.length() ? text : order.replaceFirst("\\?$", "");
    }

    private static Optional<Begun> begin(String text) {
        var folded = Wording.folded(text.substring(0, Math.min(text.length(), 100)));
        return Arrays.stream(Order.values())
                .flatMap(order -> order.phrases().map(phrase -> begin(order, phrase, folded, text)))
                .flatMap(Optional::stream)
                .max(comparingInt(begun -> begun.phrase().length()));
    }

    private static Optional<Begun> begin(Order order, String phrase, String folded, String text) {
        int length = phrase.length();
        if (!folded.startsWith(Wording.folded(phrase))
                || (folded.length() > length && Character.isLetterOrDigit(folded.charAt(length)))) {
            return Optional.empty();
        }
        var rest = text.substring(length).replaceFirst("^[\\s:?,]+", "").strip();
        boolean courtesy = order != Order.ADD && isOneOf(AgendaWords.PLEASE, rest);
        return Optional.of(new Begun(order, phrase, courtesy ? "" : rest));
    }

    private Reading read(Begun begun, Message message) {
        var rest = begun.rest();
        var order = begun.order();
        if (rest.length() > LONGEST && order != Order.READ_IN) {
            return new Reading.Faulty(order, "too-long", "");
        }
        return switch (order) {
            case ADD -> add(rest, message);
            case AGENDA -> agenda(rest);
            case SHOW_POINT -> pointOrTitle(order, rest, Command.ShowPoint::new);
            case UPCOMING -> bare(order, rest, Command.ShowComing::new);
            case MY_POINTS -> bare(order, rest, Command.ShowMyPoints::new);
            case CHANGE -> pointAndText(order, rest, this::change);
            case MOVE -> moved(rest);
            case REMOVE -> pointOrTitle(order, rest, Command.RemovePoint::new);
            case UNDO -> bare(order, rest, Command.Undo::new);
            case ACCEPT -> pointOrTitle(order, rest, Command.AcceptPoint::new);
            case DECLINE -> pointAndText(order, rest, CommandReader::decline);
            case PUT -> pointAndText(order, rest, CommandReader::put);
            case PARK -> pointOrTitle(order, rest, Command.ParkPoint::new);
            case PUBLISH -> understood(order, new Command.PublishAgenda(when(rest)));
            case ASSIGN -> assign(rest, message);
            case ASSIGNMENTS -> assign(rest, message);
            case MY_ASSIGNMENTS -> bare(order, rest, Command.ShowMyAssignments::new);
            case DONE ->
                assignment(order, rest, (which, text) -> understood(order, new Command.CloseAssignment(which, text)));
            case POSTPONE -> assignment(order, rest, CommandReader::postpone);
            case HAND_OVER -> assignment(order, rest, CommandReader::handOver);
            case COMMENT -> assignment(order, rest, CommandReader::comment);
            case REOPEN -> assignment(order, rest, CommandReader::reopen);
            case START -> understood(order, new Command.StartMeeting(when(rest)));
            case PRESENT -> text(order, rest, Command.NotePresent::new);
            case ABSENT -> text(order, rest, Command.NoteAbsent::new);
            case NOTE -> pointAndText(order, asTyped(rest, message), CommandReader::note);
            case DECIDE -> pointAndText(order, asTyped(rest, message), CommandReader::decide);
            case CHANGE_LINE ->
                pointAndText(
                        order,
                        asTyped(rest, message),
                        (which, text) -> understood(order, new Command.ChangeLine(line(begun), which, text)));
            case REMOVE_LINE -> point(order, rest, which -> new Command.RemoveLine(line(begun), which));
            case BOOK -> pointAndText(order, rest, CommandReader::book);
            case INCLUDE -> include(rest);
            case TAKEN_UP -> point(order, rest, which -> new Command.TakenUp(which, true));
            case NOT_TAKEN_UP -> point(order, rest, which -> new Command.TakenUp(which, false));
            case PREVIEW -> understood(order, new Command.Preview(minutesOf(rest)));
            case END -> bare(order, rest, Command.EndMeeting::new);
            case MINUTES -> minutes(rest);
            case SUMMARY -> understood(order, new Command.Summarise(minutesOf(rest)));
            case ADOPT -> adopt(rest);
            case READ_IN -> understood(order, OldMinutesOrders.read(rest, pasted(begun, message)));
            case SEARCH -> text(order, rest, Command.Search::new);
            case ASK_DECISIONS -> text(order, rest.replaceFirst("\\?$", ""), Command.AskDecisions::new);
            case LOG -> log(rest);
            case REMIND -> remind(rest);
            case PAUSE -> understood(order, new Command.PauseReminders(when(rest)));
            case RESUME -> bare(order, rest, Command.ResumeReminders::new);
            case SETTINGS ->
                understood(order, rest.isEmpty() ? new Command.ShowSettings() : new Command.ChangeSettings(rest));
            case LANGUAGE -> language(begun);
            case SECRETARY -> text(order, rest, Command.SetSecretary::new);
            case CHAIR -> text(order, rest, Command.SetChair::new);
            case STANDING -> text(order, rest, Command.SetStandingPoints::new);
            case CHANNEL -> bare(order, rest, Command.UseThisChannel::new);
            case CHOOSE_GROUP -> understood(order, chooseGroup(rest));
            case FORM -> form(order, rest, true);
            case SAVE -> form(order, rest, false);
            case HELP -> help(begun);
        };
    }

    /** "4 februari", "#id sida 2". */
    private static Reading agenda(String rest) {
        var page = PAGE.matcher(rest);
        return page.find()
                ? understood(
                        Order.AGENDA,
                        new Command.ShowAgenda(
                                when(rest.substring(0, page.start()).strip()), Integer.parseInt(page.group(1))))
                : understood(Order.AGENDA, new Command.ShowAgenda(when(rest.replaceFirst("\\?$", "")), 1));
    }

    /** "engelska", "automatiskt"; some of the command's own words name the language themselves. */
    private static Reading language(Begun begun) {
        var said = Wording.lower(begun.rest().isEmpty() ? begun.phrase().replaceFirst("^.* ", "") : begun.rest());
        var language = SettingWords.LANGUAGES.get(said);
        if (language != null || isOneOf(SettingWords.AUTOMATIC, said)) {
            return understood(Order.LANGUAGE, new Command.ChooseLanguage(language));
        }
        return begun.rest().isEmpty()
                ? understood(Order.LANGUAGE, new Command.ShowLanguage())
                : new Reading.Faulty(Order.LANGUAGE, "language", begun.rest());
    }

    /** Behind a greeting may stand what was wished for: that is not to be passed over. */
    private static Reading help(Begun begun) {
        boolean greeted = isOneOf(AgendaWords.GREETINGS, begun.phrase());
        return greeted && begun.rest().split("\\s+").length > LONGEST_GREETING
                ? new Reading.NotUnderstood(nearest(begun.rest()))
                : understood(Order.HELP, new Command.ShowHelp());
    }

    /** With a meeting's id it only shows. */
    private static Reading remind(String rest) {
        var id = ID.matcher(rest);
        return id.matches()
                ? understood(Order.REMIND, new Command.ShowReminder(UUID.fromString(id.group(1))))
                : bare(Order.REMIND, rest, Command.RemindNow::new);
    }

    private static Reading minutes(String rest) {
        var id = ID.matcher(rest);
        return id.matches()
                ? understood(Order.MINUTES, new Command.ShowMinutes(UUID.fromString(id.group(1))))
                : new Reading.Faulty(Order.MINUTES, "unread", rest);
    }

    /** "1 december ändå", "#id #sure". */
    private static Reading adopt(String rest) {
        int last = rest.lastIndexOf(' ') + 1;
        boolean sure = rest.endsWith("#sure") || isOneOf(AgendaWords.ANYWAY, rest.substring(last));
        return understood(
                Order.ADOPT,
                new Command.Adopt(minutesOf(sure ? rest.substring(0, last).strip() : rest), sure));
    }

    /** The day behind "av mötet den", "from the meeting of"; null when nothing is said. */
    private static @Nullable When minutesOf(String rest) {
        var words = rest;
        var word = words.split("\\s+", 2);
        while (AgendaWords.OF_THE_MEETING.contains(Wording.lower(word[0])) && !isLatest(words)) {
            words = word.length < 2 ? "" : word[1];
            word = words.split("\\s+", 2);
        }
        return when(words);
    }

    private static boolean isLatest(String words) {
        return isOneOf(AgendaWords.LATEST_MEETING, words);
    }

    private Reading add(String rest, Message message) {
        var background = message.fields().getOrDefault("background", "");
        return ListedPoints.of(rest).map(list -> addAll(list, message)).orElseGet(() -> add(rest, background, message));
    }

    /** What is said before the list is of all its points, unless it is what one point is called. */
    private Reading addAll(ListedPoints list, Message message) {
        var shared = wishes.change(list.before());
        if (!(shared instanceof WishesReader.Read.Ok ok) || ok.wishes().title() != null) {
            return add(list.before(), list.text(), message);
        }
        if (list.lines().size() > ListedPoints.MOST) {
            return new Reading.Faulty(Order.ADD, "too-many", String.valueOf(ListedPoints.MOST));
        }
        var points = new ArrayList<Command.Wishes>();
        for (var line : list.lines()) {
            if (!(wishes.read(line) instanceof WishesReader.Read.Ok read)
                    || read.wishes().title() == null) {
                return new Reading.Faulty(Order.ADD, "unread", Wording.line(line));
            }
            points.add(ListedPoints.with(ok.wishes(), read.wishes()));
        }
        return understood(Order.ADD, new Command.AddPoints(points));
    }

    private Reading add(String rest, String background, Message message) {
        return switch (wishes.read(rest)) {
            case WishesReader.Read.Fault fault -> new Reading.Faulty(Order.ADD, fault.key(), fault.words());
            case WishesReader.Read.Ok ok when ok.wishes().title() == null -> new Reading.Faulty(Order.ADD, "title", "");
            case WishesReader.Read.Ok ok ->
                understood(
                        Order.ADD,
                        new Command.AddPoint(
                                ok.wishes(), background, message.fields().get("link")));
        };
    }

    /** A kind alone is what the point becomes, not what it is called. */
    private Reading change(Which which, String text) {
        var kind = WishesReader.kind(text);
        if (kind != null) {
            var wished = new Command.Wishes(null, List.of(), kind, null, false, null, List.of());
            return understood(Order.CHANGE, new Command.ChangePoint(which, wished));
        }
        return switch (wishes.change(text)) {
            case WishesReader.Read.Fault fault -> new Reading.Faulty(Order.CHANGE, fault.key(), fault.words());
            case WishesReader.Read.Ok ok
            when ok.wishes().equals(Command.Wishes.NONE) -> new Reading.Faulty(Order.CHANGE, "change", "");
            case WishesReader.Read.Ok ok -> understood(Order.CHANGE, new Command.ChangePoint(which, ok.wishes()));
        };
    }

    /** "punkt 3 till nästa möte", "Skolskjuts till 4 mars". */
    private static Reading moved(String rest) {
        var titled = TITLE_TO.matcher(rest);
        return startsWithPoint(rest) || !titled.matches()
                ? pointAndText(Order.MOVE, rest, CommandReader::move)
                : move(Which.titled(title(titled.group(1))), titled.group(2));
    }

    private static Reading move(Which which, String text) {
        var to = when(text);
        return to == null
                ? new Reading.Faulty(Order.MOVE, "when", "")
                : understood(Order.MOVE, new Command.MovePoint(which, to));
    }

    private static Reading book(Which which, String text) {
        var at = when(text);
        return at == null
                ? new Reading.Faulty(Order.BOOK, "when", "")
                : understood(Order.BOOK, new Command.BookPromise(which, at));
    }

    private static Reading decline(Which which, String text) {
        return text.isEmpty()
                ? new Reading.Faulty(Order.DECLINE, "reason", "")
                : understood(Order.DECLINE, new Command.DeclinePoint(which, text));
    }

    private static Reading put(Which which, String text) {
        var words = text.split("\\s+", 2);
        if (isOneOf(AgendaWords.FIRST, text)) {
            return understood(Order.PUT, new Command.PutFirst(which));
        }
        if (!isOneOf(AgendaWords.BEFORE, words[0]) || words.length < 2) {
            return new Reading.Faulty(Order.PUT, "where", text);
        }
        return point(
                Order.PUT,
                words[1].replaceFirst("^(?:punkt|point)\\s+", ""),
                other -> new Command.PutBefore(which, other));
    }

    private static Reading note(Which which, String text) {
        return text.isEmpty()
                ? new Reading.Faulty(Order.NOTE, "text", "")
                : understood(Order.NOTE, new Command.Note(which, text));
    }

    private static Reading decide(Which which, String text) {
        return text.isEmpty()
                ? new Reading.Faulty(Order.DECIDE, "text", "")
                : understood(Order.DECIDE, new Command.Decide(which, text));
    }

    /** "uppdrag" alone asks for the list; with words after it, it gives one. */
    private static Reading assign(String rest, Message message) {
        var id = ID.matcher(rest);
        if (id.matches()) {
            return understood(Order.ASSIGNMENTS, new Command.ShowAssignment(UUID.fromString(id.group(1))));
        }
        return rest.isEmpty()
                ? understood(Order.ASSIGNMENTS, new Command.ShowAssignments())
                : understood(
                        Order.ASSIGN,
                        new Command.Assign(
                                rest.replaceFirst("^(?:till|åt|to|for)\\s(?=[^:]{2,60}:)", ""),
                                message.fields().getOrDefault("background", ""),
                                message.fields().get("link")));
    }

    private static Reading postpone(Which which, String text) {
        var to = when(SPAN.matcher(text).matches() ? "om " + text : text);
        return to == null
                ? new Reading.Faulty(Order.POSTPONE, "when", "")
                : understood(Order.POSTPONE, new Command.PostponeAssignment(which, to));
    }

    private static Reading handOver(Which which, String text) {
        var to = withoutUntil(text);
        return to.isEmpty()
                ? new Reading.Faulty(Order.HAND_OVER, "who", "")
                : understood(Order.HAND_OVER, new Command.HandOverAssignment(which, to));
    }

    private static Reading comment(Which which, String text) {
        return text.isEmpty()
                ? new Reading.Faulty(Order.COMMENT, "text", "")
                : understood(Order.COMMENT, new Command.CommentAssignment(which, text));
    }

    private static Reading reopen(Which which, String text) {
        return text.isEmpty() || isOneOf(AgendaWords.AGAIN, text)
                ? understood(Order.REOPEN, new Command.ReopenAssignment(which))
                : new Reading.Faulty(Order.REOPEN, "unread", text);
    }

    /** "#id lägg till …": the group, and what was asked before. */
    private static Command chooseGroup(String rest) {
        var words = rest.split("\\s+", 2);
        return words[0].startsWith("#")
                ? new Command.ChooseGroup(words[0], words.length > 1 ? words[1] : "")
                : new Command.ChooseGroup(rest, "");
    }

    /** "uppdrag", "anteckningar #id", "närvaro" behind the word for a form; else a point's. */
    private static Reading form(Order order, String rest, boolean show) {
        if (rest.equals("närvaro") || rest.startsWith("närvaro #")) {
            var of = when(rest.substring("närvaro".length()).strip());
            return understood(order, show ? new Command.ShowAttendanceForm(of) : new Command.SaveAttendanceForm(of));
        }
        var notes = rest.startsWith("anteckningar ") ? ID.matcher(rest.substring("anteckningar ".length())) : null;
        if (notes != null && notes.matches()) {
            var point = UUID.fromString(notes.group(1));
            return understood(order, show ? new Command.ShowNotesForm(point) : new Command.SaveNotesForm(point));
        }
        return switch (rest) {
            case "uppdrag" ->
                understood(order, show ? new Command.ShowAssignmentForm() : new Command.SaveAssignmentForm());
            case "mina inställningar" ->
                understood(order, show ? new Command.ShowOwnSettingsForm() : new Command.SaveOwnSettingsForm());
            case "inställningar" ->
                understood(order, show ? new Command.ShowSettingsForm() : new Command.SaveSettingsForm());
            default ->
                pointForm(order, rest, id -> show ? new Command.ShowPointForm(id) : new Command.SavePointForm(id));
        };
    }

    /** "punkt #id" behind the word for a form. */
    private static Reading pointForm(Order order, String rest, Function<@Nullable UUID, Command> command) {
        var about = rest.replaceFirst("^(?:punkt|point|lägg till|add)\\s*", "");
        var id = ID.matcher(about);
        if (id.matches()) {
            return understood(order, command.apply(UUID.fromString(id.group(1))));
        }
        return about.isEmpty() ? understood(order, command.apply(null)) : new Reading.Faulty(order, "unread", about);
    }

    /** What stands behind the command, exactly as it was pasted: tabs part columns, and a sentence has its full stop. */
    private static String pasted(Begun begun, Message message) {
        var text = message.text();
        int at = Wording.folded(text).indexOf(Wording.folded(begun.phrase()));
        return at < 0
                ? begun.rest()
                : text.substring(at + begun.phrase().length()).replaceFirst("^[\\s:]+", "");
    }

    /** "logg 3": a number of lines, or the usual ones. */
    private static Reading log(String rest) {
        var number = NUMBER.matcher(rest);
        if (rest.isEmpty() || number.matches()) {
            return understood(
                    Order.LOG,
                    new Command.ShowLog(rest.isEmpty() ? LogAnswers.USUAL : Integer.parseInt(number.group(1))));
        }
        return new Reading.Faulty(Order.LOG, "unread", rest);
    }

    private static Reading understood(Order order, Command command) {
        return new Reading.Understood(order, command);
    }

    /** A command that is nothing but its words. */
    private static Reading bare(Order order, String rest, Supplier<Command> command) {
        return rest.isEmpty() ? understood(order, command.get()) : new Reading.Faulty(order, "unread", rest);
    }

    private static Reading text(Order order, String rest, Function<String, Command> command) {
        return rest.isEmpty() ? new Reading.Faulty(order, "text", "") : understood(order, command.apply(rest));
    }

    private static Reading point(Order order, String rest, Function<Which, Command> command) {
        return pointAndText(
                order,
                rest,
                (which, text) -> text.isEmpty()
                        ? understood(order, command.apply(which))
                        : new Reading.Faulty(order, "unread", text));
    }

    /** A point by its number, or where nothing else is said by its title. */
    private static Reading pointOrTitle(Order order, String rest, Function<Which, Command> command) {
        return startsWithPoint(rest) || rest.isEmpty()
                ? point(order, rest, command)
                : understood(order, command.apply(Which.titled(title(rest))));
    }

    private static boolean startsWithPoint(String rest) {
        return ID.matcher(rest).lookingAt() || NUMBER.matcher(rest).lookingAt();
    }

    private static String title(String words) {
        var bare = words.replaceFirst("^(?i:(?:punkten|punkt|the point|point)\\s+)?(?i:(?:om|about)\\s+)?", "");
        return bare.isEmpty() ? words : bare;
    }

    /** What comes of a point's number and the text after it. */
    private interface WithPoint {
        Reading read(Which which, String text);
    }

    private interface WithAssignment {
        Reading read(int number, String text);
    }

    private static Reading pointAndText(Order order, String rest, WithPoint then) {
        var id = ID.matcher(rest);
        if (id.lookingAt()) {
            var which = new Which(null, UUID.fromString(id.group(1)), null, rest.startsWith(UNDECIDED));
            return then.read(which, after(rest, id.end()));
        }
        var number = NUMBER.matcher(rest);
        return number.lookingAt()
                ? then.read(new Which(Integer.valueOf(number.group(1)), null), after(rest, number.end()))
                : new Reading.Faulty(order, "number", rest);
    }

    /** "12", "uppdrag 12", "#12", or a button's id. */
    private static Reading assignment(Order order, String rest, WithPoint then) {
        var bare = rest.replaceFirst("^(?:uppdrag|assignment)\\s*", "");
        return pointAndText(order, ID.matcher(bare).lookingAt() ? bare : bare.replaceFirst("^#\\s*", ""), then);
    }

    /** Which sort of line the command's own words name. */
    private static MinutesLine.Kind line(Begun begun) {
        return MinutesLine.Kind.of(begun.phrase());
    }

    private static Reading include(String rest) {
        var id = ID.matcher(rest);
        return id.matches()
                ? understood(Order.INCLUDE, new Command.AcceptLine(UUID.fromString(id.group(1))))
                : new Reading.Faulty(Order.INCLUDE, "number", rest);
    }

    /** What is quoted in the minutes keeps its full stop. */
    private static String asTyped(String rest, Message message) {
        var text = Wording.plain(message.text());
        int at = text.lastIndexOf(rest);
        return at < 0 ? rest : text.substring(at);
    }

    private static String after(String rest, int end) {
        return rest.substring(end).replaceFirst("^[\\s:,–-]+", "").strip();
    }

    /** A day or meeting with or without "till" before it; null when nothing is said. */
    static @Nullable When when(String text) {
        var words = withoutUntil(text);
        if (words.isEmpty()) {
            return null;
        }
        var id = ID.matcher(words);
        return new When(words, id.matches() ? UUID.fromString(id.group(1)) : null);
    }

    private static String withoutUntil(String text) {
        var words = text.split("\\s+", 2);
        return words.length == 2 && isOneOf(AgendaWords.UNTIL, words[0]) ? words[1] : text;
    }

    static boolean isOneOf(Set<String> table, String words) {
        return table.contains(Wording.lower(words));
    }

    /** The three commands whose words are most like the text's; where none is, those that are used most. */
    private static List<Order> nearest(String text) {
        var said = Wording.folded(Wording.line(text.substring(0, Math.min(text.length(), 60))));
        var alike = Stream.of(Order.values())
                .filter(Order::isForPeople)
                .filter(order -> likeness(order, said) >= ALIKE)
                .sorted(comparingDouble(order -> -likeness(order, said)));
        return Stream.concat(alike, USED_MOST.stream()).distinct().limit(3).toList();
    }

    private static double likeness(Order order, String said) {
        return order.phrases()
                .map(Wording::folded)
                .mapToDouble(phrase -> Math.max(likeness(phrase, said), wordsFound(phrase, said)))
                .max()
                .orElse(0);
    }

    private static double likeness(String phrase, String said) {
        return new JaroWinklerSimilarity()
                .apply(phrase, said.substring(0, Math.min(said.length(), phrase.length() + 1)));
    }

    /** The share of the phrase's words that were said somewhere, misspelt or not. */
    private static double wordsFound(String phrase, String said) {
        var words = phrase.split(" ");
        return Arrays.stream(words)
                        .filter(word -> Arrays.stream(said.split("\\P{L}+"))
                                .anyMatch(other -> new JaroWinklerSimilarity().apply(word, other) >= SAME_WORD))
                        .count()
                / (double) words.length;
    }
}
