package app.punktlig.reading;

import app.punktlig.language.Language;
import app.punktlig.language.minutes.Cue;
import app.punktlig.language.minutes.Cues;
import app.punktlig.language.minutes.Formula;
import app.punktlig.language.minutes.FormulaTable;
import app.punktlig.language.minutes.Handovers;
import app.punktlig.language.minutes.Norms;
import app.punktlig.language.minutes.Party;
import app.punktlig.language.minutes.Passages;
import app.punktlig.language.minutes.Undertakings;
import app.punktlig.language.minutes.Verbs;
import app.punktlig.language.minutes.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds in a sentence what somebody is to do after the meeting. */
final class FollowUps {

    private static final int FEW_WORDS = 6;

    private static final String ONE = "[\\uE000\\uE001\\uE003\\uE008][\\uE100-\\uE1FF]";
    private static final String DOERS = "\uE000\uE001\uE003\uE008";
    private static final String MANY =
            ONE + "(?:(?:, (?:och |and |samt )?| och | o | å | and | samt | & | \\+ | ?/ ?)" + ONE + "){0,8}";
    private static final Pattern DOES = Pattern.compile(
            "(?=[\\uE000\\uE001\\uE003\\uE008])(?:^|(?<=[.,;:!?(–—-] |[(\"”]|[^\\uE100-\\uE1FF] och |\\bmen |\\bsamt |\\bså |[^\\uE100-\\uE1FF] and |\\bbut |\\bso |[^\\uE100-\\uE1FF] o ))(?<who>"
                    + MANY
                    + ")(?:,? (?:som|who) [^,.]{1,80},| \\([^()]{1,40}\\))? (?<first>\\p{L}+)(?: (?<second>\\p{L}+))?(?: (?<third>\\p{L}+))?",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AND_DOES = Pattern.compile(
            "(?:[^.,;:\\uE000-\\uE007]|(?<=\\b(?:av|från|till|hos|med|om|på|för|of|from|to|with) )[\\uE000-\\uE007]){0,100}?,? (?:och|samt|and|men|but) (?:då |sedan |därefter |then )?(?<verb>\\p{Ll}+)(?: (?<next>\\p{L}+))?",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<String> ANDS = List.of(" och ", " samt ", " and ", " men ", " but ");
    private static final Pattern EVERYBODY_DOES = Pattern.compile(
            "(?:^|[.,;:] )\\uE007[\\uE100-\\uE1FF] (?<first>\\p{L}+)(?: (?<second>\\p{L}+))?",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern VERB_FIRST = Pattern.compile(
            "(?:^|[,;:–] )(?<lead>\\p{L}+)(?: [^,;:.]{0,90}?)? (?<verb>\\p{L}+r) (?<who>" + MANY
                    + ")(?: (?<second>\\p{L}+))?(?: (?<third>\\p{L}+))?",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OBJECT_FIRST = Pattern.compile(
            "(?:^|[.,;:–] |\\boch )(?<object>(?:\\uE002[\\uE100-\\uE1FF]|\\p{L})[^\\s.,;:\\uE000-\\uE1FF]*(?: [^\\s.,;:\\uE000-\\uE1FF]+){0,6}) (?<verb>\\p{Ll}{2,}r) (?<who>"
                    + MANY
                    + ")(?= ?[.,;!]|$| (?:till|med|under|före|senast|innan|i|in|ut|ner|på|efter|v|vecka|tag|hand|själv|för|upp|fram|om|över|av|åt|hos|nu|nästa|tillsammans|ihop|så|när|redan|direkt|snarast)\\b)",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final String[] TOGETHER = {"tillsammans med", "together with", "ihop med"};
    private static final Pattern WITH = Pattern.compile(
            "(?:" + String.join("|", TOGETHER)
                    + ") ((?:[\\uE000\\uE001\\uE003][\\uE100-\\uE1FF])(?:(?:, | och | and )[\\uE000\\uE001\\uE003][\\uE100-\\uE1FF]){0,4})");

    private static final Pattern RECEIVES = Pattern.compile(".*(?:bör|borde|should) (?:\\S+ )?(?:få|get|receive)\\b.*");
    /** "Föräldrarna bör få ett brev": somebody else is to send it. */
    private static final Pattern GETS = Pattern.compile(
            "[\\uE000-\\uE008][\\uE100-\\uE1FF] (?:bör|borde|should) (?:\\S+ )?(?:få|erhålla|get|receive|be given|be sent|be told|be informed) (?!(?:tag|loss|klart|rätt|till|ihop|fram|in|igång|ordning|the|back|together|hold)\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** "Kommunerna svarar …": a noun for several, before a verb. */
    private static final Pattern PEOPLE =
            Pattern.compile("(?<noun>\\p{Lu}\\p{L}+(?:erna|arna|orna)) \\p{Ll}{2,}r ", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CLAUSE_OF_ONE_VERB = Pattern.compile(", | och | men | så ");

    /** Nouns for several, which end as verbs do: <em>motkandidater</em>, <em>anteckningar</em>. */
    private static final Pattern PLURAL = Pattern.compile(".{2,}(?:ningar|heter|ioner|dater|anter|istor|erier)");

    private static final Pattern DONE_BY_OTHERS = Pattern.compile(" (?:by|av) \\uE004");
    /** "All councillors were asked to …": an appeal to everybody of a kind, which is nobody's own task. */
    private static final Pattern ALL_OF_A_KIND = Pattern.compile("(?:all|alla|samtliga) .*", Pattern.CASE_INSENSITIVE);

    /** "Rektor har ansvaret för …": what an office is for, and nothing handed out. */
    private static final String HAS = " har ";

    private static final String ENGLISH_HAS = "has";
    private static final String IS = "är";

    /** "Anna svarar hyresgästen": work where one who receives it follows, or nothing. */
    private static final String ANSWERS = "svarar";

    private static final String ASKS = "frågar";
    private static final String WANTS = "vill";

    /** "Helst före jul." */
    private static final Pattern PREFERRED = Pattern.compile(
            "(?:helst|gärna|preferably|ideally) (?:innan|före|senast|till|before|by) [^,;]{2,40}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Bo frågar Ulf." */
    private static final Pattern ASKED_ONE = Pattern.compile(
            " [\\uE000-\\uE004\\uE008][\\uE100-\\uE1FF](?:[.,;!]|$|(?: om) (?:[\\uE006\\uE008]|det går|man\\b))");

    /** "The nominations are in": what looks like a verb is a noun for several. */
    private static final Set<String> AFTER_A_NOUN =
            Set.of("are", "were", "is", "was", "have", "has", "had", "will", "should", "must", "can");

    /** "Bo påminner." */
    private static final Set<String> ALONE = Set.of("påminner", "meddelar", "informerar", "frågar");

    private static final Pattern RECEIVER = Pattern.compile("\\p{Ll}{4,}(?:en|rna|et|na)");

    /** In each of the ways in which English says that something is to be done. */
    private static final String TO_BE = " be ";

    private static final Set<String> DENIALS = Set.of("inte", "ej", "aldrig", "not", "never");

    private static final Set<String> ASKED = Set.of("is charged, in English", "was asked to", "is charged");
    private static final Pattern AGREED = Pattern.compile("agreed to");
    private static final String THE_GROUP = "the group just formed";
    private static final Pattern GROUP = Pattern.compile(
            "(?:gruppen|arbetsgruppen|\\p{L}+gruppen|kommittén|the group|the working group|they)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Deadlines deadlines;
    private final Referents referents;
    private final boolean english;

    FollowUps(Deadlines deadlines, Referents referents, Language language) {
        this.english = language == Language.EN;
        this.deadlines = deadlines;
        this.referents = referents;
    }

    Optional<Task> in(Prepared sentence, When when) {
        Prepared prepared = withGroup(sentence);
        return prepared.sentence().kind() == Sentence.Kind.TICKED
                ? Optional.empty()
                : task(prepared, when).filter(task -> !fits(Norms.NEVER, prepared));
    }

    private Optional<Task> task(Prepared prepared, When when) {
        Optional<Task> task = RowForms.in(prepared, when)
                .or(() -> handed(prepared, Handovers.OWN_WORDS, FoundFollowUp.Strength.EXPLICIT, 0.9))
                .or(() -> undertaken(prepared, Undertakings.in(prepared.clues()), FoundFollowUp.Strength.EXPLICIT))
                .or(() -> handed(prepared, Handovers.EXPLICIT, FoundFollowUp.Strength.EXPLICIT, 0.9));
        if (task.isEmpty()) {
            task = handed(prepared, Handovers.IMPLICIT, FoundFollowUp.Strength.IMPLICIT, 0.65)
                    .or(() -> english
                            ? undertaken(
                                    prepared, Undertakings.planned(prepared.clues()), FoundFollowUp.Strength.IMPLICIT)
                            : Optional.empty());
        }
        if (task.isEmpty() || task.get().owners().isEmpty() && isImplicit(task.get())) {
            Optional<Task> handed = task;
            task = does(prepared, when).or(() -> doesVerbFirst(prepared, when)).or(() -> handed);
        }
        if (task.isEmpty()) {
            task = nobody(prepared, when);
        }
        return task;
    }

    private static boolean isImplicit(Task task) {
        return task.strength() == FoundFollowUp.Strength.IMPLICIT;
    }

    /** "Gruppen ska …" below the sentence that formed it speaks of its members. */
    private Prepared withGroup(Prepared prepared) {
        boolean group = !referents.group().isEmpty()
                && !prepared.text().isEmpty()
                && Party.isSign(prepared.text().charAt(0))
                && GROUP.matcher(prepared.mentions().getFirst().written()).matches();
        if (!group) {
            return prepared;
        }
        List<Mention> mentions = new ArrayList<>(prepared.mentions());
        mentions.set(0, new Mention(Party.PRONOUN, THE_GROUP, List.of()));
        return prepared.with(Party.PRONOUN.mark(0) + prepared.text().substring(2), mentions);
    }

    private static boolean fits(FormulaTable formulas, Prepared prepared) {
        return prepared.fitsAny(formulas);
    }

    private Optional<Task> handed(
            Prepared prepared, FormulaTable formulas, FoundFollowUp.Strength strength, double confidence) {
        for (Formula formula : formulas.thatMayFit(prepared.clues())) {
            Optional<Matcher> match = prepared.find(formula);
            if (match.isPresent()) {
                Optional<Task> task = task(formula, match.get(), prepared, strength, confidence);
                if (task.isPresent()) {
                    return task;
                }
            }
        }
        return Optional.empty();
    }

    /** What the kinds of the sentence's words tell. */
    private Optional<Task> undertaken(
            Prepared prepared, Optional<Undertakings.Place> place, FoundFollowUp.Strength strength) {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Undertakings.Place found = place.get();
        List<Mention> owners = owners(prepared, prepared.text().substring(found.who(), found.whoEnd()), found.whoEnd());
        boolean person = owners.stream()
                .anyMatch(o -> o.party() == Party.PERSON
                        || o.party() != Party.ROLE && !o.people().isEmpty());
        boolean holds = !person && prepared.text().startsWith(HAS, found.whoEnd());
        if (owners.isEmpty() || holds || !person && fits(Norms.RULES, prepared)) {
            return Optional.empty();
        }
        FoundFollowUp.Strength said = isAppeal(found.name(), owners) ? FoundFollowUp.Strength.IMPLICIT : strength;
        return Optional.of(new Task(
                found.name(),
                owners,
                said,
                said == FoundFollowUp.Strength.EXPLICIT ? 0.9 : 0.6,
                prepared.plain(prepared.text().substring(found.end()))));
    }

    private static boolean isAppeal(String name, List<Mention> owners) {
        return ASKED.contains(name)
                && owners.stream()
                        .allMatch(o -> ALL_OF_A_KIND.matcher(o.written()).matches());
    }

    private Optional<Task> task(
            Formula formula, Matcher match, Prepared prepared, FoundFollowUp.Strength strength, double confidence) {
        String who = Formula.has("who", match) ? match.group("who") : null;
        List<Mention> owners = who == null ? noun(prepared, match) : owners(prepared, who, match.start());
        boolean person = owners.stream()
                .anyMatch(o -> o.party() == Party.PERSON
                        || o.party() != Party.ROLE && !o.people().isEmpty());
        boolean anybody = !owners.isEmpty() && owners.stream().allMatch(o -> o.party() == Party.ANY_ROLE);
        if (anybody && (fits(Norms.RULES, prepared) || formula.name().equals("is to"))) {
            return Optional.empty();
        }
        if (!person && fits(Norms.RULES, prepared)) {
            return Optional.empty();
        }
        if (who != null && owners.isEmpty() || isOnlyAName(prepared)) {
            return Optional.empty();
        }
        if (formula.name().equals("offers")
                && AGREED.matcher(match.group()).find()
                && owners.stream().allMatch(o -> Who.MEMBERS.has(o.written()))) {
            return Optional.empty();
        }
        boolean receives = RECEIVES.matcher(match.group()).matches()
                || GETS.matcher(prepared.text().substring(match.start())).lookingAt();
        return Optional.of(new Task(
                formula.name(),
                receives ? List.of() : owners,
                isAppeal(formula.name(), owners) && who != null ? FoundFollowUp.Strength.IMPLICIT : strength,
                owners.isEmpty() ? confidence - 0.2 : confidence,
                prepared.plain(prepared.text().substring(wordAt(prepared.text(), match.end())))));
    }

    /** Where the word begins that a formula has read the first letter of. */
    private static int wordAt(String text, int end) {
        boolean within = end > 0
                && end < text.length()
                && Character.isLetter(text.charAt(end - 1))
                && Character.isLetter(text.charAt(end));
        return within ? wordAt(text, end - 1) : end;
    }

    /** Initials in brackets after a finished sentence say who spoke, not who is to do something. */
    private static boolean isOnlyAName(Prepared prepared) {
        return prepared.text().codePoints().noneMatch(Character::isLetter);
    }

    private static List<Mention> noun(Prepared prepared, Matcher match) {
        return Formula.has("noun", match)
                ? List.of(new Mention(
                        Party.ROLE, prepared.text().substring(match.start("noun"), match.end("noun")), List.of()))
                : List.of();
    }

    private List<Mention> owners(Prepared prepared, String who, int from) {
        List<Mention> owners = new ArrayList<>();
        for (Mention mention : prepared.within(who)) {
            if (mention.written().equals(THE_GROUP)) {
                owners.addAll(referents.group());
            } else if (mention.party() == Party.PRONOUN && isOneWho(prepared, mention)) {
                continue;
            } else if (mention.party() == Party.PRONOUN) {
                owners.addAll(earlier(prepared, mention)
                        .or(() -> Optional.of(referents.of(mention)).filter(l -> !l.isEmpty()))
                        .orElse(List.of()));
            } else if (mention.party() != Party.EVERYBODY) {
                owners.add(mention);
            }
        }
        Matcher with = prepared.clues().holdsAny(TOGETHER) ? WITH.matcher(prepared.text()) : null;
        if (with != null && with.find() && with.start() >= from) {
            owners.addAll(prepared.within(with.group(1)));
        }
        return owners.size() > 1 ? owners.stream().distinct().toList() : owners;
    }

    /** "Den som vill gå" is nobody who was spoken of before. */
    private static boolean isOneWho(Prepared prepared, Mention pronoun) {
        String mark = Party.PRONOUN.mark(prepared.mentions().indexOf(pronoun));
        int after = prepared.text().indexOf(mark) + mark.length();
        return prepared.text().startsWith(" som ", after) || prepared.text().startsWith(" who ", after);
    }

    /** "Bo har tappat en nyckel, han fixar en ny." */
    private static Optional<List<Mention>> earlier(Prepared prepared, Mention pronoun) {
        int at = prepared.mentions().indexOf(pronoun);
        List<Mention> people = prepared.mentions().subList(0, Math.max(at, 0)).stream()
                .filter(m -> m.party() == Party.PERSON)
                .toList();
        boolean singular = Referents.isOne(pronoun);
        return people.size() == 1 && singular ? Optional.of(people) : Optional.empty();
    }

    private Optional<Task> does(Prepared prepared, When when) {
        if (prepared.mentions().isEmpty()) {
            return Optional.empty();
        }
        Matcher m = DOES.matcher(prepared.text()).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = doer(prepared, 0); at >= 0; at = doer(prepared, at + 1)) {
            if (!m.region(at, prepared.text().length()).lookingAt()) {
                continue;
            }
            at = m.end() - 1;
            String verb = m.group("first");
            String second = m.group("second");
            String third = m.group("third");
            if (Verbs.ADVERBS.has(verb) && second != null) {
                verb = second;
                second = third;
            }
            if (isTask(verb, second, when)
                    || second == null && ALONE.contains(verb) && isLast(prepared.text(), m.end())
                    || verb.equals(ASKS)
                            && ASKED_ONE
                                    .matcher(prepared.text())
                                    .region(m.end(), prepared.text().length())
                                    .lookingAt()
                    || doesMore(prepared, m, verb, when)) {
                return named(prepared, m, "does");
            }
        }
        return everybodyDoes(prepared, when);
    }

    private static boolean isLast(String text, int end) {
        return end == text.length() || ".,;!".indexOf(text.charAt(end)) >= 0;
    }

    /** The next place where one who may do something begins a clause; -1 where there is none. */
    private static int doer(Prepared prepared, int from) {
        String text = prepared.text();
        for (int at = from; at < text.length(); at++) {
            if (isDoer(text.charAt(at))
                    && (prepared.clues().beginClause(at) || text.regionMatches(true, at - 3, " o ", 0, 3))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isDoer(char c) {
        return Party.isSign(c) && DOERS.indexOf(c) >= 0;
    }

    /** "Anna berättar om mässan och skickar ut bilderna": the second verb is the task. */
    private boolean doesMore(Prepared prepared, Matcher subject, String verb, When when) {
        if (!looksPresent(verb) && !verb.equals(ENGLISH_HAS) && !verb.equals(IS) && !verb.equals(WANTS)) {
            return false;
        }
        int from = subject.end("first");
        if (ANDS.stream().allMatch(and -> prepared.text().indexOf(and, from) < 0)) {
            return false;
        }
        Matcher more =
                AND_DOES.matcher(prepared.text()).region(from, prepared.text().length());
        return more.lookingAt() && isTask(more.group("verb"), more.group("next"), when);
    }

    private Optional<Task> everybodyDoes(Prepared prepared, When when) {
        Matcher m = find(EVERYBODY_DOES, Cues.EVERYBODY, prepared);
        return m != null && isTask(m.group("first"), m.group("second"), when) && when.isSaid()
                ? Optional.of(new Task(
                        "everybody does",
                        List.of(),
                        FoundFollowUp.Strength.IMPLICIT,
                        0.5,
                        prepared.plain(prepared.text().substring(m.start("first"))),
                        m.start()))
                : Optional.empty();
    }

    private Optional<Task> doesVerbFirst(Prepared prepared, When when) {
        if (english || !isNamedAfterVerb(prepared.text())) {
            return Optional.empty();
        }
        Matcher object = find(OBJECT_FIRST, Cues.OBJECT_FIRST, prepared);
        if (object != null
                && isTask(object.group("verb"), null, when)
                && !Norms.HANGING.matcher(object.group("object")).find()) {
            return named(prepared, object, "does, object first");
        }
        Matcher m = prepared.clues().meet(Cues.SOMEBODY_AFTER_LEAD) ? VERB_FIRST.matcher(prepared.text()) : null;
        while (m != null && m.find()) {
            if (Verbs.LEADS.has(m.group("lead")) && isTask(m.group("verb"), m.group("second"), when)) {
                return named(prepared, m, "does, verb first");
            }
        }
        return Optional.empty();
    }

    /** A quick look for one who follows a word in -r, as verbs in the present end. */
    private static boolean isNamedAfterVerb(String text) {
        for (int i = 2; i < text.length(); i++) {
            char before = text.charAt(i - 2);
            if ((before == 'r' || before == 'R') && text.charAt(i - 1) == ' ' && isDoer(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Task> named(Prepared prepared, Matcher m, String rule) {
        List<Mention> owners = owners(prepared, m.group("who"), m.start());
        boolean nobody = owners.isEmpty();
        boolean plainRole = owners.stream().allMatch(o -> o.party() == Party.ROLE);
        if (nobody || (plainRole && fits(Norms.RULES, prepared))) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                rule,
                owners,
                FoundFollowUp.Strength.IMPLICIT,
                0.6,
                prepared.plain(prepared.text().substring(m.end("who"))).strip(),
                rule.equals("does") ? m.start("who") : 0));
    }

    private boolean isTask(String verb, @Nullable String next, When when) {
        String phrase = next == null ? verb : verb + " " + next;
        if (Verbs.WORKING_PHRASES.has(phrase)) {
            return true;
        }
        if (Verbs.NOT_VERBS.has(verb) || !looksPresent(verb) || next != null && DENIALS.contains(next)) {
            return false;
        }
        if (Verbs.STATES.has(verb)
                || Verbs.REPORTING_ALWAYS.has(phrase)
                || english && next != null && AFTER_A_NOUN.contains(next)) {
            return false;
        }
        boolean asksOthers = verb.equals("frågar") && next != null && !Verbs.QUESTIONS.has(next);
        if (verb.equals(ANSWERS) && (next == null || RECEIVER.matcher(next).matches())) {
            return true;
        }
        boolean telling = !asksOthers && Verbs.REPORTING.has(verb) || Verbs.REPORTING_PHRASES.has(phrase);
        return !telling || when.isDeadline();
    }

    private boolean looksPresent(String verb) {
        boolean swedish = !english && verb.endsWith("r") && verb.length() > 2;
        boolean englishVerb = english
                && verb.endsWith("s")
                && verb.length() > 3
                && !verb.endsWith("ss")
                && !verb.endsWith("us")
                && !verb.endsWith("'s");
        return (swedish || englishVerb)
                && Character.isLowerCase(verb.charAt(0))
                && !PLURAL.matcher(verb).matches();
    }

    private static Optional<Task> nobody(Prepared prepared, When when) {
        for (Formula formula : Norms.NOBODY.thatMayFit(prepared.clues())) {
            Optional<Matcher> m = prepared.find(formula);
            if (m.isPresent() && !(formula.name().equals("is to be asked") && fits(Norms.RULES, prepared))) {
                return Optional.of(new Task(
                        formula.name(),
                        List.of(),
                        FoundFollowUp.Strength.IMPLICIT,
                        0.5,
                        prepared.plain(prepared.text().substring(m.get().end()))));
            }
        }
        return passive(prepared, when).or(() -> deadline(prepared, when)).filter(task -> !fits(Norms.RULES, prepared));
    }

    private static Optional<Task> passive(Prepared prepared, When when) {
        if (prepared.clues().meet(Cues.OTHERS)
                && DONE_BY_OTHERS.matcher(prepared.text()).find()) {
            return Optional.empty();
        }
        Matcher m = find(Norms.PASSIVE, Cues.PASSIVE, prepared);
        if (m != null
                && standsFree(m.group("subject"))
                && (!Norms.EVENTS.has(m.group("verb"))
                        || Norms.PARTICLE.matcher(m.group("rest")).lookingAt())) {
            return Optional.of(new Task(
                    "passive",
                    List.of(),
                    FoundFollowUp.Strength.IMPLICIT,
                    when.isSaid() ? 0.6 : 0.45,
                    prepared.plain(m.group())));
        }
        m = find(Norms.READY, Cues.READY, prepared);
        if (m != null && standsFree(m.group("subject"))) {
            return Optional.of(new Task(
                    "to be ready",
                    List.of(),
                    FoundFollowUp.Strength.IMPLICIT,
                    when.isSaid() ? 0.55 : 0.4,
                    prepared.plain(m.group())));
        }
        m = prepared.clues().holdsAny(TO_BE) ? find(Norms.PASSIVE_ENGLISH, Cues.PASSIVE_ENGLISH, prepared) : null;
        if (m != null
                && standsFree(m.group("subject"))
                && !Norms.HAPPENINGS.matcher(m.group()).find()
                && (when.isSaid()
                        || m.group().contains("should")
                        || m.group().contains("ought to")
                        || isShortToBe(m.group()) && Edges.words(m.group("subject")) <= FEW_WORDS)) {
            return Optional.of(new Task(
                    "passive, English", List.of(), FoundFollowUp.Strength.IMPLICIT, 0.45, prepared.plain(m.group())));
        }
        m = find(Norms.PASSIVE_PRESENT, Cues.PASSIVE_PRESENT, prepared);
        if (m != null
                && Verbs.PASSIVE_WORK.has(m.group("verb"))
                && standsFree(m.group("subject"))
                && isToldBeside(m, when)) {
            return Optional.of(new Task(
                    "passive, present", List.of(), FoundFollowUp.Strength.IMPLICIT, 0.4, prepared.plain(m.group())));
        }
        return Optional.empty();
    }

    /** The time belongs to the passive, and nobody else does it: <em>lapparna sätts upp v. 18</em>. */
    private static boolean isToldBeside(Matcher passive, When when) {
        String clause = CLAUSE_OF_ONE_VERB.split(passive.group("rest"), 2)[0];
        return when.words() != null
                && !clause.startsWith(" av ")
                && (passive.group("subject") + clause).contains(when.words());
    }

    /** Where a pattern fits a sentence that meets its cue. */
    private static @Nullable Matcher find(Pattern pattern, Cue cue, Prepared prepared) {
        Matcher m = prepared.clues().meet(cue) ? pattern.matcher(prepared.text()) : null;
        return m != null && m.find() ? m : null;
    }

    /** "Letter to be sent": short for what is to be done. */
    private static boolean isShortToBe(String passive) {
        return Norms.SHORT_TO_BE.matcher(passive).find();
    }

    /** "Lapparna till Anna senast sista mars": a deadline without a verb that says whose it is. */
    private static Optional<Task> deadline(Prepared prepared, When when) {
        boolean last = Passages.LATEST_WORD.isIn(prepared.sentence().text())
                && !PREFERRED.matcher(prepared.sentence().text()).matches()
                && prepared.mentions().stream().noneMatch(m -> m.party() == Party.OTHER_BODY)
                && !Norms.TOLD.matcher(prepared.sentence().text()).find()
                && when.words() != null
                && Norms.AT_THE_LATEST.matcher(when.words()).lookingAt();
        return last
                ? Optional.of(new Task(
                        "deadline",
                        people(prepared.text()),
                        FoundFollowUp.Strength.IMPLICIT,
                        0.4,
                        prepared.sentence().text()))
                : Optional.empty();
    }

    private static List<Mention> people(String text) {
        Matcher people = PEOPLE.matcher(text);
        return people.lookingAt() ? List.of(new Mention(Party.ROLE, people.group("noun"), List.of())) : List.of();
    }

    /** The subject is no other body and hangs on no other clause. */
    private static boolean standsFree(String subject) {
        boolean marked = subject.chars().anyMatch(c -> Party.isSign((char) c) && Party.ofSign((char) c) != Party.US);
        return !marked && !Norms.HANGING.matcher(subject).find();
    }
}
