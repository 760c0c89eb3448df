package app.punktlig.language.minutes;

import java.util.List;
import java.util.regex.Pattern;

/** How minutes say that something was decided. */
public final class Resolutions {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    public static final List<Formula> EXPLICIT = List.of(
            Formula.of(
                    "label",
                    "^(?:\\p{L}+s )?(?:beslut|beslutet|beslutat|beslutades|decision|decisions|decided|resolved|resolution|beslutspunkt)(?: ?(?:nr|no\\.?)? ?\\d{1,4}[a-z]?)?(?: ?[:–—-] ?|(?= att )|(?<=resolved)(?= that| to)) ?\\S",
                    "Beslut: Styrelsen antar förslaget."),
            Formula.of(
                    "the group decides",
                    "{us}{rel} (?:{gap})(?:beslutar|beslutade|beslöt|beslutat|bestämmer|bestämde|bestämt|fastställer|fastställde|antar|antog|godkänner|godkände|bifaller|biföll|avslår|avslog|väljer att|valde att|tillstyrker|tillstyrkte|röstade|ratificerar|decides?|decided|resolves|resolved|approves?|approved|adopts?|adopted|endorses?|endorsed|accepts?|accepted|rejects?|rejected|voted|ratified){e}",
                    "Styrelsen beslutar att anta anbudet."),
            Formula.of(
                    "the group charges",
                    "{us}{rel} (?:{gap})(?:uppdrar|uppdrog|ger {any} i uppdrag|gav {any} i uppdrag)(?: |{e})",
                    "Styrelsen uppdrar åt kassören att teckna avtal."),
            Formula.of(
                    "postponed",
                    "{b}(?:återremitteras|återremitterades|bordläggs|bordlades|avskrivs|avskrevs){e}",
                    "Ärendet återremitteras."),
            Formula.of(
                    "show of hands",
                    "{b}(?:handuppräckning|sluten omröstning|slutna röster){e}",
                    "Efter handuppräckning valdes den 13 mars."),
            Formula.of(
                    "verb first",
                    "^(?:{gap})(?:beslutar|beslutade|beslöt|bestämde|godkänner|godkände|fastställer|fastställde) {us}",
                    "Efter diskussion beslutar styrelsen att anta anbudet."),
            Formula.of(
                    "is decided",
                    "{b}(?:beslutades|beslutas|beslöts|bestämdes|bestäms det|bestämdes det|it was (?:decided|resolved)|was decided|were decided|was resolved|resolved that|resolved to){e}",
                    "Det beslutades att flytta mötet."),
            Formula.of(
                    "is approved",
                    "{b}(?:godkänns|godkändes|godkänt|godkändes|fastställs|fastställdes|antas|antogs|bifalls|bifölls|avslås|avslogs|tillstyrks|tillstyrktes|beviljas|beviljades|klubbas|klubbades|(?:was|were) (?:\\p{L}+ly |\\p{L}+ and )?(?:approved|adopted|passed|carried|defeated|signed off|turned down|voted down)|are approved|is approved|was adopted|were adopted|was accepted|were accepted|was rejected|was carried|was agreed and|were ratified|was ratified|was endorsed){e}",
                    "Dagordningen godkändes."),
            Formula.of(
                    "the group says yes or no",
                    "{us}{rel} (?:{gap})(?:säger (?:ja|nej)|sa (?:ja|nej)|sade (?:ja|nej)|tackar (?:ja|nej)|tackade (?:ja|nej)|beviljar|beviljade|avsätter|avsatte|anslår|anslog|utser|utsåg|inrättar|inrättade|bestämmer sig|signed off|signs off|turned down|elected|co-opted){e}",
                    "Styrelsen säger ja till inköpet."),
            Formula.of(
                    "decided, told after",
                    ", (?:beslutade|beslutar|beslöt|bestämde) {us}",
                    "Avgiften höjs, beslutade styrelsen."),
            Formula.of(
                    "is elected to an office",
                    "{b}(?:valdes|omvaldes|nyvaldes|väljs|omväljs|utsågs|utses|(?:was|were|is|are|be|been) (?:duly |unanimously )?(?:elected|re-elected|reelected|appointed|co-opted))(?: enhälligt| enhälligt)? (?:till |som |as |to be |to the post of )?(?:ny |nya |vice |the |honorary )?(?:{any}|revisor\\p{L}*|suppleant\\p{L}*|ledam\\p{L}+|ombud|auditors?|trustees?|members?|governors?){e}",
                    "Siv valdes till revisor."),
            Formula.of(
                    "to an office is elected",
                    "^(?:till|som|att) [^,.;]{3,70} (?:valdes|omvaldes|nyvaldes|utsågs|utses){e}",
                    "Till ny revisor valdes Siv."),
            Formula.of(
                    "gives the go-ahead",
                    "{us}{rel} (?:{gap})(?:ger|gav|gave|lämnar|lämnade) (?:{gap})(?:ok|okej|klartecken|grönt ljus|sitt godkännande|bifall|the go-ahead|approval|its approval)(?: till| åt| för| for| to)?{e}",
                    "Gruppen gav ok till förslaget."),
            Formula.of(
                    "go-ahead is given",
                    "{b}(?:ok|okej|klartecken|grönt ljus|godkännande) (?:ges|gavs|gives){e}",
                    "Klartecken gavs till inköpet."),
            Formula.of(
                    "vote",
                    "{b}(?:efter (?:votering|omröstning|rösträkning)|röstade|med röstsiffrorna|with \\S+ votes|by \\S+ votes|röstades (?:igenom|ned|ner|fram)|and carried|^carried|[.,:;] carried|^approved:|^adopted:|voted \\S+ to|motion (?:was )?(?:carried|passed)|carried (?:unanimously|by)|röster mot|nem con){e}",
                    "Efter votering antogs förslaget."));

