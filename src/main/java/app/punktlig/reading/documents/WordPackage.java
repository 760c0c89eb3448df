package app.punktlig.reading.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/** The parts of a Word document in memory, unpacked one by one when asked for, and together no further than a limit. */
final class WordPackage implements ZipEntrySource {
    private final ZipFile zip;
    private long bytesLeft;
    private boolean closed;

    WordPackage(byte[] content, long unpackedBytes) throws IOException {
        zip = ZipFile.builder().setByteArray(content).get();
        bytesLeft = unpackedBytes;
    }

    /** Other archives have no list of what their parts contain. */
    boolean isOfOffice() {
        return getEntry("[Content_Types].xml") != null;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        var exact = zip.getEntry(path);
        return exact != null ? exact : ignoringCase(path);
    }

    private @Nullable ZipArchiveEntry ignoringCase(String path) {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> entry.getName().replace('\\', '/').equalsIgnoreCase(path))
                .findFirst()
                .orElse(null);
    }

    /** POI's stream refuses what shrinks a hundredfold; ours what is large for all that, and whoever is interrupted. */
    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Unreadable(Refusal.ENCRYPTED);
        }
        var guarded = new ZipArchiveThresholdInputStream(zip.getInputStream(entry));
        return new Counted(guarded);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (Thread.interrupted()) {
                throw new Unreadable(Refusal.TOO_SLOW);
            }
            int count = unpacked(buffer, offset, length);
            bytesLeft -= Math.max(count, 0);
            if (bytesLeft < 0) {
                throw new Unreadable(Refusal.UNPACKS_TOO_LARGE);
            }
            return count;
        }

        private int unpacked(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException e) {
                boolean bomb = String.valueOf(e.getMessage()).contains("Zip bomb");
                throw bomb ? new Unreadable(Refusal.UNPACKS_TOO_LARGE) : e;
            }
        }
    }
}
