package app.punktlig.language.minutes;

import java.util.List;

/** How minutes hand a task to somebody in so many words. */
public final class Handovers {

    public static final List<Formula> EXPLICIT = List.of(
            Formula.of(
                    "a constituted group is to",
                    "(?:^|{start})(?:en |ett |den |a |the )?(?:ny |liten |mindre |tillfällig |small |new |working )?(?:\\p{L}*grupp|\\p{L}*team|working party|group|{group}|sub-?committee|sub-?group|kommitté|task force|trio)(?: ?,)? (?:bestående av|som består av|med|där|consisting of|made up of|of) {named}(?: ingår)?{rel},? (?:ska|skall|får|tillsätts|tillsattes|utses|utsågs|bildas|will|is to|är utsedd|was set up|is set up|was formed|is formed|were set up|was established|has been set up|to (?=\\p{L})){e}",
                    "En arbetsgrupp med Anna och Bo ska lämna ett förslag."),
            Formula.of(
                    "persons form a group",
                    "{start}{person}{rel},? (?:bildar|utgör|ingår i|form) (?:en |den |a |the )?(?:\\p{L}* )?(?:\\p{L}*grupp\\p{L}*|working group|group)",
                    "Anna och Bo bildar en arbetsgrupp som tar fram ett förslag."),
            Formula.of(
                    "gets the assignment",
                    "{who}{rel} (?:får|fick|har fått|har|hade|gavs|ges|erhåller|ska få) {gap}(?:i uppdrag|uppdraget|uppgiften|ansvaret|till uppgift|i uppgift|ansvar för|mandat att|fullmakt att){e}",
                    "Anna får i uppdrag att ta fram ett underlag."),
            Formula.of(
                    "the group gives the assignment",
                    "{b}(?:ger|gav|ge|gett|givit|ges|gavs|att ge|gives) (?:även |också )?{who} {gap}(?:i uppdrag|uppdraget|uppgiften|ansvaret|the task|till uppgift)",
                    "Styrelsen ger kassören i uppdrag att begära in offerter."),
            Formula.of(
                    "charges with",
                    "{b}(?:uppdrar|uppdrog|uppdra|uppdras|uppdrogs|uppdrages|uppdragit) {gap}(?:åt|till) {who}",
                    "Styrelsen uppdrar åt kassören att teckna avtal."),
            Formula.of(
                    "assignment to",
                    "{b}(?:uppdrag|uppgift|ansvar)(?:et)?(?: ges| gavs| går| gick| lämnas| lämnades)? (?:till|åt) {who}",
                    "Uppdrag till Anna: se över mallen."),
            Formula.of(
                    "the task falls to",
                    "{b}(?:uppdraget|uppgiften|ansvaret|frågan|bollen)(?: \\p{L}+){0,4} (?:läggs|lades|ligger|faller|hamnar|går|gick) (?:nu )?(?:på|hos|till) {who}",
                    "Uppgiften läggs på Anna."),
            Formula.of(
                    "leaves to",
                    "{b}(?:lämnar|lämnade|lämnas|lämnades|överlåter|överlät|överlåts|delegerar|delegerade|delegeras|delegerades|överlämnar|överlämnade|skickar|hänskjuter|lägger|leaves?|left|delegates?|delegated) (?:\\S+ ){0,4}?(?:till|åt|på|to) {who}(?: \\(|,)? (?:att|to){e}",
                    "Gruppen lämnar till Anna att bedöma hur det kan ske."),
            Formula.of(
                    "is responsible",
                    "{who}{rel} (?:{gap})(?:ansvarar|svarar|ansvarade|huvudansvarar) (?:själv |själva |nu |fortsatt |gemensamt |även )?(?:för|att|tills)",
                    "Anna ansvarar för inbjudan."),
            Formula.of(
                    "is the responsible one",
                    "{who}{rel} (?:är|blir|blev|står som|utses som|utses till|utsågs till|utsågs som|is|are|will be|was made)(?: (?:nu|också|även|fortsatt|tillsammans|gemensamt|huvud|jointly))? (?:huvud)?(?:ansvarig|ansvariga|sammankallande|projektledare|responsible|in charge|kontaktperson)(?: för| att| i| for| to)",
                    "Anna är ansvarig för lokalen."),
            Formula.of(
                    "responsible is",
                    "{b}(?:huvud)?(?:ansvarig(?:a|e)?|ansvar|owner|responsible|lead|action owner|utförare|sammankallande)(?: person(?:er)?)?(?: för [^.,:;]{1,60}?)? ?(?::|=|–|-|är|blir|blev|is|)(?: |(?<=[:=–-])){who}",
                    "Ansvarig: Anna"),
            Formula.of(
                    "offers",
                    "{who}{rel} (?:{gap})(?:erbjuder sig|erbjöd sig|åtar sig|åtog sig|har åtagit sig|tog på sig|tar på sig|har tagit på sig|lovar att|lovade att|anmälde sig|ställer upp|ställde upp|frivilligt|(?:has |have )?(?:offered to|offers to|volunteered|volunteers|agreed to|undertook to|undertakes to|promised to|took on|takes on|took the action|takes the action|takes this|agreed that (?:he|she|they) would|kindly agreed|is happy to|was happy to|committed to)){e}",
                    "Anna erbjuder sig att boka lokalen.",
                    "Anna agreed to book a room."),
            Formula.of(
                    "takes it",
                    "{start}{who}{rel} (?:tar|tog) (?:nu |själv |också |även |gärna |sig an )?(?:den|det|detta|denna|dessa|frågan|uppgiften|uppdraget|bollen|ansvaret|kontakt(?:en)?|hand om|på sig|sig an|reda på|ansvar|med sig|frågan vidare|den vidare|det vidare){e}",
                    "Anna tar det."),
            Formula.of(
                    "was asked to",
                    "{who}{rel} (?:was|were|is|are|has been|have been|will be|to be)? ?(?:also )?(?:asked|tasked|requested|instructed|assigned|mandated|charged|delegated|authorised|commissioned)(?: with| to){e}",
                    "Anna was asked to draft a letter."),
            Formula.of(
                    "took the action",
                    "{who}{rel} (?:took|takes|accepted|accepts|has taken|have taken|will take) (?:an? |the |this |it |that )?(?:actions?|task|job|lead|on|forward|away)(?: on)?{e}",
                    "Anna took an action to get quotes."),
            Formula.of(
                    "it lies with",
                    "{b}(?:(?:was |is )?left with|lies with|rests with|stays with|sits with|(?:ärendet|frågan|uppdraget|punkten|saken|uppgiften|arbetet|detta|det) (?:nu |därför )?(?:ligger (?:kvar )?hos|landar hos|överlämnas (?:till|åt)|överlämnades (?:till|åt)|lämnas (?:över )?(?:till|åt)|lämnades (?:över )?(?:till|åt)|hänskjuts till|hänsköts till)) {who}(?:[.,]| (?:att|to|for|för) |$)",
                    "This was left with Anna."),
            Formula.of(
                    "decided that somebody do it",
                    "{b}(?:resolved|decided|agreed)(?: that|:)? {who} (?!(?:is|was|had|has|have|were|be|been|and|who|could|might|may)\\b)\\p{L}",
                    "It was resolved that Anna sign the contract."),
            Formula.of(
                    "decided that somebody does it",
                    "{b}(?:beslutar|beslutade|beslöt|beslutades|beslutas|bestämde|bestämdes|överens om|enades om|enas om|eniga om|kom fram till|sade|sa|beslut:?) att {who} (?!(?:är|har|kan|var|inte|får|vill|blir|ska|skall|bör)\\b)\\p{L}+r{e}",
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
                    "it is somebody who does it",
                    "{b}det (?:blir|är) {who} som (?!(?:är|var|har|kan|vill)\\b)\\p{L}+r{e}",
                    "Det blir Anna som bokar lokalen."),
            Formula.of(
                    "a noun was asked to",
                    "^(?<noun>(?:the )?(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+) (?:was|were|has been|have been) (?:also )?(?:asked|tasked|requested|instructed|authorised) (?:to|with){e}",
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
                    "{b}(?:action(?: point| item| required)?s?|åtgärd|att göra|to do|todo|uppdrag|ap|a/p|aktivitet|uppgift)(?: ?\\d{1,3}(?:\\.\\d{1,2})?)? ?(?::|–|—|-|on|for|till)? ?(?:\\[|\\()?{who}",
                    "ACTION: Anna to circulate the draft."),
            Formula.of(
                    "in brackets",
                    "[(\\[] ?(?:action|åtgärd|ansvar|ansvarig|owner|resp\\.?|via|utförs av|görs av)?:? ?{person} ?(?:fixar|ordnar|gör|tar|kollar|löser|undersöker|ansvarar|bokar|köper|återkommer|to action|to do|to|will)?(?:[^)\\]]{0,80})?[)\\]]\\.?$",
                    "Vattenkokaren är trasig (Anna fixar)."),
            Formula.of(
                    "is elected to do",
                    "{b}(?:utse|utses|utsågs|utser|utsåg|valdes|väljs|valde|appointed|appoints) {who} (?:att|som ansvarig|to){e}",
                    "Styrelsen utsåg Anna att leda arbetet."),
            Formula.of(
                    "somebody is elected to do",
                    "{who} (?:utses|utsågs|utsetts|valdes|väljs|was appointed|were appointed) (?:att|to){e}",
                    "Anna utsågs att leda arbetet."),
            Formula.of(
                    "it is upon",
                    "{b}(?:det åligger|det ankommer på|ankommer på|åligger|it is up to|it is for|it falls to) {who} (?:att|to){e}",
                    "Det åligger sekreteraren att anslå protokollet."),
            Formula.of(
                    "is to",
                    "{start}{named}{rel} (?:{gap})(?:ska|skall|kommer att få|kommer få)(?! (?:inte|ej|enligt|alltid|normalt|i första hand|kunna|vara|få|börja|sluta|gå i|vilja|ha(?! (?:\\S+ ){0,6}(?:klar|färdig)))\\b){e}",
                    "Anna ska boka lokalen."),
            Formula.of(
                    "to do it, placed after",
                    "(?:^|{start})(?:[^,.;:]{1,60} )?(?:ska|skall) {named}{rel} (?!(?:inte|ej|alltid|vara|kunna|få|ha(?! (?:\\S+ )?\\p{L}+t\\b)|enligt)\\b)\\p{L}",
                    "Till nästa möte ska Anna ta fram ett underlag."),
            Formula.of(
                    "will",
                    "{start}{named}{rel} (?:also |both |then |jointly |kindly )?(?:will|shall|is to|are to|is going to|are going to|must|needs to|need to|has to|have to|to|’ll|'ll)(?! (?:not|be able|be away|be on|be back|continue to be|be absent|be retiring|be leaving|remain|attend|chair|retire|leave|need|have|the|his|her|their|a|an|me|us|be (?:the|in|at))\\b) (?:then |also |now |therefore |kindly |jointly )?\\p{L}",
                    "Anna will reply to the agent.",
                    "Anna to get a quote."),
            Formula.of(
                    "said to do",
                    "{named} (?:said|says|sa|sade) (?:that |att )?{pronoun}(?:’d|'d|’ll|'ll| will| would| ska| skulle){e}",
                    "Anna said she'd ring them."),
            Formula.of(
                    "the group is charged",
                    "{b}(?:ger|gav|ge|ges|gavs) (?:styrelsen|{us}) i uppdrag",
                    "Årsmötet gav styrelsen i uppdrag att ta in offerter."),
            Formula.of(
                    "would, in reported speech",
                    "{start}{named}{rel} would (?:also |then |now |therefore |kindly )?(?!like\\b|be\\b|have\\b|prefer|rather|welcome|not\\b|need|appreciate|want|remain|seem|love)\\p{L}",
                    "Anna would circulate the draft."),
            Formula.of(
                    "and will",
                    "{start}{named} (?:is|are|has|have|was|had|still) [^.;]{1,80}?,? and (?:will|is to|would)(?= \\p{L})",
                    "Anna is waiting for the bank and will chase them."),
            Formula.of(
                    "the one who",
                    "{b}(?:det är|det blir|it is|it will be) {person} som (?:ska|skall|gör|tar|ansvarar|sköter|fixar|ordnar|håller)",
                    "Det är Anna som tar kontakten."),
            Formula.of(
                    "holds",
                    "{start}{named} (?:håller i|sköter|sköter om|har ansvaret|har huvudansvaret|har ansvar|leder arbetet|driver frågan|äger frågan|kallar samman|sammankallar|står för|tar ansvar|owns|leads on|takes the lead|takes responsibility)(?: |[.,]|$)",
                    "Anna håller i planeringen."),
            Formula.of(
                    "done by",
                    "{b}(?:(?:ska|skall) [^.,;]{2,60}s|tas vidare|tas om hand|tas|bereds|undersöks|kollas|utreds|besvaras|åtgärdas|fixas|löses|följs upp|görs|sköts|skickas|ordnas|hanteras|bokas|skrivs|utförs|drivs|leds|samordnas|bevakas)(?: [^.,;]{1,60})? av {person}(?:[.,]|$)",
                    "Frågan tas vidare av Anna."),
            Formula.of(
                    "goes to",
                    "{b}(?:actioned by|to be (?:done|drafted|prepared|written|circulated|arranged|handled|organised|completed|followed up) by|utförs av|görs av|sköts av|hanteras av|genomförs av|tas fram av|bokas av|ordnas av) {who}",
                    "To be circulated by Anna."));

