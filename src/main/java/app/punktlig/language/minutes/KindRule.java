package app.punktlig.language.minutes;

import java.util.ArrayList;
import java.util.List;

/**
 * What a clause must hold, in kinds of words: {@code TREATED WHEN|AGAIN !BY} asks for one of the first and one of the second in any
 * order, and none of the third. {@code >X} must follow what is asked for before it, {@code +X} directly,
 * {@code ~X} stands near it, {@code ^X} begins the clause,
 * {@code $X} ends it, {@code =X} is all of it.
 */
final class KindRule {

    private static final int FAR = 9;
    private static final int NEAR = 4;

    private record Step(long any, char relation) {}

    /** The words between which a rule is met, the last excluded. */
    record Span(int from, int to) {}

    private final Step[] steps;
    private final long none;

    private KindRule(String rule) {
        List<Step> steps = new ArrayList<>();
        long none = 0;
        for (String part : rule.split(" ")) {
            char first = part.charAt(0);
            if (first == '!') {
                none |= ReturnKind.bits(part.substring(1));
            } else if (Character.isLetter(first)) {
                steps.add(new Step(ReturnKind.bits(part), ' '));
            } else {
                steps.add(new Step(ReturnKind.bits(part.substring(1)), first));
            }
        }
        this.steps = steps.toArray(Step[]::new);
        this.none = none;
    }

    static KindRule of(String rule) {
        return new KindRule(rule);
    }

    /** The kinds of which it asks for one last. */
    long last() {
        return steps[steps.length - 1].any();
    }

    /** Whether the kinds of a clause leave it possible. */
    boolean mayFit(long kinds) {
        if ((kinds & none) != 0) {
            return false;
        }
        for (Step step : steps) {
            if ((kinds & step.any()) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The first words between two that meet it; null where none do. */
    @org.jspecify.annotations.Nullable
    Span in(WordKinds words, int start, int end) {
        return step(words, start, end, 0, -1, new Span(end, start));
    }

    private @org.jspecify.annotations.Nullable Span step(
            WordKinds words, int start, int end, int number, int last, Span soFar) {
        if (number == steps.length) {
            return soFar;
        }
        Step step = steps[number];
        int from =
                switch (step.relation()) {
                    case '>', '+' -> last + 1;
                    case '~' -> Math.max(start, last - NEAR);
                    case '$' -> end - 1;
                    default -> start;
                };
        int to =
                switch (step.relation()) {
                    case '^' -> Math.min(end, start + 1);
                    case '+' -> Math.min(end, last + 2);
                    case '~' -> Math.min(end, last + NEAR + 1);
                    case '>' -> Math.min(end, last + FAR);
                    case '=' -> end - start > 2 ? start : end;
                    default -> end;
                };
        for (int i = from; i < to; i++) {
            if ((words.kinds(i) & step.any()) != 0) {
                Span rest = step(
                        words,
                        start,
                        end,
                        number + 1,
                        i,
                        new Span(Math.min(soFar.from(), i), Math.max(soFar.to(), i + 1)));
                if (rest != null) {
                    return rest;
                }
            }
        }
        return null;
    }
}
