package app.punktlig.language.due;

import java.util.Set;

/** The Swedish words of due expressions. */
final class SwedishWords {
    private SwedishWords() {}

    static Vocabulary vocabulary() {
        return Vocabulary.of(
                NAMES_OF_TIMES + UNITS + NUMBERS + FRAME + AFTER_SPRING + NOT_TIMES + EnglishWords.NOT_TIMES, TELLING);
    }

    private static final String NAMES_OF_TIMES = """
            month 1 = januari, janurai, janauri, januri, jan~, jan.~
            month 2 = februari, feburari, febuari, febrauri, februrari, feb~, feb.~, febr~, febr.~
            month 3 = mars
            month 4 = april, apr~, apr.~
            month 5 = maj
            month 6 = juni, jun~, jun.~
            month 7 = juli, jul~
            month 8 = augusti, agusti, augsti, agusuti, aug~, aug.~
            month 9 = september, setpember, septemeber, septmber, sep~, sep.~, sept~, sept.~
            month 10 = oktober, otkober, okotber, okt~, okt.~
            month 11 = november, novemeber, novmeber, nov~, nov.~
            month 12 = december, decemeber, decmeber, dec~, dec.~
            weekday 1 = måndag, måndagen, mån~, mån.~, månd~
            weekday 2 = tisdag, tisdagen, tis~, tis.~, tisd~
            weekday 3 = onsdag, onsdagen, ons~, ons.~, onsd~
            weekday 4 = torsdag, torsdagen, tors~, tors.~, torsd~, tor~
            weekday 5 = fredag, fredagen, fre~, fre.~, fred~
            weekday 6 = lördag, lördagen, lör~, lör.~, lörd~
            weekday 7 = söndag, söndagen, sön~, sön.~, sönd~
            weekdays 1 = måndagar
            weekdays 2 = tisdagar
            weekdays 3 = onsdagar
            weekdays 4 = torsdagar
            weekdays 5 = fredagar
            weekdays 6 = lördagar
            weekdays 7 = söndagar
            past_weekday 1 = i måndags
            past_weekday 2 = i tisdags
            past_weekday 3 = i onsdags
            past_weekday 4 = i torsdags
            past_weekday 5 = i fredags
            past_weekday 6 = i lördags
            past_weekday 7 = i söndags
            today -2 = i förrgår, förrgår, i förrgår
            today -1 = igår, i går, gårdagen
            today 0 = idag, i dag, ikväll, i kväll, i eftermiddag, under dagen, i natt, innan dagen är slut, före dagens slut, under eftermiddagen
            today 1 = imorgon, i morgon, imorron, imorrn, i morron, imorgon bitti, i morgon bitti, imån, i morgen, imorgen
            today 2 = övermorgon, i övermorgon, i överimorgon, överimorgon, iövermorgon
            season SP = förvåren, vårkanten, vårsidan, senvåren, våren, vårens, i vår~, vår~, vårkanten
            season SU = försommaren, sensommaren, högsommaren, sommarens slut, sommaren, sommarens, i sommar, sommar~, somras~
            season FA = senhösten, förhösten, hösten, höstens, i höst, höst~, höstkanten
            season WI = vintern, vinterns, i vinter, vinter~
            term SP = vårterminen, vårterminens, vårtermin, vt~
            term FA = höstterminen, höstterminens, hösttermin, ht~
            break SPORT = sportlovet, sportlov, sportlovets, sportlovsveckan, vinterlovet, februarilovet, sportlovsvecka
            break EASTER = påsklovet, påsklov, påsklovets, påsklovsveckan
            break AUTUMN = höstlovet, höstlov, höstlovets, höstlovsveckan, läslovet, läslov
            break CHRISTMAS = jullovet, jullov, jullovets, juluppehållet, julledigheten, julledigheterna
            break SUMMER = sommarlovet, sommarlov, sommarlovets, skolavslutningen, skolavslutning, läsårets slut
            break HOLIDAYS = semestern, semestrarna, sommarsemestern, semesterperioden, semestertiderna, sommaruppehållet, industrisemestern, sommarledigheten
            break SCHOOL_START = skolstarten, skolstart, terminsstarten, terminsstart, läsårsstarten, läsårsstart, läsårets start, terminsstarten i höst
            holiday NEW_YEAR = nyårsdagen, nyårsdag, nyår~, nyåret, nyårshelgen
            holiday NEW_YEARS_EVE = nyårsafton, nyårsaftonen
            holiday EPIPHANY = trettondagen, trettondag jul, trettondedag jul, trettondedagen, trettonhelgen, trettondagshelgen, trettondag
            holiday GOOD_FRIDAY = långfredagen, långfredag
            holiday MAUNDY_THURSDAY = skärtorsdagen, skärtorsdag
            holiday EASTER_EVE = påskafton, påskaftonen
            holiday EASTER = påskdagen, påskdag
            holiday EASTER_TIME = påsk, påsken, påskens, påskhelgen, påskledigheten
            holiday SHROVE_TUESDAY = fettisdagen, fettisdag
            holiday ASH_WEDNESDAY = askonsdagen, askonsdag
            holiday EASTER_WEEK = påskveckan, påskvecka, stilla veckan, dymmelveckan
            holiday EASTER_MONDAY = annandag påsk, annandagen påsk
            holiday WALPURGIS = valborg, valborgsmässoafton, sista april, siste april, valborgshelgen
            holiday LABOUR_DAY = första maj, förstamaj, 1 maj
            holiday ASCENSION_DAY = kristi himmelsfärdsdag, kristi himmelsfärd, kristi himmelfärdsdag, kristi himmelfärd, himmelsfärdshelgen
            holiday PENTECOST = pingstdagen, pingstdag, pingst, pingsten, pingsthelgen
            holiday NATIONAL_DAY = nationaldagen, sveriges nationaldag
            holiday MIDSUMMER_EVE = midsommarafton, midsommaraftonen
            holiday MIDSUMMER = midsommardagen, midsommardag
            holiday MIDSUMMER_TIME = midsommar, midsommaren, midsommarhelgen, midsommarens
            holiday MIDSUMMER_WEEK = midsommarveckan, midsommarvecka
            holiday ALL_SAINTS = alla helgons dag, allhelgona, allhelgonahelgen, allhelgonadagen, alla helgon
            holiday ADVENT_1 = första advent, första söndagen i advent, 1 advent, 1:a advent
            holiday ADVENT_2 = andra advent, 2 advent
            holiday ADVENT_3 = tredje advent, 3 advent
            holiday ADVENT_4 = fjärde advent, 4 advent
            holiday LUCIA = lucia, luciadagen, lucian
            holiday CHRISTMAS_EVE = julafton, julaftonen
            holiday CHRISTMAS = juldagen, juldag
            holiday BOXING_DAY = annandag jul, annandagen
            holiday CHRISTMAS_WEEK = julveckan, julvecka
            holiday DAYS_BETWEEN = mellandagarna, mellandagar
            holiday BLACK_FRIDAY = black friday
            holiday CHRISTMAS_TIME = jul~, julen, julhelgen, julens, jul-
            holiday VALENTINE = alla hjärtans dag
            holiday CHRISTMAS_AND_NEW_YEAR = jul och nyår, jul- och nyårshelgen, jul- och nyårshelgerna, jul- och nyår
            holiday FATHERS_DAY = fars dag
            holiday MOTHERS_DAY = mors dag
            holiday TWENTIETH_DAY = tjugondag knut, tjugondag jul, tjugondedag knut
            month_turn 0 = månadsskiftet, månadsskifte, månadsskiftena
            year_turn 0 = årsskiftet, årsskifte, årsskiftets
            unit_turn HALF = halvårsskiftet, halvårsskifte, halvårsskiftets
            unit_turn QUARTER = kvartalsskiftet, kvartalsskifte
            unit_turn TERTIAL = tertialskiftet, tertialskifte
            unit_turn TERM = terminsskiftet, terminsskifte
            new_year 0 = på nya året, på det nya året, in på nya året, in på det nya året, nästa års början
            half_of 1 = första halvan av, första hälften av, första halvan i, första delen av, förra hälften av
            half_of 2 = andra halvan av, andra hälften av, senare delen av, senare hälften av, sista halvan av, sista delen av, senare halvan av, andra halvan i
            annual årsmöte = årsmötet, årsmöte, årsstämman, årsstämma, stämman, föreningsstämman, bolagsstämman, kongressen, förbundsmötet
            annual höstmöte = höstmötet, höststämman
            annual vårmöte = vårmötet, vårstämman
            next_gathering 0 = när vi ses nästa gång, när vi ses igen, när vi ses härnäst, nästa gång vi ses, när vi träffas nästa gång, när vi träffas igen, nästa gång vi träffas, när vi möts igen, när gruppen ses igen, när styrelsen ses igen, innan vi ses igen, innan vi ses nästa, till dess vi ses igen, tills vi ses igen, till vi ses igen, när vi ses nästa, innan vi möts igen, tills vi möts igen, när vi möts nästa, innan vi träffas igen, tills vi träffas igen, när vi träffas nästa, innan vi ses på nytt
            asap 0 = på en gång, med detsamma, utan dröjsmål, utan fördröjning, omg., direkt~, så snart som det går, vid första bästa tillfälle, snarast, snarast möjligt, så snart som möjligt, så fort som möjligt, omgående, asap, skyndsamt, genast, omedelbart, så snart det går, så fort det går, så snart det är möjligt, med en gång, med omedelbar verkan, med det snaraste, fortast möjligt, så snabbt som möjligt, snarast möjliga, s.s.m., illa kvickt, å det snaraste
            meeting 0 = möte, mötet, möten, sammanträde, sammanträdet, lg, lg-möte, lg-mötet, ledningsgrupp, ledningsgruppen, ledningsgruppsmöte, ledningsgruppsmötet, ledningsmöte, ledningsmötet, styrelsemöte, styrelsemötet, styrelsesammanträde, styrelsesammanträdet, träff, träffen, avstämning, avstämningen, avstämningsmöte, avstämningsmötet, gruppmöte, gruppmötet, uppföljningsmöte, uppföljningsmötet, mötestillfälle, mötestillfället, sittning, ordinarie möte, ordinarie sammanträde, protokollförda möte, protokollfört möte, planerade möte, gemensamma möte, ledningsgruppsträff, veckomöte, veckomötet, månadsmöte, månadsmötet, enhetsmöte, enhetsmötet, teammöte, teammötet, arbetsgruppsmöte, arbetsgruppsmötet, styrelseträff, nätverksmöte, nätverksmötet, nätverksträff, nätverksträffen, styrgruppsmöte, styrgruppsmötet, projektmöte, projektmötet, råd, rådet, ledningsråd, ledningsrådet, mötesgång
            meeting time = gång, tillfälle
            meeting other = nämnd, nämnden, nämndmöte, nämndmötet, nämndsammanträde, nämndsammanträdet, årsmöte, årsmötet, stämma, stämman, föreningsstämma, föreningsstämman, ordförandeberedning, ordförandeberedningen, beredning, beredningen, arbetsutskott, arbetsutskottet, presidium, presidiet, apt, samverkan, samverkansmöte, samverkansmötet, föräldramöte, föräldramötet, personalmöte, personalmötet, rektorsmöte, rektorsmötet, rektorsträff, rektorsträffen, chefsmöte, chefsmötet, kommunfullmäktige, kommunstyrelse, kommunstyrelsen, fullmäktige, sg, styrgrupp, styrgruppen, skolråd, skolrådet, elevråd, elevrådet, föräldraråd, föräldrarådet, höstmöte, höstmötet, vårmöte, vårmötet, medlemsmöte, medlemsmötet, referensgrupp, referensgruppen, dialogmöte, dialogmötet, workshop, workshopen, kontorsmöte, kontorsmötet, ks, bun, au
            meeting_ending 0 = möte, mötet, sammanträde, sammanträdet, beredning, beredningen, träff, träffen, konferens, konferensen, stämma, stämman, nämnden, utskottet
            meeting_ending 1 = mötets, sammanträdets, nämnd, nämndens, fullmäktige, styrelse, styrelsen, rådet, råd, utskott, presidiet, lg, apt
            """;

