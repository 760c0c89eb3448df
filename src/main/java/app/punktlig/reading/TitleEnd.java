package app.punktlig.reading;

import app.punktlig.language.minutes.Passages;
import app.punktlig.language.minutes.PointTitles;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where on its line a title ends and the text of the point begins. */
final class TitleEnd {

    private static final Pattern RUN_IN =
            Pattern.compile("^(.{3,60}?)(?:\\.\\s+(?=\\p{Lu})|:\\s+(?=\\S)|\\s[–—]\\s+(?=\\p{Lu}))(.{20,})$");
    /** A sentence instead of a title. */
    private static final Pattern SENTENCE = Pattern.compile("^.{3,100}?\\p{Ll}{3}\\.\\s+\\p{Lu}.{20,}$");
    /** "Våren 2031.Allt börjar": the blank was lost. */
    private static final Pattern UNSPACED =
            Pattern.compile("^(.{2,60}?(?:\\p{Ll}{3}|\\d{4}))[.:](\\p{Lu}\\p{Ll}{2,}.*|[_.…]{3,}.*)$");

    private static final int LONG = 60;
    private static final int FEW = 6;

    private final Roster roster;

    TitleEnd(Roster roster) {
        this.roster = roster;
    }

    /** A line cut in two; all of it is title where the rest is empty. */
    record Cut(String title, String rest) {

        private static Cut none(String title) {
            return new Cut(title, "");
        }
    }

    /** Whether a line is a short title with its text after it. */
    static boolean hasTextAfter(String line) {
        return RUN_IN.matcher(line).matches() || SENTENCE.matcher(line).matches();
    }

    Cut in(String line) {
        Matcher label = Passages.DECIDES.in(line);
        if (label != null && label.start() > 2) {
            return new Cut(
                    line.substring(0, label.start()).strip(),
                    line.substring(label.start()).strip());
        }
        Matcher unspaced = UNSPACED.matcher(line);
        if (unspaced.matches()) {
            return new Cut(unspaced.group(1), unspaced.group(2));
        }
        Matcher none = PointTitles.NOTHING.matcher(line);
        if (none.matches()) {
            return new Cut(none.group(1), none.group(2));
        }
        int colon = line.indexOf(": ");
        if (colon > 2
                && Edges.words(line.substring(0, colon)) <= FEW
                && PointTitles.DAY_OR_TIME.matcher(line.substring(colon + 2)).lookingAt()) {
            return new Cut(line.substring(0, colon), line.substring(colon + 2).strip());
        }
        return sentenceAfter(line);
    }

    private Cut sentenceAfter(String line) {
        Matcher runIn = RUN_IN.matcher(line);
        if (runIn.matches()) {
            boolean text = line.length() > LONG || ".:!?".indexOf(line.charAt(line.length() - 1)) >= 0;
            return text ? new Cut(runIn.group(1), runIn.group(2)) : Cut.none(line);
        }
        return line.length() > LONG ? atName(line) : Cut.none(line);
    }

    /** "Val av ordförande Anna valdes till ordförande.": where the title is lost in its text, the text begins with a person. */
    private Cut atName(String line) {
        List<Word> words = Word.in(line);
        for (int i = 2; i + 1 < words.size(); i++) {
            Word word = words.get(i);
            boolean begins = word.isCapital()
                    && line.charAt(word.start() - 1) == ' '
                    && Character.isLetter(line.charAt(word.start() - 2))
                    && words.get(i - 1).text().length() > FEW;
            Roster.Found who = begins ? roster.at(line, words, i) : null;
            if (who != null && who.to() < words.size() && !words.get(who.to()).isCapital()) {
                return new Cut(line.substring(0, word.start()).strip(), line.substring(word.start()));
            }
        }
        return Cut.none(line);
    }
}
