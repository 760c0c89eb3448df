package app.punktlig.reading.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Locale;

/** The formats that are read, told by the first bytes of a document rather than by its name. */
enum Format {
    WORD {
        @Override
        String text(byte[] content, Limits limits) throws IOException {
            return WordText.of(content, limits);
        }
    },
    PDF {
        @Override
        String text(byte[] content, Limits limits) throws IOException {
            return PdfText.of(content, limits);
        }
    },
    MAIL {
        @Override
        String text(byte[] content, Limits limits) throws IOException {
            return MailText.of(content);
        }
    },
    HTML {
        @Override
        String text(byte[] content, Limits limits) throws IOException {
            return HtmlText.of(PlainText.of(content));
        }
    },
    PLAIN {
        @Override
        String text(byte[] content, Limits limits) throws IOException {
            return PlainText.of(content);
        }
    };

    /** A PDF may have rubbish before its header; readers look this far. */
    private static final int PDF_HEADER_WITHIN = 1024;

    abstract String text(byte[] content, Limits limits) throws IOException;

    static Format of(String name, byte[] content) throws Unreadable {
        if (content.length == 0) {
            throw new Unreadable(Refusal.EMPTY);
        }
        var start = new String(content, 0, Math.min(content.length, PDF_HEADER_WITHIN), ISO_8859_1);
        if (start.startsWith("PK\003\004")) {
            return WORD;
        }
        if (start.contains("%PDF-")) {
            return PDF;
        }
        refuseForeign(start);
        if (MailText.isMail(name, content)) {
            return MAIL;
        }
        return HtmlText.isHtml(start) ? HTML : PLAIN;
    }

    private static void refuseForeign(String start) throws Unreadable {
        if (start.startsWith("MZ") || start.startsWith("\177ELF") || start.startsWith("\312\376\272\276")) {
            throw new Unreadable(Refusal.PROGRAM);
        }
        if (start.startsWith("\320\317\021\340\241\261\032\341")) {
            throw new Unreadable(Refusal.OLD_OFFICE);
        }
        if (start.startsWith("{\\rtf") || start.toLowerCase(Locale.ROOT).startsWith("%!ps")) {
            throw new Unreadable(Refusal.OTHER_FORMAT);
        }
    }
}
