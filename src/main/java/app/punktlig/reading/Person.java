package app.punktlig.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody the minutes name, by the name as it is listed. */
record Person(String name, List<String> parts, String initials) {

    /** "KSt": the first letters of the names, and more of one that would else be like another's. */
    static final String MIXED_INITIALS = "\\p{Lu}(?:\\p{Lu}\\p{Ll}{1,2}|\\p{Ll}\\p{Lu})";

    private static final Pattern PART_END = Pattern.compile("[\\s.]+");
    private static final Pattern QUOTES = Pattern.compile("[\"“”„‘]|(?<!\\p{L})['’]|['’](?!\\p{L})");
    private static final String QUOTE_SIGNS = "\"“”„‘'’";
    private static final Pattern DOUBLE_END = Pattern.compile("[\\s.-]+(?=\\p{L})");

    static Person of(String name, String initials) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean quoted = Edges.before(QUOTE_SIGNS, lower).length() < lower.length();
        List<String> parts = Arrays.stream(
                        PART_END.split(quoted ? QUOTES.matcher(lower).replaceAll("") : lower))
                .filter(p -> !p.isEmpty())
                .toList();
        return new Person(name, parts, initials.isEmpty() ? firstLetters(parts) : initials);
    }

    private static String firstLetters(List<String> parts) {
        StringBuilder letters = new StringBuilder();
        for (String part : parts) {
            letters.append(Character.toUpperCase(part.charAt(0)));
        }
        return letters.toString();
    }

    String first() {
        return parts.getFirst();
    }

    String last() {
        return parts.getLast();
    }

    boolean hasInitials(String written) {
        return written.length() > 1 && (initials.equals(written) || shortened().contains(written));
    }

    /** Whether these letters stand in this order in the name, the first of them first. */
    static boolean mayShorten(String letters, String name) {
        if (letters.isEmpty()) {
            return false;
        }
        String lower = letters.toLowerCase(Locale.ROOT);
        String whole = name.toLowerCase(Locale.ROOT);
        int at = whole.charAt(0) != lower.charAt(0) ? -1 : 0;
        for (int i = 1; i < lower.length() && at >= 0; i++) {
            at = whole.indexOf(lower.charAt(i), at + 1);
        }
        return at >= 0;
    }

    /** Whether another, perhaps shorter name can be this person's. */
    boolean isCalled(Person other) {
        String shorter = other.name();
        return parts.containsAll(other.parts())
                || initials.equals(shorter)
                || other.parts().size() == 2 && other.first().equals(first()) && restBeginsWith(other.last());
    }

    /** Initials that leave a middle name out, or take a double name's second half in. */
    private List<String> shortened() {
        List<String> all = new ArrayList<>();
        if (parts.size() > 2) {
            all.add("" + initials.charAt(0) + initials.charAt(initials.length() - 1));
        }
        int hyphen = first().indexOf('-');
        if (hyphen > 0 && hyphen + 1 < first().length() && parts.size() > 1) {
            String second = ("" + first().charAt(hyphen + 1)).toUpperCase(Locale.ROOT);
            all.add("" + initials.charAt(0) + second + initials.substring(1));
        }
        if (name.indexOf('-') > 0) {
            all.add(firstLetters(Arrays.asList(DOUBLE_END.split(name.toLowerCase(Locale.ROOT)))));
        }
        return all;
    }

    /** Whether the letters after a given name, such as F or BH, begin the rest of this name. */
    boolean restBeginsWith(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        if (parts.size() < 2) {
            return false;
        }
        String rest = initials.substring(1).toLowerCase(Locale.ROOT);
        return rest.startsWith(lower)
                || rest.endsWith(lower)
                || parts.get(1).startsWith(lower)
                || last().startsWith(lower);
    }
}
