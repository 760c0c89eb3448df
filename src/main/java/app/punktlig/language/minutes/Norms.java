package app.punktlig.language.minutes;

import java.util.regex.Pattern;

/** What sounds like a task and is none: rules, wishes, conditions, news of the past; and tasks without a doer. */
public final class Norms {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String ASKED = "[\uE000\uE001\uE003\uE007][\uE100-\uE1FF]";

    /** Said to be over, at the end of an item. */
    public static final FormulaTable OVER = FormulaTable.of(
            Formula.of(
                    "is over",
                    "(?: [–—-]|\\() ?(?:is |är |redan |already )?(?:done|klart?|completed?|utfört|genomfört|åtgärdat|closed|(?:in|ut|av)?skicka[td]|inlämna[td]|levererat|levererad|avklarat|avklarad|struken|struket|stryks|utgår|sent(?: off| out)?|submitted|delivered|dropped|cancelled|no longer needed)(?: (?:den )?\\d[^()]{0,12}| i går| igår| förra veckan| on \\S{1,8}(?: \\p{L}{3,9})?| yesterday| last week)?(?: \\([^()]{1,30}\\))?[.)]?$|: (?:complete|completed|done|finished|closed|klart?|avslutat|avslutad|genomfört|genomförd|åtgärdat)(?:[,;.]|$)",
                    "New wardens appointed – done (Anna)."),
            Formula.of(
                    "the word of whoever leads, which is no task",
                    "^[\uE000\uE001\uE008][\uE100-\uE1FF]: ?[\"”“–-]? ?(?:(?:ja|ok|okej|yes|okay|fine),? )?(?:kör(?: vi)?(?: på det| på| hårt| så)|gör så|vi kör|då kör vi|go ahead|go for it|do it|let['’]s do it|make it so)(?: då| nu| på det| then)?[.!\"”]{0,2}$",
                    "Anna: kör på det."));

