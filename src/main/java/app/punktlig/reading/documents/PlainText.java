package app.punktlig.reading.documents;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Text without a format, in the encodings that Windows, Word and mail programs save it in. */
final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** So much of a text is looked at to tell its encoding, and whether it is text at all. */
    private static final int SAMPLE = 8192;

    private PlainText() {}

    static String of(byte[] content) throws Unreadable {
        var text = decoded(content);
        if (isBinary(text)) {
            throw new Unreadable(Refusal.OTHER_FORMAT);
        }
        return text;
    }

    private static String decoded(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return new String(content, UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new String(content, UTF_16BE);
        }
        int zeros = zeros(content, 0) + zeros(content, 1);
        if (zeros * 4 > Math.min(content.length, SAMPLE)) {
            return new String(content, zeros(content, 0) > zeros(content, 1) ? UTF_16BE : UTF_16LE);
        }
        return utf8OrWindows(content);
    }

    static String utf8OrWindows(byte[] content) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    /** In UTF-16, every other byte of a text in Latin letters is zero: the even ones where the high byte comes first. */
    private static int zeros(byte[] content, int from) {
        int zeros = 0;
        for (int i = from; i < content.length && i < SAMPLE; i += 2) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static boolean isBinary(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long strange = sample.chars().filter(PlainText::isStrange).count();
        return strange > 2 + sample.length() / 50;
    }

    private static boolean isStrange(int c) {
        return c == 0xFFFD
                || !Character.isDefined(c)
                || (Character.isISOControl(c) && "\t\n\r\f\u000B\u0085".indexOf(c) < 0);
    }
}
