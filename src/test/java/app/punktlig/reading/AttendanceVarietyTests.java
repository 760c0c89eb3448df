package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Further layouts of attendance, with how each took part: after the arrow those there, a bar, those not. */
class AttendanceVarietyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deltagare¤Verksamhetschef          Maj Lundin¤Avdelningschef           Ulf Ros¤Schemaassistent          Ebba Tall (telefon)¤HR                       Nils Ahl (kom 13.30) ⇒ Maj Lundin, Ulf Ros, Ebba Tall~remote, Nils Ahl~partial | ",
                "Närvarande ledamöter¤Ordförande Maj Lundin¤Kyrkoherde Ulf Ros¤Ebba Tall (t.o.m. § 4)¤Frånvarande med giltigt förfall¤Tore Grip¤Övriga¤Kamrer Nils Ahl ⇒ Maj Lundin, Ulf Ros, Ebba Tall~partial, Nils Ahl | Tore Grip",
                "Där: Maj Lundin, Ulf Ros, Ebba Tall (från lunch)¤Tackat nej: Tore Grip, Nils Ahl ⇒ Maj Lundin, Ulf Ros, Ebba Tall~partial | Tore Grip, Nils Ahl",
                "**Där:** Maj Lundin (ordf.), Ulf Ros¤**Tackat nej:** Tore Grip ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "närvarande. Maj Lundin rektor, Ulf Ros, Ebba Tall¤sjuka: Tore Grip o Nils Ahl ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip, Nils Ahl",
                "Beslutande: Maj Lundin (C), ordförande¤            Ulf Ros (S)¤Frånvarande: Tore Grip (V)¤Utses att justera: Ulf Ros¤Justeringens plats och tid: Kansliet, 2025-05-26 ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Närvarande: Maj Lundin, Ulf Ros (på distans), Ebba Tall (via länk), Nils Ahl (anslöt 9.30), Siv Ek (lämnade kl 11) ⇒ Maj Lundin, Ulf Ros~remote, Ebba Tall~remote, Nils Ahl~partial, Siv Ek~partial | ",
                "Närvarande: Maj Lundin, Ulf Ros §§ 3–5, Ebba Tall (ej § 4) ⇒ Maj Lundin, Ulf Ros~partial, Ebba Tall~partial | ",
                "Närvarande: Maj Lundin, Ulf Ros (digitalt), Ebba Tall (Teams), Nils Ahl (punkt 1–3) ⇒ Maj Lundin, Ulf Ros~remote, Ebba Tall~remote, Nils Ahl~partial | ",
                "På plats: Maj Lundin, Ulf Ros¤Via Teams: Ebba Tall, Nils Ahl¤Ej närvarande: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall~remote, Nils Ahl~remote | Tore Grip",
                "Närvarande på plats: Maj Lundin, Ulf Ros¤Närvarande via länk: Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall~remote | ",
                "Digitalt: Maj Lundin, Ulf Ros¤Frånvaro: Tore Grip ⇒ Maj Lundin~remote, Ulf Ros~remote | Tore Grip",
                "Närvarande: Maj Lundin, Ulf Ros och Ebba Tall. Ulf lämnade mötet kl. 14.30. ⇒ Maj Lundin, Ulf Ros~partial, Ebba Tall | ",
                "Närvarande: Maj Lundin, Ulf Ros och Ebba Tall. Ebba deltog via Teams. ⇒ Maj Lundin, Ulf Ros, Ebba Tall~remote | ",
                "Mötesdeltagare¤• Maj Lundin, enhetschef¤• Ulf Ros, samordnare¤• Ebba Tall, arbetsterapeut¤Förhinder¤• Tore Grip, fysioterapeut ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Deltagare:¤Enhetschef: Maj Lundin¤Samordnare: Ulf Ros¤Fysioterapeut: Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Ordf: Maj Lundin¤Sekr: Ulf Ros¤Ledamöter: Ebba Tall, Nils Ahl¤Suppleanter: Siv Ek¤Förhindrade: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl, Siv Ek | Tore Grip",
                "För arbetsgivaren: Maj Lundin, Ulf Ros¤För Kommunal: Ebba Tall¤För Vision: Nils Ahl¤Anmält förhinder: Tore Grip (Saco) ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | Tore Grip",
                "Arbetsgivarsidan¤Maj Lundin, förvaltningschef¤Ulf Ros, HR¤Fackliga sidan¤Ebba Tall, Kommunal¤Nils Ahl, Vision ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | ",
                "| Namn | Funktion | 11/3 |¤|---|---|---|¤| Maj Lundin | ordf | x |¤| Ulf Ros | kassör | ✓ |¤| Tore Grip | ledamot | – | ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "| Namn | Deltog | Kommentar |¤|---|---|---|¤| Maj Lundin | Ja | |¤| Ulf Ros | Ja | via Teams |¤| Tore Grip | Nej | sjuk | ⇒ Maj Lundin, Ulf Ros~remote | Tore Grip",
                "Namn\tRoll\tNärvarande¤Maj Lundin\tOrdförande\tJa¤Ulf Ros\tLedamot\tPå distans¤Tore Grip\tLedamot\tNej ⇒ Maj Lundin, Ulf Ros~remote | Tore Grip",
                "☒ Maj Lundin¤☒ Ulf Ros¤☐ Tore Grip ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Närvarande:¤☑ Maj Lundin¤☑ Ulf Ros¤☐ Tore Grip ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Närvarande: Maj Lundin (ML), Ulf Ros (UR), Ebba Tall (ET)¤Inbjudna: Nils Ahl (NA), punkt 3¤Frånvarande: Tore Grip (TG) ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl~partial | Tore Grip",
                "Adjungerad: Nils Ahl, § 4¤Närvarande: Maj Lundin, Ulf Ros ⇒ Nils Ahl~partial, Maj Lundin, Ulf Ros | ",
                "Gäst: Nils Ahl från Bygg AB (punkt 2)¤Närvarande: Maj Lundin, Ulf Ros ⇒ Nils Ahl~partial, Maj Lundin, Ulf Ros | ",
                "DELTAGARE¤Maj Lundin, chef¤Ulf Ros, samordnare¤ANMÄLT FÖRHINDER¤Tore Grip ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Deltog¤Berg: Maj Lundin, Ulf Ros¤Hade inte möjlighet: Tore Grip (Dal) ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Vi som var med: Maj, Ulf, Ebba¤Saknades: Tore ⇒ Maj, Ulf, Ebba | Tore",
                "Vilka var med? Maj, Ulf, Ebba¤Inte med: Tore ⇒ Maj, Ulf, Ebba | Tore",
                "Med på mötet: Maj, Ulf, Ebba¤Kunde inte komma: Tore ⇒ Maj, Ulf, Ebba | Tore",
                "Uppslutning: Maj Lundin, Ulf Ros, Ebba Tall¤Anmält förhinder: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Samlade: Maj Lundin, Ulf Ros och Ebba Tall¤Avbokat: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Närvarande¤Ordinarie: Maj Lundin, Ulf Ros¤Suppleanter: Ebba Tall¤Ej närvarande¤Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Närvarande styrelseledamöter:¤Maj Lundin (ordf)¤Ulf Ros (v. ordf)¤Ebba Tall¤Närvarande suppleanter:¤Nils Ahl¤Ej närvarande styrelseledamöter:¤Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | Tore Grip",
                "Mötesordförande: Maj Lundin¤Vid pennan: Ulf Ros¤Övriga deltagare: Ebba Tall, Nils Ahl¤Frånvarande: Tore Grip (semester) ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | Tore Grip",
                "Närvarande: Maj Lundin, tf chef; Ulf Ros, controller; Ebba Tall, kommunikatör (t.o.m. kl. 15)¤Frånvarande: Tore Grip, jurist ⇒ Maj Lundin, Ulf Ros, Ebba Tall~partial | Tore Grip",
                "Ej närvarande: Tore Grip¤Närvarande: Maj Lundin, Ulf Ros ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Närvarande: Maj Lundin, Ulf Ros, ersätter Tore Grip ⇒ Maj Lundin, Ulf Ros | ",
                "Kallade: Maj Lundin, Ulf Ros, Tore Grip (ej närvarande), Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Deltagare: Maj Lundin, Ulf Ros, Ebba Tall¤Ej med: Tore Grip, Nils Ahl (båda sjuka) ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip, Nils Ahl",
                "Tack för i dag! Med var alltså Maj Lundin från Region Torp,¤Ulf Ros (Viks kommun) och Ebba Tall (Näs¤kommun, på Zoom). ⇒ Maj Lundin, Ulf Ros, Ebba Tall~remote | ",
                "Deltagare: Maj Lundin - Ulf Ros - Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: Maj Lundin/ Ulf Ros/ Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Kommun\tRepresentant¤Torp\tMaj Lundin¤Vik\tUlf Ros¤Näs\tEbba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
            })
    void readsSwedishAttendance(String example) {
        assertAttendance(
                example,
                "Ledningsgruppen\n11 mars 2025\n\n",
                "\n\n1. Ekonomi\nUtfallet är gott och prognosen håller.\n\n2. Lokaler\nVi väntar på svar från värden.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trustees: May Lund (in the chair), Rolf Rose, Edna Tull (via Zoom)¤Also there: Nick Hale (until 8pm)¤Sorry not to be there: Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull~remote, Nick Hale~partial | Tony Grip",
                "Governors present¤Mrs May Lund (Chair)¤Mr Rolf Rose (Headteacher)¤Revd Edna Tull¤Mrs Ann Hill (arrived 6.25 pm)¤¤In attendance¤Mr Nick Hale (Clerk)¤¤Apologies¤Dr Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull, Ann Hill~partial, Nick Hale | Tony Grip",
                "Present: Cllr May Lund (Chairman), Cllrs Rolf Rose, Edna Tull¤Absent: Cllr Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "Present: Councillors May Lund, Rolf Rose and Edna Tull. Also present: Nick Hale, Clerk. ⇒ May Lund, Rolf Rose, Edna Tull, Nick Hale | ",
                "In person: May Lund, Rolf Rose¤By video: Edna Tull¤Apologies: Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull~remote | Tony Grip",
                "Attendees: May Lund (ML), Rolf Rose (RR, by phone), Edna Tull (ET, items 1–3)¤Apologies: Tony Grip (TG) ⇒ May Lund, Rolf Rose~remote, Edna Tull~partial | Tony Grip",
                "Name\tRole\tPresent¤May Lund\tChair\tYes¤Rolf Rose\tTreasurer\tOnline¤Tony Grip\tMember\tNo ⇒ May Lund, Rolf Rose~remote | Tony Grip",
                "| Name | 11 Mar |¤|---|---|¤| May Lund | ✓ |¤| Rolf Rose | ✓ |¤| Tony Grip | ✗ | ⇒ May Lund, Rolf Rose | Tony Grip",
                "Chair: May Lund¤Members: Rolf Rose, Edna Tull¤Staff: Nick Hale¤Not able to attend: Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull, Nick Hale | Tony Grip",
                "Head of Service   May Lund¤Finance Lead      Rolf Rose¤Project Officer   Edna Tull (remote)¤¤Apologies         Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull~remote | Tony Grip",
                "Here: May, Rolf, Edna¤Out: Tony ⇒ May, Rolf, Edna | Tony",
                "Present¤May Lund, Chair¤Rolf Rose, Treasurer (left at 8.15 pm)¤Edna Tull¤¤Apologies for absence¤Tony Grip ⇒ May Lund, Rolf Rose~partial, Edna Tull | Tony Grip",
                "Attending remotely: May Lund, Rolf Rose¤Attending in person: Edna Tull ⇒ May Lund~remote, Rolf Rose~remote, Edna Tull | ",
                "Present: May Lund, Rolf Rose, Edna Tull (joined 10:15)¤Unable to attend: Tony Grip¤Guest: Nick Hale (item 4 only) ⇒ May Lund, Rolf Rose, Edna Tull~partial, Nick Hale~partial | Tony Grip",
                "There were six of us: May Lund, Rolf Rose and Edna Tull. Apologies had come from Tony Grip. ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "On the call: May, Rolf, Edna¤Couldn't make it: Tony ⇒ May, Rolf, Edna | Tony",
                "Parents: May Lund, Rolf Rose¤Teachers: Edna Tull¤Apologies: Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
            })
    void readsEnglishAttendance(String example) {
        assertAttendance(
                example,
                "Management Committee\n11 March 2025\n\n",
                "\n\n1. Finance\nThe result is good and the forecast holds.\n\n2. Premises\nWe are waiting for the landlord to reply.\n");
    }

    private static void assertAttendance(String example, String above, String below) {
        String[] parts = example.split(" ⇒ ");
        String[] names = parts[1].split("\\|", -1);
        var reading = new MinutesReader().read(above + parts[0].replace('¤', '\n') + below, null);
        assertThat(reading.attendees().stream().map(a -> a.name() + how(a)).toList())
                .containsExactlyInAnyOrderElementsOf(list(names[0]));
        assertThat(reading.absent().stream().map(Absentee::name).toList())
                .containsExactlyInAnyOrderElementsOf(list(names[1]));
        assertThat(reading.points()).extracting(FoundPoint::number).containsExactly("1", "2");
    }

    private static String how(Attendee attendee) {
        return attendee.mode() == Attendee.Mode.PRESENT
                ? ""
                : "~" + attendee.mode().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> list(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }
}