    private static final String UNITS = """
            unit DAY = dag, dygn
            unit WEEK = vecka, v
            unit WEEKEND = helg, veckohelg, veckoslut
            unit MONTH = månad, mån, månads
            unit QUARTER = kvartal
            unit TERTIAL = tertial
            unit HALF = halvår
            unit TERM = termin
            unit YEAR = år
            unit SCHOOL_YEAR = läsår
            unit WORKDAY = arbetsdag, vardag, bankdag
            units DAY = dagars tid, dagar, dagarna, dar, dygn, dag, kalenderdagar
            units WORKDAY = arbetsdagar, arbetsdagarna, vardagar, vardagarna, arbetsdag, vardag, bankdagar, bankdagarna, bankdag
            units WEEK = veckas tid, veckors tid, veckor, veckorna, vecka, veckan
            units MONTH = månads tid, månaders tid, månader, månaderna, månad, månaden, mån
            units QUARTER = kvartal, kvartalet, kvartalen
            units TERM = terminer, termin, terminerna
            units YEAR = år, året, åren
            the_unit DAY = dagen
            the_unit WORKDAY = arbetsdagen, vardagen, bankdagen
            the_unit WEEK = veckan
            the_unit WEEKEND = helgen, veckohelgen, veckoslutet
            the_unit MONTH = månaden
            the_unit QUARTER = kvartalet
            the_unit TERTIAL = tertialet
            the_unit HALF = halvåret
            the_unit TERM = terminen
            the_unit YEAR = året, kalenderåret, verksamhetsåret
            the_unit SCHOOL_YEAR = läsåret
            end_of_unit WEEK = veckans slut, veckoslutet, veckan är slut, veckan är över, veckan tar slut, veckan gått ut, slutet på veckan
            end_of_unit MONTH = månadens slut, månadens utgång, månaden är slut, månaden är över, månaden tar slut, månadsslutet, månadsslut, slutet på månaden, månadens sista dag, månadens sista, månadens sista dagar
            end_of_unit QUARTER = kvartalets slut, kvartalets utgång, kvartalet är slut, kvartalsslutet, kvartalsslut
            end_of_unit TERTIAL = tertialets slut, tertialets utgång, tertialslutet, tertialslut, tertialet är slut
            end_of_unit TERM = terminens slut, terminen är slut, terminsslutet, terminsslut, terminsavslutningen, terminen är över, terminens utgång, terminen slutar
            end_of_unit YEAR = årets slut, årets utgång, året är slut, året är över, året tar slut, årsslutet, årsslut, årsskiftet är här, kalenderårets slut
            end_of_unit SCHOOL_YEAR = läsåret är slut, läsåret är över, läsårets utgång, läsårsslut, läsårsslutet
            this_unit YEAR = i år
            this_unit WEEK = i veckan, nu i veckan
            this_unit WEEKEND = i helgen, nu i helgen
            last_unit YEAR = i fjol
            week_number 0 = vecka, veckan, v, v., veckorna, veckor, vecka nr, w
            quarter 0 = q, kvartal, kv, kv., kvartalet
            tertial 0 = ^t, tertial, tertialet
            half 0 = ^h, halvår
            week_of 1 = veckan som börjar, vecka som börjar, veckan med start, veckan från, veckan
            duration P2W = fjorton dagar, fjorton dar, ett par veckor, par veckor
            duration P1D = 24 timmar, ett dygn
            duration P2D = 48 timmar, ett par dagar, ett par dar
            duration P2M = ett par månader
            duration P2Y = ett par år
            duration P3D = 72 timmar, några dagar, nån dag, några dar, ett antal dagar
            duration P3W = några veckor, ett antal veckor
            duration P3M = några månader, ett antal månader
            duration P6M = ett halvår, ett halvt år, halvår, halvåret
            duration P6W = en och en halv månad, halvannan månad, en och halv månad
            duration P18M = ett och ett halvt år, halvannat år
            duration P10D = en och en halv vecka
            duration P1W = någon vecka, nån vecka
            duration P1M = någon månad, nån månad
            """;

