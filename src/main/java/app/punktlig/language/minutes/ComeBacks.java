package app.punktlig.language.minutes;

import static app.punktlig.language.minutes.ReturnKind.*;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a clause says that a topic comes back: it is treated at a later time, put off, waits, is back, goes on. Each is a
 * {@link KindRule} over the kinds of words of {@link ReturnWords}.
 */
public final class ComeBacks {

    /**
     * @param bare whether it says so without a word of a later time: then the past tells nothing against it
     * @param anybodys whether it says so whoever does it
     */
    record Family(String name, KindRule rule, boolean bare, boolean anybodys, List<String> examples) {

        static Family of(String name, String rule, String... examples) {
            return new Family(name, KindRule.of(rule), false, false, List.of(examples));
        }

        static Family bare(String name, String rule, String... examples) {
            return new Family(name, KindRule.of(rule), true, false, List.of(examples));
        }

        static Family anybodys(String name, String rule, String... examples) {
            return new Family(name, KindRule.of(rule), false, true, List.of(examples));
        }
    }

    static final List<Family> FAMILIES = List.of(
            Family.bare("is put off", "PUT_OFF", "Valet hänskjuts till majmötet.", "Deferred until May."),
            Family.of("we put it off", "WE TO_PUT_OFF", "WE parkerar frågan."),
            Family.bare("to put it off", "^TO_PUT_OFF", "Bordlägga valet."),
            Family.of(
                    "to put the topic off",
                    "TO_PUT_OFF ~TOPIC >UNTIL",
                    "Styrelsen beslöt att hänskjuta frågan till årsmötet."),
            Family.bare("goes on, in one word", "=CONTINUED", "Båtarna: återupptas."),
            Family.of(
                    "is treated then",
                    "TREATED WHEN|AGAIN|ONCE|ANOTHER_TIME !BY",
                    "Priset klubbas i augusti.",
                    "Valet upptas ånyo vid majmötet."),
            Family.of(
                    "is to be treated then, in English",
                    "BE >DISCUSSED WHEN|AGAIN|ANOTHER_TIME !BY",
                    "The price is to be settled at a meeting in May.",
                    "The rota will be looked at again after Easter."),
            Family.of(
                    "is to be treated once", "BE >DISCUSSED >ONCE !BY", "The price will be settled once we know more."),
            Family.of(
                    "we treat it then",
                    "WE TREAT WHEN|AGAIN|ANOTHER_TIME",
                    "På majmötet avgör WE färgen.",
                    "WE vote on the 3rd."),
            Family.of("we treat it once", "WE TREAT >ONCE", "WE decide once the price is known."),
            Family.of("we talk on", "WE TREAT >MORE", "WE pratar vidare."),
            Family.of("to treat it then", "^TREAT WHEN|AGAIN|ANOTHER_TIME", "Discuss again in May."),
            Family.of("will treat it again", "MODAL >TREAT AGAIN", "The panel, which will discuss it again."),
            Family.of("is taken then", "TAKEN AT|AGAIN|ANOTHER_TIME", "Taket tas vid nästa träff."),
            Family.of("the topic is taken then", "TOPIC|IT TAKEN WHEN|ONCE", "Frågan lyfts i maj."),
            Family.of("is taken then, said short", "^TAKEN|REPORTED >WHEN", "Budget: tas i maj."),
            Family.of("is moved, said short", "^SHIFT >UNTIL", "Priset: flyttas till maj."),
            Family.of("is held then", "HELD|REPORTED AT", "Taket får lösas vid nästa träff."),
            Family.of(
                    "we take it up then",
                    "WE TAKE UP|TOPIC|IT|TREATMENT WHEN|AGAIN|ONCE|ANOTHER_TIME",
                    "WE tar det i maj."),
            Family.of(
                    "to take it up then",
                    "^TAKE UP|TOPIC|IT|TREATMENT|AGAIN WHEN|ANOTHER_TIME !PERSON",
                    "Pick this up next time."),
            Family.of("we take it at a meeting", "WE TAKE AT|ANOTHER_TIME", "Det löser WE på nästa träff."),
            Family.of("the object first, we take it then", "TAKE +WE +WHEN", "Priset tar WE kommande torsdag."),
            Family.of("we do it regularly", "WE TAKE TOPIC|IT EACH", "WE'll do this every quarter."),
            Family.of("then we take it", "^THEN TREAT|TAKE +WE UP|TOPIC|IT|TREAT", "Därefter tar WE upp priset."),
            Family.of("we shall treat it at that time", "WE MODAL >TREAT $THEN", "WE'll look at the plan then."),
            Family.of("then we treat it, in English", "^THEN +WE MODAL >TREAT|RETURN !PERSON", "Then WE'll decide."),
            Family.of("then it is taken", "^THEN TREATED|TAKEN|DISCUSSED", "Då tas utkastet upp."),
            Family.of("is treated at that time", "TREATED|TAKEN $THEN", "Priset behandlas då."),
            Family.of("the topic is treated then", "TOPIC|IT TREATED +THEN", "Frågan behandlas då i sin helhet."),
            Family.of("will be on the agenda", "MODAL >BE +LISTED", "The price will be on that agenda."),
            Family.of("then we do a review", "^THEN TAKE +WE TREATMENT", "Då gör WE en genomgång."),
            Family.of(
                    "we will do so again then",
                    "WE MODAL AGAIN WHEN|ONCE !MEET",
                    "Priset kommer WE att pröva igen nästa månad."),
            Family.of(
                    "we take it again then",
                    "WE TAKE AGAIN WHEN|ONCE|HERE|THEN",
                    "Till hösten lyfter WE priset på nytt."),
            Family.of(
                    "will be done again then", "MODAL AGAIN AT|HERE !PERSON", "Priset ska åter belysas på nästa möte."),
            Family.of("back to the group", "AGAIN +TO|HERE HERE", "I ny version åter till LG."),
            Family.of("is reported on a day", "REPORTED >DAY|NUMBER +SEASON", "Resultatet redovisas den 11 maj."),
            Family.of("we do so another day", "WE MODAL ANOTHER_TIME", "WE får vända på den saken fler gånger."),
            Family.of("a treatment then", "^TREATMENT WHEN|AGAIN|ONCE|ANOTHER_TIME", "Beslut först 10/6."),
            Family.of("a new treatment", "NEW +TREATMENT|ITEM WHEN|ONCE|ANOTHER_TIME", "Ny dragning 7/5."),
            Family.of(
                    "a treatment is held then",
                    "TREATMENT HELD|BECOME WHEN|ONCE|ANOTHER_TIME|AGAIN",
                    "Uppföljning av schemat sker i juni."),
            Family.of("we come back to it", "WE ~RETURN TO|WHEN|ONCE|AGAIN", "WE återkommer till priset."),
            Family.of("comes back", "RETURN|COME_BACK AT|HERE|ANOTHER_TIME|LISTED|ITEM", "Det dyker upp här igen."),
            Family.of(
                    "the topic comes back",
                    "TOPIC|IT|TREATMENT RETURN|COME_BACK WHEN|ONCE",
                    "Frågan återkommer i maj."),
            Family.of(
                    "comes back to us then",
                    "RETURN|COME_BACK >TO +WE WHEN !PERSON",
                    "The paper returns to WE on 6 May."),
            Family.of("is kept for a meeting", "^SHIFT AT !PERSON|BY", "Noteras för junimötet."),
            Family.of("comes back, said short", "^RETURN|COME_BACK WHEN|ONCE", "Återkommer i maj."),
            Family.of("to come back to it", "^RETURN +IT !PERSON", "Boats: come back to this."),
            Family.of("will come back", "MODAL >RETURN !PERSON", "The paper will return in a shorter form."),
            Family.of("the topic goes on", "TOPIC|TREATMENT RESUME", "Samtalet får fortsätta."),
            Family.of("goes on at a meeting", "RESUME AT", "Fortsätter vid nästa möte."),
            Family.of(
                    "is on the agenda",
                    "LISTED WHEN|AGAIN|ONCE|ANOTHER_TIME",
                    "Priset är på vårt bord igen så fort svaret kommit."),
            Family.of("is then on the agenda", "THEN >LISTED !PERSON", "Policyn kommer då upp på dagordningen."),
            Family.of(
                    "we get it at a meeting",
                    "WE MODAL >IT|TOPIC|TREATMENT >AT !PERSON",
                    "WE vill ha det på junimötet."),
            Family.of("stays on the agenda", "WAIT|TO_SHIFT|SHIFT LISTED", "Punkten står kvar på dagordningen."),
            Family.of("is up then", "BE +UP WHEN", "The price is up on the 3rd."),
            Family.bare(
                    "is up again", "UP AGAIN|ANOTHER_TIME TOPIC|IT|WE|WHEN|MODAL", "WE har frågan uppe ännu en gång."),
            Family.of(
                    "is an item then", "BECOME|BE ITEM WHEN|AGAIN|ANOTHER_TIME", "Priset blir ett ämne på nästa möte."),
            Family.of("becomes it then", "TOPIC|IT|OCCASION BECOME >AT", "Det får bli på majmötet."),
            Family.of("waits until then", "WAIT WHEN|ONCE|ANOTHER_TIME", "Bakjouren väntar till nästa vecka."),
            Family.of("may wait", "TOPIC|IT|TREATMENT MODAL >WAIT", "Beslut får anstå."),
            Family.of("is moved to a meeting", "SHIFT >UNTIL AT", "Priset går till årsmötet."),
            Family.of("is left for another day", "SHIFT ANOTHER_TIME", "The name was left for another day."),
            Family.of("the topic is moved", "TOPIC|IT|TREATMENT SHIFT >UNTIL", "Frågan förs till maj."),
            Family.of(
                    "we move it to a meeting",
                    "WE TO_SHIFT >UNTIL TOPIC|IT|TREATMENT|AT|NEXT",
                    "Logotypen sparar WE till mötet i maj."),
            Family.of("again at a meeting", "AGAIN AT", "Upp igen på mötet i maj."),
            Family.of("again then, said first", "^AGAIN|UP WHEN", "Upp igen den 7:e."),
            Family.of("is back", "BE|MODAL AGAIN HERE", "I maj ska frågan tillbaka hit."),
            Family.of("the topic again", "TOPIC|IT +AGAIN WHEN !LAID", "Frågan åter i maj."),
            Family.of("more of it then", "MORE +WITHIN|ON TOPIC|IT WHEN|ANOTHER_TIME", "Mer om det nästa gång."),
            Family.of("more at a meeting", "^MORE AT", "More on boats at the next meeting."),
            Family.of(
                    "the topic at a meeting",
                    "UP|MODAL ~TOPIC AT !PERSON|MEET",
                    "LG vill ha upp frågan på ett senare möte."),
            Family.bare("the topic waits", "TOPIC WAIT", "Frågan ligger kvar."),
            Family.bare("there will be more of it", "BECOME >NEW|MORE +TREATMENT", "Det blir fler samtal."),
            Family.bare("is to be discussed further", "BE >DISCUSSED +MORE", "To be discussed further."),
            Family.of("to treat the topic then", "TREAT ~TOPIC|IT WHEN !PERSON", "Målet är att avgöra detta i juni."),
            Family.of(
                    "whatever is done at a meeting, in English",
                    "BE +LAID >AT !UNTIL|BY",
                    "To be checked at the next review."),
            Family.of("is laid before a meeting", "BE +SHIFT >AT !BY", "The price will be put to the May meeting."),
            Family.of(
                    "whatever is done here then", "BE +LAID >HERE WHEN", "It will be followed up here before summer."),
            Family.of("is taken here then", "TAKEN|REPORTED HERE WHEN", "Planen dras för LG i maj."),
            Family.of(
                    "again before the group then",
                    "AGAIN +ON +WE WHEN !PERSON|MEET",
                    "Planen tillbaka i WE den 14 oktober."),
            Family.of(
                    "we shall have reason to come back",
                    "WE MODAL >COME_BACK|RETURN",
                    "Den frågan kommer WE att få komma tillbaka till."),
            Family.of("again here then", "AGAIN HERE WHEN", "I maj ses planen över på nytt i LG."),
            Family.of("we take a position then", "WE TAKE >THEN TREATMENT", "WE tar därefter ställning."),
            Family.of(
                    "we must do so again",
                    "WE MODAL TOPIC|IT|TREATMENT AGAIN !DISCUSSED",
                    "WE need to have this conversation again."),
            Family.of("to be left until then", "^TO_SHIFT|WAIT >UNTIL !PERSON", "Hold for next week."),
            Family.of(
                    "the topic is kept until",
                    "TOPIC|IT|TREATMENT SHIFT >ONCE",
                    "Frågan hålls öppen tills priset är känt."),
            Family.of(
                    "the topic is treated after something",
                    "TOPIC|IT TREATED >AFTER",
                    "Frågan behandlas efter revisionen."),
            Family.of(
                    "the topic is discussed after something",
                    "TOPIC|IT BE >DISCUSSED >AFTER",
                    "The topic will be reopened after the trial."),
            Family.of("to be left until something", "^TO_SHIFT|WAIT ~ONCE", "Park until Bo is back."),
            Family.of("is taken once", "^TAKEN +ONCE", "Tas när offerten kommit."),
            Family.of("the topic is at a meeting", "TOPIC MODAL +AT !PERSON", "Frågan om larm kommer nästa gång."),
            Family.of(
                    "it needs a treatment once",
                    "TOPIC|IT MODAL >TREATMENT >WHEN|ONCE !PERSON",
                    "This will need a second look once the figures are in."),
            Family.bare("continued treatment", "^CONTINUED +TREATMENT", "Fortsatt diskussion."),
            Family.of("comes back again", "RETURN AGAIN", "Priset återkommer igen."),
            Family.of("we have a treatment then", "WE >TREATMENT WHEN !PERSON", "WE gör en avstämning vid pingst."),
            Family.of("the topic is on the agenda", "TOPIC LISTED", "Önskemål om att ha kvar frågan på dagordningen."),
            Family.of("then up again", "^THEN +UP|AGAIN", "Sedan upp för beslut."),
            Family.of("to take it then", "TAKE IT $THEN", "Ta det sen."),
            Family.of("to bring it to a meeting", "^TAKE >UNTIL AT !PERSON", "Bring to the next exec."),
            Family.of("we go on then", "WE RESUME WHEN", "WE will resume on the 14th."),
            Family.of("to revisit it", "^TREAT AGAIN !PERSON", "Revisit quarterly."),
            Family.of("continued", "^CONTINUED WHEN|ONCE", "Forts. nästa möte."),
            Family.of("whatever is done at a meeting", "DONE ~AT !UNTIL|BY", "Kartan finputsas på nästa möte."),
            Family.of("is up at a meeting", "MODAL|BE|SHIFT +UP AT", "Schemat ska upp på nästa möte."),
            Family.of("is put on a meeting's list", "^SHIFT +AT !PERSON", "Put on the May agenda."),
            Family.of(
                    "there will be another one",
                    "MODAL +BE +TREATMENT WHEN|ONCE",
                    "There will be another look in May."),
            Family.of(
                    "we wait with it", "WE TO_SHIFT TOPIC|IT|TREATMENT >ONCE", "WE väntar med frågan tills Bo är här."),
            Family.anybodys(
                    "somebody takes it again at a meeting",
                    "TAKE|TREAT >AGAIN >AT",
                    "Anna lyfter priset igen nästa gång."),
            Family.of("more of something then", "^MORE +WITHIN|ON >WHEN", "Mer om priset på torsdag."),
            Family.of("to take it once", "^TAKE +IT|TOPIC +ONCE", "Ta det när Bo är här."),
            Family.of(
                    "we take a position once",
                    "TAKE +WE >TREATMENT >ONCE",
                    "Priset tar WE ställning till först efter mässan."),
            Family.of("to go on then", "^RESUME WHEN", "Continue next week."),
            Family.of("is to be reported then", "BE >REPORTED WHEN !BY", "To be reported back in May."),
            Family.of("it is at a meeting", "TOPIC|IT +MODAL +AT", "Den kommer på ett framtida möte."),
            Family.of("is to be the next one", "^MODAL +BECOME +AT", "Får bli nästa möte."),
            Family.bare("a new one follows", "NEW +TREATMENT >BECOME", "A second reading will follow."),
            Family.of(
                    "goes to the group then",
                    "SHIFT|LATER|MODAL >TO +HERE|WE >WHEN !PERSON",
                    "It will come to LG in May."));

