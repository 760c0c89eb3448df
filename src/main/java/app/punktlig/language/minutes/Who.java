package app.punktlig.language.minutes;

import java.util.regex.Pattern;

/** The words for those who do things at meetings: roles, units, the group itself and other bodies. */
public final class Who {

    /** Roles in the form that points at somebody: the treasurer, the head teachers. */
    public static final WordTable DEFINITE_ROLES = WordTable.of("""
            ordföranden ordförande ordf viceordföranden kassören kassör sekreteraren sekreterare sekr kanslisten kansliet vaktmästaren vaktmästarna
            styrelseledamöterna ledamöterna revisorn revisorerna valberedningen chefen cheferna chefer kamreren kamrer diakonen komministern rektorn rektorerna rektorer
            lärarna lärare arbetslagen arbetslaget arbetslagsledarna arbetslagsledare mentorerna mentorer
            -chefen -cheferna -chefer -ledaren -ledarna -ledare -samordnaren -samordnarna -samordnare -direktören -direktörerna
            -strategen -strategerna -handläggaren -handläggarna -handläggare -föreståndaren -föreståndarna -föreståndare föreståndaren -ansvarig -ansvarige -ansvariga -ombudet -ombuden
            -pedagogen -pedagogerna -sekreteraren -assistenten -assistenterna -administratören -administratörerna
            -mästaren -koordinatorn -kontrollern -controllern -utvecklaren -utvecklarna -konsulenten -konsulenterna -rektorn -rektorerna
            -katören -katörerna -ktören -ktörerna -arien -arierna -alisten -alisterna -ologen -ologerna -peden -pederna -nomen -nomerna
            -lärarna -läraren -kuratorn -kuratorerna -sköterskan -sköterskorna -specialisten -ingenjören -teknikern -arkitekten
            -ordföranden -kassören -ägaren -värden -värdarna -ledamöterna -representanten -representanterna
            -skötaren -skötarna -läggaren -läggarna -förvaltaren -förvaltarna förvaltaren -köparen -köparna -handlaren -vakten -vården -prosten prosten biskopen kaplanen
            -terapeuten -terapeuterna -psykologen -läkaren -läkarna läkaren -sköterskorna -barnmorskan -redaktörerna -föräldrarna -eleverna -ägarna -innehavaren -hållaren -bäraren
            -inspektören -inspektörerna -planeraren -planerarna -teknikerna -ingenjörerna -arkitekterna -juristen -juristerna juristen -ekonomen -ekonomerna ekonomen -intendenten intendenten
            -värdinnan husmor rektor rektorn ombudet ombuden webbredaktören redaktören projektägaren arrangören samordnaren handläggaren koordinatorn kontaktpersonen arkivarien bibliotekarien tillsynsläraren
            proctor rector vicar curate quartermaster groundskeeper housekeeper storekeeper gatekeeper bookkeeper choirmaster sacristan cantor precentor scoutmaster invigilator chancellor vice-chancellor
            vice-captain captains kitman midwife pharmacist dietitian sysadmin product-owner accompanist bandmaster harbourmaster stationmaster -master -mistress -warden -secretary -treasurer -captain
            husfar prefekten dekanen studierektorn sakristanen klubbmästaren domaren materialaren vicevärden kocken lägerchefen audionomen dietisten registratorn produktägaren testledaren scrum-mastern
            -mannen -männen -atorn -atorerna -gymnasten -kaptenen -fogden -montören -tören -törerna -nisten -nisterna -tikanten -doranden -granskaren -vakterna
            -sekreterarna -tränarna -tränaren -redaktören -skyddsombuden controllern controller webbmaster webmaster
            skolsköterskan kuratorn specialpedagogen personalen medarbetarna prästen kyrkoherden kantorn föräldrarna eleverna medlemmarna tränare boende hyresgästerna vårdnadshavarna volontärerna
            churchwardens clerks holders registrar matron captain archivist bailiff steward marshal pharmacist sister principal dean provost mayor beadle verger churchwarden sexton
            executive chief ceo cfo head headmaster bursar senco president vice-president vice-chair receptionist librarian warden organiser moderator
            chair chairman chairperson chairwoman treasurer secretary clerk caretaker convenor convener webmaster
            manager officer coordinator lead caretaker secretary-general managers trustees governors staff teachers parents volunteers residents headteacher principal director directors councillors
            gardener apprentice agent representative representatives rep reps nurse nurses sisters matrons porter porters engineer engineers technician architect surveyor administrator administrators
            supervisor supervisors foreman editor curator conductor coaches tutors tutor instructor ranger planner analyst inspector stewards wardens ambassadors auditor apprentices chaplain deacon groundsman physio physiotherapist webmistress sponsor counsel solicitor
            -manager -managers -leader -leaders -officer -officers -coordinator -coordinators -lead -leads -heads""");