    private static final String NUMBERS = """
            number 1 = en, ett, 1
            number 2 = två, tvenne
            number 3 = tre
            number 4 = fyra
            number 5 = fem
            number 6 = sex
            number 7 = sju
            number 8 = åtta
            number 9 = nio
            number 10 = tio
            number 11 = elva
            number 12 = tolv
            number 13 = tretton
            number 14 = fjorton
            number 15 = femton
            number 16 = sexton
            number 18 = arton
            number 20 = tjugo
            number 24 = tjugofyra
            number 30 = trettio
            number 40 = fyrtio
            number 45 = fyrtiofem
            number 60 = sextio
            number 90 = nittio
            ordinal 1 = första, förste
            ordinal 2 = andra, andre
            ordinal 3 = tredje
            ordinal 4 = fjärde
            ordinal 5 = femte
            ordinal 6 = sjätte
            ordinal 7 = sjunde
            ordinal 8 = åttonde
            ordinal 9 = nionde
            ordinal 10 = tionde
            ordinal 11 = elfte
            ordinal 12 = tolfte
            ordinal 13 = trettonde
            ordinal 14 = fjortonde
            ordinal 15 = femtonde
            ordinal 16 = sextonde
            ordinal 17 = sjuttonde
            ordinal 18 = artonde
            ordinal 19 = nittonde
            ordinal 20 = tjugonde
            ordinal 21 = tjugoförsta, tjugoförste
            ordinal 22 = tjugoandra, tjugoandre
            ordinal 23 = tjugotredje
            ordinal 24 = tjugofjärde
            ordinal 25 = tjugofemte
            ordinal 26 = tjugosjätte
            ordinal 27 = tjugosjunde
            ordinal 28 = tjugoåttonde
            ordinal 29 = tjugonionde
            ordinal 30 = trettionde
            ordinal 31 = trettioförsta, trettioförste
            """;

