package app.punktlig.chat;

import app.punktlig.language.AgendaWords;
import app.punktlig.language.Wording;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how long something takes, where the words say nothing else: "20 min", "ca en kvart", "tid: 10 min", "10–15 minuter". */
final class LengthReader {
    private static final Pattern NUMBER =
            Pattern.compile("([-–−]?\\d{1,4}(?:[.,]5)?)(?:\\s?[-–−]\\s?(\\d{1,4}))?\\s?(\\p{L}+)\\.?");

    private LengthReader() {}

    /** The minutes, possible for a point or not; empty where the words are no length. */
    static OptionalLong minutes(String words) {
        var said = withoutAbout(Wording.lower(words));
        var spoken = AgendaWords.LENGTHS.get(said);
        if (spoken != null) {
            return OptionalLong.of(spoken);
        }
        var number = NUMBER.matcher(inDigits(said));
        return number.matches() ? counted(number.group(1), number.group(2), number.group(3)) : slipped(said);
    }

    /** "ca", "det tar ca": what is said before a length leaves it as it is. */
    private static String withoutAbout(String said) {
        var rest = said.startsWith("~") ? said.substring(1).strip() : said;
        var words = rest.split(" ", 2);
        return words.length == 2 && AgendaWords.ABOUT.contains(words[0]) ? withoutAbout(words[1]) : rest;
    }

    private static String inDigits(String said) {
        var words = said.split(" ", 2);
        var number = AgendaWords.NUMBERS.get(words[0]);
        return number == null || words.length < 2 ? said : number + " " + words[1];
    }

    /** Of "10–15 min" the longer is taken, so that the meeting has room. */
    private static OptionalLong counted(String first, @Nullable String upTo, String unit) {
        var known = AgendaWords.MINUTES.keySet().stream()
                .filter(word -> word.equals(unit) || AgendaWords.isOneOf(Set.of(word), unit))
                .findFirst();
        return known.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(
                        number(upTo == null ? first : upTo) * AgendaWords.MINUTES.getOrDefault(known.get(), 1)));
    }

    private static OptionalLong slipped(String said) {
        return AgendaWords.LENGTHS.entrySet().stream()
                .filter(length -> AgendaWords.isOneOf(Set.of(length.getKey()), said))
                .mapToLong(Map.Entry::getValue)
                .findFirst();
    }

    /** A minus of any shape makes it less than nothing, which is refused as such. */
    private static double number(String digits) {
        var plain = digits.replace(',', '.');
        return Character.isDigit(plain.charAt(0)) ? Double.parseDouble(plain) : -Double.parseDouble(plain.substring(1));
    }
}
