package app.punktlig.e2e;

import static app.punktlig.e2e.Somebody.somebody;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two meetings shaped as a leadership group's own were, with invented people: entered point by point, reminded about, held, summarised and
 * adopted, until the document lies in the channel's Files.
 */
class ExampleMeetingsTests extends EndToEnd {
    private static final Somebody SECRETARY = somebody(11, "Marie Sundin");
    private static final Somebody DIRECTOR = somebody(12, "Tomas Ekvall");
    private static final Somebody LOVISA = somebody(13, "Lovisa Ahlström");
    private static final Somebody SUSANNE = somebody(14, "Susanne Frisk");
    private static final Somebody OTHER_SUSANNE = somebody(15, "Susanne Lind");
    private static final Somebody MIRA = somebody(16, "Mira Björk Hellström");
    private static final Somebody MATTIAS = somebody(17, "Mattias Nyberg");

    @BeforeEach
    void aGroupWithACalendar() {
        calendarHas(List.of(
                event("m1", "LG", "2026-01-28T11:00:00", "2026-01-28T15:00:00"),
                event("m2", "LG", "2026-02-11T11:00:00", "2026-02-11T15:00:00"),
                event("m3", "LG", "2026-03-04T11:00:00", "2026-03-04T15:00:00")));
        GRAPH.stubFor(get(urlPathMatching("/v1.0/teams/.*/filesFolder"))
                .willReturn(okJson("{\"id\":\"folder-1\",\"parentReference\":{\"driveId\":\"b!drive\"}}")));
        GRAPH.stubFor(put(anyUrl())
                .willReturn(jsonResponse("{\"id\":\"i-1\",\"webUrl\":\"https://ekbacka.example/i-1\"}", 201)));
        install(SECRETARY, SECRETARY, DIRECTOR, LOVISA, SUSANNE, OTHER_SUSANNE, MIRA, MATTIAS);
        await().until(() -> count("meeting") == 3);
        TEAMS.connector.rest();
    }

    @Test
    void aMeetingWithoutDecisionPointsKeepsItsShape() throws IOException {
        say(SECRETARY, "ändra punkt 1: Lunch och incheckning");
        say(SECRETARY, "ta bort punkt 2");
        say(LOVISA, "lägg till Lägesbild i beslutsstödet, 30 min");
        say(MATTIAS, "lägg till Höstens betygsresultat, föredragande Mattias, 45 min");
        assertThat(say(SECRETARY, "dagordning").words())
                .containsSubsequence("Lunch och incheckning", "systergrupper", "Lägesbild", "betygsresultat", "Kort");
        remindAndBegin();
        say(SECRETARY, "närvarande: Tomas, Lovisa, Mattias, Mira, Susanne F, SG: Elsa Sand");
        say(SECRETARY, "frånvarande: Susanne L");
        say(
                SECRETARY,
                "anteckna 2: Återkoppling från styrgruppen:\n• Planeringen för kontorsmötet är klar.\n• Samtal om ekonomin bokas in.");
        say(
                SECRETARY,
                "anteckna 3: Lovisa visar lägesbilden. Gruppen lämnar till avdelningen för utveckling att bedöma frågan.");
        say(SECRETARY, "anteckna 4: Gruppen diskuterar resultaten, som är lägre än året före.");
        say(
                SECRETARY,
                "anteckna 5: Ledningsgruppen beslutar att godkänna förslaget om mejl och Teams. Susanne F får i uppdrag att förtydliga det.");
        say(SECRETARY, "uppdrag 5: Susanne F förtydligar förslaget om mejl och Teams senast 6 februari");
        say(SECRETARY, "avsluta mötet");

        var draft = say(SECRETARY, "/summary");
        assertThat(draft.words()).contains("Utkast till mötesanteckningar");
        var asked = say(SECRETARY, "fastställ");
        assertThat(asked.words()).contains("Ledningsgruppen beslutar att godkänna");
        click(SECRETARY, "fastställ #sure");
        assertThat(TEAMS.connector.nextIn(Activities.TEAM).words()).contains("Susanne Frisk");
        var document = document();
        assertThat(headings(document))
                .containsExactly(
                        "Deltagare",
                        "Frånvarande",
                        "Mötesanteckningar",
                        "BESLUT",
                        "INFORMATION",
                        "1. Lunch och incheckning",
                        "2. Nytt från systergrupper",
                        "3. Lägesbild i beslutsstödet",
                        "4. Höstens betygsresultat",
                        "5. Kort, kort",
                        "6. Summering och utcheckning",
                        "Nästa möte");
        assertThat(lines(document))
                .containsSubsequence(
                        "Tomas Ekvall, Lovisa Ahlström, Mattias Nyberg, Mira Björk Hellström, Susanne Frisk",
                        "SG: Elsa Sand",
                        "Frånvarande",
                        "Susanne Lind",
                        "Inga beslutspunkter",
                        "Planeringen för kontorsmötet är klar.",
                        "Föredragande: Mattias Nyberg",
                        "Uppdrag 1: Susanne Frisk – förtydligar förslaget om mejl och Teams – fredag 6 februari.");
    }

