package app.punktlig.language.minutes;

import java.util.regex.Pattern;

/** How minutes say who was there, who was not, and how somebody took part. */
public final class Attendance {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** The line, or its beginning, above those who took part; a group may follow the word. */
    public static final Pattern PRESENT = Pattern.compile(
            "(?:\\d{1,3} )?(?:n(?=:)|nv(?=:)|följande \\p{L}+ (?:var närvarande|(?:be)?f[ao]nns (?:närvarande|närvara)|deltog|närvarade)|medverkade gjorde|deltog gjorde|parter(?:na)?|parties|(?:also|dessutom)(?=\\s{0,9}(?::|\\t|\\s{2}))|(?:governors|trustees|members|staff|directors|councillors|officers|board members|committee members|parents|also|attending|others|those|övriga|även|föräldrar|ledamöter|personal|medlemmar) (?:present|in attendance|attending|närvarande|deltagande)|där|här|here|there|also (?:there|here)|with us|(?:runt|kring|vid|omkring) bordet|(?:round|around|at) the table|deltagarlista|attendance list|roll call|in person|attending (?:remotely|in person|online|by \\p{L}+)|by (?:video|telephone|phone|teams|zoom)|on (?:the (?:call|line|screen)|teams|zoom|screen)|på (?:skärm|teams|zoom|video|telefon)|per (?:telefon|video)|vi som var (?:med|där|här)|vi var|de som (?:var med|deltog)|med på (?:mötet|träffen)|samlade|uppslutning|arbetsgivarsidan|arbetstagarsidan|(?:den )?fackliga sidan|facket|fackliga företrädare|styrelse|styrelsen|presidiet|ledning|kallade|i rummet|in the room|via (?:teams|zoom|länk|video)|närvarolista|who was there|who|på distans|distans|på länk|via länk|digitalt|online|remote|by phone|(?:the following|those) (?:were|are|was) present|klass(?:ombud|representanter|föräldrar)|ombud|delegater|delegates|(?:från |för )?(?:skolan|skolledningen|personalen|föräldrarna|klasserna|kommunen|förvaltningen|facket)|personal|pedagoger|lärare|föräldrar|vårdnadshavare|klassrepresentanter|representanter|elever|elevrådet|skolledning|politiker|tjänstepersoner|tjänstemän|staff|parents|governors|trustees|directors|officers|councillors|pupils|students|närvaroförteckning|närvarande personer|(?:mötes)?deltagare|deltagande|deltog|deltar|här|med|vilka var (?:där|med|här)|vilka|vid mötet|på mötet|med på mötet|närvarande|närvaro|närv|medverkande|på plats|beslutande|tjänstgörande(?: ersättare)?|ersättare|ledamöter|"
                    + "(?:ordinarie )?ledamöter|övriga (?:närvarande|deltagare|deltagande)|övriga(?! (?:frågor|ärenden|punkter|saker|rapporter|beslut|uppdrag))|adjungerade?|inbjudna?|gäster|gäst|suppleanter|icke tjänstgörande ersättare|"
                    + "present|attendees|attending|attendance|in attendance|participants|those present|also present|members present|members|guests?|observers?|"
                    + "(?:arbetsgivare|arbetsgivarparten|arbetsgivarrepresentanter|för arbetsgivaren|arbetstagare|arbetstagarparten|för arbetstagarna|fackliga (?:representanter|företrädare|organisationer)|personalföreträdare))"
                    + "\\b(?<group>[^:\\t]{0,40}?)\\s{0,9}(?:(?<colon>[:?]|\\t|(?<=\\S)\\s{2,}|\\.\\s)|$|\\s[–-]\\s)",
            FLAGS);

    private static final String AFTER_ABSENT =
            "\\b(?<group>[^:\\t]{0,40}?)\\s{0,9}(?:(?<colon>:|\\t|(?<=\\S)\\s{2,}|\\.\\s)|$|\\s[–-]\\s)";

