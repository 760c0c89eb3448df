package app.punktlig.reading.documents;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for a parser so long and no longer: one that is stuck on a hostile document is interrupted and left behind. */
final class Patience {
    /** Room for parsers that recurse; what overflows it is damaged on purpose. */
    private static final long STACK_BYTES = 1 << 20;

    private Patience() {}

    static Document within(Duration time, Callable<String> parser) {
        var result = new CompletableFuture<String>();
        var thread = new Thread(null, () -> run(parser, result), "document", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return new Document.Text(result.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            thread.interrupt();
            return new Document.Refused(Refusal.TOO_SLOW);
        } catch (ExecutionException e) {
            return new Document.Refused(reason(Objects.requireNonNullElse(e.getCause(), e)));
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return new Document.Refused(Refusal.TOO_SLOW);
        }
    }

    /** Errors too: a hostile document that exhausts stack or memory must not take the others down. */
    private static void run(Callable<String> parser, CompletableFuture<String> result) {
        try {
            result.complete(parser.call());
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private static Refusal reason(Throwable thrown) {
        return switch (thrown) {
            case OutOfMemoryError e -> Refusal.UNPACKS_TOO_LARGE;
            case Unreadable e -> e.reason();
            case java.nio.file.FileSystemException e -> Refusal.UNREADABLE;
            default -> Unreadable.within(thrown);
        };
    }
}
