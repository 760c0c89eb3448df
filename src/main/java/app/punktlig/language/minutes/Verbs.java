package app.punktlig.language.minutes;

/** Verbs in the present tense that tell what happens at the meeting or how things are, not what somebody is to do. */
public final class Verbs {

    /** Being, wishing, being able and taking a stance: never a task, whatever follows. */
    public static final WordTable STATES = WordTable.of("""
            skiljer är har kan vill måste behöver får bör ska skall blir kommer finns heter verkar borde brukar orkar hinner vågar slipper
            menar anser tycker tror bedömer undrar påpekar framhåller betonar tackar hälsar säger noterar konstaterar understryker
            instämmer yrkar känner upplever önskar vet deltar sitter hoppas väntar slutar börjar ligger står gäller innebär betyder
            saknar gillar förstår minns äger kostar tillhör bor fyller pensioneras vikarierar tillträder lämnade avviker reserverar
            efterlyser föreslår förordar tillstyrker avstyrker rekommenderar ifrågasätter befarar varnar hävdar argumenterar pläderar brinner ogillar avskyr älskar hatar respekterar beundrar förespråkar litar tvekar begriper inser sörjer skäms
            ursäktar bekymrar förvånas överraskas imponeras tröttnar skrattar ler gråter suckar skämtar skojar nickar jublar protesterar opponerar invänder replikerar inflikar utbrister erkänner förnekar vädjar spekulerar grubblar filosoferar associerar
            erinrar citerar antyder insinuerar intygar vittnar förblir ingår omfattar består utgör motsvarar liknar påverkar medför orsakar beror förutsätter tyder speglar syns växer sjunker stiger faller krymper strular läcker krånglar
            avstår oroar lider mår trivs missar glömmer lutar ersätter täcker drömmer längtar misstänker tvivlar ångrar vikarierar avgår pågår minskar ökar löper är leder ansluter öppnar avslutar inleder välkomnar anländer låg fungerar föreligger agerar finner duger räcker märks
            vabbar semestrar pendlar studerar pluggar vinner förlorar springer sover befinner fastnar krockar hamnar klarar tjänar äter dricker konkurrerar dominerar
            betraktar tolkar uppfattar hyllar kritiserar prisar förväntar förutser värdesätter skriker lyssnar minglar bryr avlöser efterträder återvänder uppträder
            kämpar förutspår motsäger påstår hotar insjuknar lever njuter undervisar behärskar förlitar medverkar gästar blomstrar ruttnar rostar vajar rymmer
            notices studies plays wins loses sleeps earns struggles copes teaches retires turns resembles weighs commutes
            is was has does wants needs likes works hopes knows sees seems remains leaves joins retires starts begins lives owns looks means sits covers suggests proposes recommends argues worries expects believes thinks feels wonders regrets stresses warns questions observes welcomes
            appreciates supports opposes objects complains disagrees laughs jokes admits denies insists claims maintains accepts assumes understands realises realizes enjoys dislikes loves hates misses lacks contains belongs depends costs rises falls grows shrinks
            suspects doubts dreams guesses wishes fears remembers reckons lets prefers imagines indicates expresses seconds motions""");

    /** With the word after it always telling. */
    public static final WordTable REPORTING_ALWAYS = WordTable.of(
            "hoppar_av går_av handlar_om tänker_sig tipsar_om tipsar_att aviserar_att begär_ordet begärde_ordet lämnar_rummet lämnar_salen lämnar_lokalen lämnar_mötet finner_att prövar_om väljer_att agerar_ordförande agerar_sekreterare låter_bra låter_rimligt låter_som håller_med motsätter_sig ställer_proposition ställer_förslagen ställer_förslaget ställer_yrkandena ställer_yrkandet återkopplar_från tar_bara tar_endast åker_på reser_på åker_bort reser_bort calls_meeting moves_to moves_that motions_to anmäler_jäv anmäler_förhinder anmäler_frånvaro anmäler_att söker_sig informerar_om informerar_att meddelar_att rapporterar_att påminner_om tar_över tar_emot tar_ordet");

    /** What a clause with the verb before its subject may begin with. */
    public static final WordTable LEADS = WordTable.of("""
            inför till efter därefter sedan sen nu då under på i senast innan före parallellt samtidigt dessutom vidare imorgon vecka
            för däremot istället därutöver slutligen därför härefter med utifrån som framöver idag snarast även också omgående inom vid under_tiden""");

