package app.punktlig.reading;

import java.util.List;
import java.util.regex.Pattern;

/** The codes of a register before headings, such as A1, 26/001 and 64/25, which look like much else. */
final class RegisterCodes {

    private static final Pattern DAY = Pattern.compile("\\d{2}/\\d{2}");

    private RegisterCodes() {}

    /** "A. Beslut" above A1 and A2. */
    static boolean areLettersOf(List<HeadingLine> letters, List<HeadingLine> codes) {
        return letters.getFirst().style() == HeadingLine.Style.LETTER
                && codes.size() >= letters.size()
                && codes.stream()
                        .allMatch(c -> letters.stream()
                                .anyMatch(l -> c.number() != null
                                        && l.number() != null
                                        && c.number().startsWith(l.number())));
    }

    /** Codes such as 25/21 that could be days, unless they count up through the document. */
    static boolean areDays(List<HeadingLine> codes) {
        boolean days = codes.stream()
                .allMatch(h -> DAY.matcher(String.valueOf(h.number())).matches());
        return days && !countsUp(codes, 0) && !countsUp(codes, 1);
    }

    /** "64/25", "65/25" counts in its first part, "25/64" and "25/65" in its second. */
    private static boolean countsUp(List<HeadingLine> codes, int part) {
        int steps = 0;
        for (int i = 1; i < codes.size(); i++) {
            boolean sameYear = part(codes.get(i), 1 - part) == part(codes.get(i - 1), 1 - part);
            steps += sameYear && part(codes.get(i), part) == part(codes.get(i - 1), part) + 1 ? 1 : 0;
        }
        return steps * 2 >= codes.size();
    }

    private static int part(HeadingLine code, int part) {
        return Integer.parseInt(String.valueOf(code.number()).split("/", 2)[part]);
    }
}
