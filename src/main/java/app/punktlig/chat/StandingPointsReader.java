package app.punktlig.chat;

import app.punktlig.agenda.AgendaPoint.Standing;
import app.punktlig.agenda.Matter;
import app.punktlig.agenda.StandingPoint;
import app.punktlig.language.Order;
import app.punktlig.language.SettingWords;
import app.punktlig.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads standing points: "Incheckning, Nytt från skolorna, sist: Kort, kort". Commas part them, unless semicolons or lines do;
 * those after "sist:" close the meeting.
 */
final class StandingPointsReader {
    /** More would be an agenda of their own. */
    static final int MOST = 15;

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern STRONGER = Pattern.compile("[;\\n]");

    private StandingPointsReader() {}

    /** @param now what the group has: a point that closes its meetings goes on doing so */
    static Optional<List<StandingPoint>> read(String said, List<StandingPoint> now) {
        var text = Wording.plain(said);
        var separator = STRONGER.matcher(text).find() ? STRONGER : COMMA;
        var points = new ArrayList<StandingPoint>();
        boolean last = false;
        for (var part : separator.split(text)) {
            var words = part.strip();
            int colon = words.indexOf(':');
            if (colon > 0
                    && SettingWords.LAST.contains(
                            Wording.lower(words.substring(0, colon).strip()))) {
                last = true;
                words = words.substring(colon + 1).strip();
            }
            if (!words.isEmpty()) {
                points.add(new StandingPoint(
                        Wording.line(words), last || closes(words, now) ? Standing.CLOSING : Standing.OPENING));
            }
        }
        return valid(points);
    }

    /** One to a line; none where the field is empty. */
    static Optional<List<StandingPoint>> lines(String text, Standing where) {
        return valid(text.lines()
                .map(Wording::line)
                .filter(line -> !line.isEmpty())
                .map(line -> new StandingPoint(line, where))
                .toList());
    }

    /** Tells that nothing will be followed up on the agendas any longer, and how it is again. */
    static CardMaker warned(Talk talk, CardMaker card, List<StandingPoint> before, List<StandingPoint> now) {
        boolean gone = before.stream().anyMatch(StandingPoint::isFeedback)
                && now.stream().noneMatch(StandingPoint::isFeedback);
        return gone
                ? card.strong("standing.without-feedback").text("standing.with-feedback-again", withFeedback(talk, now))
                : card;
    }

    /** What is typed to have the follow-up among the standing points, first of those that open the meeting but one. */
    private static String withFeedback(Talk talk, List<StandingPoint> points) {
        var opening = titles(points, Standing.OPENING);
        opening.add(
                Math.min(1, opening.size()), StandingPoint.feedback(talk.group().language()));
        var closing = String.join("; ", titles(points, Standing.CLOSING));
        var last = closing.isEmpty() ? "" : "; " + talk.texts().say("standing.last") + " " + closing;
        return Order.STANDING.word(talk.language()) + ": " + String.join("; ", opening) + last;
    }

    private static List<String> titles(List<StandingPoint> points, Standing where) {
        return points.stream()
                .filter(point -> point.where() == where)
                .map(StandingPoint::title)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean closes(String title, List<StandingPoint> now) {
        return now.stream()
                .anyMatch(p -> p.where() == Standing.CLOSING
                        && Wording.lower(p.title()).equals(Wording.lower(title)));
    }

    private static Optional<List<StandingPoint>> valid(List<StandingPoint> points) {
        boolean right = points.size() <= MOST
                && points.stream().allMatch(p -> p.title().length() <= Matter.LONGEST_TITLE)
                && points.stream().map(p -> Wording.lower(p.title())).distinct().count() == points.size();
        return right ? Optional.of(List.copyOf(points)) : Optional.empty();
    }
}
