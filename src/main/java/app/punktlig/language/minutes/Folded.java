package app.punktlig.language.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern with its choices put together by their first letters: {@code beslutar|antar|beslöt} becomes {@code besl(?:utar|öt)|antar}. The
 * JDK tries choices one after another, each somewhere else in memory, and most fail by their first letter. It fits what the pattern fits, and
 * in the same order: choices that begin with different letters never fit at one place, and those with the same keep their order.
 */
final class Folded extends PatternReader {

    private static final String SPECIAL = "\\[](){}^$|?*+.";
    private static final String QUANTIFIERS = "?*+{";
    private static final int SEVERAL = 4;
    private static final char ASCII = 0x80;

    /** Flags within a pattern, which hold for a part of it. */
    private static final Pattern INNER_FLAGS = Pattern.compile("\\(\\?[a-zA-Z-]");

    private final boolean anyCase;
    private final boolean anyCaseOfAll;

    private Folded(String pattern, int flags) {
        super(pattern);
        this.anyCaseOfAll = (flags & (Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)) != 0;
        this.anyCase = (flags & Pattern.CASE_INSENSITIVE) != 0;
    }

    /** @param pattern without {@link Macros} and flags */
    static String of(String pattern) {
        return new Folded(pattern, 0).alternatives();
    }

    /** The same for a pattern that was compiled, flags and all; one with other flags within it stays as it is. */
    static Pattern of(Pattern pattern) {
        return INNER_FLAGS.matcher(pattern.pattern()).find()
                ? pattern
                : Pattern.compile(new Folded(pattern.pattern(), pattern.flags()).alternatives(), pattern.flags());
    }

    private String alternatives() {
        List<String> alternatives = new ArrayList<>();
        alternatives.add(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            alternatives.add(sequence());
        }
        return alternatives.size() == 1 ? alternatives.getFirst() : together(alternatives);
    }

    private String sequence() {
        StringBuilder sequence = new StringBuilder();
        while (!endsSequence()) {
            int from = at;
            switch (pattern.charAt(at)) {
                case '(' -> group(sequence);
                case '[' -> at = endOfClass(at) + 1;
                case '\\' -> at += lengthOfSign(at);
                default -> at++;
            }
            if (pattern.charAt(from) != '(') {
                sequence.append(pattern, from, at);
            }
        }
        return sequence.toString();
    }

    /** What is looked for behind stays as it is. */
    private void group(StringBuilder sequence) {
        int from = at;
        if (pattern.startsWith("(?<=", at) || pattern.startsWith("(?<!", at)) {
            skipGroup();
            sequence.append(pattern, from, at);
            return;
        }
        boolean looksAhead = pattern.startsWith("(?=", at) || pattern.startsWith("(?!", at);
        if (looksAhead) {
            at += "(?=".length();
        } else {
            enterGroup();
        }
        sequence.append(pattern, from, at).append(alternatives()).append(')');
        at++;
    }

    /** The choices, those folded that begin with letters and stand one after another. */
    private String together(List<String> alternatives) {
        List<String> folded = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String alternative : alternatives) {
            if (beginsWithLetter(alternative, 0)) {
                run.add(alternative);
            } else {
                close(run, folded);
                folded.add(alternative);
            }
        }
        close(run, folded);
        return String.join("|", folded);
    }

    private void close(List<String> run, List<String> folded) {
        Map<Character, List<String>> byLetter = new LinkedHashMap<>();
        for (String alternative : run) {
            byLetter.computeIfAbsent(letter(alternative.charAt(0)), letter -> new ArrayList<>())
                    .add(alternative);
        }
        String all = byLetter.values().stream().map(this::withSameLetter).collect(Collectors.joining("|"));
        if (byLetter.size() >= SEVERAL && !(anyCase && anyCaseOfAll)) {
            folded.add("(?=[" + lettersOf(byLetter) + "])(?:" + all + ")");
        } else if (!run.isEmpty()) {
            folded.add(all);
        }
        run.clear();
    }

    private static String lettersOf(Map<Character, List<String>> byLetter) {
        return byLetter.keySet().stream()
                .map(letter -> letter == '-' || letter == '&' ? "\\" + letter : String.valueOf(letter))
                .collect(Collectors.joining());
    }

    private String withSameLetter(List<String> alternatives) {
        if (alternatives.size() == 1) {
            return alternatives.getFirst();
        }
        String first = alternatives.getFirst();
        int same = 1;
        while (areSameAt(same, first, alternatives)) {
            same++;
        }
        int from = same;
        return first.substring(0, same) + "(?:"
                + together(alternatives.stream().map(a -> a.substring(from)).toList()) + ")";
    }

    private boolean areSameAt(int place, String first, List<String> alternatives) {
        return alternatives.stream()
                .allMatch(a -> beginsWithLetter(a, place) && letter(a.charAt(place)) == letter(first.charAt(place)));
    }

    /** The letter that stands for all that fit where it is written. */
    private char letter(char written) {
        return anyCase && (written < ASCII || anyCaseOfAll) ? Character.toLowerCase(written) : written;
    }

    /** A letter or sign that stands for itself, once. */
    private static boolean beginsWithLetter(String sequence, int from) {
        return from < sequence.length()
                && SPECIAL.indexOf(sequence.charAt(from)) < 0
                && (from + 1 == sequence.length() || QUANTIFIERS.indexOf(sequence.charAt(from + 1)) < 0);
    }
}