    /** The line, or its beginning, above those who did not. */
    public static final Pattern ABSENT = Pattern.compile(
            "(?:(?:hade|kunde|kan) (?:tyvärr )?(?:inte|ej) (?:möjlighet|tillfälle|närvara|deltaga)(?: att \\p{L}+(?: \\p{L}+)?)?|f(?=:)|no-?shows?|frånvarande|(?:anmält |anmäld )?förfall|(?:hade|har|anmälde|anmäler|anmälda|lämnade|meddelade|gav) (?:anmält |meddelat )?(?:förhinder|återbud|frånvaro)|tackat nej|tackade nej|avbokat|avböjt|lämnat (?:återbud|förhinder)|ej(?=\\s?:)|uteblivna?|uteblev|giltigt förfall|kunde ej(?: komma| delta| vara med)?|kan inte(?: komma| delta)?|sorry(?: not to be (?:there|here))?|not able to (?:attend|come|be there)|could ?(?:n['’]t|not) (?:make it|attend|come|be there)|out|excused|not here|not there|unable to (?:come|be present)|förhindrad|ej deltagande|ej representerade?|apols|(?:meddelat|meddelade|anmält) (?:frånvaro|förhinder)|not attending|not in attendance|missed(?: it)?|missing|away|apologies sent|unable to join|inte|kommer inte|kunde inte(?: komma| delta| vara med)?|sjuka?|borta|saknades|ej vid mötet|inte vid mötet|ej med|inte med|inte här|ej här|frånvaro|frånv|ej närvarande|inte närvarande|(?:anmält |anmälda |anmälda med |med )?förhinder|(?:anmäld|anmält|anmälda|meddelad) frånvar(?:o|ande)|förhindrade|återbud(?: från)?|sjukanmälda?|ledig(?:a)?|"
                    + "apologies(?: for absence| received)?|apologies received(?: from)?|absent|not present|regrets|unable to attend|absences?)"
                    + AFTER_ABSENT,
            FLAGS);

    /** The same, where a word or two stand before: "Tidigt inkomna återbud". */
    public static final Pattern TOLD_ABSENT = Pattern.compile(
            "^(?:\\p{L}+ ){1,2}(?:förhinder|återbud|apologies|absent|frånvarande)(?=\\s*:|$)" + AFTER_ABSENT, FLAGS);

    /** Labels of lines that hold something else than those who came, or names of those who need not have come. */
    public static final Pattern NO_GROUP = Pattern.compile(
            "(?:utses(?: att justera)?|utsedda?[^:]{0,30}|val av[^:]{0,30}|justering\\p{L}* ?[^:]{0,30}|paragrafer|underskrift\\p{L}*|protokoll(?:et)? (?:omfattar|justeras)[^:]{0,20}|anslag[^:]{0,20}|quorum|kvorum|beslutsmässig\\p{L}*|plats och tid|tid och plats|plats|lokal|sal|rum|var|tid|datum|dag|när|klockan|justerare|justering(?:sperson(?:er)?)?|att justera|kopia(?: till)?|för kännedom|delges\\b[^:]{0,30}|sändlista[^:]{0,20}|skickas till|utskick[^:]{0,20}|distribution[^:]{0,20}|handläggare|kontakt(?:person)?|vår referens|ansvarig utgivare|att justera[^:]{0,30}|contact|cc|kopia|till|to|dagordning|agenda|ärenden|"
                    + "förvaltning|enhet|avdelning|ämne|angående|möte|nästa möte|diarienummer|dnr|bilagor?|ärende|place|venue|location|room|date|time|subject|circulation|copies? to|copy|department|next meeting|apologies for)"
                    + "\\s*(?::|\\t)",
            FLAGS);

    /** Of the words above a list of those who took part, those that say so and do not only name a group. */
    public static final Pattern COMING = Pattern.compile(
            "\\b(?:närvar|deltag|deltog|deltar|medverk|på plats|present|attend|participants|in person|online|teams|zoom|länk|distans|digitalt|remote|där|här|there|here|med|bordet|table|inbjud|gäst|guest|adjung|övriga)",
            FLAGS);