    /** Telling: a task only where a day ahead is given. */
    public static final WordTable REPORTING = WordTable.of("""
            återger refererar bestämmer söker visar läser lyfter redovisar berättar presenterar föredrar redogör rapporterar beskriver förklarar
            reflekterar diskuterar resonerar efterfrågar hänvisar tillägger vidhåller kommenterar
            sammanfattar svarar förtydligar exemplifierar
            poängterar delger nämner signalerar flaggar uttrycker
            arbetar jobbar fortsätter representerar funderar överväger jämkar påtalar tipsar klagar gissar jämför
            märker uppger upplyser orienterar jävanmäler ajournerar summerar drar uppdaterar_om informerar_om
            gratulerar berömmer skildrar konkretiserar stödjer stöder
            röstar beklagar väcker godkänner bifaller avslår gläds motsätter medger bekräftar trycker lovordar firar
            antecknar justerar sekreterar går uttalar uppskattar
            ser hör håller_med frågar läser_upp illustrerar demonstrerar inställer avbokar
            utvecklas upptäcker hittar efterlyste påminner uppmanar
            says reports notes explains presents describes asks
            thanks opens closes chairs attends intends confirms mentions agrees
            recalls updates summarises summarizes outlines comments adds points raises
            highlights knew apologises""");

    /** The verb with the word after it that makes it telling: <em>tar upp frågan</em>, but <em>tar fram ett underlag</em>. */
    public static final WordTable REPORTING_PHRASES = WordTable.of("""
            letar_efter söker_efter delar_uppfattningen delar_bedömningen delar_synen delar_bilden delar_oron
            tar_upp tar_ordet tar_över tar_emot tar_ledigt tar_semester går_igenom gick_igenom går_i lyfter_att lyfter_frågan lyfter_behovet lyfter_fram lyfter_vikten lyfter_en
            informerar_om informerar_att informerar_kort informerar_även informerar_också informerar_från informerar_angående
            informerar_kring meddelar_att meddelar_om antar_att bjuder_på takes_minutes takes_notes takes_the lämnar_mötet ger_en ger_ett ger_exempel ger_information ger_lägesrapport ger_återkoppling
            ger_kort ger_sin ger_uttryck ger_gruppen lägger_fram lämnar_rapport lämnar_information lämnar_mötet lämnar_en_rapport lämnar_sitt
            lämnar_sin ställer_frågan ställer_sig ställer_frågor delar_med delar_på gör_en_genomgång delger_information
            håller_i_sig håller_med håller_inte håller_på kommer_in pekar_på trycker_på sammanfattar_att
            tackar_för hälsar_alla meddelar_sin meddelar_förhinder rapporterar_att kallar_det""");

    /** Verbs of telling or being that with the word after them become work: <em>ser</em>, but <em>ser över</em>. */
    public static final WordTable WORKING_PHRASES = WordTable.of("""
            söker_pengar söker_bidrag söker_medel söker_tillstånd söker_anslag söker_stöd söker_bygglov söker_upp visar_runt påminner_dem påminner_dom påminner_henne påminner_honom reminds_them reminds_her reminds_him säger_upp läser_korrektur hälsar_dem hälsar_henne hälsar_honom fortsätter_jakten fortsätter_med fortsätter_leta leder_arbetet tar_emot_gästerna arbetar_in arbetar_om jobbar_in lyfter_detta lyfter_det lyfter_in lyfter_den för_in för_över för_vidare för_dialog för_fram ser_över ser_till hör_efter hör_av hör_med hör_sig kommer_att kommer_att kommer_med drar_igång leder_arbetet går_vidare går_ut
            går_runt arbetar_vidare jobbar_vidare arbetar_fram jobbar_fram ligger_på lyfter_in frågar_på frågar_runt
            fortsätter_arbetet fortsätter_att står_för trycker_upp drar_i för_det svarar_dem svarar_henne svarar_honom visar_personalen ansluter_sig_till läser_igenom ser_om kollar_om är_ansvarig har_i
            covers_for covers_the looks_after looks_into works_on adds_the starts_the opens_a does_a does_the does_an""");

    /** Passives in the present that are work when a day is given. */
    public static final WordTable PASSIVE_WORK = WordTable.of("""
            gås skickas läggs sätts görs bokas beställs köps uppdateras kontaktas skrivs publiceras delas mejlas mailas lämnas samlas sammanställs
            inventeras åtgärdas repareras ställs anmäls rapporteras inlämnas hämtas städas undersöks kollas stäms revideras kompletteras
            distribueras förbereds monteras installeras annonseras utlyses upphandlas tas ses flyttas inkommer inkomma utarbetas utreds
            inhämtas begärs ordnas justeras anslås informeras kallas inbjuds räknas sorteras rensas testas kontrolleras översätts trycks
            slipas oljas målas lagas sopas tvättas rengörs besiktigas asfalteras kalkas klipps beskärs planteras sås gödslas vattnas putsas skrapas dräneras renoveras isoleras
            sotas spolas smörjs fixas ersätts grävs rivs röjs hängs dokumenteras scannas skannas arkiveras gallras numreras delges betalas faktureras attesteras bokförs granskas
            anges registreras ifylls bereds skapas uppmärksammas förankras arbetas byts fylls vidarebefordras remitteras tecknas körs genomförs""");

