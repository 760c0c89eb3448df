package app.punktlig.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Does things at a steady pace, each on a thread of its own, whatever becomes of the ones before. */
final class Pace {
    private Pace() {}

    /** What is done when it is due. */
    interface Doing {
        /** Prepares, on the pacing thread and in order, what is done then. */
        Runnable prepared(int number, long due);
    }

    static void keep(int rate, int count, Doing doing) {
        long interval = TimeUnit.SECONDS.toNanos(1) / rate;
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = start + i * interval;
            LockSupport.parkNanos(due - System.nanoTime());
            Thread.ofVirtual().start(doing.prepared(i, due));
        }
    }
}
