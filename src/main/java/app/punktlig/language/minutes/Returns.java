package app.punktlig.language.minutes;

import java.util.List;

/** How minutes say that a topic will come up again. */
public final class Returns {

    private static final String MEETING =
            "(?:(?:nästa|nästkommande|kommande|följande|efterföljande|the next|next|a later|a future|our next|a coming|the following|the)(?: (?:\\p{L}+)){0,3}? ?(?:möte|gång|sammanträde|lg|träff|styrelsemöte|apt|[\\p{L}-]*möte|[\\p{L}-]*sammanträde|[\\p{L}-]*träff|[\\p{L}-]*grupp|[\\p{L}-]*råd|[\\p{L}-]*konferens|avstämning|omgång|tillfälle|meeting|sync|session|call|catch-up|check-in|stand-?up|retro|board|committee|one|time|[\\p{L}]*gång)|mötet(?= (?:(?:den|[\\uE000-\\uE008][\\uE100-\\uE1FF]) |i |om |efter |före |därefter|\\d))|[\\p{L}]+mötet|\\p{L}+träffen|(?<!från )(?:[\\p{L}-]*möte|[\\p{L}-]*sammanträde|[\\p{L}-]*träff|meeting|session) (?:nr |no |#)?\\d{1,3}(?![\\p{L}\\d])|vårt möte|våra möten|sammanträdet|träffen|årsmötet|stämman|lg|apt|mötet den|meeting)";

    /** A later time, in words that stand last in a plan. */
    private static final String LATER =
            "(?:(?:i|till|under|efter|inför|framåt|mot|innan) (?:början av |slutet av |mitten av |nästa )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|hösten|sommaren|vintern|vår|höst|nyår|jul|julen|påsk|semestern|semestrarna|lovet|sportlovet|höstlovet|årsskiftet|terminsstart|helgerna|q[1-4]|t[1-3]|kvartal)|om (?:\\S+ ){1,3}(?:dagar|vecka|veckor|månad|månader|mån|år)|(?:vecka|v\\.?) ?\\d{1,2}|nästa (?:gång|möte|vecka|månad|år|termin|träff|vår|höst)|längre fram|(?:in|after|before) (?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|half[- ]term|the (?:spring|summer|autumn|fall|winter|new year|holidays?|break))|in (?:\\S+ ){1,2}(?:weeks?|months?|year)|next (?:time|month|week|term|year|meeting|quarter))";

    private static final String TOPIC =
            "(?:[\\p{L}-]*frågan|[\\p{L}-]*ärendet|[\\p{L}-]*punkten|ämnet|diskussionen|samtalet|dialogen|behandlingen|genomgången|beslutet|förslaget|beredningen|arbetet med frågan|detta|den|det|the (?:topic|item|matter|question|issue|subject|discussion|decision|debate|proposal)|this|it)";

