package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points with what houses put beside, above and below them: registers, agendas, sections, lists and tables. */
class PointVarietyTests {
    private static final String ABOVE = """
            Ledningsgruppen för Torps bibliotek
            Tisdagen den 11 mars 2025 kl. 13.00–15.00

            Närvarande: Maj Lundin (ordförande), Ulf Ros, Ebba Tall, Nils Ahl
            Frånvarande: Tore Grip

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26/001 {t}",
                "25/01 {t}",
                "25-01 {t}",
                "LG 01/25 {t}",
                "7.{n} {t}",
                "7.{n}. {t}",
                "A{n} {t}",
                "A{n}. {t}",
                "{n} § {t}",
                "§ {n}. {t} (dnr 2025/1{n})",
                "§ {n} {t}          Dnr TB 2025/1{n}",
                "Punkt {n} {t}",
                "Ärende {n}: {t}",
                "Item {n}. {t}",
                "{n}.{t}",
                "{n} | {t}",
                "{n} | {t} [UR]",
                "{n}) {t}",
                "({n}) {t}",
                "### {n}. {t}",
                "**§ {n} {t}**",
                "{n}. {t} (Maj)",
                "{n}. {t} – Maj",
                "{n}. {t} (10 min)",
                "{n}. {t} [beslut]",
                "{n}. {t}, Ulf Ros",
            })
    void headsPoints(String form) {
        assertThat(titles(document(form))).as(form).containsExactly(TITLES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BESLUT|INFORMATION|{n}. {t}",
                "Beslutsärenden|Informationsärenden|{n}. {t}",
                "## Beslut|## Information|### {t}",
                "## Beslut|## Information|### {n}. {t}",
                "# Beslutspunkter|# Informationspunkter|## {t}",
                "**BESLUT**|**INFORMATION**|{n}. {t}",
                "A. Beslut|B. Information|{n}. {t}",
                "I. BESLUTSÄRENDEN|II. INFORMATIONSÄRENDEN|{n}. {t}",
                "Ärenden för beslut:|Ärenden för information:|{n}. {t}",
                "För beslut|För information|{n} {t}",
                "--- BESLUT ---|--- INFORMATION ---|{n}. {t}",
                "DECISIONS|INFORMATION|{n}. {t}",
                "Items for decision|Items for information|{n}. {t}",
                "Part A – Items for decision|Part B – Items for information|{n}. {t}",
                "Del 1: Beslut|Del 2: Information|{n}. {t}",
                "Beslutspunkter (30 min)|Information (20 min)|{n}. {t}",
                "BESLUT\n------|INFORMATION\n-----------|{n}. {t}",
            })
    void gathersPointsUnderSections(String form) {
        String[] forms = form.split("\\|");
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < TITLES.length; i++) {
            if (i == 0 || i == 3) {
                parts.add(forms[i == 0 ? 0 : 1]);
            }
            parts.add(point(
                    forms[2].replace("{m}", i < 3 ? "1" : "2")
                            .replace("{k}", "" + (i % 3 + 1))
                            .replace("{L}", i < 3 ? "A" : "B"),
                    i,
                    i));
        }
        var reading = new MinutesReader().read(ABOVE + String.join("\n\n", parts) + "\n", null);
        assertThat(titles(reading)).as(form).containsExactly(TITLES);
        assertThat(reading.points()).as(form).allMatch(p -> p.section() != null);
        assertThat(reading.sections()).as(form).hasSize(2);
    }

    @Test
    void numbersAgainUnderEachSection() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < TITLES.length; i++) {
            if (i % 3 == 0) {
                parts.add(i == 0 ? "BESLUT" : "INFORMATION");
            }
            parts.add(point("{n}. {t}", i, i % 3));
        }
        var reading = new MinutesReader().read(ABOVE + String.join("\n\n", parts) + "\n", null);
        assertThat(titles(reading)).containsExactly(TITLES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{n}a) {s}", "{n}{a}) {s}", "{n}{a} {s}", "{n}.{a} {s}", "{n} {a}) {s}", "{n}:{k} {s}"})
    void readsPointsBelowAPoint(String form) {
        String text = ABOVE
                + "1. Inledning\nMaj hälsade alla välkomna.\n\n"
                + "2. Ekonomi\n\n"
                + form.replace("{n}a", "2a")
                        .replace("{n}", "2")
                        .replace("{a}", "a")
                        .replace("{k}", "1")
                        .replace("{s}", "Prognos efter mars")
                + "\nPrognosen visar ett underskott på 40 tkr för helåret.\n\n"
                + form.replace("{n}a", "2b")
                        .replace("{n}", "2")
                        .replace("{a}", "b")
                        .replace("{k}", "2")
                        .replace("{s}", "Investeringar")
                + "\nUlf visade listan över nya hyllor och skåp.\n\n"
                + "3. Övriga frågor\nKaffemaskinen är trasig.\n";
        assertThat(titles(new MinutesReader().read(text, null)))
                .as(form)
                .contains("Inledning", "Prognos efter mars", "Investeringar", "Övriga frågor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dagordning\n1. Mötets öppnande\n2. Ekonomi efter februari\n3. Ny lokal för arkivet\n4. Sommarens öppettider\n5. Rapport från nätverket\n6. Övriga frågor\n\n",
                "Dagordning: öppnande, ekonomi, lokal, övriga frågor\n\n",
            })
    void readsThePointsOnceBelowTheAgenda(String agenda) {
        var reading = new MinutesReader().read(ABOVE + agenda + body("{n}. {t}"), null);
        assertThat(titles(reading)).containsExactly(TITLES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\nÅtgärdslista\n| Nr | Vad | Vem | När |\n|---|---|---|---|\n| 1 | Begära offert | Ebba | 4 april |\n| 2 | Fråga personalen | Nils | 11 april |\n",
                "\n\nÅtgärdslista\n1. Begära offert (Ebba, 4 april)\n2. Fråga personalen (Nils)\n3. Byta skyltar (Ulf)\n",
                "\n\nNästa möte: tisdag 8 april kl. 13\n",
                "\n\nVid protokollet\n\nEbba Tall\n\nJusteras\n\nMaj Lundin\n",
            })
    void takesNothingBelowForAPoint(String below) {
        var reading = new MinutesReader().read(ABOVE + body("{n}. {t}") + below, null);
        assertThat(titles(reading).stream()
                        .filter(t -> !t.startsWith("Åtgärdslista"))
                        .toList())
                .containsExactly(TITLES);
    }

    private static final String[] TITLES = {
        "Mötets öppnande",
        "Ekonomi efter februari",
        "Ny lokal för arkivet",
        "Sommarens öppettider",
        "Rapport från nätverket",
        "Övriga frågor"
    };

    private static final List<String> PROSE = List.of(
            "Ordföranden hälsade alla välkomna och förklarade mötet öppnat.",
            "Ulf gick igenom siffrorna. Utfallet ligger 40 000 kronor under budget.\nUlf tar fram en ny prognos till nästa möte.",
            "Tre alternativ har kommit fram:\n1. Källaren på Storgatan\n2. Magasinet vid hamnen\n3. Att dela med museet\n\nGruppen beslutar att gå vidare med magasinet.",
            "- Vi håller öppet som i fjol.\n- Nils ska fråga personalen om önskemål.",
            "Ebba berättade om mötet i Vik. Det var 30 deltagare.",
            "Kaffemaskinen är trasig.");

    private static MinutesReading document(String form) {
        return new MinutesReader().read(ABOVE + body(form), null);
    }

    private static String body(String form) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < TITLES.length; i++) {
            parts.add(point(form, i, i));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private static String point(String form, int i, int count) {
        return form.replace("001", "00" + (count + 1))
                        .replace("25/01", "25/0" + (count + 1))
                        .replace("25-01", "25-0" + (count + 1))
                        .replace("01/25", "0" + (count + 1) + "/25")
                        .replace("{n}", "" + (count + 1))
                        .replace("{t}", TITLES[i])
                + "\n"
                + PROSE.get(i);
    }

    private static List<String> titles(MinutesReading reading) {
        return reading.points().stream().map(FoundPoint::title).toList();
    }
}
