package app.punktlig.language.due;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language that due expressions are made of.
 *
 * <p>A line of its table is {@code role value = phrase, phrase}. A phrase that ends in {@code ~} is weak: it is also a name or
 * another word, and needs a preposition, a number or nothing else beside it. One that begins with {@code ^} has a capital letter.
 */
final class Vocabulary {
    /** In texts as short as this a missing capital letter is laziness, not another word. */
    private static final int SHORT_TEXT = 6;

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Set<String> tellingWords;

    /** With which letters the endings of meetings end. */
    private final Set<Character> lastLetters = new HashSet<>();

    private record Phrase(List<String> words, Role role, int value, String name, boolean weak, boolean capital) {
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

        Sense sense() {
            return new Sense(role, value, name, words.size(), weak);
        }
    }

    private Vocabulary(Set<String> tellingWords) {
        this.tellingWords = tellingWords;
    }

    static Vocabulary of(String table, Set<String> tellingWords) {
        var vocabulary = new Vocabulary(tellingWords);
        table.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(vocabulary::readLine);
        return vocabulary;
    }

    private void readLine(String line) {
        var sides = line.split(" = ", 2);
        var head = sides[0].split(" ", 2);
        var value = head.length > 1 ? head[1] : "0";
        for (var phrase : sides[1].split(", ", -1)) {
            add(Role.named(head[0]), value, phrase.strip());
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
        var phrase = new Phrase(words, role, number ? Integer.parseInt(value) : 0, name, weak, capital);
        if (role == Role.MEETING_ENDING) {
            lastLetters.add(words.getFirst().charAt(words.getFirst().length() - 1));
        }
        phrases.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(phrase);
    }

    private static boolean isNumber(String value) {
        return Character.isDigit(value.charAt(value.length() - 1)) && value.charAt(0) != 'P' && !value.contains("_");
    }

    /** What the words from this token on can be. */
    List<Sense> senses(List<Token> tokens, int at) {
        var candidates = phrases.get(tokens.get(at).word());
        if (candidates == null) {
            return List.of();
        }
        var senses = new ArrayList<Sense>(candidates.size());
        for (var phrase : candidates) {
            if (phrase.standsAt(tokens, at)) {
                senses.add(phrase.sense());
            }
        }
        return senses;
    }

    boolean hasLowerCaseMonths() {
        return phrases.containsKey("mars");
    }

    /** What a long word is by its ending: "ordförandeberedningen" is a meeting, though no table has it. */
    List<Sense> compounds(String word) {
        boolean mayEnd = !word.isEmpty() && lastLetters.contains(word.charAt(word.length() - 1));
        for (int from = Math.min(word.length() - 4, 40); mayEnd && from >= 3; from--) {
            var endings = phrases.get(word.substring(from));
            if (endings != null && endings.getFirst().role() == Role.MEETING_ENDING) {
                return List.of(new Sense(Role.MEETING, 0, word, 1, false));
            }
        }
        return List.of();
    }

    /** How many of the tokens are everyday words of this language and of no other that we read. */
    int tellingWords(List<Token> tokens) {
        int count = 0;
        for (var token : tokens) {
            count += tellingWords.contains(token.word()) ? 1 : 0;
        }
        return count;
    }

    /** Every word of the tables, for the test that looks for letters of other scripts. */
    Set<String> words() {
        var all = new java.util.TreeSet<String>(tellingWords);
        phrases.values().forEach(list -> list.forEach(phrase -> all.addAll(phrase.words())));
        return all;
    }
}
