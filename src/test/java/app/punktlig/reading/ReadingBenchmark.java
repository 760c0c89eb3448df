package app.punktlig.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Measures the reader on one thread: two-page documents a second when warm, 2 MB of text, and lines without end. Tells the
 * processor time beside the time on the clock, since other work on the machine makes only the latter longer.
 */
final class ReadingBenchmark {

    /** The minutes of the tests, set on A4 in 11 points with margins of 2.5 cm, hold 2240 characters a page. */
    private static final int TWO_PAGES = 4500;

    private static final int TWO_MEGABYTES = 2_000_000;
    private static final int HOSTILE = 100_000;
    private static final Duration WARMING = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 11);

    private ReadingBenchmark() {}

    /** @param args a directory of minutes as text, and whether to stop after the documents ("documents") */
    public static void main(String[] args) throws IOException {
        MinutesReader reader = new MinutesReader();
        List<String> documents = twoPages(Path.of(args.length > 0 ? args[0] : "src/test/resources/minutes/seen"));
        read(reader, documents, WARMING);
        long processor = processorTime();
        long start = System.nanoTime();
        int read = read(reader, documents, MEASURED);
        double aSecond = read / seconds(processorTime() - processor);
        System.out.printf(
                "two-page documents a second: %.0f of processor time, %.0f on the clock; %.2f million characters%n",
                aSecond, read / seconds(System.nanoTime() - start), aSecond * TWO_PAGES / 1e6);
        if (args.length < 2) {
            longTexts(reader, documents);
        }
    }

    private static void longTexts(MinutesReader reader, List<String> documents) {
        String all = String.join("\n\n", documents);
        String much = all.repeat(TWO_MEGABYTES / all.length() + 1).substring(0, TWO_MEGABYTES);
        time("minutes", reader, much);
        time("minutes, half of it", reader, much.substring(0, TWO_MEGABYTES / 2));
        time("minutes on one line", reader, much.replace('\n', ' '));
        time("letters", reader, "a".repeat(HOSTILE));
        time("blanks", reader, "Beslut:" + " ".repeat(HOSTILE) + "x");
        time("digits", reader, "1".repeat(HOSTILE));
        time("commas", reader, "Närvarande: " + "Anna Ek, ".repeat(HOSTILE / 9));
        time("open brackets", reader, "1. Ekonomi " + "(".repeat(HOSTILE));
        time("och och och", reader, "1. Ekonomi\n" + "Anna och ".repeat(HOSTILE / 9));
        time("bars", reader, "| Uppgift | Ansvarig |\n" + "|".repeat(HOSTILE));
        time("dashes", reader, "-".repeat(HOSTILE));
        time("points", reader, "1. x\n".repeat(HOSTILE));
        time("names, one a line", reader, "Närvarande:\n" + "Anna Ek\n".repeat(HOSTILE));
    }

    private static int read(MinutesReader reader, List<String> documents, Duration time) {
        long until = processorTime() + time.toNanos();
        int read = 0;
        while (processorTime() < until) {
            documents.forEach(text -> reader.read(text, DAY));
            read += documents.size();
        }
        return read;
    }

    private static List<String> twoPages(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(ReadingBenchmark::twoPagesOf)
                    .toList();
        }
    }

    private static String twoPagesOf(Path file) {
        try {
            String text = Files.readString(file);
            return text.repeat(TWO_PAGES / text.length() + 1).substring(0, TWO_PAGES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void time(String what, MinutesReader reader, String text) {
        long processor = processorTime();
        long start = System.nanoTime();
        reader.read(text, DAY);
        System.out.printf(
                "%s (%.1f MB): %.2f s of processor time, %.2f s on the clock%n",
                what, text.length() / 1e6, seconds(processorTime() - processor), seconds(System.nanoTime() - start));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
