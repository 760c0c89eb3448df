package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that only the shape of the whole document shows. After the arrow: the titles. */
class HeadingShapeTests {

    private static MinutesReading read(String text) {
        return new MinutesReader().read(text.replace('¤', '\n'), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Plenum 2025-03-11¤¤## Credentials¤- Present: May Lund, Rolf Rose¤¤## Reports¤¤### Finance¤May will file the return.¤¤### Tools¤The drill broke.¤¤## Ongoing business¤¤### Lease¤It ends in May.¤¤## Next plenum¤In April. ⇒ Credentials, Finance, Tools, Lease, Next plenum",
                "# 11 March 2025¤¤## Agenda¤¤1. Goals¤1. Films¤¤## Action items¤¤- May to draft a page.¤¤## Attendees¤¤- May Lund¤- Rolf Rose¤¤### Goals¤Rolf spoke of them.¤¤### Films¤We agreed to stop. ⇒ Goals, Films",
                "# Board, 11 March 2025¤¤## Present¤May Lund, Rolf Rose¤¤## Meeting¤¤### Letter to the council¤It was sent.¤¤#### Action¤May to ring them.¤¤### Fundraising¤The stall did well.¤¤### Library¤Books came.¤¤### Photos¤All done.¤¤## Next meeting¤¤### 17:15 on 6 May, Torp Hall¤All are welcome. ⇒ Letter to the council, Fundraising, Library, Photos, 17:15 on 6 May~ Torp Hall",
                "Möte 2025-03-11¤Närvarande: Maj Lundin, Ulf Ros¤¤= Lokaler =¤¤== Förslag ==¤att låna salen¤¤== Beslut ==¤att bifalla förslaget.¤¤= Hyror =¤¤== Förslag ==¤att höja hyran¤¤== Beslut ==¤att avslå förslaget.¤¤= Läget =¤¤== Förslag ==¤att vänta¤¤== Beslut ==¤att bifalla förslaget. ⇒ Lokaler, Hyror, Läget",
                "Torps båtlag¤Protokoll 2025-03-11¤Närvarande: Maj Lundin, Ulf Ros¤¤& 1. Öppnande¤Maj hälsar välkommen.¤¤$ 2. Hamnen¤Bryggan lagas för $ 400.¤¤8 3. Avgift¤Avgiften är 200 kr.¤¤& 4. Avslut¤Maj tackar. ⇒ Öppnande, Hamnen, Avgift, Avslut",
                "#Möte 2025-03-11¤¤##Närvarande¤Maj Lundin, Ulf Ros¤¤##Hamnen¤Bryggan lagas.¤¤##Avgift¤Den är 200 kr. ⇒ Hamnen, Avgift",
                "Styrelsemöte 11 mars 2025¤Närvarande: Maj Lundin, Ulf Ros¤¤Öppnande¤¤Mötet öppnades av Maj Lundin kl 16:31¤¤Val av sekreterare¤¤Ulf Ros tar sig an uppdraget¤¤Hamnen¤¤Bryggan lagas. ⇒ Öppnande, Val av sekreterare, Hamnen",
                "Torps kommun¤Anteckningar 2025-03-11¤Närvarande: Maj Lundin, Ulf Ros¤¤1¤Öppnande¤¤Sammanfattning¤Maj hälsar välkommen.¤¤2¤Granskning av avtalen om snöröjning och sandning samt¤plogning¤¤Överenskommelse¤Avtalen gås igenom i april.¤¤3¤Avslut¤¤Sammanfattning¤Maj tackar. ⇒ Öppnande, Granskning av avtalen om snöröjning och sandning samt plogning, Avslut",
                "Torps kommun¤Protokoll 2025-03-11¤Närvarande: Maj Lundin, Ulf Ros¤¤§ 47                    Dnr KS-2025-00123¤Riktlinje för föreningsbidrag till klubbar och lag i¤Torps kommun¤¤Beslut¤Nämnden antar riktlinjen.¤¤§ 48   Diarienr 2025/77¤Lokaler¤¤Beslut¤Nämnden noterar läget.¤¤KS § 49   2025-00125¤Hyror¤Hyrorna gås igenom. ⇒ Riktlinje för föreningsbidrag till klubbar och lag i Torps kommun, Lokaler, Hyror",
                "Torps kommun¤Protokoll 2025-03-11¤Närvarande: Maj Lundin, Ulf Ros¤¤§ 47¤Lokaler¤Nämnden antar planen.¤¤§ 48¤Hyror¤Nämnden noterar läget. ⇒ Lokaler, Hyror",
                "# Möte 2025-03-11¤¤- Förra mötet. ¤¤    Protokollet ligger på sidan.¤¤- Lokaler och hyror.¤¤    Planen visades.¤    Ulf ritar om den.¤¤- Läget¤¤    Allt väl. ⇒ Förra mötet, Lokaler och hyror, Läget",
                "Träff 3 mars¤Vi var: Maj, Ulf, Anna¤¤~ Disco¤  Bokat!! Ulf lånar ljud.¤  Vakter: behöver 8 st.¤¤~ Pengar¤  Anna: 340 kr på kontot.¤¤~ Övrigt¤  - Loppis: till våren?¤  - Affisch: Maj ⇒ Disco, Pengar, Övrigt",
                "Chefsmöte 2025-03-19¤Vi som var med: Maj, Ulf, Anna¤¤* Lokaler¤Grupperna krymper. Beslut i april.¤¤* Sommaren¤Öppet som vanligt. Vikarier: Ulf pratar med poolen.¤¤* Kort¤- Fotograf: vi byter.¤- Kost: ny rutin.¤- Nycklar: Anna har dem. ⇒ Lokaler, Sommaren, Kort",
                "Allotments Committee¤3rd June 2025¤Present: May Lund, Rolf Rose¤¤25/21 DECLARATIONS¤Cllr Rose declared that he rents plot 14.¤¤25/22 MINUTES¤The minutes were taken as read.¤¤25/23 RENTS¤The Clerk tabled a comparison. ⇒ DECLARATIONS, MINUTES, RENTS",
                "Styrelsemöte 4 maj 2025¤Närvarande: Maj Lundin, Ulf Ros¤¤EKONOMIN¤Maj gick igenom läget.¤¤CUPEN 28-29 mars¤Vi kör i år igen.¤¤RESAN (bussen)¤Ulf bokar. ⇒ EKONOMIN, CUPEN 28-29 mars, RESAN (bussen)",
                "Protokoll 7 mars 2025¤Närvarande: Maj Lundin, Ulf Ros¤¤§ 1 Kallelse¤Godkändes.¤¤§ 2 Rapporter¤¤2:1 Ungdom¤Inget att rapportera.¤¤2:2 Hamnen¤Planering pågår.¤¤§ 3 Nästa möte¤Den 4 april. ⇒ Kallelse, Rapporter, Ungdom, Hamnen, Nästa möte",
                "Styrelsemöte 2025-04-03¤Närvarande: Maj Lundin, Ulf Ros¤¤1. Öppnande¤Maj öppnade mötet.¤¤2. Rapporter¤2.1 Kassör¤Ekonomin är god.¤2.2 Vägar¤Ulf har kontaktat entreprenören.¤¤3. Avslutande¤Mötet avslutades. ⇒ Öppnande, Rapporter, Kassör, Vägar, Avslutande",
                "SG anteckningar 140504¤¤Närvarande: Maj, Markus, Anna-Lena.¤1. Öppnande¤2. Val av ordförande och sekreterare Markus valdes till ordförande. Anna-Lena valdes till sekreterare.¤3. Sommarens möte Beslut: att hålla det i juli.¤4. Nästa telefonmöte: söndag 140526 kl. 20:15 ⇒ Öppnande, Val av ordförande och sekreterare, Sommarens möte, Nästa telefonmöte",
                "Styrelsemöte 2008-11-24.¤Närvarande: Maj, Ulf¤§ 1 Post:¤En inbjudan.¤§ 2 Våren 2009.Verksamheten börjar vecka 4. Upptakt i januari.¤Ulf bemannar.¤§ 3 Mötet avslutas:Ordf:………………… Sekr.:………………… ⇒ Post, Våren 2009, Mötet avslutas",
                "Parish Council 14 March 2023¤PRESENT: Cllr A Birt (Chairman), Cllr R Haigh¤¤1. APOLOGIES FOR ABSENCE – Cllr M Sugg (work), Cllr D Holt¤2. DECLARATIONS OF INTEREST – None¤3. FINANCE¤Payments were approved. ⇒ APOLOGIES FOR ABSENCE, DECLARATIONS OF INTEREST, FINANCE",
                "# Board call 2025-07-22¤¤## Links¤¤* [Recording](https://example.org/a)¤¤## Agenda¤¤* Security [#17](https://example.org/17)¤¤## Minutes¤¤### Present¤¤* May Lund¤* Rolf Rose¤¤### Security: a policy [#17](https://example.org/17)¤¤Discussed.¤¤### Standup¤¤* May: docs¤¤### Next meeting¤¤In August. ⇒ Security: a policy, Standup, Next meeting",
                "LG tor 12/2¤Här: Maj Lundin (ML), Ulf Ros (UR)¤¤A) Laget runt¤   - ML: ny kopiator beställd.¤   - UR: bra tryck på öppet hus.¤¤B) Platser vt /UR¤   - Avtal: saknas för nio.¤   - Läget: nytt om två veckor.¤¤C) Kort¤   - Lokalen: hann ej.¤   - Budget: tas i maj. ⇒ Laget runt, Platser vt, Kort",
                "Parish Council 14 March 2025¤PRESENT: Cllr A Birt, Cllr R Haigh¤¤64/25 APOLOGIES¤None had been received by the Clerk.¤¤65/25 FINANCE¤(a) Payments were approved as listed.¤(b) The reconciliation was noted.¤¤66/25 PLANNING¤(a) 25/01482/HH, rear extension. No objection.¤(b) Neighbourhood Plan. Of 212 replies, 160 favoured it.¤¤67/25 CLOSE¤The meeting closed at nine. ⇒ APOLOGIES, FINANCE, PLANNING, CLOSE",
                "Food Project¤20 January 2026¤¤TRUSTEES¤May Lund - Chair¤Rolf Rose¤STAFF¤Edna Tull - Manager¤¤1. Welcome¤¤May opened the meeting a little late owing to the snow that had fallen.¤¤2. Finance¤¤Rolf took us through the accounts, which are on track for the whole year.¤¤3. Lease¤¤The landlord has offered five more years at a higher price than today.¤¤4. Fair¤¤The date was fixed as the fourth of July, and it may well rain again.¤¤WHO DOES WHAT¤Rolf - forecast¤Edna - poster ⇒ Welcome, Finance, Lease, Fair",
                "# SC call, 2026-04-07¤¤Present: May Lund, Rolf Rose¤¤## Actions¤- [x] @may: post it¤¤## 3.2 release¤RC1 has been out since the 30th.¤¤## Money¤All is well.¤¤## AOB¤None. ⇒ Actions, 3.2 release, Money, AOB",
                "# SIG notes¤¤## 2025-05-12¤¤**Attendees:** Luis Diaz (Acme), Anna Park¤¤### Agenda¤- API¤- Release¤¤### API¤Luis gave an overview.¤¤### Release¤Two tests remain.¤¤### AOB¤None. ⇒ API, Release, AOB",
            })
    void findsTheTitles(String example) {
        String[] parts = example.split(" ⇒ ");
        assertThat(read(parts[0]).points()).extracting(FoundPoint::title).containsExactlyElementsOf(list(parts[1]));
    }

