package app.punktlig.reading;

import app.punktlig.language.minutes.Party;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a prepared sentence where a new somebody begins to do something. */
final class Clauses {

    private static final Pattern NEW_DOER = Pattern.compile(
            "(?:, (?:och |and |samt |men |medan |while |but )?| och | and |; | medan | while )(?=\\uE000[\\uE100-\\uE1FF](?:(?:, | och | and )\\uE000[\\uE100-\\uE1FF]){0,4} (?:ska|skall|will|to|is to|får|\\p{L}{2,}[rs]) )");
    private static final int MOST = 6;

    private Clauses() {}

    static List<String> of(String prepared) {
        if (prepared.indexOf(Party.PERSON.sign(), 1) < 0) {
            return List.of();
        }
        String[] clauses = NEW_DOER.split(prepared, MOST);
        return clauses.length > 1 ? List.of(clauses) : List.of();
    }
}
