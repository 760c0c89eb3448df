package app.punktlig.language.minutes;

import java.util.Arrays;

/** How minutes hand a task to somebody in so many words. */
public final class Handovers {

    private static final String SAID =
            "sa|sade|svarade|säger|svarar|lovade|inflikade|utbrast|said|says|replied|answered|offered|promised|volunteered";

    /** Said by those who take it upon them, whose name tells who "I" is. */
    public static final FormulaTable OWN_WORDS = FormulaTable.of(
            Formula.of(
                            "in somebody's own words",
                            "(?:{b}(?:jag|{pronoun}) (?:kan |ska |får |skall )?(?:tar|ta|gör|göra|fixar|fixa|ordnar|ordna|kollar|kolla|åtar|sköter|ringer|ringa|skriver|hämtar|håller|löser|ställer|mejlar|bokar)|(?:åtar|tar|gör|fixar|ordnar|kollar|sköter|löser|ringer|ställer|bokar|mejlar) (?:jag|{pronoun})(?! inte)|lämna det till mig|låt mig|{pronoun}['’]ll|{pronoun} (?:will|can)|leave [^.?!]{1,40} (?:to|with) me|count me in|let me)(?! (?:not|inte){e})[^.?!]{0,80}[.,!]?[\"”’']?,? ?[–—-]? ?(?:"
                                    + SAID + ") {person}",
                            "Det åtar jag mig, svarade Anna.",
                            "\"Leave the cups to me,\" said Anna.")
                    .within(Arrays.stream(SAID.split("\\|"))
                            .map(said -> said + " " + Party.PERSON.sign())
                            .toArray(String[]::new)),
            Formula.of(
                    "somebody's words and what they take upon them",
                    "{person}(?: genast| direkt| then| at once)? ?(?:sa|sade|svarade|säger|said|says|replied|offered|answered)?[,:]? ?[\"“”–—-]+ ?(?:det |den |that |ja,? |yes,? |ok,? )?(?:(?:jag|{pronoun}) (?:tar|gör|fixar|ordnar|kollar|sköter|ringer|löser|bokar|mejlar|kan ta|kan göra|kan fixa)|(?:åtar|tar|gör|fixar|ordnar|kollar|sköter|löser) (?:jag|{pronoun})|{pronoun}['’]ll|leave [^.?!]{1,40} (?:to|with) me|let me)(?! (?:not|inte|be{e}))",
                    "Anna: ”Jag tar det.”"));