    private static final KindCalls CALLED =
            new KindCalls(FAMILIES.stream().map(Family::rule).toList());

    /** Kinds of which every family asks for one; their words are looked for before anything else. */
    static final long TELLING = bits(
            "PUT_OFF|TO_PUT_OFF|TREATED|DISCUSSED|TREAT|TAKEN|HELD|TAKE|MODAL|TREATMENT|RETURN|RESUME|LISTED|BECOME|BE|WAIT|SHIFT|TO_SHIFT|AGAIN|UP|MORE|CONTINUED|COME_BACK|REPORTED|NEXT|THEN|EACH|NO_TIME");

    private static final int LONGEST = 150;
    private static final long UNCERTAIN = bits("NOT|MAYBE");

    /** In the passive: the topic's, whoever is named. */
    private static final long PASSIVE = bits("TREATED|DISCUSSED|PUT_OFF|TAKEN|HELD|REPORTED|SHIFT|LISTED|LAID|DONE");

    private static final long OF_THE_TOPIC = bits("WE|TOPIC|IT|TREATMENT");
    private static final long PREPOSITIONS = bits("ON|TO|AFTER|BY|WITHIN|PREPOSITION|FROM");
    private static final long PLACE_OR_BY = bits("ON|TO|AFTER|BY|FROM");