    /** Never a task, whoever is named. */
    public static final FormulaTable NEVER = FormulaTable.of(
            Formula.of(
                    "tries and cannot",
                    "{b}(?:försöker|försökte|försökt|tries|is trying|are trying|tried) [^.;]{2,70}?,? (?:men|but) (?:hinner|hann|kan|kunde|orkar|lyckas|lyckades|får|räcker|cannot|can['’]t|could not|couldn['’]t|has not|hasn['’]t|does not|doesn['’]t)(?= (?:inte|ej|riktigt|\\p{L}))",
                    "Anna försöker täcka upp men hinner inte med allt."),
            Formula.of(
                    "it matters that all do so",
                    "^(?:[^.,;:]{2,40}, )?(?:det |it |this |that )?(?:är|var|vore|is|was|remains|ansågs|anses) (?:också |även |därför |mycket |extra |så |also |very |therefore |really )*(?:viktigt|angeläget|avgörande|nödvändigt|väsentligt|important|vital|essential|crucial|imperative) (?:att|that) ",
                    "Det är viktigt att alla läser veckobrevet."),
            Formula.of(
                    "reminded of what is not allowed",
                    "^(?:påminnelse|en påminnelse|reminder|a reminder|note|obs)(?: (?:from|by|från|av) {any})?(?: ?[:–—-])?,? ?(?:om |that |att )(?:att )?[^.;]{2,60} (?:cannot|can['’]t|can not|may not|must not|mustn['’]t|are not allowed|is not allowed|får (?:inte|ej|aldrig)|ska (?:aldrig)|är inte tillåtet)(?= )",
                    "Reminder from Anna that keys can't be lent out."),
            Formula.of(
                    "said no to it",
                    "{b}(?:tackat|tackade|tackar|sagt|sa|said|says) (?:nej|no) (?:till|to) (?:att|uppdraget|uppdrag|rollen|posten|uppgiften|jobbet|the (?:job|task|role|post|assignment)|an? ){e}|{b}(?:turned down|declined|avböjt|avböjde) (?:uppdraget|rollen|posten|the (?:job|role|post|task|invitation))",
                    "Anna har tackat nej till uppdraget."),
            Formula.of(
                    "news, and who told them",
                    "^(?:\\p{L}+ )?(?:förslag|förslaget|info|information|rapport|rapporten|lägesrapport|presentation|genomgång|uppdatering|påminnelse|hittills|inkommet|update|report|news)(?: |:)[^→]*[(\\[] ?\uE000[\uE100-\uE1FF] ?[)\\]]\\.?$",
                    "Förslag på datum för konferensen (Anna)."),
            Formula.of(
                    "news told in a sentence, and who told them",
                    "^(?![^()]*{b}(?:should|must|to be|needs? (?:doing|mending|\\p{L}+ing|to)|ska|bör|måste|behöver){e})[^()]*{b}(?:is|are|was|were|has|have|had|raised|refused|would|perhaps|noted|har|hade|var|fanns|kom|gick|blev) [^()]*[(\\[] ?\\uE000[\\uE100-\\uE1FF](?: ?[/,&] ?\\uE000[\\uE100-\\uE1FF]){0,3} ?[)\\]]\\.?$",
                    "The list is now up on the board (Anna)."),
            Formula.of(
                    "what a report once advised",
                    "^(?:(?:last (?:year|month|week|term)['’]s|förra (?:årets|årens)|fjolårets|the) )?(?:\\p{L}+ ){0,2}(?:report|survey|review|audit|inspection|enquiry|inquiry|evaluation|rapporten|enkäten|revisionen|granskningen|utredningen|utvärderingen)(?: from \\S+| av \\S+)? (?:recommended|recommends|suggested|suggests|advised|proposed|found|rekommenderade|rekommenderar|föreslog|föreslår)(?: that| att)? ",
                    "Last year's survey recommended that managers should meet monthly."),
            Formula.of(
                    "what another's group is to do",
                    "^(?:regionens|kommunens|nämndens|länsstyrelsens|statens|länets|förbundets|leverantörens|entreprenörens|konsultens|huvudmannens|fastighetsägarens|hyresvärdens|kommunstyrelsens|regeringens|fackets|the (?:region|council|county|supplier|contractor|landlord|union|government|agency)['’]s) (?:\\p{L}+ ){1,2}(?:ska|skall|kommer|räknar|väntas|will|is to|are to|must|should){e}",
                    "Regionens arbetsgrupp ska vara klar i september."),
            Formula.of(
                    "a rule recalled",
                    "^(?:tänk på|kom ihåg|glöm inte|remember|bear in mind|please note|observera|obs)[:,!]? (?:att |that )?[^.;]{0,60}?{b}(?:alltid|always|aldrig|never)(?! (?:mer|again){e}){e}",
                    "Tänk på att ledare alltid ska anmäla sig i receptionen."),
            Formula.of(
                    "a rule, and who recalled it",
                    "[,–—-] (?:erinrade|påminde|underströk|betonade|inskärpte|reminded|stressed|recalled) (?:{any}|oss)[.!]?$|^(?:från och med|fr\\.?o\\.?m\\.?|from|as of|starting) (?:den )?(?:1 )?(?:\\p{L}+ )?(?:20\\d\\d|årsskiftet|januari|january|juli|july) (?:måste|ska|skall|behöver|must|all |every|everyone)",
                    "Hjälm ska bäras av alla, erinrade Anna.",
                    "Från och med 2026 måste alla redovisa timmar."),
            Formula.of(
                    "what somebody will need",
                    "^(?:[^.;,]{1,40} )?(?:kommer att|lär|will|is going to|are going to) (?:behöva|need) (?:\\d|en|ett|två|tre|fyra|fler|mer|nya?|några|ytterligare|an?|two|three|four|more|new|another|some){e}",
                    "Cheferna kommer att behöva två roller."),
            Formula.of(
                    "as the rules have it, said last",
                    "^[^\uE000]{3,120} (?:ska|skall|måste|must|shall|should|bör|has to|have to) [^\uE000]{3,120},? (?:enligt|i enlighet med|(?:as )?per|according to|under|in line with|in accordance with) (?:the |our |våra |vår )?(?:gällande |current )?(?:riktlinj\\p{L}*|rutin(?:en|erna)|policyn?|lag(?:en|stiftningen)|avtalet|stadgarna|regl(?:erna|ementet)|guidelines?|guidance|rules?|law|regulations)[.]?$",
                    "Avvikelser ska rapporteras samma dag, enligt riktlinjen."),
            Formula.of(
                    "so it has been since then",
                    "{b}(?:ligger|finns|står|hänger|pågår|gäller|has been|have been)(?: [^.;]{1,40})? (?:sedan|since) (?:före |innan |efter |before |after )?(?!dess|then)[\\p{L}\\d]{2,}",
                    "Fallen ligger i rummet sedan före jul."),
            Formula.of(
                    "those together decide on money or rules",
                    "^(?:the )?(?:{any}|governors|trustees|members|directors|councillors) (?:\\p{L}+ )?(?:agreed|resolved|decided|voted) to (?:underwrite|approve|accept|adopt|increase|raise|renew|defer|postpone|waive){e}",
                    "Trustees agreed to underwrite the post until June."),
            Formula.of(
                    "said yes before",
                    "{b}(?:sa|sade|tackade) (?:nej|ja) (?:redan )?(?:då|förra|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|höstas|våras|somras|vintras))|{b}(?:sa|sade|tackade) ja redan{e}|{b}said (?:yes|no) (?:already|back |earlier|last ){b}?",
                    "Anna är samtalsledare, hon sa ja redan i augusti."),
            Formula.of(
                    "a limit recalled",
                    "{b}(?:påminns|påmindes|påminner|påminde|reminded|reminds)(?: [^.,;:]{1,40})? (?:om att|that) (?!(?:the|this|that|these|those|all|our|their|his|her|{any}|\\p{L}+(?:en|et|na)) )[^.;]{3,90} (?:must|should|has to|have to|ska|skall|måste|bör) [^.;]{2,60} (?:within|inom) \\S+ (?:hours|days|weeks|months|working days|timmar|dagar|veckor|månader|arbetsdagar)[.]?$",
                    "Members were reminded that new addresses must be reported within 14 days."),
            Formula.of(
                    "from a rule book",
                    "^(?:(?:an? |en )?(?:reminder|påminnelse|quote|excerpt|utdrag|citat) (?:from|ur|från)|ur|from) (?:the |our |vår |våra )?(?:[\\p{L}'’-]+ ){0,3}?\\p{L}*(?:policy|policyn|rules?|handbook|guidance|guidelines|code|constitution|procedure|rutinen|rutinerna|reglerna|reglementet|stadgarna|handboken|riktlinjerna|riktlinjen|ordningsreglerna) ?[:–—-]",
                    "Reminder from lending policy: keys should be returned after use."),
            Formula.of(
                    "none without",
                    "^(?:no|inga|inget|ingen) [^.;:]{2,60} (?:to be|is to|are to|must|should|may|can|ska|skall|får|bör|kan) [^.;]{2,60}? (?:without|unless|utan|förrän|innan|om inte){e}",
                    "No keys to be lent without a signature.",
                    "Inga nycklar får lånas ut utan kvittens."),
            Formula.of(
                    "a wish",
                    "{any},? skulle (?:också |även |väldigt |helst )?gärna (?:få )?(?:se|vilja|ha|slippa|höra)(?! (?:att|över|till){e}){e}",
                    "Anna skulle gärna se kortare möten."),
            Formula.of(
                    "what the other side is to do",
                    "^(?:arbetsgivaren|motparten|motsidan|the employer|the other side) (?:ska|skall|måste|bör|lovade|lovar|har lovat|återkommer|skickar|lämnar|kommer att|väntas|will|is to|must|has promised|have promised)(?! (?:av|by) ){e}",
                    "Arbetsgivaren ska lämna ett nytt bud."),
            Formula.of(
                    "earlier meeting",
                    "(?<!kvar från )(?<!kvarstår från )(?<!left from )(?<!över från ){b}(?:vid förra mötet|förra (?:mötet|{group})|förra gången|på förra|sedan förra|at the last meeting|last time|förra (?:träffen|sammanträdet|stormötet) (?:gav|fick|lämnade)|tidigare fått|hade i uppdrag|(?:har|hade) haft i uppdrag|had been asked){e}(?<!\\b(?:som|that|which|who) [^,.]{0,80})",
                    "Anna fick i uppdrag vid förra mötet att boka lokal."),
            Formula.of(
                    "long ago",
                    "{b}(?:fick|åtog|tog|lovade|gav|gavs|utsågs|took|volunteered|agreed|promised|undertook)(?: \\S+){0,4} (?:i fjol|förra året|last year|i unga år|på sin tid|(?:år|years) (?:sedan|ago)){e}|{b}(?:hade|had) (?:fått i uppdrag|tagit på sig|åtagit sig|lovat|taken on|promised|volunteered){e}",
                    "Anna åtog sig i fjol att måla skylten.",
                    "Anna hade lovat att ringa."),
            Formula.of(
                    "what another body has settled",
                    "^{other} (?:\\p{L}+ )?(?:beslutade|beslutat|beslöt|beslutar|decided|resolved|agreed)(?! (?:by|av)) [^.;]{0,40}(?:att|that|to){e}",
                    "Kommunstyrelsen beslutade den 2 april att en plan ska tas fram."),
            Formula.of(
                    "charged by others, or charged no more",
                    "{other}{e}?(?: \\S+)? (?:har |hade )?(?:gett|gav|ger|givit|uppdragit|uppdrog) |{b}av {other} (?:\\S+ ){0,2}?(?:fått|fick|getts|givits) |{b}(?:fått|fick) (?:\\S+ ){0,2}?(?:uppdrag|uppdraget|uppgift) (?:av|från) {other}|{b}i uppdrag av (?![\\uE000\\uE001\\uE005-\\uE007])|{b}(?:avsagt|avsäger|avsade|avsäga) sig{e}",
                    "Anna har avsagt sig uppdraget."),
            Formula.of(
                    "was in charge then",
                    "{any}(?:,? \\p{L}+)? (?:var|was|were) (?:\\p{L}+ ){0,2}?(?:\\p{L}*ansvarig\\p{L}?|sammankallande|responsible|in charge){e}",
                    "Anna var ansvarig för fjolårets läger."),
            Formula.of(
                    "did so already",
                    "{b}(?:which|and) {pronoun} (?:has |have |had |also |duly )*(?:did|done|has){e}(?! (?:not|so by))|, vilket (?:{pronoun} )?(?:också |redan |nu )?(?:gjorde|har gjort|gjort|är gjort|gjordes|skedde){e}|^(?:last|förra) (?:term|year|month|season|autumn|spring|summer|winter|week|terminen|året|månaden|säsongen|hösten|våren|sommaren|vintern|veckan) (?:\\p{L}+ )?{any}",
                    "Anna was asked to mend the nets, which she did."),
            Formula.of(
                    "condition",
                    "^(?!(?:if|om) (?:you|du|ni|någon|anyone|anybody|somebody){e}[^,]{0,60}, [^.,;]{2,40} (?:to|till) \\uE000[\\uE100-\\uE1FF] (?:by|before|senast|före|innan){e})(?:om|ifall|skulle|if|should|unless|in case) [^.]{3,200}?(?:,| då | så ) ?",
                    "Om listan inte är full, fördelar Anna resten."),
            Formula.of(
                    "proposal",
                    "^(?:förslag|förslag till beslut|beslutsförslag|yrkande|proposal|proposed|idé|ett förslag är)(?: [^:]{0,40})?(?::|{e} (?:att|är att))",
                    "Förslag: Anna ska boka lokal."),
            Formula.of(
                    "hindsight",
                    "{b}(?:should have|ought to have|borde ha|skulle ha) (?:been{e}|\\p{L}+(?:ed|old|one|ent|ept|ade|aid|t|ts|tt){e})",
                    "Somebody should have told the school."),
            Formula.of(
                    "is done",
                    "{b}(?:(?:has|have) (?:now |since |already )?been (?:completed|done|finished|carried out|closed|dealt with|resolved|sorted)|har (?:nu |redan )?(?:utförts|genomförts|åtgärdats|avslutats|slutförts))[.]?$|^(?:\\p{L}*(?:uppdraget|uppgiften|åtgärden|uppdrag|åtgärd)|(?:the )?(?:action|task|job))(?: [^.;:]{2,70})? (?:är|is|was) (?:nu |därmed |now |also )?(?:slutför[td]|avsluta[td]|utför[td]|genomför[td]|fullgjor[td]|avrapportera[td]|avklara[td]|klart?|complete|completed|done|closed|discharged|finished)[.]?$|{b}should be (?:back (?:to normal|up)|fine|ok|okay|enough|sufficient|normal){e}",
                    "The action on Anna has been completed.",
                    "Uppdraget till Anna om en lista är slutfört."),
            Formula.of(
                    "put to the meeting",
                    "{b}(?:prövar|prövade|frågar|frågade) (?:därefter |sedan )?om {any} (?:kan|vill|ska|skall|beslutar|godkänner|bifaller){e}|{b}så föreslås att{e}|^{any} (?:yrkar|yrkade|yrkat)(?: på)? |{b}för(?:a|er|de) (?:dagens )?protokoll(?:et)?{e}|{b}att för dagen föra{e}",
                    "Ordföranden prövar om nämnden kan uppdra åt förvaltningen att utreda frågan."),
            Formula.of("motion", "^motion ?: ?(?:that|to|att){e}", "Motion: that Anna be asked to ring the school."),
            Formula.of(
                    "formality",
                    "{b}(?:justerare|justeringsperson|adjust the minutes|second the motion){e}|{b}justerar?{e}(?=[.,;)]|$| (?:dagens|protokoll|mötes|minnes|anteckning|jämte|tillsammans|direkt|omedelbart|digitalt|och|samt|§|sid))",
                    "Att utse Anna att justera protokollet."),
            Formula.of(
                    "elections and signatures",
                    "{us} (?:valde|väljer|omvalde|elected|appointed) (?!att )|{b}(?:tecknar|tecknas|teckna) (?:\\p{L}+ ){0,3}?(?:firma|firman|firmor){e}",
                    "Att Anna och Bo tecknar firman var för sig."),
            Formula.of(
                    "somebody's idea",
                    "^{any}(?: \\p{L}+| begär ordet och| begärde ordet och)? (?:föreslår|föreslog|rekommenderar|rekommenderade|tillstyrker|tillstyrkte|suggests|suggested|proposes|proposed) (?:att|that) (?!.*(?:, | )(?:and|och|but|men|so|så) [\uE000\uE001\uE008][\uE100-\uE1FF] (?:offered|agreed|undertook|volunteered|promised|will|said [\uE008][\uE100-\uE1FF] would|erbjöd|åtog|åtar|lovade|återkommer|kollar){e})",
                    "Anna föreslår att vi ska måla om."),
            Formula.of(
                    "opinion",
                    "{b}(?:tycker|tyckte|tror|trodde|anser|ansåg|menar|menade|thinks?|thought|felt|feels|believes|believed)(?: inte| inte heller)?(?: att| that)? (?:{any}|man|det|it|they)(?: \\S+){0,2} (?:ska|bör|borde|skulle|should|ought){e}(?!.*(?:, | )(?:and|och|but|men|so|så) [\uE000\uE001][\uE100-\uE1FF] (?:offered|agreed|undertook|volunteered|promised|will|erbjöd|åtog|åtar|lovade|återkommer|kollar){e})",
                    "Anna tycker vi ska höja avgiften."),
            Formula.of(
                    "what somebody has proposed, or a time that holds for all",
                    "{b}(?:har|hade|has|had) (?:\\p{L}+ ){0,3}(?:föreslagit|proposed|suggested) (?:att|that){e}|{b}(?:are|is) expected to [^.;]{2,80} within \\S+ (?:working )?(?:days|hours|weeks)",
                    "Anna har i mejl föreslagit att klubben väntar till 2027."),
            Formula.of(
                    "what somebody points out",
                    "^{any},? (?:\\p{L}+ )?(?:upplever|upplevde|befarar|bedömer|framhåller|framhöll|betonar|betonade|påpekar|påpekade|understryker|underströk|menar|menade|konstaterar|konstaterade|berättar|berättade|sammanfattar|sammanfattade|resonerar|argued|argues|stressed|stresses|pointed out|points out|observed|remarked) (?:\\p{L}+ )?(?:att|that) (?!.*(?:, | )(?:and|och|but|men|so|så) (?:[\uE000\uE001\uE008][\uE100-\uE1FF]|(?:ska|kommer att|erbjuder|åtar|lovar|återkommer|kontaktar|tar|will|offered|agreed)))|{b}lägger till att{e}",
                    "Anna framhåller att enhetscheferna måste få tid."),
            Formula.of(
                    "what somebody in charge has done",
                    "^{any},? (?:som|who) (?:är|har|is|has|was|var) [^.,;]{3,80}, (?:har|hade|has|have|had) (?:nu |redan |också |already |now |also )?(?!(?:lovat|åtagit|erbjudit|fått|tagit|promised|offered|agreed|undertaken|volunteered|taken|been){e})\\p{L}+(?:at|it|tt|rt|gt|ts|ed){e}",
                    "Anna, som har budgetansvaret, har attesterat fakturan."),
            Formula.of(
                    "what others require of all",
                    "{b}(?:requires?|required|obliges?|expects?|kräver|ålägger|förpliktar) (?:that |att )?(?:every|each|all|any|varje|alla|samtliga|[\uE003\uE007][\uE100-\uE1FF])(?= )|^(?:varje|var och en av|each|every) (?:[\\p{L}-]+ ){1,2}(?:ansvarar|svarar|är ansvarig|står|is responsible|is liable|pays|betalar){e}|{b}men gör det (?:inte|ej|aldrig){e}|{b}but (?:do|does|did) not[.]?$",
                    "The university requires every school to submit a return."),
            Formula.of(
                    "what somebody has announced",
                    "^{any} har (?:[^.,;:]{2,50} )?(?:meddelat|aviserat|informerat|upplyst|flaggat|varnat|underrättat)(?: {any}| oss)?(?: om| för)?,? att{e}",
                    "Nämnden har i en skrivelse meddelat att prover kommer att tas."),
            Formula.of(
                    "time limit for all cases",
                    "{b}(?:within|inom) \\S+ (?:hours|days|weeks|months|years|working days|månader|år|timmar|dagar|dygn|arbetsdagar|veckor) (?:of|from|after|från|efter)(?: an?| each| every| any| receipt| varje| att| det)?{e}(?! (?:this|today|now|mötet|the meeting))",
                    "Anna should answer within two days of a complaint."),
            Formula.of(
                    "question",
                    "^(?!(?:[^:?]{2,30}: )?(?:" + ASKED
                            + ",? ?[–-]? ?)?(?:(?:in the meantime|meanwhile|until then|under tiden|till dess),? )?(?:kan|can|could|will|would) (?:du|you|"
                            + ASKED + "){e})(?!(?:can|could|will|would) [^?]{3,60} (?:please|kindly){e}).*\\?[\"”)]?$",
                    "Ska Anna boka lokalen?"),
            Formula.of(
                    "talked of",
                    "{b}(?:diskuterar|diskuterade|diskuterades|frågan är|undrar|undrade|huruvida|funderade|resonerar|resonerade|discussed|wondered|asked) (?:[^.]{0,40} )?(?:om|vad|hur|vem|whether|who|how|what|if){e}(?!.*(?:, | )(?:and|och|but|men|so|så) [\uE000\uE001\uE008][\uE100-\uE1FF] (?:offered|agreed|undertook|volunteered|promised|will|said [\uE008][\uE100-\uE1FF] would|erbjöd|åtog|åtar|lovade|återkommer|kollar){e})",
                    "Gruppen diskuterar vem som ska boka lokalen."));

