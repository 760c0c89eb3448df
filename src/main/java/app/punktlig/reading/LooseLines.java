package app.punktlig.reading;

import app.punktlig.language.minutes.Opening;
import app.punktlig.language.minutes.Openings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each line of a document could head without a number or a mark, by its words alone; looked at once for all who ask. */
final class LooseLines {

    /** A short title with text behind it on its line. */
    record RunIn(String title, boolean endsInStop, String rest) {}

    /** "Övr." */
    private static final Pattern SHORTENED =
            Pattern.compile("(?:.{3,30} )?(?:[Öö]vr|[Ee]v|Misc|Info|[Aa]nteckn|[Pp]rot|[Ff]orts)\\.");

    /** "Mötet öppnades av Anna", "Anna Ek tar sig an uppdraget": a sentence that lost its stop. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:Mötet|Sammanträdet|The meeting) \\p{Ll}{4,} (?:av|kl|by|at) |\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ \\p{Ll}+(?:r|des) \\p{Ll}");

    private static final Pattern KEY_VALUE = Pattern.compile("[\\p{L} /-]{2,30}(?::\\s+|\\t+|\\s{2,})\\S.*");
    private static final Opening ANY_BULLET =
            Opening.of(Pattern.compile("(?:[-–—•*▪●◦o]|\\d{1,2}[.)]|\\p{Ll}\\))\\s+.*"));
    private static final Opening TITLE_BULLET =
            Opening.of(Pattern.compile("[*•▪■►●◆§+>»~–—o-]\\s+(?<title>\\p{L}.{1,110})"));
    private static final Pattern RUN_IN = Pattern.compile(
            "(?:[-–•*]\\s+)?(?<title>[\\p{L}\\d][^:.,;!?\\t]{1,45}?)(?::\\s+|\\s[–—-]\\s+|\\.\\s+(?=[\\p{Lu}\\d]))(?<rest>\\S.*)");
    private static final int LONGEST = 75;
    private static final int LONGEST_RUN_IN = 100;
    private static final int SHORT = 45;
    private static final int FEW_WORDS = 9;
    private static final int LONGEST_PARAGRAPH = 3000;

    private final List<Line> lines;
    private final PerLine<Boolean> heads;
    private final PerLine<Boolean> bullets;
    private final PerLine<Optional<RunIn>> runIns;
    private final PerLine<Optional<String>> bulletTitles;

    LooseLines(List<Line> lines) {
        this.lines = lines;
        this.heads = new PerLine<>(lines.size(), this::isShortOverText);
        this.bullets =
                new PerLine<>(lines.size(), i -> ANY_BULLET.is(lines.get(i).text()));
        this.bulletTitles =
                new PerLine<>(lines.size(), i -> bulletTitleOf(lines.get(i).text()));
        this.runIns = new PerLine<>(
                lines.size(), i -> runInOf(Marks.plain(lines.get(i).text())));
    }

    /** Whether the line is a short one that is no sentence, with text below it. */
    boolean couldHead(int line) {
        return heads.at(line);
    }

    /** Whether the line is an item of a list, bulleted or numbered. */
    boolean isBulleted(int line) {
        return bullets.at(line);
    }

    /** What could be the title of a point behind the sign of an item. */
    Optional<String> bulletTitle(int line) {
        return bulletTitles.at(line);
    }

    private static Optional<String> bulletTitleOf(String text) {
        return Optional.ofNullable(TITLE_BULLET.whole(text)).map(m -> m.group("title"));
    }

    Optional<RunIn> runIn(int line) {
        return runIns.at(line);
    }

    private boolean isShortOverText(int i) {
        String text = lines.get(i).text();
        if (text.isEmpty()
                || text.length() > LONGEST
                || ".,;!".indexOf(text.charAt(text.length() - 1)) >= 0
                        && !SHORTENED.matcher(text).matches()) {
            return false;
        }
        int first = text.codePointAt(0);
        boolean begins = Character.isUpperCase(first)
                || (Character.isLowerCase(first) && text.length() < SHORT)
                || first == '"'
                || first == '”';
        return begins
                && Edges.words(text) <= FEW_WORDS
                && hasTextBelow(i)
                && (text.endsWith("?") || !isKeyWithValue(text))
                && !Openings.SALUTATION.is(text)
                && !LooseHeadings.isSignature(text)
                && !Openings.NEXT_MEETING_LINE.begins(text)
                && !(text.endsWith(":") && Openings.LEAD_IN.is(text))
                && !SENTENCE.matcher(text).lookingAt();
    }

    private static boolean isKeyWithValue(String text) {
        return (text.indexOf(':') > 0 || Edges.hasWide(text))
                && KEY_VALUE.matcher(text).matches();
    }

    private boolean hasTextBelow(int i) {
        int next = Lines.textBelow(lines, i);
        return next < lines.size()
                && next - i <= 2
                && !Openings.SIGNATURES.is(lines.get(next).text());
    }

    private static Optional<RunIn> runInOf(String text) {
        Matcher m = text.length() > LONGEST_PARAGRAPH || !mayRunIn(text) ? null : RUN_IN.matcher(text);
        return m == null || !m.matches()
                ? Optional.empty()
                : Optional.of(new RunIn(m.group("title"), text.charAt(m.end("title")) == '.', m.group("rest")));
    }

    /** A quick look at the first sign that ends a short title: a colon, a full stop or a dash, with a blank behind it. */
    private static boolean mayRunIn(String text) {
        for (int i = 2; i < Math.min(text.length() - 1, LONGEST_RUN_IN); i++) {
            char c = text.charAt(i);
            if (c == ' ' || Character.isLetterOrDigit(c)) {
                continue;
            }
            boolean blankBehind = Character.isWhitespace(text.charAt(i + 1));
            if (blankBehind && ":.–—-".indexOf(c) >= 0) {
                return true;
            }
            if (":.,;!?\t".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }
}