    /** Roles in the form that points at anybody: a head teacher, which is how norms speak. */
    public static final WordTable INDEFINITE_ROLES = WordTable.of("""
            chef mentor lärare personal medarbetare anställd förälder vårdnadshavare elev ledare den envar
            -chef -lärare -pedagog -handläggare -samordnare employee employees teacher manager parent pupil""");

    /** Titles that stand before or after a name in a list. */
    public static final WordTable TITLES = WordTable.of("""
            ordf ordf. vice v. deputy kassör sekr sekr. ledamot ledamöter tjänsteperson tjänstepersoner tjänsteman tjänstemän suppleant ersättare adjungerad revisor tf t.f. bitr bitr. biträdande rektor chef dr mr mrs ms miss rev rev'd fr sir prof
            professor cllr councillor projektledare projektägare hr hr-partner hr-chef ekonom controller vd ceo cfo cto coo hsl it it-chef bitr. 1:e 2:e
            officer lead coordinator administrator assistant adviser advisor bursar kyrkoherde komminister kamrer kantor organist diakon präst prost jurist intendent docent kommunalråd oppositionsråd revd reverend cllrs councillors messrs canon cllr. headteacher dame lord lady hon sr sn rn mgr sgt cpl insp supt capt
            överläkare läkare sjuksköterska undersköterska fysioterapeut arbetsterapeut dietist psykolog kurator vaktmästare bibliotekarie klubbmästare huvudskyddsombud skyddsombud chair vice-chair treasurer secretary member observer guest director manager
            -chef -rektor -direktör -samordnare -strateg -partner -ombud -arkitekt -sekreterare -ledamot -representant -konsult -ansvarig
            -sköterska -läkare -terapeut -tekniker -ingenjör -herde -mästare -konsulent -kurator -psykolog -inspektör -intendent -planerare -redaktör -vägledare -bibliotekarie -utvecklare -pedagog -ledare -handläggare -administratör -assistent -ekonom -förvaltare -arkivarie""");

    /** Units and working groups that can be handed a task. */
    public static final WordTable UNITS = WordTable.of("""
            arbetsgruppen arbetsutskottet au presidiet kansliet projektgruppen hr hr-avdelningen it it-avdelningen it-enheten ekonomi
            kommunikation lokalvården vaktmästeriet elevkåren studentkåren kåren elevrådet receptionen expeditionen sekretariatet köket elevhälsan elevhälsoteamet festkommittén festgruppen valberedningen
            -avdelningen -enheten -kontoret -gruppen -kommittén -utskottet -teamet -sektionen -staben -funktionen -redaktionen
            hr-team it-team facilities finance secretariat subgroup sub-group subcommittee sub-committee taskforce""");

    /** Bodies above, beside or outside the group, whose decisions and plans are only reported. */
    public static final WordTable OTHER_BODIES = WordTable.of("""
            nämnden kommunstyrelsen ks kommunfullmäktige fullmäktige kf regionfullmäktige regionstyrelsen regionen kommunen
            kommundirektören regeringen riksdagen staten länsstyrelsen förvaltningsledningen koncernledningen
            kommunledningen stadsdirektören socialdirektören utbildningsdirektören huvudmannen landstinget polisen trafikverket
            skolverket skolinspektionen socialstyrelsen migrationsverket arbetsmiljöverket försäkringskassan boverket
            förbundet förbundsstyrelsen centralt centralen domstolen leverantören entreprenören konsulten banken hyresvärden
            grannkommunen partierna samarbetspartierna facket kommunalrådet stiftet kyrkofullmäktige kyrkorådet domkapitlet
            chefsgruppen årsmötet stämman årsstämman föreningsstämman
            -nämnden -verket -myndigheten -inspektionen -fullmäktige -styrelsen -departementet -förbundet -stämman -bolaget -direktionen direktionen
            council government parliament ministry regulator ofsted landlord supplier vendor contractor headquarters hq""");