    /** How minutes let a task show without handing it over. */
    public static final List<Formula> IMPLICIT = List.of(
            Formula.of(
                    "urges somebody",
                    "{any} (?:vill att|önskar att|ber att|ser gärna att|asks that|asked that|would like) {who} (?:ska |to )?",
                    "Ordföranden önskar att kassören ser över avtalet."),
            Formula.of(
                    "asks somebody",
                    "{b}(?:uppmanar|uppmanade|uppmanas|ber|bad|ombeds|ombads|påminner|påminde|påminns|urges?|urged|asks|reminds|reminded|encourages?|encouraged|invites?|invited)(?: \\p{L}+){0,2} (?:{who}|{everybody})(?: [^.,;:]{0,40}?)?,? (?:att|to|om att|om|that){e}",
                    "Ordföranden uppmanar rektorerna att komma med synpunkter."),
            Formula.of(
                    "is asked",
                    "(?:{who}|{everybody}){rel} (?:{gap})(?:uppmanas|uppmanades|ombeds|ombads|påminns|påmindes|uppmuntras|bjuds in att|förväntas|är välkomna att|are reminded|is reminded|were reminded|was reminded|are asked|are requested|are encouraged|were encouraged|are invited|are urged|are expected|bes|behöver|need to){e}",
                    "Alla uppmanas komma med synpunkter."),
            Formula.of(
                    "a noun is asked",
                    "^(?<noun>(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+) (?:påminns om att|påminns|uppmanas|ombeds|uppmuntras|are reminded|are asked|are encouraged|are requested|were reminded|were asked|were encouraged)(?: att| to)?{e}",
                    "Föräldrarna påminns om att stänga grinden."),
            Formula.of(
                    "asks for it",
                    "{b}(?:ber|bad|uppmanar|uppmanade) {who} (?:att )?\\p{L}+[aåo](?: |[.,]|$)",
                    "Ordföranden ber Anna kolla med banken."),
            Formula.of(
                    "may do it",
                    "{start}{person} (?:får|skulle)(?: gärna| väl| själv| då| även| också)? (?!(?:vara|ha|kunna|vilja|behöva|delta|höra|veta|känna|gå|sluta|börja|hjälpa|bra|hela|lära|prova|klara|flytta|vänta)\\b)\\p{L}+(?:a|å|se|ge|ta|gå)(?: |[.,]|$)",
                    "Anna får kolla med kommunen."),
            Formula.of(
                    "could somebody please",
                    "^(?:could|can|would|will|kan|skulle) {who} (?:please |kindly )?\\p{L}",
                    "Could Anna please check the dates."),
            Formula.of(
                    "can do it",
                    "{start}{person} (?:kan|can) (?:hjälpa|ordna|ta|fixa|ställa upp|bidra|kolla|fråga|skriva|baka|köra|help|do|take|bring|ask|check|organise|arrange|look)(?: |[.,]|$)",
                    "Anna kan hjälpa till med fika."),
            Formula.of(
                    "could everybody",
                    "^(?:could|can|would|will|kan|får) {everybody} (?:please |kindly )?\\p{L}",
                    "Could everybody please clear the cupboard."),
            Formula.of(
                    "everybody has to",
                    "{start}{everybody} (?:måste|behöver|ska) (?:ha|se till|börja)(?: \\p{L}+)? \\p{L}+t{e}",
                    "Alla måste ha läst lathunden senast v 9."),
            Formula.of(
                    "everybody does",
                    "{start}{everybody} (?:ska|skall|bör|will|should|to|are to|is to|must|tar med|läser|lämnar|skickar|mejlar|meddelar|fyller i|anmäler|förbereder|funderar|tänker|kollar|ser över|går igenom|återkommer|hör av|inventerar|avser att|ska till|påminner){e}{not}(?! (?:kunna|vara|få|ha|be|have|remain)\\b)",
                    "Alla läser igenom förslaget till nästa möte."),
            Formula.of(
                    "should",
                    "{start}{who}{rel} (?:bör|borde|should|might want to|behöver|kommer att|kommer|avser|avser att|tänker|planerar att|intends to|plans to|will need to|hopes to|aims to|föreslås|försöker|ska försöka|hoppas kunna|lovar|siktar på att|is planning to)(?! (?:inte|ej|vara|ha|not|be|have|nog|kanske|från|till|in|ut|hit|därför|nya|snart)\\b)(?= \\p{L})",
                    "Anna avser att kontakta grupperna."));

    private Handovers() {}
}
