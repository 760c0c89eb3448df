package app.punktlig.schedule;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** One worker per place at a time: a wake-up during its work has it look once more instead of starting a second. */
final class Lanes {
    private final ConcurrentMap<String, Integer> calls = new ConcurrentHashMap<>();
    private final Executor executor;
    private final Consumer<String> work;

    Lanes(Executor executor, Consumer<String> work) {
        this.executor = executor;
        this.work = work;
    }

    void wake(String place) {
        if (calls.merge(place, 1, Integer::sum) == 1) {
            executor.execute(() -> run(place));
        }
    }

    private void run(String place) {
        int answered;
        do {
            answered = calls.getOrDefault(place, 0);
            work.accept(place);
        } while (isCalledAgain(place, answered));
    }

    /** True when somebody called while the work was done; otherwise the lane is closed in the same step. */
    private boolean isCalledAgain(String place, int answered) {
        return !calls.remove(place, answered);
    }
}
