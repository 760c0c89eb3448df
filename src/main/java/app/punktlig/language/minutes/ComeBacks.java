package app.punktlig.language.minutes;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which a sentence says that a topic comes back: families of what is done (treating, putting off, waiting, being
 * back) with a later time, a meeting or a condition. They are patterns over the kinds of words of {@link ReturnWords}.
 */
public final class ComeBacks {

    private static final String WITHIN = "[^,;>&OncHs)]";

    /** When: in spring, next time, at the meeting in May, at a later date, once it is there. */
    private static final String WHEN = "(?:[GIgh]" + WITHIN + "{0,3}[NMy]|q" + WITHIN + "{0,2}[NU]|[Gh]" + WITHIN
            + "{0,2}U|[XCt]|Y" + WITHIN + "?[MNu]|0N|N0)";

    /** At which meeting. */
    private static final String AT =
            "(?:[GI]" + WITHIN + "{0,3}[My]|G?X(?:[MNuWx]|$|[,;])|Z" + WITHIN + "{0,3}[GI]" + WITHIN + "{0,2}[NM])";

    private static final Pattern TIME_FIRST = Pattern.compile("q[^,;>&TWP]{1,2}N");

    private static final String START = "(?:^|[,;>&])";

    /** @param pattern in letters for kinds of words; {@code ~} is any word of the same clause */
    record Family(String name, Pattern pattern, List<String> examples) {

        static Family of(String name, String pattern, String... examples) {
            return new Family(
                    name,
                    Pattern.compile(pattern.replace("{when}", WHEN)
                            .replace("{at}", AT)
                            .replace("{start}", START)
                            .replace("~", WITHIN)),
                    List.of(examples));
        }
    }

    static final List<Family> FAMILIES = List.of(
            Family.of(
                    "is treated then",
                    "D(?!~?o)~{0,6}{when}|{when}~{0,6}D",
                    "Priset klubbas i augusti.",
                    "Valet upptas ånyo vid majmötet.",
                    "I maj ska ärendet ånyo föreläggas oss."),
            Family.of(
                    "is to be treated then, in English",
                    "[mb]b?~{0,2}E(?!~?o)~{0,5}{when}|[mb]~{0,2}b~{0,2}E~{0,5}A",
                    "The price is to be settled at a meeting in May.",
                    "The rota will be looked at again after Easter."),
            Family.of(
                    "we treat it then",
                    "W~{0,4}d~{0,7}{when}|{when}~{0,4}dx?W|dW~{0,7}{when}|{when}~{0,3}W~{0,4}d",
                    "På majmötet avgör WE färgen.",
                    "WE vote on the 3rd.",
                    "Nästa gång spikar WE priset."),
            Family.of(
                    "we treat it again",
                    "W.{0,20}&d~{0,3}A|{when}.{0,2}[xv]?W.{0,5}[dvi]~{0,4}A",
                    "WE vill se kostnaden först och prövar frågan på nytt."),
            Family.of(
                    "is done at that meeting",
                    "L~{0,3}{at}|{at}~{0,4}L|{start}~{0,4}[TJ]?m?B{at}",
                    "Taket får lösas vid nästa träff.",
                    "Det får bli på majmötet."),
            Family.of(
                    "we do it at that meeting",
                    "vW~{0,6}{at}|W~{0,4}[vi]~{0,2}[TjJA]~{0,4}{when}|{when}~{0,1}vW~{0,4}[jTA]|(?:^|[,;>])vT~?(?:[GI]~{0,2}[NMy]|X)|Wv[jTx](?=C)|T.{0,12}mW~?v~{0,3}{when}|W~{0,2}[vid]~{0,5}A~{0,3}{when}|[WH][^P]{0,10}&vT~?(?:[GI]~{0,2}[NMy]|X)",
                    "Det löser WE på nästa träff.",
                    "Nästa år tar WE en ny vända om båtplatserna."),
            Family.of(
                    "is back then",
                    "{start}[aG]?A~{0,5}{when}|[TJ]~{0,3}m~{0,3}a?A(?:Z|{when})|{when}~{0,2}mT~?A|b~?A(?:[GI]~{0,2}[NMy]|X|C|h~{0,3}N)|A[Gg]~{0,2}M|^[Gg]X~?M",
                    "Upp igen den 7:e.",
                    "I maj ska frågan tillbaka hit.",
                    "On again for 9 May."),
            Family.of(
                    "is treated anew",
                    "{start}J{1,2}j~{0,5}{when}|L~{0,2}J~?j~{0,5}{when}|^j~?{when}|J~?j~{0,4}L~{0,5}(?:{when}|Z)|{when}~{0,2}L~?J~?j",
                    "Ny dragning 7/5.",
                    "Efter påsk görs en ny genomgång."),
            Family.of(
                    "time ran out",
                    "H.{0,6}[,;>][GgI]?X|H.{0,8}&v~{0,6}{when}",
                    "Båtarna hann WE inte, nästa gång.",
                    "Boats: out of time, next week."),
            Family.of(
                    "is put off",
                    "S~?(?:[C,;>]|{when}|$)|S~?g~{0,2}[uM]|[,;>]D;?$|V~?g~{0,2}M|^T.{0,8}[,&]?(?:L|V~?g)~{0,2}(?:[NM]|T?0N)",
                    "Valet hänskjuts till majmötet.",
                    "Deferred until May."),
            Family.of(
                    "waits until then",
                    "T~{0,6}w~{0,2}K?~{0,1}(?:C|{when})|^q[^,;]{2,14}w~{0,2}K?&?~{0,2}(?:C|D|S|{when})",
                    "Frågan väntar tills priset är känt.",
                    "Whether it is worth the price stays open until May."),
            Family.of(
                    "is up then",
                    "ba[GIg]~{0,2}[Myt]|baG?X|ba[Gg]t",
                    "The price is up on the 3rd.",
                    "The rota is down for the May meeting."),
            Family.of(
                    "goes to a meeting",
                    "[Vv]~{0,2}[gm]~?(?:y|X[MuW])",
                    "Priset går till årsmötet.",
                    "Boats: goes to the AGM."),
            Family.of("every time", "Wm?[vi]T~{0,3}R[NM]|D~{0,2}GR[NM]", "WE'll do this every quarter."),
            Family.of(
                    "next time, said short", "^[^P]*[,;>](?:G?X[uM];?$)|>[GgI]?X|^gX[MNuW]$", "Båtarna: nästa gång."));

