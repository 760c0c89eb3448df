package app.punktlig.language.minutes;

import app.punktlig.language.WordMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words with which minutes hand out tasks, in Swedish and English, in lower case, by their {@link TaskKind}; a word not listed
 * is {@link TaskKind#PLAIN}.
 */
final class TaskWords {

    /** A kind, and its words; an underscore stands for a blank, a leading hyphen for the end of a longer word. */
    private static final String TABLE = """
            THE_TASK: uppdraget uppgiften ansvaret huvudansvaret jobbet åtagandet huvuduppdraget hedersuppdraget förtroendet bollen pucken stafettpinnen taktpinnen ledartröjan lotten biten äran nöjet
            THE_TASK: rollen -rollen
            THE_TASK: -uppdraget -uppgiften -ansvaret -jobbet samordningen arbetet
            TASK: uppdrag uppgift ansvar mandat huvudansvar jobb läxa hemläxa beting sak fullmakt fria_händer förtroende
            TASK: task tasks job jobs responsibility ownership remit assignment duty charge action actions homework brief baton chore pen lead honour instructions
            GIVE: ger gav ge gett givit lämnar lämnade lämna överlåter överlät överlåta delegerar delegerade delegera tilldelar tilldelade anförtror anförtrodde överlämnar överlämnade
            GIVE: lägger la lade lagt lagts hänsköt hänskjuter
            GIVE: put give gave gives assign assigns hand hands pass delegate delegates leave leaves entrust entrusts allocate allocates set sets sent
            GIVEN: assigned handed passed delegated given left entrusted allocated allotted referred remitted conferred bestowed placed
            IS_GIVEN: ges gavs givits getts lämnas lämnades lämnats överlåts överläts överlåtits delegeras delegerades läggs lades tilldelas tilldelades överlämnas överlämnades anförtros anförtroddes överförs överfördes hänskjuts hänsköts
            IS_CHARGED: uppdras uppdrogs uppdragits åläggs ålades ålagts anmodas anmodades anmodats instrueras instruerades beordras beordrades förordnas förordnades förordnats förpliktas förpliktigas föreläggs avdelas avdelades utses utsågs utsetts
            IS_CHARGED: bemyndigas bemyndigades befullmäktigas beauktoriserats tillsätts engageras sattes sätts vidtalas vidtalades ombads
            CHARGE: uppdrar uppdrog uppdra ålägger ålade ålägga anmodar anmodade instruerar instruerade instruera beordrar beordrade förordnar förordnade bemyndigar bemyndigade
            CHARGED: asked tasked instructed directed charged requested commissioned mandated authorised authorized deputed nominated detailed obliged required appointed empowered ordered enjoined engaged requisitioned selected deputised briefed roped_in
            CHARGES: instruct instructs direct directs requires require mandates charges tasks
            IS_GIVEN: delas delades fördelas fördelades fördelats
            GIVEN: shared split divided
            GIVE: share shares delar delade
            CHARGE: uppdraga uppdrager uppdragit uppdrages
            ONTO: mellan emellan between among
            FALL: tillfaller tillföll tillfallit pass passes transfers transferred övergår övergått
            VOLUNTEER: övertalades lät_sig_övertalas låter_sig_övertalas gick_hem_med går_hem_med was_persuaded was_talked_into got_talked_into drog_nitlotten drog_det_kortaste_strået steppade_in
            LABEL: ägare ärendeägare frågeägare aktivitetsägare uppgiftsägare åtgärdsägare point_person lead_person go-to_person
            VOLUNTEER: erbjuder_sig erbjöd_sig erbjudit_sig erbjuda_sig åtar_sig åtog_sig åtagit_sig åta_sig åtager_sig åtaga_sig påtar_sig påtog_sig påtagit_sig tar_på_sig tog_på_sig tagit_på_sig ta_på_sig
            VOLUNTEER: ställer_upp ställde_upp ställt_upp anmäler_sig anmälde_sig anmält_sig räckte_upp_handen räckte_upp_en_hand tog_sig_an tar_sig_an ställer_sig_till_förfogande ställde_sig_till_förfogande
            VOLUNTEER: volunteered volunteers volunteer stepped_forward stepped_in stepped_up steps_forward steps_in put_her_hand_up put_his_hand_up put_their_hand_up put_their_hands_up put_a_hand_up raised_her_hand raised_his_hand
            VOLUNTEER: drew_the_short_straw put_himself_forward put_herself_forward put_themselves_forward put_his_name_down put_her_name_down came_forward signed_up
            VOLUNTEER: sa_sig_kunna sade_sig_kunna säger_sig_kunna fick_med_sig får_med_sig tog_med_sig hoppar_in hoppade_in rycker_in ryckte_in anmälde_intresse offrade_sig signed_up_for signed_up_to went_away_with went_off_with
            VOLUNTEER: got_landed_with was_landed_with landed_with got_lumbered_with lumbered_with
            AGREE: kan_tänka_sig kunde_tänka_sig lovar lovade lovat lova accepterar accepterade åtagit gick_med_på går_med_på samtyckte
            AGREE: offered offers agreed agrees undertook undertakes undertaken promised promises pledged pledges committed commits consented accepts accepted
            GET: får fick fått tar tog tagit axlar axlade övertar övertog övertagit antar antog bär innehar erhåller erhöll
            GET: gets got gotten takes took taken picks_up picked_up shoulders shouldered inherits inherited holds assumes assumed received receives keeps kept bagged claimed bags
            FALL: faller föll hamnar hamnade landar landade ligger vilar vilade går gick övergår övergick tillfaller tillföll åvilar åligger ålåg ankommer tillkommer överföll
            FALL: falls fell rests lies sits goes went passes devolves belongs lands landed moves moved down over fallen
            BE: är blir blev bli blivit is are be was were been becomes became 's ’s
            HAVE: har has have having
            HAD: hade had
            SHALL: ska skall måste will shall must behöver needs_to has_to have_to need_to is_to are_to kommer_att
            ATT: att
            TO: to
            ONTO: åt till på hos upon on with onto
            WITH: med
            FOR: för of for om about i kring av in
            NOT: inte ej aldrig not never ingen inget nobody no varken utan kunde could might may kan kanske perhaps skulle would if om_inte
            SAY: sa sade said säger says svarade replied lovade_att promised answered
            ALSO: nu också även därför då själv själva gemensamt tillsammans gärna härmed sedan därmed vidare fortsatt återigen igen genast kindly gladly hereby also then now duly therefore jointly already-now again henceforth accordingly formally välvilligt frivilligt slutligen genom_detta
            IT: det den detta denna this that it dem dessa these
            WHICH: som who which vilken
            A: a an en ett
            THE: the
            LAP: lott bord knä knät knäet axlar händer händerna skrivbord skuldror agenda plate desk
            RESPONSIBLE: ansvarig ansvariga huvudansvarig huvudansvariga ytterst_ansvarig sammankallande projektledare responsible in_charge accountable on_the_hook on_point ansv
            AND: och samt and o plus
            HANDLE: ansvarar huvudansvarar svarar_för står_för håller_i drar_i rycker_i har_hand_om tar_hand_om ser_till tar_itu_med tar_tag_i tar_fram owns leads_on oversees looks_after
            SAY_YES: tackade_ja tackar_ja tackat_ja sa_ja sade_ja säger_ja svarade_ja nickade said_yes says_yes nodded obliged
            DOWN_FOR: in_charge_of down_for on_the_hook_for leading_on on_point_for on_it on_to_it onto_it down_to_do
            LL: 'll ’ll 'd ’d
            BY: by av
            LABEL: handläggare resurs utförare utförs_av verkställs_av görs_av genomförs_av bevakas_av uppdragstagare åtagande tilldelat tilldelad tilldelas_till vem who_is_doing owner assignee actionee
            LABEL: ansvarig_person huvudansvar action_by by_whom åtgärdas_av sköts_av tas_av instruction instructions ansvarig_för_genomförandet assigned_to uppföljningsansvarig next_step next_steps
            DOING: -ing
            PLAIN: being going working attending leaving retiring waiting hoping feeling struggling coming staying living sitting standing wishing expecting thinking considering wondering meeting morning evening nothing
            PLAIN: something anything everything during building wedding funding training parking heating following regarding concerning including according pending outstanding existing increasing growing missing lacking
            PLAIN: suffering progressing improving chairing leading presenting reporting representing enjoying asking doing_well looking_forward looking_good proving becoming joining losing getting_married running_late running_low
            PLAIN: spring beginning ending opening rating gathering hearing reading spelling wording housing rowing painting having travelling
            PLAIN: har_att_göra stepping_down standing_down stepping_back moving_on moving_to moving_away going_on returning_officer acting_as taking_part
            ALSO: hade_vänligheten each
            ATTEND: attend have remain vara delta närvara finnas stay receive get sit
            """;

    private static final Map<String, TaskKind> WORDS = new HashMap<>();

    /** The same words, put together so that they are found quickly. */
    private static final WordMap<TaskKind> KINDS = new WordMap<>();

    private static final KindEndings ENDS = new KindEndings();
    private static final Set<TaskKind> BY_END = EnumSet.noneOf(TaskKind.class);
    private static final WordMap<String> BEGINNINGS = new WordMap<>();
    private static final int SHORTEST_STEM = 2;

    static {
        TABLE.lines().forEach(TaskWords::learn);
        WORDS.forEach(KINDS::put);
    }

    private TaskWords() {}

    private static void learn(String line) {
        String[] words = line.strip().split(":? ");
        TaskKind kind = TaskKind.valueOf(words[0]);
        for (int i = 1; i < words.length; i++) {
            String word = words[i].replace('_', ' ');
            if (word.startsWith("-")) {
                ENDS.add(word.substring(1), kind.bit());
                BY_END.add(kind);
            } else {
                WORDS.putIfAbsent(word, kind);
            }
            for (int blank = word.indexOf(' '); blank > 0; blank = word.indexOf(' ', blank + 1)) {
                BEGINNINGS.put(word.substring(0, blank), word);
            }
        }
    }

    /** Whether the table has every word of a kind, and no endings that tell of it. */
    static boolean hasAllOf(TaskKind kind) {
        return kind != TaskKind.PLAIN && !BY_END.contains(kind);
    }

    /** The words and phrases of a kind. */
    static Stream<String> wordsOf(TaskKind kind) {
        return WORDS.keySet().stream().filter(word -> WORDS.get(word) == kind);
    }

    /** Whether a phrase of several words begins so. */
    static boolean beginsPhrase(String text, int from, int to) {
        return BEGINNINGS.get(text, from, to) != null;
    }

    static boolean isPhrase(String text, int from, int to) {
        return KINDS.get(text, from, to) != null;
    }

    /** The kind of the word or phrase between two places. */
    static TaskKind kind(String text, int from, int to) {
        TaskKind known = KINDS.get(text, from, to);
        return known != null ? known : byEnd(text, from, to);
    }

    private static TaskKind byEnd(String text, int from, int to) {
        long kind = ENDS.longestOf(text, from, to, SHORTEST_STEM);
        return kind == 0 ? TaskKind.PLAIN : TaskKind.ofBit(kind);
    }
}
