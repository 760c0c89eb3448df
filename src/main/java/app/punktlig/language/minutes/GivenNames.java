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
            tuula ville amer amela dragan goran jasna mirjana nermin senad zoran zlatko agnieszka katarzyna piotr tomasz ewa marek""");

    private GivenNames() {}

    /** Whether this word, written with a capital, is commonly somebody's given name. */
    public static boolean has(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && COMMON.has(word);
    }
}
