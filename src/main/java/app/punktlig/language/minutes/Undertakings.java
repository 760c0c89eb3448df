package app.punktlig.language.minutes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The ways in which a sentence hands a task to somebody: families of who gives, takes or gets what, as {@link TaskPattern
 * patterns} over kinds of words.
 */
public final class Undertakings {

    /** The ways are {@link TaskPattern patterns}. */
    record Family(String name, List<TaskPattern> ways, List<String> examples) {

        static Family of(String name, List<String> ways, String... examples) {
            return new Family(name, ways.stream().map(TaskPattern::of).toList(), List.of(examples));
        }
    }

    static final List<Family> FAMILIES = List.of(
            Family.of(
                    "is charged",
                    List.of(
                            "WHO REL ANY{0,2} BE? ANY? IS_CHARGED (ANY{0,10}? ATT/TO | ANY{0,3} RESPONSIBLE)",
                            "WHO REL IS_GIVEN ATT"),
                    "P förordnas härmed att hålla i utredningen.",
                    "P åläggs att inom en månad laga taket."),
            Family.of(
                    "is charged, in English",
                    List.of(
                            "WHO REL ANY{0,2} HAVE? BE{1,2} ALSO/PLAIN{0,2} CHARGED (ANY{0,9}? TO/WITH (?!ATTEND/BE) | SIGN{0,5} COMMA SIGN{0,8} TO (?!ATTEND/BE))"),
                    "The R is hereby directed to reply.",
                    "P has been asked by the W, and has agreed, to chair the panel."),
            Family.of(
                    "charges",
                    List.of(
                            "IS_CHARGED/CHARGE ALSO? ONTO? WHO ANY{0,8}? ATT/TO",
                            "WE/ROLE/PERSON/OTHER_BODY ALSO{0,2} CHARGED WHO ANY{0,4} TO (?!ATTEND/BE)",
                            "CHARGES WHO ANY{0,4} TO"),
                    "Åläggs R att laga taket.",
                    "The senate requires R to publish it."),
            Family.of(
                    "gets the job",
                    List.of(
                            "WHO REL (ALSO/PLAIN ANY?)? (GET/HAVE BE? | HAVE GET | GET/HAVE? AGREE) (ANY{0,2} A/THE/ONTO/FOR)? ANY{0,3} (THE_TASK (?=ATT/TO/FOR/ALSO/ONTO/STOP/COMMA/COLON/CLOSE/AND/WITH/ARROW/DASH | $ | PLAIN) | TASK (?=ATT/TO/FOR) | THE TASK (?=STOP/COMMA/ONTO | $))",
                            "WHO REL HAVE? GET ANY{0,2} ONTO ANY? PLAIN/LAP ATT",
                            "WHO REL HAVE? GET ANY{1,2} FOR/ONTO LAP"),
                    "P accepted responsibility for writing up the visit.",
                    "P axlar rollen och jobbet att ringa.",
                    "P fick på sin lott att räkna fram snittet.",
                    "P får mallen i knäet."),
            Family.of(
                    "the job goes to",
                    List.of(
                            "(THE_TASK | THE TASK | TASK FOR/ATT/TO) FREE{0,16}? FALL/GIVEN/IS_GIVEN BE? (ANY PERSON/ROLE)? ANY{0,2} ONTO/TO/WITH THE? WHO (?!AND? AND/COMMA PERSON/ROLE/WHOEVER/OTHER_BODY/WE/EVERYBODY)"),
                    "Ansvaret för att hitta ersättare vilar på R.",
                    "Ownership of the log passes to R."),
            Family.of(
                    "the job has its taker",
                    List.of(
                            "THE_TASK ANY{0,14} GET/HAVE/VOLUNTEER/AGREE/HANDLE ALSO? WHO",
                            "COMMA/COLON/STOP THE? IT? PLAIN THE_TASK GET/HAVE ALSO? WHO (?=WHICH/TO/ALSO/PLAIN/ONTO/STOP/COMMA | $)",
                            "COMMA/COLON/STOP IT GET/HAVE? THE_TASK? GET ALSO? WHO (?=WHICH/ONTO ANY{0,2} THE_TASK/TASK | STOP | $)",
                            "^ ONTO? ATT FREE{1,16} IS_CHARGED WHO (?=STOP | $)"),
                    "Uppdraget att vara tomte axlar P."),
            Family.of(
                    "it falls to",
                    List.of(
                            "(^ | STOP/COLON/COMMA/AND/IT/DASH) IT? ANY{0,3} FALL ALSO? ONTO/TO THE? WHO (ATT/TO | $ | STOP)",
                            "^ ATT FREE{1,16} (FALL | BE? GIVEN/IS_GIVEN) ONTO/TO WHO",
                            "FALL ANY{0,2} ONTO WHO LAP",
                            "^ ONTO WHO LAP FALL",
                            "FALL FOR/ONTO LAP ONTO WHO",
                            "GIVEN/IS_GIVEN FOR/ONTO LAP ONTO WHO",
                            "IT SHALL? BE THE? TASK FOR THE/A? WHO TO"),
                    "Det faller på P och P att göra ett förslag.",
                    "Mallen hamnade i knät på P."),
            Family.of(
                    "shares the job",
                    List.of("(?<who>PERSON/ROLE AND THE? PERSON/ROLE) ANY? GIVE ANY? (THE_TASK | TASK FOR | THE TASK)"),
                    "P och P delar på ansvaret.",
                    "P and the R share responsibility for the gutters."),
            Family.of(
                    "gives somebody the job",
                    List.of("GIVE/GIVEN ALSO? WHO ANY{0,5} THE_TASK/TASK", "GIVE/GIVEN WHO A/THE ANY"),
                    "The R assigned P the stocktake.",
                    "WE gav P uppgiften."),
            Family.of(
                    "hands to",
                    List.of(
                            "GIVE/IS_GIVEN/GIVEN/CHARGE (IT | A/THE? TASK | ANY{0,4} THE_TASK)? ALSO? ONTO/TO/WITH THE? WHO (?=ATT/TO)",
                            "GIVE/IS_GIVEN/GIVEN/CHARGE (IT | THE TASK | ANY{0,3} THE_TASK) ALSO? ONTO/TO/WITH THE? WHO (?=STOP | $ | COMMA | COLON)",
                            "^ GIVEN/IS_GIVEN ALSO? ONTO/TO/WITH THE? WHO"),
                    "Passed to the R to work out the effects."),
            Family.of(
                    "takes it upon oneself",
                    List.of(
                            "WHO REL (ANY{0,2} | PLAIN COMMA) VOLUNTEER",
                            "VOLUNTEER WHO",
                            "START WHO !STOP/BAR/NOT{1,24} AND/COMMA PRONOUN? SAY_YES",
                            "START WHO SAY_YES"),
                    "P räckte upp handen.",
                    "P kindly volunteered to count.",
                    "Det åtog sig P."),
            Family.of(
                    "promises",
                    List.of(
                            "WHO REL AND? ANY{0,3} AGREE (ONTO/WE? ATT | TO (?!THE/A) | (?<=WHICH AGREE) PLAIN | COMMA !COMMA/STOP{2,10} COMMA TO | A/THE TASK)"),
                    "P has promised to ring.",
                    "P agreed to ring."),
            Family.of(
                    "is in charge",
                    List.of(
                            "(?<!WITH) WHO SHALL/BE{0,2} ALSO/PLAIN{0,2} RESPONSIBLE (?=FOR/ATT/WHICH/WITH/STOP/COLON/COMMA/CLOSE/DASH | $)",
                            "^ ANY{0,5} RESPONSIBLE (FOR FREE{0,10}?)? (BE/COLON/STOP | DASH/COLON | BE ANY) WHO",
                            "WHO SHALL/BE/HAVE{0,2} ANY? DOWN_FOR"),
                    "P in charge of locking up.",
                    "Ansvarig för tältet är P."),
            Family.of(
                    "is his or hers to do",
                    List.of("BE ANY? WHO BE? THE_TASK/TASK", "START WHO HAVE ATT (?!ATTEND)"),
                    "Att ringa är P uppdrag."),
            Family.of(
                    "it is somebody who does",
                    List.of(
                            "IT (GET/SHALL/PLAIN BE? | BE) ANY? WHO WHICH",
                            "BE IT ANY? WHO WHICH",
                            "WHO TO? BE IT/WHOEVER WHICH",
                            "WHO TO BE THE? PLAIN/IT WHICH",
                            "^ IT/WHOEVER WHICH ANY{1,12} BE WHO (STOP/COMMA | $)",
                            "AND/COMMA IT BE WHO (STOP | $)"),
                    "Det är nu P som håller i det.",
                    "Den som ringer är P."),
            Family.of("will, shortened", List.of("START WHO LL (?!ATTEND/BE/NOT) ANY"), "P'll ring the school."),
            Family.of(
                    "label and name",
                    List.of(
                            "(^ | STOP/BAR/OPEN/COMMA/DASH) (LABEL | GIVEN/IS_GIVEN ONTO?) ONTO/TO/BY? COLON? THE? WHO (?=COLON/STOP/COMMA/BAR/CLOSE/DASH | $)",
                            "^ LABEL FOR? FREE{0,14} COLON/STOP THE? WHO (?=COLON/STOP/COMMA/BAR/CLOSE/DASH | $)",
                            "^ THE? LABEL FOR FREE{1,12} BE THE? WHO (?=STOP/COMMA | $)",
                            "^ LABEL COLON? WHO PLAIN/SHALL"),
                    "Handläggare: P.",
                    "Åtagande P: lånar ut släpet."),
            Family.of(
                    "done by",
                    List.of("SHALL/TO BE ANY{1,8}? BY WHO", "THE_TASK/TASK ANY{0,8} BE AGREE BY WHO"),
                    "The chairs will be returned by P first thing."));