    /** A task only where a person is named. */
    public static final FormulaTable RULES = FormulaTable.of(
            Formula.of(
                    "by the rules, told first",
                    "^(?:enligt|enl\\.?|i enlighet med|under|according to|in line with|in accordance with|as per|per|av) (?:the |our |vår |våra |vårt )?(?:[\\p{L}'’:-]+ ){0,3}?\\p{L}*(?:riktlinje|riktlinjen|modellen|regelverket|regelverk|processen|bestämmelserna|ordningsreglerna|resepolicy|policyer|policyerna|guideline|guidance|code of conduct|code of practice|terms of reference|framework|by-?laws|standing orders|financial regulations|scheme of delegation),? (?:följer att |it follows that )?(?:ska|skall|bör|måste|får|all|any|each|every|the|an?|no|\\p{L}+) ",
                    "Enligt regionens riktlinje ska felet rapporteras samma dag.",
                    "Under the code of conduct all guests must sign in."),
            Formula.of(
                    "by the rules",
                    "{b}(?:enligt|enl\\.?|i enlighet med|according to|under the|as required by|per) (?:[\\p{L}:]+ ){0,3}?\\p{L}*(?:lag|lagen|avtal|avtalet|stadgarna|stadgar|stadga|stadgan|kontrakt|kontraktet|kontrakten|rutin|rutinen|rutiner|rutinerna|riktlinjer|riktlinjerna|policyn|policy|reglerna|regler|direktivet|uppdraget|uppdrag|reglementet|förordningen|planen|ordningen|föreskrifter|föreskrifterna|anvisningar|anvisningarna|handboken|manualen|standarden|standard|normen|checklistan|principerna|kraven|rules|law|act|policy|statutes|guidelines|procedure|contract|regulations|articles|bylaws|constitution|handbook|standard){e}",
                    "Enligt rutinen ska mentor kontakta hemmet.",
                    "Enl. Bergs ekonomihandbok och manualen ska felet rapporteras."),
            Formula.of(
                    "before it may begin",
                    "{b}(?:måste|must|has to|have to) (?:alltså |då |först |först )?(?:vara|be) [^.;]{2,60} (?:innan|före|before) (?:[^.;]{2,40} )?(?:beställs|beställning|beställningen|påbörjas|sätts igång|is ordered|are ordered|is placed|begins)[.]?$|{b}i annat fall |(?:must|shall) (?:be )?[^.;]{2,60} within \\S+ (?:hours|days|weeks|months|years|working days)(?=[.;,]|$)",
                    "Anmälan måste vara gjord innan varan beställs."),
            Formula.of(
                    "a paragraph says",
                    "{b}(?:under|in|by|per|enligt|i) (?:the )?(?:rule|section|article|clause|paragraph|standing order|by-?law|stadgarnas|stadgans|lagens|reglementets|policyns|paragraf|kapitel|punkt)s? ?(?:§ ?)?\\d|{b}(?:stadgarnas|stadgans|lagens|reglementets|policyns) (?:§|paragraf|kapitel|punkt)",
                    "Under rule 9 the treasurer is responsible for the books."),
            Formula.of(
                    "a text says",
                    "{b}(?:norm|normen|standarden|reglementet|lagen|avtalet|utkastet|förslaget|policyn|handboken|manualen|riktlinjen|rutinen|skrivningen|the draft|the policy|the rules?|the guidance) (?:säger|står|framgår|anger|föreskriver|kräver|says|states|requires)(?: \\p{L}+)? (?:att|that){e}|{b}(?:av|i) \\p{L}+ (?:framgår|står|sägs|anges)(?: \\p{L}+)? att{e}",
                    "I utkastet står att handläggaren ska svara inom fem dagar."),
            Formula.of(
                    "a text asks",
                    "{b}(?:\\p{L}*strategi(?:n)?|strategy|guidance|code|standard|framework|directive|regulations?|act|law|policy|programme|charter|covenant|\\p{L}*lagen|\\p{L}*policyn|direktivet|standarden|villkoren) (?:asks|ask|requires?|expects?|calls? (?:on|for)|obliges?|demands?|kräver|ålägger|förpliktar|uppmanar|förutsätter) ",
                    "The national strategy asks all libraries to name an officer."),
            Formula.of(
                    "an aim or a possibility",
                    "^(?:syftet|målet|mål|målsättningen|ambitionen|visionen|vision|avsikten|tanken|en möjlighet|en idé|en tanke|ett alternativ|en variant|the (?:aim|purpose|goal|ambition|idea)|one (?:option|possibility|idea)|an (?:option|alternative|idea))(?: (?:med|för|of|for) [^,:;]{2,60})?(?: ?:| (?:är|vore|var|kan vara|is|was|would be|might be){e})",
                    "Syftet med planen är att alla ska veta."),
            Formula.of(
                    "the law says",
                    "{b}(?:\\p{L}*lagen|stadgarna|avtalet|policyn|the law|the act|by law|the constitution),? (?:är tydlig|säger|kräver|anger|ställer krav|föreskriver|stadgar|says|requires|states|any|all){e}",
                    "Skollagen är tydlig med att rektor ska utreda."),
            Formula.of(
                    "always so",
                    "{b}(?:alltid|som vanligt|som tidigare|as usual|as before|varje gång|i princip|principen|normalt|som regel|i allmänhet|löpande|var och en ska|efter \\uE003[\\uE100-\\uE1FF]|en gång (?:per|om)|gånger (?:per|om)|per (?:termin|läsår)|utan dröjsmål|gäller fortfarande|at (?:each|every)|(?:each|every) (?:\\p{L}+ (?:hours|minutes|days|weeks|months|years)|shift|day|week|month|morning|night|year|term)|vid varje|varje (?:vecka|månad|dag|kvartal)|vart(?:annat| tredje| fjärde| femte| sjätte| \\d+:e) (?:år|halvår|kvartal)|var(?:annan| tredje| fjärde| \\d+(?::e|:de)?| \\dv \\p{L}+) (?:vecka|månad|dag)?|vid (?:behov|avrop)|på (?:mån|tis|ons|tors|fre|lör|sön)dagar(?:na)?|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|every (?:other|second|third|\\d+) \\p{L}+|enligt §|always|every time|in principle|as a rule|normally|each year|varje år|varje (?:medlem|boende|förälder|anställd|elev)|each (?:member|pupil|employee)|on arrival|årligen|generellt){e}",
                    "Rektorerna ska alltid anmäla frånvaro.",
                    "The filter should be changed every 200 hours.",
                    "Taket ska ses över vart sjätte år."),
            Formula.of(
                    "all of a kind",
                    "^(?:(?:each|every|varje) \\S+|\uE007[\uE100-\uE1FF]) (?:must|shall|måste) (?:[^.,;]{1,30} )?(?:complete|hold|have|be|carry|wear|comply|follow|vara|bära|följa){e}(?!.*{b}(?:by|before|senast|innan|före){e})|^(?:all |alla )?(?:schools|employers|charities|companies|organisations|councils|employees|skolor|kommuner|arbetsgivare|föreningar|företag|verksamheter) (?:must|should|are required to|shall|ska|skall|måste|bör){e}",
                    "Schools must publish their statement."),
            Formula.of(
                    "anybody",
                    "{b}(?:man|ingen|nobody|no one|one) (?:ska|skall|bör|får|måste|should|must|may)",
                    "Man ska skriva samma dag."),
            Formula.of(
                    "possible",
                    "{b}(?:kan|kunde|skulle kunna|skulle|might|could|may|möjligen|kanske|eventuellt|perhaps|possibly|would) (?:[^.]{0,30} )?(?:behöva|komma att|vara|bli|need|have to|be)",
                    "Det kan behövas en ny lokal."));

