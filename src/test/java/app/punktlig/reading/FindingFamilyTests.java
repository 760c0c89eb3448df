package app.punktlig.reading;

import static app.punktlig.reading.Wordings.ENGLISH;
import static app.punktlig.reading.Wordings.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One sentence of a point at a time: what is a task and whose, what is a decision, what comes back, and what is none of these. */
class FindingFamilyTests {

    private static MinutesReading read(String sentence, String frame) {
        return new MinutesReader().read(frame.formatted(sentence), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ulf får i uppdrag att begära in två offerter. ⇒ Ulf",
                "Styrelsen ger Ulf och Ebba i uppdrag att se över stadgarna. ⇒ Ulf, Ebba",
                "Uppdrogs åt kassören att betala fakturan. ⇒ kassören",
                "Uppdras till Nils att kontakta kommunen. ⇒ Nils",
                "Ebba åtar sig att skriva ett utkast. ⇒ Ebba",
                "Nils lovade att höra av sig till tryckeriet. ⇒ Nils",
                "Nils anmälde sig frivilligt att sköta grillen. ⇒ Nils",
                "Maj tar kontakt med skolan. ⇒ Maj",
                "Maj tar på sig att skriva till skolan. ⇒ Maj",
                "Maj och Ulf ansvarar för inköpen. ⇒ Maj, Ulf",
                "Ansvarig: Nils Ahl ⇒ Nils Ahl",
                "Ansvariga är Nils och Ebba. ⇒ Nils, Ebba",
                "Ansvarig för lotteriet blir Ebba. ⇒ Ebba",
                "Ulf ska undersöka priset. ⇒ Ulf",
                "Ulf skall återkomma med en kostnad. ⇒ Ulf",
                "Ulf kommer att mejla ut kallelsen. ⇒ Ulf",
                "Det beslutades att Ulf ska mejla ut kallelsen. ⇒ Ulf",
                "Styrelsen beslutar att Nils bokar lokalen. ⇒ Nils",
                "Styrelsen beslutade att uppdra åt Ebba att teckna avtalet. ⇒ Ebba",
                "Ordföranden fick mandat att förhandla med värden. ⇒ Ordföranden",
                "Nils utsågs till projektledare för flytten. ⇒ Nils",
                "Till arbetsgrupp utsågs Maj, Ulf och Nils. ⇒ Maj, Ulf, Nils",
                "En arbetsgrupp bestående av Maj och Nils tillsattes för att ta fram ett förslag. ⇒ Maj, Nils",
                "Maj (sammankallande), Ulf och Nils utgör arbetsgrupp för jubileet. ⇒ Maj, Ulf, Nils",
                "Maj sammankallar en grupp som planerar festen. ⇒ Maj",
                "ÅTGÄRD: Ulf mejlar banken. ⇒ Ulf",
                "Åtgärd – Ulf: mejla banken ⇒ Ulf",
                "Att göra: Ulf mejlar banken ⇒ Ulf",
                "Uppdrag Ulf: mejla banken ⇒ Ulf",
                "- Ulf: mejla banken före fredag ⇒ Ulf",
                "- Mejla banken (Ulf) ⇒ Ulf",
                "- Mejla banken – Ulf ⇒ Ulf",
                "→ Ulf mejlar banken ⇒ Ulf",
                "@Ulf mejlar banken ⇒ Ulf",
                "Belysningen är trasig (Nils kollar). ⇒ Nils",
                "Belysningen är trasig. Nils fixar! ⇒ Nils",
                "Ulf återkommer med siffror. ⇒ Ulf",
                "Ulf kollar upp detta till nästa möte. ⇒ Ulf",
                "Ulf undersöker saken vidare. ⇒ Ulf",
                "Ulf ser över avtalet. ⇒ Ulf",
                "Ulf hör med kommunen. ⇒ Ulf",
                "Ulf stämmer av med revisorn. ⇒ Ulf",
                "Ulf tar fram ett förslag till budget. ⇒ Ulf",
                "Ulf skickar ut underlaget senast den 20 mars. ⇒ Ulf",
                "Ulf bjuder in kommunens ekolog till nästa möte. ⇒ Ulf",
                "Ulf lägger in datumet i kalendern. ⇒ Ulf",
                "Till nästa möte tar Ulf fram en kalkyl. ⇒ Ulf",
                "Senast i april ska Ulf ha lämnat in ansökan. ⇒ Ulf",
                "Därefter kontaktar Ulf leverantören. ⇒ Ulf",
                "Det blir Ulf som bokar lokalen. ⇒ Ulf",
                "Det är Ulf som ansvarar för bokningen. ⇒ Ulf",
                "Ulf fick uppgiften att boka lokalen. ⇒ Ulf",
                "Ulf har i uppgift att boka lokalen. ⇒ Ulf",
                "Ulf får ansvar för att boka lokalen. ⇒ Ulf",
                "Ulf håller i arbetet med stadgarna. ⇒ Ulf",
                "Ulf driver frågan vidare. ⇒ Ulf",
                "Ulf bevakar frågan. ⇒ Ulf",
                "Ulf är sammankallande för gruppen. ⇒ Ulf",
                "Frågan bereds av Ulf och Ebba. ⇒ Ulf, Ebba",
                "Ärendet lämnas över till Ulf. ⇒ Ulf",
                "Vi ber Ulf kontakta banken. ⇒ Ulf",
                "Ulf ombads att kontakta banken. ⇒ Ulf",
                "Ulf bör kontakta banken. ⇒ Ulf",
                "Ulf får kontakta banken. ⇒ Ulf",
                "Ulf avser kontakta banken. ⇒ Ulf",
                "Ulf planerar att besöka arkivet i april. ⇒ Ulf",
                "Sekreteraren skickar protokollet till alla. ⇒ Sekreteraren",
                "Kassören och ordföranden tecknar avtalet. ⇒ Kassören, ordföranden",
                "Valberedningen får i uppdrag att hitta en revisor. ⇒ Valberedningen",
                "Alla läser igenom förslaget till nästa gång. ⇒ ",
                "Förslaget ska skickas ut på remiss. ⇒ ",
                "Medlemmarna bör informeras. ⇒ ",
                "Kom ihåg att anmäla er till kursen senast fredag. ⇒ ",
                "Anmälan görs till Ebba senast den 1 april. ⇒ ",
                "Någon behöver ta hand om växterna. ⇒ ",
            })
    void findsSwedishTasks(String example) {
        assertTask(example, SWEDISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACTION: Rolf to obtain two quotes. ⇒ Rolf",
                "Action – Rolf ⇒ Rolf",
                "Action (Rolf): obtain two quotes ⇒ Rolf",
                "AP1: Rolf to obtain two quotes ⇒ Rolf",
                "[Action: Rolf] ⇒ Rolf",
                "Rolf to obtain two quotes. ⇒ Rolf",
                "Rolf will obtain two quotes. ⇒ Rolf",
                "Rolf agreed to obtain two quotes. ⇒ Rolf",
                "Rolf offered to obtain two quotes. ⇒ Rolf",
                "Rolf has offered to obtain two quotes. ⇒ Rolf",
                "Rolf kindly volunteered to obtain two quotes. ⇒ Rolf",
                "Rolf undertook to obtain two quotes. ⇒ Rolf",
                "Rolf was asked to obtain two quotes. ⇒ Rolf",
                "The committee asked Rolf to obtain two quotes. ⇒ Rolf",
                "It was agreed that Rolf would obtain two quotes. ⇒ Rolf",
                "It was agreed that Rolf should obtain two quotes. ⇒ Rolf",
                "Agreed: Rolf to obtain two quotes. ⇒ Rolf",
                "RESOLVED that the Treasurer obtain two quotes. ⇒ Treasurer",
                "Rolf is to obtain two quotes. ⇒ Rolf",
                "Rolf and Edna will look into this and report back. ⇒ Rolf, Edna",
                "Rolf took an action to obtain two quotes. ⇒ Rolf",
                "Rolf has taken this on. ⇒ Rolf",
                "Rolf will take this forward. ⇒ Rolf",
                "Rolf is going to ring the printer. ⇒ Rolf",
                "Rolf needs to ring the printer. ⇒ Rolf",
                "Rolf should ring the printer. ⇒ Rolf",
                "Rolf intends to ring the printer. ⇒ Rolf",
                "Rolf is responsible for the raffle. ⇒ Rolf",
                "Rolf leads on the raffle. ⇒ Rolf",
                "Responsible: Rolf ⇒ Rolf",
                "Owner: Rolf, due 4 April ⇒ Rolf",
                "- Rolf: ring the printer by Friday ⇒ Rolf",
                "- Ring the printer (Rolf) ⇒ Rolf",
                "- Ring the printer – Rolf ⇒ Rolf",
                "- [ ] Rolf to ring the printer ⇒ Rolf",
                "- [ ] @Rolf ring the printer ⇒ Rolf",
                "Rolf rings the printer before Friday. ⇒ Rolf",
                "Rolf sends the list round this week. ⇒ Rolf",
                "Rolf checks with the insurer. ⇒ Rolf",
                "The Secretary to write to the council. ⇒ Secretary",
                "The Secretary was instructed to write to the council. ⇒ Secretary",
                "The Chair will draft a reply. ⇒ Chair",
                "A working group of May and Neil will draft a plan. ⇒ May, Neil",
                "A sub-committee of May, Neil and Edna was set up to draft a plan. ⇒ May, Neil, Edna",
                "May, Neil and Edna will form a working party to draft a plan. ⇒ May, Neil, Edna",
                "To be followed up by Rolf. ⇒ Rolf",
                "This was left with Rolf. ⇒ Rolf",
                "Rolf to follow up. ⇒ Rolf",
                "Could Rolf please check the dates. ⇒ Rolf",
                "All to send Edna their dates by Friday. ⇒ ",
                "Everyone to read the draft before the next meeting. ⇒ ",
                "Members were reminded to return their keys. ⇒ ",
                "Please send photographs to Edna by 1 April. ⇒ ",
                "The shed should be painted before summer. ⇒ ",
                "Volunteers are needed; names to Edna by Friday. ⇒ ",
            })
    void findsEnglishTasks(String example) {
        assertTask(example, ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ulf rapporterade att ansökan är inskickad.",
                "Ulf har skickat in ansökan.",
                "Ulf redovisade kassaläget.",
                "Ulf informerar om den nya lagen.",
                "Ulf fick i uppdrag vid förra mötet att ringa banken och det är nu gjort.",
                "Ulf undrade vem som ska ringa banken.",
                "Om Ulf blir sjuk ska vi hitta en ersättare.",
                "Kommunen ska bygga om torget under 2026.",
                "Länsstyrelsen återkommer med besked i maj.",
                "Nämnden har gett förvaltningen i uppdrag att utreda frågan.",
                "Enligt stadgarna ska kassören lämna rapport varje år.",
                "Kassören ska enligt stadgarna lämna rapport varje år.",
                "Alla anställda ska ha legitimation.",
                "Uppdragsutbildningen startar i höst.",
                "Det kan bli aktuellt med en ny lokal.",
                "Vi diskuterade om Ulf ska ringa banken.",
                "Ulf tackades för sitt arbete.",
                "Ulf deltog i kursen.",
                "Ulf är på semester till den 20 mars.",
                "Ulf valdes till ordförande.",
                "Ulf valdes att justera protokollet.",
                "Kursen ska hållas den 4 maj.",
                "Ska Ulf ringa banken?",
                "Förslag: Ulf ringer banken.",
                "Leverantören ska leverera i april.",
                "Ulf menar att kommunen ska betala.",
                "Elevernas önskemål har sammanställts av Ulf och Ebba.",
                "Gruppen tittar på vårens resultat.",
                "Filtren ska bytas vart tredje år.",
                "Kärlen ska tömmas varannan vecka.",
                "Ulf framhåller att enhetscheferna måste få tid.",
                "Ulf begär ordet och föreslår att avgiften höjs.",
                "Ordföranden prövar om nämnden kan uppdra åt förvaltningen att utreda frågan.",
                "Ulf och Ebba lämnar rummet.",
                "Ulf tar inte emot gäster i helgen.",
                "Styrelsen behöver nya medlemmar.",
                "Vi tänker lika om detta.",
                "Sekreteraren har till uppgift att föra protokoll.",
                "Revisorn ska erhålla ett halvt basbelopp.",
                "Ulf ska få tillgång till förrådet.",
                "Förslag på datum för konferensen (Ulf).",
                "Kommunstyrelsen beslutade den 2 april att en plan ska tas fram.",
                "Ulf rapporterade att 31 ungdomar anmält sig.",
            })
    void leavesAloneWhatIsNoTaskInSwedish(String sentence) {
        assertThat(read(sentence, SWEDISH).followUps())
                .extracting(f -> f.quote().text())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rolf reported that the application has been sent.",
                "Rolf has written to the council.",
                "Rolf presented the accounts.",
                "Rolf noted that the council will resurface the road.",
                "The council will resurface the road in May.",
                "The landlord is to replace the boiler.",
                "Rolf was thanked for his work.",
                "Rolf was asked at the last meeting to ring the bank and has done so.",
                "Rolf asked whether the bank should be rung.",
                "If Rolf is ill, somebody else will have to do it.",
                "Under the rules the treasurer shall present accounts every year.",
                "The course will be held on 4 May.",
                "It may be necessary to find a new room.",
                "Rolf was elected chair.",
                "Should Rolf ring the bank?",
                "Proposal: Rolf to ring the bank.",
                "Rolf will retire in June.",
                "The list is now up on the board (Rolf).",
                "The filter should be changed every 200 hours.",
                "Staff are expected to return coursework within fifteen working days.",
                "The minimum should be in the by-laws.",
                "Rolf will be President.",
                "Rolf moves to approve the accounts.",
                "Rolf prefers the navy.",
                "Rolf points out that managers must have time.",
            })
    void leavesAloneWhatIsNoTaskInEnglish(String sentence) {
        assertThat(read(sentence, ENGLISH).followUps())
                .extracting(f -> f.quote().text())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beslut: Föreningen köper en ny skrivare.",
                "Beslut – Föreningen köper en ny skrivare.",
                "Styrelsen beslutade att köpa en skrivare.",
                "Styrelsen beslutar enhälligt att köpa en skrivare.",
                "Styrelsen beslöt köpa en skrivare.",
                "Mötet beslutade bifalla förslaget.",
                "Beslutades att köpa en skrivare.",
                "Beslutas att köpa en skrivare.",
                "Det bestämdes att vi köper en skrivare.",
                "Vi bestämde att köpa en skrivare.",
                "Vi beslutade köpa en skrivare för högst 4 000 kronor.",
                "Styrelsen godkände rapporten.",
                "Rapporten godkändes.",
                "Rapporten godkändes och lades till handlingarna.",
                "Budgeten fastställdes enligt förslaget.",
                "Ansökan avslogs.",
                "Ansökan bifölls.",
                "Ansökan beviljades med 5 000 kronor.",
                "Styrelsen antog planen.",
                "Planen antogs.",
                "Styrelsen väljer att avstå.",
                "Styrelsen ger klartecken till inköpet.",
                "Styrelsen säger ja till inköpet.",
                "Styrelsen säger nej till inköpet.",
                "Förslaget röstades igenom.",
                "Förslaget vann med röstsiffrorna 4–2.",
                "Efter omröstning vann förslaget att köpa en skrivare.",
                "Ordföranden fann att styrelsen beslutat enligt förslaget.",
                "Styrelsen beviljade Ulf ledigt.",
                "Styrelsen avslår begäran.",
                "Avgiften höjs till 200 kronor, beslutade styrelsen.",
                "Till ny revisor valdes Siv Ek.",
                "Siv Ek valdes till revisor.",
                "Styrelsen utsåg Siv Ek till revisor.",
                "Ärendet bordlades till nästa möte.",
                "Vi röstade och det blev ja.",
                "Styrelsen beslutade att inte köpa en skrivare.",
                "Inköpet godkänns.",
            })
    void findsSwedishDecisions(String sentence) {
        assertThat(read(sentence, SWEDISH).decisions()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decision: buy a new printer.",
                "DECISION – buy a new printer.",
                "Decided: buy a new printer.",
                "It was decided to buy a printer.",
                "It was resolved to buy a printer.",
                "RESOLVED: that a printer be bought.",
                "The committee decided to buy a printer.",
                "The committee approved the report.",
                "The report was approved.",
                "The report was unanimously approved.",
                "The accounts were adopted.",
                "The accounts were received and approved.",
                "The motion was carried.",
                "The motion was defeated by four votes to two.",
                "The proposal was passed.",
                "Proposed by May, seconded by Neil, and carried.",
                "The committee voted to buy a printer.",
                "We decided to buy a printer.",
                "Approved: purchase of a printer.",
                "The request was turned down.",
                "Neil was elected treasurer.",
                "Neil was appointed treasurer.",
                "The committee gave its approval.",
                "The committee signed off the plan.",
                "The plan was signed off.",
                "Vote: 4 for, 2 against. Carried.",
            })
    void findsEnglishDecisions(String sentence) {
        assertThat(read(sentence, ENGLISH).decisions()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Styrelsen var överens om att vänta.",
                "Alla var överens.",
                "Vi enades om att vänta.",
                "Det rådde enighet om att vänta.",
                "Gruppen är enig.",
                "Alla höll med.",
                "Samtliga ställde sig bakom förslaget.",
                "Ingen hade något att invända.",
                "Samsyn om att vänta.",
                "Vi kom fram till att vänta.",
                "Vi landade i att vänta.",
                "Vi säger så.",
                "Vi kör på det."
            })
    void findsAgreementInSwedish(String sentence) {
        assertThat(read(sentence, SWEDISH).decisions()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was agreed to wait.",
                "Agreed to wait.",
                "Everyone agreed to wait.",
                "The committee agreed that we wait.",
                "All were in favour.",
                "There was consensus on waiting.",
                "There was general agreement that we wait.",
                "Nobody objected.",
                "We agreed to wait.",
                "The committee was content to wait.",
                "The committee was of one mind.",
                "The group settled on Tuesday."
            })
    void findsAgreementInEnglish(String sentence) {
        assertThat(read(sentence, ENGLISH).decisions()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Förslag till beslut: att köpa en skrivare.",
                "Inga beslut fattades.",
                "Kommunen har beslutat att bygga om torget.",
                "Nämnden beslutade i februari att höja taxan.",
                "Regeringen godkände lagen.",
                "Beslut tas på nästa möte.",
                "Styrelsen ska besluta i april.",
                "Vi behöver besluta om färgen.",
                "Vi var inte överens.",
                "Ulf föreslår att vi köper en skrivare.",
                "Kommunfullmäktige antog budgeten.",
                "Planen ska godkännas av kommunen.",
                "Vi kunde inte enas.",
                "Beslutet överklagades.",
                "Det är inte beslutat än.",
                "Ulf har beslutat att sluta.",
                "Vem beslutar om detta?",
                "Ordföranden prövar om mötet kan notera informationen, och finner att mötet bifaller det.",
                "Ulf yrkar att motionen bordläggs.",
                "Vid styrelsemöte 2 beslutade styrelsen att köpa lampor.",
                "Målet i maj är att komma överens om en plan.",
                "Finns det pengar så kör vi fika i november.",
                "Några av oss ansåg att avgiften är för hög.",
                "Ämnet spikade vi däremot inte.",
                "Vi enades inte.",
                "Alla tyckte att middagen var god."
            })
    void leavesAloneWhatIsNoDecision(String sentence) {
        assertThat(read(sentence, SWEDISH).decisions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frågan tas upp på nästa möte.",
                "Frågan tas upp igen i april.",
                "Vi återkommer till frågan.",
                "Frågan återkommer på nästa möte.",
                "Vi återkommer till detta i höst.",
                "Ärendet bordläggs till aprilmötet.",
                "Frågan skjuts upp till nästa möte.",
                "Punkten flyttas till nästa möte.",
                "Frågan kvarstår till nästa möte.",
                "Diskussionen fortsätter på nästa möte.",
                "Fortsatt diskussion på nästa möte.",
                "Vi fortsätter diskussionen nästa gång.",
                "Uppföljning på nästa möte.",
                "Uppföljning sker i maj.",
                "Frågan följs upp i maj.",
                "Ny avstämning i april.",
                "Detta följs upp på nästa möte.",
                "Vi stämmer av läget igen i april.",
                "Återkoppling sker på nästa möte.",
                "Frågan sätts upp på dagordningen till nästa möte.",
                "Stadgarna blir en punkt på nästa möte.",
                "Stadgarna tas med till nästa möte.",
                "Frågan vilar tills vidare.",
                "Vi hann inte med punkten, den tas nästa gång.",
                "Beslut i frågan fattas på nästa möte.",
                "Frågan behandlas vidare vid nästa möte.",
                "Frågan lyfts igen efter sommaren.",
                "Frågan bereds vidare till nästa möte.",
                "Åter på nästa möte.",
                "Punkten utgick och tas upp i april.",
                "Nästa möte: tema lokaler.",
                "Stående punkt framöver.",
                "Vi utvärderar i juni.",
                "Utvärdering görs i juni.",
                "Frågan parkeras till hösten.",
                "Styrelsen återupptar frågan i april.",
                "Frågan återremitteras till nästa möte.",
                "Mer om detta på nästa möte.",
                "Frågan är uppe igen i maj."
            })
    void findsWhatComesBackInSwedish(String sentence) {
        assertThat(read(sentence, SWEDISH).returningTopics()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This will be discussed at the next meeting.",
                "This will come back to the next meeting.",
                "To be discussed at the next meeting.",
                "Deferred to the next meeting.",
                "This item was deferred.",
                "Carried forward to the next meeting.",
                "Carry over to April.",
                "We will return to this in April.",
                "The committee will revisit this in May.",
                "To be reviewed in June.",
                "This will be reviewed in June.",
                "Item to be put on the agenda for the next meeting.",
                "Add to the agenda for the next meeting.",
                "Agenda item for next meeting.",
                "Discussion to continue at the next meeting.",
                "We will come back to this.",
                "Held over until the next meeting.",
                "Postponed until the next meeting.",
                "The matter was adjourned.",
                "The policy will come to the June meeting for approval.",
                "A decision will be taken at the next meeting.",
                "This remains on the agenda.",
                "Keep on the agenda.",
                "Parked until May.",
                "We'll pick this up next time.",
                "To be picked up again in April.",
                "The topic will be back in the autumn.",
                "Bring back in June.",
                "We ran out of time, so this moves to the next meeting.",
                "Review again in six months.",
                "This was tabled until the next meeting."
            })
    void findsWhatComesBackInEnglish(String sentence) {
        assertThat(read(sentence, ENGLISH).returningTopics()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frågan togs upp på nämndens möte.", "Kommunstyrelsen tar upp frågan i april.",
                        "Nästa möte är den 8 april.", "Ulf återkommer med siffror.",
                "Punkten togs upp på förra mötet.", "Frågan diskuterades.",
                        "Ordföranden hälsade alla välkomna till mötet.", "Mötet avslutades.",
                "Medskicken behöver bearbetas vidare.", "Mötet beslutar att välja Ulf till ordförande 18/19.",
                        "Mötet ajournerades till efter lunch.", "Styrelsen lät saken bero.",
                "Ulf menar att det kommer att märkas även nästa år.", "Nästa möte bokas till den 3 mars."
            })
    void leavesAloneWhatDoesNotComeBack(String sentence) {
        assertThat(read(sentence, SWEDISH).returningTopics()).isEmpty();
    }

    private static void assertTask(String example, String frame) {
        String[] parts = example.split(" ⇒ ?", 2);
        var found = read(parts[0], frame).followUps();
        assertThat(found).isNotEmpty();
        List<String> owners =
                parts[1].isBlank() ? List.of() : List.of(parts[1].strip().split(", "));
        assertThat(found.getFirst().owners().stream()
                        .map(o -> o.replaceAll("\\s*\\(.*\\)", "").replaceFirst("^The ", ""))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(owners);
    }
}