    public static final List<Formula> RETURNING = List.of(
            Formula.of(
                    "comes along to a later meeting",
                    "{b}(?:följer|följde) med till{e}|(?<![\uE000-\uE008][\uE100-\uE1FF] ){b}(?:får komma|kommer|ska komma|får|kommer att komma) (?:tillbaka|åter|upp igen)(?= (?:(?:den|[\\uE000-\\uE008]?[\\uE100-\\uE1FF]) \\d|till|på|vid|i|nästa|för beslut|efter|när|om))|{b}(?:sköts|skjuts) [^.,;:]{2,50} (?:på framtiden|till (?:hösten|våren|nästa|senare))",
                    "Frågan följer med till maj."),
            Formula.of(
                    "is told of on a day",
                    "(?:^|{b}(?:resultatet|det|detta|frågan|arbetet|utfallet|ärendet|utvärderingen|svaren) )(?:redovisas|återredovisas|återrapporteras|presenteras|avrapporteras)(?: \\S+){0,3}? (?:\\S{2,3} )?\\d{1,2}(?:/\\d{1,2}| (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))(?: \\d{4})?[.]?$",
                    "Redovisas 11 december."),
            Formula.of(
                    "the decision comes then",
                    "^(?:nytt |ny |slutligt |slutgiltigt |definitivt |formellt )?(?:beslut|ställningstagande|låsning|avgörande|prioritering|fastställande)(?:et|en)?(?: (?!:)[^.;:]{1,40}?)? (?:(?:sker|görs|fattas|tas|kommer|planeras)(?: \\S+){0,3}? (?:"
                            + LATER
                            + "|(?:den|[\\uE000-\\uE008]?[\\uE100-\\uE1FF]) \\d|på|vid|till)|i [^.;:]{2,30} \\d{1,2}(?: |/))",
                    "Nytt ställningstagande i styrelsen den 14 april."),
            Formula.of(
                    "to postpone it",
                    "{b}(?:bordlägga|skjuta upp|skjuta på|senarelägga|ta upp (?:\\S+ ){0,4}?(?:igen|på nytt|åter)|återkomma till (?:frågan|ärendet|detta|det)){e}|{b}bereds vidare(?=[.,]|$)|^(?:frågan |punkten |ärendet )?kvarstår[.!]?$",
                    "Att bordlägga valet av färg till nästa möte."),
            Formula.of(
                    "that we may come back to",
                    "{b}(?:det|den|de|detta|dem|frågan|resten)(?: \\S+){0,2}? får {us} (?:prata|återkomma|ta upp|ta (?:igen|nästa|på|i)|titta|diskutera|fundera|komma tillbaka|fortsätta|tala)",
                    "Det får vi prata om på nästa träff."),
            Formula.of(
                    "we check it then",
                    "{us} gör (?:en |ett )?(?:ny |nytt |första |kort )?(?:avstämning|uppföljning|utvärdering|genomgång|omtag)(?: \\S+){0,5}? (?:på|vid|i|efter|om|nästa|den|till){e}",
                    "Vi gör en ny avstämning i maj."),
            Formula.of(
                    "goes to the annual meeting",
                    "{b}(?:frågan|ärendet|förslaget|motionen|den|det)(?: \\S+){0,2}? (?:går|tas|lyfts|förs|skickas|hänskjuts|flyttas) (?:upp |vidare )?(?:till|te|på|vid) (?:årsmötet|stämman|höstmötet|vårmötet|årsstämman|föreningsstämman){e}",
                    "Frågan går till årsmötet."),
            Formula.of(
                    "taken at a meeting with a day",
                    "{b}(?:tar|behandlar|diskuterar|går igenom|beslutar) {us}(?: \\S+){0,4}? (?:på|vid|i) \\S+ (?:\\S{2,3} )?\\d{1,2}(?:/\\d| (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))|{b}(?:talk|think|chat) about (?:it|this|that) again{e}|{b}back on (?:\\S+ ){0,3}table on{e}",
                    "Utkastet tar vi på LG den 31 mars."),
            Formula.of(
                    "the group treats it then",
                    "{us}(?: \\S+){0,3}? (?:tittar|pratar (?:mer|vidare|igen|om det|om detta|om den)|talar (?:mer|vidare)|behandlar|utvärderar|återkommer|återvänder|går igenom|tar (?:det|den|detta|frågan|ärendet|punkten|diskussionen|upp|ställning|en ny|nytt|ett (?:större |nytt |samlat )?grepp)|lyfter|plockar upp|följer upp|stämmer av|sparar|skjuter (?:på|upp)|fortsätter (?:diskussionen|samtalet|dialogen|prata|diskutera)|vill (?:återkomma|diskutera|prata|fortsätta))(?: \\S+){0,9}? "
                            + LATER + "{e}",
                    "Gruppen tittar på utkastet i april."),
            Formula.of(
                    "the group treats it again, verb first",
                    "{b}(?:går|tar|tittar|lyfter|plockar|pratar|talar|diskuterar|följer|stämmer|utvärderar|behandlar|återvänder|återkommer|fortsätter|bestämmer|beslutar|avgör) {us}(?: \\S+){0,8}? (?:igen|på nytt|vidare|åter|igenom (?:på|vid)|på (?:\\S+ ){0,3}(?:möte|träff|apt)|på \\p{L}+(?:träffen|mötet|sammanträdet)|på {us}|"
                            + LATER + "){e}",
                    "Vår roll går vi igenom på aprilträffen.",
                    "Efter sommaren tar vi upp frågan igen och ser."),
            Formula.of(
                    "the group picks it up again",
                    "{us}(?: \\S+){0,3}? (?:plockar|lyfter|tar|får ta|pratar|diskuterar|går|tittar|ser|följer|vill ta)(?: \\S+){0,5}? (?:igen|på nytt|en gång till|ny diskussion)(?: \\S+){0,3}? (?:på|vid|i|efter|om|när|till|under|nästa|innan|den)(?: |{e})",
                    "Vi plockar upp frågan igen efter nyår."),
            Formula.of(
                    "the group leaves it",
                    "{us}(?: \\S+){0,2}? (?:parkerar|bordlägger|bordlade|sparar|lämnar \\S+ öppen|lägger \\S+ på is|skjuter på|skjuter upp|hinner inte|hann inte|avvaktar med|parked?|leave this|left this|deferred|postponed|adjourned|tabled|ran out of time|run out of time)(?: |{e})(?! till {other})",
                    "Vi parkerar frågan så länge."),
            Formula.of(
                    "the topic goes on",
                    "{b}" + TOPIC
                            + " (?:återupptas|fortsätter|fortgår|återkommer|får vila|får ligga|vilar|ligger kvar|lämnas öppen|lämnades öppen|kommer (?:\\S+ ){0,2}tillbaka|kommer upp|ska (?:\\S+ ){0,2}(?:återkomma|tillbaka)|är (?:\\S+ ){0,2}tillbaka|returns?|will return|will come back|comes back|lies on the table|lie on the table|remains open|was left open|is left open|is not closed|was left(?! (?:to|with) {any})|is left(?! (?:to|with) {any})|stays open|continues)(?: \\S+){0,4}? (?:till|på|vid|i|efter|om|nästa|när|tills|to|at|in|until|after|next|when|for)(?: |{e})",
                    "Frågan återupptas i april."),
            Formula.of(
                    "is treated in a month to come",
                    "{b}(?:behandlas|återupptas|utvärderas|tas|tas upp|lyfts|följs upp|stäms av|avgörs|prövas|omprövas|ses över igen|revideras|görs klart?|återrapporteras)(?: \\S+){0,3}? (?:"
                            + LATER
                            + "|(?:på|vid) (?:vårt|ett|det|nästa|ett kommande|ett senare) (?:\\S+ ){0,2}(?:möte|träff|sammanträde)){e}",
                    "Valberedningens förslag behandlas i mars."),
            Formula.of(
                    "is finished at the meeting",
                    "{b}(?:görs|blir|fattas|tas|ges|bestäms)(?: \\S+){0,3}? (?:på|vid) (?:mötet|vårt möte|nästa möte|träffen|\\p{L}+mötet|\\p{L}+träffen)(?: |{e})",
                    "Prioriteringen görs klart på mötet den 5 november."),
            Formula.of(
                    "when something has come",
                    "^(?:när|så snart|så fort|då|efter|once|when|as soon as|after) (?:\\S+ ){2,12}?(?:tas|tar {us}|lyfts|lyfter {us}|återkommer {us}|diskuterar {us}|diskuteras|får {us} ta|återupptas|behandlas|{us} will (?:return|come back|look|discuss|revisit|consider)|the (?:item|matter|topic) (?:returns|comes back|will return))(?: \\S+){0,4}? ?(?:upp|här|igen|på nytt|ställning|frågan|det|again|this|it|back|to)?{e}",
                    "När svaret har kommit tas frågan upp här."),
            Formula.of(
                    "comes back, nobody named",
                    "^(?:återkommer|återkomma|tas åter|åter|kommer åter|fortsätter|fortsättning|ny diskussion|fortsatt diskussion|vidare diskussion|beredning|carry forward|carried forward|continued|further discussion|further debate|further consideration|to go on the agenda)(?: \\S+){0,3}? (?:på|vid|till|i|efter|om|nästa|to|at|in|next|after|for)(?: |{e})(?! med)",
                    "Ny diskussion i april."),
            Formula.of(
                    "then",
                    "{b}(?:behandlas|diskuteras|tas(?: \\S+)? upp|lyfts|avgörs|beslutas)(?: \\S+)? då(?=[.!,]|$)",
                    "Frågan om loven behandlas då."),
            Formula.of(
                    "another day",
                    "{b}(?:left for (?:another|a later|a future|the next)|left until|left to (?:the )?next|för ett senare tillfälle|vid ett senare tillfälle|till en annan gång|till ett senare möte|kept (?:open|on the agenda)|reconsider(?:ed)?|re-?examined|re-?visit(?:ed)?|återremitter(?:as|ades|ar)(?= för| till (?:mötet|nästa|sammanträdet)))(?: |{e})",
                    "The name was left for another day."),
            Formula.of(
                    "the group will treat it",
                    "{us}(?:’ll|'ll| will| is to| are to| to| shall) (?:\\p{L}+ )?(?:consider|discuss|review|look at|revisit|return|come back|debate|decide|take|reconsider|pick up|hear more)(?: \\S+){0,7}? (?:"
                            + LATER + "|at (?:\\S+ ){0,3}meeting|again){e}",
                    "The board will consider the draft in April."),
            Formula.of(
                    "comes to a meeting",
                    "{b}(?:comes?|goes|brought|returns?|coming|moved|held|due|taken|put) (?:back )?(?:over )?(?:to|at|for|before|onto) (?:the |our )?(?:next|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|new year) (?:board|meeting|committee|session|agenda|council|trustees|governors|retreat|away ?day|[\uE005][\uE100-\uE1FF])",
                    "The draft comes to the April board."),
            Formula.of(
                    "is taken up again",
                    "{b}(?:tas|tages|togs|ta|tar {us}|tar|lyfts|lyfter {us}|lyfta|diskuteras|behandlas|bereds|presenteras|hanteras|följs|bestäms|beslutas|avgörs|redovisas|besvaras|kommer|utvärderas|stäms av|återupptas|läggs)(?: (?:\\S+ )?){0,3}?(?:åter(?! \\p{L}+s )|upp|igen|på nytt|vidare(?! till)|ånyo)(?: (?:igen|på nytt|åter|till|på|vid|i|under|inför|när|då|nästa|senare|framöver|om|den|efter)){e}",
                    "Frågan tas upp på nytt vid mötet i mars.",
                    "Ärendet kommer åter upp om två veckor."),
            Formula.of(
                    "is taken up again, at the end",
                    "{b}(?:tas|tar {us}|tar|lyfts|lyfter {us}|diskuteras|behandlas|kommer|följs)(?: \\S+){0,5}? (?:upp |upp till )?(?:igen|på nytt|åter|ånyo|upp igen)(?:[.!,]|$)",
                    "Vi tar upp frågan igen."),
            Formula.of(
                    "at a meeting",
                    "{b}(?:tas|tar {us}|lyfts|lyfter {us}|diskuteras|behandlas|presenteras|hanteras|följs upp|bestäms|beslutas|avgörs|redovisas|utvärderas|utvärdering|uppföljning|återkoppling|avstämning|fortsättning|beslut|diskussion|återrapport|återrapportering|rapport|{us} fortsätter|{us} pratar|pratar {us}|fortsätter {us}|fortsatt diskussion|ny diskussion|genomgång|beslut fattas|beslut tas|läggs|upp|står)(?: \\S+){0,6}? (?:på|vid|till|i|under|inför)? ?"
                            + MEETING + "{e}",
                    "Utvärdering på nästa möte."),
            Formula.of(
                    "at a meeting, said first",
                    "(?:^|{b})(?:på|vid|till|under|inför|at|på|i)? ?" + MEETING
                            + "(?: \\S+){0,6}? (?:tas|tar {us}|lyfts|lyfter {us}|diskuteras|diskuterar {us}|behandlas|presenteras|hanteras|följs|bestäms|beslutas|redovisas|utvärderas|fortsätter {us}|pratar {us}|återkommer|återupptas|ska {us}|går {us}|bestämmer {us}|beslutar {us}|fattas|fördjupar {us}|kommer)(?: |{e})",
                    "På nästa möte diskuterar vi frågan vidare."),
            Formula.of(
                    "then we talk of it",
                    "^(?:då|there|then) (?:pratar|diskuterar|fortsätter|tar|går|gör {us}|bestämmer|beslutar|tittar|återkommer|{us}|behandlas|tas|ska {us}|återupptas){e}",
                    "Då pratar vi mer om e-tjänsten."),
            Formula.of(
                    "is a point of a meeting",
                    "{b}(?:blir|är|kommer att bli|läggs som|läggs in som|sätts upp som|tas in som) (?:en |egen )?(?:punkt|uppe igen|tema|ärende|stående punkt)(?: \\S+){0,2}? ?(?:på|vid|till|i|igen|nästa|$)",
                    "Stadgarna blir en punkt på nästa möte."),
            Formula.of(
                    "is prepared further",
                    "{b}(?:bereds vidare|återremitteras|återremitterades|återupptas|återupptar) (?:\\S+ ){0,3}?(?:(?:till|på|vid|inför) "
                            + MEETING
                            + "|(?:i|till|efter|under) (?:januari|februari|mars|april|maj|juni|augusti|september|oktober|november|december|höst|vår|hösten|våren|sommaren|jul|årsskiftet)){e}",
                    "Frågan bereds vidare till nästa möte."),
            Formula.of(
                    "comes to a meeting, in English",
                    "{b}(?:will|to|should|shall|is to|are to) (?:then |also )?(?:come|go|return|move|be brought|be taken|be put|be presented|be reported|be tabled|be submitted) (?:back )?(?:to|before|at) (?:the |our |a )?(?:\\p{L}+ ){0,2}(?:meeting|committee|board|sync|session|group|council|team){e}",
                    "The policy will come to the June meeting."),
            Formula.of(
                    "moves on, in English",
                    "{b}(?:carry over|moves? (?:on )?to the next|moved to the next|to continue (?:at|in|next)|will continue (?:at|in|next)|continues (?:at|in|next)|tabled (?:until|to|for)|stands? over|will be back|is back(?= (?:on the agenda|on our|at|to|in|next))|over to the next|back on the table|for discussion at the next|left until|wait until|waits until|pushed to|pushed back to|put off until|put back to)(?: |{e})",
                    "This moves to the next meeting."),
            Formula.of(
                    "is treated then",
                    "{b}(?:behandlas|diskuteras|tas upp|beslutas|lyfts|redovisas|presenteras|avgörs|utvärderas|kommer) (?:då|därefter|sedan|i samband med (?:det|detta)){e}",
                    "Lokalfrågan behandlas då."),
            Formula.of(
                    "then it is taken up",
                    "^(?:därefter|sedan|sen|då|i höst|i vår|efter (?:sommaren|jul|årsskiftet)) (?:tas|lyfts|behandlas|kommer (?:frågan|ärendet|punkten|det|den)|diskuteras|avgörs|återkommer) (?!av )\\S+",
                    "Därefter tas frågan upp för beslut."),
            Formula.of(
                    "we treat it then",
                    "{us} (?:tittar|tar(?! (?:med|in|ut|emot|fram|hem|bort|över) )|ser|går(?! ut )|diskuterar|behandlar|prövar|beslutar|bestämmer|resonerar|pratar|jobbar|arbetar|bearbetar|looks?|discuss(?:es)?|considers?|decides?|reviews?)(?: \\S+){1,8}? (?:i (?:januari|februari|mars|april|maj|juni|augusti|september|oktober|november|december|höst|vår)|på (?:apt|nästa)|vid nästa|till (?:hösten|våren|nästa)|efter (?:sommaren|jul|årsskiftet|påsk|semestern)|next (?:time|month|term)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)){e}",
                    "Styrelsen tittar på utkastet i mars."),
            Formula.of(
                    "the topic comes back",
                    "(?<![\\uE100-\\uE1FF] |som |att )(?<!^){b}återkommer{e}(?! med| till (?:oss|mig|dem|er|styrelsen)| om att| senast| snarast)",
                    "Larmgränserna återkommer på mötet i februari."),
            Formula.of(
                    "we come back",
                    "{us}(?: \\S+){0,2} (?:återkommer|återkom|will return|return|will come back|will revisit|to revisit|will discuss|will review|will look|will continue|will pick|fortsätter(?: diskussionen| samtalet| dialogen| arbetet)? (?:på|vid|nästa)){e}(?: \\S+){0,4}? ?(?:till|to|on|this|the|it|på|vid|nästa|again|at|i|om|när)?",
                    "We will return to the question at the next meeting."),
            Formula.of(
                    "we come back, verb first",
                    "{b}återkommer {us} (?:till|på|med|om|i|vid|nästa)",
                    "I höst återkommer vi till frågan."),
            Formula.of(
                    "is postponed",
                    "{b}(?:bordläggs|bordlades|bordlagd|bordlagt|skjuts upp|sköts upp|(?:skjuts|sköts)(?= till| på| fram)|skjuts fram|sköts fram|flyttas till nästa|flyttades till nästa|flyttas fram|vilar|läggs på is|lades på is|pausas|vilar till|ajourneras|kvarstår till|kvarstår på|står kvar|stays on|senareläggs|väntar till|får vänta till|hann(?:s)? inte med|hanns ej med|was deferred|is deferred|deferred|postponed|carried forward|carried over|held over|adjourned|stood over|rolled over|parked until|parked|on hold until){e}",
                    "Ärendet bordlades till nästa sammanträde."),
            Formula.of(
                    "again, in English",
                    "{b}(?:will be|to be|would be|is to be|should be|can be) (?:\\p{L}+ )?(?:discussed|considered|reviewed|revisited|taken|raised|brought|picked up|looked at|decided|addressed|reconsidered|covered|returned|put on|placed on|on the|on next)(?: \\S+){0,5}? (?:again|further|at|on|in|next|back|once|when|until)",
                    "This will be discussed again in March."),
            Formula.of(
                    "new treatment",
                    "{b}(?:(?:ny |fortsatt |slutlig |vidare )?(?:behandling|beredning|diskussion|dragning|uppföljning|avstämning|utvärdering|återkoppling|beslut) (?:sker|görs|ges|kommer|fattas|tas|planeras|äger rum)|utvärderar {us}|{us} utvärderar|följer {us} upp|{us} följer upp|stämmer {us} av|{us} stämmer av) (?:igen |åter )?(?:\\S+ )?(?:på|vid|till|i|under|om|nästa|efter|då|den|vecka|v\\.)(?= )",
                    "Ny behandling sker vid nästa sammanträde."),
            Formula.of(
                    "then we evaluate",
                    "{b}(?:sen|sedan|därefter|då) (?:utvärderar|följer|tar|stämmer|pratar|diskuterar|beslutar|bestämmer) {us}(?: |$|\\.)",
                    "Vi kör till påsk, sen utvärderar vi."),
            Formula.of(
                    "said short",
                    "^(?:uppföljning|utvärdering|återkoppling|avstämning|ny avstämning|följs upp|återupptas|tas upp|lyfts|diskuteras|behandlas|åter|review|to be reviewed|revisit|follow-up|update|bring back|back)(?: \\S+){0,3}? (?:i|vid|på|efter|om|till|den|vecka|v\\.?|nästa|in|at|on|after|next)(?: |{e})",
                    "Uppföljning i maj."),
            Formula.of(
                    "we take it up",
                    "{us} (?:tar(?! (?:med|in|ut|emot|fram|hem|bort|över) )|tittar|går(?! vidare)|pratar|diskuterar|fortsätter|följer|utvärderar|beslutar|bestämmer|lyfter|fördjupar|(?:will|shall|to) (?:look|take|talk|discuss|consider|review|raise|try|pick|come|go|get|think|revisit|return|bring|see)) (?:\\S+ ){0,6}?(?:igen|vidare|på nytt|en gång till|again|further|back to|next time|nästa (?:gång|möte|träff|lg|apt))(?: |{e})",
                    "Vi tar upp det igen i maj."),
            Formula.of(
                    "brought back",
                    "{b}(?:bring|brings|brought|bringing|come|coming|comes|taken|put|carried|carry|moved|push(?:ed)?|refer(?:red)?) (?:\\S+ )?(?:\\S+ )?(?:back |forward |over |again |it )?(?:to|at|in|for) (?:the |our )?(?:\\p{L}+ )?(?:next |following |coming )?(?:meeting|sync|board|committee|session|agenda|catch-up|autumn|spring)",
                    "The policy will be brought to the June meeting."),
            Formula.of(
                    "the matter waits",
                    "{b}(?:får vänta|får anstå|väntar|avvaktar|avvaktas|parkeras|ligger kvar på bordet|är kvar till|diskussionen fortsätter|samtalet fortsätter|dialogen fortsätter|bevakas)(?: \\S+){0,3}? (?:till|tills|i|på|vid) (?:nästa|mötet|hösten|våren|sommaren|januari|februari|mars|april|maj|juni|augusti|september|oktober|november|december|efter)",
                    "Frågan får vänta till hösten."),
            Formula.of(
                    "we shall",
                    "{us}(?:’ll|'ll| will| to| can| should| agreed to| need to| shall) (?:\\p{L}+ )?(?:return|come back|revisit|discuss|review|look|continue|pick|decide|talk|circle|check in|take)(?: \\S+){0,8}? (?:again|next|further|at (?:the|our)|back to|when|once|later|until)(?: |{e})",
                    "We'll pick this up again next week."),
            Formula.of(
                    "more of it later",
                    "{b}(?:mer om (?:det|detta|den|\\S+)|prata vidare|diskutera vidare|fortsätta (?:diskussionen|samtalet|dialogen|prata)|ta upp (?:det|detta|frågan|den)|ta (?:det|detta|frågan|den)|more on (?:this|that)|pick (?:this|that|it) up|let's revisit|to be continued|återkomma till)(?: \\S+){0,5}? (?:igen|nästa|på|i|vid|efter|senare|next|again|in|at|on|after|when)(?: |{e})",
                    "Mer om det på nästa träff."),
            Formula.of(
                    "taken to the next",
                    "{b}(?:tas med|tas|tar {us} med|tar {us}|lyfts|går|skickas|hänskjuts|skjuts|sparas|läggs|flyttas|förs|kvarstår|väntar|vi tar)(?: \\S+){0,5}? (?:till|på|vid|inför) "
                            + MEETING + "{e}",
                    "Frågan tas med till nästa styrgrupp."),
            Formula.of(
                    "again, said short",
                    "(?:^|[–—:→?-] |[.;,] )(?:to )?(?:discuss|consider|review|pick up|take up|look at|talk about|raise|return to|come back to|back|decide|tas upp|ta upp|diskutera|lyfta|återkomma|beslutas|prata)(?: \\S+){0,4}? (?:again|further|next (?:time|meeting|week|month)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn|q\\d)|at (?:the )?next|igen|vidare|nästa|på nytt)(?: |{e})",
                    "Discuss again in January."),
            Formula.of(
                    "on the next meeting's list",
                    "^(?:på|till|inför|at|for)? ?" + MEETING
                            + "(?: ?: ?| [–-] )(?!måndag|tisdag|onsdag|torsdag|fredag|monday|tuesday|wednesday|thursday|friday|den |the \\d)\\p{L}{3,}",
                    "Till nästa möte: genomgång av budgeten."),
            Formula.of(
                    "is evaluated",
                    "{b}(?:utvärderas|följs upp|stäms av|evaluated|reviewed|återrapporteras)(?: \\S+){0,3}? (?:i|efter|under|om|vid|på|till|den|v\\.?|vecka|nästa|in|after|at|on) ",
                    "Försöket utvärderas i maj."),
            Formula.of(
                    "onto the agenda",
                    "{b}(?:(?:upp |med )?på (?:dagordningen|agendan)|on (?:to )?the agenda)(?: (?:till|för|inför|på|vid|igen|nästa|for|at|next|again)|[.,]|$)",
                    "Frågan sätts upp på dagordningen till maj."),
            Formula.of(
                    "back on the agenda",
                    "{b}(?:back (?:on the agenda|to the (?:next|group|board|committee|meeting|team))|comes? back|come back|returns? to (?:the )?(?:agenda|this|next|board|committee)|revisit(?:ed)?|agenda (?:item )?(?:for|of) (?:the )?next|next agenda|(?:på|till) (?:nästa|kommande) (?:\\p{L}+ )?(?:agenda|dagordning)|next meeting(?:'s|’s) agenda|kvarstår på dagordningen|stående punkt|standing item|to return to|(?:item|topic|question|discussion|matter|agenda|debate) for the next meeting)",
                    "The matter comes back in May."),
            Formula.of(
                    "up again at a meeting",
                    "{b}(?:upp|åter|igen|tillbaka|på nytt|ånyo)(?: \\S+){0,2}? (?:på|vid|till|i|inför) " + MEETING
                            + "{e}",
                    "Vi hinner inte längre i dag, upp igen på mötet den 1 april."),
            Formula.of(
                    "the matter, again",
                    "{b}(?:frågan|ärendet|punkten|ämnet|saken|förslaget)(?: \\S+){0,4}? (?:igen|på nytt|ånyo)(?= (?:på|vid|till|i|(?:den|[\\uE000-\\uE008][\\uE100-\\uE1FF])|om|efter|när|inför|under|då|nästa)|[.,]|$)",
                    "Vi vill se siffrorna och behandlar frågan på nytt den 17 juni."),
            Formula.of(
                    "heard anew",
                    "^(?:ny|nytt|förnyad|förnyat|fortsatt|slutlig|slutligt|vidare|nästa|next|new|further|final) (?:\\p{L}+ )?(?:föredragning|dragning|diskussion|avstämning|uppföljning|genomgång|behandling|beredning|redovisning|rapport|utvärdering|återkoppling|samtal|dialog|ställningstagande|lägesrapport|discussion|review|report|update|decision|presentation|reading|hearing)(?: [^.;:,]{1,40})? (?:(?:den|[\\uE000-\\uE008][\\uE100-\\uE1FF])|på|vid|till|i|om|efter|inför|när|on|at|in|after|once|by|before) ",
                    "Ny föredragning den 17 mars."),
            Formula.of(
                    "moved over to a meeting",
                    "{b}(?:hänskjuts|hänsköts|förs över|fördes över|överförs|överfördes|flyttas|flyttades|remitteras|skjuts|sköts|sparas|läggs) (?:\\S+ ){0,3}?(?:till|på) "
                            + MEETING + "{e}",
                    "Frågan hänskjuts till byggmöte 7."),
            Formula.of(
                    "the group leaves it till then",
                    "{us} (?:lämnar|sparar|skjuter|väntar med|flyttar|låter|leaves?|left|keeps?|puts?) (?:\\S+ ){1,5}?(?:till|på|until|to|for) (?:"
                            + MEETING + "|" + LATER + "){e}|^left on the table|{b}lie on the table",
                    "Vi lämnar frågan till nästa möte."),
            Formula.of(
                    "the talk goes on when",
                    "{us}(?: \\S+){0,2}? (?:fortsätter|återupptar|återkommer|återgår|återvänder|tar upp|diskuterar|beslutar|behandlar|bestämmer|will (?:return|come back|decide|discuss|resume|revisit|look)|returns?|resumes?|decides?)(?: (?!när{e}|om{e}|when{e})\\S+){0,6}? (?:när|så snart|så fort|sedan|efter att|once|when|as soon as|after) \\S+ \\S+",
                    "Vi fortsätter samtalet när underlagen finns."));

