package app.punktlig.reading.documents;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The head of a document's pages: its date or title is kept once, its page numbers are not. */
final class PageHead {
    /** "3", "Sida 3", "Sid 3 av 7", "Page 3 of 7", "3 (7)", "3/7", "- 3 -". */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:sida|sidan|sid|s\\.|page|p\\.)?\\s{0,3}[-–]?\\s{0,3}\\d{1,4}\\s{0,3}[-–]?\\s{0,3}"
                    + "(?:(?:\\(|/|av|of)\\s{0,3}\\d{1,4}\\s{0,3}\\)?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What the head says may also stand in the first lines of the text. */
    private static final int TOP = 30;

    private PageHead() {}

    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line.strip()).matches();
    }

    static String of(String heads, String body) {
        var told = body.lines().limit(TOP).map(String::strip).collect(Collectors.toSet());
        var lines = heads.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !isPageNumber(line) && !told.contains(line))
                .distinct()
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "" : lines + "\n\n";
    }
}
