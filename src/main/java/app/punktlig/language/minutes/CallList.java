package app.punktlig.language.minutes;

import java.util.List;
import java.util.function.Function;

/** Ways to read a sentence, in the order in which they are tried: only those that the sentence's words call for. */
final class CallList<W> {

    private final List<W> ways;

    /** The number of the first of them among all {@link Calls}; the others' follow it. */
    private final int first;

    CallList(List<W> ways, Function<W, Things> callers) {
        this.ways = ways;
        this.first = Calls.ALL.enter(ways.stream().map(callers).toList());
    }

    /** The next way, from one on, that the sentence calls for; -1 if there is none. */
    int next(Clues clues, int from) {
        int next = clues.called().nextSetBit(first + from) - first;
        return next < ways.size() ? Math.max(next, -1) : -1;
    }

    W get(int way) {
        return ways.get(way);
    }
}
