package app.punktlig.reading.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks for streams in a PDF that would unpack to more than memory holds: PDFBox unpacks each whole, without a limit. */
final class PdfBomb {
    private static final byte[] STREAM = "stream".getBytes(ISO_8859_1);
    private static final int DICTIONARY_BYTES = 400;
    private static final int CHUNK_BYTES = 1 << 16;

    private PdfBomb() {}

    static void check(byte[] pdf, long unpackedBytes) throws Unreadable {
        long left = unpackedBytes;
        for (int at = indexOf(pdf, 0); at >= 0; at = indexOf(pdf, at)) {
            if (isPackedText(pdf, at - STREAM.length)) {
                left -= unpackedSize(pdf, at, left);
            }
            if (left < 0) {
                throw new Unreadable(Refusal.UNPACKS_TOO_LARGE);
            }
        }
    }

    /** The end of the next word "stream" that is not part of "endstream". */
    private static int indexOf(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            if (pdf[i] == 's' && pdf[i + 1] == 't' && matches(pdf, i) && (i == 0 || pdf[i - 1] != 'd')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Pictures are large and never unpacked here. */
    private static boolean isPackedText(byte[] pdf, int end) {
        int start = Math.max(0, end - DICTIONARY_BYTES);
        var before = new String(pdf, start, end - start, ISO_8859_1);
        var dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Fl") && !dictionary.contains("/Image");
    }

    private static long unpackedSize(byte[] pdf, int streamEnd, long most) throws Unreadable {
        int start = streamEnd;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            return unpack(inflater, most);
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static long unpack(Inflater inflater, long most) throws DataFormatException, Unreadable {
        var sink = new byte[CHUNK_BYTES];
        while (inflater.getBytesWritten() <= most && inflater.inflate(sink) > 0) {
            if (Thread.interrupted()) {
                throw new Unreadable(Refusal.TOO_SLOW);
            }
        }
        return inflater.getBytesWritten();
    }
}
