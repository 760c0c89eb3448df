package app.punktlig.language.due;

import app.punktlig.language.ImpossibleDay;
import app.punktlig.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds due expressions in Swedish and English text, in time linear in its length. A reader has no state and may be shared.
 */
public final class DueReader {
    private static final Vocabulary SWEDISH = SwedishWords.vocabulary();
    private static final Vocabulary ENGLISH = EnglishWords.vocabulary();

    private final SchoolBreaks breaks;
    private final @Nullable Language language;

    /** With the usual school breaks, for text in either language. */
    public DueReader() {
        this(SchoolBreaks.USUAL);
    }

    public DueReader(SchoolBreaks breaks) {
        this(breaks, null);
    }

    private DueReader(SchoolBreaks breaks, @Nullable Language language) {
        this.breaks = breaks;
        this.language = language;
    }

    /** The same for text that is known to be in this language: what is said about it need not be guessed from a few words. */
    public DueReader in(Language known) {
        return new DueReader(breaks, known);
    }

    /** All due expressions of the text, in its order, none overlapping another; {@code today} is the day the text was written. */
    public List<Due> findAll(String text, LocalDate today) {
        var tokens = Scanner.scan(text);
        var reckoning = new Reckoning(today, breaks);
        var swedish = new Text(tokens, SWEDISH);
        var english = new Text(tokens, ENGLISH);
        int moreSwedish = swedish.tellingWords() - english.tellingWords();
        boolean onlySwedish = language == Language.SV || language == null && moreSwedish > 1;
        boolean onlyEnglish = language == Language.EN || language == null && moreSwedish < -1;
        var found = new ArrayList<Due>();
        if (!onlyEnglish) {
            found.addAll(read(text, new Grammar(swedish, reckoning), tokens));
        }
        if (!onlySwedish) {
            found.addAll(read(text, new Grammar(english, reckoning), tokens));
        }
        found.removeIf(due ->
                ImpossibleDay.isAround(text, due.words().start(), due.words().end()));
        return onlySwedish || onlyEnglish ? found : withoutOverlaps(found);
    }

    private static List<Due> read(String text, Grammar grammar, List<Token> tokens) {
        return grammar.all().stream()
                .map(f -> f.meaning().due(words(text, tokens.get(f.start()), tokens.get(f.end() - 1))))
                .toList();
    }

    private static Due.Words words(String text, Token first, Token last) {
        return new Due.Words(text.substring(first.start(), last.end()), first.start(), last.end());
    }

    /** Where both languages see something, the longer one is meant. */
    private static List<Due> withoutOverlaps(List<Due> found) {
        var kept = new ArrayList<Due>();
        var byStart = found.stream()
                .sorted(Comparator.comparingInt((Due d) -> d.words().start())
                        .thenComparing(d -> -d.words().end()))
                .toList();
        for (var due : byStart) {
            var last = kept.isEmpty() ? null : kept.getLast();
            if (last == null || due.words().start() >= last.words().end()) {
                kept.add(due);
            } else if (length(due) > length(last)) {
                kept.set(kept.size() - 1, due);
            }
        }
        return kept;
    }

    private static int length(Due due) {
        return due.words().end() - due.words().start();
    }

    /** The first due expression of the text. */
    public Optional<Due> first(String text, LocalDate today) {
        return findAll(text, today).stream().findFirst();
    }

    /**
     * The expression that says until when: the last of those with "senast", "till", "by", "before" and their like, otherwise the
     * first that is not past, otherwise the first.
     */
    public Optional<Due> deadline(String text, LocalDate today) {
        var all = findAll(text, today);
        var limit = all.stream().filter(DueReader::isLimit).reduce((a, b) -> b);
        return limit.or(() -> all.stream().filter(due -> !isPast(due, today)).findFirst())
                .or(() -> all.stream().findFirst());
    }

    private static boolean isLimit(Due due) {
        return due.mod() == Due.Mod.BY || due.mod() == Due.Mod.BEFORE;
    }

    private static boolean isPast(Due due, LocalDate today) {
        return due.days() != null && due.days().end().isBefore(today);
    }

    /** The due that the text is, where nothing else stands in it but signs around it. */
    public Optional<Due> whole(String text, LocalDate today) {
        return first(text, today)
                .filter(due -> isBlank(text.substring(0, due.words().start()))
                        && isBlank(text.substring(due.words().end())));
    }

    private static boolean isBlank(String rest) {
        return rest.chars().noneMatch(Character::isLetterOrDigit);
    }
}