    /** Words that end like a Swedish present tense and are none. */
    public static final WordTable NOT_VERBS = WordTable.of("""
            för under över efter därför därefter kvar eller per kr ur inför var hur när där här mer fler bör år her or your our their after under over
            for per other another either number matter paper letter folder order member september oktober november december januari
            februari ytterligare mellan tider frågor synpunkter elever lärare skolor saker anledningar åtgärder uppgifter utom
            sommar vinter höstar vår åter ner dessvärre tyvärr särskilt ordförandenr herr dr mr hr sr fr tr nr always perhaps sometimes besides this its his hers theirs yes thus unless versus plus less across towards regards whereas as is was has does""");

    /** Work that hardly anybody but a person does: whoever does it, even a stranger, is somebody. */
    public static final WordTable HANDS = WordTable.of("""
            kollar fixar ordnar mejlar mailar ringer bokar skickar skriver pratar hör tar undersöker kontaktar frågar hämtar köper beställer handlar
            letar delar gör lägger samlar skaffar håller ansvarar återkommer ser sköter bakar fixa kolla ordnade felanmäler jagar stämmer dubbelkollar
            sammanställer uppdaterar redovisar kallar bjuder sätter renskriver anmäler förbereder provkör läser ordner fixer lagar målar betalar lämnar""");

    /** What follows "frågar" where the question is put at the meeting. */
    public static final WordTable QUESTIONS = WordTable.of(
            "om hur vad vem när varför efter vilka vilken vilket ifall huruvida var sig på kring runt mycket ofta mest");

    /** What an item of a list that is a task begins with. */
    public static final WordTable COMMANDS = WordTable.of("""
            mejla maila skicka ringa kontakta boka köpa beställa ta se kolla undersöka skriva uppdatera sammanställa bjuda fråga lägga
            göra hämta ordna fixa planera förbereda anmäla lämna höra begära publicera informera sätta revidera stämma återkomma följa
            ring call email e-mail send book buy order check write draft update circulate contact prepare arrange obtain get find ask
            finish complete collect compile circulate distribute print design build clean paint mend repair replace install measure count list log record file archive scan copy type translate
            propose recommend investigate explore research compare negotiate agree liaise follow chase remind notify inform tell advise ensure secure source procure purchase pay invoice claim apply register enrol renew
            cancel close open set put take bring fetch deliver move store sort tidy clear tape withhold release sign return raise escalate refine merge deploy migrate document rewrite revise amend edit proofread finalise finalize
            hire recruit interview appoint train brief meet visit inspect audit monitor track plan schedule run host lead convene coordinate liase draw work make give keep let cut plant sow water mow
            avtala avboka annonsera anlita arrangera avsluta avtacka bemanna besiktiga besluta besvara betala beräkna bevaka bjud boka bygg byta byt dela delta distribuera dokumentera dra dubbelkolla efterlysa
            faktureras fastställa felanmäla flytta fråga fyll fylla föreslå fördela förhandla förnya försök gallra genomföra granska handla hitta hålla håll hämta höj implementera inhämta inleda installera inventera
            jaga justera kalla kontrollera kontrollräkna kopiera korrekturläsa koppla kör köra laga lansera lyft lyfta läs läsa lös lösa mäta måla måste märk märka möta ordna packa passa pröva prova räkna redigera rensa reparera
            rekrytera rapportera renskriva samla samordna schemalägga se skapa skaffa skriv sköta slutföra sortera spara sprida städa ställa stämma stänga svara söka sök tagga ta tala testa teckna tillsätta trycka träffa tömma
            utforma utreda utse utvärdera utöka verkställa visa välja värva åtgärda återlämna ändra öva översätta överlämna upprätta uppmana utarbeta ladda lånar låna hyra hyr
            organise organize review produce publish invite submit chase confirm share add remove fix test create speak talk look""");

    /** Adverbs that may stand between the one who does and the verb. */
    public static final WordTable ADVERBS = WordTable.of("""
            också även nu sedan därefter dessutom då själv gemensamt tillsammans omgående snarast genast i_sin_tur vidare därför alltså till_dess
            under_tiden i_stället istället däremot dock fortsatt redan snart löpande återigen framöver
            also then now therefore subsequently kindly jointly both""");

    /** What follows a name and "'s" where that is short for "is". */
    public static final WordTable AFTER_IS = WordTable.of(
            "on been agreed offered promised got happy back seeing being going down taking doing making getting bringing sorting writing checking looking ringing calling drafting booking chasing asking arranging preparing to in -king -ting -ring -ging -ling -ning -ping -ding -ying -sing -cing -ving -zing -wing -ming -bing -fing -shing -ching");

    private Verbs() {}
}
