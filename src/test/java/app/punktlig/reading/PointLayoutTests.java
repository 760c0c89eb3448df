package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same minutes with their points headed in the manner of many houses. */
class PointLayoutTests {

    private static final String ABOVE = """
            Ledningsgruppen för Torps bibliotek
            Tisdagen den 11 mars 2025 kl. 13.00–15.00

            Närvarande: Maj Lundin (ordförande), Ulf Ros, Ebba Tall, Nils Ahl
            Frånvarande: Tore Grip

            """;

    private static final List<String> TITLES = List.of(
            "Mötets öppnande",
            "Föregående protokoll",
            "Ekonomi efter februari",
            "Ny lokal för arkivet",
            "Sommarens öppettider",
            "Rapport från nätverket",
            "Övriga frågor",
            "Avslutning");

    private static final List<String> WRAPPED = List.of(
            "Ordföranden hälsade alla välkomna och förklarade mötet öppnat.",
            "Protokollet lades till handlingarna.",
            """
            Ulf gick igenom siffrorna. Utfallet ligger 40 000 kronor under budget, framför
            allt för att två tjänster har varit vakanta sedan årsskiftet. Prognosen för helåret är
            noll.
            Ulf tar fram en ny prognos till nästa möte.""",
            """
            Tre alternativ har kommit fram:
            1. Källaren på Storgatan
            2. Magasinet vid hamnen
            3. Att dela med museet

            Gruppen beslutar att gå vidare med magasinet. Ebba begär in en offert senast den 4
            april.""",
            """
            - Vi håller öppet som i fjol.
            - Nils ska fråga personalen om önskemål.
            - Skyltarna behöver bytas.""",
            """
            Ebba berättade om mötet i Vik. Det var 30 deltagare. Många arbetar med samma frågor
            som vi, särskilt de digitala.

            Nästa träff är i höst.""",
            "Kaffemaskinen är trasig.",
            "Ordföranden tackade för visat intresse.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{n}. {t}",
                "{n} {t}",
                " • {n} {t}",
                "{n}) {t}",
                "({n}) {t}",
                "{n}.) {t}",
                "{n}: {t}",
                "{n} – {t}",
                "{n}.\t{t}",
                "{n}   {t}",
                "0{n} {t}",
                "0{n}. {t}",
                "[{n}] {t}",
                "  {n}.  {t}",
                "{n}. {t}:",
                "{n}. {T}",
                "§ {n} {t}",
                "§{n} {t}",
                "§ {n}. {t}",
                "§ {n}: {t}",
                "§ {n} – {t}",
                "{n} § {t}",
                "§ {n}\n{t}",
                "§ {n}\n\n{t}\n",
                "§ {n}/25 {t}",
                "§ {n}/2025 {t}",
                "§ 2025:{n} {t}",
                "LG § {n} {t}",
                "BUN § {n} – {t}",
                "Au § {n}\n{t}",
                "Punkt {n}: {t}",
                "Punkt {n} {t}",
                "Punkt {n}. {t}",
                "Punkt {n} – {t}",
                "PUNKT {n}: {t}",
                "p. {n} {t}",
                "Pkt {n}. {t}",
                "Ärende {n} {t}",
                "Ärende {n}: {t}",
                "Ärende nr {n} – {t}",
                "Paragraf {n}: {t}",
                "Dagordningspunkt {n}: {t}",
                "Item {n} – {t}",
                "Item {n}: {t}",
                "Agenda item {n}: {t}",
                "Item #{n}: {t}",
                "Topic {n}: {t}",
                "Fråga {n}: {t}",
                "Nr {n} {t}",
                "#{n} {t}",
                "# {n}. {t}",
                "## {n} {t}",
                "## {n}. {t}",
                "### Punkt {n}: {t}",
                "## § {n} {t}",
                "**{n}. {t}**",
                "**{n}.** {t}",
                "**§ {n} {t}**",
                "**§ {n}** {t}",
                "__{n}. {t}__",
                "*{n}. {t}*",
                "{n}. **{t}**",
                "{n}. *{t}*",
                "---- {n} ---- {t}",
                "{n} │ {t}",
                "1.{n} {t}",
                "3.{n}. {t}"
            })
    void numbersPoints(String form) {
        assertThat(read(form).points())
                .extracting(FoundPoint::number, FoundPoint::title)
                .containsExactlyElementsOf(IntStream.range(0, TITLES.size())
                        .mapToObj(i -> org.assertj.core.groups.Tuple.tuple(
                                form.startsWith("1.{")
                                        ? "1." + (i + 1)
                                        : form.startsWith("3.{") ? "3." + (i + 1) : number(form, i),
                                form.contains("{T}") ? TITLES.get(i).toUpperCase(Locale.ROOT) : TITLES.get(i)))
                        .toList());
    }

    private static String number(String form, int i) {
        return form.contains("0{n}")
                ? "0" + (i + 1)
                : form.contains("{n}/25")
                        ? (i + 1) + "/25"
                        : form.contains("{n}/2025")
                                ? (i + 1) + "/2025"
                                : form.contains("2025:{n}") ? "2025:" + (i + 1) : "" + (i + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{A}. {t}",
                "{A}) {t}",
                "{a}) {t}",
                "{a}. {t}",
                "{A} – {t}",
                "{A}: {t}",
                "{I}. {t}",
                "{I}) {t}",
                "{I} {t}",
                "{I} – {t}",
                "**{A}. {t}**",
                "## {A}. {t}",
                "Punkt {A}: {t}"
            })
    void lettersPoints(String form) {
        assertTitles(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# {t}",
                "## {t}",
                "### {t}",
                "## {t} ##",
                "#### {t}",
                "**{t}**",
                "**{t}:**",
                "**{t}**:",
                "__{t}__",
                "*{t}*",
                "_{t}_",
                "{t}\n{-}",
                "{t}\n{=}",
                "{t}\n{_}",
                "{t}\n{~}",
                "\n{t}\n{-}\n",
                "{T}",
                "{T}:",
                "\n{T}\n",
                "{t}",
                "\n{t}\n",
                "{t}:",
                "\n{t}:\n",
                "\n\n{t}",
                "\n\n{t}\n",
                "=== {t} ===",
                "== {t} ==",
                "--- {t} ---",
                "*** {t} ***",
                "<< {t} >>",
                "[{t}]",
                "~ {t} ~",
                ":: {t} ::",
                "* {t}",
                "- {t}",
                "• {t}",
                "► {t}",
                "➤ {t}",
                "■ {t}",
                "> {t}",
                "» {t}",
                "o {t}",
                "– {t}:",
                "\n1. {t}\n",
                "Punkt: {t}",
                "Ämne: {t}",
                "Rubrik: {t}",
                "Ärende: {t}",
                "Topic: {t}",
                "*{t}:*",
                "- **{t}**",
                "* **{t}:**",
                "{tab}{t}",
                "► {T}"
            })
    void headsPointsWithoutNumbers(String form) {
        assertTitles(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {n}. {t}: | {n}. {t} – | {n}. {t}. | § {n} {t}. | {t}: | {t} – | **{t}** | **{t}:** | **{t}.** | - {t}: | * **{t}:** | **{n}. {t}** | {n}) {t}: | - **{t}** – | {T}: | {T} – | _{t}:_ | {n}. **{t}:** | {n}. {t}:
            """)
    void readsProseOnTheLineOfTheTitle(String forms) {
        for (String form : forms.split("\\|")) {
            assertTitles(form.strip() + " {prose}");
        }
    }

    @Test
    void findsTheNumberedLevelBelowHeadingsOfTheMinutesThemselves() {
        assertNumbersAndTitles("""
                # Möte 4

                ## Beslut
                Inga.

                ## Anteckningar

                ### 1. Lokaler
                Ebba berättade om lokalen.

                ### 2. Ekonomi
                Ulf visade siffrorna.

                ### 1. Lokaler
                Frågan togs upp igen.

                ## Nästa möte
                Den 4 april.
                """, "1 Lokaler", "2 Ekonomi");
    }

    @Test
    void findsPointsOfTwoPartsBelowThoseOfOneAndNoClausesBetween() {
        assertNumbersAndTitles(
                """
                1 Öppnande
                Maj öppnade mötet.

                2 Personval

                2.1 Val av sekreterare
                Förslag:
                1. att Ebba Tall väljs
                Beslut:
                1. att bifalla förslaget

                2.2 Val av justerare
                Beslut:
                1. att välja Ulf Ros

                3 Avslutning
                Maj avslutade mötet.
                """, "1 Öppnande", "2 Personval", "2.1 Val av sekreterare", "2.2 Val av justerare", "3 Avslutning");
    }

    @Test
    void findsTheRestOfAReportThatBeginsWithAPartedPoint() {
        assertNumbersAndTitles("""
                • 2a Budget
                Ulf visade siffrorna.

                • 2b Verksamhetsplan
                Ebba gick igenom planen.

                • 3 Utbildningar
                Nils berättade.
                """, "2a Budget", "2b Verksamhetsplan", "3 Utbildningar");
    }

    private static void assertNumbersAndTitles(String body, String... expected) {
        assertThat(new MinutesReader().read(ABOVE + body, null).points())
                .extracting(point -> point.number() + " " + point.title())
                .containsExactly(expected);
    }

    private void assertTitles(String form) {
        assertThat(read(form).points().stream()
                        .map(p -> p.title().toLowerCase(Locale.ROOT))
                        .toList())
                .as(form)
                .containsExactlyElementsOf(
                        TITLES.stream().map(t -> t.toLowerCase(Locale.ROOT)).toList());
    }

    private static MinutesReading read(String form) {
        String points =
                IntStream.range(0, TITLES.size()).mapToObj(i -> point(form, i)).collect(Collectors.joining("\n\n"));
        return new MinutesReader().read(ABOVE + points + "\n\nVid pennan\nEbba Tall\n", null);
    }

    private static String point(String form, int i) {
        String title = TITLES.get(i);
        String prose = WRAPPED.get(i);
        String head = form.replace("{n}", "" + (i + 1))
                .replace("{A}", "" + (char) ('A' + i))
                .replace("{a}", "" + (char) ('a' + i))
                .replace(
                        "{I}",
                        List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
                                .get(i))
                .replace("{tab}", "\t")
                .replace("{-}", "-".repeat(title.length()))
                .replace("{=}", "=".repeat(title.length()))
                .replace("{_}", "_".repeat(title.length()))
                .replace("{~}", "~".repeat(title.length()))
                .replace("{T}", title.toUpperCase(Locale.ROOT))
                .replace("{t}", title);
        return form.contains("{prose}")
                ? head.replace("{prose}", prose.replaceAll("(?m)^- ", ""))
                : head + "\n" + prose;
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                NR | ÄRENDE | ANTECKNING | GÖRS AV / NÄR
                ------------------------------------------
                1 | Ekonomi (Ulf) | Utfallet är gott. | Ulf tar fram en prognos till maj.
                ------------------------------------------
                2 | Lokaler | Vi väntar på svar. |
                  | | Maj ringer värden. |
                """, """
                | Punkt | Rubrik | Minnesanteckningar |
                |---|---|---|
                | 1 | Ekonomi (Ulf) | Utfallet är gott. Ulf tar fram en prognos till maj. |
                | 2 | Lokaler | Vi väntar på svar. Maj ringer värden. |
                """})
    void readsATableOfPoints(String table) {
        MinutesReading reading = new MinutesReader()
                .read("Ledningsgruppen 11 mars 2025\nNärvarande: Maj Lundin, Ulf Ros, Ebba Tall\n\n" + table, null);
        assertThat(reading.points())
                .extracting(FoundPoint::number, FoundPoint::title, FoundPoint::presenters)
                .containsExactly(tuple("1", "Ekonomi", List.of("Ulf")), tuple("2", "Lokaler", List.of()));
        assertThat(reading.followUps())
                .extracting(
                        FoundFollowUp::point,
                        FoundFollowUp::owners,
                        f -> f.quote().text())
                .containsExactly(
                        tuple("1", List.of("Ulf"), "Ulf tar fram en prognos till maj."),
                        tuple("2", List.of("Maj"), "Maj ringer värden."));
    }

    @Test
    void addsTheLastPointThatHasNoNumber() {
        assertTitlesOf(
                "1. Ekonomi\nUtfallet är gott.\n\n2. Lokaler\nVi väntar.\n\nÖvriga frågor\nKaffet är slut.\n",
                "Ekonomi",
                "Lokaler",
                "Övriga frågor");
    }

    @Test
    void countsWholePointsThatEndInNought() {
        assertTitlesOf(
                "1.0 EKONOMI\nUtfallet är gott.\n\n2.0 HUSET\n2.1 Taket\nDet läcker.\n2.2 Fasaden\nDen håller.\n\n3.0 TRÄDGÅRDEN\nVi väntar.\n",
                "EKONOMI",
                "HUSET",
                "Taket",
                "Fasaden",
                "TRÄDGÅRDEN");
    }

    @Test
    void readsAnOutlineOfBulletsWithoutBlankLines() {
        assertTitlesOf(
                "• Ekonomi\n\t◦ Utfallet är gott.\n\t◦ Prognosen håller.\n• Lokaler\n\t◦ Vi väntar på svar.\n• Fika\n\t◦ Ulf bakar.\n",
                "Ekonomi",
                "Lokaler",
                "Fika");
    }

    @Test
    void readsTitlesInCapitalsOnTheLinesOfTheirText() {
        assertTitlesOf(
                "EKONOMI. Utfallet är gott och prognosen för året håller.\nLOKALER. Vi väntar på svar från värden om kontraktet.\nFIKA. Ulf bakar till nästa gång, sedan tar Ebba över.\n",
                "EKONOMI",
                "LOKALER",
                "FIKA");
    }

    @Test
    void leavesAColonInATitleThatStandsAloneAboveItsText() {
        assertTitlesOf(
                "1   Ekonomi                                                  /Maj\nUtfallet är gott.\n\n2   Lokaler: Norra skolan, Kvarnen, f.d. biblioteket         /Ulf\nVi väntar på svar från värden.\n",
                "Ekonomi",
                "Lokaler: Norra skolan, Kvarnen, f.d. biblioteket");
    }

    private static void assertTitlesOf(String body, String... titles) {
        assertThat(new MinutesReader().read(ABOVE + body, null).points())
                .extracting(FoundPoint::title)
                .containsExactly(titles);
    }

    @Test
    void partsPointsWithoutBlankLinesBetween() {
        assertThat(new MinutesReader()
                        .read(
                                ABOVE
                                        + "1. Ekonomi\nUtfallet är gott.\n2. Personal\n2.1 Skyddsrond\nDen är i maj.\n2.2 Tillbud\nFyra sedan sist.\n2.3 Introduktion\nNy pärm finns.\n",
                                null)
                        .points())
                .extracting(FoundPoint::number)
                .containsExactly("1", "2", "2.1", "2.2", "2.3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08.15  Ekonomi§Utfallet är gott.§§08.30  Lokaler (Ulf)§Vi väntar.§§10.00–10.30  Personal§Allt väl.",
                "★ Ekonomi§Utfallet är gott.§§★ Lokaler (Ulf)§Vi väntar.§§★ Personal§Allt väl.",
                "- EKONOMI§utfallet är gott§§- LOKALER (Ulf)§vi väntar. Svar - Ulf ringer i maj§§- PERSONAL§allt väl",
                "EKONOMI / Maj§- Utfallet är gott.§§LOKALER / Ulf§- Vi väntar.§§PERSONAL§- Allt väl.",
            })
    void readsPointsByTheClockAStarOrCapitals(String body) {
        assertThat(new MinutesReader()
                        .read(ABOVE + body.replace('§', '\n') + "\n", null)
                        .points())
                .extracting(p -> p.title().toUpperCase(Locale.ROOT), FoundPoint::number)
                .containsExactly(tuple("EKONOMI", null), tuple("LOKALER", null), tuple("PERSONAL", null));
    }

    @Test
    void readsPointsOfSectionsByLetterAndNumber() {
        assertThat(new MinutesReader()
                        .read(
                                ABOVE
                                        + "A. Föregående anteckningar\nInget att anmärka.\n\nB. Information\nB1. Bemanning\nAllt är klart.\nB2. Hälsa\nLäget är stabilt.\n\nC. Samverkan\nC1. Ny organisation\nUnderlaget är utsänt.\n",
                                null)
                        .points())
                .extracting(FoundPoint::number)
                .containsExactly("A", "B1", "B2", "C1");
    }

    @Test
    void takesNoListInOneParagraphForHeadings() {
        assertTitlesOf(
                "Ekonomi\nUtfallet är gott i alla delar.\n\nLokaler\nVi väntar på svar från värden.\n\nKort runda\nTorp – flyttar in i nya lokaler.\nVik – har anställt en arkivarie.\nNäs – söker exempel på planer.\nBro – behöver låna en skanner.\n",
                "Ekonomi",
                "Lokaler",
                "Kort runda");
    }
}
