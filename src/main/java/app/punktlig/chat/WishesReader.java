package app.punktlig.chat;

import app.punktlig.agenda.Matter;
import app.punktlig.agenda.PointKind;
import app.punktlig.chat.Command.When;
import app.punktlig.chat.Command.Wishes;
import app.punktlig.language.AgendaWords;
import app.punktlig.language.Wording;
import app.punktlig.language.due.DueReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads "Budget 2027, föredragande Anna och Bo, beslut, 20 min, till 4 februari": a title, and after commas what else is wished. A
 * part that is none of these belongs to the title before the first wish, and to the presenters right after them.
 */
final class WishesReader {
    private static final Pattern LENGTH = Pattern.compile("(?:ca\\.?\\s?)?([-–−]?\\d{1,4})\\s?(\\p{L}+)\\.?");
    private static final Pattern NAMES = Pattern.compile("\\s*,\\s*|\\s*&\\s*|\\s+(?:och|and|samt)\\s+");

    /** Whether words are a day at all does not depend on today. */
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    private final DueReader dues = new DueReader();

    /** What came of reading. */
    sealed interface Read {
        record Ok(Wishes wishes) implements Read {}

        record Fault(String key, String words) implements Read {}
    }

    Read read(String text) {
        var reading = new InProgress();
        for (var part : text.split("[,\n]")) {
            var fault = reading.take(Wording.line(part));
            if (fault != null) {
                return fault;
            }
        }
        return reading.done();
    }

    /** The parts taken so far. */
    private final class InProgress {
        private final List<String> title = new ArrayList<>();
        private final List<String> presenters = new ArrayList<>();
        private @Nullable PointKind kind;
        private @Nullable Integer minutes;
        private @Nullable When when;
        private boolean confidential;
        private boolean wished;
        private boolean presentersOpen;

        private Read.@Nullable Fault take(String part) {
            if (part.isEmpty()) {
                return null;
            }
            boolean first = title.isEmpty() && !wished;
            if (takePresenters(part) || takeWord(part, first)) {
                wished = true;
                return null;
            }
            var length = LENGTH.matcher(part);
            if (length.matches() && AgendaWords.MINUTES.containsKey(Wording.lower(length.group(2)))) {
                return takeLength(number(length.group(1)), Wording.lower(length.group(2)), part);
            }
            return takeWhenOrText(part, first);
        }

        private boolean takePresenters(String part) {
            for (var word : AgendaWords.PRESENTER) {
                if (Wording.lower(part).startsWith(word + " ")
                        || Wording.lower(part).startsWith(word + ":")) {
                    addNames(part.substring(word.length()).replaceFirst("^[:\\s]+", ""));
                    presentersOpen = true;
                    return true;
                }
            }
            return false;
        }

        private void addNames(String names) {
            NAMES.splitAsStream(names)
                    .map(String::strip)
                    .filter(n -> !n.isEmpty())
                    .forEach(presenters::add);
        }

        /** A point called "Information" is a title, not a wish, when it stands first. */
        private boolean takeWord(String part, boolean first) {
            if (first) {
                return false;
            }
            var asKind = kind(part);
            boolean secret = CommandReader.isOneOf(AgendaWords.CONFIDENTIAL, part);
            if (asKind != null) {
                kind = asKind;
            }
            confidential |= secret;
            presentersOpen &= asKind == null && !secret;
            return asKind != null || secret;
        }

        private Read.@Nullable Fault takeLength(int number, String unit, String part) {
            long asked = (long) number * AgendaWords.MINUTES.getOrDefault(unit, 1);
            if (asked < 1 || asked > Matter.LONGEST) {
                return new Read.Fault("minutes", part);
            }
            minutes = (int) asked;
            wished = true;
            presentersOpen = false;
            return null;
        }

        private Read.@Nullable Fault takeWhenOrText(String part, boolean first) {
            var asWhen = first ? null : untilWhen(part);
            if (asWhen != null) {
                when = asWhen;
                wished = true;
                presentersOpen = false;
                return null;
            }
            if (!first && startsWith(AgendaWords.UNTIL, part) && part.chars().anyMatch(Character::isDigit)) {
                return new Read.Fault("day", part);
            }
            return takeText(part);
        }

        private Read.@Nullable Fault takeText(String part) {
            if (presentersOpen) {
                addNames(part);
                return null;
            }
            if (wished) {
                return new Read.Fault("unread", part);
            }
            title.add(withoutTheNext(part));
            return null;
        }

        /** "Lokaler till nästa möte": what ends the title says when, where it cannot mean anything else. */
        private String withoutTheNext(String part) {
            var said = AgendaWords.TO_THE_NEXT.stream()
                    .filter(words -> Wording.lower(part).endsWith(" " + words))
                    .findFirst();
            said.ifPresent(words -> when = CommandReader.when(words.replaceFirst("^(?:på|at) ", "till ")));
            return said.map(words ->
                            part.substring(0, part.length() - words.length()).strip())
                    .orElse(part);
        }

        private Read done() {
            var words = String.join(", ", title);
            if (words.length() > Matter.LONGEST_TITLE) {
                return new Read.Fault("long-title", "");
            }
            return new Read.Ok(
                    new Wishes(words.isEmpty() ? null : words, presenters, kind, minutes, confidential, when));
        }
    }

    /** A minus of any shape makes it less than nothing, which is refused as such. */
    private static int number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : -Integer.parseInt(digits.substring(1));
    }

    static @Nullable PointKind kind(String part) {
        if (CommandReader.isOneOf(AgendaWords.DECISION, part)) {
            return PointKind.DECISION;
        }
        if (CommandReader.isOneOf(AgendaWords.INFORMATION, part)) {
            return PointKind.INFORMATION;
        }
        return CommandReader.isOneOf(AgendaWords.DIALOGUE, part) ? PointKind.DIALOGUE : null;
    }

    private @Nullable When untilWhen(String part) {
        var when = CommandReader.when(part);
        if (when == null) {
            return null;
        }
        return when.meeting() != null || dues.whole(when.words(), ANY_DAY).isPresent() ? when : null;
    }

    private static boolean startsWith(Set<String> table, String part) {
        return CommandReader.isOneOf(table, part.split("\\s+", 2)[0]);
    }
}