    /** Tasks without a doer. */
    public static final FormulaTable NOBODY = FormulaTable.of(
            Formula.of(
                    "somebody reminds",
                    "(?<!\\uE004[\\uE100-\\uE1FF] )(?<!\\p{L})(?:påminner|påminde|reminds|reminded (?:us|everyone)) (?:om|of|about|that){e}(?! (?:att )?(?:man|det|one){e})(?! (?:hur|vad|how|what) (?:\\p{L}+ ){0,3}(?:gick|var|blev|hände|sa|sade|gjorde|tyckte|went|was|were|had|happened|said|did){e})",
                    "Anna påminner om enkäten som ska lämnas in i mars."),
            Formula.of(
                    "somebody is wanted",
                    "{b}(?:(?<!would )(?<!could )(?<!might )needs? (?:somebody|someone|volunteers|a volunteer|helpers) (?:to|for)|(?:behöver|behövs|söker|söks|saknas) (?:någon|frivilliga|en frivillig|fler som)|(?<!att )(?<!om )(?:någon|nån) (?:bör|borde|måste|behöver|ska)|(?:can|could|would|kan) (?:someone|somebody|anyone|anybody|någon|nån)(?: please| kindly| snälla)?|somebody (?:should|ought to|needs to|has to|must)|someone (?:should|ought to|needs to|has to|must)|vem som (?:gör|tar) det){e}",
                    "Någon borde tömma frysen."),
            Formula.of(
                    "sent to somebody",
                    "^[^,;:]{2,80} (?:lämnas|skickas|mejlas|mailas|anmäls|ställs|görs|meddelas|rapporteras)(?: \\S+){0,2} till {who}(?:[.,]| senast| före| innan| vidare| omgående| snarast| genast| direkt|$)",
                    "Tips lämnas till Anna."),
            Formula.of(
                    "they are sent to somebody",
                    ", (?:{pronoun}|{any}|de|dessa|den|det) (?:ska )?(?:skickas|lämnas|mejlas|mailas|ges) till {who}(?:[.,]| senast| före| innan| omgående| snarast| genast| direkt|$)",
                    "Listor saknas, dessa skickas till Anna omgående."),
            Formula.of(
                    "please",
                    "^(?:please|kindly|kom ihåg|glöm inte|tänk på|obs|påminnelse(?! (?:gick|har|är|skickades|sändes)|[^.;]{0,40} får (?:inte|ej))|påminner om|påminns om|en påminnelse|reminder(?! that)|remember to|don't forget|could everybody|could everyone|can everyone|can everybody|vänligen|var snäll|hör av er|hör gärna av|maila|mejla|skicka in|anmäl er|fyll i|läs igenom|kolla|påminn|ta med|ta gärna med|tipsa|titta gärna|titta på|svara på|kom med|fundera på|boka in|hjälp till|sprid|meddela|stäm av|håll utkik|prata med|hör med|ring){e}(?! (?:note|att det))(?!.*(?:missuppfatt|missförstå|har missat|har glömt|jag (?:glömt|missat)|misunderst|i(?:['’]ve| have) (?:missed|forgotten))){not}(?=.*[.!]|.{12})",
                    "Please clear the cupboard by Friday.",
                    "Kom ihåg att anmäla er."),
            Formula.of(
                    "so please",
                    "(?:, (?:so|and|but|så|och) |; |[–—-] )(?:please|vänligen|snälla|(?:läs|hör|kolla|titta|mejla|maila|tipsa|kom|skicka|fyll|kommentera|svara|ta) gärna) \\p{L}{2,}",
                    "It needs pictures, so please send your best ones.",
                    "Ny inledning – läs gärna igenom."),
            Formula.of(
                    "check yours",
                    "^(?:kontrollera|dubbelkolla|se över|se till att|läs|lämna in|check|double-check|read|make sure|bring|submit) [^.?]{0,50}{b}(?:era|er|ert|your)(?= )",
                    "Kontrollera att era namn stämmer!"),
            Formula.of(
                    "everybody is called on",
                    "{any} (?:vädjar|vädjade|appeals|appealed|appealing) (?:till|to) (?:er|alla|samtliga|övriga|de andra|oss|you|us|others|{everybody})(?: andra| others| all)? (?:om |att |to |for )",
                    "Anna vädjar till er andra om att skicka namn."),
            Formula.of(
                    "to be done, without a subject",
                    "^(?:ska|skall|måste|behöver|bör) (?!(?:vi|man|inte|ej|vara|ha|kunna|bli|det|den|detta|på){e})\\p{L}+(?:a|å|se|ge|be)(?= )(?=.*[^?]$)",
                    "Ska kolla på lokaler i morgon."),
            Formula.of(
                    "what we have to do",
                    "(?:^|[.;:!–—-] |, (?:och |men |så )?|[^\\uE100-\\uE1FF] och | men | and | but ){we} (?:also |också |nu |då |alla |därför )?(?:ska|skall|måste|behöver(?= (?:även |också |nu |då |väl )?(?:\\p{L}+a|gå|stå|se|ge|be){e})(?! (?:nya|bra|alla|många|några|flera|hela|andra|stora|mera|egna|extra|samma|dessa){e})|kommer (?:också |även |nu )?att|siktar på att|tänker(?= (?:även |också |nu |då |väl )?(?:\\p{L}+a|gå|stå|se|ge|be){e})(?! (?:nya|bra|alla|många|några|flera|hela|andra|stora|mera|egna|extra|samma|dessa){e})|planerar att|avser att|will|need to|must|are going to|plan to|intend to|should|to) (?!(?:inte|ej|eventuellt|kanske|möjligen|ny|nytt|nya|fler|mer|mera|lika|oss|perhaps|maybe|possibly|kunna|vara|få|ha|bli|se|fortsätta|tänka|komma|börja|not|be|have|see|continue|discuss|return|come|look|review|start|keep|make sure|veta|känna till|förstå|höra|know|understand|hear){e})(?:\\p{L}+ )?\\p{L}+",
                    "Vi ska ta fram nya affischer till hösten."),
            Formula.of(
                    "is to be asked",
                    "{any} (?:tillfrågas|kontaktas|bjuds in|inbjuds|tillskrivs|uppvaktas|vidtalas)(?! av)(?= |[.,]|$)|{b}(?:kommer att|ska|skall) (?:\\p{L}+ ){0,2}(?:tillfrågas|kontaktas|inbjudas|bjudas in|beställas|inköpas|köpas in|undersökas|åtgärdas|bokas|tas fram|ses över)(?= |[.,]|$)|{b}kommer att (?:\\p{L}+ ){0,2}(?:skickas|mejlas|läggas (?:ut|upp)|publiceras|kompletteras|uppdateras|sammanställas|anlitas|annonseras)(?= |[.,]|$)",
                    "Anna tillfrågas."),
            Formula.of(
                    "wants to have it by then",
                    "^{any} (?:vill ha|behöver få|önskar få|vill få|vill gärna ha|tar gärna emot|would welcome|would appreciate|would like to have|would like to see|needs|wants)(?! (?:us|them|oss|dem) (?:out|gone|off|away|to leave|bort|ut|härifrån){e})(?: in)? [^.]{2,80}?{b}(?:senast|före|by|no later than) ",
                    "Anna vill ha in önskemålen senast torsdag."),
            Formula.of(
                    "asked that it be done",
                    "{any} (?:asked|asks|requested|requests|urged|urges) that (?!{any} (?:does|did))[^.;]{3,90} be (?:\\p{L}+ly )?\\p{L}+(?:ed|en|t|ne|ght|ut){e}",
                    "Anna asked that the samples be labelled."),
            Formula.of(
                    "reminded of what is due",
                    "{any} (?:reminded|reminds) [^.;]{2,50}? that [^.;]{3,90} (?:is|are|were|was) (?:now |all )?due{e}",
                    "Anna reminded colleagues that question papers are due on 4 May."),
            Formula.of(
                    "are to be sent to somebody",
                    "^[^,;:]{2,80} (?:is|are) to be (?:sent|submitted|returned|given|handed|passed|emailed|forwarded) (?:in |back |on )?to {who}(?=[.,]| by| before| no later| as soon| at| in| for|$)",
                    "Names are to be sent to Anna."),
            Formula.of(
                    "arrangements will be made",
                    "{b}(?:arrangements|enquiries|inquiries|preparations|contact|a check|checks|an approach|an order|a booking|a request) (?:will|are to|is to|should|must|need to|needs to) be (?:made|placed|put|taken|set)",
                    "Arrangements will be made to have the piano tuned."),
            Formula.of(
                    "needs doing",
                    "(?<!would )(?<!might )(?<!may )(?<!could ){b}needs? (?:\\p{L}+ly )?(?!being{e}|nothing{e}|anything{e}|something{e}|parking{e}|funding{e}|training{e})\\p{L}{3,}ing(?= (?:by|before|up|in|at|soon|urgently|asap)|[.,]|$)",
                    "The licence needs renewing by 30 June."),
            Formula.of(
                    "remains",
                    "{b}(?:det (?:kvarstår|återstår) att|återstår att|kvarstår att|remains to|still to be(?! the)|yet to be(?! in touch)|outstanding:|det åligger|behöver kompletteras|behöver åtgärdas|behöver ses över|måste åtgärdas){e}",
                    "Det återstår att göra anvisningar."));