    /** A label in words that no list holds, which says all the same that somebody did not come. */
    public static final Pattern DENIES = Pattern.compile(
            "\\b(?:inte|ej|icke|not|\\p{L}+n['’]t|un(?:able|available))\\b.{0,20}\\b(?:kom|komma|med|delta\\p{L}*|möjlig\\p{L}*|kunde|tillfälle|närvar\\p{L}*|här|där|come|came|able|attend\\p{L}*|make|made|join\\p{L}*|here|there|present|possible)\\b"
                    + "|\\b(?:apolog\\p{L}*|förhinder|förhindrad\\p{L}*|återbud|frånvar\\p{L}*|absent\\p{L}*|regrets?|tackat nej|tackade nej)\\b",
            FLAGS);

    /** Words that say of somebody, in a label, a table or beside a name, that the seat was empty: the sense, and no list of labels. */
    public static final Pattern AWAY = Pattern.compile(
            "\\b(?:saknas|saknades|saknad|fattas|fattades|borta|bortrest\\p{L}{0,2}|hemma|sjuk|sjukt?a?|sjukanm\\p{L}*|sjukskriv\\p{L}{1,4}|magsjuk\\p{L}{0,2}|förkyl\\p{L}{1,3}|feber|influensa|vab|vabb\\p{L}{1,3}|föräldraledig\\p{L}{0,2}|tjänstledig\\p{L}{0,2}|lediga?|semester|förh|förhindra\\p{L}{0,3}|förhinder|återbud|frånv|frånvar(?:o|ande)|förfall|avböj\\p{L}{0,3}|avbok\\p{L}{0,3}|nej|aldrig|uteblev|uteblivn?\\p{L}{0,2}|resande fot|upptagen"
                    + "|på (?:kurs|utbildning|semester|resa|tjänsteresa|konferens|annat \\p{L}+|tjänsteärende)"
                    + "|(?:inte|ej|icke)(?!\\W{1,2}(?:tjänst|beslut|röst|ledam|ordin|§|punkt|p\\.|under|vid (?:punkt|§)|\\d))"
                    + "|absent\\p{L}{0,3}|absences?|apolog\\p{L}{0,5}|apols?|regrets?|sorry|sick|ill|unwell|poorly|on (?:annual |sick |maternity |parental )?leave|on (?:holiday|nights|vacation|training|a course)|annual leave|not (?:here|there|present|attending|able|coming|with us|in)|no show|no-show|unable|unavailable|excused|missing|missed|skipped|away|out of office|ooo|declined|sent word|cannot|could not|did not|\\p{L}{2,5}n['’]t|never)\\b"
                    + "|^(?:utan|without|minus)\\b",
            FLAGS);

    /** Beside a name: somebody else's seat. */
    public static final Pattern STANDS_IN = Pattern.compile(
            "ersätt|ersatt|vikar|i stället|istället|instead|deput|on behalf|\\bfor\\b|\\bför\\b", FLAGS);

    /** A label above one person, after whose name stands where that person comes from. */
    public static final Pattern ONE =
            Pattern.compile("(?:gäst|inbjuden|guest|observer|observatör|adjungerad)\\b", FLAGS);

    /** "Ej" and "inte" before the words that say who was there. */
    public static final Pattern NOT = Pattern.compile("(?:ej|inte|icke|not)\\s+(?!tjänstgörande)(?=\\p{L})", FLAGS);

    /** A word that makes a name of a place or a body. */
    public static final WordTable BODIES = WordTable.of("""
            kommun kommunen kommuner region regionen förvaltning förvaltningen grp grupp skola skolan ab hb förbund förbundet
            länsstyrelsen landsting förskola förskolan församling församlingen bk ik gf if sk ff enheten avdelningen kontoret council school college
            university ltd trust county borough sveriges energi bolaget city department university sal rum lokal frånvarande närvarande
            -kommun -förvaltning -verket -bolaget -förvaltningen -skolan -förbundet -kontoret -enheten""");