    private static final int LONGEST = 120;
    private static final String BREAKS = ",;>&";

    /** Verbs, with which the main clause begins after a condition in Swedish. */
    private static final String VERBS = "mvdDLSVwBb";

    private static final Pattern CONDITION =
            Pattern.compile("^(?:if|unless|ifall|skulle|annars|otherwise)\\b|^(?:inga|inget|ingen|no|none)\\b[^,;–]*$");

    private ComeBacks() {}

    /** Where in a sentence it is said that a topic comes back, and where the clause of that begins. */
    public record Place(int from, int to, int clause) {}

    /** The first place of a sentence that says so, and is nobody's own plan nor a condition's outcome. */
    public static Optional<Place> in(Clues clues, IntFunction<String> written) {
        if (!clues.meet(Cues.RETURNING) || CONDITION.matcher(clues.lowerCase()).lookingAt()) {
            return Optional.empty();
        }
        KindSpelling spelling = new KindSpelling(clues.lowerCase(), written);
        String letters = spelling.letters();
        return letters.length() > LONGEST
                ? Optional.empty()
                : FAMILIES.stream()
                        .map(family -> family.pattern().matcher(letters))
                        .filter(Matcher::find)
                        .filter(m -> !isConditional(clues.lowerCase(), letters, m))
                        .filter(m -> isOwn(letters, m.start(), m.end()))
                        .findFirst()
                        .map(m -> new Place(
                                spelling.place(m.start()),
                                spelling.place(m.end()),
                                spelling.place(clause(letters, m.start()))));
    }

    /** "Om det håller tas frågan upp i maj" depends on something; "om avgiften ska höjas, det tas i maj" asks. */
    private static boolean isConditional(String text, String letters, Matcher m) {
        if (!text.startsWith("om ") || TIME_FIRST.matcher(letters).lookingAt()) {
            return false;
        }
        int clause = clause(letters, m.start());
        return clause == 0 || VERBS.indexOf(letters.charAt(clause)) >= 0;
    }

    /** Whether the place between two of the prepared text speaks of the topic or the group, and not of a person's plans. */
    public static boolean isOfTheTopic(Clues clues, IntFunction<String> written, int from, int to) {
        KindSpelling spelling = new KindSpelling(clues.lowerCase(), written);
        String letters = spelling.letters();
        String said = letters.substring(clause(letters, spelling.letterAt(from)), spelling.letterAt(to));
        return said.indexOf('W') >= 0 || said.indexOf('T') >= 0;
    }

    private static boolean isOwn(String letters, int from, int to) {
        String own = letters.substring(clause(letters, from), to);
        return own.indexOf('W') >= 0 || own.indexOf('T') >= 0 || own.indexOf('P') < 0;
    }

    private static int clause(String letters, int from) {
        int clause = from < letters.length() && BREAKS.indexOf(letters.charAt(from)) >= 0 ? from + 1 : from;
        while (clause > 0 && BREAKS.indexOf(letters.charAt(clause - 1)) < 0) {
            clause--;
        }
        return clause;
    }

    /** The family a sentence belongs to. */
    static Optional<Family> familyOf(Clues clues, IntFunction<String> written) {
        String letters = new KindSpelling(clues.lowerCase(), written).letters();
        return FAMILIES.stream()
                .filter(f -> f.pattern().matcher(letters).find())
                .findFirst();
    }
}
