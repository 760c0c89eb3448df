package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who came and who did not where the words were never seen before: their sense, the marks and the columns tell it. */
class AttendanceBySenseTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Satt ner: Maj Lundin, Ulf Ros§Låg hemma med influensa: Tore Grip ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Satt ner: Maj Lundin, Ulf Ros§Kopplade upp sig hemifrån: Tove Grip ⇒ Maj Lundin, Ulf Ros, Tove Grip | ",
                "Samlade: Maj Lundin, Ulf Ros, Tore Grip (vabbar), Siv Ek (på tjänsteresa) ⇒ Maj Lundin, Ulf Ros | Tore Grip, Siv Ek",
                "Vem som kom: Maj Lundin, Ulf Ros§Vem som fattades: Tore Grip ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Samlade: Maj Lundin, Ulf Ros (ersätter Tore Grip som är sjuk) ⇒ Maj Lundin, Ulf Ros | ",
                "Samlade: Maj Lundin, Ulf Ros (ej § 4) ⇒ Maj Lundin, Ulf Ros | ",
                "**Kring elden** Maj Lundin, Ulf Ros · **Borta** Tore Grip ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "**Leder** Maj Lundin · **Sekr** Ulf Ros§**Inne** Ebba Tall, Nils Ahl ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | ",
                "Namn          Titel      Ja/Nej§Maj Lundin    rektor     Ja§Ulf Ros       kurator    Ja§Tore Grip     vaktm.     Nej ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Namn          Titel      Koll§Maj Lundin    rektor     N§Ulf Ros       kurator    N§Tore Grip     vaktm.     B§N = var med   B = borta   Antecknat av: Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "+ = med, o = inte med§+ Maj Lundin§+ Ulf Ros§o Tore Grip§+ Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
            })
    void tellsWhoCameBySense(String example) {
        String[] parts = example.split(" ⇒ ");
        AttendanceExample.assertAttendance(
                "Ledningsgruppen\n11 mars 2025\n\n",
                parts[0].replace("ej § 4", "ej ¤ 4").replace('§', '\n').replace('¤', '§'),
                "\n\n1. Ekonomi\nUtfallet är gott.\n\n2. Lokaler\nVi väntar på svar.\n",
                parts[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maj Lundin/Ledning, Ulf Ros/Ekonomi, Ebba Tall/HR (Teams)§Utan Tore Grip i dag. ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Maj Lundin – Ulf Ros – Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Ansikten runt elden - Maj Lundin (ordf), Ulf Ros, Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "B1  Hamnen i Vik (SE)        Maj Lundin§B2  Blue Harbour Lab (NO)    Ulf Ros, uppringd§B3  Sjönäs hamn (SE)         Ebba Tall§B4  Näs varv (DK)            Johan Grip - anmält frånvaro ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Johan Grip",
                "Lundin, Maj (samordnare)§Ros, Ulf (vaktmästare)§Tall, Ebba (boende) ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "MAJ LUNDIN, samordnare§ULF ROS, vaktmästare§EBBA TALL, boende ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Anteckningar förda vid träff med Maj Lundin (kommunen), Ulf Ros (kommunen) och Ebba Tall (regionen) ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Maj Lundin§Ulf Ros§(Johan Grip hälsade att han inte kunde) ⇒ Maj Lundin, Ulf Ros | Johan Grip",
                "Från styrelsen§Maj Lundin§Ulf Ros§§Från valberedningen§Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Maj Lundin ledde träffen, Ulf Ros skrev och Ebba Tall var med som gäst. Tore Grip kom aldrig. ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Lokal: Stora Salen, Gamla Rådhuset§MÅN 2 FEB, TEAMS + GULA RUMMET§Maj Lundin, Ulf Ros, Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Plats      Brandstation Norr, lilla salen§Ordf.      Maj Lundin§Övriga     Ulf Ros, Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Vi som kom: Maja, Ulf, Ebba§Karin kunde inte ⇒ Maja, Ulf, Ebba | Karin",
                "Maja, Ulf, Ebba. Inte Karin. ⇒ Maja, Ulf, Ebba | Karin",
                "Distribution: Anna Sparr, Karl Holm§Maj Lundin, Ulf Ros, Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
            })
    void takesNamesAboveThePointsForThoseWhoCame(String example) {
        tellsWhoCameBySense(example);
    }

    private static final String TYPED = """
            Chatt: Ledningsgruppen

            [09:00] Maj Lundin: Inne: Ulf Ros, Ebba Tall (på länk)
            [09:01] Maj Lundin: Saknas: Tore Grip

            [09:02] Maj Lundin: == 1 Ekonomi ==
            [09:03] Maj Lundin: Utfallet är gott
            [09:05] Maj Lundin: Ulf räknar om prognosen till 3 april

            [09:07] Maj Lundin: == 2 Lokaler ==
            [09:08] Maj Lundin: Jag ringer värden
            [09:30] Tore Grip: tack för anteckningarna
            """;

    @Test
    void readsWhatWasTypedIntoAChat() {
        AttendanceExample.assertAttendance("", TYPED, "", "Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip");
    }

    @Test
    void quotesTheTypedLineWithoutItsTimeAndTypist() {
        assertThat(new MinutesReader().read(TYPED, null).followUps())
                .extracting(f -> f.quote().text())
                .contains("Ulf räknar om prognosen till 3 april");
    }

    @Test
    void takesTheTypistsFirstPersonForTheTypist() {
        assertThat(new MinutesReader().read(TYPED, null).followUps())
                .anySatisfy(f -> assertThat(f.owners()).containsExactly("Maj Lundin"));
    }

    @Test
    void takesNoTaskForAttendanceWhereNothingIsAPoint() {
        MinutesReading reading = new MinutesReader().read("""
                Anteckningar 3 november 2026
                Närvarande: Maj Lundin, Ulf Ros

                Maj Lundin ska måla matsalen senast 4 december.
                Ulf Ros inventerar stolarna senast 5 december.
                Ulf Ros och Maj Lundin tar nycklarna.
                """, null);
        assertThat(reading.followUps()).hasSize(3);
        assertThat(reading.attendees()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Följande medlemmar fanns närvarande: Maj Lundin, Ulf Ros, Ebba Tall.",
                "Följande personer befanns närvara och ha rösträtt:\n\n* Maj Lundin\n* Ulf Ros\n* Ebba Tall",
                "Röstlängden omfattar: Maj Lundin, Ulf Ros och Ebba Tall.",
            })
    void takesTheRollCalledAtALaterPoint(String roll) {
        MinutesReading reading = new MinutesReader().read("""
                        Protokoll fört vid Bågskyttarnas höstmöte den 3 november 2026

                        1. Öppnande
                        Mötet öppnades.

                        2. Val av ordförande
                        Mötet valde Nils Ahl.

                        3. Röstlängd
                        %s

                        4. Ekonomi
                        Ulf lämnar en ny budget senast den 4 december.
                        """.formatted(roll), null);
        assertThat(reading.attendees())
                .extracting(Attendee::name)
                .containsExactly("Maj Lundin", "Ulf Ros", "Ebba Tall");
        assertThat(reading.points()).extracting(FoundPoint::number).containsExactly("1", "2", "3", "4");
        assertThat(reading.followUps())
                .singleElement()
                .satisfies(f -> assertThat(f.owners()).containsExactly("Ulf"));
    }
}