    private static final String FRAME = """
            the 0 = den, det, de
            den 0 = den, d.
            this 0 = denna, detta, dessa, den här, det här, innevarande, nuvarande, nu i, nu på, nu under, aktuell, i nuvarande
            next 0 = nästa, följande, näst, närmast följande, påföljande, nästföljande
            next 1 = kommande, nästkommande, instundande, närmaste
            coming 0 = kommande, närmaste, närmsta, nästa, följande
            last 0 = förra, föregående, senaste, förgången
            final 0 = sista, siste, den sista, den siste
            final -1 = näst sista, nästa sista
            after_next 0 = efter nästa
            next_but_one 0 = nästnästa, näst nästa
            in 0 = om
            within 0 = inom, inom loppet av, inom de, inom den, inom det, inom de närmaste, inom den närmaste, inom det närmaste, under de närmaste, under den närmaste, under de kommande, inom de kommande, inom kommande, inom närmaste, inom högst, senast inom, inom max, inom maximalt
            ago 0 = sedan, sen, tillbaka
            to_do_it 0 = på sig
            from_now 0 = från nu, från idag, från i dag, framåt, framöver, från dagens datum, från mötet, räknat från idag
            about 0 = ca, ca., cirka, c:a, ungefär, omkring, runt, typ, sisådär, kanske, uppskattningsvis, knappt, knapp, knappa, nästan, max, högst, minst, mindre än
            over 0 = drygt, dryg, dryga, lite mer än, lite drygt, mer än, över
            by 0 = senast, till, fram till, tills, klart, klar, klara, färdigt, färdig, färdiga, till och med, t o m, t.o.m, t.o.m., tom, inte senare än, ej senare än, allra senast, senast till, klart till, klar till, klart senast, klar senast, deadline, deadline:, sista dag, sista datum, sista svarsdag, senast per, senast under, senast vid, senast i, senast på, klart i, klart under, till senast, fram t.o.m., lämnas senast
            before 0 = före, innan, inför, i god tid före, i god tid innan, strax före, strax innan, redan före, redan innan, dagarna före, precis före, precis innan, före utgången av, tidigare än, senast före, senast innan
            after 0 = efter, strax efter, direkt efter, en bit efter, en tid efter, snart efter, närmast efter
            from 0 = från och med, fr.o.m., fr.o.m, fr o m, from~, från, tidigast, med start, med början, start, startar, inte före, gäller från
            start 0 = i början av, i början på, början av, början på, inledningen av, i inledningen av, tidigt i, tidigt under, tidig, tidigt på, i början utav, första dagarna i, början, under början av, starten av, starten på, i starten av, start av
            mid 0 = i mitten av, i mitten på, mitten av, mitten på, mitten, medio, halvvägs in i, mitt i
            end 0 = i slutet av, i slutet på, slutet av, slutet på, sent i, sent på, sen, sent under, mot slutet av, mot slutet på, vid slutet av, utgången av, vid utgången av, i slutändan av, i slutet utav, till slutet av, senare delen av, ultimo, slutet, under slutet av, sista dagarna i, innan slutet av, före slutet av
            tail_end 0 = slut, utgång, avslutning, sista dag, är slut, är över, tar slut
            tail_start 0 = start, början, inledning, första dag, börjar, startar
            rest 0 = senare, senare i, senare under, längre fram i, längre fram under, resten av, återstoden av, återstående delen av
            since 0 = alltsedan, ända sedan
            since 1 = sedan
            past_clause 0 = som gick, som var, som gått, som har gått, som passerat
            to 0 = till, t o m, t.o.m., till och med, tom, och med
            between 0 = mellan
            and 0 = och, eller, el, el.
            at 1 = under, år
            at 0 = på, vid, i, kring, runt, omkring, per, för, någon gång i, någon gång under, över, nu, redan, först, dagarna, ca, cirka
            of 0 = i, på, av, under, nu
            during 0 = under, hela, över
            every 0 = varje, varannan, vartannat, varenda, var och varannan, gånger i, gång i, ggr i, gånger om, gång om, dagar i, timmar i, dag i, första varje
            day_end 0 = eod, cob, dagens slut, arbetsdagens slut, före lunch, innan lunch, efter lunch, kl 12
            copula 0 = är, blir, hålls, äger rum, infaller
            clock 0 = kl, kl., klockan, klockslag
            """;

