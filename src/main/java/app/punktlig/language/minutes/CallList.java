package app.punktlig.language.minutes;

import java.util.List;
import java.util.function.Function;

/** Ways to read a sentence, in the order in which they are tried: only those that the sentence's words call for. */
final class CallList<W> {

    private final List<W> ways;

    /** The number of the first of them among all {@link Calls}; the others' follow it. */
    private final int first;

    CallList(List<W> ways, Function<W, Callers> callers) {
        this.ways = ways;
        this.first = Calls.ALL.enter(ways.stream().map(callers).toList());
    }

    /** The next way, from one on, that the sentence calls for; -1 if there is none. */
    int next(Clues clues, int from) {
        long[] called = clues.called();
        int last = first + ways.size();
        for (int way = first + from; way < last; way = (way / Long.SIZE + 1) * Long.SIZE) {
            long left = called[way / Long.SIZE] >>> way;
            if (left != 0) {
                int next = way + Long.numberOfTrailingZeros(left);
                return next < last ? next - first : -1;
            }
        }
        return -1;
    }

    W get(int way) {
        return ways.get(way);
    }
}
