package app.punktlig.reading.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class MailTextTests {
    private static final String HEAD = """
            Received: from mail.example (10.0.0.1)
            From: =?utf-8?Q?Signe_=C3=85kerlund?= <signe@example.se>
            To: Enheten <enheten@example.se>
            Subject: =?iso-8859-1?Q?Anteckningar_fr=E5n_m=F6tet?=
            MIME-Version: 1.0
            """;

    @Test
    void readsQuotedPrintable() {
        assertThat(text(HEAD + """
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Malte =C3=96berg f=C3=A5r i uppdrag att =
                boka sal.
                """)).isEqualTo("""
                From: Signe Åkerlund <signe@example.se>
                To: Enheten <enheten@example.se>
                Subject: Anteckningar från mötet

                Malte Öberg får i uppdrag att boka sal.
                """);
    }

    @Test
    void takesThePlainPartOfAMailInSeveral() {
        var plain = Base64.getMimeEncoder().encodeToString("Malte bokar på måndag.".getBytes(UTF_8));
        assertThat(text(HEAD + """
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --x
                Content-Type: text/html

                <p>Annat</p>
                --x--
                """.formatted(plain))).endsWith("\n\nMalte bokar på måndag.");
    }

    @Test
    void readsAMailThatIsWrittenInHtmlOnly() {
        assertThat(text(HEAD + """
                Content-Type: text/html; charset=utf-8

                <html><head><style>p {}</style></head><body><p>Hej&nbsp;alla</p>
                <ul><li>Malte bokar sal.</li><li>Tyra mejlar.</li></ul>
                <table><tr><th>Vad</th><th>Vem</th></tr><tr><td>Boka</td><td>Malte</td></tr></table></body></html>
                """))
                .contains("Hej alla\n", "• Malte bokar sal.\n• Tyra mejlar.\n", "| Vad | Vem |\n| Boka | Malte |\n");
    }

    @Test
    void joinsFlowedLines() {
        assertThat(text(HEAD + "Content-Type: text/plain; format=flowed\n\nMalte ska \nboka sal.\nTyra mejlar.\n"))
                .endsWith("\n\nMalte ska boka sal.\nTyra mejlar.\n");
    }

    @Test
    void leavesAMailSavedAsTextAsItIs() {
        var saved = "Från: Signe Åkerlund\nTill: Enheten\nÄmne: Anteckningar\n\nHej alla!\n";
        assertThat(text(saved)).isEqualTo(saved);
        var english = "From: Signe\nSent: 3 March 2026\nSubject: Minutes\n\nHi all!\n";
        assertThat(text(english)).isEqualTo(english);
    }

    @Test
    void minutesThatBeginWithALabelAreNoMail() {
        var minutes = "Datum: 2026-03-10\nPlats: Teams\n\nX-ordning: nej\n";
        assertThat(text(minutes)).isEqualTo(minutes);
    }

    @Test
    void readsEightBitMailWithoutACharset() {
        assertThat(Opened.text(new Documents().open("m.eml", (HEAD + "\nMalte bokar på måndag.").getBytes(ISO_8859_1))))
                .endsWith("Malte bokar på måndag.");
    }

    private static String text(String mail) {
        return Opened.text(new Documents().open("mail", mail.getBytes(UTF_8)));
    }
}
