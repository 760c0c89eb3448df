package app.punktlig.language.minutes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a sentence hands a task to somebody: families of who gives, takes or gets what, as patterns over the kinds
 * of words of {@link TaskWords}.
 */
public final class Undertakings {

    private static final String ONE = "[PRp]";

    /** Those who do it, in letters. */
    private static final String WHO = "(?<who>" + ONE + "(?:(?:,|,?&|/|m)" + ONE + "|,?&[ix]{1,2}R)*)";

    /** The ways are patterns in letters for kinds of words; {@code ~} is any word of the same clause. */
    record Family(String name, List<Way> ways, List<String> examples) {

        static Family of(String name, List<String> patterns, String... examples) {
            return new Family(name, patterns.stream().map(Way::of).toList(), List.of(examples));
        }
    }

    /** A pattern, and the kinds of words without which it cannot fit. */
    record Way(Pattern pattern, KindNeeds needs) {

        static Way of(String pattern) {
            return new Way(compile(pattern), KindNeeds.of(pattern));
        }

        /** The first place of a sentence that it fits, given the kinds of all its words. */
        @Nullable
        Matcher in(String letters, long kinds) {
            Matcher m = needs.areMetBy(kinds) ? pattern.matcher(letters) : null;
            return m != null && m.find() ? m : null;
        }

        private static Pattern compile(String pattern) {
            return Pattern.compile(pattern.replace("{who}", WHO)
                    .replace("{rel}", "(?:[Tf]~{1,2}?)?(?:,n~{1,3},)?,?z?")
                    .replace("{start}", "(?:^|(?<=[-;:,>&(|\"za]))")
                    .replace("~", "[^-;:>|neWEOP(&]")
                    .replace("_", "[^;|neE]"));
        }
    }

