package app.punktlig.graph;

import java.text.Normalizer;
import java.util.Locale;

/** A pattern such as {@code LG*}: {@code *} stands for any text, {@code ?} for one character; case does not matter. */
final class SubjectPattern {
    private final String pattern;

    SubjectPattern(String pattern) {
        this.pattern = plain(pattern);
    }

    boolean matches(String subject) {
        var text = plain(subject);
        int at = 0;
        int here = 0;
        int star = -1;
        int resume = 0;
        while (at < text.length()) {
            if (here < pattern.length() && pattern.charAt(here) == '*') {
                star = here++;
                resume = at;
            } else if (here < pattern.length() && isSame(pattern.charAt(here), text.charAt(at))) {
                here++;
                at++;
            } else if (star >= 0) {
                here = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        return pattern.substring(here).chars().allMatch(rest -> rest == '*');
    }

    private static boolean isSame(char wanted, char found) {
        return wanted == '?' || wanted == found;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u00a0', ' ')
                .strip();
    }
}
