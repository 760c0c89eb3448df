package app.punktlig.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Measures the reader: two-page documents a second when warm, 2 MB of text, and lines of 100 000 characters. */
final class ReadingBenchmark {

    private static final int TWO_PAGES = 6000;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 11);

    private ReadingBenchmark() {}

    /** @param args a directory of minutes as text */
    public static void main(String[] args) throws IOException {
        MinutesReader reader = new MinutesReader();
        List<String> documents = twoPages(Path.of(args.length > 0 ? args[0] : "src/test/resources/minutes/seen"));
        warm(reader, documents);
        long start = System.nanoTime();
        int rounds = 20;
        for (int i = 0; i < rounds; i++) {
            documents.forEach(text -> reader.read(text, DAY));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("two-page documents a second: %.0f%n", rounds * documents.size() / seconds);
        String long2 = String.join("\n\n", documents)
                .repeat(2_000_000 / String.join("\n\n", documents).length() + 1)
                .substring(0, 2_000_000);
        time("2 MB of minutes", reader, long2);
        time("2 MB on one line", reader, long2.replace('\n', ' '));
        time("100 000 letters a", reader, "a".repeat(100_000));
        time("100 000 blanks", reader, "Beslut:" + " ".repeat(100_000) + "x");
        time("100 000 digits", reader, "1".repeat(100_000));
        time("100 000 commas", reader, "Närvarande: " + "Anna Ek, ".repeat(11_000));
        time("100 000 open brackets", reader, "1. Ekonomi " + "(".repeat(100_000));
        time("100 000 words without end", reader, "1. Ekonomi\n" + "Anna och ".repeat(11_000));
        time("100 000 bars", reader, "| Uppgift | Ansvarig |\n" + "|".repeat(100_000));
        time("100 000 dashes", reader, "-".repeat(100_000));
        time("100 000 lines", reader, "1. x\n".repeat(100_000));
        time("100 000 short names", reader, "Närvarande:\n" + "Anna Ek\n".repeat(100_000));
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
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void warm(MinutesReader reader, List<String> documents) {
        long until = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (System.nanoTime() < until) {
            documents.forEach(text -> reader.read(text, DAY));
        }
    }

    private static void time(String what, MinutesReader reader, String text) {
        long start = System.nanoTime();
        reader.read(text, DAY);
        System.out.printf("%s: %.2f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