    /** Bodies of two words or more. */
    public static final WordTable OTHER_PHRASES = WordTable.of("""
            head_office the_council the_government the_ministry the_regulator the_landlord the_supplier the_vendor
            the_executive the_parent_company the_county the_city the_municipality the_agency the_department the_bank
            the_local_authority the_authority the_school the_college the_hospital the_police the_union the_charity_commission the_contractor the_national_board the_region the_trust the_diocese senior_management group_management""");

    /** Beginnings of words for those outside who are a party to the meeting where its head names them. */
    public static final java.util.List<String> PARTIES = java.util.List.of(
            "beställare",
            "entreprenör",
            "konsult",
            "arbetsgivare",
            "leverantör",
            "hyresgäst",
            "hyresvärd",
            "byggledare",
            "projektör",
            "kund");

    /** Meetings of all members, which are not the board's own. */
    public static final WordTable YEARLY = WordTable.of("årsmötet stämman årsstämman föreningsstämman");

    /** A line that tells that the minutes are those of such a meeting: its kind alone, or the headings under which it begins and ends. */
    public static final Pattern YEARLY_HELD = Pattern.compile(
            "(?:\\p{L}{4,12}: ?)?(?:ordinarie |extra |årets )?(?:årsmöte|årsstämma|föreningsstämma|medlemsmöte)"
                    + "|(?:[\\d§ .:)]{1,7})?(?:års(?:mötet|mötets|mötes|stämman|stämmans)|(?:förenings)?stämmans?) ?(?:öppn\\p{L}{2,6}|avslut\\p{L}{2,6}|förklaras \\p{L}{6,9})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Letters that are nobody's initials. */
    public static final WordTable LETTERS = WordTable.of("""
            vat agm egm uk eu usa tv pdf gdpr sms faq kpi q1 q2 q3 q4 ok nb ps obs aob apt mbl osa tba tbc tbd lan wifi cctv gps url api ui ux ab kr dvd cd
            it us all pm""");

    /** What follows the initials of somebody who is to do something, or the name of a stranger. */
    public static final WordTable AFTER_INITIALS = WordTable.of("to will offered agreed undertook volunteered");

    /** What follows a unit's letters where it is to do something. */
    public static final WordTable AFTER_UNITS = WordTable.of("ska skall får to will och and tar återkommer");

    /** What with a number is a unit: "Lag 2". */
    public static final WordTable NUMBERED_UNITS = WordTable.of(
            "lag lärarlag arbetslag team grupp arbetsgrupp avdelning enhet klass sektion årskurs delprojekt spår squad workstream ward");

    /** What bodies do when they decide. */
    public static final WordTable DECIDES = WordTable.of(
            "beslutade beslöt beslutar enades godkände godkänner antog fastställde avslog tillstyrkte bifallit decided agreed approved adopted resolved");

    /** The group itself, whatever it is called. */
    public static final WordTable US = WordTable.of("""
            gruppen mötet ledningsgruppen lg ledningen styrgruppen sg styrelsen nätverket arbetslaget teamet kommittén rådet
            enhetsmötet arbetsplatsträffen apt samverkansgruppen klubben sektionen församlingen föreningen medlemmarna
            deltagarna samrådet utskottet programrådet ledamöterna
            group committee board team meeting""");

    /** English words for the group that the word before them can make another one. */
    public static final WordTable MODIFIED = WordTable.of("group committee board team meeting");

    /** Words before those that make a unit within of them, which can be handed a task. */
    public static final WordTable OWN_MODIFIERS = WordTable.of("""
            finance social nominating nominations nomination kitchen events event youth web website marketing communications comms
            fundraising editorial it hr volunteer volunteers maintenance programme planning audit safety catering grounds premises recruitment
            admissions curriculum membership publicity welfare care nursing support sales security operations ops engineering design product
            data infrastructure platform library estates facilities buildings housekeeping bar garden gardening festival fair tea
            site office admin reception pastoral music sports cleaning grounds stewarding lighting sound stage property-and-grounds house property finance-and-premises fete show competition training research education ethics health front-desk reception""");

    /** Words before those that do not. */
    public static final WordTable PLAIN_MODIFIERS = WordTable.of("""
            the this our that whole entire full a and or by of to for as at in on from with working project steering management
            leadership small new sub task executive governing all each every no any""");

    /** The group, speaking of itself. */
    public static final WordTable WE = WordTable.of("vi we");

    /** Every one of several: "respektive kommun". */
    public static final WordTable EACH = WordTable.of("respektive varje each every");

    /** Those who work for a board, in whose own minutes "the board" is another body. */
    public static final WordTable STAFF = WordTable.of("team staff directorate slt smt management");

    /** What is above them. */
    public static final WordTable BOARDS = WordTable.of("board trustees governors council");

    /** The last word of a group's name, whose first letters make its short name. */
    public static final WordTable LAST_OF_A_GROUP =
            WordTable.of("team group board committee council staff panel forum meeting cabinet executive");

    /** What stands before a verb, so that "each" after it tells of no one: "will each speak". */
    public static final WordTable BEFORE_A_VERB =
            WordTable.of("will shall to should would must can could may ska skall");

    /** Offices whose names are verbs as well. */
    public static final WordTable WORK = WordTable.of("marshal steward chair head captain referee nurse engineer");

    /** What makes them verbs. */
    public static final WordTable BEFORE_WORK = WordTable.of("will shall would should can could must");

    /** What "each" counts when it speaks of time. */
    public static final WordTable TIMES = WordTable.of(
            "one two three four five six eight ten twelve two-three två tre fyra fem sex åtta tio tolv few couple other second third fourth år vecka månad gång dag kvartal termin möte vår höst fall year week month time day quarter meeting of");

    /** What is somebody's to do, behind their name: "Annas uppdrag". */
    public static final WordTable TO_DO = WordTable.of(
            "ansvar uppdrag uppgift försorg bord skrivbord axlar knä händer sak lott jobb tur job task homework turn responsibility action intention plate desk lap court in-tray inbox");

    /** Somebody of a group, not named: with the words after it that say of which. */
    public static final WordTable SOMEBODY = WordTable.of("someone somebody någon nån representant representanter");

    /** Words for the group that may as well name another one, when the document says which it is itself. */
    public static final WordTable NAMED_GROUPS = WordTable.of("""
            ledningsgruppen lg ledningen styrgruppen sg styrelsen kommittén rådet utskottet klubben församlingen föreningen samverkansgruppen""");

    /** Those the group consists of: what they agree to is the group's. */
    public static final WordTable MEMBERS = WordTable.of("governors trustees directors councillors members staff");

    /** Groups of several words. */
    public static final WordTable US_PHRASES = WordTable.of("""
            the_group the_committee the_board the_team the_meeting the_management_team the_leadership_team the_steering_group
            the_working_group the_members the_trustees the_governors the_panel""");

    /** Everybody, which is nobody in particular. */
    public static final WordTable EVERYBODY = WordTable.of("""
            alla samtliga var_och_en envar deltagarna everyone everybody all all_members all_staff members""");

    /** One who was spoken of just before. */
    public static final WordTable PRONOUNS =
            WordTable.of("hon han hen denne denna she he de dessa they jag undertecknad båda both");

    /** Words with which a phrase of a table may begin. */
    public static final WordTable FIRST_WORDS = WordTable.ofFirstWords(OTHER_PHRASES, US_PHRASES, EVERYBODY);

    private static final WordIndex INDEX = new WordIndex(
            FIRST_WORDS,
            DEFINITE_ROLES,
            INDEFINITE_ROLES,
            UNITS,
            OTHER_BODIES,
            US,
            WE,
            SOMEBODY,
            EACH,
            EVERYBODY,
            PRONOUNS,
            MODIFIED,
            YEARLY,
            NUMBERED_UNITS,
            TITLES);

    private Who() {}

    /** The tables here that tell who is spoken of and that a word in lower case stands in, as {@link #bits}. */
    public static long tablesOf(String lower) {
        return INDEX.tablesOf(lower);
    }

    /** The bits of such tables. */
    public static long bits(WordTable... tables) {
        long bits = 0;
        for (WordTable table : tables) {
            bits |= INDEX.bit(table);
        }
        return bits;
    }
}