    public static final List<Formula> CONSENSUS = List.of(
            Formula.of(
                    "of one mind",
                    "{b}(?:samsyn|överens|enig|eniga|enighet|enades|enas|enats|consensus|unanimous|unanimously|enhällig|enhälligt|ense(?! om inte)|of one mind|of the same mind|of the view that|in agreement|samma uppfattning|samma mening|samstämmig|samstämmiga|samförstånd){e}",
                    "Gruppen är överens om att vänta."),
            Formula.of(
                    "agreed",
                    "(?:{b}(?:it was|was|were|it is) (?:also |then |further |generally |provisionally |unanimously )?agreed|^agreed:?|^(?:[\\p{L}-]+ ){1,4}agreed(?= (?:as|on|to|that|for)|[:.])|{us} (?:all |also |then |unanimously |generally )?agreed?|all agreed|everyone agreed){e}",
                    "It was agreed that we stay."),
            Formula.of(
                    "the group settles for",
                    "{us}{rel} (?:{gap})(?:landar|landade|stannar för|stannade för|ställer sig bakom|ställde sig bakom|står bakom|ställer oss bakom|enas|kommer fram till|kom fram till|settled on|settles on){e}",
                    "Gruppen landade i att vänta."),
            Formula.of(
                    "no objections",
                    "{b}(?:no objections?|inga invändningar|ingen hade (?:några |någon )?(?:invändning|invändningar|något emot)|(?:general|broad|full) agreement|all in favour|(?:all|everyone) (?:was|were) in favour|(?:alla|samtliga|{us}) (?:var|är) för(?:slaget)?(?=[.,]|$)|{us} (?:was|were) in favour|(?:något|inget) att (?:invända|erinra)|ingen (?:var|hade något) emot|none against|no one (?:objected|disagreed)|nobody (?:objected|disagreed)|met with (?:general )?approval|without (?:objection|dissent)|happy to go (?:with|ahead)|bred enighet|stor enighet){e}",
                    "Ingen hade några invändningar."),
            Formula.of(
                    "let us do so",
                    "{us}(?:’ll|'ll| will| all)? (?:gör så|säger så|kör så|kör på|kör vidare|kör med|fortsätter som|går på|går vidare med|väljer|bestämmer oss|nöjer oss|go with|go for|stick with|stick to|settled on|settle on|went with|were content with|was content with|were content to|was content to|is content with|were happy with|were happy to|was happy with|was happy to|are happy with|are happy to|is happy with|is happy to|var med på|är med på|var okej med|är okej med){e}",
                    "Vi kör på som nu."),
            Formula.of(
                    "everybody thought so",
                    "{us} (?:(?:tyckte|tycker|vill) (?:om )?(?:det|detta|förslaget|att)|höll med|instämde|instämmer|nickade|var med på (?:det|detta)|är med på (?:det|detta)|sade ja|sa ja){e}",
                    "Alla tyckte det."));

