package app.punktlig.chat;

import app.punktlig.chat.Command.Wishes;
import app.punktlig.language.AgendaWords;
import app.punktlig.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of lines behind "lägg till", each line a point of its own: what stands before the list is said of all of them. Lines below a
 * title are what the point is about.
 *
 * @param before what stands before the list
 * @param lines the lines without their signs, with what goes on in the next line
 */
record ListedPoints(String before, List<String> lines) {
    /** More would be a document; that is read in. */
    static final int MOST = 20;

    private static final Pattern SIGN = Pattern.compile("^\\s*(?:[-–—•·*▪◦]|\\d{1,2}[.)])\\s+(?=\\S)");

    static Optional<ListedPoints> of(String text) {
        var before = new ArrayList<String>();
        var lines = new ArrayList<String>();
        for (var line : Wording.plain(text).split("\n")) {
            var sign = SIGN.matcher(line);
            if (sign.lookingAt()) {
                lines.add(line.substring(sign.end()).strip());
            } else if (lines.isEmpty()) {
                before.add(line);
            } else if (!line.isBlank()) {
                lines.add(lines.removeLast() + "\n" + line.strip());
            }
        }
        return lines.size() < 2 ? Optional.empty() : Optional.of(new ListedPoints(shared(before), lines));
    }

    /** "Följande punkter till nästa möte:" says when, and calls nothing. */
    private static String shared(List<String> before) {
        var words = Wording.line(String.join(" ", before)).replaceFirst("\\s*:$", "");
        var first = AgendaWords.THE_FOLLOWING.stream()
                .filter(following -> Wording.lower(words).equals(following)
                        || Wording.lower(words).startsWith(following + " "))
                .findFirst();
        return first.map(following -> words.substring(following.length()).strip())
                .orElse(words);
    }

    /** The lines as they were, for one point that is about all of them. */
    String text() {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    /** What is said of all, where a line says nothing else. */
    static Wishes with(Wishes all, Wishes line) {
        return new Wishes(
                line.title(),
                line.presenters().isEmpty() ? all.presenters() : line.presenters(),
                line.kind() == null ? all.kind() : line.kind(),
                line.minutes() == null ? all.minutes() : line.minutes(),
                line.confidential() || all.confidential(),
                line.when() == null ? all.when() : line.when(),
                line.doubts());
    }
}