    public static final FormulaTable EXPLICIT = FormulaTable.of(
            Formula.of(
                    "somebody may take it, the object first",
                    "^(?!(?:då|nu|sen|sedan|i år|därför){e})[^.,;:\\uE000-\\uE008]{2,50} (?:får|fick) {person} (?:väl |själv |också |då )?(?:ta|göra|fixa|sköta|ordna|lösa|kolla|skriva|ta hand om|ta tag i|ta med sig)(?=[.,;!]| före | innan | senast | till |$)",
                    "Förrådet får Anna ta, hon är ändå där."),
            Formula.of(
                    "to have it with somebody",
                    "{start}{named} (?:will|is to|shall|to) have (?:the |a |an |her |his |their )?[\\p{L} -]{2,40} (?:to|with) [\uE000-\uE008][\uE100-\uE1FF] (?:by|before|on|no later|nlt|in time|at the latest){e}",
                    "Anna to have the rota with Bo by Monday."),
            Formula.of(
                    "had no time, and a new day",
                    "{named} (?:hann|har|did|has|could)(?:n['’]t| inte| ej| not)[^.;,]{0,30}[,–—-] ?(?:nytt datum|ny tid|ny dag|ny deadline|nytt klardatum|förlängs|förlängt|flyttas|new date|new deadline|now due|extended|moved)(?: till| to| until|:)? ",
                    "Listan – Anna hann inte, nytt datum 24/3."),
            Formula.of(
                    "leave it with me, reported",
                    "{person} (?:said|says|sa|sade|säger)(?: just)?(?: to)?,? (?:just )?(?:leave|give|pass|lämna|ge) (?:it|that|this|them|all that|det|den|detta) (?:to|with|till) (?:her|him|them|me|henne|honom|mig)(?=[.,;!]|$)",
                    "Anna said leave it with her."),
            Formula.of(
                    "promised it by then",
                    "{start}{named}{rel} (?:(?:lovade|lovar|promised|promises)(?! (?:att|to|that|inte|not){e}) [^.,;:]{2,60} (?:till|innan|före|senast|by|before) [^.,;:]{2,40}|(?:volunteers|volunteered) for [^.,;:]{2,40})(?=[.,;!]|$)",
                    "Anna lovade skyltarna till den 10 december.",
                    "Anna volunteers for May."),
            Formula.of(
                    "happy to",
                    "{start}{named}(?:['’]s|['’]re| is| are| was| were| would be| said to be)?(?: (?:very|quite|more than|only too))? (?:happy|glad|willing|prepared) to (?!(?:be|hear|see|say|report|know|note|announce|confirm|let|leave|stay|remain|attend|continue|accept|agree|support|wait|answer|discuss|join|come|listen){e})(?!have (?:been|had|seen|heard|met|got){e})\\p{L}",
                    "Anna happy to show the newcomers round."),
            Formula.of(
                    "and is happy to",
                    "{start}{person} [^.;:\\uE000-\\uE008]{2,70},? and (?:is|are|was|were|would be) (?:happy|glad|willing|prepared) to (?!(?:be|have|hear|see|say|report|know|note|announce|confirm|let|leave|stay|remain|attend|continue|accept|agree|support|wait|join|come|listen){e})\\p{L}",
                    "Anna knows the baker and is happy to ask him."),
            Formula.of(
                    "taking this one",
                    "{start}{person} (?:taking|picking) (?:this|that|it|these|those)(?: one)?(?: up| on| forward| away)?(?=[.,;!]| and |$)",
                    "Anna taking this one, will ring the shop."),
            Formula.of(
                    "a constituted group is to",
                    "(?:{start}|^att (?:tillsätta|utse|bilda|inrätta|skapa) |{b}(?:set up|form|establish|appoint) )(?:en |ett |den |a |the )?(?:ny |liten |mindre |tillfällig |small |new |working )?(?:\\p{L}*grupp|\\p{L}*team|working party|group|{group}|sub-?committee|sub-?group|kommitté|task force|trio)(?: ?,)? (?:bestående av|som består av|med|där|consisting of|made up of|of) {named}(?: ingår)?{rel},? (?:som (?=ska|får|tar)|who (?=will|are to|is to)|which (?=will|is to)|to (?=\\p{L}))?(?:ska|skall|får|tillsätts|tillsattes|utses|utsågs|bildas|will|is to|är utsedd|was set up|is set up|was formed|is formed|were set up|was established|has been set up|to (?=\\p{L})|(?!(?:är|har|var|kan|vill){e})\\p{L}+r(?= \\p{L})){e}",
                    "En arbetsgrupp med Anna och Bo ska lämna ett förslag."),
            Formula.of(
                    "persons form a group",
                    "{start}{person}{rel},? (?:bildar|utgör|ingår i|blir|form) (?:en |den |a |the )?(?:\\p{L}* )?(?:\\p{L}*grupp\\p{L}*|working group|group)",
                    "Anna och Bo bildar en arbetsgrupp som tar fram ett förslag."),
            Formula.of(
                    "sent to somebody, who is to",
                    "{b}(?:till|åt|to){e} (?:the )?{who}, (?:som|who|which) (?:ska|skall|får|har att|will|shall|is to|are to) (?!(?:vara|ha|bli|be|have|meet|decide|besluta){e})\\p{L}",
                    "Ärendet går till Anna, som ska ta fram ett nytt underlag."),
            Formula.of(
                    "gets the assignment",
                    "{who}{rel} (?:får|fick|har fått|har|hade|gavs|ges|erhåller|ska få) {gap}(?:i uppdrag|uppdraget|uppgiften|ansvaret|till uppgift|i uppgift|ansvar för|mandat att|fullmakt att|\\p{L}+s uppdrag att|med sig att|mandat och uppdrag att|uppdr\\. att|som uppgift att|jobbet att|på sin lott att|på sig att|på sig (?:fram )?till [^.,;]{3,30} att|i läxa att|till läxa|i hemläxa|förtroendet att|fria händer att|klartecken att){e}",
                    "Anna får i uppdrag att ta fram ett underlag."),
            Formula.of(
                    "a noun gets the assignment",
                    "^(?:[^.,;:\\uE000-\\uE008]{2,40}: )?(?:{gap})(?<!och )(?<!and )(?<!samt )(?<noun>(?!(?:som|vem|ingen|man|det|den|där|inte|ej|också|har|hade|vi|jag|han|hon|de|och|samt){e})(?:(?!och\\b)[\\p{L}\\p{N}&-]+ ){0,3}(?!(?:som|vem|ingen|man|också|sedan|därför|det|vi|jag|har|hade|och){e})[\\p{L}&-]+) (?:får|fick|har fått|gavs|ges|ålades|åläggs|anmodas|anmodades|ombads|utsågs|utses) (?:{gap})(?:i uppdrag|i uppgift|till uppgift|uppdraget|uppgiften|att (?=\\p{L}+[aåe]{e}))(?=[ .,])",
                    "Förvaltaren fick i uppgift att spärra av lekplatsen."),
            Formula.of(
                    "a noun is charged",
                    "{b}(?:uppdra|uppdraga|uppdrar|uppdrog|uppdras|uppdrogs|uppdragit)(?: därför| också| även)? (?:åt|till) (?<noun>(?:(?!att\\b)[\\p{L}\\p{N}&-]+ ){0,5}(?!att\\b)[\\p{L}\\p{N}&-]+) att{e}",
                    "Att uppdra åt Bergets Fastighetsskötsel att ta fram en tidplan."),
            Formula.of(
                    "a noun is given the assignment",
                    "{b}(?:ger|gav|ge|gett|givit) (?:även |också )?(?<noun>(?:(?!att\\b|i\\b)[\\p{L}\\p{N}&-]+ ){0,4}(?!att\\b|i\\b)[\\p{L}\\p{N}&-]+) i uppdrag att{e}",
                    "Att ge VD i uppdrag att återkomma med en budget."),
            Formula.of(
                    "a noun offers",
                    "^(?<noun>(?!(?:som|vem|ingen|man|det|den|där|inte|ej|också|vi|jag|han|hon|de|och|samt|if|when|nobody|noone){e})(?:(?!och\\b|and\\b|har\\b|has\\b)[\\p{L}\\p{N}&-]+ ){0,3}(?!(?:har|has|have|hade|had|ingen|nobody|som|who|vi|we|also|även|was|were|is|be){e})[\\p{L}&-]+) (?:har |has |have )?(?:erbjuder sig|erbjöd sig|erbjudit sig|åtar sig|åtog sig|åtagit sig|offered|undertook|volunteered) (?:att|to) (?!pay\\b|betala\\b)\\p{L}",
                    "Bergs kommun erbjöd sig att vara värd i april."),
            Formula.of(
                    "an action is recorded",
                    "{b}an? (?:new )?action (?:point |item )?(?:was|is|has been) (?:created|raised|recorded|assigned|noted|taken|agreed|set) (?:to|for|on){e}",
                    "An action was created to compare prices."),
            Formula.of(
                    "the group gets the assignment",
                    "{us}{rel} (?:får|fick|har fått|gavs|ges) {gap}(?:i uppdrag|uppdraget|uppgiften|till uppgift|i uppgift|mandat att|\\p{L}+s uppdrag att)(?=[ .,])",
                    "Alla fick i uppgift att kontrollera sina uppgifter."),
            Formula.of(
                    "the group is to",
                    "{start}{group}{rel} (?:{gap})(?:(?:ska|skall)(?! (?:inte|ej|enligt|alltid|normalt|i första hand|kunna|vara|få|ha|bli|fortsätta|arbeta|verka|främja|bestå|bidra|stödja|på){e}) \\p{L}+(?:[aåäe])|(?:tar på sig|tog på sig|åtar sig|åtog sig|lovar|lovade) att){e}",
                    "Styrelsen ska ta fram ett förslag till höstmötet.",
                    "Styrelsen tar på sig att fråga kommunen."),
            Formula.of(
                    "charges with",
                    "{b}(?:uppdrar|uppdrog|uppdra|uppdraga|uppdrager|uppdras|uppdrogs|uppdrages|uppdragit) {gap}(?:åt|till) {who}",
                    "Styrelsen uppdrar åt kassören att teckna avtal."),
            Formula.of(
                    "assignment to",
                    "{b}(?:uppdrag|uppgift|ansvar|hemläxa|läxa|homework|job)(?:et|en)?(?: ges| gavs| går| gick| lämnas| lämnades)? (?:till|åt|for) {who}",
                    "Uppdrag till Anna: se över mallen."),
            Formula.of(
                    "leaves to",
                    "{b}(?:lämnar|lämnade|lämnas|lämnades|överlåter|överlät|överlåts|delegerar|delegerade|delegeras|delegerades|överlämnar|överlämnade|skickar|hänskjuter|lägger|leaves?|left|delegates?|delegated) (?:\\S+ ){0,4}?(?:till|åt|på|to) {who}(?: \\(|,)? (?:att|to){e}",
                    "Gruppen lämnar till Anna att bedöma hur det kan ske."),
            Formula.of(
                    "leaves to a noun",
                    "{us} (?:lämnar|lämnade|överlåter|överlät|delegerar|delegerade|överlämnar|överlämnade)(?: (?:nu|därför|frågan|ärendet|det))? (?:till|åt) (?<noun>(?!(?:nästa|kommande|ett|mötet|årsmötet|stämman|respektive|varje){e})(?:(?!att\\b)[\\p{L}\\p{N}&-]+ ){0,3}(?!att\\b)[\\p{L}\\p{N}&-]+) att{e}",
                    "Gruppen lämnar till biblioteket att bedöma hur det kan ske."),
            Formula.of(
                    "is responsible",
                    "{who}{rel} (?:{gap})(?:(?:ansvarar|huvudansvarar) (?:själv |själva |nu |fortsatt |gemensamt |även )?(?:för|att|tills)|svarar (?:själv |nu |fortsatt |gemensamt |även )?för(?! (?:sig|sin|sina|sitt|sej)(?![\\p{L}])))",
                    "Anna ansvarar för inbjudan."),
            Formula.of(
                    "is the responsible one",
                    "{who}{rel} (?:är|blir|blev|står som|utses som|utses till|utsågs till|utsågs som|is|are|will be|was made)(?: (?:nu|också|även|fortsatt|tillsammans|gemensamt|huvud|ytterst|jointly|now|also))? (?:huvud)?(?:ansvarig|ansvariga|sammankallande|projektledare|responsible|in charge|kontaktperson|leading)(?: för| att| i| for| of| on|[.,;]|$)",
                    "Anna är ansvarig för lokalen."),
            Formula.of(
                    "responsible is",
                    "{b}(?:huvud)?(?:ansvarig(?:a|e)?|ansvar|ansv\\.?|owner|dri|responsible|lead|action owner|utförare|sammankallande)(?: person(?:er)?)?(?: för [^.,:;]{1,60}?)? ?(?::|=|–|-|är|blir|blev|is|)(?: |(?<=[:=–-])){who}",
                    "Ansvarig: Anna"),
            Formula.of(
                    "offers",
                    "{who}{rel} (?:{gap})(?:erbjuder sig|erbjöd sig|påtog sig|påtar sig|(?:sa|sade|säger|tackade|tackar|svarade) ja till att|(?:förklarar|förklarade|anmäler|anmälde) sig (?:villig|villiga|beredd|beredda|frivilligt|redo)|(?:har lovat|lovade|lovar) (?:{us} )?(?:\\p{L}+ \\p{L}+ )?att|(?:accepterade|accepterar|antog) uppdraget|åtar sig|åtog sig|har åtagit sig|har erbjudit sig|har (?:nu |också |även |redan )?lovat(?= (?:att )?\\p{L}+[aåe]{e})|tog på sig|tar på sig|har tagit på sig|(?:lovar|lovade)(?= (?:att )?\\p{L}+[aåe] )|lovar att|lovade att|anmälde sig|(?:ställer|ställde) upp(?! (?:för|till) (?:om|ny|åter)val)|frivilligt|(?:has |have )?(?:offered (?:to|help|(?:his|her|their) (?:help|services|assistance|time))|offers to|undertook the|promised (?:an?|the)|volunteered|volunteers|agreed to|undertook to|undertakes to|promised to|(?:took|takes) on(?! (?:[^\\s.,;]+ ){0,3}(?:temps?|staff|apprentices?|trainees?|volunteers|starters?|recruits?|employees|casuals?|interns?){e})|took the action|takes the action|takes this|agreed that (?:he|she|they) would|kindly agreed|committed to)){e}",
                    "Anna erbjuder sig att boka lokalen.",
                    "Anna agreed to book a room."),
            Formula.of(
                    "takes it",
                    "{start}{who}{rel} (?:tar (?:nu |själv |också |även |gärna |sig an )?(?:den|det|detta|denna|dessa|frågan|uppgiften|uppdraget|bollen|ansvaret|kontakten|hand om|på sig|sig an|tag i|itu med|ansvar|över ansvaret|över uppgiften|över arbetet|jobbet|arbetet|samordningen|taktpinnen|stafettpinnen)|tar (?:nu |själv |också |även )?\\uE002[\\uE100-\\uE1FF](?=[.,;!]|$| och )|tog (?:även |också )?(?:på sig|sig an|uppgiften|uppdraget|bollen|ansvaret|hand om|med sig)){e}",
                    "Anna tar det."),
            Formula.of(
                    "everybody is to",
                    "(?=\\uE007){start}\\uE007[\\uE100-\\uE1FF] (?:ska|skall)(?! (?:vara|ha|kunna|få|bli|känna|veta|inte|ej|alltid){e}) \\p{L}+[aåäeo]{e}",
                    "Alla ska läsa rutinen."),
            Formula.of(
                    "in brackets, the one responsible",
                    "{start}{who}{rel} [^.;:()]{3,120} \\((?:ansv\\.?|ansvarig)\\)",
                    "Anna beställer papper (ansv)."),
            Formula.of(
                    "fixes it",
                    "{start}{person}{rel} fixar(?: det| den| detta| så|[.,]|$)",
                    "Listan är gammal, Anna fixar."),
            Formula.of(
                    "for it somebody answers",
                    "^för [^.,;:\\uE000-\\uE008]{2,60} (?:ansvarar|svarar) {who}",
                    "För bokningen ansvarar Anna."),
            Formula.of(
                    "took upon oneself, verb first",
                    "{b}(?:tog|tar|åtog|åtar|påtog|påtar) {who} (?:då |till slut |också |även )?(?:på )?sig(?= )",
                    "Då ingen annan kunde tog Anna på sig grinden."),
            Formula.of(
                    "held up a hand",
                    "{b}(?:räckte|sträckte) {who} (?:då |till slut )?upp (?:handen|en hand){e}",
                    "Till slut räckte Anna upp handen."),
            Formula.of(
                    "has somebody to",
                    "^[^.,;:\uE000-\uE008]{2,50} har {named} att (?!göra\\b)\\p{L}+[aåeä]{e}",
                    "Senast tisdag har Anna att lämna siffrorna."),
            Formula.of(
                    "which somebody takes care of",
                    ", (?:vilket|något som|det|detta) {person} (?:tar hand om|tar itu med|tar tag i|ordnar|fixar|sköter|åtgärdar|löser|följer upp|kollar|tar med sig){e}",
                    "Larmet är trasigt, vilket Anna ordnar."),
            Formula.of(
                    "laid in charge",
                    "{b}(?:läggs|lades|gavs|ges|lämnas|lämnades) i uppdrag (?:på|till|åt) {who}",
                    "Översynen lades i uppdrag på Anna."),
            Formula.of(
                    "upon somebody it lies",
                    "^på {who} (?:ligger|faller|föll|vilar) (?:\\p{L}+ )?att{e}",
                    "På Anna ligger nu att få loss ritningarna."),
            Formula.of(
                    "to somebody it is left",
                    "^(?:till|åt) {who} (?:lämnas|lämnades|överlämnas|överlämnades|delegeras|delegerades|överläts|överlåts) (?:att|frågan|ärendet|uppgiften|uppdraget){e}",
                    "Till Anna lämnas att räkna på priset."),
            Formula.of(
                    "in charge is given",
                    "{b}(?:i uppdrag|i uppgift|till uppgift) (?:gavs|ges|fick|får|gav \\p{L}+) {who} att{e}",
                    "I uppgift gavs Anna att skriva brevet."),
            Formula.of(
                    "is delegated to",
                    "{b}(?:delegeras|delegerades|anförtros|anförtroddes|överlåts|överläts)(?: \\p{L}+)? (?:till|åt) {who}(?:[.,]|$)",
                    "Ärendet delegeras till Anna."),
            Formula.of(
                    "as the responsible one",
                    "^som (?:\\p{L}*ansvarig\\p{L}?|kontaktperson|sammankallande|projektledare)(?: [^.,;:]{1,60})? (?:står|utses|utsågs|valdes|väljs|går|gick|blir|blev) {who}",
                    "Som ansvarig för planen står Anna."),
            Formula.of(
                    "is given into hands",
                    "{b}(?:was|is|were|are|has been|have been|be) (?:delegated|assigned|allocated|allotted|handed(?: over)?|referred|entrusted|passed(?: over)?|remitted) to {who}",
                    "The survey has been handed to Anna."),
            Formula.of(
                    "assigned to, said short",
                    "^(?:assigned|delegated|left|handed|referred) (?:[^.:;]{2,80} (?:to|with)|to|with) {who}(?:[.:]|$)",
                    "Left with Anna: the draught strips."),
            Formula.of(
                    "is given until",
                    "{b}(?:gave|gives|given|has) {who} until [^.,;]{3,40} to{e}",
                    "The chair gave Anna until 30 November to finish the draft."),
            Formula.of(
                    "steps forward",
                    "{who}{rel} (?:stepped forward|stepped up|steps forward|steps up|came forward|put (?:him|her|them)sel(?:f|ves) (?:down|forward)|drew the short straw)(?: to| as| for|[.,:;]|$)",
                    "Anna stepped forward to run the stall."),
            Formula.of(
                    "is put in charge",
                    "{who}{rel} (?:was|were|is|are|has been|have been) (?:put|placed|left|set) (?:in charge(?: of)?|down (?:to|for)|the task of|the job of){e}",
                    "Anna has been put in charge of the evening."),
            Formula.of(
                    "is entrusted",
                    "{who}{rel},?(?: [^.,;]{2,30},)? (?:was|were|has been|have been|is|are) (?:given|set|allotted|allocated|assigned|entrusted with|directed to|instructed to|left to|down to|to be the one who)(?: the|{e})",
                    "Anna was given the job of booking the green."),
            Formula.of(
                    "it is somebody's turn",
                    "(?:{b}it(?:['’]s| is| was) |{b}(?:is|was|be|becomes|remains) |^|: ){who}(?:['’]s)? (?:job|task|homework|turn|responsibility|action)(?: this time| now| to{e}| is{e}|[.,:]|$)",
                    "It's Anna's turn to lock up."),
            Formula.of(
                    "it is for somebody",
                    "{b}it(?: is| was| will be|['’]s) (?:now )?(?:for|up to|left to|down to|on|with|over to) (?:the )?{who} to{e}",
                    "It is for the chair to tell the parents."),
            Formula.of(
                    "it is somebody who will",
                    "{b}it(?:['’]s| is| will be) {who}(?: \\p{L}+)? who (?:will|is to|shall|does){e}",
                    "It's Anna who will empty the bins."),
            Formula.of(
                    "between them will",
                    "{start}{named}{rel},? (?:between them |again |each |now |in turn |herself |himself |themselves |still )+(?:will|shall|is to|are to|to|have to|has to) (?!be\\b|have\\b|not\\b)\\p{L}",
                    "Anna and Bo between them will man the stall."),
            Formula.of(
                    "what somebody will take",
                    "^(?:any|all|the|these|those|everything|that) [\\p{Ll} -]{2,40} {person} (?:will|is to) (?!be\\b|have\\b|not\\b)\\p{L}",
                    "Any leftover paint Anna will take to the tip."),
            Formula.of(
                    "will have it over",
                    "{start}{named} (?:will|is to|shall) have (?:the |a |her |his )?[\\p{L} -]{2,40} (?:over|out|ready|back|done|finished|in|online|printed|fixed|up) (?:to|by|before|for|in time){e}",
                    "Anna will have the figures over to the bank."),
            Formula.of(
                    "still has to",
                    "{start}{named}{rel} (?:still has to|still have to|still needs to|still need to|has yet to|have yet to){e}",
                    "Anna still has to speak to the school."),
            Formula.of(
                    "is to list points",
                    "{start}{named}{rel} (?:to|will|is to) \\([\\p{L}\\d]{1,3}\\) \\p{L}",
                    "Anna to (i) order badges and (ii) brief the stewards."),
            Formula.of(
                    "was asked to",
                    "{who}{rel} (?:was|were|is|are|has been|have been|will be|to be)? ?(?:also )?(?:asked|tasked|requested|instructed|assigned|mandated|charged|delegated|authorised|commissioned)(?: with| to){e}",
                    "Anna was asked to draft a letter."),
            Formula.of(
                    "took the action",
                    "{who}{rel} (?:(?:took|takes|accepted|accepts|has taken|have taken|will take) (?:an? |the |this |it |that )?(?:actions?|task|job|lead|on(?! (?:[^\\s.,;]+ ){0,3}(?:temps?|staff|apprentices?|trainees?|volunteers|starters?|recruits?|employees|casuals?|interns?){e})|forward|away)(?: on)?|has (?:an?|the) (?:action|task|job|lead)){e}",
                    "Anna took an action to get quotes."),
            Formula.of(
                    "it lies with",
                    "{b}(?:(?:was |is )?left with|lies with|rests with|stays with|sits with|(?:ärendet|frågan|uppdraget|punkten|saken|uppgiften|arbetet|detta|det|den|\\uE002[\\uE100-\\uE1FF])(?: (?:om|att|med) [^.,;]{2,40})? (?:nu |därför )?(?:ligger (?:kvar )?hos|kvarstår hos|stannar hos|landar hos|överlämnas (?:till|åt)|överlämnades (?:till|åt)|lämnas (?:över )?(?:till|åt)|lämnades (?:över )?(?:till|åt)|hänskjuts till|hänsköts till)) {who}(?:[.,]| (?:att|to|for|för|som|who) |$)",
                    "This was left with Anna."),
            Formula.of(
                    "decided that somebody do it",
                    "{b}(?:resolved|decided|agreed)(?: that|:)? {who} (?!(?:is|was|had|has|have|were|be|been|and|who|could|might|may){e})\\p{L}",
                    "It was resolved that Anna sign the contract."),
            Formula.of(
                    "decided that somebody does it",
                    "{b}(?:beslutar|beslutade|beslöt|beslöts|beslutades|beslutas|bestämde|bestämdes|bestäms|överens om|enades om|enas om|eniga om|kom fram till|sade|sa|beslut:?)(?: [^.;]{3,120}? (?:samt|och))? att {who} (?!(?:är|har|kan|var|inte|får|vill|blir|ska|skall|bör){e})\\p{L}+r{e}",
                    "Styrelsen beslutar att Anna bokar lokalen."),
            Formula.of(
                    "is made the one who leads it",
                    "{who}{rel} (?:utses|utsågs|blir|blev|valdes|väljs|is made|was made|was appointed|is appointed) (?:till |as )?(?:{any}|projektledare) (?:för|i|for|of){e}",
                    "Anna utsågs till projektledare för flytten."),
            Formula.of(
                    "to a group are elected",
                    "{b}\\p{L}*(?:grupp|kommitté)(?:en|n)? (?:utsågs|utses|valdes|väljs|tillsattes med|tillsätts med|bildas av|bildades av):? {named}",
                    "Till arbetsgrupp utsågs Anna och Bo."),
            Formula.of(
                    "lets somebody do it",
                    "{b}(?<!om att )(?<!har )(?<!hade )(?:låta|låter|lät|låtit) {who} \\p{L}+(?:[aå]|se|ge|be){e}",
                    "Det beslutades att låta Anna boka lokalen."),
            Formula.of(
                    "requested that somebody do it",
                    "{b}(?:requested|asked|directed|instructed) that {who} (?:should )?(?!(?:is|was|had|has|have|were|be|been|could|might|may){e})\\p{L}",
                    "The committee requested that Anna write to the school."),
            Formula.of(
                    "a group in brackets",
                    "{any} \\({person}\\),? (?:(?!(?:är|har|var|kan|vill|informerar|redovisar|berättar|rapporterar|går){e})\\p{Ll}+r(?= )|ska|skall|får|fick|will|is to|are to|to|återkommer|ansvarar|agreed to|was asked to|tar|tog){e}",
                    "Styrelsen (Anna och Bo) återkommer med ett program."),
            Formula.of(
                    "somebody at the end of an arrow",
                    "[\\p{L}\\uE100-\\uE1FF][.]? ?(?:→|->|-->|=>|⇒|➔|➜) ?(?:ap |a/p |action |ansv[.]? )?{who}(?:[.]?$|,? (?=[^.;:]{2,40}[.]?$)(?:[^.;:]{1,30} )?(?:senast|före|innan|by|before|till|klart?|v\\.?|vecka) )",
                    "Pärmen uppdateras → Anna"),
            Formula.of(
                    "after a lead",
                    "^(?:in the meantime|meanwhile|by|before|after|until|at|following|once|next|this|then|subsequently|accordingly|therefore|during|over|on)(?!,)(?: [^.,;:\uE000-\uE008]{1,60}?)?,? {named} (?:will|shall|is to|are to)(?! (?:not|be|attend|have(?! \\p{L}+ed )|retire|leave|join|start){e}) \\p{L}",
                    "In the meantime Anna will ring the school."),
            Formula.of(
                    "did something and will",
                    "{start}{person} (?!(?:said|says|reported|noted|explained|confirmed|felt|thought that|thought the|asked|advised|told|added|stated|hoped|believed){e})\\p{Ll}+[^.;:\uE000-\uE008]{1,80}?,? and (?:now )?(?:will|is to)(?! (?:be|not|have(?! an? )){e}) \\p{L}",
                    "Anna rang the school and will ring again."),
            Formula.of(
                    "a noun was asked to",
                    "^(?<noun>(?:the )?(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+) (?:was|were|has been|have been|is hereby|are hereby) (?:also |duly )?(?:asked|tasked|requested|instructed|authorised|directed|mandated|commissioned|deputed|charged|empowered) (?:to|with){e}",
                    "The flower rota volunteers were asked to write a plan."),
            Formula.of(
                    "a group is named",
                    "^\\p{L}*(?:kommittén?|grupp(?:en)?|team(?:et)?|committee|working party|group)(?: för [^:]{1,40})?(?:: ?| består av | blir | utgörs av ){person}",
                    "Festkommitté: Anna, Bo och Cia."),
            Formula.of(
                    "the group asked",
                    "(?:{us}|{any}) (?:asked|tasked|requested|instructed|mandated|authorised|charged) {who} (?:to|with){e}",
                    "The board asked Anna to draft a letter."),
            Formula.of(
                    "action",
                    "{b}(?<!(?:på|av|med|om|för|kring|of|on|with|about|for) )(?:action(?: point| item| required| pt| pnt| no\\.?)?s?(?: arising| points| agreed)?|åtgärd|åtgärder|att göra|to do|todo|uppdrag|ap|a/p|aktivitet|uppgift)(?: ?\\d{1,3}(?:[.:/-]\\d{1,3})?)? ?(?:[-=]+>|→|:|–|—|-|on|for|till|för)? ?(?:\\(?(?:[ivx]{1,4}|[a-e1-9])[.)] ?)?(?:\\[|\\()?{who}(?! (?:has|have|had|was|were|is|är|har|uppmanas|ombeds|påminns|uppmuntras|are (?:reminded|encouraged)) )",
                    "ACTION: Anna to circulate the draft."),
            Formula.of(
                    "in brackets",
                    "[(\\[] ?(?:action|åtgärd|ansvar|ansvarig|owner|resp\\.?|via|utförs av|görs av)?:? ?{person} ?(?:fixar|ordnar|gör|tar|kollar|löser|undersöker|ansvarar|bokar|köper|återkommer|to action|to do|to|will)?(?! ?(?:was|were|is|has|had|said|thanked|left|är|var|har|hade|ville|med|tackades|säger|tycker|leading|leads|chairing|presents|presenterar|föredrar|informerar|närvarande|frånvarande|ej|not|absent|present|ordf|sekr){e})(?:,? ?(?:(?:senast|till|före|innan|inför|klart?|by|before|due|until|v\\.?|vecka|nästa|next|snarast|asap|\\d)[^)\\]]{0,50}|(?:kollar|fixar|ordnar|ringer|mejlar|bokar|köper|tar|gör|skickar|frågar|skriver|hör|ser|pratar|undersöker|checks?|asks?|books?|rings?|sends?|buys?|writes?|to|will|och|and|med|with|tillsammans)(?![\\p{L}])[^)\\]]{0,70}))?[)\\]]\\.?$",
                    "Vattenkokaren är trasig (Anna fixar)."),
            Formula.of(
                    "is elected to do",
                    "{b}(?:utse|utses|utsågs|utser|utsåg|valdes|väljs|valde|appointed|appoints) {who} (?:att|som ansvarig|to){e}",
                    "Styrelsen utsåg Anna att leda arbetet."),
            Formula.of(
                    "somebody is elected to do",
                    "{who} (?:(?:tilldelas|tilldelades|anförtros|anförtroddes) (?:uppgiften|uppdraget|ansvaret|rollen)|(?:avdelas|avdelades|utses|utsågs|utsetts|valdes|väljs|ålades|åläggs|förväntas|was appointed|were appointed) (?:att|to)|fick på sin lott att){e}",
                    "Anna utsågs att leda arbetet."),
            Formula.of(
                    "it is upon",
                    "{b}(?:det åligger|det åvilar|det tillkommer|det ankommer på|ankommer på|åvilar|åligger|it is up to|it is for|it falls to) {who} (?:att|to){e}",
                    "Det åligger sekreteraren att anslå protokollet."),
            Formula.of(
                    "is to",
                    "{start}{named}{rel} (?:{gap})(?:ska|skall|kommer att få|kommer få)(?! (?!(?:träffas|samlas|enas){e})\\p{L}{2,}as{e})(?! [\"”“]?(?:inte|ej|enligt|alltid|normalt|i första hand|kunna|vara|få|erhålla|bli|börja|sluta|gå i|gå på|på (?:semester|kurs|resa|konferens|läger|utbildning)|iväg|hem|bort|åka|resa|flytta|opereras|vilja|ha(?! \\p{L}*(?:samtal|möte|dialog|genomgång|avstämning)| (?:\\S+ ){0,6}(?:klar|färdig)| (?!ett\\b|nytt\\b|ont\\b|gott\\b)\\p{L}{2,}t\\b)){e}){e}",
                    "Anna ska boka lokalen."),
            Formula.of(
                    "to do it, placed after",
                    "{start}(?:[^,.;:]{1,60} )?(?:ska|skall) {named}{rel} (?!(?:inte|ej|alltid|vara|kunna|få|ha(?! (?:\\S+ )?\\p{L}+(?:t|samtal|möte|dialog|genomgång){e})|enligt){e})\\p{L}",
                    "Till nästa möte ska Anna ta fram ett underlag."),
            Formula.of(
                    "will",
                    "{start}{named}{rel} (?:also |both |each |then |jointly |kindly )?(?:will|shall|is to|are to|must(?! (?:hold|carry|wear|comply|follow|under){e})|needs to|need to|has to|have to|to|’ll|'ll)(?! (?:not|continue (?:to be|as|in|until)|remain|attend|chair|retire|leave|need|step down|stand down|join (?:us|the)|start (?:on|in|at|as|from)|turn|stay|miss|become|receive|benefit|enjoy|lose|live|move to|have(?! (?:a (?:word|chat|look|go|meeting|talk|coffee)|coffee|words|\\p{L}+(?:ed|en|ung|one|ent|ade|ought) ))|the|his|her|their|a|an|me|us|be (?:the|{any}|(?:vice |acting |interim |our |an? )?(?:president|treasurer|chair\\p{L}*|secretary|clerk|vice|deputy|member)|in(?! (?:charge|touch))|at|able|away|out|off|on|back|absent|late|present|retiring|leaving|stepping|standing|starting|joining|moving|thanked|congratulated|missed|joined|replaced|succeeded|here|there|welcomed|unavailable|available|abroad|busy|paid|given|told|sent|shown|held|met|seen|kept|left|taken|(?!need)\\p{L}{2,}ed)){e})(?! \\p{L}[^.,;]{2,90} (?:have|has|had) (?:now |already |all )?been{e})(?:, [^,.;:]{2,40},)? (?:then |also |now |therefore |kindly |jointly )?\\p{L}",
                    "Anna will reply to the agent.",
                    "Anna to get a quote."),
            Formula.of(
                    "said to do",
                    "(?<!(?:to|for|from|of|with|by) ){named}(?: (?:nevertheless|then|also|kindly|immediately|later)){0,2}(?: (?:had|has|was|is|were|have|hade|har|var) [^.;:\uE000-\uE008]{2,90},? (?:and|but|och|men))? (?:said|says|sa|sade) (?:that |att )?{pronoun}(?:’d|'d|’ll|'ll| will| would| ska| skulle| (?:was|is|were|are|would be) (?:willing|happy|prepared|glad) to)(?! (?:stand (?:down|again)|step down|retire|resign|leave|miss|attend|stay|not|be|like){e}){e}",
                    "Anna said she'd ring them.",
                    "Anna had not heard from the port and said she would chase them."),
            Formula.of(
                    "the group is charged",
                    "{b}(?:ger|gav|ge|ges|gavs) (?:styrelsen|{us}) i uppdrag",
                    "Årsmötet gav styrelsen i uppdrag att ta in offerter."),
            Formula.of(
                    "would, in reported speech",
                    "{start}{named}{rel} would (?:also |then |now |therefore |kindly )?(?:(?=be (?:writing|sending|meeting|speaking|talking|contacting|ringing|asking|looking into|circulating|drafting|preparing|arranging|organising|checking|chasing|visiting) )|(?!(?:stand down|step down|stand again|not stand|retire|resign|leave|miss|attend|visit|chair|serve|stay|continue as){e}|like\\b|be\\b|have\\b|prefer|rather|himself|herself|themselves|go for|vote|choose|favour|welcome|not\\b|need|appreciate|want|remain|seem|love))\\p{L}",
                    "Anna would circulate the draft.",
                    "Anna would be writing to each of the tenants."),
            Formula.of(
                    "and will",
                    "{start}{named} (?:(?:is|are|has|have|was|had|still) [^.;]{1,80}?,? and (?:will|is to|would)|(?:has|have|had|did|was)(?: not|n['’]t) [^.;]{1,80}?,? (?:and|but) (?:promises|promised|will|undertakes|undertook|agreed|offered|expects) to)(?= \\p{L})",
                    "Anna is waiting for the bank and will chase them."),
            Formula.of(
                    "was to",
                    "^{named}{rel} (?:was|were) (?:also |then )?to (?!(?:have|be){e})\\p{L}",
                    "Anna was to obtain three quotes."),
            Formula.of(
                    "handed over to",
                    "{b}(?:was|were|is|are) handed (?:over )?to {who}(?=[.,;]| (?:to|for|who|until|at|in|from)|$)",
                    "The fair was handed over to Anna."),
            Formula.of(
                    "somebody, please",
                    "^{person},? (?:please|kindly|snälla) \\p{L}",
                    "Anna, please circulate the list."),
            Formula.of(
                    "that somebody does it",
                    "^att {named} (?!(?:är|har|var|kan|vill|väljs|utses|får|ansvarar|beslutar|bör|ska|skall|behöver|måste|kommer){e})\\p{L}+r (?=\\p{L})",
                    "Att Anna kollar priset på tält.",
                    "Att kassören tillställer dem en påminnelse."),
            Formula.of(
                    "the one responsible, said short",
                    "^(?:[^.:;]{2,60}[:–—-] ?)?{who},? (?:huvud)?(?:ansvarig|ansvariga|ansvarar|sammankallande|responsible|is responsible|in charge)[.!]?$",
                    "Anna ansvarig."),
            Formula.of(
                    "has it in hand",
                    "{start}{named} (?:is|are|has|have)(?: got)? (?:on it|on to it|onto it|it in hand|this in hand|that in hand|the matter in hand|dealing with (?:it|this|that)|sorting (?:it|this|that)|it on (?:his|her|their) list)(?= |[.,;]|$)",
                    "Anna has it in hand."),
            Formula.of(
                    "name and infinitive",
                    "{start}{person} (?:att (?=\\p{L}+[aåe]{e})|(?=(?:mejla|maila|kolla|fixa|ordna|ringa|boka|köpa|skriva|skicka|ta fram|undersöka|kontakta|höra med|höra av|fråga|hämta|beställa|sammanställa|uppdatera|se över|se till|återkomma|bjuda in|förbereda)(?= |[.,]|$)))",
                    "Anna att mejla listan."),
            Formula.of(
                    "a task and a name",
                    "^(?=[^:→>=.]{2,60}[:→>=] ?\\uE000)(?:[-–•] ?)?(?!(?:\\p{L}*(?:ordförande|sekreterare|kassör|justera\\p{L}+|ledamot|ledamöter|suppleant\\p{L}*|ersättare|revisor\\p{L}*|valberedning|firmatecknare|(?:om|ny)?val (?:av|på|som|till) .{1,40}|närvarande|frånvarande|deltagare|deltog|föredragande|rapport\\p{L}*|ledare|tränare|chef|värd|talare|gäst\\p{L}*|redaktör|från|till|av|vid|via|på (?:plats|länk|distans)|sjuk\\p{L}*|förhinder|återbud|ledig\\p{L}*|antecknare|\\p{L}*anteckningar|pennan|protokoll\\p{L}*|beslut\\p{L}*|decision|resolved|elected|bilaga|lag|grupp\\p{L}*|team|pris|vinnare|tack|grattis|present|apologies|absent|chair|secretary|treasurer|clerk|member|members|trustees?|proposed|seconded|report|reports|attendees|guests?|speakers?|from|to|presenter|facilitator|scribe|notes|votes?|thanks|congratulations)|val av|invald|(?:om|ny)?val|nej|ja|emot|för|yes|no|against))(?![^:–—→]*{b}(?:är|var|har|is|was|has|enligt|(?<!(?:bok|ställ|städ|hämt|lag|mål|tryck|röj|kör)ning )(?<!inköp )(?<!utskick )(?<!byte )av|som|val|nominerade?|kandiderar|kandidat(?:er)?|föreslagen|föreslagna|föreslås|vald|valda|närvarande|nominated|nominee|candidates?){e})\\p{L}[^.,;:–—→!?]{1,40}(?<!\\uE001[\\uE100-\\uE1FF])(?: ?[:→=] ?| -+> ?){person}(?:[.!]?$|,? (?:by|before|senast|innan|före|inför|till|klart?|v\\.|vecka|när|så snart|så fort|once|as soon as) [^.]{1,30}[.]?$)",
                    "Container: Anna."),
            Formula.of(
                    "a name and when",
                    "^{person},? (?:by|before|senast|innan|före|inför) [^.,;]{2,30}[.]?$",
                    "Anna, senast fredag."),
            Formula.of(
                    "holds",
                    "{start}{named} (?:har hand om|har bollen|får bollen|(?:får|har) (?:\\p{L}+ ){1,2}på sitt bord|leading on|har ansvaret|har huvudansvaret|har ansvar|leder arbetet|driver frågan|äger frågan|kallar samman|sammankallar|står för|tar ansvar|owns|leads on|takes the lead|takes responsibility)(?: |[.,]|$)",
                    "Anna har hand om planeringen."),
            Formula.of(
                    "goes to",
                    "{b}(?:actioned by|to be (?:done|drafted|prepared|written|circulated|arranged|handled|organised|completed|followed up) by) {who}",
                    "To be circulated by Anna."),
            Formula.of(
                    "gets to do it",
                    "{start}{person} får(?: väl| själv| då| även| också)? (?!(?:några|andra|extra|sina|dessa|flera|ena|halva|samma|stora|nya|egna|mera|rena|gärna|vara|ha|kunna|vilja|behöva|delta|höra|veta|känna|gå|sluta|börja|bra|hela|lära|prova|klara|vänta){e})(?=\\p{L}+(?:a|å|se|ge|ta|gå)(?: |[.,]|$))",
                    "Anna får kolla med kommunen."),
            Formula.of(
                    "gets to do it, the object first",
                    "(?:\\uE002[\\uE100-\\uE1FF]|{b}(?:den|det|detta|dem|dessa)) får {person}(?: väl| själv| då)? (?!(?:vara|ha|kunna|vilja|behöva|höra|veta|bra|hela|lära){e})(?=\\p{L}+(?:a|å|se|ge|ta|gå)(?: |[.,]|$))",
                    "Blanketten är gammal, den får Anna byta ut."),
            Formula.of(
                    "it is for somebody to do",
                    "{b}(?:det|den|detta|dessa|dem|dom|resten|frågan|saken|biten|delen) (?:får|fick) {person} (?:\\p{L}+ )?\\p{L}+(?:a|å|se|ge|ta|gå)(?= |[.,]|$)",
                    "Det får Anna ta med kommunen."),
            Formula.of(
                    "was asked, in Swedish",
                    "{start}{who}{rel} (?:{gap})(?:ombads(?: att)?|(?:anmodades|uppmanades|ålades)(?= (?:att )?\\p{L}+[aåe]{e})){e}",
                    "Anna ombads fråga kommunen.",
                    "Anna anmodades undersöka kostnaden."),
            Formula.of(
                    "shall be done by",
                    "{b}(?:ska|skall) [^.,;]{2,60}s(?: [^.,;]{1,60})? av {person}(?:[.,]|$)",
                    "Frågan ska tas vidare av Anna."),
            Formula.of(
                    "is laid upon somebody",
                    "{b}(?:läggs|lades|lagts|hamnar|hamnade|hamnat|landar|landade|landat)(?: \\p{L}+)? (?:på|hos) {named}(?=[.,;(]|$)",
                    "Att skaffa ersättare lades på Anna."),
            Formula.of(
                    "is shared out to somebody",
                    "{b}(?:(?:fördelas|fördelades|fördelats|fördelat|fördelad|fördelade|tilldelas|tilldelades|tilldelats|tilldelat|tilldelad|öronmärkt|öronmärks) (?:på|till|åt|för|mellan)|pinned on|dumped on|landed on|landed with|parcelled out to|shared out to|shared between|shared by|split between|divided between|earmarked for|divvied up between) {person}(?=[.,;(]|$)",
                    "Bytet av lås är fördelat på Anna.",
                    "The phone rota is split between Anna and Bo."),
            Formula.of(
                            "parcelled out in one line",
                            "(?:^|: ?|[–—-] )(?<who>(?!(?:\\p{L}*(?:ordförande|sekreterare|kassör|ledamot|ledamöter|suppleant|ersättare|revisor|justerare|valberedning|rapport|semester|sjuk|ledig|förhinder)|vice|chair|secretary|treasurer|clerk|members?|president|report|apologies|leave|holiday|sick|ja|nej|yes|no|för|emot|for|against|guld|gold|present|frånvarande|närvarande){e})[\\p{L}][\\p{L} /&-]{1,40}?(?: [–—-]+ ?| ?= ?|: )\uE000[\uE100-\uE1FF](?:(?: och | and | & | ?\\+ ?|/)\uE000[\uE100-\uE1FF])*(?:(?:[,;]| och| and|, och|, and) [\\p{L}][\\p{L} /&-]{1,40}?(?: [–—-]+ ?| ?= ?|: )\uE000[\uE100-\uE1FF](?:(?: och | and | & | ?\\+ ?|/)\uE000[\uE100-\uE1FF])*)+)[.]?$",
                            "Basaren: kaffe – Anna, tombola – Bo.")
                    .within(": \uE000|- \uE000|– \uE000|— \uE000|= \uE000|-\uE000|–\uE000|—\uE000|=\uE000"
                            .split("\\|")),
            Formula.of(
                    "parcelled out, the names first",
                    "(?:^|[:.;] )(?<who>\\uE000[\\uE100-\\uE1FF](?: [–—-] ?|: | ?= ?)(?!(?:\\p{L}*(?:ordförande|sekreterare|kassör|ledamot|ledamöter|suppleant|ersättare|revisor|justerare|valberedning|rapport|semester|sjuk|ledig|förhinder)|vice|chair|secretary|treasurer|clerk|members?|president|report|apologies|leave|holiday|sick){e})[\\p{L}][\\p{L} /&-]{1,40}?(?:[,;] (?:och |and )?\\uE000[\\uE100-\\uE1FF](?: [–—-] ?|: | ?= ?)[\\p{L}][\\p{L} /&-]{1,40}?)+)[.]?$",
                    "Who does what: Anna – marquee, Bo – permits."),
            Formula.of(
                    "parcelled out, in a sentence",
                    ": (?<who>[\\p{L}][\\p{L} /&-]{1,40}? (?:to|till|åt|på) \\uE000[\\uE100-\\uE1FF](?:(?:[,;]| och| and|, och|, and) [\\p{L}][\\p{L} /&-]{1,40}? (?:to|till|åt|på) \\uE000[\\uE100-\\uE1FF])+)[.]?$",
                    "Tasks were divided as follows: hall to Anna, tickets to Bo."),
            Formula.of(
                    "takes it in hand, the object first",
                    "{b}(?:tar|tog|står|svarar|ansvarar) {named} (?:nu |också |själv |även |tillsammans |gemensamt )?(?:hand om|itu med|på sig|sig an|för)(?=[.,;!(]|$| (?:även|också|fortsatt|i år|nu|till|tills|från|fram|som (?:vanligt|förut|tidigare)|nästa){e})",
                    "Samtalen med grannen tar Anna hand om."),
            Formula.of(
                    "over to somebody",
                    "^(?:over to|one for|a job for|down to|this one['’]s for|that['’]s one for|en sak för|ett jobb för|bollen (?:till|hos)|bollen ligger hos) {named}(?: (?:for (?!an? (?:update|report|overview))|to |on (?!the latest)|att |att ta)|[.]?$|[:,] )",
                    "Over to Anna for the wording of the sign."),
            Formula.of(
                    "an action goes on",
                    "{person}(?:['’]s|:s|s)? (?:action|task|job|uppdrag|uppgift|åtgärd)(?: (?:on|re|to|about|för|om|att|med|kring)(?: [^.:;]{2,60}?)?)?(?: ?[:–—] ?| is | was | has been | to be | )(?:extended|carried (?:over|forward)|rolled (?:over|forward)|still (?:open|outstanding|to do)|outstanding|stands|to stand|förlängs|förlängdes|kvarstår|ligger kvar|förlängt|står kvar|pågår)(?=[ .,;]|$)",
                    "Anna's action on the fire door: extended to 2 April."),
            Formula.of(
                    "settled that somebody would",
                    "{b}(?:it was (?:then |also |finally )?(?:left|arranged|understood|settled|fixed|confirmed)|we (?:left it|settled|arranged|fixed)|det (?:blev|är|var) (?:sagt|klart|bestämt|överenskommet)|det (?:bestämdes|avtalades|överenskoms)) (?:that|att) {who} (?:would|will|should|is to|are to|was to|were to|ska|skall|skulle|får|(?!(?:är|har|blir|var|kan|vill){e})\\p{L}+r{e}){not}(?! be\\b| vara\\b)",
                    "It was left that Anna would speak to the organist."),
            Formula.of(
                    "has got that one",
                    "{start}{named}(?:['’]s| has| have|['’]ve) got (?:that|this|it|these|those)(?: one| covered| in hand)?(?=[.,;!]|$)",
                    "The minibus: Anna's got that one."),
            Formula.of(
                    "another body is charged now",
                    "^(?<who>{other}) ges (?:{gap})i uppdrag att{e}",
                    "Kommunstyrelsen ges i uppdrag att återrapportera."),
            Formula.of(
                    "is given somebody's confidence",
                    "{who}{rel} (?:får|fick|har|har fått|ges|gavs) (?:\\p{L}+s |{us}s? )?(?:förtroende|förtroendet|mandat|fullmakt|uppdrag) att{e}",
                    "Anna fick mötets förtroende att begära förhandling."),
            Formula.of(
                    "between signs, the one responsible",
                    "[/|] ?{person},? ?(?:ansv\\.?|ansvarig|ansvarar|ordnar|fixar|kollar|tar|to do|to action)[.]? ?[/|]?[.]?$",
                    "Skicka påminnelsen. /Anna ansv./"),
            Formula.of(
                    "is on it",
                    "{start}{named}(?:['’]s| is| are| är| e| va)(?: already| now| redan| nu)? (?:on (?:it|that|this|to that|(?:teas?|coffee|cakes?|lunch|food|drinks|music|the (?:gate|door|bar|till|tombola|raffle|barbecue|urn|case|job))(?= |[.,]|$))|på (?:det|den|detta|saken)|igång med (?:det|den))(?=[ .,;!]|$)",
                    "The bunting: Anna's on that.",
                    "Ballongerna: Anna är på det."),
            Formula.of(
                    "whose name went down",
                    "{person}(?:['’]s|s)? (?:name (?:went|was put|goes|is|has been put|was) (?:down|forward|against|next to|beside) |(?:sattes|sätts|skrevs|skrivs|ställdes) upp (?:på|som|för) |(?:is|was|are|were) (?:pencilled|penciled|put|written|marked|signed) (?:in|down|up) (?:to|for|as)(?! (?:attend|speak at){e}))",
                    "Anna's name went down for the raffle."),
            Formula.of(
                    "we rely on somebody",
                    "{b}(?:relying|rely|relied|counting|count|depending|lita|litar|förlitar oss|räknar med|räkna med)(?: on| upon| på)? (?:att )?{person} (?:to |att )?(?!(?:is|was|has|är|var|har|kan|blir|kommer){e})\\p{L}",
                    "We are relying on Anna to bring the urn.",
                    "Vi litar på att Anna ordnar ljudet."),
            Formula.of(
                    "can be counted on to",
                    "{start}{named} (?:can|could) be (?:counted|relied) on to{e}",
                    "Anna can be counted on to bring the urn."),
            Formula.of(
                    "was persuaded to",
                    "{start}{named} (?:was|were|is|has been) (?:persuaded|prevailed upon|cajoled|convinced|press-ganged|dragooned|collared)(?: to| into){e}",
                    "Anna was persuaded to take on the newsletter."),
            Formula.of(
                    "is in somebody's hands",
                    "(?:{b}(?:in|into|i|on|på|to) (?:the )?){person}(?:['’]s|s|['’])? (?:\\p{L}+ )?(?:hands|in-tray|court|care|desk|list|plate|lap|händer|bord|planhalva|lista|vård|in-korg|knä)(?: |[.,:;]|$)",
                    "Gate repairs were left in Anna's hands."),
            Formula.of(
                    "one for somebody",
                    "(?:^|[.:;] |[–—-] )(?:this one is |that is |this one['’]s |that['’]s |det är |den är |det blir )?(?:one|a job|a task|something|en|en sak|ett jobb|en uppgift) (?:for|för|åt) {person}(?= ?[:–—.-]|[.]?$| att | to )",
                    "One for Anna – get a price for the railings."),
            Formula.of(
                    "is somebody's",
                    "^(?:this|that|this one|that one|it|den|det|den här|det här|[^.,;:\uE000-\uE008]{4,60}) (?:is|was|are|är|blir|blev) {person}(?:['’]s|s)?(?: sak| to \\p{L}+| att \\p{L}+)?(?=[:.]|$)",
                    "This one is Anna: ring the plumber."),
            Formula.of(
                    "it is somebody who'll",
                    "{b}it(?:['’]s| is| will be) {who} who['’](?:ll|s){e}",
                    "It's Anna who'll mend the gate."),
            Formula.of("somebody it is", "^{person} it is (?:for|to|then)(?= )", "Anna it is for the gate repairs."),
            Formula.of(
                    "is down to somebody",
                    "{b}(?:is|are|was|will be) (?:now )?(?:down to|up to|left to|over to) {person}(?=[.:;]|$)",
                    "Mending the gate is down to Anna."),
            Formula.of(
                    "somebody, over to you",
                    "^{person},?(?: [–—-])? (?:over to you|that['’]s you|that one['’]s yours|your turn|we['’](?:ve|re) (?:put|putting) you down (?:for|to)|you['’](?:re|ve been) (?:on(?! (?:leave|holiday|mute))|down for|put down for)|det (?:ligger|hänger|faller|landar) på dig|det blir du|den är din|du tar(?! (?:väl )?\\p{L}+\\?)|du får|du (?:fixar|ordnar|kollar|ringer|gör|sköter)|din tur|over till dig|över till dig)(?= |[.,:]|$)",
                    "Anna, over to you on the boiler.",
                    "Anna, du tar pannan."),
            Formula.of(
                    "let somebody do it",
                    "^(?:let|låt) {named} (?!(?:know|be|have|veta|vara|få|slippa|us|oss){e})\\p{L}",
                    "Let Anna deal with the gate.",
                    "Låt Anna ta hand om grinden."),
            Formula.of(
                    "asked whether, said yes",
                    "(?:{b}(?:asked|when asked|invited|urged|pressed) [^.;]{3,80}, {who} (?:said (?:yes|he would|she would|they would)|agreed|nodded|accepted|obliged))",
                    "Asked whether the gate could be mended, Anna said yes."),
            Formula.of(
                    "said yes, in Swedish",
                    "{b}(?:på frågan|tillfrågad|efter (?:lite |en del |viss )?(?:övertalning|påtryckning)|när frågan ställdes)[^.;]{0,80} (?:svarade|sa|sade|tackade|nickade|accepterade) {who}(?: ja| till slut ja| jakande|[.,]|$)",
                    "På frågan om grinden svarade Anna ja."),
            Formula.of(
                    "has promised us something",
                    "{start}{named}{rel} (?:has promised|have promised|promised|promises|owes|har lovat|lovade|lovar|är skyldig|är skyldiga|var skyldig) (?:us|oss|{us}) (?:an?|the|en|ett|sin|sitt|några) ",
                    "Anna has promised us a draft.",
                    "Anna är skyldig oss ett utkast."),
            Formula.of(
                    "was left with",
                    "{start}{named} (?:(?:was|were|is|has been|ended up) (?:left|landed|saddled|stuck)|came away|went away|left the meeting|walked away|went home|gick hem|gick från mötet|kom hem) (?:with|to|med) (?:the (?:job|task|chore|washing|work|action|keys)|uppgiften|uppdraget|läxan|jobbet|draft|ring|write|find|check|chase|ask|see|get)",
                    "Anna left the meeting with the job of ringing the vet."),
            Formula.of(
                    "somebody's task is, with a colon",
                    "^{person}(?:['’]s|s)? (?:homework|task|job|action|actions|to-do|uppgift|läxa|uppdrag|jobb)(?: (?:tonight|today|this week|now|next|nu|till nästa gång|till nästa möte))? ?(?::|–|is to|är att|blir att|-) ?\\p{L}",
                    "Anna uppgift: läsa kontraktet."),
            Formula.of(
                    "has things to do",
                    "^{named} (?:(?:has|have|has got|have got|['’]s got) (?:the|his|her|their|some|two|three|more) (?:\\p{L}+ ){1,4}to|har (?:\\p{L}+ ){0,3}(?!tiden|rätten|möjligheten|chansen|lusten)\\p{L}{2,}(?:na|en|an) att) (?:fill in|finish|do|write|return|send|chase|fix|order|check|read|ring|book|collect|sort out|fylla i|skriva|skicka|ringa|läsa|lämna|ordna|göra klart|boka|hämta|fixa)(?=[ .,]|$)",
                    "Anna has the forms to fill in."),
            Formula.of(
                    "a thing and somebody, please",
                    "^[^.,;:\uE000-\uE008]{3,60} ?[–—:-] ?{person},? (?:please|tack|snälla|pls)(?: \\p{L}+){0,3}[.!]?$",
                    "Minibus forms – Anna please."),
            Formula.of(
                    "takes it over",
                    "{start}{named} (?:takes over|took over|will take over|tar över|tog över)(?! (?:as|after|the chair|som|efter|ordförande|klubban){e})(?= )[^.;]{2,60} (?:from|efter|från) [\uE000\uE001]",
                    "Anna takes over the gate repairs from Bo."),
            Formula.of(
                    "is given over to",
                    "{b}(?:går|gick|går nu|lämnas|lämnades|överlämnades|överlämnas|överläts|passes|pass) (?:över )?(?:till|åt|to) {person}(?=[.]?$)",
                    "Ansvaret går över till Anna."),
            Formula.of(
                    "tied to somebody",
                    "{b}(?:kontakt(?:en|er|erna)?|samordning(?:en)?|bokning(?:en|ar)?|anmälan|anmälningar|frågor) [^.,;:]{2,40} (?:går|sker|sköts|tas) (?:via|genom|av) {person}(?=[.,]|$)",
                    "Kontakten med skolan går via Anna."),
            Formula.of(
                    "becomes our contact",
                    "{start}{named} (?:blir|är|utsågs|utses|valdes|väljs|becomes|will be|was made|was named|is) (?:till |som |nu )?(?:vår |vårt |mötets |gruppens |our |the |the group['’]s )?(?:ny |nya |new )?(?:kontakt|kontaktperson|länk|ansikte|kontaktpunkt|contact|contact person|point of contact|link|liaison|lead)(?: person)? (?:med|mot|till|för|for|with|on|to){e}",
                    "Anna blir vår kontakt med skolan."),
            Formula.of(
                    "to an office of work is named",
                    "^(?:till|som) (?:(?:{group}s|vår|våra|projektets|föreningens) )?(?:kontaktperson|sammankallande|projektledare|ansvarig\\p{L}?|samordnare|materialansvarig|webbansvarig|\\p{L}+ansvarig|\\p{L}*(?:synen|besiktningen|mötet|träffen|konferensen|kursen|förhandlingen|mässan))(?:er|a)?(?: [^.,;]{2,60})?,? (?:utsågs|utses|valdes|väljs|utnämndes|föreslogs och valdes) {who}",
                    "Till kontaktperson utsågs Anna."),
            Formula.of(
                    "for it stands somebody",
                    "^för [^.,;:\uE000-\uE008]{2,60} (?:står|svarar|ansvarar) {who}(?=[.,]|$)",
                    "För blommorna står Anna."),
            Formula.of(
                    "entrusts with",
                    "{b}(?:entrusted|entrusts|tasked|tasks|charged|charges|landed|lumbered|saddled|trusted) {who} with{e}",
                    "The board entrusted Anna with the renewal."),
            Formula.of(
                    "was picked to",
                    "{who}{rel} (?:(?:was|were|is|are|has been|have been) (?:duly |also |then )?)?(?:picked|nominated|chosen|selected|detailed|earmarked|delegated|deputed|roped in|voted in) (?:to (?!attend[.])|for the job|as the one)",
                    "Anna was picked to look after the guests."),
            Formula.of(
                    "will be the one who",
                    "{start}{named}{rel} (?:(?:will|shall|is to|are to) be (?:the )?ones?|(?:blir|är|får vara|får bli) den) (?:who|that|to|som){e}",
                    "Anna will be the one who tests it.",
                    "Anna blir den som ringer."),
            Formula.of(
                    "a noun's own task",
                    "{b}(?:är|blir|blev|förblir) (?:nu |också |även )?(?<noun>(?!(?:kommunen|staten|regionen|nämnden|hemmet|kunden|värden|regeringen|polisen|huvudmannen|skolan|landet|världen|livet|leverantören|entreprenören|banken)s\\b)\\p{L}{4,}(?:en|rn|na|et|an))s (?:uppdrag|ansvar|uppgift|jobb|sak)(?=[.,;]| att{e}|$)",
                    "Gallringen blir arkivariens uppdrag."),
            Formula.of(
                    "is handed over for",
                    "{b}(?:(?:lämnas|lämnades|överlämnas|överlämnades|lämnats|hänskjuts|hänsköts|remitteras|remitterades|eskaleras|eskalerades|delegeras|delegerades)(?: över| vidare)?|(?:lämna|lämnar|lämnade|överlämna|överlämnar|överlämnade|remittera|remitterar|återremitterar|återremitterade|hänskjuta|hänskjuter|hänsköt)(?: [^\\s.,;:]+){1,3}?) (?:till|åt) {who}(?: för (?:omarbetning|beredning|yttrande|utredning|åtgärd|handläggning|vidare|genomförande|verkställighet|bedömning|svar)|, som ska)",
                    "Frågan lämnas över till Anna för beredning."),
            Formula.of(
                    "we put it on somebody",
                    "{b}(?:lägger|lade) {us} (?:över )?(?:på|hos|åt) {who}(?=[.,;(]|$| att )",
                    "Inköpet lägger vi på Anna."),
            Formula.of(
                    "we have somebody do it",
                    "{we}(?: (?:sätter|satte|har satt|put|set|have put)|(?:['’]ll| will| shall|['’]re| are)(?: going to)? (?:put|have|get|ask|putting|getting)) {who} (?=(?:på|on|to) (?:det|den|detta|saken|uppgiften|jobbet|att|it|this|that|the (?:job|case|task))(?![\\p{L}])|(?<=(?:have|get|ask|getting) .{2,30})(?:to )?(?!(?:on|in|at|back|from|for|with|and|about|if|whether|what|how|over){e})\\p{L})",
                    "Vi sätter Anna på det.",
                    "We will have Anna write to the school."),
            Formula.of(
                    "was set to it",
                    "{who}{rel} (?:är|blev|blir) (?:nu |också )?(?:satt|satta|utsedd|utsedda|vidtalad|vidtalade|anvisad) att{e}",
                    "Anna är satt att räkna kassan."),
            Formula.of(
                    "will, said short",
                    "^{person} (?:will|ska|will do(?: so| it| this)?|gör det|ska göra det)[.!]$",
                    "Anna will."),
            Formula.of(
                    "has so long to do it",
                    "{start}{named}{rel} (?:has|have|was given|were given) until [^.,;]{3,30} to{e}",
                    "Anna has until Friday to answer."),
            Formula.of(
                    "a label and nobody",
                    "^(?:action(?: point| item| required)?s?|åtgärd(?:er)?|att göra|todo|to do|to-do|ap|a/p|uppdrag|uppgift)(?: ?\\d[\\d.:/-]{0,5})?(?: ?\\([^()]{1,20}\\))? ?(?:[-=]+>|→|:|–|—| -) ?(?!(?:inga?|none|nil|klart?|done|n/a|no action){e})(?:\\p{L}{2,}|{everybody}) \\p{L}",
                    "Action: make sure the keys are returned."));