    @Test
    void aMeetingThatPromisesItsPointsBackKeepsItsShape() throws IOException {
        say(SECRETARY, "ta bort punkt 1");
        say(SECRETARY, "ta bort punkt 1");
        say(SECRETARY, "ta bort punkt 1");
        say(SECRETARY, "lägg till Fokus verksamhetsplan, 60 min");
        say(
                LOVISA,
                "lägg till Återkoppling från lärgrupperna, föredragande Lovisa, Elsa Sand och verksamhetschefer, 60 min");
        say(SECRETARY, "lägg till I huvudet på fastighetschef Viggo Strand, föredragande Viggo Strand, 30 min");
        say(SECRETARY, "dagordning");
        assertThat(say(SECRETARY, "sätt punkt 4 före 3").words())
                .containsSubsequence("Fokus", "lärgrupperna", "Kort, kort", "I huvudet på");
        remindAndBegin();
        say(
                SECRETARY,
                "närvarande: Tomas, Lovisa, Mattias, Susanne F, Susanne L, Styrgruppen: Elsa Sand, Nora Falk via Teams, Mira 13–15");
        say(
                SECRETARY,
                "anteckna 1: Tomas redogör för arbetet med verksamhetsplanen. Ärendet kommer åter till ledningsgruppen om två veckor.");
        say(
                SECRETARY,
                "anteckna 2: Grupperna presenterar sina förslag. Tomas avser kontakta grupperna. Ärendet tas upp igen i ledningsgruppen om två veckor.");
        say(SECRETARY, "anteckna 3: Utbildning i Teams för chefer, snart slut på platser. (MBH)");
        say(SECRETARY, "anteckna 4: Viggo berättar om fastighetsförvaltningens arbete.");
        say(SECRETARY, "avsluta mötet");
        assertThat(say(SECRETARY, "/summary").words())
                .containsSubsequence("kontakta grupperna", "Utlovat att tas upp igen", "om två veckor");
        assertThat(say(SECRETARY, "fastställ").words()).contains("fastställda (version 1)");
        assertThat(TEAMS.connector.nextIn(Activities.TEAM).words()).contains("Tas upp igen");
        var document = document();
        assertThat(headings(document))
                .containsExactly(
                        "Deltagare",
                        "Frånvarande",
                        "Mötesanteckningar",
                        "BESLUT",
                        "INFORMATION",
                        "1. Fokus verksamhetsplan",
                        "2. Återkoppling från lärgrupperna",
                        "3. Kort, kort",
                        "4. I huvudet på fastighetschef Viggo Strand",
                        "5. Summering och utcheckning",
                        "Kommande punkter",
                        "Nästa möte");
        assertThat(lines(document))
                .containsSubsequence(
                        "Styrgruppen: Elsa Sand, Nora Falk (via Teams), Mira Björk Hellström (deltog 13–15)",
                        "Inga beslutspunkter",
                        "Föredragande: Lovisa Ahlström, Elsa Sand, verksamhetschefer",
                        "Återkoppling från lärgrupperna – onsdag 11 februari");
        assertThat(say(SECRETARY, "dagordning 11 februari").words())
                .contains("Fokus verksamhetsplan", "Återkoppling från lärgrupperna");
    }

    private void remindAndBegin() {
        say(SECRETARY, "publicera dagordningen");
        assertThat(TEAMS.connector.nextIn(Activities.TEAM).words()).contains("Dagordning onsdag 28 januari");
        say(SECRETARY, "påminn nu");
        assertThat(TEAMS.connector.nextIn(Activities.TEAM).words()).contains("Nästa möte onsdag 28 januari");
        CLOCK.set(Instant.parse("2026-01-28T11:02:00Z"));
        assertThat(say(SECRETARY, "starta mötet").words()).contains("har börjat");
    }

    private static byte[] document() {
        return await().until(
                        () -> GRAPH.findAll(putRequestedFor(urlPathMatching("/v1.0/drives/.*"))),
                        uploads -> !uploads.isEmpty())
                .getFirst()
                .getBody();
    }

    private static List<String> headings(byte[] document) throws IOException {
        return lines(document, style -> style.startsWith("Heading"));
    }

    private static List<String> lines(byte[] document) throws IOException {
        return lines(document, style -> true);
    }

    private static List<String> lines(byte[] document, Predicate<String> wanted) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(document))) {
            return word.getParagraphs().stream()
                    .filter(p -> p.getStyle() != null && wanted.test(p.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
        }
    }
}