    /** A task in the passive: <em>ska sammanställas</em>; the word before the passive tells who bears it. */
    public static final Pattern PASSIVE = Pattern.compile(
            "(?:^|[,;:.–] |\\boch )(?<subject>[^,;:.]{2,110}?) (?:ska|skall|bör|måste) (?:(?!inte\\b|ej\\b|alltid\\b|egentligen\\b|normalt\\b|kunna\\b|vara\\b|enligt\\b)[^,;:.\\s]+ ){0,4}?(?<verb>(?!\\p{L}+(?:ens|ets|ernas|arnas|ornas)\\b)\\p{L}{2,}s|få \\p{L}+|gå ut|gå iväg)(?= |[.,;:]|$)(?! av (?:en |ett )?(?:behörig|auktoriserad|certifierad|legitimerad|utbildad|fackman|fackkunnig))(?<rest>[^.;]*)",
            FLAGS);

    /** What after a passive makes it work: <em>tas fram</em>, <em>ses över</em>. */
    public static final Pattern PARTICLE =
            Pattern.compile(" (?:fram|bort|in|ner|om hand|kontakt|över|hem|reda på|med till)\\b", FLAGS);

    /** Something has to be ready or in place: <em>ska vara klar till nästa möte</em>. */
    public static final Pattern READY = Pattern.compile(
            "(?:^|[,;:.–] |\\boch )(?<subject>[^,;:.]{2,110}?) (?:ska|skall|bör|måste|behöver) (?:då |sedan |därefter |senast |också |även )?(?:vara|finnas|ligga|bli) (?:helt |då )?(?:(?:[^.,;: ]+ )?(?:till ?handa|tillhanda)|klara?t?|färdiga?t?|inne|inlämna(?:d|t|de)|inskicka(?:d|t|de)|bokad|bokat|bokade|beställd|beställt|beställda|påskriv(?:en|et|na)|underskriv(?:en|et|na)|framme|på plats|framtag\\p{L}+|genomförd\\p{L}*|utskicka\\p{L}+|uppe|ute|utlag[dt]\\p{L}*|upplag[dt]\\p{L}*|uppsat[ts]\\p{L}*|(?:i|på|hos) (?:systemet|portalen|webben|hemsidan|sajten|mappen|kanalen|lådan|postlådan|intranätet|\\p{L}+(?:mappen|sidan|portalen|systemet|kanalen))|publicera\\p{L}+|gjor(?:d|t|da)|åtgärda\\p{L}+|betal(?:d|t|da)|dokumentera\\p{L}+|rapportera\\p{L}+|registrera\\p{L}+|uppdatera\\p{L}+|anmäl(?:d|t|da)|ifyll(?:d|t|da))(?= |[.,;]|$)",
            FLAGS);