    static final List<Family> FAMILIES = List.of(
            Family.of(
                    "is charged",
                    List.of("{who}{rel}~{0,2}b?~?c(?:~{0,10}?[ao]|~{0,3}r)"),
                    "P förordnas härmed att hålla i utredningen.",
                    "P åläggs att inom en månad laga taket."),
            Family.of(
                    "is charged, in English",
                    List.of("{who}{rel}~{0,2}h?b{1,2}[jx]{0,2}C(?:~{0,9}?[om](?![Zb])|.{0,5},.{0,8}o(?![Zb]))"),
                    "The R is hereby directed to reply.",
                    "P has been asked by the W, and has agreed, to chair the panel."),
            Family.of(
                    "charges",
                    List.of("[cK]j?T?{who}~{0,8}?[ao]", "[WRPO]j{0,2}C{who}~{0,4}o(?![Zb])", "M{who}~{0,4}o"),
                    "Åläggs R att laga taket.",
                    "The senate requires R to publish it."),
            Family.of(
                    "gets the job",
                    List.of(
                            "{who}{rel}(?:[jx]~?)?(?:[Hh]b?|hH|[Hh]?w)(?:~{0,2}[iITf])?~{0,3}(?:t(?=[aofjT;,.:)&m>-]|$|x)|u(?=[aof])|Iu(?=[;,T]|$))"),
                    "P accepted responsibility for writing up the visit.",
                    "P axlar rollen och jobbet att ringa."),
            Family.of(
                    "the job goes to",
                    List.of("(?:t|Iu|u[fao])_{0,16}?[FDL]b?~{0,2}[Tom]I?{who}(?![&]?[&,][A-Z])"),
                    "Ansvaret för att hitta ersättare vilar på R.",
                    "Ownership of the log passes to R."),
            Family.of(
                    "the job has its taker",
                    List.of(
                            "t~{0,14}(?:H|h|V|w|A)j?{who}",
                            "[,:;]I?d?xt(?:H|h)j?{who}(?=[zojxT;,.]|$)",
                            "[,:;]d[Hh]?t?Hj?{who}(?=[zT]~{0,2}[tu]|;|$)",
                            "^T?a_{1,16}c{who}(?=;|$)"),
                    "Uppdraget att vara tomte axlar P."),
            Family.of(
                    "it falls to",
                    List.of(
                            "(?:^|[;:,&d-])d?~{0,3}[F]j?[To]I?{who}(?:[ao]|$|;)",
                            "^a_{1,16}F[To]{who}",
                            "d(?:kb|b)I?uf[Ii]?{who}o"),
                    "Det faller på P och P att göra ett förslag."),
            Family.of(
                    "gives somebody the job",
                    List.of("[GD]j?{who}~{0,5}[tu]", "[GD]{who}[iI]~"),
                    "The R assigned P the stocktake.",
                    "WE gav P uppgiften."),
            Family.of(
                    "hands to",
                    List.of(
                            "[GLDK](?:d|[iI]?u|~{0,4}t)?j?[Tom]I?{who}(?=[ao])",
                            "[GLDK](?:d|Iu|~{0,3}t)j?[Tom]I?{who}(?=;|$|,|:)",
                            "^[DL]j?[Tom]I?{who}"),
                    "Passed to the R to work out the effects."),
            Family.of(
                    "takes it upon oneself",
                    List.of("{who}{rel}(?:~{0,4}|x,)V", "V{who}", "{start}{who}[^;|n]{1,24}[&,]p?Y", "{start}{who}Y"),
                    "P räckte upp handen.",
                    "P kindly volunteered to count.",
                    "Det åtog sig P."),
            Family.of(
                    "promises",
                    List.of("{who}{rel}&?~{0,3}w(?:[TW]?a|o|(?<=zw)x|,[^,;]{2,10},o|[iI]u)"),
                    "P has promised to ring.",
                    "P agreed to ring."),
            Family.of(
                    "is in charge",
                    List.of(
                            "(?<!m){who}[kb]{0,2}~{0,2}r(?=[fazm;:,.)-]|$)",
                            "^~{0,5}r(?:f_{0,10}?)?(?:[b:;]|[-:]|b~){who}",
                            "{who}[kbh]{0,2}~?B"),
                    "P in charge of locking up.",
                    "Ansvarig för tältet är P."),
            Family.of(
                    "is his or hers to do",
                    List.of("b~{0,1}{who}b?[tu]", "{start}{who}ha(?!Z)"),
                    "Att ringa är P uppdrag."),
            Family.of(
                    "it is somebody who does",
                    List.of(
                            "db~?{who}z",
                            "{who}o?b[dQ]z",
                            "{who}obI?[xd]z",
                            "^[dQ]z~{1,12}b{who}(?:[;,]|$)",
                            "[&,]db{who}(?:;|$)"),
                    "Det är nu P som håller i det.",
                    "Den som ringer är P."),
            Family.of("will, shortened", List.of("{start}{who}7(?![Zbn])[a-zA-Z]"), "P'll ring the school."),
            Family.of(
                    "label and name",
                    List.of(
                            "(?:^|[;|(,-])(?:l|[DL]T?)[Tov]?:?I?{who}(?=[:;,|)-]|$)",
                            "^lf?_{0,14}[:;]I?{who}(?=[:;,|)-]|$)",
                            "^l:?{who}[xk]"),
                    "Handläggare: P.",
                    "Åtagande P: lånar ut släpet."),
            Family.of(
                    "done by",
                    List.of("(?:k|o)b~{1,8}?v{who}", "[tu]~{0,8}bwv{who}"),
                    "The chairs will be returned by P first thing."));

    /** What somebody is about to do. */
    static final List<Family> PLANS = List.of(Family.of(
            "is doing it",
            List.of("{start}(?<who>[Pp](?:,?&[Pp])?)bj?g", "^~{1,6}-(?<who>P)g"),
            "P is replacing the pads."));

    private Undertakings() {}

    /** Where in a prepared sentence those stand who get a task, and where it is said. */
    public record Place(String name, int who, int whoEnd, int end) {}

    /** The first family that the sentence belongs to. */
    public static Optional<Place> in(Clues clues) {
        return in(clues, FAMILIES);
    }

    /** What somebody is about to do, as the sentence tells. */
    public static Optional<Place> planned(Clues clues) {
        return in(clues, PLANS);
    }

    private static Optional<Place> in(Clues clues, List<Family> families) {
        return clues.meet(Cues.SOMEBODY) ? in(new TaskSpelling(clues.lowerCase()), families) : Optional.empty();
    }

    private static Optional<Place> in(TaskSpelling spelling, List<Family> families) {
        String letters = spelling.letters();
        long kinds = KindNeeds.in(letters);
        for (Family family : families) {
            for (Way way : family.ways()) {
                Matcher m = way.in(letters, kinds);
                if (m != null) {
                    return Optional.of(place(family, m, spelling));
                }
            }
        }
        return Optional.empty();
    }

    private static Place place(Family family, Matcher m, TaskSpelling spelling) {
        return new Place(
                family.name(),
                spelling.place(m.start("who")),
                spelling.place(m.end("who") - 1) + 2,
                spelling.place(m.end()));
    }

    static String spell(Clues clues) {
        return new TaskSpelling(clues.lowerCase()).letters();
    }
}
