package app.punktlig.chat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that say a command with its words in another order, put into the usual one: "12 är klart", "ge Daniel i uppdrag att …". */
enum Phrasing {
    GIVEN(
            "(?:ge|låt|give)\\s(.{2,80}?)\\s(?:i\\suppdrag|uppdraget|uppgiften|the\\s(?:task|assignment|job))\\s(att|to|of)\\s(.+)") {
        @Override
        String usual(Matcher said) {
            return "uppdrag: " + said.group(1) + " " + said.group(2) + " " + said.group(3);
        }
    },
    CLOSED("(?:(?:uppdrag|assignment|task|nr\\.?)\\s)?#?(\\d{1,6})\\s(?:(?:är|is)\\s)?(?:(?:nu|now)\\s)?"
            + "(?:klart?|färdigt?|avklara[td]|done|finished)(?![\\p{L}\\d])[\\s:,.–-]*(.*)") {
        @Override
        String usual(Matcher said) {
            return ("klart " + said.group(1) + " " + said.group(2)).strip();
        }
    };

    private final Pattern pattern;

    Phrasing(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    abstract String usual(Matcher said);

    /** The words in the usual order; the same words where they are in no other. */
    static String usual(String text) {
        return List.of(values()).stream()
                .map(phrasing -> phrasing.in(text))
                .filter(usual -> !usual.equals(text))
                .findFirst()
                .orElse(text);
    }

    private String in(String text) {
        var said = pattern.matcher(text);
        return said.matches() ? usual(said) : text;
    }
}
