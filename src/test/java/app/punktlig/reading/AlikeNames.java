package app.punktlig.reading;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether two names are of the same person, for scoring: short and full ones, and initials. */
final class AlikeNames {
    private static final Set<String> NOBODY = Set.of(
            "",
            "alla",
            "samtliga",
            "gruppen",
            "ledningsgruppen",
            "lg",
            "vi",
            "mötet",
            "group",
            "all",
            "everyone",
            "team",
            "the team",
            "the board",
            "board",
            "styrelsen",
            "man",
            "ingen",
            "none",
            "unspecified",
            "open");

    private AlikeNames() {}

    private static String bare(String name) {
        return name.replaceAll("\\([^)]*\\)", " ");
    }

    /** As an attendance list wants it: the whole name. */
    static boolean whole(String a, String b) {
        String one = String.join(" ", AlikeTexts.words(bare(a)));
        String other = String.join(" ", AlikeTexts.words(bare(b)));
        return !one.isEmpty() && AlikeTexts.letters(one, other) >= 0.92;
    }

    static boolean same(String a, String b) {
        String one = AlikeTexts.plain(bare(a));
        String other = AlikeTexts.plain(bare(b));
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        var x = AlikeTexts.words(one);
        var y = AlikeTexts.words(other);
        return one.equals(other)
                || (x.size() <= y.size() ? isShortOf(x, y) : isShortOf(y, x))
                || AlikeTexts.letters(one, other) >= 0.92;
    }

    private static boolean isShortOf(List<String> shorter, List<String> whole) {
        if (shorter.isEmpty()) {
            return false;
        }
        boolean begun = shorter.stream()
                .allMatch(t -> whole.stream().anyMatch(u -> t.equals(u) || t.length() <= 2 && u.startsWith(t)));
        String first = shorter.getFirst();
        if (begun && first.equals(whole.getFirst())) {
            return true;
        }
        if (shorter.size() == 2 && whole.size() >= 3 && first.equals(whole.getFirst())) {
            return shorter.get(1).equals(initials(whole.subList(1, whole.size())));
        }
        return shorter.size() == 1
                && (whole.size() == 1 ? isInflected(first, whole.getFirst()) : isInitials(first, whole));
    }

    private static String initials(List<String> words) {
        return words.stream().map(w -> w.substring(0, 1)).collect(joining());
    }

    private static boolean isInitials(String one, List<String> whole) {
        String all = initials(whole);
        boolean some = one.length() >= 2
                && one.length() <= 4
                && one.charAt(0) == all.charAt(0)
                && all.indexOf(one.charAt(one.length() - 1), 1) > 0
                && isSubsequence(one, all);
        return one.equals(all) || whole.contains(one) || some;
    }

    private static boolean isSubsequence(String part, String all) {
        int at = 0;
        for (char c : part.toCharArray()) {
            at = all.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInflected(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same >= 6 && same >= 0.7 * Math.max(a.length(), b.length());
    }

    /** Whether both name the same owners; the group is nobody. */
    static boolean sameOwners(List<String> wanted, List<String> resolved, List<String> found) {
        var left = new ArrayList<>(owners(found));
        var want = owners(wanted);
        var whole = owners(resolved);
        if (want.size() != left.size()) {
            return false;
        }
        for (int i = 0; i < want.size(); i++) {
            String name = want.get(i);
            String full = whole.size() == want.size() ? whole.get(i) : name;
            var hit = left.stream().filter(f -> same(name, f) || same(full, f)).findFirst();
            if (hit.isEmpty()) {
                return false;
            }
            left.remove(hit.get());
        }
        return true;
    }

    private static List<String> owners(List<String> names) {
        return names.stream().filter(n -> !NOBODY.contains(AlikeTexts.plain(n))).toList();
    }
}
