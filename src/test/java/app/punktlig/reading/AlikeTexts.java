package app.punktlig.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How alike two texts are, for scoring: as letters, and as the words of a sentence. */
final class AlikeTexts {
    private static final Pattern WORD = Pattern.compile("[\\w]+", Pattern.UNICODE_CHARACTER_CLASS);

    private AlikeTexts() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2018\\u2019\\u201c\\u201d\"'`´]", "")
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("[\\u2022\\uf0b7*#|]", " ")
                .replaceAll("-\\s+(?=[a-zåäö])", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static List<String> words(String text) {
        return WORD.matcher(plain(text)).results().map(MatchResult::group).toList();
    }

    /** 1 for the same sentence, 0 for another one; a whole paragraph is not like one sentence in it. */
    static double sentences(String one, String other) {
        if (plain(one).equals(plain(other))) {
            return 1;
        }
        var a = counted(words(one));
        var b = counted(words(other));
        int sizeA = sum(a);
        int sizeB = sum(b);
        if (sizeA == 0 || sizeB == 0) {
            return 0;
        }
        int both = a.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
                .sum();
        double shared = both / (double) (sizeA + sizeB - both);
        int shorter = Math.min(sizeA, sizeB);
        boolean within = both >= 0.9 * shorter && shared >= 0.3 && shorter >= 2;
        return shared >= 0.5 || within ? shared : 0;
    }

    private static Map<String, Integer> counted(List<String> words) {
        var counted = new HashMap<String, Integer>();
        words.forEach(word -> counted.merge(word, 1, Integer::sum));
        return counted;
    }

    private static int sum(Map<String, Integer> counted) {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Twice the letters in common blocks over all letters, after Ratcliff and Obershelp. */
    static double letters(String a, String b) {
        return a.length() + b.length() == 0 ? 1 : 2.0 * common(a, b) / (a.length() + b.length());
    }

    private static int common(String a, String b) {
        int best = 0;
        int atA = 0;
        int atB = 0;
        int[] above = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] row = new int[b.length() + 1];
            for (int j = 0; j < b.length(); j++) {
                row[j + 1] = a.charAt(i) == b.charAt(j) ? above[j] + 1 : 0;
                if (row[j + 1] > best) {
                    best = row[j + 1];
                    atA = i + 1 - best;
                    atB = j + 1 - best;
                }
            }
            above = row;
        }
        return best == 0
                ? 0
                : best
                        + common(a.substring(0, atA), b.substring(0, atB))
                        + common(a.substring(atA + best), b.substring(atB + best));
    }
}
