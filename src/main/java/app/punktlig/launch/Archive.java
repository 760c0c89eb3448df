package app.punktlig.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** The entries of a zip archive, or of one that stands unpacked within another. */
final class Archive {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY_SIZE = 46;
    private static final int HEADER_SIZE = 30;
    private static final int STORED = 0;

    private final FileChannel file;
    private final long start;
    private final Map<String, Entry> entries = new HashMap<>();

    private record Entry(int method, int packed, int size, long header) {}

    private Archive(FileChannel file, long start) {
        this.file = file;
        this.start = start;
    }

    static Archive of(FileChannel file) throws IOException {
        return of(file, 0, file.size());
    }

    private static Archive of(FileChannel file, long start, long length) throws IOException {
        var archive = new Archive(file, start);
        int tail = (int) Math.min(length, END_SIZE + LONGEST_COMMENT);
        var end = archive.bytes(start + length - tail, tail);
        int at = tail - END_SIZE;
        while (at >= 0 && end.getInt(at) != END) {
            at--;
        }
        if (at < 0) {
            throw new IOException("no archive");
        }
        int size = end.getInt(at + 12);
        archive.list(archive.bytes(start + length - tail + at - size, size));
        return archive;
    }

    private void list(ByteBuffer directory) {
        for (int at = 0; at + ENTRY_SIZE <= directory.limit(); ) {
            int name = unsigned(directory, at + 28);
            var entry = new Entry(
                    unsigned(directory, at + 10),
                    directory.getInt(at + 20),
                    directory.getInt(at + 24),
                    directory.getInt(at + 42) & 0xffffffffL);
            entries.put(new String(directory.array(), at + ENTRY_SIZE, name, StandardCharsets.UTF_8), entry);
            at += ENTRY_SIZE + name + unsigned(directory, at + 30) + unsigned(directory, at + 32);
        }
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** What an entry holds, or null where there is none of that name. */
    byte @Nullable [] read(String name) throws IOException {
        var entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        var packed = bytes(place(entry), entry.packed()).array();
        return entry.method() == STORED ? packed : unpacked(packed, entry.size());
    }

    /** The archive that is an entry of this one. */
    Archive within(String name) throws IOException {
        var entry = entries.get(name);
        if (entry == null || entry.method() != STORED) {
            throw new IOException("no library: " + name);
        }
        return of(file, place(entry), entry.size());
    }

    private long place(Entry entry) throws IOException {
        long header = start + entry.header();
        var lengths = bytes(header, HEADER_SIZE);
        return header + HEADER_SIZE + unsigned(lengths, 26) + unsigned(lengths, 28);
    }

    private static byte[] unpacked(byte[] packed, int size) throws IOException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var bytes = new byte[size];
            int read = 0;
            while (read < size && !inflater.finished()) {
                int more = inflater.inflate(bytes, read, size - read);
                if (more == 0) {
                    throw new IOException("damaged");
                }
                read += more;
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }

    private ByteBuffer bytes(long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("truncated");
            }
        }
        return bytes.flip();
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xffff;
    }
}