    /** A sentence that tells who came. */
    public static final Pattern CAME = Pattern.compile(
            "(?:vi (?:som )?(?:var|deltog)(?: (?:med|där|här|närvarande|på plats|samlade|på mötet))*:?|(?:med|där|närvarande|på plats|deltog)(?: på mötet| i mötet| på träffen| i dag| idag| denna gång| vid mötet)? var(?: alltså| också| även| utöver mig)?:?|vi var (?:\\S+ ){0,3}(?:stycken|st|personer|pers|på plats|närvarande):?|there were (?:\\S+ ){1,3}(?:of us|people|present):?|those who came were:?|(?:på|vid|i) mötet (?:deltog|var|närvarade|medverkade)(?: också| även)?:?|deltog gjorde:?|"
                    + "we (?:had|were)(?: joined by)?:?|the following (?:people |members |trustees |governors |councillors )?(?:were|was) (?:present|in attendance):?|(?:dessutom|även|också|därutöver|vidare) (?:deltog|närvarade|medverkade)|(?:från|för|ur) (?:\\p{L}+ ){1,3}?(?:deltog|närvarade|medverkade)(?: också| även)?:?|följande (?:\\p{L}+ )?(?:var närvarande|(?:be)?f[ao]nns (?:närvarande|närvara|vara närvarande)|deltog|närvarade)(?: och (?:ha(?:de)?|med) (?:rösträtt|röst))?:?|röstlängden (?:är|var|upptar|upptog|omfattar|omfattade|består av|bestod av):?|(?:those |also )?(?:present|attending|there) (?:were|was):?|in the room(?: were)?:?|attended by:?|joined by:?|(?:a?round|at) the table(?: were)?:?|(?:runt|kring) bordet (?:satt|var|fanns):?) ",
            FLAGS);

    /** In a letter: "ni som var med – Anna och Bo –", "those who came (Anna and Bo)". */
    public static final Pattern AMONG = Pattern.compile(
            "\\b(?:vi|ni|er|oss|de|dem) som (?:var (?:med|där|här|på plats)|deltog|kom)\\s?[–—:(-]\\s?|\\b(?:those|you|us) who (?:were (?:there|here|present)|came|joined)\\s?[–—:(-]\\s?",
            FLAGS);

    /** What those do who come to a meeting. */
    public static final Pattern SAT = Pattern.compile(
            " (?:satt|var|hade vi|we had|deltog|närvarade|fanns|samlades|träffades|möttes|medverkade|kom|sat|were|was|came|met|gathered|attended|joined|took part)\\b(?: var\\b)?:?",
            FLAGS);

    /** What follows the names of those who did not come. */
    public static final Pattern STAYED_AWAY = Pattern.compile(
            " (?:(?<! som )(?:var|är|låg|ligger|satt) (?:\\p{L}+ ){0,2}(?:hemma|bortrest\\p{L}{0,2}|sjuk\\p{L}?|magsjuk\\p{L}{0,2}|utomlands|på (?:kurs|utbildning|semester|resa))|(?:kom|dök) (?:aldrig|inte)(?: upp)?|(?:was|were) (?:on (?:nights|holiday|leave|a course)|off sick|ill)|hade (?:\\p{L}+ ){0,2}(?:förhinder|återbud)|hade (?:\\p{L}+ )?(?:förhinder|anmält|lämnat|meddelat)|(?:var|är) (?:förhindrade?|frånvarande|sjuka?|förkylda?|krassliga?|borta|lediga?|hemma|upptagn?a?|på (?!plats|möte|länk|teams|zoom|skärm|telefon|distans|video|webb))|kunde inte (?:vara med|delta|komma)|saknades|är (?:fortfarande |fortsatt |tyvärr |också )?(?:sjuka?|borta|lediga?|frånvarande|förhindrade?)|uteblev|som (?:inte|ej) (?:kunde|hann|kom)\\b|är (?:på )?(?:kurs|semester)|"
                    + "(?:has |have |had )?(?:sent|gave|given|offered|sends) (?:his |her |their )?apologies|(?:was|were) (?:absent|away|off sick|unable to|on leave|not present)|apologi[sz]ed|(?:could|couldn't|couldn’t) (?:not )?(?:make it|attend|join|come)|(?:is |was )?out[,.;])",
            FLAGS);