    /** How minutes let a task show without handing it over. */
    public static final FormulaTable IMPLICIT = FormulaTable.of(
            Formula.of(
                    "which somebody still does",
                    ", (?:som|vilken|vilket|vilka) {person} (?:fortfarande|ännu|alltjämt) (?!(?:är|inte|vill|tycker|tror|minns|bor|saknar|gillar|undrar|finns|kan){e})\\p{L}+r{e}(?! inte)",
                    "Kvar är fakturan, som Anna fortfarande väntar på."),
            Formula.of(
                    "which somebody still does, in English",
                    ", which {person}(?:['’]s| is| are| has| have) still (?!(?:not|in|at|of){e})\\p{L}",
                    "Only the lease is left, which Anna is still chasing."),
            Formula.of(
                    "has it on the table still",
                    "{b}{person} (?:fortfarande |alltjämt |ännu |still )?(?:har |has |have )?(?:(?:den|det|denna|frågan|saken|it|this|that) )?(?:fortfarande |alltjämt |ännu |kvar |still )?(?:på (?:sitt bord|sin lista|sitt skrivbord)|on (?:his|her|their) (?:desk|list|plate))(?=[.,;]|$| (?:–|-|och|och|till|and|until) )",
                    "Offerten har Anna fortfarande på sitt bord."),
            Formula.of(
                    "for somebody it remains",
                    "{b}(?:(?:kvarstår|återstår) )?(?:för|på|hos|for|with) {who} (?:(?:kvarstår|återstår|remains|it remains) (?:nu |alltjämt |fortfarande |bara |only )?(?:att|to)|(?<=(?:kvarstår|återstår) för .{2,30})att){e}",
                    "För kassören kvarstår att betala hyran."),
            Formula.of(
                    "by somebody's care",
                    "{b}genom {who}s? (?:försorg|omsorg)(?=[.,;]|$| (?:till|senast|före|innan|inför|i|under|efter|och){e})",
                    "Nya listor går ut genom Annas försorg."),
            Formula.of(
                    "will do it, the verb first",
                    "{start}(?:[^,.;:\uE000-\uE008]{1,60} )?kommer {named}{rel} (?:också |även |själv |då |gemensamt )?(?:att )?(?!(?:vara|ha|få|kunna|bli|inte|vilja|behöva|tillbaka|delta|sluta|gå|stå|bo|innebära|betyda|kosta){e})\\p{L}+[aåe]{e}",
                    "Under våren kommer Anna att se över listan."),
            Formula.of(
                    "has promised somebody a thing",
                    "{start}{person}{rel} (?:har lovat|lovade|lovar|har utlovat|utlovade) (?!(?:att|oss|{us}){e})(?:[^\\s.,;:]+ ){1,4}?(?:en|ett|sin|sitt|sina|några|fler|underlag|svar|besked)(?= )",
                    "Anna har lovat kommunen en lista."),
            Formula.of(
                    "gets so long",
                    "{who}{rel} (?:får|fick|har|ges|gavs) (?:[^\\s.,;:]+ ){1,4}på sig(?=[.,;]|$)",
                    "Anna får en vecka på sig."),
            Formula.of(
                    "those in charge get so long",
                    "(?<noun>(?!(?:inte|också|alla|sedan|skolan|kommunen){e})\\p{L}{4,}(?:iga|na|ren|ern|orn)) (?:får|fick|ges|gavs) (?:[^\\s.,;:]+ ){1,4}på sig(?=[.,;]|$)",
                    "Texter saknas; redaktörerna får en vecka på sig."),
            Formula.of(
                    "gets a reading by",
                    "{b}(?:får|fick|behöver) (?:en|ett) (?:\\p{L}+ ){1,3}av {person}(?=[.,;]|$)",
                    "Manuset får en sista genomläsning av Anna."),
            Formula.of(
                    "each of them does it, the object first",
                    "^[^.,;:\uE000-\uE008]{2,50} (?:gör|sköter|ordnar|fixar|lämnar|skickar|mejlar|tar|anmäler|hämtar|betalar|fyller|ansvarar|svarar) (?<everybody>\uE007[\uE100-\uE1FF])(?: själv| själva| för| var för sig| senast| till| in| direkt|[.,;]|$)",
                    "Anmälan gör alla själva senast fredag."),
            Formula.of(
                    "each of them does it, the verb first",
                    "^(?:därefter|sedan|sen|under tiden|till dess|till nästa (?:gång|[\\p{L}]+)|(?:inför|till) [^.,;:\uE000-\uE008]{3,30}) (?:provar|testar|läser|tar|gör|samlar|skriver|funderar|skickar|lämnar|har|kollar|fyller|tittar|tänker|väljer) (?:\uE007[\uE100-\uE1FF])(?= \\p{L})(?! (?:inte|ej|rätt|möjlighet)\\P{L})",
                    "Därefter provar alla den på två elever."),
            Formula.of(
                    "each of them talks to others",
                    "{start}\uE007[\uE100-\uE1FF](?: (?:i|av|på|hos) \\p{L}+)? (?:pratar|snackar|talar|hör|ringer|svarar|bjuder in|värvar|frågar|väljer|går hem och|lägger en krok|lägger ut|ser till)(?= \\p{L})(?! inte)",
                    "Alla pratar med sin granne."),
            Formula.of(
                    "every one of them, please",
                    "^(?<noun>(?:every|each|all|any|varje|alla) (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+),? (?:please|pls|kindly|vänligen|snälla) \\p{L}",
                    "Every team leader, please send your list."),
            Formula.of(
                    "a role, please",
                    "(?:{start}|^(?:every|each|all|any) ){who},? (?:please|pls|kindly|vänligen|snälla) \\p{L}",
                    "Anna, kindly send the list."),
            Formula.of(
                    "were reminded of what they had not done",
                    "^{who}{rel} (?:(?:had|has|have) (?:yet|still) to|har (?:fortfarande |ännu )inte|hade (?:fortfarande |ännu )inte) [^.;]{3,80}[;,] [^.;]{0,40}(?:reminded|asked|urged|chased|prompted|påminde|påminner|påmindes|uppmanade|uppmanades|uppmanas|ombads|bad|ber)(?= )",
                    "Anna has yet to sign; she was asked to do so this week."),
            Formula.of(
                    "those who had not were reminded",
                    "^(?<noun>(?:[\\p{L}\\d-]+ ){0,3}[\\p{L}-]+) (?:(?:had|has|have) (?:yet|still) to|har (?:fortfarande |ännu )inte) [^.;]{3,80}[;,] [^.;]{0,40}(?:reminded|asked|urged|chased|prompted|påminde|påminner|påmindes|uppmanade|uppmanades|uppmanas|ombads)(?= (?:them|dem|to|att|of|om|by))",
                    "Four stewards had yet to reply; they were reminded to do so."),
            Formula.of(
                    "is at it and will",
                    "(?:{start}|: )(?<who>\uE008[\uE100-\uE1FF])(?:['’]s|['’]m|['’]re| am| is| are) (?:also |now |still )?(?!(?:going|being|having|leaving|hoping|waiting|looking forward|thinking|feeling|wondering|getting|doing|coming|staying|struggling){e})\\p{L}+ing [^.;]{2,80}",
                    "The survey: she is working through the findings."),
            Formula.of(
                    "meanwhile they do it",
                    "^(?:meanwhile|in the meantime|until then|before then|by then),? {person} (?!(?:was|were|is|are|had|has|have|said|will|would|could|went|took|made|gave|got|found|sent|wrote|rang|spoke|met|came|felt|thought){e}|\\p{L}+ed{e})\\p{L}+ (?:together|up|out|through|the|a|an|with|on|over|this|that|in){e}",
                    "Meanwhile Anna and Bo put together a list."),
            Formula.of(
                    "a name, a thing and when it is ready",
                    "^{person} ?[:–—] ?[^.:;]{3,80}[,(] ?(?:klara?t?|färdigt?|deadline|ready|due) (?:senast |till |i |på |by |on |in |before |före |innan )?(?:v|den|\\d|nästa|next|\\p{L}+da[gy]|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)",
                    "Anna: skyltar, klart v. 14."),
            Formula.of(
                    "says it can be had",
                    "{named} (?:says|said|thinks|reckons|sa|sade|säger|tror)(?: that| att)? {pronoun} (?:can|could|should be able to|kan|ska kunna) (?:get|have|do|bring|send|find|take|ask|check|arrange|sort|make|få|ta|ordna|fixa|fråga|kolla|skicka|göra|hitta)(?= )",
                    "Anna says she can get prices."),
            Formula.of(
                    "looks to somebody",
                    "{b}(?:looks?|looked|turns?|turned) to {who} (?:to|for){e}",
                    "The chair looked to Anna to have the figures ready."),
            Formula.of(
                    "is everybody's to do, said after the verb",
                    "^(?:[^.,;:]{2,60} )?(?:ska|skall|bör|måste) \uE007[\uE100-\uE1FF] (?:då |också )?(?:ha \\p{L}+t|\\p{L}+[aå])(?= )",
                    "Till dess ska alla ha läst utkastet."),
            Formula.of(
                    "still owes",
                    "{start}{named}{rel} (?:still|yet) owe[sd]? (?:us|oss|{us}|the) ",
                    "Anna still owes us the price list."),
            Formula.of(
                    "brings to eat or to work with",
                    "^{person} har (?:också |även |då )?(?:med (?:sig )?(?:\\p{L}+ (?:och|samt) )?\\p{L}*(?:fika|kaffe|kaffet|fikat|bullar|bullarna|kakor|kaka|tårta|tårtan|bröd|saft|frukt|dricka|mackor|smörgåsar|nyckeln|nycklar|nycklarna|verktyg|projektor|projektorn|kamera|papper|pennor)(?: till [^.,;:]{2,40}| nästa gång)?[.!]?$|med sig (?!in{e}|ut{e})[\\p{L}-]+(?: [\\p{L}-]+){0,3} (?:då|dit|nästa gång|till (?:mötet|nästa|dess)))",
                    "Anna har med kaffe.",
                    "Anna har med sig färgprover då."),
            Formula.of(
                    "applies for it",
                    "{start}{who}{rel} söker (?:nu |också |även |då |därför )?(?:\\p{L}+ )?\\p{L}*(?:tillstånd|tillståndet|bidrag|bidraget|medel|bygglov|bygglovet|anslag|dispens|dispensen)(?=[.,;]| (?:för|till|av|hos|under|före|innan|senast|i|från|om){e}|$)",
                    "Kassören söker markisbidrag under maj."),
            Formula.of(
                    "those with something, please",
                    "^{everybody} (?:with|som har) [^,.;]{2,40}?,? (?:pls|plz|please|kindly|vänligen|snälla) ",
                    "everybody with a locker key pls leave it at the office."),
            Formula.of(
                    "is done by",
                    "{b}(?:tas vidare|tas om hand|tas|bereds|undersöks|kollas|utreds|besvaras|åtgärdas|fixas|löses|följs upp|görs|sköts|skickas|ordnas|hanteras|genomförs|tas fram|bokas|skrivs|utförs|drivs|(?<!\\uE005[\\uE100-\\uE1FF] )leds|samordnas|bevakas)(?: [^.,;]{1,60})? av {person}(?:[.,]|$)",
                    "Frågan tas vidare av Anna."),
            Formula.of(
                    "has it in mind",
                    "{start}{person}{rel} (?:has|have) (?:it in mind|in mind|plans|an intention) to{e}",
                    "Anna has it in mind to approach the brewery."),
            Formula.of(
                    "runs it, the object first",
                    "{b}(?:håller|drar|tar) {named} (?:nu |också |själv |även |tillsammans )?(?:i|tag i)(?=[.,;!(]|$)",
                    "Planeringen håller Anna i."),
            Formula.of(
                    "meets or stands for us then",
                    "{start}{person}(?:['’]s| is| are) (?:also )?(?:meeting|representing|visiting|seeing|attending|hosting|leading|opening|training|interviewing|chairing) [^.;?]{2,80}{b}(?:on|next|this|tomorrow|tonight|at|in) ",
                    "Anna is representing us at the council on 18 May."),
            Formula.of(
                    "is going to",
                    "(?:{start}|^(?:meanwhile|in the meantime|by|before|after|until|then|next)(?: [^.,;:\uE000-\uE008]{1,60}?)?,? ){named}{rel}(?: is| are|['’]s) going to{not}(?! (?:be|have(?! (?:an?|another) (?:quick |quiet |further |proper )?(?:word|look|chat|go|talk|meeting){e})|attend|retire|leave|join|start){e})(?= \\p{L})",
                    "Anna is going to ring the school.",
                    "Meanwhile Anna is going to ring the school."),
            Formula.of(
                    "takes along",
                    "{start}{who}{rel} (?:{gap})(?:tar (?:\\p{L}+ )?(?:kontakt|med sig|reda på)|håller i|sköter){e}",
                    "Anna tar med sig frågan till kommunen.",
                    "Anna håller i planeringen."),
            Formula.of(
                    "means to",
                    "{start}{person}{rel} (?:means|mean|hopes|hope|is hoping|aims|aim|is looking|is keen|hoped|intended|planned|aimed|meant) to (?!(?:be|hear|see|have|attend|meet|get|receive){e})\\p{L}",
                    "Anna means to finish the catalogue.",
                    "Anna hoped to circulate it by May."),
            Formula.of(
                    "it is somebody's intention",
                    "{b}(?:is|it is|it's) {who}(?:['’]s)? intention to{e}",
                    "It is Anna's intention to visit the schemes."),
            Formula.of(
                    "are kindly requested",
                    "^(?<noun>(?:all |the )?(?:[\\p{L}-]+ ){0,4}[\\p{L}\\d-]+) (?:are|is) (?:kindly |please |politely )(?:requested|asked|reminded|invited) to{e}",
                    "Residents in the upper block are kindly requested to clear the landing."),
            Formula.of(
                    "those who have to",
                    "^(?:{pronoun}|{everybody}|den|those|anyone|anybody|övriga|resten|(?:all |any )?[\\p{L}-]{4,}s(?= who)) (?:som|who|with|that) [^,.;]{2,80}?,? (?:ska|skall|bör|måste|ombeds|uppmanas|uppmanades|påminns|lämnar|skickar|mejlar|hör av sig|anmäler sig|säger till|meddelar|should|must|(?:is|are|was|were) (?:asked|reminded|urged|requested|encouraged)){e}{not}(?! (?:ha|bära|vara|använda|kunna|följa|alltid|wear|hold|have|always|carry){e})",
                    "Alla som har nycklar uppmanas att lämna in dem."),
            Formula.of(
                    "the others do",
                    "^(?:övriga|resten av gruppen|de andra|ni andra|intresserade|hugade|den som vill|de som vill|the others|the rest)(?: \\p{L}+)? (?:anmäler sig|säger till|hör av er|skickar|lämnar|mejlar|läser|kommer med|hör av sig|återkommer|tar med|funderar|ser över|will|to|are to|ska|skall|should|bör|uppmanas|uppmanades|ombeds|ombads|påminns|påmindes|(?:are|were) (?:asked|urged|reminded|requested|encouraged)){e}",
                    "Övriga skickar synpunkter till Anna."),
            Formula.of(
                    "asks whether it can be done",
                    "{start}{who}{rel} hör (?:om (?!av sig)\\P{Z}+ (?:\\P{Z}+ ){0,4}?(?:kan|vill|har|går|finns|är|ska|skulle){e}|efter (?:med|hos|om){e})",
                    "Anna hör om klubbarna kan ställa upp."),
            Formula.of(
                    "takes up with",
                    "{start}{person}{rel} (?:(?:lyfter|tar upp|tar) (?:\\S+ ){0,4}?(?:med|till|hos)|ställer (?:den )?frågan till) {any}",
                    "Anna lyfter frågan med nämnden."),
            Formula.of(
                    "done by, in the passive",
                    "{b}(?<!(?:har|hade|blivit|nu|redan|också|även|tidigare) )(?!(?:hålls|leds|öppnas|inleds|avslutas|presenteras|redovisas|föredras|justeras|anses|ägs|drivs|visas|uppskattas|önskas|stöds|föreslås|används|representeras|ersätts|tackas|avtackas|finns|minns|behövs|förs|undertecknas|kallas|görs|krävs|hölls|leddes|känns|alltings|uppges|beskrivs|sammanfattas|informeras|begärs|godkänns|godkändes|beslutas|fastställs){e}|\\p{L}+(?:ades|des|tes|ens|ets|ernas|arnas|ornas|ings|hets){e})\\p{L}{2,}s (?:[^.,;:\uE000-\uE008]{1,60} )?av {person}(?=[.,;]| (?:till|senast|före|innan|inför|i|på|under|efter|som|och|tills|vecka|v|angående|om|när){e}|$)",
                    "Anteckningarna renskrivs av Anna."),
            Formula.of(
                    "takes it up elsewhere",
                    "{start}{who}{rel} (?:tar upp|lyfter) (?:det|den|detta|dem|saken|\\p{L}{3,20}(?:en|et|na|an|ln|rn)|\\uE002[\\uE100-\\uE1FF]) (?:med (?=\\p{L})|(?:på|i|hos|vid) (?!nästa|mötet|dag|kväll|{us}|vår))",
                    "Anna tar upp det på byggmötet."),
            Formula.of(
                    "was going to do",
                    "{start}{person} skulle (?:då |även |själv )?(?:höra|kolla|fråga|ringa|mejla|maila|ordna|fixa|ta|skriva|skicka|undersöka|prata|kontakta|se|återkomma|försöka|boka|köpa)(?= |[.,]|$)",
                    "Anna skulle höra med grannen."),
            Formula.of(
                    "urges somebody",
                    "{any} (?:vill att|önskar att|ber att|ser gärna att|asks that|asked that|would like) {who} (?:ska |to )?(?!(?:ska |to )?[\"”“]?(?:vara|ha|få|kunna|känna|be|have|feel){e})",
                    "Ordföranden önskar att kassören ser över avtalet."),
            Formula.of(
                    "asks somebody",
                    "(?<!\\uE004[\\uE100-\\uE1FF] )(?<!\\p{L})(?:uppmanar|uppmanade|uppmanas|ber|bad|ombeds|ombads|påminner|påminde|påminns|urges?|urged|asks|reminds|reminded|encourages?|encouraged|invites?|invited)(?: \\p{L}+){0,2} (?:{who}|{everybody})(?: [^.,;:]{0,40}?)?,? (?:att(?! (?:vara|känna){e})|to(?! (?:be|feel){e})|om att|om|that (?:they|he|she|all|any){e})(?![\\p{L}])",
                    "Ordföranden uppmanar rektorerna att komma med synpunkter."),
            Formula.of(
                    "is asked",
                    "(?:{who}|{everybody}){rel} (?:{gap})(?:were asked|were requested|uppmanas|uppmanades|ombeds|ombads|påminns|påmindes|uppmuntras|bjuds in att|förväntas|är välkomna att|are reminded|is reminded|were reminded|was reminded|are asked|are requested|are encouraged|were encouraged|are invited|are urged|were urged|was urged|is urged|are expected|bes){e}|{start}\\uE007[\\uE100-\\uE1FF] (?:behöver(?= (?:även |också |nu )?\\p{L}+[aåe]{e})(?! (?:inte|ej|mera|nya|flera|hjälpa|mindre|bättre|större)(?!\\p{L}))(?! (?:ha|få) (?:det|den|dem|in|sin|sina|svar|siffrorna|underlagen?t?){e})|need to){e}",
                    "Alla uppmanas komma med synpunkter."),
            Formula.of(
                    "a noun is asked",
                    "^(?:(?:in the meantime|meanwhile|until then|finally|under tiden|till dess|slutligen),? )?(?<noun>(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+) (?:påminns om att|påminns|uppmanas|ombeds|uppmuntras|påmindes(?: om)?(?= att)|uppmanades|ombads|are reminded|are asked|are encouraged|are requested|were reminded|were asked|were encouraged)(?: att| to)?{e}",
                    "Föräldrarna påminns om att stänga grinden.",
                    "In the meantime, module leads are reminded to tell students."),
            Formula.of(
                    "those of a kind should put theirs",
                    "^(?<noun>(?!(?:we|you|they|these|those|there|which|who|what|it|this|he|she|members of the public)\\P{L})(?:[\\p{L}'’-]+ ){0,2}[\\p{L}'’-]+s) should (?:please |therefore |now )?(?!(?:be|have|not|also be|always|never)\\P{L})\\p{L}+ (?:in |out |up |back )?(?:their|the|any|all)(?= )(?=[^.]*(?:by |before |as soon as|this week|next|until |to ))",
                    "Convenors should put their dates in the calendar as soon as they can."),
            Formula.of(
                    "asks those of a kind",
                    "{any} (?:asked|urged|reminded|invited|requested|encouraged) (?:(?<noun>(?:all |the |any )?(?:[\\p{L}'’-]+ ){0,2}?(?:colleagues|staff|people|residents|parents|[\\p{L}-]{4,}(?:ers|ors|ants|ists|ents)))|{everybody}) to (?!(?:be|attend|stand){e})\\p{L}",
                    "Anna asked all budget holders to hold back spending."),
            Formula.of(
                    "asks everybody for it",
                    "(?<!\\uE004[\\uE100-\\uE1FF] )(?<!\\p{L})(?:ber|bad|uppmanar|uppmanade|påminner|påminde) {everybody} (?:att )?(?:\\p{L}+[aåo]|se|ge|ta|gå)(?= |[.,]|$)",
                    "Anna bad alla titta på utkastet."),
            Formula.of(
                    "asks for it",
                    "{b}(?:ber|bad|uppmanar|uppmanade) {who} (?:att )?\\p{L}+[aåo](?: |[.,]|$)",
                    "Ordföranden ber Anna kolla med banken."),
            Formula.of(
                    "may do it",
                    "{start}{person} (?:får gärna|skulle)(?: gärna| väl| själv| då| även| också)? (?!(?:vara|ha|kunna|vilja|behöva|delta|höra|veta|känna|gå|sluta|börja|hjälpa|bra|hela|lära|prova|klara|flytta|vänta){e})(?=\\p{L}+(?:a|å|se|ge|ta|gå)(?: |[.,]|$))",
                    "Anna skulle kolla med kommunen."),
            Formula.of(
                    "could somebody please",
                    "^(?:could|can|would|will|kan|skulle) {who} (?:please |kindly )?\\p{L}",
                    "Could Anna please check the dates."),
            Formula.of(
                    "asked of somebody by name",
                    "(?:^|^[^.,;:?]{2,30}: ){person},? ?[–-]? ?(?:(?:kan|can|could|will|would) (?:du|ni|you)|(?:du|ni) (?:får gärna|kan väl|kan gärna|får väl)|you (?:can|could|might|may want to)) (?:please |kindly )?\\p{L}",
                    "Anna, kan du ta kontakt med skolan?",
                    "Anna och Bo, ni får gärna läsa texterna."),
            Formula.of(
                    "can do it",
                    "{start}{person} (?:kan|can) (?:hjälpa|ordna|ta|fixa|ställa upp|bidra|kolla|fråga|skriva|baka|köra|help|do|take|bring|ask|check|organise|arrange|look)(?: |[.,]|$)",
                    "Anna kan hjälpa till med fika."),
            Formula.of(
                    "it would help if",
                    "{b}(?:it would (?:help|be (?:good|useful|helpful|great|appreciated))|would (?:appreciate|be grateful)(?: it)?|(?:vore|är) (?:bra|fint|tacksam|tacksamma|toppen|hjälpsamt)|tacksamma?|uppskattas) (?:if|om) {who} (?:could|would|can|kunde|kan|ville|vill){e}",
                    "It would help if Anna could send the numbers."),
            Formula.of(
                    "it would help if they",
                    "^it would (?:help|be (?:good|useful|helpful|great|appreciated)) if (?<noun>(?!(?:we|you|someone|somebody|anyone|they|it|there|the council){e})(?:[\\p{L}\\d'’-]+ ){0,4}[\\p{L}\\d'’-]+) (?:could|would){e}",
                    "It would help if year leaders could send their numbers."),
            Formula.of(
                    "could they please",
                    "^(?:could|can|would|will) (?<noun>(?!(?:we|you|someone|somebody|anyone|they|it|there|everyone|everybody|all){e})(?:[\\p{L}\\d'’-]+ ){0,4}[\\p{L}\\d'’-]+) (?:please|kindly) \\p{L}",
                    "Could budget holders please check their codes."),
            Formula.of(
                    "could everybody",
                    "^(?:(?:in the meantime|meanwhile|until then|under tiden|till dess),? )?(?:could|can|would|will|kan|får) {everybody} (?:please |kindly )?\\p{L}",
                    "Could everybody please clear the cupboard."),
            Formula.of(
                    "everybody, please",
                    "{start}{everybody},? (?:please|kindly|vänligen|snälla) \\p{L}",
                    "The sheet: everybody please fill it in."),
            Formula.of(
                    "everybody has to",
                    "{start}{everybody} (?:måste|behöver|ska) (?:ha|se till|börja)(?: \\p{L}+)? \\p{L}+t{e}",
                    "Alla måste ha läst lathunden senast v 9."),
            Formula.of(
                    "everybody does",
                    "{start}(?:{everybody}(?: (?:i|in|of|on) (?:the )?(?:styrelsen|gruppen|ledningsgruppen|arbetslaget|laget|klubben|föreningen|teamet|kommittén|rådet|utskottet|board|group|team|committee|club|department|staff))? (?:get (?:your|the|me|us)|(?:send|submit|bring|hand in|turn in|fill in|read|log|email|give|return) (?:your|the|in|back|all|me|us)|ska|skall|bör|will|should|to|are to|is to|must|tar med|skickar|mejlar|meddelar|fyller i|anmäler|återkommer|hör av|inventerar|avser att|ska till|påminner|hjälps åt|håller utkik|håller ögonen|sprider|packar|tipsar|städar)|\\uE007[\\uE100-\\uE1FF] (?:läser|lämnar|förbereder|funderar|tänker|kollar|ser över|går igenom|spanar|tittar på|bidrar)){e}{not}(?! \\p{L}{2,}as{e})(?! (?:kunna|vara|få|ha|be|have|remain|decide|vote|approve|consider|meet|besluta|rösta|träffas|ses|bestå|gälla|främja|verka){e})",
                    "Alla läser igenom förslaget till nästa möte.",
                    "Gruppen återkommer med en lista."),
            Formula.of(
                    "should",
                    "{start}{who}{rel} (?:bör|borde|should|might want to|behöver(?! veta)|måste|har (?:fortfarande|ännu|alltjämt) att|kommer att|kommer(?= (?!(?:tillbaka|inte|ofta|gärna|på){e})\\p{L}+[aåe] )|har för avsikt att|avser|avser att|tänker(?! sig)|planerar att|intends to|plans to|will need to|hopes to|aims to|föreslås(?= \\p{L}+[aå] )|försöker|ska försöka|hoppas kunna|lovar|siktar på att|is planning to)(?! (?:inte|ej|vara|ha(?! (?:\\S+ ){0,2}\\p{L}*(?:samtal|möten?|dialog|genomgång|avstämning){e})|not|be|have|nog|kanske|från|till|in|ut|hit|därför|nya|snart|gå|lämna mötet|sluta){e})(?= \\p{L})",
                    "Anna avser att kontakta grupperna."));

    private Handovers() {}
}
