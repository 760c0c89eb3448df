package app.punktlig.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The headings of one style that count up by one. Lists inside points count too: of two headings with the same number the
 * one that stands apart, has text below it and is written like those before it belongs to the run.
 */
final class CountingRun {

    private static final int SAME_MARGIN = 3;
    private static final int FAR_AWAY = 100;

    private final List<Line> lines;
    private final Predicate<HeadingLine> beginsAgain;

    private record Link(HeadingLine heading, @Nullable Link before, double worth) {}

    CountingRun(List<Line> lines, Predicate<HeadingLine> beginsAgain) {
        this.lines = lines;
        this.beginsAgain = beginsAgain;
    }

    /** The best run among the headings of a style, in the order of the text. */
    List<HeadingLine> in(List<HeadingLine> all) {
        Map<Integer, Link> byCount = new HashMap<>();
        Link best = null;
        for (HeadingLine heading : all) {
            Link link = link(heading, byCount, best);
            byCount.merge(key(heading), link, (a, b) -> b.worth() > a.worth() ? b : a);
            best = best == null || link.worth() > best.worth() ? link : best;
        }
        return headings(best);
    }

    private static int key(HeadingLine heading) {
        return heading.major() * FAR_AWAY * FAR_AWAY + heading.count();
    }

    private Link link(HeadingLine heading, Map<Integer, Link> byCount, @Nullable Link best) {
        double own = 1 + (standsApart(heading) ? 1 : 0) + (HeadingForms.isAboveText(lines, heading) ? 0.5 : 0);
        Link before = null;
        double worth = own;
        for (int step = 1; step <= 3; step++) {
            Link candidate = byCount.get(key(heading) - step);
            double with = candidate == null || step > 1 && !standsApart(heading)
                    ? 0
                    : candidate.worth() + own + likeness(candidate.heading(), heading) - 0.4 * (step - 1);
            if (candidate != null && with > worth) {
                before = candidate;
                worth = with;
            }
        }
        boolean again = (heading.count() == 1 || heading.isWholePoint())
                && best != null
                && (heading.major() > best.heading().major() || beginsAgain.test(heading));
        return again && best != null && best.worth() + own > worth
                ? new Link(heading, best, best.worth() + own)
                : new Link(heading, before, worth);
    }

    private boolean standsApart(HeadingLine h) {
        return Lines.standsApart(lines, h.line());
    }

    /** Headings of one document begin at one margin and are written in one way. */
    private double likeness(HeadingLine above, HeadingLine h) {
        Line a = lines.get(above.line());
        Line b = lines.get(h.line());
        double margin = Math.abs(a.indent() - b.indent()) <= SAME_MARGIN ? 0 : -2;
        return margin + (form(a, above).equals(form(b, h)) ? 0.3 : 0);
    }

    private static String form(Line line, HeadingLine h) {
        int at = line.text().indexOf(h.title());
        return at < 0
                ? ""
                : line.text().substring(0, at).replaceAll("[\\dIVX]+", "0").replaceAll("\\s+", " ");
    }

    private static List<HeadingLine> headings(@Nullable Link last) {
        List<HeadingLine> run = new ArrayList<>();
        for (Link link = last; link != null; link = link.before()) {
            run.add(link.heading());
        }
        Collections.reverse(run);
        return run;
    }
}