    /** Where the first clause of an item ends. */
    public static final Pattern CLAUSE_END = Pattern.compile("[,;.] ");

    /** The beginning of what somebody said in a discussion, behind the name. */
    public static final Pattern SPOKEN = Pattern.compile(
            "(?:let['’]s|let me|i(?: |['’])|we(?: |['’])|maybe|perhaps|agree(?:s|d)?\\b|yes\\b|no\\b|not\\b|in principle|it(?: |['’])|that['’ ]|there(?: |['’])|but |can (?:we|i) |could (?:we|i) |do (?:we|you) |does |are |anything |suggests? |expresses |thinks |asks |wonders |moves |motions |seconds\\b|call to |jag |vi |det är|det blir|det var|ja\\b|nej\\b|kanske|men |tycker|håller med|undrar|instämmer)",
            FLAGS);

    /** How things are or went. */
    public static final Pattern STANDS = Pattern.compile(
            "\\b(?:är|var|blev|går bra|gick|rullar|flyter|pågår|finns|inget nytt|har (?:\\p{L}+ )?\\p{L}+[td]|is|are|was|were|has|have|had|went|going)\\b",
            FLAGS);

    /** Words that make a task of it all the same. */
    public static final Pattern TO_DO = Pattern.compile(
            "\\b(?:ska|skall|bör|måste|får|behöver|som|att|om|hur|vad|vilka|when|if|who|what|that|which|where|whether|how|will|to|should|must|(?:återkommer|kollar|ordnar|fixar|skickar|mejlar|ringer|tar|gör|ser|hör|bokar|lägger|skriver))\\b",
            FLAGS);