    /** Verbs, with which the main clause begins after a condition in Swedish. */
    private static final long VERBS = bits("MODAL|TAKE|TREAT|TREATED|TAKEN|PUT_OFF|SHIFT|WAIT|BECOME|BE");

    /** What sounds like a return and is none, whatever words tell of one. */
    static final FormulaTable NO_RETURN = FormulaTable.of(
            Formula.of(
                    "it depends on something",
                    "^(?:if|unless|ifall|skulle){e}|^(?:annars|otherwise){e}(?!.*{b}(?:was|were|blev|bordlades|sköts|ligger|står|väntar){e})",
                    "If the grant is refused we defer it."),
            Formula.of(
                    "there is none",
                    "^(?:inga|inget|ingen|no|none){e}[^,;–]*$|: ?(?:inga|inget|none|nil)\\.?$",
                    "Inga frågor återkommer i maj."),
            Formula.of(
                    "what somebody thinks or tells",
                    "^{any} (?:\\p{L}+ )?(?:framhåller|påpekar|berättar|upplever|tror|menar|anser|befarar|konstaterar|bedömer) (?:\\p{L}+ )?att{e}|^{any} (?:\\p{L}+ )?(?:undrar|undrade|frågar|frågade|wonders|wondered|asks|asked) (?:om|ifall|if|whether){e}|^[^.;]{0,40}{b}(?:resonerar|resonerade|diskuterar|diskuterade) (?:om|kring) (?:att|hur|huruvida){e}",
                    "Anna menar att det kommer att märkas igen i höst."),
            Formula.of(
                    "the meeting itself breaks off or has its day",
                    "(?:{us}|{b}meeting|{b}sammanträdet) (?:was |is |then |stood )?(?:adjourned|resumed|reconvened|ajournera\\p{L}*|återupptogs)|{b}adjourn (?:the |this )?(?:meeting|{us})|{b}move[sd]? to adjourn|^(?:nästa|next) (?:\\p{L}+ )?(?:\\p{L}*möte|meeting|sammanträde|träff) (?:bokas|hålls|äger|bestäms|sätts|will be held|is set|was set)",
                    "Mötet ajournerades till efter lunch.",
                    "Nästa möte bokas till den 3 mars."),
            Formula.of(
                    "an event is put off by so much, or for a cause",
                    "^(?!.*(?:frågan|ärendet|punkten|beslut|diskussion|behandling|förslag|item|matter|decision|discussion|topic|question|review|report))(?:.*)(?:postponed|put off|delayed|put back|pushed back|sköts upp|skjuts upp|skjutits upp|senareläggs|senarelades|senarelagts|flyttades fram|flyttas fram) (?:(?:med )?(?:en|ett|två|tre|några) (?:dag|dagar|vecka|veckor|månad|månader|timme|timmar|år)|(?:by )?(?:an?|one|two|three|a few|several) (?:days?|weeks?|months?|hours?|years?)|(?:på grund av|p\\.?g\\.?a\\.?|till följd av|because of|due to|owing to|as a result of) (?!tidsbrist|brist på tid|sjuk|frånvaro|lack of time|shortage of time|illness|absence|att ))(?![^.;]*{b}(?:frågan|ärendet|punkten|item|matter))",
                    "Matchen sköts upp på grund av regn.",
                    "The outing has been put off by a week."),
            Formula.of(
                    "a cause, or a state of things",
                    "{b}(?:av att|eftersom|därför att|because|since) [^.;]{0,60}{b}(?:sköts|flyttades|senarelades|was postponed|was deferred|were postponed){e}|{b}(?:had|has|have) been left (?:open|over){e}|(?:\\d|{b}there (?:is|are|was|were)) (?:[^.;,]{1,30} )?left over{e}|{b}left over from{e}|{b}(?:it|that|which) puts? off{e}|{b}carr(?:y|ied|ies) forward (?:an? |the |our |this year.s )?(?:[£$€\\d]|surplus|underspend|overspend|balance|deficit|grant|budget)|^(?:\\p{L}*anmälan|\\p{L}*ansökan|[^.;]{0,60}, anmälan) (?:är|öppnar){e}|{b}pushed back,|{b}expected to{e}",
                    "Överskottet beror på att arbetet blev billigt, och av att muddringen sköts upp."),
            Formula.of(
                    "another body puts it off",
                    "^(?:the )?(?:{other}|(?:[\\p{L}’'-]+ ){0,3}(?:committee|board|council|senate|nämnden|utskottet|fullmäktige|rådet)) (?:has |have |had |har |hade )?(?:now |nu )?(?:deferred|postponed|delayed|put off|pushed back|skjutit upp|sköt upp|bordlagt|bordlade|flyttat|senarelagt)",
                    "The works committee has deferred the refit."),
            Formula.of(
                    "decided not to, or off the list",
                    "^(?:resolved|beslut(?:at|ades|ade)?):? (?:that |att )?(?:no|inga|inget|ingen){e}|^(?:punkten|ärendet|frågan) utgår{e}|{b}ligga kvar som{e}|{b}(?:därmed|härmed|thereby|now|nu) (?:avförda?|avfört|struk(?:en|na|et)|avskriv(?:en|na|et)|taken off|removed|off the list)",
                    "Resolved that no loan be taken in this year.",
                    "Punkten utgår som stående punkt.",
                    "Tillstånden som låg kvar är nu avförda."),
            Formula.of(
                    "about items, rules or these minutes",
                    "{b}(?:interests?|relating|discussion) (?:in|to|on) (?:any )?(?:agenda )?items?{e}|^(?:#+ )?(?:\\p{L}*protokoll|minutes){e}|^enligt (?:\\p{L}*stadga|§|lag)",
                    "Members declared their interests in items on the agenda."));

