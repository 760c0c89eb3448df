package app.punktlig.language.minutes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The kinds of words with which minutes hand out tasks, one letter each, in Swedish and English, in lower case. {@link
 * Undertakings} is written in these letters; a word of no kind is {@link #ANY}.
 */
final class TaskWords {

    /** A word that no family asks for. */
    static final char ANY = 'x';

    /** Letter, and its words; an underscore stands for a blank, a leading hyphen for the end of a longer word. */
    private static final String TABLE = """
            t uppdraget uppgiften ansvaret huvudansvaret jobbet åtagandet huvuduppdraget hedersuppdraget förtroendet bollen pucken stafettpinnen taktpinnen ledartröjan lotten biten
            t rollen -rollen
            t -uppdraget -uppgiften -ansvaret -jobbet -samordningen samordningen arbetet
            u uppdrag uppgift ansvar mandat huvudansvar jobb läxa hemläxa beting sak fullmakt fria_händer förtroende
            u task tasks job jobs responsibility ownership remit assignment duty charge action actions homework brief baton chore pen lead honour instructions
            G ger gav ge gett givit lämnar lämnade lämna överlåter överlät överlåta delegerar delegerade delegera tilldelar tilldelade anförtror anförtrodde överlämnar överlämnade
            G lägger la lade lagt lagts hänsköt hänskjuter
            G put give gave gives assign assigns hand hands pass delegate delegates leave leaves entrust entrusts allocate allocates set sets sent
            D assigned handed passed delegated given left entrusted allocated allotted referred remitted conferred bestowed placed
            L ges gavs givits getts lämnas lämnades lämnats överlåts överläts överlåtits delegeras delegerades läggs lades tilldelas tilldelades överlämnas överlämnades anförtros anförtroddes överförs överfördes hänskjuts hänsköts
            c uppdras uppdrogs uppdragits åläggs ålades ålagts anmodas anmodades anmodats instrueras instruerades beordras beordrades förordnas förordnades förordnats förpliktas förpliktigas föreläggs avdelas avdelades utses utsågs utsetts
            c bemyndigas bemyndigades befullmäktigas beauktoriserats tillsätts engageras sattes sätts vidtalas vidtalades ombads
            K uppdrar uppdrog uppdra ålägger ålade ålägga anmodar anmodade instruerar instruerade instruera beordrar beordrade förordnar förordnade bemyndigar bemyndigade
            C asked tasked instructed directed charged requested commissioned mandated authorised authorized deputed nominated detailed obliged required appointed empowered ordered enjoined engaged requisitioned selected deputised briefed roped_in
            M instruct instructs direct directs requires require mandates charges tasks
            V erbjuder_sig erbjöd_sig erbjudit_sig erbjuda_sig åtar_sig åtog_sig åtagit_sig åta_sig åtager_sig åtaga_sig påtar_sig påtog_sig påtagit_sig tar_på_sig tog_på_sig tagit_på_sig ta_på_sig
            V ställer_upp ställde_upp ställt_upp anmäler_sig anmälde_sig anmält_sig räckte_upp_handen räckte_upp_en_hand tog_sig_an tar_sig_an ställer_sig_till_förfogande ställde_sig_till_förfogande
            V volunteered volunteers volunteer stepped_forward stepped_in stepped_up steps_forward steps_in put_her_hand_up put_his_hand_up put_their_hand_up put_their_hands_up put_a_hand_up raised_her_hand raised_his_hand
            V drew_the_short_straw put_himself_forward put_herself_forward put_themselves_forward put_his_name_down put_her_name_down came_forward signed_up
            V sa_sig_kunna sade_sig_kunna säger_sig_kunna fick_med_sig får_med_sig tog_med_sig hoppar_in hoppade_in rycker_in ryckte_in anmälde_intresse offrade_sig signed_up_for signed_up_to went_away_with went_off_with
            V got_landed_with was_landed_with landed_with got_lumbered_with lumbered_with
            w kan_tänka_sig kunde_tänka_sig lovar lovade lovat lova accepterar accepterade åtagit gick_med_på går_med_på samtyckte
            w offered offers agreed agrees undertook undertakes undertaken promised promises pledged pledges committed commits consented accepts accepted
            H får fick fått tar tog tagit axlar axlade övertar övertog övertagit antar antog bär innehar erhåller erhöll
            H gets got gotten takes took taken picks_up picked_up shoulders shouldered inherits inherited holds assumes assumed received receives keeps kept bagged claimed bags
            F faller föll hamnar hamnade landar landade ligger vilar vilade går gick övergår övergick tillfaller tillföll åvilar åligger ålåg ankommer tillkommer överföll
            F falls fell rests lies sits goes went passes devolves belongs lands landed moves moved down over fallen
            b är blir blev bli blivit is are be was were been becomes became 's ’s
            h har has have having
            e hade had
            k ska skall måste will shall must behöver needs_to has_to have_to need_to is_to are_to kommer_att
            a att
            o to
            T åt till på hos upon on with onto
            m med
            f för of for om about i kring av in
            n inte ej aldrig not never ingen inget nobody no varken utan kunde could might may kan kanske perhaps skulle would if om_inte
            s sa sade said säger says svarade replied lovade_att promised answered
            j nu också även därför då själv själva gemensamt tillsammans gärna härmed sedan därmed vidare fortsatt återigen igen genast kindly gladly hereby also then now duly therefore jointly already-now again henceforth accordingly formally välvilligt frivilligt slutligen genom_detta
            d det den detta denna this that it dem dessa these
            z som who which vilken
            i a an en ett
            I the
            r ansvarig ansvariga huvudansvarig huvudansvariga ytterst_ansvarig sammankallande projektledare responsible in_charge accountable on_the_hook on_point ansv
            & och samt and o plus
            A ansvarar huvudansvarar svarar_för står_för håller_i drar_i rycker_i har_hand_om tar_hand_om ser_till tar_itu_med tar_tag_i tar_fram owns leads_on oversees looks_after
            Y tackade_ja tackar_ja tackat_ja sa_ja sade_ja säger_ja svarade_ja nickade said_yes says_yes nodded obliged
            B in_charge_of down_for on_the_hook_for leading_on on_point_for on_it on_to_it onto_it down_to_do
            7 'll ’ll 'd ’d
            v by av
            l handläggare resurs utförare utförs_av verkställs_av görs_av genomförs_av bevakas_av uppdragstagare åtagande tilldelat tilldelad tilldelas_till vem who_is_doing owner assignee actionee
            l ansvarig_person huvudansvar action_by by_whom åtgärdas_av sköts_av tas_av instruction instructions ansvarig_för_genomförandet assigned_to uppföljningsansvarig next_step next_steps
            g -ing
            x being going working attending leaving retiring waiting hoping feeling struggling coming staying living sitting standing wishing expecting thinking considering wondering meeting morning evening nothing
            x something anything everything during building wedding funding training parking heating following regarding concerning including according pending outstanding existing increasing growing missing lacking
            x suffering progressing improving chairing leading presenting reporting representing enjoying asking doing_well looking_forward looking_good proving becoming joining losing getting_married running_late running_low
            x spring beginning ending opening rating gathering hearing reading spelling wording housing rowing painting having travelling
            x har_att_göra
            j hade_vänligheten each
            Z attend have remain vara delta närvara finnas stay receive get sit
            """;

    private static final Map<String, Character> WORDS = new HashMap<>();
    private static final Map<String, Character> ENDS = new HashMap<>();
    private static final Set<String> BEGINNINGS = new HashSet<>();
    private static final int LONGEST_END = 11;
    private static final int SHORTEST_END = 3;

    static {
        TABLE.lines().forEach(TaskWords::learn);
    }

    private TaskWords() {}

    private static void learn(String line) {
        String[] words = line.strip().split(" ");
        for (int i = 1; i < words.length; i++) {
            String word = words[i].replace('_', ' ');
            if (word.startsWith("-")) {
                ENDS.put(word.substring(1), words[0].charAt(0));
            } else {
                WORDS.putIfAbsent(word, words[0].charAt(0));
            }
            for (int blank = word.indexOf(' '); blank > 0; blank = word.indexOf(' ', blank + 1)) {
                BEGINNINGS.add(word.substring(0, blank));
            }
        }
    }

    /** Whether a phrase of several words begins so. */
    static boolean beginsPhrase(String words) {
        return BEGINNINGS.contains(words);
    }

    static boolean isPhrase(String words) {
        return WORDS.containsKey(words);
    }

    static char kind(String word) {
        Character known = WORDS.get(word);
        return known != null ? known : byEnd(word);
    }

    private static char byEnd(String word) {
        for (int length = Math.min(LONGEST_END, word.length() - 2); length >= SHORTEST_END; length--) {
            Character kind = ENDS.get(word.substring(word.length() - length));
            if (kind != null) {
                return kind;
            }
        }
        return ANY;
    }
}
