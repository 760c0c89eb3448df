package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a decision and as a returning topic in the words of many houses, and what only looks like one. */
class TurnsOfPhraseTests {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 11);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beslut: Vi köper två nya skåp.",
                "Beslut att köpa två nya skåp.",
                "BESLUT: inköp av två skåp.",
                "Beslutades att köpa in två skåp.",
                "Det beslöts att köpa in två skåp.",
                "Det bestämdes att skåpen köps in.",
                "Vi bestämde att köpa två skåp.",
                "Vi bestämde oss för de billigare skåpen.",
                "Styrelsen biföll ansökan.",
                "Styrelsen beviljade ansökan om bidrag.",
                "Styrelsen fastställde budgeten.",
                "Styrelsen avslog ansökan.",
                "Styrelsen antog policyn.",
                "Styrelsen valde Ulf till kassör.",
                "Till sekreterare valdes Ebba.",
                "Till ny kassör utsågs Ulf.",
                "Styrelsen utsåg Ulf till kontaktperson.",
                "Ansökan bifölls.",
                "Motionen avslogs.",
                "Budgeten fastställdes enligt förslag.",
                "Förslaget antogs med tre röster mot två.",
                "Medlen beviljades.",
                "Föregående protokoll godkändes och lades till handlingarna.",
                "Informationen läggs till handlingarna.",
                "Rapporten lades till handlingarna.",
                "Kostnaden, högst 4 000 kr, godkände vi.",
                "Maj gav klartecken till inköpet.",
                "Maj sa ok till inköpet.",
                "Maj gav grönt ljus för inköpet.",
                "Vi sa ja till erbjudandet.",
                "Vi säger nej till erbjudandet.",
                "Vi tackar nej till inbjudan.",
                "Skåpen köps in, beslut.",
                "Inköp av två skåp, 4 000 kr, beslutat.",
                "Styrelsen anslår 15 000 kronor till festen.",
                "Mötet anslog 15 000 kronor till festen.",
                "Efter omröstning vann förslaget om nya skåp.",
                "Mötet röstade för nya skåp.",
                "Klubbat: nya skåp köps in.",
                "Klubbades att avgiften höjs till 200 kr.",
                "Styrelsen beslutade därför att låta arbetet fortgå.",
                "Mötet beslutade enhälligt att bilda en klubb.",
            })
    void readsSwedishDecisions(String sentence) {
        assertThat(swedish(sentence).decisions()).as(sentence).hasSize(1);
        assertThat(swedish(sentence).decisions())
                .extracting(FoundDecision::kind)
                .as(sentence)
                .containsExactly(FoundDecision.Kind.EXPLICIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alla var överens om nya skåp.",
                "Vi är överens om att vänta.",
                "Gruppen är ense om att vänta.",
                "Vi är alla ense om att ingen ska stänga ensam.",
                "Vi landade i att köpa skåp.",
                "Gruppen landade i att behålla skåpen.",
                "Efter en stunds diskussion enades vi om gröna skåp.",
                "Vi kör på det gröna alternativet.",
                "Vi kör med gröna skåp.",
                "Då gör vi så.",
                "Samtliga lutade åt grönt, så då gör vi så.",
                "Så får det bli.",
                "Alla var för.",
                "Styrelsen ställde sig bakom förslaget och avsatte 15 000 kronor.",
                "Alla tyckte det var bra.",
                "Alla är med på förslaget.",
                "Alla var positiva till förslaget.",
                "Ingen hade något att invända.",
                "Ingen motsatte sig förslaget.",
                "Konsensus kring gröna skåp.",
                "Vi kom fram till att gröna skåp är bäst.",
                "Gruppen ställde sig bakom förslaget.",
                "Samtliga stödde förslaget.",
                "Mötet var enigt om att vänta.",
                "Styrelsen var enhälligt för att vänta.",
                "Samförstånd nåddes om att vänta.",
                "Slutsatsen blev att vi behåller skåpen.",
                "Det blir grönt, bestämde vi till slut.",
            })
    void readsSwedishAgreement(String sentence) {
        assertThat(swedish(sentence).decisions()).as(sentence).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Förslag till beslut: två skåp köps in.",
                "Förslaget är att köpa två skåp.",
                "Maj föreslog att vi köper två skåp.",
                "Kommunstyrelsen beslutade i tisdags att höja taxan.",
                "Nämnden har beslutat om nya riktlinjer.",
                "Fullmäktige antog budgeten i november.",
                "Regionen har beslutat att stänga mottagningen.",
                "Skolinspektionen har avslutat sitt ärende genom beslut den 2 mars.",
                "Partierna har kommit överens om en ram.",
                "Gruppledarna har kommit överens om en ram.",
                "Facken och arbetsgivaren har enats om ett avtal.",
                "Ulf berättade om nätverket, som enats om en kravbild.",
                "Systemet godkändes i testmiljön i förra veckan.",
                "Vi ska besluta om detta i höst.",
                "Beslut tas på nästa möte.",
                "Beslut väntas i maj.",
                "Inget beslut fattades.",
                "Inga beslut togs.",
                "Vi kunde inte enas om färgen.",
                "Vi diskuterade om vi ska köpa skåp eller inte.",
                "Frågan om hur beslut ska fattas diskuterades.",
                "Chefen bestämmer vem som jobbar.",
                "Länsstyrelsen gav klartecken till bygget.",
                "Ansökan avslogs av länsstyrelsen.",
                "Det som beslutades i februari gäller fortfarande.",
                "Beslutet har ännu inte verkställts.",
                "Beslutsunderlaget skickas ut på fredag.",
                "Beslut: -",
                "Beslut: inget.",
                "Förra mötet beslutade vi att måla om.",
                "Huvudstyrelsen har sagt ja till vår ansökan.",
                "Alla har fått nya skåp.",
                "Ulf valde att stanna hemma.",
                "Alla hade mycket att göra.",
            })
    void takesNoReportForADecision(String sentence) {
        assertThat(swedish(sentence).decisions()).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolved: that the fee be raised.",
                "RESOLVED to buy two cabinets.",
                "It was resolved to buy two cabinets.",
                "It was RESOLVED that two cabinets be bought.",
                "The committee resolved to buy two cabinets.",
                "The committee voted to buy two cabinets.",
                "We voted 4–1 to buy two cabinets.",
                "The motion was carried.",
                "Motion carried.",
                "Carried unanimously.",
                "The minutes were approved as a correct record.",
                "Minutes of the last meeting: approved.",
                "The accounts were adopted.",
                "The budget was approved subject to one change.",
                "The committee approved the budget.",
                "The policy was ratified.",
                "Decision: buy two cabinets.",
                "DECISION – two cabinets to be bought.",
                "Decided: two cabinets.",
                "It was decided to wait.",
                "We decided to wait.",
                "We have decided to wait.",
                "Edna was elected treasurer.",
                "Rolf Rose was appointed as vice-chair.",
                "The committee gave the green light to the purchase.",
                "The committee signed off the plan.",
                "The committee rejected the offer.",
                "The request was turned down by the committee.",
                "The proposal was passed with one abstention.",
                "On a show of hands the proposal was carried.",
                "The Board NOTED and APPROVED the report.",
                "The minutes were signed as a true record.",
                "Proposed by Edna, seconded by Rolf, and carried.",
            })
    void readsEnglishDecisions(String sentence) {
        assertThat(english(sentence).decisions()).as(sentence).hasSize(1);
        assertThat(english(sentence).decisions())
                .extracting(FoundDecision::kind)
                .as(sentence)
                .containsExactly(FoundDecision.Kind.EXPLICIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was agreed that the fee stays.",
                "Agreed to buy two cabinets.",
                "Cabinets: agreed to buy two.",
                "AGREED: two cabinets.",
                "Agreed that we wait.",
                "We agreed to wait.",
                "The committee agreed to wait.",
                "Governors agreed to wait.",
                "Trustees agreed that the shop should close.",
                "Everyone was happy with this.",
                "All were in favour of the green ones.",
                "We were all of one mind that safety comes first.",
                "There was consensus that we should wait.",
                "Members were content with the proposal.",
                "The consensus was to wait.",
                "No one objected, so we go ahead with the green ones.",
                "We'll go with the green ones.",
                "We are going with the green ones.",
                "We settled on the green ones.",
                "The general feeling was that we should wait, and the committee was content with that.",
                "Everyone agreed.",
                "All agreed to wait.",
                "It was unanimously agreed to wait.",
                "Members supported the proposal.",
                "The committee backed the plan.",
            })
    void readsEnglishAgreement(String sentence) {
        assertThat(english(sentence).decisions()).as(sentence).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council has approved the road works.",
                "The county has agreed to fund the roof.",
                "The governors have already voted to close the sandpit.",
                "The local authority has agreed to fund the hours until Christmas.",
                "The security team decided last month that tools need a review.",
                "The foundation has agreed to give us a grant.",
                "Proposed: that the fee be raised.",
                "Recommendation: approve the budget.",
                "No decision was taken.",
                "A decision will be taken in May.",
                "The decision is expected in May.",
                "It was not agreed.",
                "We discussed whether to approve the plan.",
                "If approved, work starts in June.",
                "The plan needs to be approved by the council.",
                "Edna asked who had decided this.",
                "As agreed last month, the shop is closed.",
                "The invoice approved last year was wrong.",
                "Planning permission was refused by the council.",
                "The vote was unanimous.",
                "Edna decided to leave early.",
                "Members must agree to the rules.",
                "Decision: none.",
            })
    void takesNoEnglishReportForADecision(String sentence) {
        assertThat(english(sentence).decisions()).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frågan bordläggs.",
                "Ärendet bordlades.",
                "Frågan återupptas i april.",
                "Vi återkommer till frågan på nästa möte.",
                "Frågan tas upp igen på nästa möte.",
                "Frågan tas upp på nytt i maj.",
                "Frågan lyfts på mötet i april.",
                "Diskussionen fortsätter nästa gång.",
                "Vi fortsätter diskussionen på nästa möte.",
                "Ärendet skjuts till nästa möte.",
                "Vi skjuter på frågan till hösten.",
                "Punkten flyttas till mötet i april.",
                "Vi hann inte med frågan, den tas nästa gång.",
                "Frågan får vila till hösten.",
                "Vi tar det igen i april.",
                "Vi tar upp det igen efter sommaren och ser hur det har gått.",
                "Efter sommaren tar vi upp frågan igen.",
                "Sen tar vi upp det igen om en månad o ser.",
                "Vi plockar upp frågan igen efter nyår.",
                "Frågan är inte färdigdiskuterad utan tas med till nästa träff.",
                "Stående punkt tills vidare.",
                "Punkten står kvar på dagordningen.",
                "Frågan sätts upp på dagordningen igen i maj.",
                "Uppföljning på nästa möte.",
                "Uppföljning sker i maj.",
                "Utvärderas i juni.",
                "Försöket utvärderas efter sommaren.",
                "Förslaget behandlas i april.",
                "Förslaget tas på vårt möte i april.",
                "Prioriteringen görs klar på mötet den 5 april.",
                "Vår roll går vi igenom på aprilträffen.",
                "Gruppen tittar på utkastet i april.",
                "Vi tar ett större grepp om resultatet på APT i april.",
                "När svaret har kommit tas frågan upp här.",
                "Beslut tas på nästa möte.",
                "Beslut fattas vid mötet i april.",
                "Beslutet skjuts upp.",
                "Återremitteras för ny beredning till mötet i maj.",
                "Återkommer på nästa möte.",
                "Ny diskussion i april.",
                "Mer om detta på nästa träff.",
                "Vi pratar mer om detta nästa gång.",
                "Vi sparar frågan till nästa gång.",
                "Vi parkerar frågan så länge.",
                "Vi lämnar frågan öppen till nästa möte.",
                "Avstämning igen om två veckor.",
                "Följs upp på nästa möte.",
                "Vi följer upp detta i maj.",
                "Ärendet kommer tillbaka till gruppen i maj.",
                "Ämnet ska tas upp på kommande möte.",
                "Vi får ta en ny diskussion när siffrorna kommit.",
            })
    void readsWhatReturnsInSwedish(String sentence) {
        assertThat(swedish(sentence).returningTopics()).as(sentence).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ebba återkommer till arbetet efter semestern.",
                "Ebba är tillbaka i april.",
                "Nästa möte är den 8 april.",
                "Frågan tas upp i kommunstyrelsen i april.",
                "Ärendet behandlas i nämnden i maj.",
                "Fullmäktige tar upp budgeten i juni.",
                "Vi öppnar igen i april.",
                "Butiken öppnar igen efter sommaren.",
                "Skåpen målades om igen i januari.",
                "Frågan togs upp på förra mötet.",
                "Som vi sa på förra mötet är skåpen slut.",
                "Ulf tar med kaffe till nästa möte.",
                "Ebba skickar underlaget före nästa möte.",
                "Kursen fortsätter i april.",
                "Bygget fortsätter till maj.",
                "Arbetet fortsätter enligt plan.",
                "Vi ses igen i april.",
                "Vi städar igen i maj.",
                "Utställningen flyttas till mars.",
                "Mötet flyttas till den 9 april.",
                "Rapporten diskuterades länge.",
                "Avtalet gäller till nästa år.",
                "Den nya mallen finns på intranätet.",
                "Ulf redovisade vad som sades på mötet i februari.",
                "Nya skåp levereras i maj.",
            })
    void takesNoOtherPlanForAReturningTopic(String sentence) {
        assertThat(swedish(sentence).returningTopics()).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deferred to the next meeting.",
                "The item was deferred.",
                "Consideration was deferred to May.",
                "To be revisited in May.",
                "We will revisit this in May.",
                "This will be back on the agenda in May.",
                "Carry forward to the next meeting.",
                "Item carried forward.",
                "The topic will return in May.",
                "We will return to this in May.",
                "This will come back to the committee in May.",
                "To be discussed at the next meeting.",
                "To be reviewed in six months.",
                "We will pick this up again next month.",
                "Left for another day.",
                "The name of the shop was left for another day.",
                "Opening hours will be reconsidered at meeting 14.",
                "The matter lies on the table until June.",
                "The question was parked until the figures arrive.",
                "Held over to the April meeting.",
                "We ran out of time and will take it next time.",
                "Further discussion in April.",
                "The committee will look at this again in the autumn.",
                "Standing item until further notice.",
                "The decision was postponed until April.",
                "We agreed to talk about it again after Easter.",
                "The policy will be brought back in May.",
                "Adjourned to the April meeting.",
                "Review in June.",
                "More on this next time.",
                "To go on the agenda for April.",
                "The committee will consider the draft in April.",
                "The draft comes to the April meeting.",
            })
    void readsWhatReturnsInEnglish(String sentence) {
        assertThat(english(sentence).returningTopics()).as(sentence).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Edna returns to work in May.",
                "The next meeting will be on 8 April.",
                "The council will consider the plan in May.",
                "The shop will open again in May.",
                "The matter was raised at the last meeting.",
                "Rolf will bring cake to the next meeting.",
                "We will meet again in April.",
                "Each plan is reviewed fortnightly by the nurse.",
                "Work continues until May.",
                "The shelves will be put in the hall in April.",
                "The books must be returned at the next visit.",
                "The report was discussed at length.",
            })
    void takesNoOtherEnglishPlanForAReturningTopic(String sentence) {
        assertThat(english(sentence).returningTopics()).as(sentence).isEmpty();
    }

    private static MinutesReading swedish(String sentence) {
        return read(
                List.of(
                        "Styrelsen för Torps konstförening",
                        "Tisdagen den 11 mars 2025 kl. 13–15",
                        "",
                        "Närvarande: Maj Lundin (ordförande), Ulf Ros, Ebba Tall",
                        "",
                        "1. Ekonomi",
                        "Utfallet är gott och prognosen håller för resten av året.",
                        "",
                        "2. Lokaler",
                        "Hyran är oförändrad."),
                sentence,
                "3. Övriga frågor",
                "Kaffemaskinen är trasig.");
    }

    private static MinutesReading english(String sentence) {
        return read(
                List.of(
                        "Torp Arts Committee",
                        "Tuesday 11 March 2025, 1 pm",
                        "",
                        "Present: May Lund (Chair), Rolf Rose, Edna Tull",
                        "",
                        "1. Finance",
                        "The result is good and the forecast holds for the rest of the year.",
                        "",
                        "2. Premises",
                        "The rent is the same."),
                sentence,
                "3. Any other business",
                "The coffee machine is broken.");
    }

    private static MinutesReading read(List<String> above, String sentence, String... below) {
        String text = String.join("\n", above) + "\n" + sentence + "\n\n" + String.join("\n", below) + "\n";
        return new MinutesReader().read(text, DAY);
    }
}
