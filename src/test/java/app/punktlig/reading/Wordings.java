package app.punktlig.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Sentences, one to a line of a list, and minutes to put one of them into. */
final class Wordings {
    static final String SWEDISH = """
            Styrelsemöte i Torps biblioteksvänner
            11 mars 2025

            Närvarande: Maj Lundin (ordförande), Ulf Ros (kassör), Ebba Tall (sekreterare), Nils Ahl
            Frånvarande: Tore Grip

            1. Föregående protokoll
            Protokollet gicks igenom.

            2. Aktuellt
            %s

            3. Mötet avslutas
            Ordföranden tackade alla.
            """;

    static final String ENGLISH = """
            Torp Library Friends committee meeting
            11 March 2025

            Present: May Lund (Chair), Rolf Rose (Treasurer), Edna Tull (Secretary), Neil Ash
            Apologies: Tony Grip

            1. Previous minutes
            The minutes were read.

            2. Current matters
            %s

            3. Close
            The chair thanked everybody.
            """;

    private Wordings() {}

    static Stream<String> lines(String file) {
        try (InputStream in = Wordings.class.getResourceAsStream("/reading/" + file)) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
