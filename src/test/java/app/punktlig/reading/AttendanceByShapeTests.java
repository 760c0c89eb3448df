package app.punktlig.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who came where no table knows the label: the shape of the lines tells it. After the arrow: those there, a bar, those not. */
class AttendanceByShapeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Present:§§Anna Lund Chairman§§Tilde Ros Deputy Chairman§§Ellen Tall§§Bo Ask ⇒ Anna Lund, Tilde Ros, Ellen Tall, Bo Ask | ",
                "Beslutande      Ledamöter§Maj Lundin (S)§Ulf Ros (M)§§Övriga närvarande                Tjänstepersoner§Nils Ahl, ärende 2 ⇒ Maj Lundin, Ulf Ros, Nils Ahl | ",
                "Styrelsemedlemmar:§§Ordförande: Maj Lundin Ja§Kassör: Ulf Ros Ja§Sekreterare: Tore Grip Nej ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Klubbmästare: Maj Lundin§Referent: Nils Ahl§Frånvarande: Tore Grip ⇒ Maj Lundin, Nils Ahl | Tore Grip",
                "Kring bordet: Maj Lundin, Ulf Ros (Uffe) och nye kassören Ebba Tall§Hade förhinder: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "På plats: Maj Lundin, Ulf Ros§Ej på plats: Tore Grip ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Med: Maj Lundin, Ulf Ros§Ej med: Tore Grip§Pennan: Ulf ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Närvarande: Maj Lundin§Frånvarande: Tore Grip§Inbjuden: Nils Ahl, Fastighetsförvaltning Mitt ⇒ Maj Lundin, Nils Ahl | Tore Grip",
                "NÄRVARANDE§Kommunen§Maj Lundin, socialchef§Ulf Ros, enhetschef§Regionen§Nils Ahl, psykiatrin§Processledare§Ebba Tall, för anteckningarna§§Anmält förhinder§Kommunen: Tore Grip§Regionen: Siv Ek ⇒ Maj Lundin, Ulf Ros, Nils Ahl, Ebba Tall | Tore Grip, Siv Ek",
                "Ledamöter Närvarande§Maj Lundin X§Ulf Ros X, ej § 4§Tore Grip Anmält förhinder§Kansliet§Nils Ahl X ⇒ Maj Lundin, Ulf Ros, Nils Ahl | Tore Grip",
                "Maj Lundin          Ulf Ros          Ebba Tall§Nils Ahl            Siv Ek ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl, Siv Ek | ",
                "| | |§|---|---|§| Ordförande | Maj Lundin (VC) |§| Närvarande | Maj Lundin, Ulf Ros, Ebba Tall |§| Via video | Nils Ahl |§| Anmält förhinder | Tore Grip | ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | Tore Grip",
                "Närvaro§Skolchef               Maj Lundin (mötesledare)§Norra skolan 7-9       Ulf Ros, Anna Tall (bitr.)§Elevhälsan             Nils Ahl§Frånv.                 Tore Grip, gymnasiet ⇒ Maj Lundin, Ulf Ros, Anna Tall, Nils Ahl | Tore Grip",
                "Deltagare:§Maj Lundin, Länsstyrelsen (sammankallande)§Ulf Ros, Viksta (värd)§Ebba Tall, Norra Näs (via länk)§Återbud: Tore Grip, Torp; Viksta kommun ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Närvarande               Maj Lundin, ordförande§                         Sven-Olof Ros, vice ordförande, förbundet§                         Birgitta Tall, seniorerna§§Övriga deltagare         Nils Ahl, äldrechef ⇒ Maj Lundin, Sven-Olof Ros, Birgitta Tall, Nils Ahl | ",
                "Deltagare:§\tVD\tMaj Lundin\tML§\tNät\tUlf Ros\tUR (fr. p. 3)§Frånv.:\tDrift\tTore Grip\tTG§Protokollförare: ML ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Närvarande:§Funktion        Företag               Namn             Sign§Beställare      Norrhus AB            Maj Lundin       ML§Entreprenör     Byggarna AB           Ulf Ros          UR§                Byggarna AB           Ebba Tall        ET§§Delges utöver närvarande: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Vi som var med: Camilla (områdeschef), Yvonne, Lasse N, Ottiljana,§Sofia Dahl (kom 9.30)§Saknades: Lasse B (VAB) ⇒ Camilla, Yvonne, Lasse N, Ottiljana, Sofia Dahl | Lasse B",
                "Vi var: Jessica (6B), Ahmed (3A), Lisa H, Lisa N (kassör)§Ej: Oskar - barnvakt, Monika ⇒ Jessica, Ahmed, Lisa H, Lisa N | Oskar, Monika",
                "Närvarande:§§Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl, Siv Ek, Anna Lo, Bo Ask, Cia Holm. ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl, Siv Ek, Anna Lo, Bo Ask, Cia Holm | ",
                "Runt bordet satt Maj Lundin, Ulf Ros och Ebba Tall. Nils Ahl var med per telefon.§Tore Grip hade anmält att han inte kunde komma. ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | Tore Grip",
                "Närvarande var Maj Lundin, Ulf, Ebba och Siv. Tore och§Gunnar var på inspektion och Ylva är sjuk. ⇒ Maj Lundin, Ulf, Ebba, Siv | Tore, Gunnar, Ylva",
                "På plats i dag var Maj Lundin,§Ulf Ros och Ebba Tall. Via Teams: Nils Ahl. Tore Grip var sjuk. ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | Tore Grip",
                "| Skola | På plats | Via Teams | Inte med |§|---|---|---|---|§| Torp | Maj Lundin, Ulf Ros | | |§| Vik | | Ebba Tall | Tore Grip |§| Näs | Nils Ahl | | – | ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | Tore Grip",
                "Med på mötet§Maj Lundin, skolchef§Ulf Ros, rektor (på länk)§§Förhinder hade Tore Grip, rektor Vik, och Siv Ek, samordnare. ⇒ Maj Lundin, Ulf Ros | Tore Grip, Siv Ek",
                "DELTAGARE§Maj Lundin, enhetschef§Ulf Ros (gick 14.20)§§ANMÄLT FÖRHINDER§Tore Grip, Siv Ek ⇒ Maj Lundin, Ulf Ros | Tore Grip, Siv Ek",
                "Närvarande: Maj Lundin, Ulf Ros, Ebba Tall§Hade inte möjlighet: Tore Grip (Vik), Siv Ek (Torp) ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip, Siv Ek",
                "Med: Maj Lundin (ML), Ulf Ros (UR)§Pennan: UR ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande                                   Sign.§Maj Lundin        Viks kommun, projektledare     ML§Ulf Ros           Ros Elteknik                   UR§Ej närvarande§Tore Grip         Kontrollansvarig               TG ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Närvaro   x = med, - = ej med, L = länk§x  Maj Lundin, skolchef§L  Ulf Ros, rektor§-  Tore Grip§x  Ebba Tall, sekr ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Parter§Norrhus AB (bolaget) genom Maj Lundin, HR-chef, och Ulf Ros, platschef§Klubben genom Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Deltog: Maj Lundin (ML), ordf · Ulf Ros (UR), ekonomi · Ebba Tall (ET), suppleant§Frånvaro: Tore Grip (TG) ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Medverkade gjorde§ Från kommunerna§   Torp: Maj Lundin och Ulf Ros§ Från regionen§   primärvården Ebba Tall (ordf.), psykiatrin Nils Ahl ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | ",
                "Runt bordet satt Maj Lundin, bitr. rektor Ulf Ros, Ebba Tall (specped) och Nils Ahl från fritids. Siv Ek är fortfarande sjuk. ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | Siv Ek",
                "| Vem | Närvarande |§|---|---|§| Maj Lundin (ordf) | ✔ |§| Ulf Ros | ✔ |§| Tore Grip | – (ledig) | ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Enhet       Namn                   Här?§Ledning     Maj Lundin (ordf)      ja§Kirurgi     Tore Grip              nej, op§Akuten      Ulf Ros                ja (Teams) ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "N: Maj Lundin (VC), Ulf Ros (EC),§   Ebba Tall (SAS)§F: Tore Grip (vab), Siv Ek ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip, Siv Ek",
                "Vilka var här?§Blåbäret: Maj Lundin, Ulf Ros§Hälsade att de inte kunde: Tore Grip och Siv Ek ⇒ Maj Lundin, Ulf Ros | Tore Grip, Siv Ek",
                "Närvarande ledamöter: Maj Lundin, ordf., Ulf Ros§Anmält förfall: Tore Grip ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Vi höll till i matsalen eftersom projektorn är trasig. Runt bordet satt§Maj Lundin, Ulf Ros, Ebba Tall och Nils Ahl. Siv Ek kom in efter fikat. ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl, Siv Ek | ",
                "Rum: Maj Lundin, Ulf Ros (rektor)§Länk: Ebba Tall, Nils Ahl§Förhinder: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | Tore Grip",
                "Med: Ulf Ros, Ebba Tall och jag (Maj Lundin)§Kunde inte: Tore Grip ⇒ Ulf Ros, Ebba Tall, Maj Lundin | Tore Grip",
                "Namn               Sign   Funktion        Närvaro§Maj Lundin         MLu    skolchef        ja§Ulf Ros            URo    rektor          ja§Tore Gripenstierna TGr    controller      nej ⇒ Maj Lundin, Ulf Ros | Tore Gripenstierna",
                "Gäst: ingenjör Anna Holm, Sjönäs Energi. Hälsningar framfördes från§Nils Ahl som är bortrest. ⇒ Anna Holm | ",
            })
    void readsSwedishAttendanceByItsShape(String example) {
        assertAttendance(
                example,
                "Ledningsgruppen\n11 mars 2025\n\n",
                "\n\n1. Ekonomi\nUtfallet är gott.\n\n2. Lokaler\nVi väntar på svar.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There:  The Revd May Lund (in the chair), Rolf Rose, Edna Tull (churchwarden),§        Nan Hill (notes)§With us for items 3 and 4:  Ann Wood (architect)§Apologies from Tony Grip and Ian Lake ⇒ May Lund, Rolf Rose, Edna Tull, Nan Hill, Ann Wood | Tony Grip, Ian Lake",
                "there: May, Tom P, Tom H, Sam (came at half past)§from the council: Asha§sorry not to be there: Pauline ⇒ May, Tom P, Tom H, Sam, Asha | Pauline",
                "Present: Councillors May Lund (Chair), Rolf Rose§In attendance: Edna Tull, Clerk, County Councillor Ann Hill (until 8.15 pm); four members of the public§Apologies were received from Tony Grip and Ian Lake. ⇒ May Lund, Rolf Rose, Edna Tull, Ann Hill | Tony Grip, Ian Lake",
                "Members present§    May Lund                 professor, Head of Department, Chair§    Rolf Rose                student representative, items 1–3§Others present§    Edna Tull                economist, item 2§Apologies§    Tony Grip                teacher ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "Present – Claire Lund, Rolf Rose, Mr Tull (Head)§Apologies – Tony Grip ⇒ Claire Lund, Rolf Rose, Mr Tull | Tony Grip",
                "Present:        Prof. May Lund (Chair), Dr Rolf Rose, Dr Edna Tull,§                Ms Nan Hill (student representative)§Apologies:      Prof. Tony Grip, Dr Ian Lake (on research leave) ⇒ May Lund, Rolf Rose, Edna Tull, Nan Hill | Tony Grip, Ian Lake",
                "TRUSTEES§May Lund - Chair§Rolf Rose (by Zoom)§STAFF§Edna Tull - Office Manager, taking the notes§SORRY TO MISS US§Tony Grip, Ian Lake ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip, Ian Lake",
                "| handle | name | note |§|---|---|---|§| @may | May Lund | |§| @roro | Rolf Rose | left at 15:30 |§§Regrets: @tgrip (Tony Grip), @lake (Ian Lake) ⇒ May Lund, Rolf Rose | Tony Grip, Ian Lake",
                "**Here:** May Lund, Rolf Rose§**Remote:** Nan Hill§**Missed:** Tony Grip (on call) ⇒ May Lund, Rolf Rose, Nan Hill | Tony Grip",
                "Chair          May Lund§Attendees      May Lund, Rolf Rose, Nan Hill (dialed in)§Absent         Tony Grip§Minutes by     Rolf Rose ⇒ May Lund, Rolf Rose, Nan Hill | Tony Grip",
                "In the back room of the library we had May Lund (keeping us in order), Rolf Rose and§Edna Tull. Nan Hill was on Zoom.§Sorry not to be there: Tony Grip. ⇒ May Lund, Rolf Rose, Edna Tull, Nan Hill | Tony Grip",
                "Sorry they couldn't make it: Tony Grip, Lynne Grip§Present: May Lund, Rolf Rose ⇒ May Lund, Rolf Rose | Tony Grip, Lynne Grip",
                "  Member             28/4   24/3§  May Lund           P      P     (Chair)§  Rolf Rose          P*     P§  Tony Grip          A      P§  P = present, P* = by phone, A = apologies§  Also there for items 3 to 5: Nan Hill, architect ⇒ May Lund, Rolf Rose, Nan Hill | Tony Grip",
                "Who came: May Lund, Rolf Rose, Nan Hill§Sent apologies: Tony Grip, Ian Lake§Scribe: Nan ⇒ May Lund, Rolf Rose, Nan Hill | Tony Grip, Ian Lake",
                "Attendees   May Lund (SRO, chair); Rolf Rose (PM); Edna Tull (Finance)§Apologies   Tony Grip (Records)§Minutes     Rolf Rose ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
            })
    void readsEnglishAttendanceByItsShape(String example) {
        assertAttendance(
                example,
                "Management Committee\n11 March 2025\n\n",
                "\n\n1. Finance\nThe result is good and the forecast holds.\n\n2. Premises\nWe are waiting for the landlord to reply.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Närvarande: Maj Lundin, Ulf Ros§Handläggare: Anna Holm ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande: Maj Lundin, Ulf Ros§Rum: Stora Salen, Norra Flygeln ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande: Maj Lundin, Ulf Ros§Plats: Torps bibliotek, Maj Lundins rum ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande: Maj McAdam, Ulf Ros ⇒ Maj McAdam, Ulf Ros | ",
                "Närvarande: Maj Lundin, Ulf Ros§Sändlista: Anna Holm, Bo Ask ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande: Maj Lundin, Ulf Ros§Delges även: Anna Holm, Bo Ask ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande: Maj Lundin, Ulf Ros§Ej tjänstgörande ersättare: Anna Holm ⇒ Maj Lundin, Ulf Ros, Anna Holm | ",
                "Närvarande: Maj Lundin, Ulf Ros§Övriga närvarande: inga ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande: Inga, Ulf, Ebba§Frånvarande: Inga ⇒ Inga, Ulf, Ebba | ",
                "| Namn | Närvarande | Frånvarande |§|---|---|---|§| Maj Lundin | x | |§| Tore Grip | | x | ⇒ Maj Lundin | Tore Grip",
                "Ej närvarande: Tore Grip, Sveriges Byggare§Närvarande: Maj Lundin ⇒ Maj Lundin | Tore Grip",
            })
    void takesNobodyElse(String example) {
        assertAttendance(
                example,
                "Ledningsgruppen\n11 mars 2025\n\n",
                "\n\n1. Ekonomi\nUtfallet är gott.\n\n2. Lokaler\nVi väntar på svar.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Med: Maj Lundin (ML), skolchef Ulf Ros, Ebba Tall (vid pennan)§Ej med: Tore Grip, semester ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "På plats var Maj Lundin (rektor), Ulf Ros och Ebba Tall. ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
            })
    void readsItBelowTheLastPointWhereNobodyIsNamedAbove(String example) {
        assertAttendance(
                example,
                "Ledningsgruppen\n11 mars 2025\n\n1. Ekonomi\nUtfallet är gott.\n\n2. Lokaler\nVi väntar på svar.\n\n",
                "\n");
    }

    @Test
    void readsWhoCameInALetter() {
        AttendanceExample.assertAttendance(
                """
                Från: Maj Lundin <maj@exempel.invalid>
                Till: Driftgruppen
                Ämne: Mötet i morse

                Hej!

                En kort sammanfattning för er som var med – Ulf, Ebba, Nils och jag – och för Siv och Tore som inte kunde.

                """,
                "",
                "1. Ekonomi\nUtfallet är gott.\n\n2. Lokaler\nVi väntar på svar.\n",
                "Maj Lundin, Ulf, Ebba, Nils | Siv, Tore");
    }

    @Test
    void namesThemAsTheLettersHeadingDoes() {
        AttendanceExample.assertAttendance(
                """
                From: May Lund
                To: Rolf Rose; Edna Tull; Nan Hill
                Cc: Tony Grip
                Subject: this afternoon

                Hi all,

                Rolf, Edna and I were in the room, Nan joined by phone. Tony couldn't make it.

                """,
                "",
                "1. Finance\nThe result is good.\n\n2. Premises\nWe are waiting.\n",
                "May Lund, Rolf Rose, Edna Tull, Nan Hill | Tony Grip");
    }

    private static void assertAttendance(String example, String above, String below) {
        String[] parts = example.split(" ⇒ ");
        String lines = parts[0].replace("ej § 4", "ej ¤ 4").replace('§', '\n').replace('¤', '§');
        AttendanceExample.assertAttendance(above, lines, below, parts[1]);
    }
}
