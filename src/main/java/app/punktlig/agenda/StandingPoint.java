package app.punktlig.agenda;

import app.punktlig.language.Language;
import app.punktlig.language.Texts;
import java.util.List;
import java.util.stream.Stream;

/** A point that comes back at every meeting, opening or closing it. */
public record StandingPoint(String title, AgendaPoint.Standing where) {

    /** The one that is filled in with what is to be followed up. */
    public static String feedback(Language language) {
        return Texts.in(language).say("standing.feedback");
    }

    public boolean isFeedback() {
        return Stream.of(Language.values())
                .anyMatch(language -> feedback(language).equalsIgnoreCase(title));
    }

    /** What a leadership group takes up every time, until it says otherwise. */
    public static List<StandingPoint> usual(Language language) {
        var texts = Texts.in(language);
        return Stream.concat(
                        Stream.of("checkin", "feedback", "sisters")
                                .map(key ->
                                        new StandingPoint(texts.say("standing." + key), AgendaPoint.Standing.OPENING)),
                        Stream.of("short", "checkout")
                                .map(key ->
                                        new StandingPoint(texts.say("standing." + key), AgendaPoint.Standing.CLOSING)))
                .toList();
    }
}