    /** What follows the names of those who took part in a way worth telling. */
    public static final Pattern TOOK_PART = Pattern.compile(
            " (?:(?:var|är) (?:också |även )?(?:inbjud(?:en|na)|adjungerade?)|(?:was|were) (?:also )?invited|deltog|deltar|närvarade|närvarar|var med|medverkade|anslöt|lämnade(?: mötet)?|gick|kom(?: in)?|satt|lyssnade|hängde|avvek|joined(?: us)?|(?:was|were)(?= on )|(?:var|är)(?= på (?:länk|teams|zoom|skärm|telefon|distans))|left(?: the meeting)?|arrived|attended|participated|was present|were present|dialled in) (?:at|efter|redan|via|på|per|under|till|från|för|i början|i slutet|del|delvis|digitalt|kl|\\d|by|for|from|until|remotely|online|on (?:zoom|teams|the phone|screen|the line)|på (?:länk|teams|zoom|skärm|telefon|distans)|after|the|en del|in på|med (?:via|på|hemifrån|från)|hem|t\\.o\\.m)| (?:ringde|kopplade upp sig|phoned|called|dialled|dialed|rang|listened|lyssnade) in\\b| (?:presided|took the chair|was in the chair|chaired the meeting|(?:recorded|took|kept|wrote)(?: the)? (?:minutes|notes)|ledde mötet|höll i mötet|förde (?:protokoll|protokollet|pennan|anteckningar|anteckningarna))\\b",
            FLAGS);

    /** "x = med", one of the marks a house explains above its list: the mark, and what it says. */
    public static final Pattern MARK_EXPLAINED = Pattern.compile(
            "(?<![\\p{L}\\d])(?<mark>[\\p{L}\\d+–*✓✗○●-]{1,2})\\s?=\\s?(?<says>\\p{L}{2,20}(?: \\p{L}{2,20}){0,3})",
            FLAGS);

    /** A person named with the office held at this meeting. */
    public static final Pattern CHAIR = Pattern.compile(
            "(?:in the chair|presiding|chairing)|(?:mötes)?(?:ordförande|ordf|ledare)|mötesordförande|mötesledare|sammankallande|chair(?:man|woman|person)?|chaired by|facilitator|ordf\\.",
            FLAGS);

    public static final Pattern SECRETARY = Pattern.compile(
            "(?:mötes)?(?:sekreterare|sekr)|sekr\\.|protokollförare|antecknare|antecknar|vid pennan|pennan|anteckningar|protokoll|anteckningar förda av|secretary|notes|note[- ]?taker|minutes|minutes taken by|minute[- ]?taker|scribe|clerk|minuted by|minutes (?:prepared |recorded |written )?by|recorded by|typed by|notes by|notes taken by|ant\\.?|mötesantecknare|mötessekreterare|keeper of the minutes|antecknat av|nedtecknat av|för(?:d|t|da) av",
            FLAGS);

    /** Labels that are common words too. */
    public static final Pattern WEAK = Pattern.compile(
            "(?:där|här|here|there|with us|out|sorry|excused|in person|on (?:the|teams|zoom|screen)|by (?:video|telephone|phone|teams|zoom)|styrelse|styrelsen|presidiet|ledning|samlade|facket|vi var|vi som|de som|kunde|kan|could|couldn|not able|missing|missed|away|who|parter|parterna|parties|online|remote|digitalt|distans|ombud|inte|kommer inte|kunde inte|vilka|med|här|borta|sjuka?|övriga(?! (?:närvarande|deltag))|ledig(?:a)?|deltog|deltar|members|guests?|attending|present)\\b",
            FLAGS);

