package app.punktlig.chat;

import app.punktlig.agenda.Matter;
import app.punktlig.agenda.PointKind;
import app.punktlig.chat.Command.Doubt;
import app.punktlig.chat.Command.When;
import app.punktlig.chat.Command.Wishes;
import app.punktlig.language.AgendaWords;
import app.punktlig.language.ImpossibleDay;
import app.punktlig.language.Wording;
import app.punktlig.language.due.DueReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads "Budget 2027, föredragande Anna och Bo, beslut, 20 min, till 4 februari": a title, and after commas what else is wished. A
 * part that is none of these belongs to the presenters right after them, and otherwise to the title, as a doubt that is told.
 */
final class WishesReader {
    /** The comma of "1,5 timmar" parts nothing. */
    private static final Pattern PARTS = Pattern.compile("\n|,(?!(?<=(?<!\\d)\\d,)5\\s?(?:tim|h))");

    private static final Pattern LABEL = Pattern.compile("([\\p{L} ]{2,20}?)\\s?:\\s*(.+)");
    private static final Pattern LENGTH_AT_END =
            Pattern.compile("(.*\\S)\\s((?:ca\\.?\\s)?\\d{1,3}\\s?min(?:uter|utes)?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED_AT_END = Pattern.compile("\\(([^()]{2,20})\\)$");
    private static final Pattern A_POINT_ABOUT = Pattern.compile(
            "^(?:(?:en|a|an)\\s)?(?:(?:ny|new)\\s)?(?:punkt|point|item)(?:\\s(?:om|about)\\s|:\\s?)(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_IN_FIGURES =
            Pattern.compile("\\S+\\s(?:den\\s)?\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\S+\\s(?:den\\s)?\\d{1,2}\\s(\\p{L}+)");

    /** Whether words are a day at all does not depend on today. */
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    private final DueReader dues = new DueReader();

    /** What came of reading. */
    sealed interface Read {
        record Ok(Wishes wishes) implements Read {}

        record Fault(String key, String words) implements Read {}
    }

    /** A new point: what stands first is its title. */
    Read read(String text) {
        return read(A_POINT_ABOUT.matcher(Wording.plain(text)).replaceFirst(""), new InProgress(true));
    }

    /** A change of a point that has a title: what stands first may be any wish. */
    Read change(String text) {
        return read(text, new InProgress(false));
    }

    private static Read read(String text, InProgress reading) {
        for (var part : PARTS.split(text)) {
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
        private final List<Doubt> doubts = new ArrayList<>();
        private final List<String> presenters = new ArrayList<>();
        private final boolean titleFirst;
        private @Nullable PointKind kind;
        private @Nullable Integer minutes;
        private @Nullable When when;
        private boolean confidential;
        private boolean wished;
        private boolean presentersOpen;

        private InProgress(boolean titleFirst) {
            this.titleFirst = titleFirst;
        }

        private Read.@Nullable Fault take(String part) {
            boolean first = titleFirst && title.isEmpty() && !wished;
            var called = TitleWords.of(part);
            if (called.when() != null) {
                when = called.when();
            }
            if (called.words().isEmpty() || !first && CommandReader.isOneOf(AgendaWords.PLEASE, called.words())) {
                return null;
            }
            return first ? takeFirst(called.words()) : takeWish(called.words());
        }

        /** "Beslut: Budget 20 min": labels and lengths stand with the title too. */
        private Read.@Nullable Fault takeFirst(String part) {
            var certain = PresenterWords.certain(part);
            if (part.contains(":") && certain.isPresent()) {
                return takePresenters(certain.get());
            }
            var label = LABEL.matcher(part);
            if (label.matches() && kind(label.group(1)) != null) {
                kind = kind(label.group(1));
                return takeFirst(label.group(2));
            }
            var length = LENGTH_AT_END.matcher(BRACKETED_AT_END.matcher(part).replaceFirst("$1"));
            if (length.matches()) {
                title.add(length.group(1));
                return takeLength(length.group(2));
            }
            return part.chars().anyMatch(Character::isDigit)
                            && LengthReader.minutes(part).isPresent()
                    ? takeLength(part)
                    : takeTitle(part, dayAtEnd(part));
        }

        private Read.@Nullable Fault takeWish(String part) {
            var bare = part.replaceFirst("[!.]+$", "");
            var label = LABEL.matcher(bare);
            return label.matches() ? takeLabelled(bare, label.group(1), label.group(2)) : takeWords(part, bare);
        }

        private Read.@Nullable Fault takeLabelled(String part, String label, String words) {
            if (AgendaWords.isOneOf(AgendaWords.LENGTH_LABELS, label)
                    && LengthReader.minutes(words).isPresent()) {
                return takeLength(words);
            }
            if (title.isEmpty() && kind(label) != null) {
                kind = kind(label);
                return takeTitle(words, Optional.empty());
            }
            if (AgendaWords.isOneOf(AgendaWords.KIND_LABELS, label) && kind(words) != null
                    || AgendaWords.isOneOf(AgendaWords.WHEN_LABELS, label) && untilWhen(words) != null) {
                return takeWords(words, words);
            }
            return takeWords(part, part);
        }

        private Read.@Nullable Fault takeWords(String part, String bare) {
            var certain = PresenterWords.certain(bare);
            if (certain.isPresent()) {
                return takePresenters(certain.get());
            }
            if (takeWord(bare)) {
                return wish();
            }
            return LengthReader.minutes(bare).isPresent() ? takeLength(bare) : takeWhenOrText(part, bare);
        }

        private Read.@Nullable Fault takePresenters(List<String> names) {
            presenters.addAll(names);
            wished = true;
            presentersOpen = true;
            return null;
        }

        private boolean takeWord(String part) {
            var asKind = kind(part);
            boolean secret = AgendaWords.isOneOf(AgendaWords.CONFIDENTIAL, part);
            kind = asKind == null ? kind : asKind;
            confidential |= secret;
            return asKind != null || secret;
        }

        private Read.@Nullable Fault takeLength(String words) {
            long asked = LengthReader.minutes(words).orElse(0);
            if (asked < 1 || asked > Matter.LONGEST) {
                return new Read.Fault("minutes", words);
            }
            minutes = (int) asked;
            return wish();
        }

        private Read.@Nullable Fault wish() {
            wished = true;
            presentersOpen = false;
            return null;
        }

        private Read.@Nullable Fault takeWhenOrText(String part, String bare) {
            if (isNoDay(bare)) {
                return new Read.Fault(ImpossibleDay.in(bare).isPresent() ? "impossible-day" : "day", bare);
            }
            boolean mayBeTitle = title.isEmpty() && !startsWith(AgendaWords.UNTIL, bare);
            var asWhen = mayBeTitle ? null : untilWhen(bare);
            if (asWhen != null) {
                when = asWhen;
                return wish();
            }
            return takeText(part, PresenterWords.perhaps(bare));
        }

        private Read.@Nullable Fault takeText(String part, Optional<List<String>> perhaps) {
            if (presentersOpen) {
                presenters.addAll(perhaps.orElseGet(() -> PresenterWords.names(part)));
                return null;
            }
            if (title.isEmpty() && perhaps.isEmpty() && wished) {
                return new Read.Fault("unread", part);
            }
            if (!title.isEmpty() || perhaps.isPresent()) {
                doubts.add(new Doubt(part, perhaps.orElse(List.of())));
            }
            return takeTitle(part, Optional.empty());
        }

        /** @param doubtful what in the title may have been meant otherwise */
        private Read.@Nullable Fault takeTitle(String part, Optional<String> doubtful) {
            doubtful.ifPresent(words -> doubts.add(new Doubt(words, List.of())));
            var label = LABEL.matcher(part);
            boolean labelled = title.isEmpty()
                    && label.matches()
                    && CommandReader.isOneOf(AgendaWords.TITLE_LABELS, label.group(1));
            title.add(labelled ? label.group(2) : part);
            return null;
        }

        private Read done() {
            var words = String.join(", ", title);
            if (words.length() > Matter.LONGEST_TITLE) {
                return new Read.Fault("long-title", "");
            }
            return new Read.Ok(
                    new Wishes(words.isEmpty() ? null : words, presenters, kind, minutes, confidential, when, doubts));
        }
    }

    static @Nullable PointKind kind(String part) {
        var words = part.replaceFirst("[!.]+$", "").split("\\s+", 2);
        if (words.length == 2 && CommandReader.isOneOf(AgendaWords.BEFORE_KIND, words[0])) {
            return kind(words[1]);
        }
        if (AgendaWords.isOneOf(AgendaWords.DECISION, part)) {
            return PointKind.DECISION;
        }
        if (AgendaWords.isOneOf(AgendaWords.INFORMATION, part)) {
            return PointKind.INFORMATION;
        }
        return AgendaWords.isOneOf(AgendaWords.DIALOGUE, part) ? PointKind.DIALOGUE : null;
    }

    private @Nullable When untilWhen(String part) {
        var when = CommandReader.when(part);
        if (when == null) {
            return null;
        }
        var at = startsWith(AgendaWords.AT, when.words())
                ? CommandReader.when(when.words().split("\\s+", 2)[1])
                : null;
        return isDay(when) ? when : at != null && isDay(at) ? at : null;
    }

    /** "Inbjudan till 4 februari": the day may be the meeting's as well as the invitation's. */
    private Optional<String> dayAtEnd(String title) {
        return AgendaWords.UNTIL.stream()
                .map(word -> title.lastIndexOf(" " + word + " "))
                .filter(at -> at > 0)
                .map(at -> title.substring(at + 1))
                .filter(end -> untilWhen(end) != null)
                .findFirst();
    }

    /** Said as a day, and none that there is. */
    private boolean isNoDay(String part) {
        boolean until = startsWith(AgendaWords.UNTIL, part);
        if (ImpossibleDay.in(part).filter(day -> until || day.equals(part)).isPresent()) {
            return true;
        }
        var month = DAY_AND_MONTH.matcher(part);
        return until
                && untilWhen(part) == null
                && (DAY_IN_FIGURES.matcher(part).matches()
                        || month.matches() && ImpossibleDay.isAlmostAMonth(month.group(1)));
    }

    private boolean isDay(When when) {
        return when.meeting() != null || dues.whole(when.words(), ANY_DAY).isPresent();
    }

    private static boolean startsWith(Set<String> table, String part) {
        var words = part.split("\\s+", 2);
        return words.length == 2 && CommandReader.isOneOf(table, words[0]);
    }
}