    public static final List<Formula> NOT = List.of(
            Formula.of(
                    "told of the last meeting",
                    "{b}(?:togs|lyftes|diskuterades|behandlades|beslutades|sades|sade|sa|was|were|raised|discussed|said)(?: \\S+){0,4}? (?:förra|föregående|senaste|last|previous) ",
                    "Frågan togs upp på förra mötet."),
            Formula.of(
                    "today, or not at all",
                    "{b}(?:vid|på) (?:dagens|detta) möte{e}|^vid (?:förra|föregående) |{b}(?:inte kommer|kommer inte|kommer aldrig) (?:att |upp|åter|tillbaka|igen|med)|{b}(?:yrkar|yrkade|föreslår|föreslog)(?: \\S+)? att{e}",
                    "Det kommer inte upp i den summan."),
            Formula.of(
                    "a decision reported",
                    "{us} (?:har|hade) (?:redan |nu |tidigare )?(?:beslutat|bestämt) ",
                    "Styrelsen har beslutat att skjuta upp flytten."),
            Formula.of("another's meeting", "{other}", "Frågan tas upp i kommunstyrelsen."),
            Formula.of(
                    "condition",
                    "^(?:om|ifall|if|unless|skulle) |{b}(?:kan|kunde|could|may|might) (?:\\S+ ){0,4}(?:behöva|komma att)",
                    "Om den inte blir klar kan starten behöva flyttas."),
            Formula.of(
                    "an earlier meeting",
                    "{b}(?:togs|tagits|diskuterades|behandlades|lyftes|was discussed|was raised)(?: \\S+){0,4} (?:på|vid|at) (?:the last|förra|senaste|föregående|\\p{L}{3,}s){e}",
                    "Frågan togs upp på förra mötet."),
            Formula.of(
                    "the meeting itself",
                    "^(?:nästa|next|kommande) (?:\\p{L}+ ){0,3}?(?:möte|meeting|\\p{L}*möte|sammanträde|träff|gång|apt|lg)(?:en|et|s)?(?: |:)(?:blir|är|hålls|äger rum|den|is|will be|on|måndag|tisdag|onsdag|torsdag|fredag|\\d)",
                    "Nästa möte är den 4 maj."));

    private Returns() {}
}