    @Test
    void takesNumbersOfTheirOwnAboveNoTitlesForFigures() {
        assertThat(
                        read("Möte 3 mars 2025¤Närvarande: Maj Lundin, Ulf Ros¤¤Ekonomi¤Kassan är god.¤¤12¤Platser är lediga i hamnen.¤¤7¤Platser är upptagna.¤¤Läget¤Allt väl.")
                                .points())
                .extracting(FoundPoint::title)
                .containsExactly("Ekonomi", "Läget");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FÖR STÄLLNINGSTAGANDE¤¤1. Jour¤Vi ställer oss bakom schemat.¤¤2. Hyror¤Det får komma tillbaka.¤¤KÄNNEDOM¤¤3. Läget¤Allt väl. ⇒ FÖR STÄLLNINGSTAGANDE, KÄNNEDOM",
                "Till ställningstagande¤¤1   Jour¤¤Vi ställer oss bakom schemat.¤¤2   Hyror¤¤Det får komma tillbaka.¤¤Till kännedom och dialog¤¤3   Läget¤¤Allt väl. ⇒ Till ställningstagande, Till kännedom och dialog",
                "A. BESLUTSÄRENDEN¤¤A1. Jour¤Vi ställer oss bakom schemat.¤¤A2. Hyror¤Det får komma tillbaka.¤¤B. INFORMATION OCH DIALOG¤¤B1. Läget¤Allt väl. ⇒ BESLUTSÄRENDEN, INFORMATION OCH DIALOG",
            })
    void findsSectionsOfUnknownWords(String example) {
        String[] parts = example.split(" ⇒ ");
        var reading = read("Ledningsgruppen 3 mars 2026¤Närvarande: Maj Lundin, Ulf Ros¤¤" + parts[0]);
        assertThat(reading.sections()).extracting(FoundSection::title).containsExactlyElementsOf(list(parts[1]));
        assertThat(reading.sections().getFirst().kind()).isEqualTo(FoundSection.Kind.DECISION);
        assertThat(reading.sections().getLast().kind()).isEqualTo(FoundSection.Kind.INFORMATION);
        assertThat(reading.points())
                .hasSize(3)
                .allSatisfy(p -> assertThat(p.section()).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Jour¤¤Vi ställer oss bakom schemat.¤¤Maj Lundin¤¤2. Hyror¤¤Det får vänta.¤¤Ulf Ros¤¤3. Läget¤¤Allt väl.",
                "1. Jour¤¤Vi ställer oss bakom schemat¤¤2. Hyror¤¤Information om läget kommer¤¤3. Läget¤¤Allt väl¤¤4. Övrigt¤¤Inget",
                "1. Jour¤¤Ansvarig: Maj¤¤2. Hyror¤¤Ansvarig: Ulf¤¤3. Läget¤¤Allt väl.",
            })
    void aShortLineAboveAPointIsNoSection(String example) {
        var reading = read("Ledningsgruppen 3 mars 2026¤Närvarande: Maj Lundin, Ulf Ros¤¤" + example);
        assertThat(reading.sections()).isEmpty();
        assertThat(reading.points()).extracting(FoundPoint::title).contains("Jour", "Hyror", "Läget");
    }

    @Test
    void aHandleMeansWhoTheTableSays() {
        var reading = read(
                "# SC call 2026-04-07¤¤| handle | name |¤|---|---|¤| @pk.42 | May Lund |¤| @roro | Rolf Rose |¤¤## Release (@pk.42)¤Fine.¤¤## Money¤- @roro will pay the invoice on Friday.");
        assertThat(reading.points().getFirst().title()).isEqualTo("Release");
        assertThat(reading.points().getFirst().presenters()).containsExactly("pk.42");
        assertThat(reading.followUps().getFirst().ownersResolved()).containsExactly("Rolf Rose");
    }

    @Test
    void whoIsAbsentPresentsNothing() {
        var reading = read(
                "Parish Council 14 March 2023¤PRESENT: Cllr A Birt, Cllr R Haigh¤¤1. Apologies – Ann Holt¤2. Finance (Cllr Haigh)¤Fine.");
        assertThat(reading.points().getFirst().presenters()).isEmpty();
        assertThat(reading.points().getLast().presenters()).containsExactly("Cllr Haigh");
        assertThat(reading.absent()).extracting(Absentee::name).containsExactly("Ann Holt");
    }

    @Test
    void initialsInBracketsAreThePresentersThoughARoleStandsBesideTheName() {
        var reading = read(
                "FL 3 mars 2026¤Närvarande: Birgit Sand (HR), Ulf Ros (VC IFO)¤¤A. Nästa steg (BS, UR)¤Läget.¤¤B. Sjuktal (Birgit, HR)¤Läget.");
        assertThat(reading.points().getFirst().presenters()).containsExactly("BS", "UR");
        assertThat(reading.points().getLast().presenters()).containsExactly("Birgit", "HR");
    }

    private static List<String> list(String titles) {
        return Arrays.stream(titles.split(", "))
                .map(title -> title.strip().replace('~', ','))
                .toList();
    }
}