    /** What makes the sentence a report of others, a proposal, a plan or no decision at all. */
    public static final List<Formula> NOT = List.of(
            Formula.of(
                    "another body",
                    "{other}(?:[^,.;:]{0,60})? (?:har |hade |has |have |had )?(?:redan |nu |också |även |already |now |also |sedan tidigare |tidigare )?(?:beslutat|beslutade|beslutar|beslöt|godkänt|godkände|godkänner|fastställt|fastställde|fastställer|antog|antagit|antar|bestämt|bestämde|bestämmer|avslog|avslagit|beviljat|beviljade|enats|enades|decided|approved|approves|resolved|agreed|voted|rejected|accepted|adopted){e}",
                    "Kommunstyrelsen godkände planen."),
            Formula.of(
                    "another body, verb first",
                    "{b}(?:beslutade|beslutar|beslöt|godkände|fastställde|antog|beslutat|har) (?:{gap}){other}",
                    "Igår beslutade nämnden att lägga ned skolan."),
            Formula.of(
                    "reported of the group",
                    "{group} (?:har|hade|has|have|had) (?:redan |nu |också |även |already |now |also |sedan tidigare |tidigare )?(?:beslutat|godkänt|fastställt|antagit|bestämt|avslagit|beviljat|enats|decided|approved|resolved|agreed|adopted)",
                    "Ledningsgruppen har enats om ett årshjul."),
            Formula.of("by another body", "{b}(?:av|i|hos|by|from) {other}", "Planen godkändes av kommunstyrelsen."),
            Formula.of(
                    "somebody's own",
                    "(?:[\\uE000\\uE001][\\uE100-\\uE1FF]) (?:har |had |has )(?:\\p{L}+ ){0,2}(?:beslutat|bestämt|fastställt|godkänt|decided|approved)",
                    "Anna har beslutat att sluta."),
            Formula.of(
                    "proposal",
                    "^(?!.*(?:avslogs|antogs|bifölls|godkändes|beviljades|avslås|bifalls))(?:\\p{L}+s )?(?:förslag|rekommendation|proposal|recommendation|proposed|förslaget är|yrkande|recommended)(?: (?:till|to|på) (?:beslut|decision))?(?: ?[:–—-]|{e} (?:att|to|that|till|på))",
                    "Förslag till beslut: att anta planen."),
            Formula.of(
                    "no decision",
                    "{b}(?:inga? (?:formella |nya )?beslut|inget (?:formellt )?beslut|no (?:formal )?decisions?|inte (?:överens|eniga|enig|besluta|beslutat)|ej (?:beslut|överens|eniga|enig)|oenig(?:a)?|inga beslutspunkter|not (?:been )?(?:agreed|decided|approved)|no agreement|not agree|inte godkän\\p{L}+|utan beslut|kunde inte enas|ännu inte|ingen samsyn|enighet nåddes inte|ingen enighet|någon enighet|utan att enas|beslut (?:tas|fattas|väntas|kommer)|behöver (?:beslutas|komma överens)|avvaktar)",
                    "No decision was taken."),
            Formula.of(
                    "to come",
                    "{b}(?:ska|skall|kan|bör|behöver|måste|kommer att|väntas|väntar|vill|om|innan|när|ifall|hoppas|föreslår|föreslog|föreslås|yrkar|yrkade|yrkat|will be|to be|should be|must be|can be|if|when|once|until|may|might|could|would) (?:[^,.;:\\s]+ ){0,6}?(?:besluta|beslutas|bestämma|bestämmas|godkänna|godkännas|fastställa|fastställas|antas|anta|beviljas|bevilja|bifalla|bifalls|avslås|avslå|bli överens|vara överens|komma överens|enas|approved|decided|adopted|agreed|beslutar|godkänner|godkänns|fastställer|fastställs){e}",
                    "Planen ska godkännas i höst."),
            Formula.of(
                    "earlier",
                    "{b}(?:förra (?:året|mötet|veckan|gången)|sedan tidigare|tidigare (?:beslut|beslutade|beslutat|fattat)|redan (?:beslutat|beslutats|godkänt|godkänts|i )|hade (?:beslutat|bestämt|godkänt)|in (?:the )?(?:last|previous) year|som (?:valdes|utsågs)|som beslutades|som beslutats|som (?:\\S+ ){0,3}(?:beslutade|godkände|beslutat|fastställt|godkändes|antogs|fastställdes)|beslutet om|beslutet att|enligt (?:det )?(?:beslut\\p{L}*|tidigare)|(?:have|has) already (?:decided|voted|agreed|approved|resolved)|(?:godkändes|antogs|fastställdes) (?:i|hos|vid) (?!dag|kväll)|had (?:already )?(?:been )?(?:decided|approved|agreed)|as (?:decided|agreed)|previously (?:agreed|decided)){e}",
                    "Det som beslutades i höstas gäller."),
            Formula.of(
                    "how, not that",
                    "{b}(?:hur|vem som|vad som|vilka|om vi|whether|how) (?:\\S+ ){0,4}(?:beslutar|beslutas|bestämmer|godkänns|decide|agreed)",
                    "Vi diskuterade hur det beslutas."));

    /** "Beslut att …" over a list, or a lead-in that leaves its matter to the lines below it. */
    public static final Pattern LEAD_IN = Pattern.compile(
            "(?:.{0,80}\\b)?(?:beslutar|beslutade|beslöt|beslut|beslutades|beslutas|decided|decision|decisions|resolved|uppdrar|uppdrog)(?: därför| enhälligt| i enlighet med förslaget)?(?:,? (?:att|to|that|följande))?\\s*[:–-]?",
            FLAGS);

    /** A line of a decision's list: <em>att anta anbudet</em>. */
    public static final Pattern CLAUSE = Pattern.compile("(?:att|that|to) .*", FLAGS);

    /** A proposal, after which its list is none of the group's decisions. */
    public static final Pattern PROPOSAL_LEAD_IN = Pattern.compile(
            "(?:\\p{L}+s )?(?:förslag|förslag till beslut|beslutsförslag|proposal|proposed decision|recommendation|yrkande)\\b.{0,40}[:–-]?",
            FLAGS);

    private Resolutions() {}
}
