package app.punktlig.reading;

import app.punktlig.language.minutes.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a prepared sentence where a new somebody begins to do something. */
final class Clauses {

    private static final Pattern NEW_DOER = Pattern.compile(
            "(?=[,; ])(?:, (?:och |and |samt |men |medan |while |but )?| och | and |; | medan | while )(?=[\\uE000\\uE001\\uE003][\\uE100-\\uE1FF](?:(?:, | och | and )[\\uE000\\uE001\\uE003][\\uE100-\\uE1FF]){0,4} (?:ska|skall|will|to|is to|får|(?!sammankallar)\\p{L}{2,}[rs])(?: |[.,]|$))");

    /** How the words and signs end that join clauses: och, and, samt, men, medan, while, but. */
    private static final String BEFORE_SOMEBODY = ",;hdtne";

    private static final int MOST = 6;
    private static final int LONGEST_JOINER = ", medan ".length();

    private Clauses() {}

    static List<String> of(String prepared) {
        int somebody = prepared.indexOf(Party.PERSON.sign(), 1) < 0 ? -1 : joined(prepared);
        if (somebody < 0) {
            return List.of();
        }
        List<String> clauses = new ArrayList<>();
        int from = 0;
        Matcher next = NEW_DOER.matcher(prepared).region(Math.max(0, somebody - LONGEST_JOINER), prepared.length());
        while (clauses.size() < MOST && next.find()) {
            // "Anna and Bo to write": what stands before "and" is the first of several who do it together.
            if (next.start() > 0 && !Party.isIndex(prepared.charAt(next.start() - 1))) {
                clauses.add(prepared.substring(from, next.start()));
                from = next.end();
            }
        }
        clauses.add(prepared.substring(from));
        return clauses.size() > 1 ? clauses : List.of();
    }

    /** A quick look for the first one behind a comma or a word that joins; -1 where there is none. */
    private static int joined(String prepared) {
        for (int i = 2; i < prepared.length(); i++) {
            if (Party.isSign(prepared.charAt(i))
                    && prepared.charAt(i - 1) == ' '
                    && BEFORE_SOMEBODY.indexOf(prepared.charAt(i - 2)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
