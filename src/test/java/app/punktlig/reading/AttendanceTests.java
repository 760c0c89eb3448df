package app.punktlig.reading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who came and who did not, in the manner of many houses. After the arrow: those there, a bar, those not. */
class AttendanceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Närvarande: Maj Lundin, Ulf Ros, Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande; Maj Lundin, Ulf Ros, Ebba Tall§Återbud; Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "## Närvarande§- [ML] Maj Lundin (ordf)§- [UR] Ulf Ros§- [ET] Ebba Tall§§## Frånvarande§- [TG] Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "## Närvarande§Maj Lundin,\\* Ulf Ros, Ebba Tall\\*§§\\* Ordinarie ledamöter. ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: Maj Lundin (ordf), Ulf Ros, sekr, samt Ebba Tall§Frånvarande: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "NÄRVARANDE§Maj Lundin, ordförande§Ulf Ros, sekreterare§Ebba Tall§§FRÅNVARANDE§Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Närvarande ledamöter§Maj Lundin (ordförande)§Ulf Ros (kassör)§Ersättare§Ebba Tall§Ej närvarande§Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Ledamöter: Maj Lundin, Ulf Ros§Adjungerade: Ebba Tall (§ 4)§Anmält förhinder: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Närvarande:\tMaj Lundin\tordförande§\tUlf Ros\tledamot§\tEbba Tall\tledamot§Frånvarande:\tTore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Deltagare: Maj Lundin, Ulf Ros och Ebba Tall (via Teams). Förhinder: Tore Grip. ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Deltagare§* Maj Lundin§* Ulf Ros§* Ebba Tall§§Förhinder§* Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "**Närvarande:** Maj Lundin, Ulf Ros, Ebba Tall§**Frånvarande:** Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "## Närvarande§- Maj Lundin (ordf.)§- Ulf Ros§- Ebba Tall§§## Frånvarande§- Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "*Närvarande*: Maj Lundin, Ulf Ros, Ebba Tall§*Frånvarande*: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Beslutande: Maj Lundin (S), ordförande, Ulf Ros (M), Ebba Tall (V)§Ej närvarande: Tore Grip (C) ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Beslutande§Maj Lundin (S), ordförande§Ulf Ros (M)§§Övriga deltagande§Ebba Tall, nämndsekreterare ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: ML, UR, ET§ML = Maj Lundin, UR = Ulf Ros, ET = Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: Maj Lundin (ML), Ulf Ros (UR), Ebba Tall (ET)§Frånvarande: Tore Grip (TG) ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "ML Maj Lundin§UR Ulf Ros§ET Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande§ML  Maj Lundin, ordförande§UR  Ulf Ros§ET  Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: Maj Lundin, rektor, Ulf Ros, biträdande rektor, Ebba Tall, skolsköterska ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: rektor Maj Lundin, biträdande rektor Ulf Ros, kurator Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: Maj Lundin, Ulf Ros (till kl 14), Ebba Tall (fr.o.m. § 3), Nils Ahl (punkt 4) ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | ",
                "Från arbetsgivaren: Maj Lundin, Ulf Ros§Från facken: Ebba Tall (Vision), Nils Ahl (Kommunal) ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | ",
                "För arbetsgivaren: Maj Lundin§För Vision: Ebba Tall§För Kommunal: Nils Ahl ⇒ Maj Lundin, Ebba Tall, Nils Ahl | ",
                "Arbetsgivare: Maj Lundin, Ulf Ros§Arbetstagare: Ebba Tall, Vision; Nils Ahl, Kommunal ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | ",
                "Kommuner: Torp – Maj Lundin; Vik – Ulf Ros; Näs – Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Torps kommun: Maj Lundin, Ulf Ros§Viks kommun: Ebba Tall§Näs kommun: förhinder ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Deltagare:§Maj Lundin, Torps kommun§Ulf Ros, Viks kommun§Ebba Tall, Regionen§Frånvarande:§Tore Grip, Näs kommun ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "| Namn | Roll | Närvaro |§|---|---|---|§| Maj Lundin | ordförande | x |§| Ulf Ros | ledamot | x |§| Tore Grip | ledamot | frånvarande | ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Namn\tNärvarande\tFrånvarande§Maj Lundin\tX\t§Ulf Ros\tX\t§Tore Grip\t\tX ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Namn          Enhet         Närvaro§Maj Lundin    Ledning       Ja§Ulf Ros       Ekonomi       Ja§Tore Grip     HR            Nej ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Närvarande                Frånvarande§Maj Lundin                Tore Grip§Ulf Ros§Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Närvarande: 4 av 5 ledamöter: Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | ",
                "Vid mötet deltog Maj Lundin, Ulf Ros och Ebba Tall. Tore Grip hade anmält förhinder. ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Närvarande var Maj Lundin (ordförande), Ulf Ros (sekreterare) och Ebba Tall. Frånvarande var Tore Grip. ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Deltog: Maj, Ulf, Ebba T och Ebba S. Borta: Tore ⇒ Maj, Ulf, Ebba T, Ebba S | Tore",
                "på plats: maj, ulf, ebba§sjuk: tore ⇒ maj, ulf, ebba | tore",
                "Närv: Maj L, Ulf R, Ebba T§Frånv: Tore G ⇒ Maj L, Ulf R, Ebba T | Tore G",
                "Närvarande (ordinarie): Maj Lundin, Ulf Ros§Närvarande (suppleanter): Ebba Tall§Frånvarande (med förhinder): Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Styrelsen: Maj Lundin, Ulf Ros, Ebba Tall§Revisor: Nils Ahl§Inte närvarande: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | Tore Grip",
                "Ordförande: Maj Lundin§Sekreterare: Ulf Ros§Övriga: Ebba Tall, Nils Ahl§Meddelat frånvaro: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | Tore Grip",
                "Ordförande: Maj Lundin§Sekreterare: Ulf Ros§Närvarande: Maj Lundin, Ulf Ros, Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Ordförande          Maj Lundin§Sekreterare         Ulf Ros§Ledamöter           Ebba Tall§                    Nils Ahl§Frånvarande         Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | Tore Grip",
                "## Kallade§- Maj Lundin§- Ulf Ros§- Tore Grip§§## Närvarande§- Maj Lundin§- Ulf Ros ⇒ Maj Lundin, Ulf Ros | ",
                "Kallade: Maj Lundin, Ulf Ros, Ebba Tall§Frånvarande: Ebba Tall ⇒ Maj Lundin, Ulf Ros | Ebba Tall",
                "Närvarande: Maj Lundin, Ulf Ros§Distans: Ebba Tall§Frånvaro: ingen ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: Maj Lundin, Ulf Ros§På länk: Ebba Tall, Nils Ahl§Frånvarande: – ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | ",
                "Närvarande: Birgitta Ö Lund (BÖL), Anna-Lena von Essen, Jan af Ek, Åsa B. Grip ⇒ Birgitta Ö Lund, Anna-Lena von Essen, Jan af Ek, Åsa B. Grip | ",
                "Klassombud§1A    Maj Lundin§1B    Ulf Ros§2A    –§2B    Ebba Tall§§Frånvarande: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Klass   Representant§4A      Maj Lundin§4B      Ulf Ros§5A      Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande:§1. Maj Lundin§2. Ulf Ros§3. Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "LG – Maj Lundin, Ulf Ros, Ebba Tall§SG – Nils Ahl, Siv Ek§Förhindrade – Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl, Siv Ek | Tore Grip",
                "Närvarande: Maj Lundin ordf, Ulf Ros sekr, Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande:§Ordf. Maj Lundin§Kassör Ulf Ros§Ledamot Ebba Tall§Frånvarande:§Ledamot Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Närvarande (3 st): Maj, Ulf, Ebba (antecknar) ⇒ Maj, Ulf, Ebba | ",
                "Närvarande – Maj Lundin, Ulf Ros, Ebba Tall§Frånvarande – Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Närvarande:§Maj Lundin§Ulf Ros§Tore Grip (frånvarande)§Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Närvarande: Maj Lundin, Ulf Ros, Ebba Tall (ersätter Tore Grip) ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande:§[x] Maj Lundin§[x] Ulf Ros§[ ] Tore Grip§[x] Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "I rummet: Maj Lundin, Ulf Ros§Via Teams: Ebba Tall§Förhindrad: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "På plats: Maj, Ulf§På länk: Ebba§Sjuk: Tore ⇒ Maj, Ulf, Ebba | Tore",
                "Närvarande: @Maj Lundin @Ulf Ros @Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: Maj Lundin / Ulf Ros / Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: Maj Lundin • Ulf Ros • Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: Maj Lundin + Ulf Ros + Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: Maj Lundin - ordförande§Ulf Ros - kassör§Ebba Tall - ledamot ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Medverkande: Maj Lundin (verksamhetschef), Ulf Ros (enhetschef) & Ebba Tall (HR) ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: Maj Lundin, Ulf Ros, Ebba Tall. Dessutom deltog Nils Ahl under punkt 2. ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | ",
                "Deltagande: Maj Lundin, Ulf Ros§Ej deltagande: Tore Grip ⇒ Maj Lundin, Ulf Ros | Tore Grip",
                "Medlemmar: Maj Lundin, Ulf Ros§Gäst: Ebba Tall, Viks bibliotek§Frånv.: Tore Grip ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
                "Närvarande representanter:§Torps IK: Maj Lundin, Ulf Ros§Viks GF: Ebba Tall§Ej representerade: Näs BK ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: se bilaga 1§Mötesordförande: Maj Lundin§Mötessekreterare: Ulf Ros ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande: Maj Lundin, Ulf Ros m.fl. ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande: Maj Lundin, Ulf Ros (suppleant, gick 19.45). Från förvaltaren: Ebba Tall. ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Med var: Maj Lundin (Vik), Ulf Ros (Torp) och Ebba Tall ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Vi som var med: jag (Maj Lundin, biblioteket), Ulf Ros och Ebba Tall. ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Deltagare§Biblioteket: Maj Lundin, Ulf Ros, Museet: Ebba§Tall, Arkivet: Nils Ahl ⇒ Maj Lundin, Ulf Ros, Ebba Tall, Nils Ahl | ",
                "Närvarande: [Maj Lundin](personer/ml), [Ulf Ros][ur], Ebba Tall§§[ur]: /personer/ulf ⇒ Maj Lundin, Ulf Ros, Ebba Tall | ",
                "Närvarande: Maj Lundin (ML) ordförande, Ulf Ros (UR), samt Ebba Tall (ET) från punkt 2, via Teams§Frånvarande: Tore Grip (TG), anmält ⇒ Maj Lundin, Ulf Ros, Ebba Tall | Tore Grip",
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
                "Present: May Lund (Chair), Rolf Rose, Edna Tull§Apologies: Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "Present:§May Lund (Chair)§Rolf Rose§Edna Tull§§Apologies:§Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "Attendees: May Lund, Rolf Rose, Edna Tull (remote)§Absent: Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "PRESENT§May Lund    Chair§Rolf Rose   Treasurer§Edna Tull   Clerk§§APOLOGIES§Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "In attendance: May Lund, Rolf Rose§Apologies for absence: Tony Grip, Ann Hill ⇒ May Lund, Rolf Rose | Tony Grip, Ann Hill",
                "Members present: Cllr May Lund (Chair), Cllr Rolf Rose§Officers: Edna Tull (Clerk)§Apologies were received from Cllr Grip. ⇒ May Lund, Rolf Rose, Edna Tull | Cllr Grip",
                "Present: Mrs Lund (chair), Mr Rose, Miss Tull§Apologies: Mr Grip ⇒ Mrs Lund, Mr Rose, Miss Tull | Mr Grip",
                "Present: Dr May Lund, Prof Rolf Rose, Rev Edna Tull ⇒ May Lund, Rolf Rose, Edna Tull | ",
                "**Attendees:** May Lund, Rolf Rose, Edna Tull§**Regrets:** Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "## Attendees§- May Lund (chair)§- Rolf Rose§- Edna Tull (dial-in)§§## Apologies§- Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "Attending: May, Rolf, Edna§Not attending: Tony ⇒ May, Rolf, Edna | Tony",
                "Trustees present: May Lund, Rolf Rose§Staff in attendance: Edna Tull§Not present: Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "Chair: May Lund§Minutes: Rolf Rose§Present: May Lund, Rolf Rose, Edna Tull ⇒ May Lund, Rolf Rose, Edna Tull | ",
                "| Name | Role | Attendance |§|---|---|---|§| May Lund | Chair | Present |§| Rolf Rose | Treasurer | Present (online) |§| Tony Grip | Member | Apologies | ⇒ May Lund, Rolf Rose | Tony Grip",
                "Name        Role        Present§May Lund    Chair       Y§Rolf Rose   Treasurer   Y§Tony Grip   Member      N ⇒ May Lund, Rolf Rose | Tony Grip",
                "The following were present: May Lund (Chair), Rolf Rose and Edna Tull. Tony Grip sent apologies. ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "We had May, Rolf and Edna in the room. Tony could not make it. ⇒ May, Rolf, Edna | Tony",
                "Present: May Lund (ML), Rolf Rose (RR), Edna Tull (ET) – joined at item 3§Apologies: none ⇒ May Lund, Rolf Rose, Edna Tull | ",
                "Who: @may, @rolf, @edna§Missing: @tony ⇒ may, rolf, edna | tony",
                "Guests: Edna Tull (Moor Bank)§Present: May Lund, Rolf Rose ⇒ Edna Tull, May Lund, Rolf Rose | ",
                "Present: May Lund, Chair; Rolf Rose, Treasurer; Edna Tull, Secretary; Apologies: Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "Attendees (3): May Lund, Rolf Rose, Edna Tull§Apologies (1): Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "In the chair: May Lund§Also present: Rolf Rose, Edna Tull§Apologies from: Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "Chaired by: May Lund§Present: Rolf Rose, Edna Tull§Minutes by: Edna Tull ⇒ May Lund, Rolf Rose, Edna Tull | ",
                "In the room: May Lund, Rolf Rose§Online: Edna Tull§Absent: Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "Board members: May Lund, Rolf Rose§Observers: Edna Tull§Absent with apologies: Tony Grip§Absent without apologies: Ann Hill ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip, Ann Hill",
                "Attendance: May Lund (ML), Rolf Rose (RR), Edna Tull (ET, notes)§Apols: Tony Grip ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "Apologies for absence were received from Tony Grip and Ann Hill.§Present: May Lund, Rolf Rose ⇒ May Lund, Rolf Rose | Tony Grip, Ann Hill",
                "PRESENT      May Lund, Rolf Rose§APOLOGIES    Tony Grip§ALSO         Edna Tull, Councillor ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
                "There: May, Rolf, Edna. No-shows with a good excuse: Tony Grip. ⇒ May, Rolf, Edna | Tony Grip",
                "12 Members in attendance: **May Lund, Rolf Rose, Edna Tull** ⇒ May Lund, Rolf Rose, Edna Tull | ",
                "Present were May Lund (chairing), Rolf Rose and Edna Tull, with apologies from Tony Grip. ⇒ May Lund, Rolf Rose, Edna Tull | Tony Grip",
            })
    void readsEnglishAttendance(String example) {
        assertAttendance(
                example,
                "Management Committee\n11 March 2025\n\n",
                "\n\n1. Finance\nThe result is good and the forecast holds.\n\n2. Premises\nWe are waiting for the landlord to reply.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plats: Storgatan 4, Torp§Närvarande: Maj Lundin ⇒ Maj Lundin | ",
                "Till: Grp Hemtjänst Norr; Alla Chefer§Från: Maj Lundin§Närvarande: Ulf Ros, Ebba Tall ⇒ Ulf Ros, Ebba Tall | ",
                "Närvarande: Maj Lundin, Ulf Ros§Plats: Sal Eken§Tid: kl. 9–11 ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande: Maj Lundin, Ulf Ros§Justerare: Ebba Tall ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande: Maj Lundin, Ulf Ros§Kopia till: Tore Grip ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande: Maj Lundin, Ulf Ros§Dagordning: Ekonomi, Ny Lokal, Övriga Frågor ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande: Maj Lundin, Ulf Ros§Förvaltning: Teknik och Miljö ⇒ Maj Lundin, Ulf Ros | ",
                "Närvarande: Maj Lundin (Torps Kommun), Ulf Ros (Viks Kommun)§Frånvarande: Näs Kommun ⇒ Maj Lundin, Ulf Ros | ",
            })
    void takesNoPlaceForAPerson(String example) {
        assertAttendance(
                example,
                "Ledningsgruppen\n11 mars 2025\n\n",
                "\n\n1. Ekonomi\nUtfallet är gott och prognosen håller.\n\n2. Lokaler\nVi väntar på svar från värden.\n");
    }

    private static void assertAttendance(String example, String above, String below) {
        String[] parts = example.split(" ⇒ ");
        String lines = parts[0].replace('§', '\n').replace("(\n ", "(§ ").replace("fr.o.m. \n", "fr.o.m. §");
        AttendanceExample.assertAttendance(above, lines, below, parts[1]);
    }
}
