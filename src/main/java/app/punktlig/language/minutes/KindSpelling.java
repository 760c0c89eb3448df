package app.punktlig.language.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A prepared sentence spelled in the kinds of its words, one letter each, with the place of each letter in the sentence. */
final class KindSpelling {

    private static final String BREAKS = ";:!?→–—|(";

    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private final String text;
    private final IntFunction<String> written;

    /** @param written the words of a mention by its number */
    KindSpelling(String lowerCase, IntFunction<String> written) {
        this.text = lowerCase;
        this.written = written;
        spell();
    }

    String letters() {
        return letters.toString();
    }

    /** Where in the sentence the word of a letter stands. */
    int place(int letter) {
        return letter < places.size() ? places.get(letter) : text.length();
    }

    /** The letter of the word at or after a place. */
    int letterAt(int place) {
        int letter = 0;
        while (letter < places.size() && places.get(letter) < place) {
            letter++;
        }
        return letter;
    }

    private void spell() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Party.isSign(c) && at + 1 < text.length()) {
                add(party(c, text.charAt(at + 1)), at);
                at += 2;
            } else if (isWord(c)) {
                at = word(at);
            } else {
                mark(c, at);
                at++;
            }
        }
    }

    private void mark(char c, int at) {
        if (c == ',') {
            add(',', at);
        } else if (c == ')') {
            add(')', at);
        } else if (BREAKS.indexOf(c) >= 0 || c == '-' && isAlone(at) || c == '.' && endsSentence(at)) {
            add(c == '→' ? '>' : ';', at);
        }
    }

    /** A stop after a longer word is no abbreviation's. */
    private boolean endsSentence(int at) {
        return at > 3
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && (Party.isSign(text.charAt(at - 2))
                        || text.substring(at - 4, at).chars().allMatch(Character::isLetter));
    }

    private boolean isAlone(int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == ' ' || at > 0 && text.charAt(at - 1) == ' ';
    }

    /** The group after "at" is its meeting; the yearly meeting is one of all members. */
    private char party(char sign, char index) {
        return switch (Party.ofSign(sign)) {
            case US, WE, EVERYBODY -> isAfterPlace() ? 'M' : 'W';
            case OTHER_BODY -> Who.YEARLY.has(written.apply(Party.index(index))) ? 'y' : 'O';
            case PERSON, ROLE, ANY_ROLE, UNIT, PRONOUN -> 'P';
        };
    }

    private boolean isAfterPlace() {
        int last = letters.length() - 1;
        return last >= 0
                && ("GgI".indexOf(letters.charAt(last)) >= 0
                        || last > 0
                                && "Nx".indexOf(letters.charAt(last)) >= 0
                                && "GgI".indexOf(letters.charAt(last - 1)) >= 0);
    }

    private int word(int from) {
        int end = endOfWord(from);
        String words = text.substring(from, end);
        int taken = end;
        String best = words;
        while (ReturnWords.beginsPhrase(words)
                && end < text.length() - 1
                && text.charAt(end) == ' '
                && isWord(text.charAt(end + 1))) {
            end = endOfWord(end + 1);
            words = text.substring(from, end);
            if (ReturnWords.isPhrase(words)) {
                best = words;
                taken = end;
            }
        }
        add(best.equals("may") && isAfterPlace() ? 'N' : kind(best), from);
        return taken;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && (isWord(text.charAt(end)) || isWithin(end))) {
            end++;
        }
        return end;
    }

    private boolean isWithin(int at) {
        return "-/:".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && isWord(text.charAt(at + 1));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static char kind(String word) {
        char first = word.charAt(0);
        return first >= '0' && first <= '9' ? day(word) : ReturnWords.kind(word);
    }

    /** "26/3", "29:e" and "21st" are days; "12" alone is a number. */
    private static char day(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String rest = word.substring(digits);
        boolean ordinal = digits <= 2
                && List.of(":e", ":a", "e", "a", "st", "nd", "rd", "th").contains(rest);
        boolean inMonth = digits <= 2
                && rest.length() >= 2
                && rest.length() <= 3
                && rest.charAt(0) == '/'
                && Character.isDigit(rest.charAt(1));
        return ordinal || inMonth ? 't' : digits == word.length() && digits <= 2 ? '0' : ReturnWords.ANY;
    }

    private void add(char letter, int place) {
        letters.append(letter);
        places.add(place);
    }
}