    /** What will be done without being anybody's task. */
    public static final Pattern HAPPENINGS = Pattern.compile(
            "\\bwill be (?:held|closed|opened|reopened|raised|increased|reduced|celebrated|launched|introduced|open|shut|given|kept|met|put)\\b",
            FLAGS);

    /** The same in English. */
    public static final Pattern PASSIVE_ENGLISH = Pattern.compile(
            "(?:^|[,;:.–] |\\band )(?<subject>[^,;:.]{2,110}?) (?:should(?: now| also)? be|needs? to be|must be|will be|is to be|are to be|to be|ought to be|has to be|have to be) (?:\\p{L}+ly )?(?<verb>\\p{L}+(?:ed|en|t|ne|de|ught|ut|on)|(?:on|in|up)(?= (?:by|before|no later|and running)))(?= |[.,;:]|$)(?<rest>[^.;]*)",
            FLAGS);

    /** "To be" without a verb that makes it a state or a hope. */
    public static final Pattern SHORT_TO_BE = Pattern.compile(
            "(?= to be )(?<!\\b(?:is|are|was|were|has|have|had|need|needs|ought|seem|seems|appears|appeared|likely|expected|going|hopes|hoped|wants|wanted|want|due|still|yet|said|thought|felt|found|about|able|not|asked|proved|continues?|it|them|us|him|her)) to be (?!\\p{L}+ing\\b)",
            FLAGS);

