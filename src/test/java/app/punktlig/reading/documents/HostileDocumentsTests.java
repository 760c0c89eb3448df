package app.punktlig.reading.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class HostileDocumentsTests {
    private static final Limits SMALL = new Limits(100_000, 4 << 20, 50_000, Duration.ofSeconds(20));

    /** What the libraries think of damaged files would fill the log. */
    @BeforeAll
    static void silenceTheLibraries() {
        ((Logger) LoggerFactory.getLogger("org.apache")).setLevel(Level.OFF);
    }

    @TempDir
    Path folder;

    @Test
    void refusesAZipBombInADocument() throws IOException {
        var bomb = withPart("word/document.xml", out -> {
            out.write("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>".getBytes(UTF_8));
            var zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) 'a');
            for (int i = 0; i < 100; i++) {
                out.write(zeros);
            }
        });
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refusal(bomb)).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesADocumentThatUnpacksToMoreThanTheLimitThoughItPacksBadly() throws IOException {
        var random = new Random(7);
        var large = withPart("word/document.xml", out -> {
            out.write("<w:document xmlns:w=\"w\"><w:body><w:p/>".getBytes(UTF_8));
            for (int i = 0; i < 100_000; i++) {
                out.write("<w:p><w:r><w:t>%x</w:t></w:r></w:p>"
                        .formatted(random.nextLong())
                        .getBytes(UTF_8));
            }
        });
        var documents = new Documents(new Limits(50 << 20, 1 << 20, 50_000_000, Duration.ofSeconds(20)));
        assertThat(Opened.refusal(documents.open("a.docx", large))).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void neverFetchesWhatADocumentTypeNames() throws IOException {
        var outside = Files.writeString(folder.resolve("secret.txt"), "hemligt");
        var xxe = withPart(
                "word/document.xml",
                out -> out.write("""
                <!DOCTYPE d [<!ENTITY x SYSTEM "%s">]>
                <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:body></w:document>
                """.formatted(outside.toUri()).getBytes(UTF_8)));
        assertThat(new Documents().open("a.docx", xxe).toString()).doesNotContain("hemligt");
    }

    @Test
    void refusesAPdfWhoseStreamsWouldUnpackToGigabytes() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 100; i++) {
                deflater.write(new byte[1 << 20]);
            }
        }
        var pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.7\n1 0 obj <</Filter/FlateDecode/Length 9>>\nstream\n".getBytes(ISO_8859_1));
        pdf.write(packed.toByteArray());
        pdf.write("\nendstream endobj\n".getBytes(ISO_8859_1));
        assertThat(refusal(pdf.toByteArray())).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesAPdfWithAPassword() {
        assertThat(refusal(new PdfFile().text(AnyMinutes.TEXT).lockedWith("lösen")))
                .isEqualTo(Refusal.ENCRYPTED);
    }

    @Test
    void refusesAPdfOfPictures() {
        assertThat(refusal(new PdfFile().newPage().bytes())).isEqualTo(Refusal.SCANNED);
    }

    @Test
    void neverThrowsHoweverADocumentIsTruncated() {
        for (var whole : new byte[][] {WordFile.of(AnyMinutes.TEXT), PdfFile.of(AnyMinutes.TEXT)}) {
            for (int length = 1; length < whole.length; length += whole.length / 12) {
                assertThat(new Documents().open("a.docx", Arrays.copyOf(whole, length)))
                        .isNotNull();
            }
            assertThat(refusal(Arrays.copyOf(whole, whole.length / 3))).isEqualTo(Refusal.DAMAGED);
        }
    }

    @Test
    void neverThrowsWhateverBytesAreChanged() {
        var random = new Random(42);
        for (var whole : new byte[][] {WordFile.of(AnyMinutes.TEXT), PdfFile.of(AnyMinutes.TEXT)}) {
            for (int i = 0; i < 60; i++) {
                var changed = whole.clone();
                for (int j = 0; j < 20; j++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                assertThat(new Documents().open("a", changed)).isNotNull();
            }
        }
    }

    @Test
    void refusesAProgramThatIsNamedADocument() {
        assertThat(refusal("MZ\220\0\3\0\0\0\4\0\0\0".getBytes(ISO_8859_1))).isEqualTo(Refusal.PROGRAM);
        assertThat(refusal("\177ELF\2\1\1".getBytes(ISO_8859_1))).isEqualTo(Refusal.PROGRAM);
    }

    @Test
    void refusesOldWordRichTextPicturesAndOtherArchives() throws IOException {
        assertThat(refusal("\320\317\021\340\241\261\032\341 old".getBytes(ISO_8859_1)))
                .isEqualTo(Refusal.OLD_OFFICE);
        assertThat(refusal("{\\rtf1 hej}".getBytes(ISO_8859_1))).isEqualTo(Refusal.OTHER_FORMAT);
        assertThat(refusal("\211PNG\r\n\032\n\0\0\0\rIHDR\1\2\3\4".getBytes(ISO_8859_1)))
                .isEqualTo(Refusal.OTHER_FORMAT);
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write("hej".getBytes(UTF_8));
        }
        assertThat(refusal(archive.toByteArray())).isEqualTo(Refusal.OTHER_FORMAT);
    }

    @Test
    void refusesBytesWithoutMeaning() {
        var bytes = new byte[5000];
        new Random(3).nextBytes(bytes);
        assertThat(refusal(bytes)).isEqualTo(Refusal.OTHER_FORMAT);
    }

    @Test
    void refusesWhatHoldsNoText() {
        assertThat(refusal(new byte[0])).isEqualTo(Refusal.EMPTY);
        assertThat(refusal(" \n\t\n".getBytes(UTF_8))).isEqualTo(Refusal.NO_TEXT);
        assertThat(refusal(WordFile.of(""))).isEqualTo(Refusal.NO_TEXT);
    }

    @Test
    void refusesFilesThatAreNone() throws IOException {
        var documents = new Documents(SMALL);
        assertThat(Opened.refusal(documents.open(folder))).isEqualTo(Refusal.FOLDER);
        assertThat(Opened.refusal(documents.open(folder.resolve("none.txt")))).isEqualTo(Refusal.MISSING);
        var large = Files.write(folder.resolve("large.txt"), new byte[100_001]);
        assertThat(Opened.refusal(documents.open(large))).isEqualTo(Refusal.TOO_LARGE);
        assertThat(Opened.refusal(documents.open(Files.newInputStream(large)))).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void refusesMoreTextThanAnyMinutesHave() {
        var text = "ord ".repeat(20_000).getBytes(UTF_8);
        assertThat(Opened.refusal(new Documents(SMALL).open("a.txt", text))).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void leavesAParserThatDoesNotComeBack() {
        var never = new CountDownLatch(1);
        var stuck = Patience.within(Duration.ofMillis(50), () -> {
            never.await();
            return "";
        });
        assertThat(stuck).isEqualTo(new Document.Refused(Refusal.TOO_SLOW));
    }

    @Test
    void survivesAParserThatExhaustsItsStackOrMemory() {
        assertThat(Patience.within(Duration.ofSeconds(20), () -> deeper(0)))
                .isEqualTo(new Document.Refused(Refusal.DAMAGED));
        assertThat(Patience.within(Duration.ofSeconds(20), () -> {
                    throw new OutOfMemoryError("too much");
                }))
                .isEqualTo(new Document.Refused(Refusal.UNPACKS_TOO_LARGE));
    }

    private static String deeper(int depth) {
        return depth < 0 ? "" : deeper(depth + 1) + depth;
    }

    private static Refusal refusal(byte[] content) {
        return Opened.refusal(new Documents().open("minutes.docx", content));
    }

    /** Writes the content of a part. */
    private interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A Word document in which one part is another. */
    private static byte[] withPart(String name, Part part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(WordFile.of("x")));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    part.writeTo(to);
                } else {
                    from.transferTo(to);
                }
            }
        }
        return bytes.toByteArray();
    }
}
