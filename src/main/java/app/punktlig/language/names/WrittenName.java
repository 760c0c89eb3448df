package app.punktlig.language.names;

import app.punktlig.language.Composed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name as somebody wrote it, in a form in which the same name is equal however it was typed.
 *
 * @param parts the words of the name in small letters, given name first
 * @param capitals whether it is one word of a few capitals, as initials are
 */
record WrittenName(List<String> parts, boolean capitals) {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,200}\\)|\\[[^\\[\\]]{0,200}\\]");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s,;\"”“@]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OUTER_SIGNS = Pattern.compile("^[.:!?*]+|[.:!?*]+$");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");
    /** Accents that are left out as often as written; å, ä and ö are letters of their own. */
    private static final String ACCENTED = "éèêëáàâíìîóòôúùûüçñ";

    private static final String PLAIN = "eeeeaaaiiiooouuuucn";

    static WrittenName of(String text) {
        var composed = IN_BRACKETS.matcher(Composed.of(text)).replaceAll(" ");
        int comma = composed.indexOf(',');
        var ordered = comma > 0 ? composed.substring(comma + 1) + " " + composed.substring(0, comma) : composed;
        var words = BETWEEN_PARTS
                .splitAsStream(ordered)
                .map(word -> OUTER_SIGNS.matcher(word).replaceAll(""))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .toList();
        boolean capitals = words.size() == 1
                && INITIALS.matcher(withoutGenitive(words.getFirst())).matches();
        return new WrittenName(words.stream().map(WrittenName::fold).toList(), capitals);
    }

    /** The name as written, then without the genitive: "Annas" is Anna only if nobody is called Annas. */
    static List<WrittenName> spellings(String written) {
        var name = of(written);
        if (name.parts.isEmpty()) {
            return List.of();
        }
        var last = withoutGenitive(name.parts.getLast());
        return last.equals(name.parts.getLast()) || last.length() < 2
                ? List.of(name)
                : List.of(name, new WrittenName(replaceLast(name.parts, last), name.capitals));
    }

    private static List<String> replaceLast(List<String> parts, String last) {
        return Stream.concat(parts.subList(0, parts.size() - 1).stream(), Stream.of(last))
                .toList();
    }

    private static String withoutGenitive(String word) {
        for (var ending : List.of(":s", "'s", "’s", "'", "’", "s")) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String fold(String word) {
        var small = new StringBuilder(word.toLowerCase(Locale.ROOT).replaceAll("[\\u2010-\\u2015]", "-"));
        for (int i = 0; i < small.length(); i++) {
            int accent = ACCENTED.indexOf(small.charAt(i));
            if (accent >= 0) {
                small.setCharAt(i, PLAIN.charAt(accent));
            }
        }
        return small.toString();
    }

    /** The parts with double names taken apart: Lars-Erik is Lars Erik. */
    List<String> pieces() {
        return parts.stream()
                .flatMap(part -> Arrays.stream(part.split("-", -1)))
                .filter(p -> !p.isEmpty())
                .toList();
    }

    String given() {
        return parts.getFirst();
    }

    /** Everything after the given name. */
    List<String> rest() {
        return parts.subList(1, parts.size());
    }

    boolean isOnePart() {
        return parts.size() == 1;
    }

    static String initials(List<String> words) {
        var letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }
}