    /** Somebody's view, told after the name. */
    public static final Pattern OPINES = Pattern.compile(
            "\\b(?:it['’]s|requires?|means?|because|would|could|was|were|think|thinks|believes?|is|are)\\b", FLAGS);

    /** A passive in the present that is a task when a day is given: <em>lappar sätts upp v. 18</em>. */
    public static final Pattern PASSIVE_PRESENT = Pattern.compile(
            "(?:^|[,;:.–] |\\boch )(?!nästa (?:\\p{L}*möte|träff|sammanträde)\\b)(?<subject>[^,;:.]{2,80}?) (?<verb>\\p{L}{3,}s)(?= |[.,;:]|$)(?<rest>[^.;]*)",
            FLAGS);

    /** Passives that tell of an event or a state. */
    public static final WordTable EVENTS = WordTable.of("""
            hålls hållas erbjudas firas öppnas stängas inledas avslutas hölls erbjuds öppnas stängs finns väntas beräknas planeras anses antas startas inleds avslutas genomfördes tackas lyckas
            minns hoppas trivs behövs krävs saknas känns syns hörs märks betecknas kallas heter används finansieras ges delges gällande binds
            firas bjuds hälsas anordnas arrangeras äger försvinner pågår godkänns godkändes beslutas beslutades fastställs antogs bordläggs
            bordlades noterades noteras diskuterades diskuteras redovisades redovisas presenterades presenteras konstaterades konstateras
            tas ses sker lades genomgicks förväntas uppskattas utgörs omfattas berörs präglas bedöms upplevs uppfattas föreslås
            ajourneras återupptas kommer finnas minnas lyckas trivas behövas krävas synas kännas höras alltings dess vars hans hennes deras
            påverkas ökas minskas höjs sänks kommuns skolans höstens vårens årets sommarens dagens veckans månadens mötets gruppens styrelsens
            nästas klass hos plats process vars måls is was has this tills medans sens bolags projekts byts avslutades utses utsågs valdes väljs
            uppmanas ombeds påminns tillsätts tillsattes visas skapas handlas röstas""");

    /** A time that is no due. */
    public static final Pattern NO_DUE = Pattern.compile(
            "(?:i år|årets|this year|under året|året ut|during the year|(?:19|20)\\d\\d)|(?:för|for)(?: the| this| next)? (?:early |late )?(?:spring|summer|autumn|winter|vår|höst|sommar|vinter|jul|påsk|\\p{L}*termin)\\p{L}*|(?:gäller |with effect )?(?:från|from|fr\\.?o\\.?m\\.?|since|sedan|as of)\\b.*",
            FLAGS);

    /** An event by which something is to be done, told without a day. */
    public static final Pattern EVENT_DUE = Pattern.compile(
            "(?<!\\p{L})(?<event>(?:(?:före|innan|before)(?! (?:detta|dess|this|that|it|then|now|long|jul\\b|henne|honom|oss|us|them|eller|or|and|och)\\b)|så (?:snart|fort)(?! som möjligt)|as soon as(?! possible)|once(?! (?:again|more|a|per|every|in)\\b)|när(?= [^.,;:()?|/]{2,50} (?:är (?:klart?|klara|färdigt?|färdiga|på plats|framme|igång)|finns|kommit|har (?:kommit|publicerats|öppnat|svarat))\\b)) [^.,;:()?!|/–—]{3,60}?)(?=[.,;:()?!|/–—]| (?:och|and|så|then|men|but|ska|ska(?:ll)?|will|is to|are to|lägger|begär)\\b|$)",
            FLAGS);

    /** What a due expression begins with when it is the very last moment. */
    public static final Pattern AT_THE_LATEST = Pattern.compile(
            "(?:(?:klart?|färdigt?|inne|inlämna[ts]?|ready|done|in|due) )?(?:senast|sista dag(?:en)?|deadline|no later than|not later than|at the latest|by|before|innan|före)\\b",
            FLAGS);

    /** A word of the very last moment. */
    public static final Pattern LATEST_WORD = Pattern.compile(
            "(?<!\\p{L})(?:[Ss]enast|[Bb]y|[Bb]efore|[Ii]nnan|[Ff]öre|[Ss]ista dag(?:en)?|[Dd]eadline|latest|later than)(?!\\p{L})");

    /** A verb in the past, or of being able or wishing: then the deadline is told of and not set. */
    public static final Pattern TOLD = Pattern.compile(
            "\\b(?:har|hade|var|blev|fick|kom|gick|togs|gjorde|sade|visade|kan|kunde|kanske|vill|ville|hoppas|föreslår|förordar|tycker|tror|undrar|befarar|planerar|räknar|väntas|beräknas|brukar|\\p{L}{3,}(?:ades|des|tes|ade)|said|noted|reported|confirmed|explained|advised|stated|announced|told|expects?|believes?|suggests?|proposes?|recommends?|thinks?|feels?|wonders?|wants?|has|have|had|was|were|could|might|may|hopes?|hoped|wanted|plans|expected|usually|would)\\b",
            FLAGS);

    /** Before the verb: then the clause hangs on another and is no task of its own. */
    public static final Pattern HANGING = Pattern.compile(
            "\\b(?:som|hur|vad|när|om|vilka|vilken|vilket|där|innan|eftersom|medan|ifall|för att|så att|vem|huruvida|which|that|who|how|what|when|if|where|whether|because|since|until|tills|varför|att|whose|why)\\b",
            FLAGS);

    private Norms() {}
}
