package app.punktlig.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** How long answers took, by what was asked. */
final class Times {
    private final Queue<Answered> answers = new ConcurrentLinkedQueue<>();

    private record Answered(String what, long nanos) {}

    /** Notes an answer to what was due to be asked at a {@link System#nanoTime()}. */
    void answered(String what, long due) {
        answers.add(new Answered(what, System.nanoTime() - due));
    }

    int size() {
        return answers.size();
    }

    void forget() {
        answers.clear();
    }

    void tell() {
        System.out.printf("%-48s%8s%8s%8s%8s   in ms%n", "", "p50", "p90", "p99", "most");
        var whats = new LinkedHashSet<String>();
        answers.forEach(answer -> whats.add(answer.what()));
        whats.forEach(what -> tell(what, what::equals));
        tell("all", any -> true);
    }

    private void tell(String name, Predicate<String> wanted) {
        var sorted = answers.stream()
                .filter(answer -> wanted.test(answer.what()))
                .map(Answered::nanos)
                .sorted()
                .toList();
        if (sorted.isEmpty()) {
            return;
        }
        System.out.printf("%-48s", name);
        for (double share : List.of(0.5, 0.9, 0.99, 1.0)) {
            int index = Math.max(0, (int) Math.ceil(share * sorted.size()) - 1);
            System.out.printf("%8.1f", sorted.get(index) / 1e6);
        }
        System.out.println();
    }
}
