package app.punktlig.language.due;

import app.punktlig.language.WordMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of one language that due expressions are made of.
 *
 * <p>A line of its table is {@code role value = phrase, phrase}. A phrase that ends in {@code ~} is weak: it is also a name or
 * another word, and needs a preposition, a number or nothing else beside it. One that begins with {@code ^} has a capital letter.
 */
final class Vocabulary {
    /** In texts as short as this a missing capital letter is laziness, not another word. */
    private static final int SHORT_TEXT = 6;

    private static final String BETWEEN_SIDES = " = ";
    private static final int SHORTEST_MONTH = 3;
    private static final int LONGEST_MONTH = 9;
    private static final int SHORTEST_ENDING = 4;
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_STEM = 40;

    private final Map<String, Entry> entries = new HashMap<>();

    /** The same, put together so that they are found quickly. */
    private final WordMap<Entry> words = new WordMap<>();

    private final List<String> meetingEndings = new ArrayList<>();
    private final List<String> monthMeetingEndings = new ArrayList<>();
    private final WordMap<Integer> months = new WordMap<>();

    /**
     * What is known of a word.
     *
     * @param phrases those that begin with it
     * @param telling whether it is an everyday word of this language and of no other that we read
     */
    record Entry(List<Phrase> phrases, boolean telling) {

        static final Entry UNKNOWN = new Entry(List.of(), false);

        private Entry with(Phrase phrase) {
            var more = new ArrayList<>(phrases);
            more.add(phrase);
            return new Entry(more, telling);
        }
    }

    record Phrase(List<String> words, Sense sense, boolean capital) {
        boolean standsAt(List<Token> tokens, int at) {
            if (at + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 1; i < words.size(); i++) {
                if (!tokens.get(at + i).word().equals(words.get(i))) {
                    return false;
                }
            }
            return !capital || tokens.get(at).capital() || tokens.size() <= SHORT_TEXT;
        }
    }

    private Vocabulary(Set<String> tellingWords) {
        tellingWords.forEach(word -> entries.put(word, new Entry(List.of(), true)));
    }

    static Vocabulary of(String table, Set<String> tellingWords) {
        var vocabulary = new Vocabulary(tellingWords);
        table.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(vocabulary::readLine);
        vocabulary.entries.forEach(vocabulary.words::put);
        return vocabulary;
    }

    private void readLine(String line) {
        int middle = line.indexOf(BETWEEN_SIDES);
        var head = line.substring(0, middle).split(" ", 2);
        var role = Role.named(head[0]);
        var value = head.length > 1 ? head[1] : "0";
        for (var phrase : line.substring(middle + BETWEEN_SIDES.length()).split(",", -1)) {
            add(role, value, phrase.strip());
        }
    }

    private void add(Role role, String value, String written) {
        boolean weak = written.endsWith("~");
        boolean capital = written.startsWith("^");
        var words = Scanner.scan(written.replace("~", "").replace("^", "")).stream()
                .map(Token::word)
                .toList();
        boolean number = isNumber(value);
        var name = number ? "" : value.equals("other") ? String.join(" ", words) : value;
        var sense = new Sense(role, number ? Integer.parseInt(value) : 0, name, words.size(), weak);
        var known = entries.getOrDefault(words.getFirst(), Entry.UNKNOWN);
        entries.put(words.getFirst(), known.with(new Phrase(words, sense, capital)));
        if (role == Role.MEETING_ENDING) {
            addMeetingEnding(
                    words.getFirst(), sense.value() == 0 && known.phrases().isEmpty());
        } else if (role == Role.MONTH && !weak && !capital) {
            months.put(words.getFirst(), sense.value());
        }
    }

    private void addMeetingEnding(String ending, boolean ofAnyWord) {
        monthMeetingEndings.add(ending);
        if (ofAnyWord && ending.length() >= SHORTEST_ENDING) {
            meetingEndings.add(ending);
        }
    }

    private static boolean isNumber(String value) {
        return Character.isDigit(value.charAt(value.length() - 1)) && value.charAt(0) != 'P' && !value.contains("_");
    }

    /** What is known of a word in small letters. */
    Entry entry(String word) {
        var known = words.get(word);
        return known == null ? Entry.UNKNOWN : known;
    }

    /** What the words from this token on can be, as the first of them lets them be. */
    static List<Sense> senses(Entry first, List<Token> tokens, int at) {
        if (first.phrases().isEmpty()) {
            return List.of();
        }
        List<Sense> senses = List.of();
        for (var phrase : first.phrases()) {
            if (phrase.standsAt(tokens, at)) {
                senses = senses.isEmpty() ? new ArrayList<>(first.phrases().size()) : senses;
                senses.add(phrase.sense());
            }
        }
        return senses;
    }

    boolean hasLowerCaseMonths() {
        return entries.containsKey("mars");
    }

    /** What a long word is by its parts: "ordförandeberedningen" is a meeting, "majnämnden" one in May, though no table has them. */
    List<Sense> compounds(String word) {
        for (int end = SHORTEST_MONTH; end <= Math.min(LONGEST_MONTH, word.length() - 2); end++) {
            Integer month = months.get(word, 0, end);
            if (month != null && monthMeetingEndings.contains(word.substring(end))) {
                return List.of(new Sense(Role.MONTH_MEETING, month, "", 1, false));
            }
        }
        for (var ending : meetingEndings) {
            int stem = word.length() - ending.length();
            if (stem >= SHORTEST_STEM && stem <= LONGEST_STEM && word.endsWith(ending)) {
                return List.of(new Sense(Role.MEETING, 0, word, 1, false));
            }
        }
        return List.of();
    }

    /** Every word of the tables, for the test that looks for letters of other scripts. */
    Set<String> words() {
        var all = new TreeSet<>(entries.keySet());
        entries.values().forEach(entry -> entry.phrases().forEach(phrase -> all.addAll(phrase.words())));
        return all;
    }
}
