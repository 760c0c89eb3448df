package app.punktlig.reading.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** The text of a saved mail (.eml): who wrote to whom, when and about what, and the message in its plainest form. */
final class MailText {
    private static final int HEADER_BYTES = 16_384;
    /** Headers that mail programs write and people do not: a mail saved as text has "From:" and "Subject:" too. */
    private static final Pattern MACHINE_HEADER = Pattern.compile(
            "^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|Content-Type|X-[A-Za-z-]{2,40}):",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern FIRST_LINE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,60}: ?[^\\r\\n]*\\r?\\n");
    private static final Map<String, String> SHOWN =
            Map.of("from", "From", "to", "To", "cc", "Cc", "date", "Date", "subject", "Subject");

    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable String plain;
    private @Nullable String html;
    /** RFC 3676: in the part that comes, a line that ends with a space goes on in the next one. */
    private boolean flowed;

    private MailText() {}

    static boolean isMail(String name, byte[] content) {
        var start = new String(content, 0, Math.min(content.length, HEADER_BYTES), ISO_8859_1);
        int end = start.indexOf("\n\n") >= 0 ? start.indexOf("\n\n") : start.indexOf("\r\n\r\n");
        var head = end < 0 ? start : start.substring(0, end);
        boolean named = name.toLowerCase(Locale.ROOT).endsWith(".eml");
        return FIRST_LINE.matcher(start).lookingAt()
                && (named || MACHINE_HEADER.matcher(head).find());
    }

    static String of(byte[] content) throws IOException {
        var mail = new MailText();
        var stream = new MimeTokenStream(MimeConfig.custom().setMaxLineLen(-1).build());
        try {
            stream.parse(new ByteArrayInputStream(content));
            for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                mail.take(state, stream);
            }
        } catch (MimeException e) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        return mail.text();
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException {
        if (Thread.interrupted()) {
            throw new Unreadable(Refusal.TOO_SLOW);
        }
        switch (state) {
            case T_FIELD -> takeField(stream.getField());
            case T_START_HEADER -> flowed = false;
            case T_BODY -> takeBody(stream);
            default -> {}
        }
    }

    private void takeField(Field field) {
        var name = field.getName().toLowerCase(Locale.ROOT);
        var shown = SHOWN.get(name);
        if (shown != null) {
            headers.putIfAbsent(shown, DecoderUtil.decodeEncodedWords(field.getBody(), UTF_8));
        } else if (name.equals("content-type")) {
            flowed = field.getBody().toLowerCase(Locale.ROOT).contains("format=flowed");
        }
    }

    private void takeBody(MimeTokenStream stream) throws IOException {
        var about = stream.getBodyDescriptor();
        if (about.getMimeType().equals("text/plain") && plain == null) {
            plain = flowed ? unflowed(body(stream)) : body(stream);
        } else if (about.getMimeType().equals("text/html") && html == null) {
            html = HtmlText.of(body(stream));
        }
    }

    private static String body(MimeTokenStream stream) throws IOException {
        try (var decoded = stream.getDecodedInputStream()) {
            var bytes = decoded.readAllBytes();
            var charset = charset(stream.getBodyDescriptor().getCharset());
            return charset.map(known -> new String(bytes, known)).orElseGet(() -> PlainText.utf8OrWindows(bytes));
        }
    }

    /** None where the mail names none, or only ASCII, which programs say and do not mean. */
    private static Optional<Charset> charset(@Nullable String name) {
        try {
            return Optional.ofNullable(name).map(Charset::forName).filter(known -> !known.equals(US_ASCII));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String unflowed(String body) {
        return body.replaceAll("(?<!\n--) \r?\n(?!>)", " ");
    }

    private String text() {
        var text = new StringBuilder();
        headers.forEach((name, value) ->
                text.append(name).append(": ").append(value.strip()).append('\n'));
        return text.append('\n').append(body()).toString();
    }

    private String body() {
        if (plain != null && !plain.isBlank()) {
            return plain;
        }
        return html == null ? "" : html;
    }
}
