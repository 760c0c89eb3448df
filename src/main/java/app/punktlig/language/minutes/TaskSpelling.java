package app.punktlig.language.minutes;

import static app.punktlig.language.minutes.TaskKind.*;
import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A prepared sentence spelled in the {@link TaskKind kinds} of its words, one letter each, with the place of each letter. */
final class TaskSpelling {

    private static final Map<Character, TaskKind> SIGNS = Map.ofEntries(
            entry(',', COMMA),
            entry(':', COLON),
            entry(';', STOP),
            entry('!', STOP),
            entry('?', STOP),
            entry('|', BAR),
            entry('/', SLASH),
            entry('(', OPEN),
            entry('[', OPEN),
            entry(')', CLOSE),
            entry(']', CLOSE),
            entry('>', ARROW),
            entry('=', ARROW),
            entry('→', ARROW),
            entry('⇒', ARROW),
            entry('"', QUOTE),
            entry('”', QUOTE),
            entry('“', QUOTE),
            entry('–', DASH),
            entry('—', DASH),
            entry('+', AND),
            entry('&', AND));

    /** What a sentence holds one of where a word or a sign of the kind stands in it, of the kinds of which that is known. */
    private static final Map<TaskKind, Set<String>> THINGS = Arrays.stream(TaskKind.values())
            .filter(TaskWords::hasAllOf)
            .collect(Collectors.toMap(kind -> kind, TaskSpelling::allOf));

    /** The same for any of several kinds, as patterns ask. */
    private static final Map<Set<TaskKind>, Set<String>> THINGS_OF_ANY = new ConcurrentHashMap<>();

    private final StringBuilder letters = new StringBuilder();
    private final int[] places;
    private long kinds;
    private final String text;

    TaskSpelling(String lowerCase) {
        this.text = lowerCase;
        this.places = new int[lowerCase.length() + 1];
        spell();
    }

    String letters() {
        return letters.toString();
    }

    /** The kinds of all its words and signs, as bits. */
    long kinds() {
        return kinds;
    }

    /** What a sentence must hold one of for a word or a sign of these kinds to stand in it; nothing where that is not known. */
    static Set<String> thingsOf(Set<TaskKind> kinds) {
        return THINGS_OF_ANY.computeIfAbsent(kinds, TaskSpelling::thingsOfAny);
    }

    private static Set<String> thingsOfAny(Set<TaskKind> kinds) {
        Set<String> all = new HashSet<>();
        for (TaskKind kind : kinds) {
            if (thingsOf(kind).isEmpty()) {
                return Set.of();
            }
            all.addAll(thingsOf(kind));
        }
        return all;
    }

    static Set<String> thingsOf(TaskKind kind) {
        return THINGS.getOrDefault(kind, Set.of());
    }

    private static Set<String> allOf(TaskKind kind) {
        Stream<Character> parties =
                Arrays.stream(Party.values()).map(Party::sign).filter(sign -> party(sign) == kind);
        Stream<Character> signs = SIGNS.keySet().stream().filter(sign -> SIGNS.get(sign) == kind);
        Stream<Character> others = kind == DASH ? Stream.of('-') : kind == STOP ? Stream.of('.') : Stream.of();
        return Stream.concat(
                        TaskWords.wordsOf(kind).map(Beginnings::firstOf),
                        Stream.of(parties, signs, others).flatMap(all -> all).map(String::valueOf))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where in the sentence the word of a letter begins. */
    int place(int letter) {
        return letter < letters.length() ? places[letter] : text.length();
    }

    private void spell() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Party.isSign(c) && at + 1 < text.length()) {
                add(party(c), at);
                at += 2;
            } else if (begins(at)) {
                at = word(at);
            } else {
                sign(c, at);
                at++;
            }
        }
    }

    private void sign(char c, int at) {
        TaskKind sign = SIGNS.get(c);
        if (sign != null) {
            add(sign, at);
        } else if (c == '-' && isAlone(at)) {
            add(DASH, at);
        } else if (c == '.' && endsSentence(at)) {
            add(STOP, at);
        }
    }

    private boolean isAlone(int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == ' ' || at > 0 && text.charAt(at - 1) == ' ';
    }

    /** A stop after a longer word is no abbreviation's. */
    private boolean endsSentence(int at) {
        return at + 1 == text.length()
                || at > 3
                        && text.charAt(at + 1) == ' '
                        && (Party.isSign(text.charAt(at - 2))
                                || text.substring(at - 4, at).chars().allMatch(Character::isLetter));
    }

    private static TaskKind party(char sign) {
        return switch (Party.ofSign(sign)) {
            case PERSON -> TaskKind.PERSON;
            case ROLE, UNIT -> TaskKind.ROLE;
            case ANY_ROLE -> TaskKind.WHOEVER;
            case PRONOUN -> TaskKind.PRONOUN;
            case OTHER_BODY -> TaskKind.OTHER_BODY;
            case US, WE -> TaskKind.WE;
            case EVERYBODY -> TaskKind.EVERYBODY;
        };
    }

    private int word(int from) {
        int end = endOfWord(from);
        int taken = end;
        while (TaskWords.beginsPhrase(text, from, end)
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && begins(end + 1)) {
            end = endOfWord(end + 1);
            if (TaskWords.isPhrase(text, from, end)) {
                taken = end;
            }
        }
        add(TaskWords.kind(text, from, taken), from);
        return taken;
    }

    private int endOfWord(int from) {
        int end = from + 1;
        while (end < text.length() && (isLetter(end) || isWithin(end))) {
            end++;
        }
        return end;
    }

    private boolean isWithin(int at) {
        return "-'’:".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && isLetter(at + 1);
    }

    /** A word, or what is left of one after a name: "'ll". */
    private boolean begins(int at) {
        return isLetter(at)
                || "'’".indexOf(text.charAt(at)) >= 0
                        && at > 0
                        && Character.isLetterOrDigit(text.charAt(at - 1)) | text.charAt(at - 1) >= '\uE100'
                        && at + 1 < text.length()
                        && isLetter(at + 1);
    }

    private boolean isLetter(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c);
    }

    private void add(TaskKind kind, int place) {
        places[letters.length()] = place;
        letters.append(kind.letter());
        kinds |= kind.bit();
    }
}
