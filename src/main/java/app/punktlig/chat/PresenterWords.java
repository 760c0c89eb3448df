package app.punktlig.chat;

import app.punktlig.language.AgendaWords;
import app.punktlig.language.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds who is said to present in a part of a wish: "föredragande Anna och Bo", "by SN", "susanne norén kör". */
final class PresenterWords {
    private static final Pattern NAMES = Pattern.compile("\\s*,\\s*|\\s*&\\s*|\\s+(?:och|and|samt)\\s+");
    private static final Pattern IS = Pattern.compile("^(?:(?:är|is|are|blir):?\\s+|[:\\s]+)");

    /** Longer is no name. */
    private static final int LONGEST_NAME_WORDS = 5;

    private PresenterWords() {}

    /** The names behind a word that is said of presenters only. */
    static Optional<List<String>> certain(String part) {
        return behind(part, 2, AgendaWords.PRESENTER);
    }

    /** The names in words that may be a title as well: who decides is whether somebody in the group has them. */
    static Optional<List<String>> perhaps(String part) {
        return behind(part, 1, AgendaWords.PERHAPS_PRESENTER)
                .or(() -> beforeVerb(part))
                .filter(names -> names.stream().allMatch(PresenterWords::isShort));
    }

    static List<String> names(String words) {
        return NAMES.splitAsStream(words.strip())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What stands behind the first words of a part, when these are one of the table. */
    private static Optional<List<String>> behind(String part, int longest, Set<String> table) {
        var words = part.replaceFirst(":", ": ").split("\\s+");
        for (int n = Math.min(longest, words.length - 1); n >= 1; n--) {
            var first = String.join(" ", Arrays.asList(words).subList(0, n)).replaceFirst(":$", "");
            if (AgendaWords.isOneOf(table, first)) {
                var rest = String.join(" ", Arrays.asList(words).subList(n, words.length));
                return Optional.of(names(IS.matcher(rest).replaceFirst("")));
            }
        }
        return Optional.empty();
    }

    /** "Johan och Maria ska dra den": without the point, the verb and what helps it. */
    private static Optional<List<String>> beforeVerb(String part) {
        var words = new ArrayList<>(Arrays.asList(part.split("\\s+")));
        dropLast(words, AgendaWords.THE_POINT);
        int before = words.size();
        if (words.isEmpty() || !AgendaWords.isOneOf(AgendaWords.PRESENTS, words.getLast())) {
            return Optional.empty();
        }
        words.removeLast();
        dropLast(words, AgendaWords.BEFORE_PRESENTS);
        return words.isEmpty() || words.size() == before
                ? Optional.empty()
                : Optional.of(names(String.join(" ", words)));
    }

    private static void dropLast(List<String> words, Set<String> table) {
        while (words.size() > 1 && table.contains(Wording.lower(words.getLast()))) {
            words.removeLast();
        }
    }

    private static boolean isShort(String name) {
        return name.split("\\s+").length <= LONGEST_NAME_WORDS;
    }
}