    /** What somebody is about to do. */
    static final List<Family> PLANS = List.of(Family.of(
            "is doing it",
            List.of(
                    "START (?<who>PERSON/PRONOUN (COMMA? AND PERSON/PRONOUN)?) BE ALSO? DOING",
                    "^ ANY{1,6} DASH (?<who>PERSON) DOING"),
            "P is replacing the pads."));

    private static final CallList<FamilysWay> CALLED = called(FAMILIES);
    private static final CallList<FamilysWay> CALLED_PLANS = called(PLANS);

    /** A way, and the family that it is one of. */
    private record FamilysWay(Family family, TaskPattern way) {}

    private Undertakings() {}

    private static CallList<FamilysWay> called(List<Family> families) {
        return new CallList<>(
                families.stream()
                        .flatMap(family -> family.ways().stream().map(way -> new FamilysWay(family, way)))
                        .toList(),
                way -> way.way().callers());
    }

    /** Where in a prepared sentence those stand who get a task, and where it is said. */
    public record Place(String name, int who, int whoEnd, int end) {}

    /** The first family that the sentence belongs to. */
    public static Optional<Place> in(Clues clues) {
        return in(clues, CALLED);
    }

    /** What somebody is about to do, as the sentence tells. */
    public static Optional<Place> planned(Clues clues) {
        return in(clues, CALLED_PLANS);
    }

    private static Optional<Place> in(Clues clues, CallList<FamilysWay> ways) {
        if (!clues.meet(Cues.SOMEBODY)) {
            return Optional.empty();
        }
        TaskSpelling spelling = null;
        for (int i = ways.next(clues, 0); i >= 0; i = ways.next(clues, i + 1)) {
            TaskPattern way = ways.get(i).way();
            if (way.mayFit(clues)) {
                spelling = spelling == null ? spell(clues) : spelling;
                Matcher m = way.in(spelling);
                if (m != null) {
                    return Optional.of(place(ways.get(i).family(), m, spelling));
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

    static TaskSpelling spell(Clues clues) {
        return new TaskSpelling(clues.lowerCase());
    }
}
