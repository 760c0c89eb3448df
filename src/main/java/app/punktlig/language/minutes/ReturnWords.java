package app.punktlig.language.minutes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The kinds of words that tell of a topic's return, one letter each, in Swedish and English, in lower case. {@link ComeBacks}
 * is written in these letters; a word of no kind is {@link #ANY}.
 */
final class ReturnWords {

    /** A word that no family asks for. */
    static final char ANY = 'x';

    /** Letter, and its words; an underscore stands for a blank, a leading hyphen for the end of a longer word. */
    private static final String TABLE = """
            T frågan frågorna ärendet ärendena punkten punkterna ämnet saken det den detta diskussionen samtalet dialogen förslaget motionen resten tråden
            T it this item items matter matters topic topics issue question discussion conversation proposal rest remainder one
            T -frågan -frågorna -ärendet -punkten -diskussionen
            D behandlas diskuteras dryftas ventileras avhandlas avgörs avgöras beslutas klubbas spikas återupptas upptas omprövas prövas utvärderas
            D slutbehandlas föredras föreläggs föreläggas återrapporteras övervägs återbesöks
            D tas_upp lyfts_upp följs_upp följas_upp stäms_av stämmas_av läggs_fram tas_ställning tas_beslut fattas_beslut
            D jämförs slipas väcks plockas_upp kommer_upp
            D resurfaces comes_up
            d diskuterar diskutera avgör avgöra beslutar besluta bestämmer bestämma behandlar behandla spikar spika klubbar klubba utvärderar utvärdera
            d titta tittar kika kikar fördjupa fördjupar återvänder återvända prövar omprövar dryftar dryfta ventilerar ventilera pratar prata talar tala resonerar resonera återupptar återuppta återbesöker röstar rösta
            d tar_ställning ta_ställning fattar_beslut fatta_beslut tar_beslut ta_beslut stämmer_av stämma_av följer_upp följa_upp
            d älta ältar parkerar parkera tar_med_oss överlägga överlägger park
            d discuss decide settle vote debate revisit reconsider finalise finalize conclude resolve determine evaluate re-examine consider review talk
            E resume resurface come_up gone_through
            E discussed decided settled considered reviewed revisited reconsidered finalised finalized resolved determined evaluated re-examined debated
            E looked_at talked_about voted_on dealt_with returned_to
            L sparas är_det_dags_för time_for gets takes_place
            L gås_igenom tas lyfts lyftas görs göras ges läggs dras visas redovisas presenteras förs sker löses lösas rapporteras avrapporteras återkopplas hanteras bestäms
            B bli blir
            v sparar spara spar skjuter skjuta
            v tar lyfter lyfta går gå gör göra kör köra fortsätter fortsätta löser lösa följer stämmer plockar plocka ta lägger lägga
            i take look do pick bring raise continue come go get
            e taken raised brought presented picked covered done heard addressed
            A afresh igen åter ånyo tillbaka again back anew på_nytt en_gång_till
            a upp uppe up down
            S återremiss bordlagd bordlagt uppskjuten uppskjutet hänskjuts hänsköts hänskjutas uppskjuts uppsköts avvaktas bordläggs bordlades bordläggas ajourneras framflyttas framskjuts
            S punt punted bumped bump shelved deferred defer postponed postpone adjourned parked slips
            S left_over re-listed relisted pencilled_in put_on_ice keep_on_agenda keep_on_the_agenda kept_on_the_agenda keep_on_the_list
            S carried_over carried_forward carry_over carry_forward held_over put_off laid_over rolled_over stands_over
            w hålls lämnas lämnar håller ligger ligga vilar vila väntar vänta står stå stays stay remains remain waits wait kvarstår
            K kvar öppen öppet open på_is till_sig hängande on_hold on_ice
            V går goes förs hänskjuts hänsköts tas lyfts flyttas flyttar moves moved referred sent skjuts sköts
            H hann hinner hunnit hanns räckte reached slut_på_tid out_of_time no_time inte_klara inte_klart inte_färdiga inte_färdigt
            X nästa nästkommande nästföljande next
            Y kommande följande efterföljande senare annan annat coming following later another future framtida
            u gång gången tillfälle time date occasion
            M mötet möte sammanträdet sammanträde träffen träff lg apt avstämningen konferensen meeting meetings call session sync stand-up standup
            M agenda dagordningen dagordning agendan -mötet -mötena -möte -sammanträdet -sammanträde -träffen -träff -konferensen
            y årsmötet årsmöte stämman årsstämman föreningsstämman agm egm
            Z hit här here
            N januari februari mars april maj juni juli augusti september oktober november december januar jan feb apr aug sep sept okt nov dec
            N january february march june july august october may våren hösten sommaren vintern vår höst sommar vinter spring summer autumn fall winter
            N nyår jul julen påsk semestern semestrarna lovet sportlovet höstlovet årsskiftet terminsstart terminsstarten easter christmas christmastime half-term
            N v vecka veckan månad halvår år kvartal termin terminen week wk month quarter year term
            U veckor dagar månader weeks wks months days years q1 q2 q3 q4 t1 t2 t3
            N måndag tisdag onsdag torsdag fredag monday tuesday wednesday thursday friday mid-january mid-february mid-march mid-april mid-may mid-june
            N mid-july mid-august mid-september mid-october mid-november mid-december helgerna
            C när tills until once when pending awaiting i_väntan i_avvaktan så_snart så_fort as_soon till_dess förrän
            R every each varje
            q om huruvida hur vem vilka whether who how
            J ny nytt nya fortsatt fördjupad fördjupat djupare slutlig slutligt slutgiltig slutgiltigt vidare förnyad förnyat första new further final fresh deeper second fuller
            j punkt ämne föredragning dragning diskussion genomgång avstämning uppföljning utvärdering behandling beredning bedömning ställningstagande beslut prövning
            j försök omgång varv reading hearing återkoppling redovisning runda sväng vända läge lägesrapport debate review look vote decision round consideration update dialog samtal
            j -avstämning -uppföljning -utvärdering -genomgång -dragning -diskussion
            m får ska skall kommer will shall to should behöver behövs needs need must måste bör ll 'll ’ll
            b be is are är
            G på vid under at in on
            I i
            h efter after
            g till inför före innan to for before mot
            o av by
            n inte ej aldrig not never don't won't utan_att
            c normally usually always normalt vanligen alltid brukar kan kunde kan_komma could can kanske eventuellt möjligen might may perhaps möjligtvis
            & och men så and but so utan samt
            x nästa_steg next_step next_steps nästa_punkt på_plats pratar_med prata_med talar_med tala_med talk_to speak_to i_dag upp_till i_sig
            x nästa_års next_year's next_year’s tas_i_bruk tas_i_drift tas_i_anspråk
            x tas_fram tas_bort tas_in tas_ut tas_ner tas_emot tas_över ta_fram ta_bort ta_in tas_hem läggs_ut läggs_in läggs_till gör_klart görs_klart
            """;

    private static final Map<String, Character> WORDS = new HashMap<>();
    private static final Map<String, Character> ENDS = new HashMap<>();
    private static final Set<String> BEGIN_PHRASES = new HashSet<>();
    private static final int LONGEST_END = 12;
    private static final int SHORTEST_END = 4;

    /** Kinds without which no family is worth looking for. */
    private static final String TELLING = "DdELvBeASwVHJKaR";

    static {
        TABLE.lines().forEach(line -> words(line.substring(2)).forEach(w -> add(w, line.charAt(0))));
    }

    private ReturnWords() {}

    private static Stream<String> words(String line) {
        return Stream.of(line.strip().split("\\s+"));
    }

    private static void add(String word, char kind) {
        if (word.startsWith("-")) {
            ENDS.put(word.substring(1), kind);
            return;
        }
        String phrase = word.replace('_', ' ');
        WORDS.putIfAbsent(phrase, kind);
        for (int at = phrase.indexOf(' '); at > 0; at = phrase.indexOf(' ', at + 1)) {
            BEGIN_PHRASES.add(phrase.substring(0, at));
        }
    }

    /** The kind of a word or phrase, or none. */
    static char kind(String word) {
        Character kind = WORDS.get(word);
        return kind != null ? kind : end(word);
    }

    private static char end(String word) {
        for (int length = Math.min(LONGEST_END, word.length() - 1); length >= SHORTEST_END; length--) {
            Character kind = ENDS.get(word.substring(word.length() - length));
            if (kind != null) {
                return kind;
            }
        }
        return ANY;
    }

    /** Whether a longer phrase of the table begins with these words. */
    static boolean beginsPhrase(String words) {
        return BEGIN_PHRASES.contains(words);
    }

    static boolean isPhrase(String words) {
        return WORDS.containsKey(words);
    }

    /** The first words of those that a family cannot do without. */
    static String[] telling() {
        return WORDS.entrySet().stream()
                .filter(e -> TELLING.indexOf(e.getValue()) >= 0)
                .map(e -> e.getKey().split(" ", 2)[0])
                .distinct()
                .toArray(String[]::new);
    }
}
