package app.punktlig.language.minutes;

import java.util.regex.Pattern;

/** How minutes say that something was decided. */
public final class Resolutions {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    public static final FormulaTable EXPLICIT = FormulaTable.of(
            Formula.of(
                    "it came out yes or no",
                    "^(?:det|svaret|utfallet) blev (?:ett |därmed |alltså )?(?:ja|nej|avslag|bifall)(?:,| med| \\()? ?(?:\\d{1,3}|\\p{L}{2,5}) (?:röster )?(?:mot|för)(?= )|^it was an? (?:yes|no)(?:,| by| \\()? ?(?:\\d{1,2}|\\p{L}{3,6}) (?:votes )?(?:to|against)(?= )",
                    "Det blev nej, fyra mot tre.",
                    "It was a yes, 4 to 3."),
            Formula.of(
                    "the go-ahead from somebody",
                    "^(?:ok|okej|okay|klartecken|grönt ljus|green light|go-ahead) (?:från|av|from) {any} (?:att|till|för|to|for){e}",
                    "Ok från Anna att köpa hyllor."),
            Formula.of(
                    "the answer is yes or no",
                    "{b}(?:(?:the|our|so the) (?:answer|verdict) (?:is|was)(?: therefore| clearly| then| simply)?(?: a| an)? (?:yes|no|go|no-go)|svaret (?:är|blir|blev) (?:därför |alltså |då |till slut )?(?:ett )?(?:ja|nej))(?=[.,;:!]|$| (?:to|for|but|and|till|men|och){e})|^(?:ja|nej|yes|no),? (?:men(?! då (?:får|måste|blir))|fast|dock|förutsatt|under förutsättning|så länge|inte före|tidigast|but|provided|as long as|on condition|not before|only if) \\p{L}",
                    "It will not pay, so the answer is no.",
                    "Ja, men inte före mars."),
            Formula.of(
                    "the word of whoever leads",
                    "^[\uE000\uE001\uE008][\uE100-\uE1FF](?: \\([^()]{1,30}\\))?: ?[\"”“–-]? ?(?:(?:ja|ok|okej|yes|okay|fine),? )?(?:kör(?: vi)?(?: på det| på| hårt| så)|gör så|vi kör|då kör vi|klartecken|grönt ljus|go ahead|go for it|do it|let['’]s do it|make it so)(?: då| nu| på det| then)?[.!\"”]{0,2}$|(?:^|[;:] |[–—-] )\uE001[\uE100-\uE1FF](?:['’]s| is| was) (?:ok|okay|fine|good|happy) with (?:an? |the |this |that |it{e})",
                    "Anna: kör på det.",
                    "Overtime is high; the chair is OK with a trial."),
            Formula.of(
                    "the group's decision, labelled",
                    "^(?:{us}|our|joint|team|group|panel|gemensamt|vårt) (?:decision|beslut) ?[:–—-] ?\\p{L}",
                    "Joint decision – try the new hours until May."),
            Formula.of(
                    "label",
                    "^(?:\\p{L}+s )?(?:beslut|beslutet|beslutat|beslutades|decision|decisions|decided|resolved|resolution|beslutspunkt)(?: ?(?:nr|no\\.?)? ?\\d{1,4}[a-z]?)?(?: ?[:–—-] ?|(?= att )|(?<=resolved)(?= that| to)) ?\\S",
                    "Beslut: Styrelsen antar förslaget."),
            Formula.of(
                    "the group decides",
                    "{us}{rel} (?:{gap})(?:beslutar|beslutade|beslöt|beslutat|bestämmer|bestämde|bestämt|fastställer|fastställde|antar|antog|godkänner|godkänn?de|bifaller|biföll|avslår|avslog|beviljar|beviljade|anslår|anslog|avsätter|avsatte|utser|utsåg|tillsätter|tillsatte|sa ja|sa nej|said yes|said no|säger ja|säger nej|tackar ja|tackar nej|tackade ja|tackade nej|valde \\S+ till|väljer \\S+ till|väljer att|valde att|tillstyrker|tillstyrkte|röstade|ratificerar|decides?|decided|resolves|resolved|approves?|approved|adopts?|adopted|endorses?|endorsed|accepts?|accepted|rejects?|rejected|voted|ratified|allocated|signed off|turned down|elected|appointed|re-elected|declined(?! to (?:use|comment|say|answer|take part|be drawn))){e}",
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
                    "{b}(?<!till )(?:handuppräckning|sluten omröstning|slutna röster|a show of hands){e}",
                    "Efter handuppräckning valdes den 13 mars."),
            Formula.of(
                    "verb first",
                    "^(?:{gap})(?:beslutar|beslutade|beslöt|bestämde|godkänner|godkänn?de|fastställer|fastställde) {us}",
                    "Efter diskussion beslutar styrelsen att anta anbudet."),
            Formula.of(
                    "verb, then the group",
                    "{b}(?:beslutade|beslutar|beslöt|bestämde|godkänn?de|godkänner|antog|avslog|fastställde) {us}(?: gemensamt| tillsammans| enhälligt| då| till slut)?(?= att |[.,;]|$)",
                    "Kostnaden, högst 4 000 kr, godkände vi."),
            Formula.of(
                    "said at the end",
                    "(?:, |: |[–—-] )(?:beslut|beslutat|beslutades|godkänt|godkändes|klubbat|decided|approved|carried|resolved)[.!]?$",
                    "Inköp av skåp, 4 000 kr, beslutat."),
            Formula.of(
                    "said first",
                    "^(?:klubbat|klubbades|klubbat och klart|godkänt|beslutat|approved|carried|vote)(?: ?[:–—-] ?|(?<=klubbades) att )\\S|^motion ?(?:[:–—-]|\\([^()]{2,40}\\)) ?(?:to|that) ",
                    "Klubbat: nya skåp köps in."),
            Formula.of(
                    "is elected",
                    "{b}(?:omvaldes|nyvaldes|invaldes|fyllnadsvaldes){e}|^\uE000[\uE100-\uE1FF](?:,? (?:och |and )?\uE000[\uE100-\uE1FF])* (?:valdes|utsågs|väljs|utses|omväljs|(?:was|were|is|are) (?:re-?)?(?:elected|appointed))(?=[.,]|$)|{b}(?:(?:om|ny)?valdes|utsågs|utses|väljs)(?! ut{e})(?: \\S+){0,6}? (?:till|som|att|i){e}|^(?:till|som|att) (?:\\S+ ){1,7}?(?:(?:om|ny)?valdes|utsågs|utses|väljs|tillsattes){e}|{b}(?:was|were) (?:duly |unanimously )?(?:re-?)?(?:elected|appointed)(?= (?:as|to|chair|vice|treasurer|secretary|clerk|auditors?|president|for)|[.,]|$| [\uE000\uE001])",
                    "Till ny kassör utsågs Anna.",
                    "Anna valdes enhälligt till kassör.",
                    "Anna och Bo väljs."),
            Formula.of(
                    "laid to the files",
                    "{b}(?:läggs|lades|lägger {us}|lade {us}|{us} lägger|{us} lade) (?:\\S+ ){0,5}?till handlingarna{e}",
                    "Informationen läggs till handlingarna."),
            Formula.of(
                    "somebody gives the go-ahead",
                    "[\uE000\uE001\uE008][\uE100-\uE1FF] (?:{gap})(?:ger|gav|gave|gives|lämnar|lämnade|sa|sade|säger) (?:sitt |sin |klart |his |her )?(?:ok|okej|klartecken|grönt ljus|godkännande|tillstånd|go|the go-ahead|the green light|the ok)(?= till| åt| för| att| för att| to | for |[.,]|$)",
                    "Anna gav klartecken till inköpet."),
            Formula.of(
                    "by the group",
                    "{b}(?:turned down|refused|rejected|declined|approved|accepted|adopted|passed|agreed|godkändes|antogs|avslogs|beviljades) (?:by|av) {us}",
                    "The request was turned down by the board."),
            Formula.of(
                    "a decision is taken",
                    "{b}(?:beslut|beslutet) (?:togs|fattades|blev)(?= (?:om|att|i|på|enligt|med|av {us})|[.,:]|$)|{us}{rel} (?:{gap})(?:tog|fattade) (?:ett |det |följande )?(?:\\p{L}+ )?beslut(?:et)?(?: om| att| i|[.,:])|{b}(?:blev|är) (?:det )?(?:bestämt|beslutat|klubbat)(?= att)|{b}decisions? (?:was |is |were )?(?:also |then |therefore )?(?:made|taken|reached)(?= to| that| on|[.,:]|$)",
                    "Beslut togs att köpa in tält.",
                    "Decision made to paint the hall."),
            Formula.of(
                    "decided, with no subject",
                    "^(?:vi |då |även |också |således |därmed |därefter |det ){0,2}(?:beslutade|beslutar|beslutat|beslöt|beslöts|beslutades|beslutas|bestämde|bestämdes|bestäms|bestämt|överenskoms|överenskommet|resolved)(?: \\p{L}+){0,2}? (?:att|to|that){e}",
                    "Beslutade att köpa in tält."),
            Formula.of(
                    "decided, with no subject, in English",
                    "^(?:we |then |also |further |unanimously )?(?:decided|resolved|voted|opted|elected) (?:unanimously )?(?:to|that|on|not|against|in favour)(?= \\p{L})",
                    "Decided to start with the fees."),
            Formula.of(
                    "the group elects",
                    "{us}{rel} (?:{gap})(?:valde|väljer|omvalde|omväljer|nyvalde|utsåg|utser|elected|elects|appointed|appoints)(?= )(?! (?:bort|att|inte|ej|not){e})",
                    "Mötet valde Siv och Ture till justerare."),
            Formula.of(
                    "proposed and elected",
                    "{b}(?:föreslås|föreslogs|nominerades|kandiderade|(?:was|were) (?:nominated|proposed)) och (?:väljs|valdes)|{b}(?:was|were) (?:nominated|proposed) and (?:elected|appointed){e}|{b}(?:väljs|valdes|omväljs|omvaldes) (?:in )?(?:till|som){e}",
                    "Siv föreslogs och valdes."),
            Formula.of(
                    "settled",
                    "{b}(?:spikades|spikas|spikade|klubbades|klubbade|fastslogs|fastslås|fastslog){e}|{b}(?:avgiften|\\p{L}+avgiften|avgifterna|\\p{L}+avgifterna|arvodet|arvodena|\\p{L}+arvode|hyran|priset|datum(?:et)?|taket|beloppet|startavgiften|the (?:fee|subscription|price|rent|date|rate|charge)s?|subscriptions?)(?: för [^.,;:]{2,40}| (?:for|of) [^.,;:]{2,40})? (?:sattes|sätts|bestäms|fixeras|(?:was|were|is|are) (?:set|fixed|kept|held))(?= (?:till|på|oförändr\\p{L}+|at|for|as|to))",
                    "Årsmötet spikades till 11 mars.",
                    "Avgiften sattes till 300 kr."),
            Formula.of(
                    "stays as it is",
                    "{b}(?:medlems|års|service|månads)avgift(?:en|er|erna)?(?: för \\S+(?: \\S+)?)? (?:blir|höjs|sänks|höjdes|sänktes)(?= (?:till|med|oförändr\\p{L}+|\\d))|{b}(?:\\p{L}*avgift(?:en|er|erna)?|arvoden?|arvodet) (?:lämnas|förblir|kvarstår|är|blir|ligger kvar|ska vara|hålls) (?:\\p{L}+ )?oförändra(?:d|t|de){e}|^(?:\\p{L}+ ){0,3}?(?:fees?|subs|subscriptions?|rates?|prices?|cap|limit|charges?|rent|levy)(?: \\p{L}+){0,3}? (?:(?:will |to |is to )?(?:go(?:es)? (?:up|down)|rises?|increases?|be raised|be set|comes? down) (?:to|by|at) [£$€\\d]|(?:stays?|remains?|to remain|to stay|will remain|will stay|is kept|are kept) (?:at|unchanged|the same|as (?:it is|they are)|where))",
                    "Avgiften lämnas oförändrad.",
                    "The fee stays at 20 pounds."),
            Formula.of(
                    "votes counted",
                    "^(?:an? |the |en |ett )?(?:votering(?:en)?|omröstning(?:en)?|röstning(?:en)?|sluten omröstning|rösträkning(?:en)?|resultat av omröstningen|votes?(?: results?)?|voting(?: results?)?|poll|ballot|show of hands)(?: (?:i|på|via|bland|by|in|on|among) [^.:;]{2,25}?)?(?: ?[:–—-]| gav:?| utföll| slutade med| resulterade i| landade i| gave| went to| went for| came out for| favoured) ?\\S|^voted[:,]? \\d|^(?:vid|i|efter|in|at|on) (?:en |a |the )?(?:sluten |öppen |secret )?(?:röstning|omröstning|votering|vote|ballot|poll)(?:en)?(?: [^.,;:]{2,40})?,? (?:fick|vann|segrade|gav|got|received|won|[^.,;:]{2,30} (?:got|received|won)) |{b}(?:det blev|vi tog|vi hade|efter) (?:en )?(?:sluten |öppen )?(?:röstning|votering|omröstning|handuppräckning){e}|{b}(?:\\p{L}+|\\d+) (?:röster|röst) (?:för|mot){e}|[:–—] {any} (?:för|for|ja|yes)[,;] (?:och |men |and |but )?{any} (?:e?mot|against|nej|no)(?=[,.;]|$)",
                    "Votering: fyra röster för, en mot.",
                    "Vi gick laget runt: Anna för, Bo mot."),
            Formula.of(
                    "a motion's fate",
                    "{b}(?:motion(?:en)?|motionerna|förslaget|yrkandet|yrkandena|ansökan|framställan|framställningen|skrivelsen|medborgarförslaget|ärendet|frågan|punkten)(?: [^.,;:]{1,40})? (?:anses|ansågs|förklaras|förklarades|är|blev) (?:därmed |härmed |nu |därigenom )?(?:besvarad|bifallen|bifallet|avslagen|avslaget|färdigbehandlad|färdigbehandlat|antagen|antaget|avskriven|avskrivet|återremittera[dt]|bordlag[dt])(?= |[.,;]|$)|{b}(?:förslaget|motionen|yrkandet)(?: [^.,;:]{1,40})? (?:vann bifall|föll(?= |[.,]|$)|röstades)|{b}(?:bifalles|avslages|godkännes|fastställes|antages|beviljas|bordlägges|återremitteras|väljes|utses|omväljes){e}(?<!utses)|{b}(?:the )?(?:motion|amendment|proposal|resolution|vote)(?: (?:to|that|by|from|for|on) [^.,;]{1,60})? (?:was |is )?(?:then |thus |therefore |thereby |accordingly |narrowly |duly |consequently )?(?:lost|failed|fell|fails|falls|passed|passes|carries|succeeded|refused|declined|supported|endorsed|adopted)(?= |[.,;]|$)|{b}(?:request|proposal|application|motion|amendment|suggestion) (?:was|were|is) (?:unanimously |not )?(?:refused|declined|granted|rejected|turned down|accepted|supported)(?= |[.,;]|$)",
                    "Motionen ansågs besvarad.",
                    "The amendment was lost by one vote to three.",
                    "The proposal accordingly fell."),
            Formula.of(
                    "duly called",
                    "(?:{us}|{b}(?:kallelsen|mötet|årsmötet|stämman|årsstämman|sammanträdet|utlysandet))(?: [^.,;:]{1,30})? (?:ansågs|förklarades|befanns|godkändes|förklarar sig)(?: som| vara| ha)? (?:\\p{L}+ )?(?:behörig(?:t|en)?|stadgeenligt|utlyst|beslutför|beslutsför|beslutsmässigt)|{us} (?:fann|finner|konstaterade|förklarade) (?:sig |att )?(?:[^.,;]{1,40} )?(?:behörig\\p{L}*|utlyst|stadgeenlig\\p{L}*|beslutför|beslutsför\\p{L}*|beslutsmässig\\p{L}*)",
                    "Mötet förklarades behörigt utlyst."),
            Formula.of(
                    "the group lays down",
                    "{us}{rel} (?:{gap})(?:rekommenderar|rekommenderade|förordar|förordade|bordlägger|bordlade|återremitterar|återremitterade|bemyndigar|bemyndigade|befullmäktigar|befullmäktigade|avstyrker|avstyrkte|motsätter sig|motsatte sig|avstår från|avstod från|valde (?!bort)\\p{L}+en|valde \\p{L}+et|spikade|spikar|klubbade|klubbar|fastslog|fastslår|tog beslut|authorised|authorises|authorized|delegated|deferred|concluded|recommended that|recommended to|resolved to|awarded|granted|voted|confirmed the|ratifies|withdrew|raised no objections?|has no objections?|had no objections?|offered no comment)(?= |[.,:]|$)",
                    "Styrelsen rekommenderar rektor att behålla skåpen."),
            Formula.of(
                    "somebody in charge decides",
                    "^(?:arbetsgivaren|rektorn?|ordföranden?|vd|förvaltningschefen|enhetschefen|chefen|\\p{L}+chefen|styrelseordföranden|{any}) (?:beslutar|beslutade|fastställer|fastställde|fattar beslut|fattade beslut)(?: därför| härmed)?(?= att | enligt | i enlighet| om att )",
                    "Arbetsgivaren beslutar enligt förslaget."),
            Formula.of(
                    "elected again or anew, with a colon",
                    "^(?:om|ny|fyllnads)val(?: (?:på|för|till|som|av) [^:]{2,40})? ?[:–—] ?(?!(?:inga?|inget|nej|se|bordl){e})\\p{L}?.*{person}",
                    "Omval på två år: Anna och Bo."),
            Formula.of(
                    "may sign",
                    "{b}(?:bemyndigas|bemyndigades|befullmäktigas|befullmäktigades|ges rätt att|gavs rätt att|får rätt att|fick rätt att|ges fullmakt|gavs fullmakt|tecknar föreningens firma|tecknas av [^.;]{3,60} (?:var för sig|i förening)|(?:was|were) authorised to|authority (?:was )?delegated){e}",
                    "Kassören bemyndigades att teckna avtalet."),
            Formula.of(
                    "to decide, in the infinitive",
                    "^att (?:\\S+ ){0,8}?(?:välja|omvälja|utse|godkänna|fastställa|anta|bifalla|avslå|bevilja|bordlägga|återremittera|uppdra|avsätta|anslå|tillstyrka|avstyrka|bemyndiga|ge (?:\\S+ ){1,5}i uppdrag|lägga (?:\\S+ ){1,6}till handlingarna){e}",
                    "Att bordlägga valet av färg till nästa möte."),
            Formula.of(
                    "laid to the files by the group",
                    "{us} [^.;:]{2,80} (?:lägger|lade|och lägga|att lägga) (?:\\S+ ){1,4}?till handlingarna",
                    "Styrelsen tackar för rapporten och lägger den till handlingarna."),
            Formula.of(
                    "approved, said short",
                    "^(?!.*{b}(?:not|until|soon|when|if|once|should|needs?|be|är|var|som|när|innan|om|inte|ej|har|have|has|had|still|yet|who|that|which|been|was|were){e} )[^.,;:?]{3,70} (?:duly |unanimously |all )?(?:agreed and signed|signed off|approved|adopted|accepted|confirmed|ratified|signed|rejected|refused|declined|bifall|beviljat|avslag|godkänt|godkända|godkänd|antagen|antaget|fastställd|fastställt)(?: unanimously| nem con| by all| and signed| by the chair| enhälligt| med [^.,;]{2,40}| with [^.,;]{2,40}| as [^.,;]{2,40}| subject to [^.,;]{2,40})?[.!]?$",
                    "Last month's minutes agreed and signed.",
                    "Accounts adopted."),
            Formula.of(
                    "minutes signed",
                    "{b}minutes(?: [^.;]{1,80})? (?:were|was|having been|are) (?:\\p{L}+ ){0,3}?(?:taken as|confirmed|agreed|signed|accepted|approved|adopted|received)",
                    "The minutes of 3 May were confirmed."),
            Formula.of(
                    "proposed and seconded",
                    "{b}proposed(?: by| and)?[^;]{0,80}?{b}seconded{e}[^;.]{0,60}? (?:that|to) ",
                    "It was proposed and seconded that we buy more."),
            Formula.of(
                    "approval given",
                    "^approval for [^.]{3,100}$|^(?:ok|okej|klartecken|grönt ljus|ja|nej) (?:att|till att|till|för) (?!nästa)\\p{L}|{b}konstaterar att (?:förslaget|motionen|mötet|styrelsen) (?:har )?(?:antagit|antagits|bifallit|bifallits|beslutat|avslagits)|{b}(?:approval|consent|permission|authority) (?:of [^.,;]{3,60} |for [^.,;]{3,60} )?(?:was|were) (?:given|granted|obtained from {us})|^voting on [^.]{3,80}:?$",
                    "Approval of the budget was given.",
                    "Ok att köpa in tält."),
            Formula.of(
                    "the outcome",
                    "^(?:outcome|conclusion|slutsats|utfall|resultat|utgång)(?:en)? ?[:–—] ?\\p{L}",
                    "Outcome: keep the current format."),
            Formula.of(
                    "a request is dealt with",
                    "{b}(?:application|request|appeal|claim|complaint|tender|quotation|quote|bid|offer|grant|licence|leave|dispensation|consent|permission|discharge|planning application)(?: [^.,;:]{1,80})? (?:(?:was|were|is) (?:\\p{L}+ )?)?(?:refused|granted|rejected|dismissed|upheld|declined|accepted|allowed|awarded|turned down)(?= |[.,;]|$)",
                    "The application for a kerb was refused."),
            Formula.of(
                    "what bodies do",
                    "(?:{us}|{b}(?:trustees|governors|directors|council|senate|panel|members|the committee|steering group|management|cabinet)){rel} (?:hereby |also |then |duly |unanimously |therefore |all |has |have )*(?:appoints?|appointed|co-opts?|co-opted|signed off|signs off|okayed|oks|okays|dismissed|authorised|authorises|declared (?:an?|the)|conferred|awarded|chose|chosen|has chosen|said (?:yes|no) to|says (?:yes|no) to|gave (?:its|their) (?:consent|approval|blessing|permission|go-ahead)|granted|waived|refused|objected|suspended|set (?:the|a) (?:date|precept|budget|fee|rent)){e}",
                    "The board has chosen 14 June as the date.",
                    "Trustees signed off the accounts."),
            Formula.of(
                    "the vote had it",
                    "{b}(?:the ayes (?:have|had) it|the noes (?:have|had) it|put to the vote and (?:carried|rejected|lost|passed|agreed)|passed by the required|by a majority of|decided (?:by )?\\d+ ?(?::|–|-|to|votes) ?\\d*|on (?:his|her|the chair(?:['’]s)?|the mayor['’]s) casting vote){e}",
                    "The scheme was put to the vote and rejected."),
            Formula.of(
                    "green light, said short",
                    "^(?:green light|go-ahead|approval|consent|permission|leave|authority|authorisation) (?:was |is |has been )?(?:given|granted|obtained) (?:to|for|by){e}|^[^.,;:]{3,80} (?:authorised|sanctioned)(?: for| to|[.,]|$)",
                    "Green light given to the pilot."),
            Formula.of(
                    "is wound up or taken on",
                    "(?:{any}|{b}\\p{L}*(?:gruppen|kommittén|utskottet|projektet|föreningen|sektionen)) (?:avvecklas|avvecklades|upplöses|upplöstes|läggs ned|läggs ner|lades ned|lades ner)(?=[ .,;]|$)|{b}(?:was|were|is|are) (?:duly |formally |hereby )?(?:co-opted|re-elected|wound up|disbanded|dissolved|suspended|reappointed|re-appointed|struck (?:off|out)|admitted to membership|stood down)(?= |[.,;]|$)|: admitted[.]?$",
                    "The sub-committee was wound up with thanks."),
            Formula.of(
                    "stands as it is",
                    "{b}(?:is|was|were) (?:accepted|approved|adopted|agreed|passed|carried|cleared) (?:with (?:the |a |one |two |some )?(?:remarks?|conditions?|proviso|caveats?|amendments?|reservations?|changes?|comments?)|as (?:it stands|drafted|written|presented|amended|circulated|proposed)|without amendment|subject to|nem\\.? ?con){e}",
                    "The paper is accepted as it stands."),
            Formula.of(
                    "is now decided",
                    "{b}(?:det är (?:nu |därmed )?(?:beslutat|bestämt|klubbat)|beslutet blev att|enligt (?:beslut (?:vid|på) (?:dagens|detta)|dagens beslut)|(?:förslaget|inköpet|hyran|ansökan|begäran)(?: [^.,;:]{1,40})? (?:gick igenom|fick grönt ljus|fick klartecken|fick (?:ja|nej|avslag|bifall)|godtas|godtogs|röstades igenom)|fick (?:ok|okej|klartecken|grönt ljus) (?:på|till|att|för) (?:att )?|med (?:ordförandens )?utslagsröst|finner att så sker){e}|{b}\\p{L}+ (?:godtas|godtogs)(?=[.,]|$)|{us}{rel} (?:{gap})(?:fattade|fattat|fattar) (?:per capsulam |enhälligt |i dag |idag |även )*beslut om{e}",
                    "Beslutet blev att låta häcken stå kvar."),
            Formula.of(
                    "decided, in brackets",
                    ", beslutades[.]?$|\\((?:beslut|beslutat|beslutades|beslutad|godkänt|klubbat|agreed|decided|approved|carried)\\)[.]?$|^beslut enligt (?:förslag|förslaget|förvaltningens förslag|liggande förslag)",
                    "Vi köper in systemet (beslut).",
                    "Minibus hire goes up to 30 pounds (agreed)."),
            Formula.of(
                    "gets the go-ahead",
                    "(?:{any}|{b}föredragande\\p{L}*) (?:fick|får|gavs|ges|got|was given|were given) (?:[^\\s.,;]+s )?(?:ok|okej|klartecken|grönt ljus|godkännande|tillåtelse|tillstånd|bifall|the go-ahead|the green light|approval|permission|leave)(?= att| på| till| för| to| for|[.,]|$)",
                    "Anna fick klartecken att annonsera tjänsten."),
            Formula.of(
                    "the chair finds",
                    "{b}(?:finner|fann|konstaterar|konstaterade) (?:bifall{e}|att (?:så sker|så skett|[^.;]{2,70}(?:bifall|bifaller|bifallit|bifölls|bifallits|antas|antagit|antagits|avslås|avslagit|avslagits|godkänns|godkänt|godkänner|vunnit){e}))",
                    "Ordföranden finner att styrelsen bifaller förslaget."),
            Formula.of(
                    "an application's fate",
                    "{b}(?:ansökan|anmälan|begäran|framställan|förslaget|yrkandet|motionen|motion \\d{1,3}|kravet|(?<=s )krav|önskemålet|erbjudandet|anbudet|anbuden|offerten|offerterna|inbjudan|remissvaret|överklagandet|invändningen|förslag \\p{L})(?: [^.;:]{1,60}?)? (?:avslås|bifalls|beviljas|godtas|accepteras|antas|förkastas|avvisas|tillstyrks|avstyrks|avslogs|bifölls|beviljades|godtogs|accepterades|tillstyrktes|avstyrktes|förkastades|avvisades|segrade|vann|vinner)(?= |[.,;]|$)|^(?:bifall till|avslag på|avslag för|nej till|ja till) ",
                    "Ansökan om bidrag avslås eftersom den faller utanför riktlinjerna.",
                    "Motion 3 (cykelställ) avstyrks.",
                    "Bifall till yrkandet."),
            Formula.of(
                    "settled by lot or vote",
                    "{b}(?:avgjordes|avgörs|avgjort) (?:med|genom|via) (?:lott\\p{L}*|röst\\p{L}*|omröstning|votering|handuppräckning|acklamation)|{b}med acklamation{e}|{b}utslagsröst{e}|^(?:omröstning|votering) (?:hölls|skedde|genomfördes|begärdes och)|{b}(?:ballot|vote)(?: [^.:;]{1,30})?: ",
                    "Punkten avgjordes med lottning."),
            Formula.of(
                    "the decision is that",
                    "{b}(?:beslutet|the decision|our decision|the ruling) (?:är|blev|blir|lyder|is|was) (?:därmed |nu |därför |alltså |therefore )?(?:att|that|to){e}|{b}(?:är|blir|blev) (?:\\p{L}+ )?beslutet att{e}|(?:{us}|{b}(?:committee|board|group|team|meeting|panel|styrelsens|gruppens|mötets))(?:['’]s|s)? (?:decision|ruling|beslut) (?:är|blev|is|was) (?:att|that|to){e}|^(?:ruling|verdict|avgörande|beslutsmening|beslutssats|dom(?= ?:)|outcome of [^.:;]{2,30}|decisions? \\d+ ?/ ?\\d+)(?: ?[:–—-])? \\p{L}",
                    "Därmed är beslutet att träningen flyttas.",
                    "Ruling: late entries are out."),
            Formula.of(
                    "somebody takes the decision",
                    "^(?!\uE004){any} (?:fattade|tog|took) (?:i dag |idag |därför |nu |därmed |today )?(?:ett |följande |det |the )?(?:beslut(?:et)?|decision)(?= om att| att| om | to | that )|^{any} (?:beslutar|beslutade) (?:på delegation|på plats|direkt|i dag|idag|därför) att{e}",
                    "Kassören fattade beslut om att festen flyttas."),
            Formula.of(
                    "approved as it stands",
                    "^(?:approved|agreed|adopted|accepted|ratified|confirmed|endorsed|rejected|declined|noted and approved)(?: unanimously)? (?:in line with|subject to|as (?:presented|recommended|amended|drafted|proposed|circulated|read|it stands|they stand|(?:an? )?(?:true|correct|accurate|fair))|without|with(?: one| two| no| the)? (?:amendment|change|abstention|condition)|nem con)",
                    "Approved in line with the paper.",
                    "Accepted as a true record."),
            Formula.of(
                    "bodies that decide",
                    "^(?:the )?(?:[\\p{L}'’-]+ ){0,2}(?:trustees|governors|directors|members|council|board|committee|senate|panel|court|synod|{us}|{other})(?: have| has)? (?:hereby |also |then |duly |unanimously |therefore |formally )*(?:(?:declares?|declared) (?!that)|(?:resolves?|resolved|determined|determines) (?:that|to)|granted (?:leave|permission|a|an|the)|endorsed|signed off|approved and|endorsed and|appoints|hereby)(?= ?)",
                    "The directors declared a dividend."),
            Formula.of(
                    "is decided",
                    "{b}(?:beslutades|beslutas|beslöts|bestämdes|bestäms det|bestämdes det|it was (?:\\p{L}+ly )?(?:decided|resolved|determined|concluded|settled|accepted)(?= that| to| by| not|[.,]|$)|was decided|were decided|was resolved|resolved that|resolved to){e}",
                    "Det beslutades att flytta mötet."),
            Formula.of(
                    "is approved",
                    "{b}(?:godkänns|godkändes|godkänt|godkändes|fastställs|fastställdes|antas|antogs|bifalls|bifölls|avslås|avslogs|tillstyrks|tillstyrktes|beviljas|beviljades|klubbas|klubbades|(?:was|were) (?:\\p{L}+ly |\\p{L}+ and |not )?(?:approved|adopted|passed(?! (?:to|on|over|by) )|carried|defeated|signed off|turned down|voted down)|are approved|is approved|was adopted|were adopted|was accepted|were accepted|was rejected|was carried|was agreed and|were ratified|was ratified|was endorsed|and carried|signed as an? (?:true|correct|accurate)|noted and approved|anslogs|anslås|avsattes|avsätts){e}",
                    "Dagordningen godkändes."),
            Formula.of(
                    "the group says yes or no",
                    "{us}{rel} (?:{gap})(?:säger (?:ja|nej)|sa (?:sitt )?(?:ja|nej)|sade (?:sitt )?(?:ja|nej)|tackar (?:ja|nej)|tackade (?:ja|nej)|beviljar|beviljade|avsätter|avsatte|anslår|anslog|utser|utsåg|inrättar|inrättade|bestämmer sig|signed off|signs off|turned down|elected|co-opted){e}",
                    "Styrelsen säger ja till inköpet."),
            Formula.of(
                    "decided, told after",
                    ", (?:beslutade|beslutar|beslöt|bestämde) {us}|, (?:sa|sade|löd|said) {group}(?: unisont| enhälligt| till slut)?[.!]?$",
                    "Avgiften höjs, beslutade styrelsen.",
                    "Laga den gamla, sa mötet."),
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
                    "{us}{rel} (?:{gap})(?:ger|gav|gave|lämnar|lämnade) (?:{gap})(?:ok|okej|klartecken|grönt ljus|sitt godkännande|bifall|ja|nej|the go-ahead|the green light|green light|approval|its approval)(?: till| åt| för| for| to)?{e}",
                    "Gruppen gav ok till förslaget."),
            Formula.of(
                    "go-ahead is given",
                    "{b}(?:ok|okej|klartecken|grönt ljus|godkännande) (?:ges|gavs|gives){e}",
                    "Klartecken gavs till inköpet."),
            Formula.of(
                    "vote",
                    "{b}(?:efter (?:votering|omröstning|rösträkning)|röstade|med röstsiffrorna|with \\S+ votes|by \\S+ votes|röstades (?:igenom|ned|ner|fram)|and carried|^carried|[.,:;] carried|^approved:|^adopted:|voted \\S+ to|motion (?:was )?(?:carried|passed)|carried (?:unanimously|by)|röster mot|nem con){e}",
                    "Efter votering antogs förslaget."),
            Formula.of(
                    "the verb before the group",
                    "{b}(?:beslutade|beslöt|godkänn?de|godtog|antog|avslog|biföll|fastställde|fastslog|beviljade|anslog|avsatte|utsåg|tillsatte|klubbade|spikade|okejade|valde|röstade|tillstyrkte|avstyrkte|tillstyrker|avstyrker|antar|avslår|bifaller|fastställer|godkänner|godtar|beviljar|bordlade|bordlägger) {us}(?! (?:bort|inte|ej|sig|om{e}))",
                    "Budgeten godkände alla.",
                    "Därefter utsåg vi Siv."),
            Formula.of(
                    "yes or no to it",
                    "{us}{rel} (?:{gap})(?:säger|sa|sade|tackar|tackade|röstar|röstade|svarade)(?: (?!att{e})\\p{L}+){0,3} (?:ja|nej) (?:till|tack){e}|{b}(?:säger|sa|sade|säger|tackar|tackade|röstade) {us}(?: \\p{L}+){0,2} (?:ja|nej){e}|(?:^|[:;] |(?<!linje), |och |blev (?:ett )?|blir (?:ett )?)(?:ja|nej) till (?!att |(?:frågan|vad|om){e})\\p{L}|{us} (?:said|say|voted) (?:yes|no){e}",
                    "Vi sa också ja till förslaget.",
                    "Julbordet sa vi nej till.",
                    "Det blev ja till förslaget."),
            Formula.of(
                    "a verdict after what it is about",
                    "(?:, |: |[–—-] |\\()(?:bifall(?:es|s|et)?|avslag(?:et)?|avslås|avslogs|bifölls|godkänns|godkändes|godkän[dt]a?|antas|antogs|antaget|antagen|beviljas|beviljades|beviljat|klubbades|slutdiskuterat|fastställt|fastställs|fastställdes|avvisas|avvisades|godtas|godtogs|förkastas|förkastades|avstyrks|tillstyrks|enligt förslag(?:et)?|granted|refused|rejected|declined|accepted|adopted|denied|authorised|sanctioned|ratified|endorsed|waved through|turned down|thrown out|passed|lost)(?:,? (?:until|till|tills|med|enligt|subject|provided|on|by|with|without|utan|unanimously|enhälligt|nem|as|for|in full|in part|because|since|eftersom|då|i|under|på|från|så länge|delvis){e}[^;]{0,90})?[.!)]*$|^[^.,;:?]{2,60}: (?:approved|agreed) (?:as|for|until|subject to|with|without|in principle|in full|in part){e}",
                    "Ansökan om plats: avslås.",
                    "Lokal 4: bifall i ett år, räknat från maj.",
                    "Opening hours: approved as they stand.",
                    "Request for storage space – granted."),
            Formula.of(
                    "a label with its matter",
                    "^(?:beslut(?:et|s)?|besl\\.?|decision|resolution|ruling)(?: ?\\([^()]{1,60}\\)| (?:i|av|om|enl\\.?|enligt|on|of|by|re|för|for) (?!{other})[^:.;–]{2,45}) ?[:–—] ?\\S|^besl\\.? (?:att )?\\p{L}|^beslut (?!(?:tas|fattas|väntas|kommer|om|i|på|att|av|från|behövs|saknas|ska|skall|bör|får|kan|är|var|blev|togs|fattades|har|hade|dröjer|skjuts|sköts|bordläggs|bordlades|först|senast|senare|till|enligt|enl|vid|efter|före|innan|nästa|under|inför|finns|angående|rörande|gällande|krävs|och|eller|meddelas|delges|verkställs|verkställdes|överklagas|gäller|inväntas|avvaktas|planeras|hanteras|återkommer|skickas|som|utan|med|mot|tas|blir|är|ej|inte|kvarstår|stående|sker|behöver|måste|snart|ligger|måndag|tisdag|onsdag|torsdag|fredag){e})[\\p{L}\\d]|^beslut om att (?![^.]*{b}(?:tas|fattas|väntas|kommer|behövs|krävs|skjuts|dröjer|bordläggs|återkommer|ska|skall|bör|har|hade|saknas|är){e})[^.:?]{3,160}\\.$",
                    "Beslut om taxan: höjs till 40 kr.",
                    "Beslut om att höja avgiften.",
                    "Besl. att hålla öppet.",
                    "Beslut grind 3 passerad."),
            Formula.of(
                    "so many for and so many against",
                    "{b}(?:för|in favour|for|emot|mot|against)[,;]? (?:och |and |mot |to )?(?:\\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|inga|ingen|none|no one|nobody) (?:röster |röst |votes |vote |st )?(?:emot|mot|för|against|opposed|abst\\p{L}+|avst\\p{L}+|nedlagd\\p{L}*)(?=[.,;:)!]| och| and| av|$)|{b}(?:omröstning|votering|röstning) om [^:.]{2,40}: |{b}(?:by|with|med) (?:siffrorna |röstsiffrorna |rösttalen |a vote of |a majority of )?(?:\\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|inga|ingen|none|no one|nobody)(?: röster| votes)? ?(?:mot|to|against|–|-) ?(?:\\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|inga|ingen|none|no one|nobody){e}(?! ?%| (?:minutes|weeks|days|people|minuter|veckor|dagar|personer|procent|percent|kr|kronor|tkr|mnkr|grader|timmar|hours|månader|months|år|years))|\\((?:\\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|inga|ingen|none|no one|nobody) (?:för|for|in favour)[,;) ]|{b}(?:\\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|inga|ingen|none|no one|nobody) (?:to|against|mot) (?:\\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|inga|ingen|none|no one|nobody) (?:for|in favour|against|för|emot){e}",
                    "Förslaget gick igenom, 6 för, 2 emot.",
                    "Resolved (5 for, 1 abstention) to buy it."),
            Formula.of(
                    "waved through or thrown out",
                    "^(?:[^\\s.;:]+ ){2,12}(?<![\\uE100-\\uE1FF] )gick igenom[.!]?$|{b}(?:nodded through|waved through|rubber-stamped|given the nod|gave (?:it |this )?the nod|green-?lit|green-?lighted|thrown out|voted (?:through|down|out)|ok['’]?d{e}|okayed|made the call|klubbades igenom|röstades (?:ned|ner|igenom)|röstade (?:ned|ner|igenom)|gick på avslag|gick igenom(?= utan| med röst| enhälligt| efter (?:omröst|vot))|gick (?:inte|ej) igenom|fick nobben|that['’]?s (?:now )?(?:settled|decided|fixed|agreed)|thats now fixed|(?:saken|det|då) är (?:därmed |nu |alltså )?(?:avgjort|avgjord|bestämt|bestämd|spikat)|decided, done)(?![\\p{L}\\p{N}])",
                    "Bidrag till kören gick igenom.",
                    "The quote was waved through."),
            Formula.of(
                    "by decision of the meeting",
                    "{b}(?:(?:by|genom|på) (?:unanimous )?(?:decision|resolution|order|beslut) (?:of|av) (?:today['’]s |this |the |dagens |hela )?(?:meeting|mötet|möte|{us})|beslut av {us}|enligt (?:dagens|mötets) beslut|enligt beslut (?:vid|på|i) (?:dagens|detta|mötet)|(?:is|was|be) the (?:decision|will|wish|resolve) of (?:this |the |today['’]s )?(?:meeting|{us})|so (?:ordered|resolved|decided|voted)|så (?:beslutades|beslutat|beslöts|bestämdes)){e}",
                    "Moved to May by decision of this meeting.",
                    "Priset står kvar, enligt dagens beslut."),
            Formula.of(
                    "somebody who may, approves",
                    "^(?:[^.,;:]{2,50}: )?(?:[\\uE000\\uE001\\uE008][\\uE100-\\uE1FF]|\\p{L}+(?:ören|aren|anten|chefen|dören))(?: (?:också|även|sedan|därför|also|then))? (?:godkänner|godkänn?de|avslår|avslog|okejar|okejade|beviljar|beviljade|godtar|godtog|approves|approved|authorised|okayed|rejected|vetoed|signed off|ruled|slog fast|slår fast)(?= \\p{L}|[.,:]|$)",
                    "Anna godkände inköpet."),
            Formula.of(
                    "is appointed",
                    "{b}(?:valdes|omvaldes|utsågs|utses|väljs) att (?:\\p{L}+ ){0,6}?(?:justera|föra|leda|vara|sköta|representera|hålla|räkna){e}|{b}(?:was|were) (?:duly |unanimously )?(?:elected|appointed|chosen|re-elected) (?!(?:by|in|at|last|on|for|from|and|that|because){e})\\p{L}|^(?:därefter |även |också |det )?(?:utsågs|tillsattes|valdes|inrättades|bildades) |{b}(?:tillsattes|inrättades)(?= |[.,])|(?:\\p{L}+grupp|utskott|kommitté|kommittee)(?: [^.;:]{2,80})? tillsätts{e}",
                    "Siv valdes att justera.",
                    "Siv and Ture were appointed tellers.",
                    "Utsågs en liten grupp."),
            Formula.of(
                    "passives of those who decide",
                    "{b}(?:godtas|godtogs|medges|medgavs|okejas|okejades|förordnas|förordnades|entledigas|entledigades|bestämdes|avgjordes|avvisas|avvisades|ogillas|ogillades|förkastas|förkastades|upphävs|upphävdes|hävs|hävdes|makuleras|instiftas|inrättas|inrättades|tillsattes|beviljas|(?:was|were) (?:\\p{L}+ly )?(?:okayed|greenlit|sanctioned|authorised|authorized|granted|refused|upheld|overturned|dismissed|declined|waived|ratified|earmarked|rescinded|revoked|vetoed)){e}",
                    "Utbetalningen godtogs.",
                    "Payments as listed were authorised."),
            Formula.of(
                    "what else a group decides",
                    "{us}{rel} (?:{gap})(?:okejar|okejade|medger|medgav|godtar|godtog|entledigar|entledigade|förordnar|förordnade|slår fast|slog fast|lägger fast|lade fast|hemställer|instiftar|instiftade|upphäver|upphävde|avvisar|avvisade|ställer sig bakom|ger bifall|gav bifall|discharged|okays|ok['’]?d|oks|green-?lit|sanctioned|consented to|instructed|directed|mandated|commissioned|upheld|overturned|dismissed|waived|scrapped|finalised|determined|opted|plumped for|picked|selected|pledged|has decided against|was pleased to|were pleased to|approves|ratified|finds for|found for|found against|nodded through|waved through|set the date){e}",
                    "Styrelsen okejar inköpet.",
                    "The board discharged the working party."),
            Formula.of(
                    "a label of other words",
                    "^(?:\\p{L}{3,14}(?:beslut|beslutet)|bestämt|bestämdes|bestämde|överenskommet|överenskommelse|avgjort|beslutsformulering|beslutat|ställningstagande|beslut (?:och|&) \\p{L}+|decisions? (?:made|taken|reached)|go/no-?go|agreed (?:spend|date|price|budget|wording|approach|position)) ?[:–—] ?\\S",
                    "Bestämt: vi byter leverantör.",
                    "Inriktningsbeslut: vi satsar på två enheter."),
            Formula.of(
                    "a decision is taken, the group behind",
                    "{b}(?:tog|fattade|tar|fattar) {us} (?:\\p{L}+ ){0,2}?beslut(?:et)?(?= om| att| enligt| i enl|[.,])|{b}(?:fattades|togs) (?:\\p{L}+ ){0,3}?beslut(?:et)?(?= om| att| enligt| i enl|[.,]|$)|{b}(?:blev|blir) (?:ett |det )?beslut(?:et)? (?:på|om|att|i){e}|{us}{rel} (?:{gap})(?:tar|fattar) (?:\\p{L}+ ){0,2}beslut(?:et)? (?:att|om att|enligt){e}|^beslut enligt (?!(?:tidigare|plan){e})\\S",
                    "Därefter tog styrelsen beslut enligt förslaget.",
                    "Efter diskussion fattades beslut om att höja avgiften."),
            Formula.of(
                    "is given the power",
                    "{b}(?:får|fick|ges|gavs|ger|gav|given|gives|gave)(?: [^.,;:]{1,30})? (?:mandat|fullmakt|befogenhet|a mandate|the authority|delegated authority) (?:att|to|för{e})|{b}authority (?:is |was |to [^.,;]{2,30} )?(?:delegated|given|granted){e}|{b}ger {any} (?:rätt|rätten|tillåtelse) att{e}",
                    "Ordföranden fick styrelsens mandat att förhandla."),
            Formula.of(
                    "money goes up or down",
                    "{b}(?:ersättning(?:en|arna)?|\\p{L}*avgift(?:en|er|erna)?|\\p{L}*arvode[tn]?|timlön(?:en)?|hyra(?:n)?|\\p{L}*taxa(?:n)?|\\p{L}*pris(?:et|er|erna)?|bidrag(?:et|en)?|\\p{L}*ersättningen)(?: för [^.,;:]{2,40})? (?:höjs|sänks|höjdes|sänktes|justeras|sätts|blir) (?:från \\S+ (?:kr |kronor )?)?(?:till|med) (?:\\d|en |ett |två |noll)|{b}(?:fees?|subscriptions?|subs|rates?|prices?|rent|charges?|dues|levy|precept|budget)(?: for [^.,;:]{2,40})? (?:to (?:rise|go up|increase|be (?:raised|set|held|kept|reduced|frozen))|held|frozen|raised|set|kept|increased|reduced) (?:at|by|to|from|for|until) ",
                    "Ersättningen höjs till 150 kr.",
                    "Fees to rise by 3%."),
            Formula.of(
                    "chosen, said short",
                    "^(?!.*{b}(?:not|until|soon|when|if|once|should|needs?|be|som|när|innan|om|inte|ej|har|have|has|had|still|yet|who|that|which|been|was|were|is|are|är|var|will|being){e} )[^.,;:?]{2,60} (?:appointed|elected|re-elected|co-opted|chosen|selected|authorised|waived|invald|omvald|vald|utsedd|klubbad|klubbat|spikad|spikat|beslutad|bifallen|avslagen|noted and approved|approved and signed|signed off|okayed)(?: unanimously| enhälligt)?(?: (?:as|to|for|to be|till|som|without|utan) [^.;]{2,50})?[.!]?$|^(?!.*{b}(?:not|until|when|if|once|should|needs?|be|has|have|had|who|that|which|was|were){e} )[^.,;:?]{3,60} (?:approved|adopted|accepted|agreed) (?:without|unanimously|in principle|nem|as (?:presented|amended|drafted|read|it))(?= |[.,]|$)",
                    "Ruth appointed as clerk.",
                    "Item approved without discussion."),
            Formula.of(
                    "called in the right way",
                    "{b}(?:kallelsen|mötet|stämman|årsmötet) (?:befanns|ansågs|förklarades|var|befunnits)(?: vara)? (?:\\p{L}+ )?(?:utlyst|utsänd|sammankalla[dt]|kalla[dt])(?: i (?:rätt|behörig) (?:tid|ordning))?(?=[.,]|$| enligt)",
                    "Kallelsen befanns vara utsänd i rätt tid."),
            Formula.of(
                    "who won",
                    "{b}(?:(?:fick|får|vann|samlade) (?:flest|majoritet(?:en)? av|en majoritet av) röster(?:na)?|(?:ja|nej)-?sidan (?:vann|segrade)|vann (?:omröstningen|voteringen|med)|segrade med|(?<!use (?:a |his |her |the |their )?)casting vote|voted in(?= as|[.,]|$)|won(?:,| by) (?:\\p{L}+|\\d+) votes? to|majority (?:decision|vote)|majoritetsbeslut|passed a (?:vote|resolution|motion)|(?:motion|proposal|amendment|resolution) (?:did not|didn['’]t|failed to) (?:pass|carry|find|get)|(?:agreed|voted|carried|passed|adopted|beslutat|antogs|bifölls),? \\d{1,3} ?[–-] ?\\d{1,3}|(?:proposed|moved)(?: by)?{e}[^.;]{0,60} seconded){e}",
                    "Bos förslag fick flest röster.",
                    "Dev moved and Ruth seconded to approve the budget."),
            Formula.of(
                    "one decides, in Swedish",
                    "{b}man (?:\\p{L}+ ){0,2}?(?:beslutade|beslutar|beslöt|bestämde|godkänn?de|antog|valde att|röstade)(?= |[.,]|$)|{b}(?:beslutade|beslöt|bestämde|valde|röstade) man{e}|{b}beslut(?:et)? (?:taget|fattat|tagna){e}|{b}enligt \\p{L}{4,}s beslut i ?dag{e}|^(?:slutligt|slutgiltigt|nytt|formellt|enhälligt|mötets|styrelsens|gruppens|dagens) beslut ?[:–—] ?\\S|^(?!(?:proposed|recommended|suggested|pending|no|last|previous|earlier|possible|draft|your|their) )(?:[\\p{L}'’]+ ){1,3}decision ?[:–—] ?\\S|^{us} decision ?[:–—] ?\\S",
                    "Man beslutade att inte delta.",
                    "Vi flyttar i maj, beslut taget.",
                    "Final decision: Tuesday evenings."),
            Formula.of(
                    "the matter is settled",
                    "{b}(?:frågan|saken|ärendet|punkten) (?:var|är|blev) (?:\\p{L}+ )?avgjor[dt]|{b}(?:var|är|blev) (?:frågan|saken|ärendet|punkten|det) (?:därmed |nu |alltså )?avgjor[dt]|{b}avgjorde (?:saken|frågan|ärendet)|{b}(?:valet|lotten) föll på (?![\uE000\uE001])|{b}efter lottning{e}|{b}the (?:choice|lot) fell (?:on|to){e}|^(?:ok|okej|klartecken|grönt ljus|ja|nej) (?:från|av) (?:hela |alla |samtliga )?(?:{us}|alla)|{b}(?:fick|får|gavs|ges) (?:\\p{L}+ )?(?:förtroende|förtroendet) att{e}|{us}{rel} (?:{gap})(?:accepterar|accepterade|uttalar sitt stöd|uttalade sitt stöd|uttalar sig för|uttalade sig för|uttalar sig mot|förklarar sig){e}",
                    "Därmed var frågan avgjord.",
                    "Valet föll på Grand hotell."),
            Formula.of(
                    "laid down, said short",
                    "^(?!.*{b}(?:som|när|innan|om|inte|ej|har|hade|ännu|är|var|blir|blev|att|ska|skall|måste|behöver|kan|bör|nyligen|redan){e} )[^.,;:?]{3,60} (?:fastställd|fastställt|fastställda|antagen|antaget|antagna|godkänd|godkänt|godkända|beviljad|beviljat|beviljade) (?:för|med|till|enligt|utan|efter) [^.;]{2,60}[.]?$",
                    "Planen fastställd för 2026."),
            Formula.of(
                    "a vote is held, a light is green",
                    "^votes (?:for|in favour) ?: ?\\d|^(?:a|the) (?:vote|ballot|poll) (?:was|is) (?:held|taken|called)(?! off| for by)|{b}(?:got|gets|was given|is given) (?:the |a )?(?:green light|go-ahead|nod){e}|^(?:ratified|adopted|accepted|rejected|refused|granted|authorised|elected|appointed|endorsed) ?[:–—] ?\\S|{b}(?:contract|tender|work|grant|job)(?: for [^.,;:]{1,40})? (?:is |was )?awarded to{e}|{us} (?:ansåg|anser|förklarade|förklarar) (?:\\p{L}+ ){1,2}(?:besvarad|bifallen|avslagen|avgjord|avslutad|färdigbehandlad)(?= |[.,]|$)|{b}(?:besvaras|besvarades) med (?:ett )?(?:nej|ja|avslag|bifall){e}|{b}gav {any} (?:rätt|rätten|tillåtelse) att{e}",
                    "Ratified: the purchase of the mower.",
                    "The proposal got the green light.",
                    "Skrivelsen besvaras med ett nej."),
            Formula.of(
                    "we have decided",
                    "{we}(?:['’]ve| have|['’]re| are)(?: (?:now|all|also|just|finally|therefore))? (?:decided|resolved|voted|opted|plumped|approved|chosen|signed off)(?= |[.,:]|$)",
                    "We've decided against a party."),
            Formula.of(
                    "a body of its own decides",
                    "^(?:\uE003[\uE100-\uE1FF]|\\p{L}{3,}(?:rådet|mötet|beredningen|kollegiet|senaten|presidiet|kåren|avdelningen|kapitlet|klubben|sektionen|laget|teamet|gruppen|utskottet|kommittén|ledningen|delegationen|konventet))(?: (?:i dag|idag|därför|också|även|enhälligt|sedan|slutligen|nu|då)){0,3} (?:beslutade|beslutar|beslöt|godkänn?de|godkänner|biföll|bifaller|avslog|avslår|antog|antar|fastställde|fastställer|valde|utsåg|tillstyrkte|avstyrkte|beviljade|beviljar|klubbade|spikade|okejade|förkastade|bordlade|entledigade|adjungerade|fattade beslut|tog beslut|har i ?dag (?:beslutat|fattat beslut|godkänt))(?=[ ,.:])|^[\uE001\uE002][\uE100-\uE1FF](?: (?:därför|i dag|idag|under mötet|på mötet|vid mötet)){0,2} (?:beslutade|beslöt|beslutar|fastställde)(?: (?:därför|i dag|idag|under mötet|på mötet|vid mötet)){0,2} (?:att|om){e}",
                    "Församlingsrådet godkände ändamålen."),
            Formula.of(
                    "a body of its own decides, in English",
                    "^(?:the |this |our )?(?:\\p{L}+ )?(?:governing body|pcc|pta|ptfa|executive|exec|faculty board|faculty|senate|court|synod|session|vestry|association|club|society|branch|parish|friends|guild|forum|partners|assembly|chapter|co-?op|collective|working party|panel|bureau|presidium|membership|shareholders|owners)(?: (?:has|have|hereby|then|duly|also|unanimously|today)){0,2} (?:approved|approves|ratified|ratifies|endorsed|endorses|sanctioned|sanctions|adopted|adopts|resolved|resolves|decided|decides|rejected|rejects|authorised|authorises|agreed|agrees|elected|elects|accepted|accepts|okayed|voted|granted|passed|confirmed|signed off|waived|turned down|threw out)(?= (?!last|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\\S|[.,:]|$)",
                    "The PTA sanctioned spending of up to 600 pounds."),
            Formula.of(
                    "what it costs from now on",
                    "{b}(?:\\p{L}*avgift(?:en|er|erna)?|arvodet|arvodena|\\p{L}*priset|hyran|ersättningen)(?: för [^.,;:]{2,40})? (?:blir(?= [^.,;]{2,20} (?:även|också|fortsatt|som förut))|är kvar|ligger kvar|står kvar|låses|fryses|behålls|stannar|förblir|blir kvar)(?: på| vid| till)? \\d",
                    "Avgiften blir 300 kr även i år."),
            Formula.of(
                    "a yes or a no behind a colon",
                    "^(?!.*(?:frågor|anmälningar|jäv|invändning|declarations?|apologies|business|objections?|questions?|hinder|klart|done){e})\\p{L}[^.,;:?\uE000-\uE1FF]{3,60} ?[:–—] ?(?:ja|nej|yes|no|okej|inte i år|inte i höst|inte i vår|not this (?:year|time|summer|autumn|spring|winter))(?:[.!]?$|, (?!men |but ))",
                    "Nya skåp: nej.",
                    "Second coat of paint: not this year."),
            Formula.of(
                    "one of several is chosen",
                    "^(?:the )?(?:option|alternativ|variant|version|design|offert|quote|tender|förslag) \\p{L}[\\p{L}\\d]{0,12} (?:was (?:chosen|picked|selected|preferred)|won(?= |[.,])|valdes|väljs|vald|chosen|picked|tas|togs|förordas|förordades)(?=[ .,;]|$)",
                    "Option B was chosen.",
                    "Alternativ B förordades."),
            Formula.of(
                    "with so many who abstained",
                    "{b}(?:with|med|mot|vid) (?:one|two|three|four|en|två|tre|fyra|\\d) (?:abstentions?|abstaining|nedlagda? röst(?:er)?|avstående)(?= |[.,;)]|$)|^(?:en |a )?(?:klar |knapp |stor |clear |narrow |large )?(?:majority|majoritet|övervikt)(?:en)? (?:(?:var|was|were) (?:för|mot|emot|for|against|in favour)(?=[ .,;]|$)|(?:röstade|voted)(?= )|(?:for|in favour of|against|för|mot|emot) \\p{L})",
                    "With one abstention the budget passed.",
                    "Majoritet för tisdagar."),
            Formula.of(
                    "the club falls",
                    "{b}(?:klubban föll (?:för|på)|(?:slog|svingade) klubban (?:i bordet )?(?:för|på)(?! kl)|klubbslag(?:et)? föll (?:för|på)|(?:satte|sätter) (?:{us} )?ne[rd] foten|(?:då|därmed|så) var (?:det|saken|den saken) (?:bestämt|bestämd|avgjort|avgjord|klubbat|klubbad|spikat|spikad)|så blev det)(?=[ .,;:!]|$)|{b}(?:is|are|was|were) hereby \\p{L}+(?:ed|en|n)(?=[ .,;]|$)|^(?:so )?(?:it|that)['’]s a (?:go|yes|no|deal)(?=[ .,;!]|$)|, so that(?:['’]s| is| was) (?:the one|it|that)[.!]?$|^(?:final|slutgiltigt|sagt och gjort|settled) ?[:–—] ?\\S",
                    "Klubban föll för tisdagar.",
                    "The rule is hereby dropped."),
            Formula.of(
                    "in force at once",
                    "^(?!.*(?:resign|stepp|stood down|stand down|retire|left|leav|avg[åi]|sluta|lämna|{other})).*(?:with immediate effect|med omedelbar verkan|effective immediately|träder i kraft (?:direkt|omedelbart|genast))(?=[ .,;]|$)",
                    "The list is closed with immediate effect."),
            Formula.of(
                    "the one in the chair settles it",
                    "(?:\uE001[\uE100-\uE1FF]|{b}ordföranden|{b}chair) (?:then |då |till slut )?(?:decided|avgjorde|came down)(?= (?:for|against|in favour|on the side|för|mot|till förmån) )",
                    "The vote was tied and the chair decided for May."),
            Formula.of(
                    "we shall not do it",
                    "{we} (?:(?:won['’]t|will not|shall not) (?:be )?(?:renew|repeat|continu|pursu|proceed|tak(?:e|ing) part|go(?:ing)? ahead)(?:ing|e)?|(?:förnyar|förlänger|fortsätter|deltar|medverkar) inte)(?= |[.,]|$)",
                    "We won't be renewing the lease.",
                    "Vi förlänger inte avtalet."),
            Formula.of(
                    "is settled now",
                    "{b}(?:är|blev) (?:(?:nu|därmed|alltså|också|även|äntligen|slutligen) )+(?:spika(?:d|t|de)|klubba(?:d|t|de)|bestäm(?:d|t|da)|fastställ(?:d|t|da)|fastlag(?:d|t|da)|besluta(?:d|t|de))(?=[.,;!]|$| (?:till|för(?! [^.]{0,30}{other})) )|{b}(?:is|are) (?:now|hereby|therefore|thus|finally) (?:fixed|settled|decided|approved|adopted|agreed|finalised)(?=[.,;!]|$| (?:for|at|as|on) )",
                    "Datumet är nu spikat.",
                    "The fee is now settled."),
            Formula.of(
                    "is struck from it",
                    "{b}(?:ströks|stryks|togs bort|tas bort|lyftes ut|lyfts ut|plockades bort|plockas bort) (?:ur|från|i) (?:programmet|budgeten|planen|dagordningen|schemat|kalendern|\\p{L}+(?:planen|budgeten|programmet|schemat))(?=[ .,;]|$)|{b}(?:was|were|is|are) (?:struck|dropped|cut|deleted) (?:from|out of|off) (?:the|our) (?:\\p{L}+ )?(?:programme|program|budget|plan|schedule|calendar)(?=[ .,;]|$)",
                    "Fisketävlingen ströks ur programmet.",
                    "The quiz was dropped from the programme."),
            Formula.of(
                    "only so many were for it",
                    "{b}(?:bara|endast|enbart) (?:{any}|en|två|tre) (?:som )?(?:var|röstade) (?:för|emot|mot)(?=[.,;!]|$| förslaget)|{b}(?:only|just) (?:{any}|one|two|three)(?: of us)? (?:was|were|voted|spoke) (?:for|in favour|against|opposed)(?=[.,;!]|$| (?:of )?(?:it|the|this))|{b}(?:alla|samtliga) (?:utom|förutom) {any} (?:var|röstade|ville)(?= )|{b}(?:all|everyone|everybody) (?:but|except) {any} (?:was|were|voted)(?= )",
                    "Bara Anna var emot.",
                    "Everybody but Anna voted for it."),
            Formula.of(
                    "refused with a not",
                    "^(?:någon|något|några) [^.,;:]{2,40} blir det (?:därför |därmed |alltså )?(?:inte|ej)(?= (?:i|på|under|den|det)|[.,!]|$)|^(?:det|den|dem|detta)(?: här)? (?:gav|beviljade|biföll|medgav|accepterade|godtog|gick|lovade|ställde|köpte) {us}(?: [^\\s.,;:]+){0,3}? (?:inte|ej)(?: (?:med på|in på|upp på))?[.!]?$|{us} (?:biföll|beviljade|medgav|godtog|accepterade|tillstyrkte|gick) (?:inte|ej)(?: med på| in på)?(?= (?!hem|till|in|ut|vidare))|{us} (?:did not|didn['’]t|would not|wouldn['’]t) (?:grant|approve|accept|endorse|uphold|sanction)(?= )",
                    "Det gav vi dem inte.",
                    "Någon höjning blir det inte i år.",
                    "The board did not accept the offer."),
            Formula.of(
                    "okayed by somebody, told after",
                    "(?:, |: |[–—-] |\\()(?:signed off|approved|okayed|ok['’]?d|authorised|sanctioned|godkän(?:t|d|da)|klubba(?:t|d)|bevilja(?:t|d)|okejat|okejad) (?:by|av) {any}[.)]*$",
                    "Opening hours extended, signed off by Anna.",
                    "Inköp av en projektor, godkänt av Anna."),
            Formula.of(
                    "so much was allowed",
                    "(?:[£$€] ?\\d[\\d.,]*(?:k|m)?|\\d[\\d., ]* ?(?:kr|kronor|tkr|mnkr|euro|pounds))(?: was| were)? (?:approved|agreed|sanctioned|released|allowed|beviljat|beviljades|beviljas|godkänt|godkändes|godkänns|anslaget|anslogs)(?=[.,;)]|$)",
                    "Laptops: £184k asked for, £150k approved.",
                    "Tält: 9 000 kr söktes, 6 000 kr beviljat."),
            Formula.of(
                    "somebody may spend so much",
                    "^(?:[^.,;:\\uE000-\\uE008]{2,40}: )?{any} (?:får|fick) (?:köpa|köpa in|beställa|handla|använda|lägga|anlita|göra av med) [^.;]{2,60}{b}(?:högst|max|maximalt|upp till) (?:för )?\\d|^(?:[^.,;:\\uE000-\\uE008]{2,40}: )?{any} (?:may|can) (?:spend|buy|order|use|hire) [^.;]{0,60}{b}(?:up to|at most|no more than|not more than) [£$€]?\\d",
                    "Anna får köpa en kamera för högst 3 000 kr.",
                    "Anna may spend up to £40 on paint."),
            Formula.of(
                    "hands counted",
                    "{b}(?:\\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|one|two|three|four|five|six|seven|eight|nine|ten) (?:hands?|händer|ayes|yeses) (?:to|against|mot|for|för)(?= )",
                    "Monthly, by 4 hands to 2."),
            Formula.of(
                    "a plain answer",
                    "{us}(?:['’]s|s)? (?:answer|svar) (?:is|was|är|blev) (?:ja|nej|yes|no)(?=[.,;!]|$)|^(?:svar(?:et)?|besked(?:et)?|utslag(?:et)?|answer|verdict|our answer|vårt svar)(?: ?[:–—] ?| (?:blev|blir|was|is) (?:därför |därmed |alltså |therefore )?(?:ett |a |an )?(?:tydligt |klart |enhälligt |clear |unanimous )?)(?:ja|nej|yes|no|avslag|bifall)(?=[.,;!]|$| )|^(?:det|it)(?: här)? (?:blev|blir|was) (?:därför |därmed |alltså |therefore )?(?:ett |a |an )?(?:tydligt |klart |enhälligt |clear |unanimous )?(?:ja|nej|yes|no|avslag|bifall)(?=[.,;!]|$| (?:till|från|på|to|from) )|{b}(?:fick|får|got|gets) (?:ett |a )(?:\\p{L}+ )?(?:nej|ja|no|yes)(?=[.,;!]|$)",
                    "Svar: nej.",
                    "Det blev ett klart ja.",
                    "It was a clear no."),
            Formula.of(
                    "we leave it be",
                    "{us} (?:avstår|låter bli|hoppar över|står över|drar oss ur|tackade för sig|will pass|['’]ll pass|is sitting this one out|are sitting this one out)(?=[.,;!]|$| (?:det|den|detta|i år|den här gången|on |this ))",
                    "Vi avstår i år."),
            Formula.of(
                    "decided in so many words, said short",
                    "(?:: |[–—-] )beslut (?:i ?dag |nu )?(?:enligt|enl\\.?|att|om att|som|i enlighet) |(?:: |[–—-] )decision (?:today |now )?(?:as per|in line with|according to|to{e}|that{e})",
                    "Ersättningen: beslut i dag enligt kolumn B."));

    public static final FormulaTable CONSENSUS = FormulaTable.of(
            Formula.of(
                    "all on board",
                    "{us},?(?: (?:is|are|was|were|är|var))?(?: all| now)? (?:on board with|ombord på|med på tåget){e}",
                    "Alla ombord på att börja senare."),
            Formula.of(
                    "no doubt about it",
                    "{b}(?:rådde|råder|fanns|finns) (?:det )?(?:ingen|inget|inga) (?:tvekan|tvivel|tveksamhet|delade meningar)(?: om)?(?=[.,;]|$| att [^.;]{2,80} (?:ska|skall|bör|blir))|{b}(?:{us}|alla|samtliga)(?: (?:var|är|was|were|are|is))?(?: (?:helt|fullt|all|quite))? (?:(?:på det klara med|clear|in no doubt),? (?:att|that) [^.;]{2,80} (?:ska|skall|bör|måste|should|must|stays?|is to)|clear (?:about|on) (?:that|this|it))",
                    "Avtalet förlängs, det rådde ingen tvekan om.",
                    "Alla var på det klara med att lagret ska halveras."),
            Formula.of(
                    "what we settled on",
                    "{b}what (?:{us}|we)(?: all| did| do| finally| eventually| then){0,2} (?:settled?|agreed?|landed?|decided?|fixed?|plumped?)(?: upon| on| for| to do)? (?:is|was)|{b}det (?:som )?{us} (?:till slut )?(?:landade i|landade på|enades om|kom fram till|bestämde|bestämde oss för|kunde enas om) (?:är|var|blev)|(?:^|[,;] |{b}so |{b}and ){we}(?:['’]re| are) (?:leaving|keeping) [^.;]{2,50} as (?:\\S{1,4} (?:is|are|was|were)|is|before)|{b}(?:gick|går) {us} (?:till slut |därför |då |sedan |alltså )?på (?!(?:promenad|fika|lunch|möte|besök|kurs|studiebesök|rast|sommar\\p{L}*){e})\\p{L}",
                    "What we did settle on was a late evening in May.",
                    "Låset är dyrt så till slut gick vi på kodlåset."),
            Formula.of(
                    "of one mind",
                    "{b}(?:samsyn|(?<!stäm(?:mer|de|ma) (?:\\S{1,8} )?)överens|enig|eniga|enigt|enighet|enades|enas|enats|konsensus|consensus|unanimous|unanimously|enhällig|enhälligt|ense(?! om inte)|of one mind|of the same mind|of the view that|of the opinion that|in agreement|samma uppfattning|samma mening|samstämmighet|samstämmig|samstämmiga|samförstånd){e}",
                    "Gruppen är överens om att vänta."),
            Formula.of(
                    "what the talk came to",
                    "{b}(?:diskussionen|samtalet|dialogen|överläggningen) (?:utmynnar|utmynnade|mynnar ut|mynnade ut|landar|landade|resulterade|slutade|slutar) i (?:att|ett){e}|(?:{us}|{b}everyone|{b}everybody)(?:['’](?:s|re|ve been)| is| are| was| were)?(?: all)? (?:happy|fine|ok|okay|good|content|comfortable) with{e}|, (?:tyckte|tycker|ansåg|anser|menade|menar) (?:samtliga|alla|{us})(?=[ .,])|, (?:alla|samtliga) (?:ville|tyckte|kunde|höll med|instämde)(?: det| så| om det)?(?=[.,]|$)|^(?:båda parter|parterna|both sides|both parties|the parties) (?:settled on|agreed|enades|kom överens|är överens){e}",
                    "Diskussionen utmynnar i att buden undantas.",
                    "Hellre tre år, tyckte alla."),
            Formula.of(
                    "settled among us",
                    "{b}(?:landade|landar|enades|stannade|fastnade|fastnar|kom|bestämde|bestämmer|beslutade) {us} (?:oss )?(?:till slut |slutligen |därför |då )?(?:i (?:att|ett)|i\\b|om att|för att|fram till(?: att)?){e}|{us}(?: \\S+){0,3}? (?:landade|landar) (?:i|på)|{us} (?:gick på|går på|följde|följer) [^.;,]{0,40}?(?:förslag(?:et)?|linje|rekommendation(?:en)?|råd)(?=[.,]|$)|{b}(?:kom|kommer) (?:till slut |gemensamt |sedan )?fram till att (?:vi|{us}|det|alla)|{b}och kom fram till att|{b}(?:bestämde|bestämmer) (?:{us} )?(?:oss|sig) för|{b}(?:stannade|stannar|fastnade|fastnar) {us} (?:till slut |därför |då )?(?:vid|för|på) |^(?:det|till slut|så det) fick (?:det )?bli (?!(?:så|bättre|mer|senare|nästa|på|i|vid|till|när|efter|en annan){e})\\S",
                    "Till slut landade vi i att höja avgiften."),
            Formula.of(
                    "all of one view",
                    "{b}(?:alla|{us}|samtliga|everyone|everybody)(?: som \\S+ \\S+)? (?:(?:var|va|är|e) )?(?:rätt |helt |ganska |väldigt )?(?:ok med|okej med|okey med|med på|me på|inne på att|samspelta|samstämda|samfällt|på samma linje|positiva till|eniga|ense om|överens)(?: |{e})(?! tåget)|{us} (?:är|var) (?:\\p{L}+ )?av (?:(?:den|samma|\\uE002[\\uE100-\\uE1FF]) )?(?:meningen|mening|åsikten|åsikt|uppfattningen|uppfattning)(?= |[.,])|{us} (?:ansåg|anser|tyckte|menade|menar) (?:samfällt|enhälligt|enigt|gemensamt|alla)|{us}{rel} (?:{gap})(?:ställde|ställer) sig (?:positiv|positiva|positivt|tveksam|negativ|negativa|avvisande|bakom)(?= till|[.,]| att| i)|{b}enhälligt (?:ja|nej|beslut|för|stöd)|{b}(?:fick|får|vann) (?:allas |fullt |brett |enhälligt )?(?:stöd|gehör|medhåll|bifall) (?:av|från) (?:alla|samtliga|{us})",
                    "Alla ok med det.",
                    "Styrelsen var av den meningen att klubben ställer upp.",
                    "Styrelsen ställde sig positiv till förslaget."),
            Formula.of(
                    "so it is to be",
                    "{b}(?:det|så det|det här) (?:blir|blev|får bli) (?:alltså|således|därför|då|till slut)(?= )(?! (?:aktuellt|klart|dags|svårt|dyrt|fel|bättre|sämre|enklare|lättare|svårare|dyrare|billigare|mer|mindre|för){e})|{b}(?:[–—-]|\\.\\.\\.?|…) ?(?:blev|det blev|blir) att {e}|{b}(?:so )?that(?:['’]s| is) what (?:{us}|we)(?:['’]re| are| will)|^(?:vi )?(?:kör|byter till|går vidare med|satsar på|väljer|prövar|testar) [^.?;]{3,80}[.!]?$(?<!\\?)",
                    "Det blir alltså bowling i december."),
            Formula.of(
                    "also agreed",
                    "^(?:also|then|further|later|finally|and|all|everyone|everybody|both|generally|broadly|provisionally) agreed(?= [\uE005-\uE007]| to| that| not| on| the|[.,:]|$)|^agreed (?:not|in principle)|, agreed(?:[.!]|$| but| and| by)|{b}(?:group|team) agreed|{b}(?:everyone|everybody|all of us) (?:liked|preferred|wanted|was for|supported)",
                    "Also agreed we stop using the agency."),
            Formula.of(
                    "agreed",
                    "(?:{b}(?:it was|was|were|it is) (?:also |then |further |generally |provisionally |unanimously )?agreed|(?:^|: )agreed:?|^(?:[\\p{L}-]+ ){1,4}agreed(?= (?:as|on|that|for)|[:.])|^(?:[\\p{L}-]+ ){0,3}(?:council|committee|board|trustees|governors|members|group|team|directors|meeting|staff|panel|parents|cabinet|partners|councillors|officers|attendees|participants|sides|parties|all|everyone|both|we|it)(?: \\p{L}+)? agreed to{e}|{us} (?:all |also |then |unanimously |generally )?agreed?|all agreed|everyone agreed){e}",
                    "It was agreed that we stay."),
            Formula.of(
                    "the group settles for",
                    "{us}{rel} (?:{gap})(?:landar|landade|stannar för|stannade för|fastnade för|fastnar för|föll för|enade sig om|enade oss om|enar sig om|bestämmer sig för|bestämde sig för|ställer sig bakom|ställde sig bakom|står bakom|ställer oss bakom|enas|kommer fram till|kom fram till|settled on|settles on){e}",
                    "Gruppen landade i att vänta."),
            Formula.of(
                    "common ground",
                    "{b}(?:found common ground|saw eye to eye|stood as one|were as one|opinion was undivided|(?:not one|no) \\p{L}+ (?:thought otherwise|dissented|disagreed)|gemensam (?:ståndpunkt|linje|hållning|syn|uppfattning)|(?:rådde|råder) (?:full |stor |total )?(?:endräkt|enighet|samsyn)|(?<=(?:alla|båda|erna|rna|mötet|uppen|lsen) )(?:delade|delar) (?:uppfattningen|bedömningen|synen|åsikten)){e}",
                    "Vi fann en gemensam linje om hyran."),
            Formula.of(
                    "nods all round",
                    "{b}(?:nods?|agreement|thumbs up|approval|yes|yeses|ayes|smiles|hands up) (?:all round|all around|{us} (?:round|around)|from (?:all|everyone|everybody|{us})|around the (?:table|room))|{b}(?:nickningar|instämmande|ja|tummen upp|medhåll|jakande) (?:runt (?:hela )?bordet|laget runt|från (?:alla|samtliga|{us}))|(?:{us}|{us}|{b}alla) (?:nickade|nodded|nickar)|{b}laget runt: (?:ja|ok)",
                    "Nods all round: no more paper cups."),
            Formula.of(
                    "all were for it",
                    "{b}ja,? (?:tyckte|sa|sade|svarade|ansåg) (?:{us}|{any}|alla)|{b}(?:samstämmigt|samstämmiga|överenskommet|överenskoms){e}|{b}(?:alla|samtliga|{us}) (?:var|är) för (?!sena?{e}|få{e}|många{e}|lite{e}|liten{e}|stor)\\S|{b}(?:samlas|samlades|samlade (?:sig|oss)) (?:kring|bakom|runt) |{us} (?:delade|delar) [^.,;]{1,30} (?:bild|uppfattning|syn|åsikt|bedömning|mening)(?:en)?{e}|{b}ingen (?:var av|hade) (?:en |någon )?annan (?:mening|åsikt|uppfattning)",
                    "Vi samlades kring det mindre alternativet."),
            Formula.of(
                    "all thought so, in English",
                    "{b}(?:common|shared|joint|collective) (?:view|position|understanding|conclusion){e}|{b}generally felt{e}|{b}no dissent{e}|{b}concurred{e}|{b}united in{e}|(?<!which )(?<!that )(?:{b}we all|{us} all|{everybody}) (?:thought|felt|wanted|preferred|liked|favoured)(?= )",
                    "The team reached a common view on the pilot."),
            Formula.of(
                    "no objections",
                    "{b}(?:no objections?|(?<!har )(?<!hade )inga invändningar|{us} (?:har|hade) inga invändningar|ingen hade (?:några |någon )?(?:invändning|invändningar|något emot)|(?:general|broad|full) agreement|all in favour|(?:all|everyone) (?:was|were) in favour|(?:alla|samtliga|{us}) (?:var|är) för(?:slaget)?(?=[.,]|$)|{us} (?:was|were) in favour|(?:något|inget) att (?:invända|erinra)|ingen (?:var|hade något) emot|none against|no one (?:objected|disagreed)|nobody (?:objected|disagreed)|met with (?:general )?approval|without (?:objection|dissent)|happy to go (?:with|ahead)|bred enighet|stor enighet){e}",
                    "Ingen hade några invändningar."),
            Formula.of(
                    "let us do so",
                    "{us}(?:’ll|'ll| will| all| are| are all)? (?:going with|going ahead with|sticking with|gör så|säger så|kör så|kör på|kör vidare|kör med|fortsätter som|går på|går vidare med|väljer|bestämmer oss|nöjer oss|go with|go for|stick with|stick to|settled on|settle on|went with|were content with|was content with|were content to|was content to|is content with|were happy with|were happy to|was happy with|was happy to|are happy with|are happy to|is happy with|is happy to|var med på|är med på|var okej med|är okej med){e}",
                    "Vi kör på som nu."),
            Formula.of(
                    "everybody is for it",
                    "{us}(?: \\S+){0,3}? (?:var|är|were|was|are)(?: alla| all| både| also| samtliga| generally| both)? (?:för(?=[.,!]|$| det| detta| förslaget)|positiva|nöjda med|med på|in favour|in support|content|happy with|comfortable with|supportive|behind(?= (?:the|this|it|that|[\\uE000-\\uE008]))|for it)",
                    "Alla var för."),
            Formula.of(
                    "the group supports it",
                    "{us}(?: all| alla| fully| unanimously| då| också)? (?:(?:had|have|has|saw|sees|see) (?:no|little) (?:appetite|wish|desire|enthusiasm|need|reason|point|case) (?:for|to|in)|(?:hade|har|såg|ser) (?:ingen|inget) (?:lust|behov|anledning|skäl|intresse|mening)(?: av| för)? (?:att|med att|i att)|stöder|stödde|stödjer|backar|backade|supported|supports|back|backed|välkomnade förslaget|gillade förslaget|föredrog|föredrar|preferred|opted for|chose|favoured){e}",
                    "The board backed the plan.",
                    "The board had no appetite for another fair."),
            Formula.of(
                    "so be it",
                    "{b}(?:då|så) gör {us}(?: så|(?=[.!,]|$))|det gör {us}(?=[.!,]|$)|{b}(?:så får det bli|så blir det|så bestämdes det|det får bli så|det kör {us} på|så kör {us}|det (?:blir|fick bli) så){e}(?! (?:en|ett) (?:\\p{L}+ )?(?:punkt|fråga|ärende))|(?:, |[–—-] )så (?:det|de|dem|dom|det där|\\uE002[\\uE100-\\uE1FF]) (?!(?:sparar|skjuter|flyttar|lämnar|parkerar|bordlägger|är|har|ska|får|kan|vet|tror|hoppas|återkommer|tar|ser|hör|undrar|väntar|måste|behöver|vill|kommer|går|blir|minns|bör){e})\\p{L}+r {we}(?: nu| då| också| direkt| i år| igen)?[.!]?$",
                    "Då gör vi så.",
                    "Så får det bli.",
                    "Ingen hade något bättre, så det köper vi."),
            Formula.of(
                    "nobody was against",
                    "{b}(?:ingen (?:hade (?:något|nåt|ngt) att invända|hade (?:någonting|nåt|ngt) emot|såg (?:någon|något|några|nåt) (?:nackdel|nackdelar|hinder|skäl emot|skäl mot)|motsatte sig|var emot|protesterade|invände|opponerade sig|(?:sa|sade|talade) emot(?! men)|röstade (?:emot|mot|nej)|gick emot|ville (?:annat|ändra|flytta|riva upp|backa|ha det annorlunda))|inga protester|utan invändningar|(?:no one|nobody|none of us) (?:saw any (?:downsides?|drawbacks?|objections?|harm)|had any objections? to|objected|was against|opposed|demurred|(?:spoke|argued|voted) against|(?:wanted|wished) (?:to (?:change|move|alter|reopen|delay|postpone|go back|reverse)|otherwise|anything else))|no dissenting voices?|inga röster emot|inte en röst emot|none objected|without objections?|there being no objections?){e}",
                    "Ingen hade något att invända.",
                    "Ingen såg några nackdelar med det.",
                    "No one objected."),
            Formula.of(
                    "the conclusion",
                    "{b}(?:slutsatsen|resultatet|landningen|the upshot|the conclusion) (?:blev|var|was)(?: dock)? (?:att|that) {us}|{b}(?:slutsatsen|landningen|överenskommelsen|uppgörelsen) (?:blev|är)(?: dock| därför| till slut| alltså)?,? att (?!det (?:är|finns|saknas|behövs))|{b}(?:the upshot|the conclusion|the compromise) (?:is|was)(?: then)?,? (?:that [^.;]{2,80} (?:should|will|would|stays?|is to|are to)|to) ",
                    "Slutsatsen blev att vi behåller skåpen."),
            Formula.of(
                    "everybody thought so",
                    "{us} (?:(?:tyckte|tycker|vill) (?:om )?(?:det|detta|förslaget|att)(?! (?:det |detta |den )?(?:vore|borde|bör|skulle|finns){e})(?! det (?:är|var) (?!en (?:bra|god) (?:idé|tanke|lösning))(?:en|ett|mycket|väldigt|trevligt|roligt|kul|intressant|synd|tråkigt|svårt|jobbigt){e})|höll med|instämde|instämmer|nickade|var med på (?:det|detta)|är med på (?:det|detta)|sade ja|sa ja){e}",
                    "Alla tyckte det."),
            Formula.of(
                    "thumbs up",
                    "{b}(?:tumm(?:e|en|ar|arna) upp|(?<!get a )(?<!gets a )(?<!for a )thumbs[ -]?up|heads nodded|nods all round|nodding (?:all )?round|alla nickade|allmänt nickande)|👍",
                    "Tumme upp från hela gruppen.",
                    "Heads nodded all round."),
            Formula.of(
                    "shared by all",
                    "{b}(?:(?:share|shared|shares) (?:the|this|that|one) (?:same )?(?:view|opinion|belief|position|feeling|assessment|conclusion|understanding)|(?:view|feeling|opinion|wish),? (?:was )?shared by (?:all|everyone|everybody)|felt by (?:all|everyone|everybody)|(?:see|saw|sees) (?:it|this|things|the matter) the same way|(?:are|were|was|is) (?:all )?at one(?= (?:that|on|in|about)|[.,])|(?:general|broad|unanimous|universal|common|widespread) (?:assent|feeling|accord|consent|support|approval|wish|preference)|came (?:round |around )?to the (?:view|conclusion|agreement)|to a (?:man|woman|person) (?:for|in favour|behind)|(?:settled|agreed) between (?:us|the parties|both sides)|both sides (?:settled|agreed)|för[e]nades (?:i|om|kring)|förenades dock i|rörande (?:eniga|överens)|partsgemensam(?:t)? (?:uppfattning|ståndpunkt|bedömning|linje|beslut)|utan undantag|unisont|mangrant|som en man|i samförstånd){e}",
                    "Alla förenades i att vänta.",
                    "We all see it the same way."),
            Formula.of(
                    "it is what all say",
                    "{b}(?:det|så|detta|den linjen|förslaget) (?:höll|tyckte|ville|nickade|sa|ställde|skrev) (?:{us})(?: |[.,!]|$)|{us} (?:gillade|gillar|köper|köpte|skriver under på|skrev under på|stod bakom|ställer upp på|ställde upp på|hakade på|höll med)(?= |[.,!])|\\uE007[\\uE100-\\uE1FF] ville (?:ha|behålla|fortsätta|köra|vänta|ses|göra|satsa|gå){e}",
                    "Det höll alla med om.",
                    "Alla ville ha marknad."),
            Formula.of(
                    "so it became",
                    "{b}(?:får|fick) det bli(?=[.,!]|$)|^\\p{L}+(?: \\p{L}+)? (?:blev|blir|får) det(?=[.,!]|,? alltså)|{b}så (?:det|den|vi) blir (?:inget|ingen|inga|en|ett|som){e}|^då blir det (?!(?:svårt|dyrt|bra|inte|kanske|lätt|för|problem|enklare|svårare|mer|fel){e})\\p{L}|{b}(?:alltså|därmed|således) blir det {e}",
                    "Gåva blev det, ingen emot.",
                    "Då blir det äng i år."),
            Formula.of(
                    "we are going with it",
                    "{us}(?:['’ ]?re| are| är)? (?:all )?(?:going with|going for|helt klara med|inne på samma|on the same page|in accord|singing from){e}",
                    "We're going with June."),
            Formula.of(
                    "all in favour",
                    "(?:{b}all|{everybody}) (?:happy|in favour|for it|content|agreeable|up for|behind)(?= (?:to|with|of|that|it)|[.,:]|$)|^\\uE007[\\uE100-\\uE1FF](?: i (?:lg|sg|gruppen))? för (?!lite|mycket|många|få|att)\\p{L}|{b}ingen emot(?=[.,!]|$)|{b}nobody against{e}",
                    "All happy to go at 27.",
                    "Alla för mobilfritt på lektion."),
            Formula.of(
                    "the feeling of the meeting",
                    "{b}(?:feeling|sense|mood|view|wish|will|mind|consensus) of (?:the meeting|{us}|the room|those present)(?: (?:was|is))?{e}|{b}(?:känslan|stämningen|uppfattningen|meningen) (?:i|hos|bland) (?:{us}|{any}|rummet|alla) (?:var|är) att{e}|(?:{us}s?|{b}(?:gruppens|mötets|allas|vår|vår gemensamma|deltagarnas|parternas)) (?:gemensamma |samlade |samstämmiga )?(?:bild|hållning|uppfattning|bedömning|linje|mening|ståndpunkt|inställning|slutsats) (?:är|var|blev) (?:att|därför att|dock att){e}|{b}(?:bred|stor|full|total|allmän|enhällig) (?:uppslutning|enighet|uppfattning|samsyn|samstämmighet|acceptans|majoritet) (?:kring|om|för|bakom|att)",
                    "The feeling of the meeting was that we should wait.",
                    "Bred uppslutning kring förslaget."),
            Formula.of(
                    "agreement was reached",
                    "{b}(?:agreement|consensus|understanding) (?:was |has now been )?reached{e}|{b}(?:reached|came to) (?:an |a )?(?:agreement|consensus|understanding|compromise)(?= (?:on|that|to|about)|[.,]|$)|{us} (?:is|are|was|were) (?:now |all |fully )?aligned (?:on|that|behind){e}|{b}ended up (?:going|choosing|agreeing|with){e}|{b}came down (?:\\p{L}+ )?(?:on the side of|in favour of|against){e}|{b}(?:nobody|no one|none) (?:had|raised|voiced) (?:any )?objections?|{us} present (?:supported|agreed|wanted|liked|backed|were){e}|{everybody} nöjda med{e}",
                    "Agreement was reached on the wording.",
                    "We came down on the side of renting."),
            Formula.of(
                    "we do it so",
                    "^(?:då |så |ok,? |okej,? |alltså )(?:kör|behåller|satsar|väljer|byter|slopar|inför|provar|prövar|testar|skippar|bestämmer|stryker|köper) {we}(?! (?:upp|om|sen|igen|vidare|mellan|inte){e})|(?:^|, |och ){we} (?:stannar kvar|säger upp|ställer in|drar in|upphör med|slutar med|kör (?:\\p{L}+dagar|alternativ|som)|behåller|håller fast vid|håller oss till|satsar på|byter till|slopar|avskaffar|skippar|struntar i|lägger ner|lägger ned|drar ner på|väljer bort|köper in|går över till|står fast vid)(?! (?:inte|om){e})(?= )(?!.*(?:agendan|dagordningen|listan){e})",
                    "Då kör vi på tisdagar.",
                    "Vi stannar kvar i lokalen."),
            Formula.of(
                    "we do it so, in English",
                    "(?:^|, (?:so |and )?|; ){we}(?:['’]re| are|['’]ll be| will be) (?:therefore |now |also )?(?:dropping|scrapping|cancelling|keeping|sticking (?:with|to)|going ahead(?: with)?|switching to|doing away with|pulling out of|calling off)(?= |[.,]|$)(?! (?:an eye|up|track|in touch|busy|going))",
                    "We are dropping the quiz this year."),
            Formula.of(
                    "on the same side",
                    "{b}(?:på|inne på|längs) samma (?:linje|sida|spår|våglängd){e}|{b}(?:sa|sade|säger|tyckte) (?:alla |{us} )?(?:precis )?samma sak{e}|{b}(?:möts|möttes) på halva vägen{e}|{b}(?:kompromissen|resultatet) (?:blev|är) (?:att|därför){e}|^hela (?:laget|gänget|{us}|\\p{L}+gruppen|arbetslaget|klassen) (?:vill|ville|var|är|stod|tyckte|röstade|ställer|backar)|{us} (?:ser|såg) positivt på(?!.* men )|{us} (?:delade|delar) (?:bilden|synen|uppfattningen|åsikten|bedömningen|meningen)(?= )|\\uE007[\\uE100-\\uE1FF] (?:anser|ansåg|tyckte)(?: att)? (?!att|det (?:var|är) (?:en|ett|mycket|väldigt|trevligt|kul|roligt|bra|intressant|jobbigt|svårt|synd){e}|om )\\p{L}",
                    "Alla var inne på samma linje.",
                    "Alla ansåg att rutinen ska gälla."),
            Formula.of(
                    "the general view",
                    "{b}the (?:general|consensus|overall|majority|prevailing|shared) (?:view|feeling|opinion|consensus|sense|mood|preference) (?:is|was)(?= )|{us} (?:was|were|is|are) (?:all |quite |very |generally )?(?:happy|content|willing|minded|inclined|prepared) (?:for|to|that){e}|{b}(?:understood|accepted|agreed|supported|welcomed) by (?:all|everyone|everybody){e}|{b}came (?:round|around) to{e}|{b}let['’]?s (?:go|stick|stay|run) (?:with|for){e}|{b}(?:those|the members|the majority|most) present (?:thought|felt|agreed|wanted|supported|preferred|favoured){e}|{b}the majority (?:wanted|were for|was for|preferred|favoured|were in favour|was in favour){e}",
                    "The general view was that we should go.",
                    "The board was happy for Dev to proceed."),
            Formula.of(
                    "it was felt so",
                    "{b}(?<!which )it was (?:generally |widely |strongly |unanimously )?(?:felt|thought|considered|judged) (?:best|better|right|wise|sensible|prudent|appropriate|that [^.;]{3,80} (?:should|ought to|must|need)){e}",
                    "It was felt that the fee should stay."),
            Formula.of(
                    "what came of the discussion",
                    "^(?:efter|after) (?:[\\p{L}]+ ){0,3}?(?:diskussion(?:er)?|debatt|resonemang|dividerande|överläggning(?:ar)?|övervägande(?:n)?|bollande|discussion|debate|deliberation|toing and froing|back and forth)(?: [^.:;?]{1,40})? ?[:–—] ?(?!(?:frågan|ärendet|punkten|inget beslut|ingen|no (?:decision|conclusion|clear)|the item|nothing){e})\\S[^?]*$",
                    "Efter en stunds diskussion om taket: vi väntar med färgen.",
                    "After some debate: no stall this year."),
            Formula.of(
                    "the conclusion, labelled",
                    "^(?:slutsats(?:en|er)?|konklusion(?:en)?|vi landade|landning|enighet|samsyn|conclusions?|the upshot|upshot|bottom line|consensus|where we landed) ?[:–—] ?(?!(?:inga?|inget|none|no){e})\\S",
                    "Slutsats: alla vaktar var sin dag.",
                    "Conclusion: we keep the old stall."),
            Formula.of(
                    "that is what we are clear about",
                    ", (?:det|detta|den saken|om det|därom) (?:är|var|blev) (?:{us})(?: [^\\s.,;:]+){0,2} (?:på det klara med|klara med|klara över|ense|med på|inne på)[.!]?$",
                    "Ingen ska stå ensam, det är vi helt på det klara med."),
            Formula.of(
                    "seen as a matter of course",
                    "^(?:det|detta) (?:ansågs|sågs|betraktades|bedömdes)(?: som| vara)?(?: \\p{L}+)? (?:självklart|givet|rimligt|klokast|klokt|bäst|lämpligt|lämpligast|naturligt|en självklarhet|onödigt|olämpligt|för (?:dyrt|tidigt|osäkert))(?= att|[.,;]|$)|^(?:it|this|that) was (?:\\p{L}+ )?(?:taken as read|considered obvious|felt only (?:right|fair)|seen as (?:obvious|only (?:right|fair))|thought (?:unnecessary|reasonable|too \\p{L}+)|felt (?:unnecessary|reasonable|too \\p{L}+))(?= that| to|[.,;]|$)",
                    "Det ansågs självklart att priset är kvar.",
                    "It was taken as read that the fee stays."),
            Formula.of(
                    "members content",
                    "(?:\\uE001[\\uE100-\\uE1FF]|{b}(?:the )?(?:members|those present|de närvarande))(?: all)? (?:were|are|var|är) (?:all |quite |generally |broadly |alla |överlag )?(?:content|happy|minded|inclined|satisfied|nöjda|positiva)(?= (?:for|to(?! (?:hear|see|note|learn))|that|with|med|till)|[.,])",
                    "After a while those present were content for it to be repeated."),
            Formula.of(
                    "nobody dissents",
                    "{b}(?:nobody|no one|none) (?:dissenting|dissented|opposed|speaking against)|{b}(?:people|most people|members|folk) (?:were|was|are) (?:\\p{L}+ )?in favour{e}|{us}['’ ]?(?:re| are| were) (?:\\p{L}+ )?happy (?:to (?:leave|keep|go|stay|continue|proceed|wait|accept|support)|with){e}|{b}(?:tummen ne[rd]|thumbs[ -]?down)(?= för| på| for| to| on|[.,]|$)",
                    "With nobody dissenting, it goes ahead."));

    /** What a cell of a table says of its row. */
    public static final FormulaTable IN_A_ROW = FormulaTable.of(Formula.of(
            "a verdict in a cell",
            "[|\\t] ?(?:approved|rejected|refused|granted|declined|adopted|carried|agreed|bifall(?:es|s)?|avslag|avslås|avslogs|godkän(?:t|d|da|ns|des)|beviljas|beviljad|beviljat|antas|antagen|antaget|beslut ?:|klubbat|klubbad)(?=[ ,.;:]*(?:[|\\t]|$)|,| subject| med | with | till | enligt | på villkor| provided| under| in | utan | without| –| -)",
            "Kabel | Bo | Godkänd | "));

    /** The group as the first word, and its decision right after: whatever follows is what it decided. */
    public static final Formula DECIDES_THAT = Formula.of(
            "the group decides that",
            "^{us} (?:därför |också |även |enhälligt |sedan |then |also |unanimously |therefore )?(?:beslutar|beslutade|beslöt|bestämde|decided|resolved|voted)(?: därför| enhälligt| också| även| unanimously)? (?:att|that|to)(?! (?:skjuta|vänta|defer|wait))(?=[ ,])",
            "Styrelsen beslutar att planen ska godkännas av årsmötet.");

    /** What is a decision whatever else the sentence tells. */
    public static final FormulaTable OUTRIGHT = FormulaTable.of(
            Formula.of(
                    "a label, and who may decide from now on",
                    "^(?:decision|resolved|beslut)(?: ?:| that| att) [^.;:]{2,60} (?:may|can|får|kan) (?:\\p{L}+ ){0,2}(?:approve|decide|authorise|sign|agree|appoint|godkänna|besluta|bestämma|bevilja|fastställa|attestera|teckna)(?= |[.,]|$)",
                    "Decision: team leads may approve leave.",
                    "Beslut: enhetscheferna får själva besluta om vikarier."),
            // A body that is not known to be the group, in the present tense of those who decide now.
            Formula.of(
                    "the body decides now",
                    "^{other} (?:beslutar|bifaller|avslår|återremitterar|bordlägger|tillstyrker|avstyrker|beviljar|antar|fastställer|godkänner|hereby resolves|hereby declares|hereby appoints|resolves|resolved|has resolved|noted and approved)(?: därför| enhälligt| också| även)? (?:att|that|to|enligt|bifalla|fastställa|godkänna|anta|avslå|entlediga|utse|ärendet|motionen|förslaget|ansökan|begäran|protokollet|the|all)(?=[ .,])",
                    "Kommunstyrelsen beslutar enligt förslaget."),
            // The chair asks and finds; or the meeting of all members votes, or gives discharge: nobody reports so of
            // another meeting.
            Formula.of(
                    "asked and found",
                    "{b}(?:fann|finner|konstaterade|konstaterar)(?: sig)? (?:att |därvid )?(?:svaret (?:var|är|blev|vara) (?:ja|nej|jakande|nekande)|(?:frågan|detta|den|propositionen) (?:vara |blivit |var )?(?:med (?:ja|nej) besvarad|besvarad med (?:ja|nej))|(?:mötet|stämman|{us}|{other}) (?:sagt|sade|svarat|svarade) (?:ja|nej))|{b}(?:found|declared) (?:that )?(?:the answer (?:was|to be) (?:yes|no)|the (?:motion|proposal|amendment) (?:carried|lost|passed))|^{other} (?:beviljade|beviljar) (?:\\S+ ){0,3}?ansvarsfrihet|^{other} (?:röstade|röstar) (?:ned|ner|igenom) |^(?:med|efter) [^.;]{0,60}(?:röster|omröstning|votering|röstsiffrorna)[^.;]{0,60} (?:beslöt|beslutade|antog|avslog|valde|biföll) {other}(?= att| om|[.,]| \\p{L})",
                    "Ordföranden fann att svaret var ja."));

    /** What makes the sentence a report of others, a proposal, a plan or no decision at all. */
    public static final FormulaTable NOT = FormulaTable.of(
            Formula.of(
                    "only that they voted",
                    "^(?:efter|after)(?: en| a)?(?: sluten| öppen)? (?:votering|omröstning|rösträkning|vote|show of hands)(?: ?\\([^()]{1,20}\\))?[:.,]?$",
                    "Efter omröstning (6–2)"),
            Formula.of(
                    "who decides by the rules, or what is hoped for",
                    "^(?:enligt|under|according to|in line with) (?:the |our |vår |våra )?(?:\\p{L}+ )?(?:stadgarna|stadgan|stadgar|reglementet|arbetsordningen|delegationsordningen|lagen|rules|constitution|standing orders|by-?laws|terms of reference|scheme of delegation),? (?:beslutar|fastställer|väljer|utser|godkänner|är det|{us} (?:decides?|approves?|appoints?|elects?))(?= )|{b}it is (?:for|up to) {us} to |{b}(?:hope|hopes|hoped|hoping|hoppas|hoppades|expects?|expected) (?:that|att) |^{other}(?: \\p{L}+)? granted |^(?:politikerna|barnen|grannarna|kunderna|patienterna|brukarna|spelarna|invånarna|residents|pupils|politicians|neighbours|children) ",
                    "Enligt stadgarna beslutar styrelsen om inträde.",
                    "We hope that the application is granted."),
            Formula.of(
                    "reported of somebody",
                    "(?<![\uE005-\uE007][\uE100-\uE1FF] |[\uE005-\uE007][\uE100-\uE1FF] all ){b}(?:har|hade|has|have|had) (?:redan |nu |också |även |already |now |also |sedan tidigare |tidigare |nyligen |just ){0,2}(?:enats|kommit överens|bestämt sig|bestämt|beslutat|beslutats|godkänt|agreed|voted|decided|resolved|approved)(?! (?:i dag|idag|today)){e}",
                    "Gruppledarna har kommit överens om en ram."),
            Formula.of(
                    "who agreed among themselves",
                    "{b}(?:som|who|which) (?:har |hade |have |had |nu |också )?(?:enats|enades|kommit överens|är överens|beslutat|agreed|decided|voted|approved){e}",
                    "Nätverket, som enats om en kravbild."),
            Formula.of(
                    "a protest",
                    "^{any}[^,;]{0,40} (?:reserverar|reserverade|reserverat|jävsanmäld\\p{L}*|asked (?:for|that) (?:his|her|their) (?:dissent|vote)|dissented)(?: sig)?{e}|^(?:reservation|dissent){e}",
                    "Anna reserverade sig mot beslutet."),
            Formula.of(
                    "already then",
                    "{b}(?:redan|already)(?: in| i| år)? (?:19|20)\\d\\d{e}|{b}back in (?:19|20)\\d\\d",
                    "De enades om handboken redan 2017."),
            Formula.of(
                    "a decision that is recommended",
                    "^(?:recommended|proposed|suggested|draft|föreslaget|rekommenderat|tilltänkt) (?:decision|resolution|ruling|motion|beslut)s?{e}",
                    "Recommended decision: that the plan be approved."),
            Formula.of(
                    "an empty field",
                    "^(?:beslut|ställningstagande|decisions?|resolved|agreed) ?[:–—-] ?(?:[-–—]+|ingen|inga|inget|ej|nej|none|no|nil|n/a)(?: beslut| nya| aktuellt| behövs)?[.]?$",
                    "Beslut: –"),
            Formula.of(
                    "if others let us",
                    "(?:^| )(?:om|ifall|förutsatt att|if|provided) (?!att )(?:[^\\s.,;]+ ){1,5}?(?:inte har|inte hade|säger ja|ger|has no|have no|agrees?)(?: |{e})",
                    "Vi hyr om värden inte har något att invända."),
            Formula.of(
                    "if it comes so",
                    "^(?:blir|skulle|anses|hinner|uteblir|saknas|lyckas|godkänns|beviljas) |{b}(?:innan|förrän|tills|i annat fall|until|unless|before) [^.,;]{0,60}{b}(?:godkän\\p{L}+|fastställ\\p{L}+|bevilja\\p{L}+|avgjord\\p{L}+|avgörs|beslutad\\p{L}+|approved|agreed|signed){e}|{b}beviljas (?:ingen|inget|inga){e}|{b}anses (?:\\p{L}+ )?godkän",
                    "Blir det inga fler klagomål avskrivs ärendet."),
            Formula.of(
                    "how the vote went",
                    "^(?:the vote|the decision|omröstningen|beslutet|valet|röstningen) (?:was|is|var|blev|är|gällde|fattas|tas|väntas)(?! (?:\\p{L}+ )?(?:att|that|to){e})",
                    "The vote was unanimous."),
            Formula.of(
                    "decided then",
                    "{b}(?:decided|agreed|approved|voted|resolved)(?: \\S+){0,2}? (?:last (?:month|week|year|summer|autumn|spring|winter|time)|earlier|in (?:january|february|march|april|may|june|july|august|september|october|november|december))|{b}already (?:voted|agreed|decided|approved)|{b}(?:turned down|rejected|refused|threw out|avslog|sa nej till|sade nej till)(?: [^\\s.,;]+){0,5} (?:(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)|last (?:month|week|year|spring|summer|autumn|winter)|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|höstas|våras|somras|vintras|fjol)){e}|{b}(?:beslutade|beslutar|beslöt|bestämde|godkänn?de|antog|beviljade|avslog|fastställde|utsåg|gav)(?: {any})? (?:redan |i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|höstas|våras|somras|vintras|fjol|fredags|måndags|tisdags|onsdags|torsdags))|^(?:(?:förra|föregående)(?! (?:\\p{L}*protokoll|\\p{L}*anteckning|års))|på förra|vid förra|på föregående|vid föregående|last (?:month|week|year|time)|at the last|at our last) ",
                    "Förra veckan beslutade vi att måla om."),
            Formula.of(
                    "another's decision, with its month or year",
                    "^(?:the )?(?:[\\p{L}-]+ ){0,2}(?:[\\uE001-\\uE004][\\uE100-\\uE1FF]|\\p{L}*(?:rådet|nämnden|kommittén|utskottet|fullmäktige|myndigheten|förbundet|committee|council|board|senate|executive)) (?:approved|adopted|agreed|rejected|accepted|endorsed|granted|decided|voted|beslutade|beviljade|godkänn?de|antog|avslog|fastställde|biföll)(?: [^.;]{2,90})? (?:(?:in|on \\d{1,2}(?:st|nd|rd|th)?) (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:i|den \\d{1,2}) (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))[.]?$|^(?:den |the )?(?:{other}|(?:års|förenings|bolags|extra)?stämman|årsmötet|fullmäktige|kongressen|förbundsmötet|agm|annual meeting)(?: (?:i|in|of|den|från))? (?:19|20)\\d\\d ",
                    "The education board approved two of our grants in December.",
                    "Stämman 2025 gav styrelsen mandat att bygga."),
            Formula.of(
                    "nothing we decide",
                    "{b}(?:inget|ingenting|inte något|inte|nothing|not something|not ours to|not) (?:som )?{we} (?:råder över|rår på|styr(?: över)?|bestämmer(?: över)?|beslutar(?: om)?|kan påverka|har makt över|can (?:change|control|influence|decide)|control|decide|get to decide)(?=[.,;)!]|$| (?:över|on|själva))|{b}(?:det är|är|it is|is|was|blev|var) (?:nu |redan |already |now )?(?:bestämt|beslutat|decided|settled) (?:av|från|by) (?!{us}|oss|us{e})(?:{any}|\\p{L}+)",
                    "Det är bestämt av staben, inget vi råder över."),
            Formula.of(
                    "only who proposed it",
                    "^\\(?(?:proposed|moved)(?: by)?:? {any}[,;.]? (?:and )?(?:seconded|second)(?: by)?:? {any}[.)]*$",
                    "Proposed Anna, seconded Bo."),
            Formula.of(
                    "proposals lie before the meeting",
                    "{b}(?:finner|fann|konstaterar|konstaterade|noterar) att det (?:föreligger|finns|fanns|förelåg|är) (?:\\p{L}+ )?(?:förslag|yrkanden?)",
                    "Ordföranden finner att det föreligger två förslag."),
            Formula.of(
                    "another body",
                    "{other}(?:[^,.;:]{0,60})? (?:(?:har|hade|has|have|had)(?:, [^,.;:]{2,40},)? )?(?:redan |nu |också |även |already |now |also |sedan tidigare |tidigare )?(?:beslutat|beslutade|beslutar|beslöt|godkänt|godkänn?de|godkänner|fastställt|fastställde|fastställer|antog|antagit|antar|bestämt|bestämde|bestämmer|avslog|avslagit|beviljat|beviljade|enats|enades|klubbade|klubbat|spikade|spikat|tillstyrkte|tillstyrkt|decided|approved|approves|resolved|agreed|voted|rejected|accepted|adopted|endorsed|ratified|sanctioned){e}",
                    "Kommunstyrelsen godkände planen."),
            Formula.of(
                    "another body, verb first",
                    "{b}(?:beslutade|beslutar|beslöt|godkänn?de|fastställde|antog|beslutat|har) (?:{gap}){other}",
                    "Igår beslutade nämnden att lägga ned skolan."),
            Formula.of(
                    "reported of the group",
                    "{group} (?:har|hade|has|have|had) (?:redan |nu |också |även |already |now |also |sedan tidigare |tidigare )?(?:beslutat|godkänt|fastställt|antagit|bestämt|avslagit|beviljat|enats|decided|approved|resolved|agreed|adopted)",
                    "Ledningsgruppen har enats om ett årshjul."),
            Formula.of(
                    "by another body",
                    "^(?!(?:(?:it was|det|{we}|{group}) )?(?:also |därför |vidare |också )?(?:agreed|decided|resolved|beslutades|beslutade|beslutar|beslöts|bestämdes)(?: det)? (?:that|att) ).{0,200}?{b}(?:av|by) {other}|{b}(?:beslut\\p{L}*|besked|godkän\\p{L}*|avslag|bifall|klartecken|ok|agreed|approved|approval|decision|permission|yes|no|grant|go-ahead) (?:hos|från|from|i) {other}",
                    "Planen godkändes av kommunstyrelsen."),
            Formula.of(
                    "somebody's own",
                    "(?:[\\uE000\\uE001][\\uE100-\\uE1FF]) (?:har |had |has )(?:\\p{L}+ ){0,2}(?:beslutat|bestämt|fastställt|godkänt|decided|approved)",
                    "Anna har beslutat att sluta."),
            Formula.of(
                    "proposal",
                    "^(?!.*(?:avslogs|antogs|bifölls|godkändes|fastställdes|beviljades|vann|segrade|röstades|avslås|bifalls|godkänns|fastställs|antas))(?:\\p{L}+s )?(?:förslag|rekommendation|proposal|recommendation|proposed|förslaget är|yrkande|recommended)(?: (?:till|to|på) (?:beslut|decision))?(?: ?[:–—-]|{e} (?:att|to|that|till|på))",
                    "Förslag till beslut: att anta planen."),
            Formula.of(
                    "no decision",
                    "{b}(?:no conclusion|no consensus|no clear (?:view|majority)|ingen slutsats|inga? (?:formella |nya )?beslut|inget (?:formellt )?beslut|no (?:formal )?decisions?|inte (?:överens|eniga|enig|besluta|beslutat)|ej (?:beslut|överens|eniga|enig)|oenig(?:a)?|inga beslutspunkter|not (?:been )?(?:agreed|decided)|(?<!\\b(?:was|were) )not (?:been )?approved|no agreement|not agree|inte godkän\\p{L}+|utan beslut|kunde inte enas|ännu inte|ingen samsyn|(?:kom|nådde) (?:{us} |man |ni )?(?:inte|ej|aldrig) (?:fram )?(?:till )?(?:någon )?(?:samsyn|enighet|konsensus|överenskommelse)|(?:enighet|samsyn|konsensus) (?:nåddes|uppnåddes|nås|rådde|råder|fanns|finns) (?:inte|ej)|ingen enighet|någon enighet|(?:någon|något|nån) (?:samsyn|konsensus|överenskommelse|samförstånd|beslut|gemensam (?:linje|hållning|syn)) (?:nåddes|uppnåddes|fanns|finns|rådde|träffades|fattades|togs|nådde {us}|uppnådde {us}|fann {us}|nådde man) (?:inte|ej|aldrig)|(?:spikade|klubbade|beslutade|bestämde|antog|godkänn?de|fastställde) (?:{us}|man) (?:\\p{L}+ )?(?:inte|ej)|(?:no|any) (?:common ground|common line|shared view|common view)|(?:agreement|consensus) (?:could not|couldn.t|was not|wasn.t|has not been) (?:be )?(?:reached|found)|utan att enas|(?:enades|enas) (?:dock |ändå |tyvärr )?(?:inte|ej)|beslut (?:tas|fattas|väntas|kommer)|behöver (?:beslutas|komma överens)|(?<!beslut: )(?<!beslut: [\uE005\uE006][\uE100-\uE1FF] )avvaktar|delar inte)",
                    "No decision was taken."),
            Formula.of(
                    "to come",
                    "{b}(?:ska|skall|kan|bör|behöver|behövs|måste|kommer att|väntas|väntar|vill|(?<!ansökan )(?<!ansökningar )(?<!begäran )(?<!motionen )(?<!förslaget )(?<!önskemålet )(?<!skrivelsen )(?<!beslut )om(?! att )|innan|när|ifall|hoppas|föreslår|föreslog|föreslås|yrkar|yrkade|yrkat|will be|to be|should be|must be|can be|if|when|once|until|(?<!(?:\\d|for|of|in|by|,) )may(?! (?:was|were|is){e})|might|could|would) (?:[^,.;:\\s]+ ){0,6}?(?:besluta|beslutas|bestämma|bestämmas|godkänna|godkännas|fastställa|fastställas|väljas|utses|antas|anta|beviljas|bevilja|bifalla|bifalls|avslås|avslå|bli överens|vara överens|komma överens|enas|approved|decided|adopted|agreed|beslutar|godkänner|godkänns|fastställer|fastställs){e}",
                    "Planen ska godkännas i höst."),
            Formula.of(
                    "to come, in English",
                    "{b}(?:(?:need|needs|needed|have|has|had|want|wants|wanted|going|plan|plans|hope|hopes|hoped|ready|asked|invited|due|able|unable|required|expected|likely|yet) to|will|shall|should|must|can|could|may|might|would) (?:still |then |now |also )?(?:(?!be{e})\\p{L}+ and )?(?:approve|decide|agree|vote|adopt|accept|elect|appoint|resolve|endorse|ratify){e}",
                    "We still need to approve the minutes."),
            Formula.of(
                    "earlier",
                    "{b}(?:(?<!som )(?<!än )(?<!från )förra (?:året|mötet|veckan|gången)|sedan tidigare|tidigare (?:beslut|beslutade|beslutat|fattat)|redan (?:beslutat|beslutats|godkänt|godkänts|i )|hade (?:beslutat|bestämt|godkänt)|in (?:the )?(?:last|previous) year|som (?:valdes|utsågs)|som beslutades|som beslutats|som (?:\\S+ ){0,3}(?:beslutade|godkänn?de|beslutat|fastställt|godkändes|antogs|fastställdes)|(?<!tog )(?<!fattade )(?<!är )(?<!blev )(?<!blir )beslutet (?:om|att)|enligt (?:det )?(?:beslut(?! (?:vid|på|i|av) (?:dagens|detta|mötet))\\p{L}*|tidigare)|(?:have|has) already (?:decided|voted|agreed|approved|resolved)|(?:godkändes|antogs|fastställdes) (?:i|hos|vid) (?!dag|kväll)|had (?:already )?(?:been )?(?:decided|approved|agreed)|as (?:decided|agreed)|previously (?:agreed|decided)){e}",
                    "Det som beslutades i höstas gäller."),
            Formula.of(
                    "put to the meeting, not yet decided",
                    "{b}(?:prövar|prövade) (?:därefter |sedan )?om {any}|^{any} (?:\\p{L}+ )?(?:yrkar|yrkade|yrkat)(?: på)? (?!.*(?:beslut|bifölls|antogs|godkändes|avslogs))|{b}så föreslås att{e}|{b}(?:asked|asks|wondered) (?:if|whether){e}(?!.*(?:agreed|approved|yes))|{b}trots att [^.,;]{2,60}(?:gick igenom|röstades|avslogs|antogs)|{b}man kan säga att{e}|{b}(?:år sedan|years ago){e}",
                    "Ordföranden prövar om nämnden kan notera informationen, och finner att den bifaller det."),
            Formula.of(
                    "some of them, or somebody else",
                    "{b}(?:resten av|flera av|några av|delar av|halva|(?:the )?rest of|some of|part of|half of) {us} |{b}(?:tyckte|tycker) att (?!(?:det|detta|den|förslaget|idén|tanken|upplägget|planen){e})[^.;]{2,60} (?:var|smakade|kändes) (?:mycket |väldigt |riktigt )?\\p{L}+[.]?$|^(?:not|inte) [\uE005-\uE007][\uE100-\uE1FF] (?:agreed|thought|felt|höll med|tyckte|var|ville)|^(?:several|some|many|most|a few|not everyone|not everybody|not all|flera|några|många|vissa|somliga|inte alla) (?:(?:\\p{L}+|[\uE005-\uE007][\uE100-\uE1FF]) )?(?:felt|thought|wanted|preferred|members|agreed|ansåg|tyckte|ville|av|[\uE005-\uE007])|{b}men det (?:bestämmer|beslutar|avgör) (?!{us})|{b}(?:can['’]?t|cannot|can not|couldn['’]?t|kan inte|kunde inte) (?:decide|agree|vote|besluta|bestämma)",
                    "Several members felt that the dates fell too close together."),
            Formula.of(
                    "at a meeting with a number or a day of its own",
                    "^(?:vid|på) (?:[^.,;]{2,60} )?(?:\\p{L}*möte|\\p{L}*sammanträde|\\p{L}*mötet|\\p{L}*sammanträdet)(?: nr)? (?:\\d{1,3}|den \\d{1,2} \\p{L}+ \\d{4})[, ]",
                    "Vid styrelsemöte 2 beslutade styrelsen att köpa lampor."),
            Formula.of(
                    "permission by the authority",
                    "{b}(?:permission|consent) (?:is|was|has been|have been) (?:granted|refused)(?=[ .,;]|$)|{b}(?:currently|originally|initially|already|ursprungligen|för närvarande) (?:allocated|earmarked|granted|assigned|authorised|avsat[ta]{1,2})",
                    "Permission is granted for the extension."),
            Formula.of(
                    "if there is any, without a word for if",
                    "^(?:finns|går|blir|kommer|får|håller|räcker|hinner) (?:det|vi|den|man) [^,;.]{1,40}? så ",
                    "Finns det pengar så kör vi fika i november."),
            Formula.of(
                    "until it is so",
                    "{b}(?:until|once|when|as soon as|before|unless) (?:an? |the |our )?(?:\\p{L}+ ){1,3}(?:is|are|was|were|has been|have been) (?:appointed|elected|ratified|approved|adopted|agreed|granted|decided)",
                    "Until a new caretaker is appointed Anna will help."),
            Formula.of(
                    "agreement that is sought",
                    "{b}(?:reach|reaching|achieve|achieving|seek|seeking|need|needs|build|building|towards|without|not|currently not|complete) (?:\\p{L}+ ){0,2}?consensus|{b}consensus (?:needed|required|to be sought)|{b}(?:målet|viktigt|svårt|måste|försök\\p{L}*|vilja) (?:[^.,;]{0,30} )?(?:komma överens|vara överens|bli överens|enas)|{b}(?:inte|ingen|knappast) (?:\\p{L}+ ){0,3}?konsensus|(?:^|[–:] )är {we} (?:\\p{L}+ )?(?:överens|eniga|ense)",
                    "We still need consensus on how to do it.",
                    "Målet i maj är att komma överens om en plan."),
            Formula.of(
                    "a motion by somebody",
                    "^(?:yrkande|förslag|proposal|motion|amendment) (?:från|av|from|by) [^:]{1,40}:",
                    "Yrkande från Anna: att motionen bifalls."),
            Formula.of(
                    "could not agree",
                    "{b}(?:kunde|kan|lyckades) (?:{any} |man |vi |ändå |tyvärr )?inte (?:enas|komma överens|bli överens)|{b}beslut (?:togs|fattades|har tagits|har fattats) (?:inte|ej)|{b}(?:gemensam|samlad) (?:linje|hållning|ståndpunkt|syn)(?! om att) (?:\\S+ ){0,2}(?:inte|saknas|saknades)|{b}gick isär(?! först)[^;]{0,60}(?:inte|ingen)|{b}inte (?:landade|landat)|{b}landade inte{e}",
                    "Tyvärr kunde vi inte enas om någon."),
            Formula.of(
                    "others agree",
                    "{other}(?:(?:,| och) {other})*,? (?:är|var|blev|is|are|were) (?:\\p{L}+ )?(?:eniga|enig|överens|ense|agreed|in agreement|of one mind){e}|{b}(?:beslutades|bestämdes|beslutats|godkändes|antogs|decided|agreed|resolved) (?:på|av|vid|hos|i|at|by|in) (?!dagens|detta|mötet|the meeting|principle|favour|\\uE005)\\p{L}*(?:kongressen|riks\\p{L}+|förbunds\\p{L}+|kommun\\p{L}+|region\\p{L}+|(?:19|20)\\d\\d)",
                    "Kommunstyrelsen är överens."),
            Formula.of(
                    "if it should be so",
                    "^(?:if|unless|should|were) [^,;]{3,90}, ",
                    "If the grant were refused, we could try another fund."),
            Formula.of(
                    "long ago, or in general",
                    "^(?:in|år|until|under|back in|sedan|till och med) (?:19|20)\\d\\d{e}(?!-)|{b}(?:hard to come by|är (?:det )?vanligt att|är (?:det )?ovanligt att|vid lika röstetal|was considered)|^först när {e}",
                    "År 1987 röstade medlemmarna för klubbstugan."),
            Formula.of(
                    "asked, not said",
                    "^[\uE000-\uE002\uE008][\uE100-\uE1FF] (?:anser|ansåg|tycker|tyckte|menar|menade|vill|ville|önskar|önskade|thinks|thought|feels|felt|believes|believed|argued)(?: att| that)? [^.;]{2,80}? (?:borde|bör|skulle|should|ought to) |{b}(?:yrkar|yrkade|yrkat) (?:\\p{L}+ )?(?:bifall|avslag|återremiss)(?!.*(?:bifölls|avslogs|beslut|godkän|antogs|enhälligt))|^(?:om|ifall) [^,;:]{3,80} (?:kan|får|ska|blir|så|då) |^[\uE000-\uE008][\uE100-\uE1FF][^.;:]{0,30} (?:berättade|berättar|rapporterade|rapporterar|meddelade|meddelar|informerade|informerar|upplyste|upplyser|reported|said|told [^.;]{1,20}|explained|announced)(?: om)?,? (?:att|that) (?![\uE005\uE006])|{b}(?:normalt|vanligen|oftast|brukar|vanligtvis) |{b}(?:beslutar|bestämmer|avgör|klubbar|röstar) {we} (?:om det |om den |det |den |detta |sedan |då )?(?:(?:på|vid) (?:nästa|kommande|ett senare)|nästa|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|höst|vår)|efter|senare|när|sen|sedan)(?= |[.,]|$)|{b}at (?:the|our) last (?:meeting|agm){e}|\\?[\"”)]?$|, (?:undrade|frågade|undrar|frågar|asked|wondered) [\uE000-\uE008]|^[\uE000-\uE008][\uE100-\uE1FF]? ?(?:\\p{L}+ )?(?:föreslår|föreslog|undrar|undrade|(?<![\uE005\uE006][\uE100-\uE1FF] )(?:recommended|recommends)|suggested|suggests) (?:att|om|that|whether){e}(?!.*(?:ingen|alla|samtliga|gillade|antogs|godkän|bifölls|höll med|beslut|enades|nobody|no one|agreed|accepted|approved|all ))",
                    "Är alla överens, undrade Anna."),
            Formula.of(
                    "nothing was decided",
                    "{b}(?:har|hade|has|have) (?:redan |nu |också |already )?(?:sagt|tackat|röstat|said|voted|avslagit|beviljat|bifallit|refused|granted|rejected|accepted) |{b}(?:årligen|annually|varje år|each year|every year) |{b}at its (?:last|previous|next|january|february|march|april|may|june|july|august|september|october|november|december) meeting{e}|s beslut i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|höstas|våras){e}|{other}(?:[^,.;:]{0,40})? (?:sa|sade|säger|tackade|röstade|said|refused|objected)(?: \\p{L}+)? (?:ja|nej|igenom|yes|no|ned|ner)?{e}|^(?:inget|ingenting|nothing) (?:\\p{L}+ )?(?:bestämdes|beslutades|avgjordes|was (?:decided|agreed|resolved)){e}|{b}inget {us} (?:bestämmer|beslutar){e}",
                    "Inget bestämdes."),
            Formula.of(
                    "how, not that",
                    "{b}(?:hur|vem som|vad som|vilka|om vi|whether|how|who) (?:\\S+ ){0,4}(?:beslutar|beslutas|bestämmer|bestämdes|beslutades|beslutats|godkänns|decide|agreed|approve|decided)",
                    "Vi diskuterade hur det beslutas."));

    private static final String IN_THE_BODY =
            " i \\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|beredningen|ledningen|gruppen|rådet)(?: (?:för|of|i) [\\p{L}&, ]{3,50})?";

    /** "Beslut att …" over a list, or a lead-in that leaves its matter to the lines below it. */
    public static final Pattern LEAD_IN = Pattern.compile(
            "(?:.{0,80}\\b)?(?:beslutar|beslutade|beslöt|beslut|beslutades|beslutas|decided|decision|decisions|resolved|uppdrar|uppdrog)(?: därför| enhälligt| i enlighet med förslaget|"
                    + IN_THE_BODY + ")?(?:,? (?:att|to|that|följande))?\\s*[:,–-]?",
            FLAGS);

    /** The other headings within a point, below which nothing more of what was decided stands. */
    public static final Pattern SUBHEADING = Pattern.compile(
            "(?:sammanfattning|ärendet|ärendebeskrivning|beskrivning av ärendet|bakgrund|beslutsunderlag|underlag|beslutsgång(?:en)?|yrkanden?|överläggning(?:ar)?|bedömning|motivering(?: till beslut(?:et)?)?|skäl(?: för beslut(?:et)?)?|reservation(?:er)?|protokollsanteckning(?:ar)?|särskilt yttrande|deltar (?:inte|ej) i beslutet|jäv|beslutet (?:skickas|sänds|expedieras|delges)(?: till)?|expedieras(?: till)?|kopia till|barnkonsekvensanalys|ekonomiska konsekvenser|tidigare behandling|ärendets (?:gång|behandling|beredning)|diskussion|anteckningar|background|summary|discussion|rationale|reasons for the decision)(?: (?:i|av|om) ärendet)? ?:?",
            FLAGS);

    /** Whoever it is that decides here, the list below is what was decided. */
    public static final Pattern BARE_LEAD_IN = Pattern.compile(
            "\\p{L}+(?: \\p{L}+)? (?:beslutar|beslutade|beslöt|decided|resolved|resolves)(?: därför| enhälligt| unanimously)?(?:,? (?:att|to|that|följande))?\\s*[:,–-]?|beslut"
                    + IN_THE_BODY,
            FLAGS);

    /** After proposals, what was decided. */
    public static final Pattern DECISION_LABEL =
            Pattern.compile("(?:beslut|beslutet|decision|resolved|agreed)(?: ?:| att\\b| that\\b)", FLAGS);

    /** A question to the group itself: whether it is to do something. */
    public static final Pattern ASKS_US = Pattern.compile(
            "\\b(?:ska|skall|bör|vill|behöver|kör|håller|fortsätter|behåller|should|shall|do|will|must) (?:vi|we)\\b[^?]{2,120}\\?$",
            FLAGS);

    /** The answer to such a question. */
    public static final Pattern ANSWER = Pattern.compile(
            "(?:ja|jo|jajamän|japp|nej|absolut|självklart|yes|yep|no|nope|agreed)(?:[,.!:–—-]| (?:tack|det|till|vi|it|we|to)\\b)(?!.*\\b(?:kanske|möjligen|maybe|perhaps|trodde|trod|undrade|beror|depends|inte än|not yet|inget|ingen vet)\\b).*",
            FLAGS);

    /** A whole sentence that says of the one before it that it was decided. */
    public static final Pattern VERDICT = Pattern.compile(
            "(?:detta |det |ansökan |förslaget )?(?:bifall(?:es|s)?|bifölls|avsl(?:ås|ag|ogs|ages)|godkän(?:nes|ns|t|des)|antag(?:et|es)|antas|antogs|bevilja(?:s|des|t)|fastställ(?:s|des|t|es)|approved|agreed|passed|carried|rejected|refused)(?: enhälligt| unanimously)?[.!]?",
            FLAGS);

    /** A heading that tells what was decided, as far as one word can show it. */
    public static final Pattern TITLE_DECIDES = Pattern.compile(
            "\\b(?:godkändes|fastställdes|fastslogs|antogs|valdes|omvaldes|utsågs|beviljades|bifölls|avslogs|beslutades|bordlades|lades till handlingarna|godkänn?de|fastställde|beslutade|beslöt|valde|(?:was|were) (?:approved|adopted|agreed|accepted|elected|confirmed|signed))\\b",
            FLAGS);

    /** A letter that stands for "beslut" or "decision" at the head of a note, in Swedish and English. */
    public static final Pattern LETTER =
            Pattern.compile("[(\\[]?B(?:[)\\]]:?| ?:| [–-]) ?[\\p{L}\\d].*", Pattern.DOTALL);

    public static final Pattern LETTER_ENGLISH =
            Pattern.compile("[(\\[]?D(?:[)\\]]:?| ?:| [–-]) ?[\\p{L}\\d].*", Pattern.DOTALL);

    /** The next letter of a list of choices, in which those are no decisions. */
    public static final Pattern LETTER_OF_A_CHOICE =
            Pattern.compile("[(\\[]?C(?:[)\\]]:?| ?:| [–-]) ?[\\p{L}\\d].*", Pattern.DOTALL);

    /** Below a decision, what is none: a protest, or a matter that is waited for. */
    public static final Pattern NO_ITEM = Pattern.compile(
            ".{0,80}\\b(?:reserver(?:ade|ar|at) sig|dissented|asked for (?:his|her|their) dissent)\\b.*|(?:ärendet|frågan|punkten|the matter|the item) (?:väntas|förväntas|is expected|should be) (?:åter|tillbaka|back)\\b.*",
            FLAGS);

    /** A line of a decision's list: <em>att anta anbudet</em>. */
    public static final Pattern CLAUSE = Pattern.compile("(?:att|that|to) .*", FLAGS);

    /** A proposal, after which its list is none of the group's decisions. */
    public static final Pattern PROPOSAL_LEAD_IN = Pattern.compile(
            "(?:\\p{L}+s )?(?:förslag|förslag till beslut|beslutsförslag|proposal|proposed decision|recommendation|yrkande)\\b(?:(?!\\b(?:fastställ|godkän|antog|antas|avsl[oå]|bif[aö]ll|vann\\b|beviljad)).){0,40}[:–-]?",
            FLAGS);

    /** "Trustees agreed …": those who together are the group, without a word for it. */
    public static final Pattern BODY_AGREES = Pattern.compile(
            "(?:the )?(?:governors|trustees|members|directors|councillors|ledamöterna|styrelseledamöterna) (?:all |then |also |unanimously |present )?(?:agreed|resolved|approved|voted|decided|accepted|adopted|beslutade|beslöt|enades|godkänn?de)\\b",
            FLAGS);

    private Resolutions() {}
}