    /** What stands before the names of those who were not there. */
    public static final Pattern WERE_MISSING = Pattern.compile(
            "(?:som inte kunde (?:vara med|komma|delta|närvara)(?: i dag| idag| den här gången)?(?: \\(|: ?)|(?:frånvarande|förhindrade?|borta|sjuka?|saknades|inte med|förhinder hade|återbud (?:hade |från )?|frånvarande med anmält förhinder)(?: idag| i dag)? (?:var|är|hade)(?: också| även)?:? "
                    + "|återbud (?:hade |har )?(?:kommit |inkommit |lämnats |anmälts )?(?:från|av):? |förhinder (?:hade |har )?(?:anmälts |meddelats |anmält )?(?:av|från|för):? |förhinder (?:hade|har):? |saknades gjorde:? |"
                    + "(?:an )?apolog(?:ies|y) (?:for absence )?(?:were |was |had been |have been |was also |had |have )?(?:also )?(?:received|accepted|come|came|arrived|sent|noted|given|recorded|tendered)?(?: and accepted)? ?(?:from|by|for|on behalf of):? |absent (?:was|were):? )",
            FLAGS);

    public static final Pattern SENDER = Pattern.compile("från|from|avsändare|sender", FLAGS);

    /** Above the names of those to whom a letter goes. */
    public static final Pattern ADDRESSED = Pattern.compile("(?:till|to|kopia|cc)\\s?:\\s", FLAGS);

    public static final Pattern I = Pattern.compile("\\b(?:jag|undertecknad|me|myself|yours truly|(?-i:I))\\b", FLAGS);

    /** "jag (Anna Ek)", "undertecknad Anna Ek": the writer, with the name told. */
    public static final Pattern I_WHO_AM = Pattern.compile(
            "(?:jag|undertecknad|me|myself|(?-i:I))(?: själv)?,? ?(?:\\((?<name>(?-i:\\p{Lu})[\\p{L}-]+(?: (?-i:\\p{Lu})[\\p{L}-]+){0,3})(?:, [^()]{1,40})?\\))",
            FLAGS);

    /** By video or telephone. */
    public static final Pattern REMOTE = Pattern.compile(
            "\\b(?:via (?:teams|zoom|skype|länk|video|telefon|webb|meet|distans|videolänk)|på (?:teams|zoom|länk|distans|telefon)|(?:per|by) (?:telefon|video|phone|telephone)|teams|zoom|skype|distans|på distans|digitalt|digital|skärm|telefon|phone|telephone|video|via dator|länk|online|(?:ringde|ringer|phoned|called|dialled|dialed|rang|lyssnade|listened|listening|dialling|calling|videoed) in|hemifrån|skärmen|uppringd|inringd|uppkopplad\\p{L}?|kopplade upp sig|on the (?:wire|screen)|from home|i luren|luren|på tråden|discord|webex|jitsi|facetime|whatsapp|messenger|slack|virtual|virtually|on (?:the )?phone|remote|remotely|by video|by phone|dialled in|dial-in|videolänk|hybrid|webb)\\b",
            FLAGS);

    /** In a label: some so, some so. */
    public static final Pattern EITHER_WAY =
            Pattern.compile("\\b(?:plats|rummet|person|room|hybrid|och|and|eller|or)\\b|/", FLAGS);

    /** Beside a name: was not there. */
    public static final Pattern STAYED = Pattern.compile(
            "(?:frånvarande|✗|✘|×|❌|ej närvarande|inte närvarande|ej med|(?:anmält |har |hade )?förhinder|förhindrad|återbud(?: från)?|apologies from|sjuk|sjukanmäld|absent|apologies|not present|sent apologies|away)",
            FLAGS);