    static final String NOT_TIMES = """
            no_date 0 = §, paragraf, punkt, punkten, punkterna, sid, sid., sidan, sida, sidorna, rum, rummet, sal, salen, lokal, hus, nr, nr., nummer, version, ver, dnr, diarienummer, diarienr, tel, telefon, tfn, mobil, årskurs, årskurserna, åk, klass, klasser, betyg, betyget, bilaga, läsåret, läsår, kap, kapitel, avsnitt, plan, vp, verksamhetsplan, budget, ratio, poäng, resultat, resultatet, skala, kvot, cirka, ca, ungefär, nästan, drygt, minst, högst, nivå, steg, fas, modul, del, linje, buss, väg, grupp, ärende, ärendenr, referens, konto, projekt, stadie, trappa, trappan, låda, adress, gatan, vägen, dos, blodtryck, ring, anknytning, sektion, sträcka, regel, upplaga
            no_day 0 = av, procent, %, del, delar, dels, tjänst, tjänster, elever, personer, st, stycken, kr, kronor, mnkr, tkr, mkr, timmar, timme, min, minuter, km, meter, m, kg, majoritet, tid, poäng, gånger, ggr, platser, barn, lärare, rektorer, åringar, år, årig, gången, upplagan, våningen, punkten, platsen, klass, paragrafen, försöket, kapitlet, delen, etappen, fasen, raden, sidan, person, personen, bästa, största, mötet, möte, versionen, generationen, plats, våning, gång, åriga, åring, hp, liter, portioner, skolor, förskolor, ledamöter, ledamöterna, röster, röstade, närvarande, svar, svarande, enheter, hushåll, medlemmar, ombud, deltagare, besvarade, godkända, inkomna
            """;

    private static final String AFTER_SPRING = """
            own_noun 0 = och, så, ska, skall, när, med, för, kommer, på, till, av, samt, inför, men, att, har, är, blir, vid, hos, om, efter, innan, via, från, där, då, eller, tas, sker, görs, genom, utan, enligt, i, blev, var
            """;

    private static final Set<String> TELLING = Set.of(
            "och", "att", "det", "som", "på", "är", "av", "för", "med", "den", "till", "inte", "ett", "ska", "vi",
            "har", "om", "från", "vid", "kommer", "under", "eller", "senast", "före", "innan", "efter", "nästa",
            "vecka", "möte", "mötet", "en", "de", "så", "när", "sin", "sitt", "upp", "ut", "blir", "får", "tar", "kan",
            "också", "skall", "dag", "dagar", "veckor", "månad", "år", "året", "veckan", "månaden", "inom", "mellan",
            "första", "sista");
}
