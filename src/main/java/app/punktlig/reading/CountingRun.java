package app.punktlig.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headings of one style that count up by one. Lists inside points count too: of two headings with the same number the
 * one that stands apart, has text below it and is written like those before it belongs to the run.
 */
final class CountingRun {

    private static final int SAME_MARGIN = 3;
    private static final int FAR_AWAY = 100;

    private static final Pattern NUMBERS = Pattern.compile("[\\dIVX]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final HeadingLines headings;
    private final List<Line> lines;
    private final Predicate<HeadingLine> beginsAgain;

    /** @param form how the heading is written before its title */
    private record Link(
            HeadingLine heading,
            int key,
            String form,
            @Nullable Link before,
            double worth) {

        Link after(@Nullable Link other, double together) {
            return new Link(heading, key, form, other, together);
        }
    }

    CountingRun(HeadingLines headings, Predicate<HeadingLine> beginsAgain) {
        this.headings = headings;
        this.lines = headings.lines();
        this.beginsAgain = beginsAgain;
    }

    /** The best run among the headings of a style, in the order of the text. */
    List<HeadingLine> in(List<HeadingLine> all) {
        Map<Integer, Link> byCount = new HashMap<>();
        Link best = null;
        for (HeadingLine heading : all) {
            Link link = link(heading, byCount, best);
            byCount.merge(link.key(), link, (a, b) -> b.worth() > a.worth() ? b : a);
            best = best == null || link.worth() > best.worth() ? link : best;
        }
        return headings(best);
    }

    private static int key(HeadingLine heading) {
        return heading.major() * FAR_AWAY * FAR_AWAY + heading.count();
    }

    private Link link(HeadingLine heading, Map<Integer, Link> byCount, @Nullable Link best) {
        double own = 1 + (standsApart(heading) ? 1 : 0) + (headings.isAboveText(heading) ? 0.5 : 0);
        Link alone = new Link(heading, key(heading), form(heading), null, own);
        Link before = null;
        double worth = own;
        for (int step = 1; step <= 3; step++) {
            Link candidate = byCount.get(alone.key() - step);
            double with = candidate == null || step > 1 && !standsApart(heading)
                    ? 0
                    : candidate.worth() + own + likeness(candidate, alone) - 0.4 * (step - 1);
            if (candidate != null && with > worth) {
                before = candidate;
                worth = with;
            }
        }
        boolean again = (heading.count() == 1 || heading.isWholePoint())
                && best != null
                && (heading.major() > best.heading().major() || beginsAgain.test(heading));
        return again && best != null && best.worth() + own > worth
                ? alone.after(best, best.worth() + own)
                : alone.after(before, worth);
    }

    private boolean standsApart(HeadingLine h) {
        return Lines.standsApart(lines, h.line());
    }

    /** Headings of one document begin at one margin and are written in one way. */
    private double likeness(Link above, Link link) {
        double margin = Math.abs(indent(above) - indent(link)) <= SAME_MARGIN ? 0 : -2;
        return margin + (above.form().equals(link.form()) ? 0.3 : 0);
    }

    private int indent(Link link) {
        return lines.get(link.heading().line()).indent();
    }

    private String form(HeadingLine heading) {
        String line = lines.get(heading.line()).text();
        String before = line.substring(0, Math.max(0, line.indexOf(heading.title())));
        return BLANKS.matcher(NUMBERS.matcher(before).replaceAll("0")).replaceAll(" ");
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