    /** Words that stand where a name would, and say that there is none; "Inga" is a name. */
    public static final Pattern NOBODY = Pattern.compile(
            "ingen|nobody|none|no one|förhinder|frånvarande|ej närvarande|vakant|vacant|vacancy|apologies|återbud|n/a|nil",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The same as the only word of a list; among others "Inga" is a name. */
    public static final Pattern NONE = Pattern.compile("inga|inget", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** For a part of the meeting. */
    public static final Pattern PARTIAL = Pattern.compile(
            "\\b(?:ej|inte|utom|except|not) (?:§|punkt|item|p\\.)|\\bunder punkt|\\bunder mötespunkt|\\bdelar? av|\\b(?:del av (?:mötet|tiden)|delar av (?:mötet|tiden)|delvis|part of the meeting|part-time|anlände|anslöt senare|anslöt efter|kom senare|kom sent|gick tidigare|gick före|lämnade (?:före|tidigare)|sen ankomst|joined late|left early|arrived late|dropped off|first half|second half|på (?:första|andra|sista) (?:punkten|delen)|(?:endast|bara|enbart|only) (?:punkt(?:en)?|item)|(?:första|sista|first|last) \\d{1,3} min|förmiddagen|eftermiddagen|came (?:at|late)|(?:första|sista|andra|inledande|first|last|second|opening) (?:(?:en |halv|half|\\d{1,2})\\p{L}* ?)?(?:timm\\p{L}+|halv\\p{L}+|hälft\\p{L}*|kvart\\p{L}*|biten|hour|half|quarter|part)|\\d{1,3} ?(?:min|minuter|minutes|mins) (?:only|bara)|(?:bara|only|endast|enbart) (?:fram )?(?:till|until|to|from|från|första|början|slutet|the (?:first|last|start|end))|fram till|gick (?:hem|efter|tidig\\p{L}*|innan|vid|lite)|kom (?:\\p{L}+ )?(?:sent|senare|kvart|halv|efter|mitt i|först)|left (?:after|before|at)|anslöt (?:vid|mot|under)|från lunch|till lunch|till kaffet)\\b",
            FLAGS);

    /** The same by the number of a point, or by the clock. */
    public static final Pattern PARTIAL_BY_NUMBER = Pattern.compile(
            "§+\\s?\\d|\\b(?:till|t\\.?o\\.?m\\.?|from|from item|fr\\.?o\\.?m\\.?|fr\\.?|from och med|från|kl\\.?|until|till och med|to|after|efter|items?|punkt(?:en|er|erna)?|p\\.|§+|del av|delar av|delvis|part of|part|för|for|under|lämnade|anslöt|avvek|anlände|gick|kom|left|arrived|joined|deltog|närvarande|närvarade|t\\.o\\.m|fr\\.o\\.m)\\W{0,3}(?:\\w{1,10}\\W{1,2}){0,3}§*\\s?\\d|\\d{1,2}[.:]?\\d{0,2}\\s?[–-]\\s?\\d{1,2}[.:]\\d{2}",
            FLAGS);

    /** All that a cell of a column of ticks can hold. */
    public static final Pattern MARK = Pattern.compile(
            "(?:ja|nej|yes|no|j|n|y|x|p|v|a|d|f|närv\\.?|frånv\\.?|närvarande|frånvarande|present|absent|apologies|med|ej|här|borta|in|out|teams|zoom|länk|digitalt|remote|video|on site|på plats|distans|förhinder|✓|✔|✅|☑|✗|✘|×|❌|☐|○|●|\\+|[–-]|[01])?",
            FLAGS);

    /** In an attendance table or beside a name: was not there. */
    public static final Pattern NO = Pattern.compile(
            "(?:(?:nej|no|ej|inte),? .{1,40}|nej|no|n|frånvarande|ej|ej närvarande|förhinder|anmält förhinder|absent|apologies|återbud(?: från)?|sjuk|ledig|föräldraledig|✗|✘|×|❌|☐|apol\\.?|a|-|–|0|fv|f|[–-] ?\\(.{1,40}\\))",
            FLAGS);

    private Attendance() {}
}
