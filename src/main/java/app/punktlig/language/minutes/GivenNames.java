package app.punktlig.language.minutes;

/**
 * Common given names in Sweden and in English-speaking offices. They only help to see that an unlisted word is a person; a
 * name that stands in the attendance needs no table.
 */
public final class GivenNames {

    private static final WordTable COMMON = WordTable.of("""
            adam agneta agnes ahmed albin alex alexander alexandra ali alice alicia alma amanda amina amir anders andreas anette anita ann
            anna anna-karin anna-lena anne anneli annelie annette ann-christin ann-marie ann-sofie anton arne arvid asta astrid axel barbro
            bengt bengt-åke berit bernt bertil birgit birgitta björn bo britt britta britt-marie börje camilla carin carina carl carl-johan
            carl-magnus carolina caroline catarina catharina cecilia charlotta charlotte christel christer christian christina christine
            claes clara claudia conny cornelia dan daniel daniela david dennis ebba edvin elin elias elisabet elisabeth elise ella ellen
            elsa elvira elvis emelie emil emilia emma emmanuel eric erica erik erika erling ernst eskil ester eva eva-lena evelina fanny
            farah fatima felicia felix filip folke frank fred fredrik fredrika freja frida fritiof gabriel gabriella georg gerd gerda gert
            gisela greta gudrun gun gunborg gunilla gunnar gunnel gustaf gustav göran gösta hamid hampus hannah hanna hannes hans hans-erik
            harald harry hassan hedda hedvig helen helena helene helge helmi henning henrik hjalmar hugo håkan ibrahim ida ines
            inga-lill inga-britt ingegerd ingela inger ingmar ingrid ingvar irene iris isabella isabelle isak ivar jakob jan jan-erik
            jan-olof janne jasmin jasmine jeanette jenny jens jerker jessica jimmy joakim joel johan johanna johannes john jon jonas jonatan
            jonathan josef josefin josefina josefine julia jörgen kaj kajsa karim karin karina karl karl-erik karl-johan karolina katarina
            katja kenneth kent kerstin kerstin kicki kim kjell klara klas knut kristian kristin kristina kristoffer krister kurt lars
            lars-erik lars-göran lasse laila layla leif leila lena lennart leo leon lillemor lina linda lina linnea linnéa linus lisa lisbeth
            lise liselott lotta louise lovisa lucas ludvig lukas madeleine magdalena magnus maja majken malin malte manuel marcus
            margareta margaretha maria mariam marianne marie marika marina mario markus martin martina marta mats mattias max mehmet
            melissa mia michael mikael milan mimmi mira miriam moa mohamed mohammed mona monica monika morgan märta märit nadia naima
            natalie nicklas niclas nils nina noah nora ola olav olle olivia olof oscar oskar ove patricia patrik patrick paul paula
            pernilla per-olof pelle peter petra petronella petter pia pontus rebecca rebecka regina reidar rickard rikard robert robin roger
            roland rolf rosa roy ruben rune ruth saga samir samuel sanna sara sebastian selma seved sigrid sigurd simon siv sofia
            sofie solveig sonja staffan stefan stellan stig stina sture susann susanna susanne suzanne svante sven sven-erik sven-olof sylvia
            tage tanja terese teresa therese thomas tilda tina tobias tom tomas tommy torbjörn torgny tore torsten tove tuva tyra ulf
            ulla ulla-britt ulrica ulrika ulrik urban uno vera veronica veronika victor victoria vidar viktor viktoria vilgot vilma
            vincent viola vivi waldemar walter wilhelm william wilma yasmin ylva yngve yusuf yvonne zara zahra åke åsa älva örjan östen
            alan alison amy andrea andrew angela anthony barbara beth brian carol catherine chris christopher clare claire colin craig
            deborah derek diana donald donna dorothy douglas edward elaine eleanor elizabeth emily evan fiona frances gareth gary geoffrey
            george gordon graham grace greg hazel heather helen howard hugh ian imran jack jackie jacob james jane janet jason jean jeff
            jennifer jeremy joan joanna joanne joe josh joyce judith julian julie justin karen kate katherine kathleen keith kelly kevin
            laura lauren laurence lesley leslie linda liz louis lucy luke lynn malcolm margaret mark martha mary matthew maureen megan
            michelle mike mohammad nathan neil nicholas nick nicola nigel oliver olga owen pamela pat patricia pauline philip phil priya
            rachel ray rebecca richard rob roger ronald rosemary ross ruth ryan sally sam sandra sarah scott sean sharon sheila shirley
            sophie stephanie stephen steve steven stuart sue susan suzanne ted teresa terry tim timothy tony tracy valerie vanessa victoria
            wendy zoe aino antti eero eeva heikki jari jukka juha kaisa marja matti mika minna outi päivi pekka pirjo risto seppo sirpa timo
            tuula ville amer amela dragan goran jasna mirjana nermin senad zoran zlatko agnieszka katarzyna piotr tomasz ewa marek
            aaron abdi abdullah abena abigail adaeze ade aditi adrian agatha aidan aisha ajay akosua akram alastair albert alec aleksandar
            alfred alistair allan alva amal amara amelia amit amjad anand ananya andrej angelica angus anika anil anja ankan anki ann-britt
            ann-kristin ann-louise ann-mari anna-stina annabel anne-lie anne-marie annelise annie annika annsofie anya arash archie
            arja arjun arlene armin arnold arthur arto artur arun arvo asha ashley ashok ashraf aslan atle audrey aurora austin
            axelina ayan ayse azra babak bart bashir beatrice becky behnam belinda bella ben benita benke benny bernadette bernard bernhard
            bertha besim betsy bettan bettina betty bilal bill billy birger blake bob bodil bogdan bonnie bosse brad bradley branko brenda
            brendan bridget brita bruce bryan cajsa calle callum calvin candice carla carmen carrie carro casey cathrin cathrine cecil
            cedric celia chad charles charlie chen cheng chester chidi chinwe chioma chloe christie christoffer cilla cindy claes-göran clas
            classe clifford clive clyde cody colleen connor conrad constance corey cristina cynthia dagmar daisy damian dana danne
            daphne daria darko darren dave davina dawn dean debbie debra declan deepa deepak dejan denis denise derrick desirée desmond
            dexter dick disa divya diyar dmitri dominic don doreen doris doug duncan dusan dylan eddie edgar edin edit edith edla
            edmund edna edwin eileen eira elena elif ellie elliot elliott ellis elna elof elsie elvedin embla emeka emelia emina emine
            emma-lotta emre enar enes engla enid erkan erland ernest estelle esther ethel eugene eunice eva-lotta eva-stina evelyn evert
            ewan fabian fadi faisal faith farid fatuma fay felicity fergus ferhat filippa filiz firas florence francis fransiska freddie
            funmi gail gaurav gavin geeta gemma gene geoff georgina gerald geraldine gerard gertrud ghassan gilbert giles gill gillian gina
            gita gittan gladys glen glenn gloria glynn gottfrid greger gunhild gunvor gwen gwendolyn habib hadar hadi haidar hank haris
            harish harold harriet harrison harvey hasse hattie hawa hayley hector heidi henrietta henriette henry herman hilary hilda
            hilding hildur hillevi holger holly horace hossein hubert humle humphrey hussein idun ifeoma igor ilir ilyas imogen indira
            ingeborg ingegärd inger-marie ingvor irena irina irma isaac isabel isac iselin ismail isobel ivan ivana ivy iwona izabela
            jacqueline jade jamal janette janice janina jay jaya jeffrey jelena jenna jeppe jeremiah jerome jerry jess jesse jill jim jimmie
             joar jocelyn jocke jockum jodie joey jompa jonna jordan joseph josephine joshua jossan jovan jovana juan juanita judy
            julianne juni justus jörn kajsa-lisa kalle kamal kamala kamila karan kasper kathryn kathy katie katrin katrine kattis katy
            kavita kay keira ken kenny kenta kerry kerttu khaled khalid kieran kiran kirsten kirsty klas-göran kofi krille krishna
            kristofer kwame kwesi kyle lage lakshmi lana larry lars-olof lars-åke layal leah lee leigh lejla lelle len lena-karin leonard
            leonora leopold leroy lester lewis leyla liam lilian lillian lilly lily lindsay lindsey linn lionel lise-lott lisen lisette
             liza ljubica lloyd loella logan lois lollo lorenz lorna lorraine lottie lowe luan luca lucia lucinda lukasz
            lydia mabel mackenzie maddie magda maggan maggie mahmoud maj maj-britt maj-len maj-lis majid malachy malgorzata malva mandy
            manish marcel marcia margery margit margot margret mari maria-pia marian marianna marie-louise marija marilyn marion
            marita marja-liisa marjorie marko marlene marlon marsha marshall marvin marwan maryam mathias mathilda matilda matte mattis maud
            maurice mavis maximilian maxine meena meera meg mehdi mel melanie melker melvin mensur meredith merima merle meta
            micaela michaela mick micke mickey mikaela mikaella mildred miles milla millie milly milo milton miranda mirela miroslav mirza
            mohan moira mollie molly monir monty morag morris mostafa muhammed mukesh muriel mursal mustafa myra myrtle mårten nabil nada
            nadeem nan nancy nanna naomi nasrin natalia natasa natasha nathalie naveen nawal ned nedim neha nell nellie nelly nettan neville
            ngozi nicki nicky nicolas nicole nicolina niels nikhil nikita nikola nikolaj nils-erik nisha nisse noel noor noreen norma norman
            nour numi nura nusret obinna oksana oleg olive ollie oluwaseun omar opal orvar osama osman oswald otto pam parisa
            patsy patti paulette pavel pearl peder peggy penelope penny per per-anders per-erik per-ola percy pernille petar pete petri
            phoebe phyllis pierre polly pooja poppy povel pradeep prakash prasad pär queenie quentin radmila rafael ragnar ragnhild rahul
            raj rajesh rajiv rakel rakesh ralph ramesh rami ramon ramona randall randy rania rashid rasmus ravi raymond reg reggie
            reginald rekha rex reza rhoda rhona rhys rick ricky rima rita robban roberta roderick rodney rohan rohit ron ronja ronnie ronny
            rory rosalind rose rosie rowan roxanne roya ruby rufus rupert russ russell rustam rut sabina sachin sadia sadie safiya said
             salam salim salma samantha sami samira sandeep sanja sanjay sanjeev sarah-lena sarita saul sefer seija selim selina senada
            seth shahram shane shannon shanti sharif shaun sheena sheldon shelley sherry shilpa shirin shreya sian sid sidney sigge signe
            sigvard simone sinead siri sissela sita sivan sixten slavica slobodan snezana sofi sofija soile solomon sonal sonia sonny
            spencer stacey stan stanley stefania steffan stella sten sten-åke stevie stig-åke stoffe sulejman sune sunil sunita suresh susie
            sussi suzana suzy svea svenne svetlana sybil sölve sören tabitha tamara tania tanya tara tarek tariq tatjana taylor terence
            terri tessa tetiana thelma theo theodor theodore theres theresa thor thore thorsten thure tiffany tilde tilly tindra titti tobbe
            toby todd tora torborg tord totte tova tracey travis trevor trish tristan trudy truls tryggve tunde ture tyko tyrone
            uffe ulf-göran umar ursula usha usman uwe vaclav valdemar valentina valter vanda varun vendela vernon vesna vibeke vicki
            vicky vijay viking vikram vilhelm vince vinod violet virginia vivan vivian vivianne vivien vladimir volodymyr wafa walid wallace
            wanda wanja warren wayne wenche wera wesley wilfred willa wille william-john willow winifred winston xavier xhevat yara
            yash yasir ylwa ymer yolanda yosef youssef yrsa yuliya yuri yvette zacharias zachary zack zackarias zadie zainab zaki zaneta
            zelda zeljko zeynep zlata zoltan zuzana åke-lennart åsa-lena öivind""");

    private GivenNames() {}

    /** Whether this word, written with a capital, is commonly somebody's given name. */
    public static boolean has(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && (COMMON.has(word) || isDouble(word));
    }

    /** "Hanna-Karin": what follows the hyphen need not be common. */
    private static boolean isDouble(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen == word.lastIndexOf('-')
                && COMMON.has(word.substring(0, hyphen))
                && hyphen + 2 < word.length()
                && Character.isUpperCase(word.codePointAt(hyphen + 1));
    }
}