    /** "Anna to chase the bank – carried forward" is a task that goes on. */
    private static final Pattern STATUS_OF_A_TASK = Pattern.compile(
            "\uE000[\uE100-\uE1FF] (?:to |ska |skall |[\\p{L}]+r )[^.;]{3,90}?[,–—-] ?(?:kvarstår|pågår|carried (?:forward|over)|outstanding|ongoing|c/f)(?=[.,]|$)");

    private ComeBacks() {}

    /** Where a sentence first says that a topic comes back, which is nobody's own plan nor a condition's outcome. */
    public static Optional<Integer> in(Clues clues, IntFunction<String> written) {
        return clues.meet(Cues.RETURNING) && !isAsked(clues.lowerCase())
                ? said(clues, written)
                        .filter(place -> !NO_RETURN.fits(clues)
                                && !STATUS_OF_A_TASK.matcher(clues.lowerCase()).find())
                : Optional.empty();
    }

    /** "Diskussion: när hinner man?" */
    private static boolean isAsked(String text) {
        return text.endsWith("?");
    }

    private static Optional<Integer> said(Clues clues, IntFunction<String> written) {
        WordKinds words = new WordKinds(clues.lowerCase(), written);
        for (int clause = 0; clause < words.clauses(); clause++) {
            Optional<Integer> place = in(words, clause, clues.lowerCase());
            if (place.isPresent()) {
                return place;
            }
        }
        return Notes.in(words).map(clause -> words.place(words.start(clause)));
    }

    private static Optional<Integer> in(WordKinds words, int clause, String text) {
        int start = words.start(clause);
        int end = words.end(clause);
        long all = words.within(start, end);
        if (end - start > LONGEST || (words.within(start, condition(words, start, end)) & UNCERTAIN) != 0) {
            return Optional.empty();
        }
        BitSet called = CALLED.by(all);
        for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
            Family family = FAMILIES.get(i);
            KindRule.Span span = fits(family, words, start, end, all);
            if (span != null
                    && (family.anybodys() || isPassive(words, span) || !isPersons(words, start, span.to()))
                    && !isOthers(words, start, end, span)
                    && !isConditional(text, words, clause)) {
                return Optional.of(words.place(span.from()));
            }
        }
        return Optional.empty();
    }

    /** Where a clause goes on with what is waited for. */
    private static int condition(WordKinds words, int start, int end) {
        int at = start + 1;
        while (at < end && (words.kinds(at) & ONCE.bit()) == 0) {
            at++;
        }
        return Math.min(at, end);
    }

    private static KindRule.@Nullable Span fits(Family family, WordKinds words, int start, int end, long all) {
        return !family.rule().mayFit(all)
                        || !family.bare() && isPast(all & ~PERFECT.bit() | words.within(start + 1, end) & PERFECT.bit())
                ? null
                : family.rule().in(words, start, end);
    }

    private static boolean isPast(long all) {
        return (all & PAST.bit()) != 0 || (all & PERFECT.bit()) != 0 && (all & ONCE.bit()) == 0;
    }

    /** "Om det håller tas frågan upp i maj" depends on something; "om avgiften ska höjas, det tas i maj" asks. */
    private static boolean isConditional(String text, WordKinds words, int clause) {
        if (!text.startsWith("om ") || (words.kinds(0) & WHEN.bit()) != 0) {
            return false;
        }
        return clause == 0 || (words.kinds(words.start(clause)) & VERBS) != 0;
    }

    private static boolean isPassive(WordKinds words, KindRule.Span span) {
        return (words.within(span.from(), span.to()) & PASSIVE) != 0;
    }

    private static boolean isPersons(WordKinds words, int start, int to) {
        if ((words.within(start, to) & OF_THE_TOPIC) != 0) {
            return false;
        }
        for (int i = start; i < to; i++) {
            if ((words.kinds(i) & PERSON.bit()) != 0 && (i == start || (words.kinds(i - 1) & PREPOSITIONS) == 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOthers(WordKinds words, int start, int end, KindRule.Span span) {
        for (int i = start; i < end && (words.kinds(i) & ONCE.bit()) == 0; i++) {
            if ((words.kinds(i) & OTHER.bit()) == 0) {
                continue;
            }
            long before = words.within(Math.max(start, i - 2), i);
            if (i <= span.from() ? (before & PREPOSITIONS) == 0 : (before & (PLACE_OR_BY | VERBS)) != 0) {
                return true;
            }
        }
        return false;
    }
}
