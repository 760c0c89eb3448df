package app.punktlig.reading;

import app.punktlig.language.Language;
import app.punktlig.language.minutes.Party;
import app.punktlig.language.minutes.Verbs;
import app.punktlig.language.minutes.Who;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spots in a sentence those it speaks of: people of the roster, roles, units, the group, other bodies. */
final class Spotter {

    private static final List<String> MEETINGS_OF_ALL =
            List.of("årsmötet", "stämman", "årsstämman", "föreningsstämman");
    private static final List<String> OF_A_MEETING_OF_ALL = List.of("rsmöt", "RSMÖT", "tämm", "TÄMM");
    private static final int LONGEST_HEADING = 60;

    private static final List<String> ROLE_ENDINGS = List.of("erna", "arna", "en", "et", "n");
    private static final Pattern OWNED = Pattern.compile("['’]?s$");
    private static final Pattern SHORT_BRACKETS = Pattern.compile(
            "\\s?\\((?:sammankallande|sammank\\.?|ordf(?:örande)?\\.?|lead|convenor|convener|chair|ansvarig|samordnare|[A-ZÅÄÖ]{2,4}|[a-zåäö-]{3,25})\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MEETING = Pattern.compile(
            "(?<=styrelse)(?:möte|sammanträde|protokoll).*|s?(?:möte|sammanträde|träff|protokoll|anteckningar)\\p{L}*$");
    private static final Set<String> TITLES =
            Set.of("mrs mr ms miss dr rev'd revd rev reverend canon cllr councillor prof professor sir the".split(" "));
    private static final String FUNCTION_WORDS =
            "(?:of|and|to|for|by|with|from|in|on|at|that|is|was|are|were|will|a|an|the|or|both|two|three|other|our|their|his|her|its|any|all|no|only|many|most|some|new|as|if|when|while|but|so|then|also|action|actions|decision|agreed|asked|thanks|thank|following|since|after|before|next|this|these|those|each|every|who|which|has|have|had|said|between|through|via|under|over|per|not|please|dear|responsible|owner|instruction|left|passed|could|would|can|will|should|must|may|might|does|did|do)";

    /** "The deputy head", "Vice Chair": the words before an English role that belong to it. */
    private static final Pattern FULLER_ROLE = Pattern.compile(
            "(?:^|(?<=[\\s(,;:|/]))(?:the (?:(?!" + FUNCTION_WORDS + "\\b)[\\p{L}'/-]{2,20} ){1,2}"
                    + "|(?<=^|[:|/(.,–] |[|/(])(?:(?!" + FUNCTION_WORDS + "\\b)[\\p{L}'/-]{2,20} ){1,2}"
                    + "|(?-i:\\p{Lu}[\\p{L}'-]{1,20} (?:of )?){1,2}"
                    + "|(?:deputy|vice|assistant|senior|chief|executive|acting|honorary|project|finance|site|line|budget|team|branch|area|duty|shift|section|store) )$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    /** "Vice ordföranden", "fackliga ombudet": what belongs to a Swedish role. */
    private static final Pattern FULLER_ROLE_SWEDISH = Pattern.compile(
            "(?:^|(?<=[\\s(,;:|/]))(?:vice|bitr\\.?|biträdande|tf\\.?|t\\.f\\.|förste|andre|1:e|2:e|avgående|tillträdande|fackliga|medicinska|ställföreträdande|administrativa|resp\\.?|de (?:två|tre|fyra|fem|sex|båda) |(?!(?:hans|hennes|deras|dess|nuvarande|mötets|gruppens|även|tills|dels|samtidigt|alldeles)\\b)\\p{L}{4,25}(?:[^aeiouyåäös\\W]|[eio]n|et)s) $",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final List<String> BODIES = List.of(
            "nämnd",
            "styrelse",
            "förbund",
            "råd",
            "utskott",
            "grupp",
            "nätverk",
            "enhet",
            "avdelning",
            "klubb",
            "förening",
            "kommitté",
            "lag",
            "team",
            "ledning");
    private static final Pattern BODY = Pattern.compile(".*(?:" + String.join("|", BODIES)
            + ")(?:e?s?(?:möte|sammanträde|träff|protokoll|anteckningar|minne)\\p{L}*)?");
    private static final Pattern DEFINITE_BODY = Pattern.compile(
            ".*(?:nämnden|styrelsen|förbundet|rådet|utskottet|gruppen|nätverket|klubben|föreningen|kommittén|ledningen)");
    /** LG, and a municipality's, a department's, a unit's: KLG, FLG, VLG. */
    private static final Pattern LEADERS_GROUP = Pattern.compile("[bfkmsuv]?lg");

    private static final Pattern LEADERS_MEETING = Pattern.compile("lednings(?:möte|träff|forum|konferens)\\p{L}*");
    private static final Pattern NUMBERED = Pattern.compile("(?:WP|TF|DP)\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\p{Lu}?|\\p{Lu}");
    private static final int SHORT_NAME = 3;
    private static final int LONG_ROLE = 45;
    /** So much of a document tells how a name is written, and so many names are looked for in it. */
    private static final int FAR_ENOUGH = 100_000;

    private static final int MOST_NAMES = 100;
    private static final int LONG_WORD = 8;
    private static final int MOST_MENTIONS = 60;
    private static final Set<String> OF = Set.of("from", "från", "av", "of");
    private static final Set<String> PLACE_WORDS = Set.of(
            "på", "vid", "till", "i", "under", "inför", "före", "efter", "från", "sedan", "at", "to", "for", "before",
            "after", "from", "in", "of", "on");

    private static final long FIRST_WORDS = Who.bits(Who.FIRST_WORDS);
    private static final long ROLES = Who.bits(Who.DEFINITE_ROLES);
    private static final long INDEFINITE_ROLES = Who.bits(Who.INDEFINITE_ROLES);
    private static final long UNITS = Who.bits(Who.UNITS);
    private static final long NUMBERED_UNITS = Who.bits(Who.NUMBERED_UNITS);
    private static final long OTHER_BODIES = Who.bits(Who.OTHER_BODIES);
    private static final long YEARLY = Who.bits(Who.YEARLY);
    private static final long US = Who.bits(Who.US);
    private static final long WE = Who.bits(Who.WE);
    private static final long MODIFIED = Who.bits(Who.MODIFIED);
    private static final long ONE_OF = Who.bits(Who.SOMEBODY);
    private static final Set<String> ALL = Set.of("all", "alla");
    private static final long EACH = Who.bits(Who.EACH);
    private static final long PRONOUNS = Who.bits(Who.PRONOUNS);
    private static final long SOMEBODY = Who.bits(
            Who.FIRST_WORDS,
            Who.DEFINITE_ROLES,
            Who.INDEFINITE_ROLES,
            Who.UNITS,
            Who.OTHER_BODIES,
            Who.US,
            Who.WE,
            Who.SOMEBODY,
            Who.EACH,
            Who.EVERYBODY,
            Who.PRONOUNS);

    private final Roster roster;
    private final Set<String> own = new HashSet<>();
    private final Set<String> title = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> parties = new HashSet<>();
    /** Letters in the head of the minutes: units that somebody there comes from. */
    private final Set<String> letters = new HashSet<>();

    private final java.util.Map<String, Boolean> names = new java.util.HashMap<>();
    private String document = "";
    private final Set<String> nobody = new HashSet<>();
    private final boolean english;
    private boolean ownNamed;
    private boolean belowABoard;

    Spotter(Roster roster, @Nullable String group, Language language) {
        this.english = language == Language.EN;
        this.roster = roster;
        if (group != null) {
            Word.in(group).forEach(this::learn);
        }
        belowABoard = english
                && title.stream().anyMatch(Who.STAFF::has)
                && title.stream().noneMatch(Who.BOARDS::has);
    }

    /** What a word of the heading tells of the group's own names. */
    private void learn(Word word) {
        String lower = word.lower();
        if (lower.endsWith("ens") || lower.endsWith("ets")) {
            own.add(lower.substring(0, lower.length() - 1));
        }
        title.add(lower);
        if (!lower.equals("meeting") && (Who.OTHER_BODIES.has(lower) || Who.UNITS.has(lower) || Who.US.has(lower))) {
            own.add(lower);
            ownNamed |= Who.NAMED_GROUPS.has(lower);
        }
        if (isYearly(lower)) {
            own.addAll(MEETINGS_OF_ALL);
        }
        if (LEADERS_GROUP.matcher(lower).matches()) {
            own.add(lower);
            definite("ledningsgrupp");
        } else if (LEADERS_MEETING.matcher(lower).matches()) {
            definite("ledningsgrupp");
        }
        if (lower.startsWith("ledningsgrupp")) {
            own.add("lg");
        } else if (lower.contains("ledningsgrupp")) {
            own.add(lower.charAt(0) + "lg");
        }
        if (isBody(lower)) {
            definite(MEETING.matcher(lower).replaceFirst(""));
        }
        if (holdsBody(lower) && DEFINITE_BODY.matcher(lower).matches()) {
            own.add(lower);
        }
    }

    private static boolean isYearly(String lower) {
        return lower.contains("årsmöte") || lower.contains("stämm");
    }

    /** Where a line says that it is the meeting of all members, it is the group's own. */
    void learnYearly(List<Line> lines) {
        boolean held = lines.stream()
                .map(Line::text)
                .filter(text -> text.length() <= LONGEST_HEADING)
                .filter(text -> OF_A_MEETING_OF_ALL.stream().anyMatch(text::contains))
                .anyMatch(text -> Who.YEARLY_HELD.matcher(text).matches());
        if (held) {
            own.addAll(MEETINGS_OF_ALL);
        }
    }

    /** "FL-minnet", "PCC meeting": letters that stand for the group at the head of its minutes. */
    void learnAbbreviations(String heading) {
        List<Word> words = Word.in(heading);
        for (Word word : words) {
            String letters = word.text().split("-", 2)[0];
            if (!isAbbreviation(letters)) {
                continue;
            }
            boolean beginsAWord = word.text().length() > letters.length() || isBracketed(heading, word);
            boolean abbreviates = title.stream().anyMatch(t -> isShortFor(letters.toLowerCase(Locale.ROOT), t));
            if (beginsAWord || abbreviates) {
                own.add(letters.toLowerCase(Locale.ROOT));
            }
        }
        initialsOfGroups(words);
        for (String body :
                words.stream().map(Word::lower).filter(Spotter::isBody).toList()) {
            String name = MEETING.matcher(body).replaceFirst("");
            bodies.add(name);
            if (!name.equals(body)) {
                definite(name);
            }
        }
    }

    private static boolean isBody(String lower) {
        return holdsBody(lower) && BODY.matcher(lower).matches();
    }

    /** A quick look before the patterns. */
    private static boolean holdsBody(String lower) {
        for (String body : BODIES) {
            if (lower.contains(body)) {
                return true;
            }
        }
        return false;
    }

    /** "Senior Leadership Team" is SLT in the sentences. */
    private void initialsOfGroups(List<Word> heading) {
        for (int last = 2; last < heading.size(); last++) {
            if (!Who.LAST_OF_A_GROUP.has(heading.get(last).lower())) {
                continue;
            }
            StringBuilder initials = new StringBuilder();
            for (int i = last; i >= Math.max(0, last - 3) && heading.get(i).isCapital(); i--) {
                initials.insert(0, heading.get(i).lower().charAt(0));
                if (initials.length() > 2) {
                    own.add(initials.toString());
                }
            }
        }
    }

    /** "Kommundirektörens ledningsgrupp (KDLG)": letters alone in brackets that are nobody's initials. */
    private boolean isBracketed(String heading, Word word) {
        return word.start() > 0
                && heading.charAt(word.start() - 1) == '('
                && heading.startsWith(")", word.end())
                && word.text().length() > 2
                && roster.named(word.text()).isEmpty();
    }

    private static boolean isAbbreviation(String letters) {
        return letters.length() > 1
                && letters.length() < 6
                && Character.isUpperCase(letters.charAt(1))
                && letters.chars().allMatch(Character::isUpperCase);
    }

    /** Whether the letters stand in the word in their order, the first one first. */
    private static boolean isShortFor(String letters, String word) {
        if (word.length() < LONG_WORD || word.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < word.length() && at < letters.length(); i++) {
            at += word.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    /** Letters in the sentences that stand for the group: its own, or those of a word of its heading. */
    private boolean isOwnAbbreviation(Word word) {
        return isAbbreviation(word.text()) && bodies.stream().anyMatch(b -> isShortFor(word.lower(), b));
    }

    /** Headings say nämnd, sentences nämnden. */
    private void definite(String word) {
        List<String> forms = List.of(word + "en", word + "n", word + "et", word);
        own.addAll(forms);
        ownNamed |= forms.stream().anyMatch(f -> Who.NAMED_GROUPS.has(f) || Who.UNITS.has(f));
    }

    Prepared prepare(Sentence sentence) {
        String text = sentence.text();
        List<Word> words = Word.in(text);
        List<Mention> mentions = new ArrayList<>();
        StringBuilder marked = new StringBuilder(text.length());
        int copied = 0;
        int i = 0;
        int titleFrom = -1;
        while (i < words.size()) {
            Spot spot = mentions.size() < MOST_MENTIONS ? spot(text, words, i) : null;
            if (spot == null) {
                i++;
                continue;
            }
            if (spot.party() == Party.ROLE && isTitleOfNext(text, words, spot.to())) {
                i = spot.to();
                titleFrom = titleFrom < 0
                        ? fullerRole(text, copied, words.get(i - 1).start())
                        : titleFrom;
                continue;
            }
            int from = words.get(i).start();
            int title =
                    spot.party() == Party.PERSON || spot.party() == Party.ROLE ? titleBefore(text, copied, from) : from;
            if (from > 0 && text.charAt(from - 1) == '@') {
                title = from - 1;
            }
            int role = spot.party() == Party.ROLE ? fullerRole(text, copied, from) : from;
            title = Math.min(title, role);
            if (titleFrom >= copied && spot.party() == Party.PERSON) {
                title = titleFrom;
            }
            titleFrom = -1;
            marked.append(text, copied, title).append(spot.party().mark(mentions.size()));
            int end = endWithBrackets(text, words.get(spot.to() - 1).end(), spot.party());
            if (spot.party() == Party.PERSON && isShortened(words, spot.to() - 1)) {
                end -= 2;
            }
            copied = end;
            mentions.add(mention(spot, written(text, role, end)));
            i = spot.to();
            while (i < words.size() && words.get(i).start() < end) {
                i++;
            }
        }
        marked.append(text, copied, text.length());
        return Prepared.of(sentence, marked.toString(), mentions);
    }

    /** "Rektor Anna Ek", "lagledarna Bo och Cia": an office before the names of those who hold it. */
    private boolean isTitleOfNext(String text, List<Word> words, int next) {
        if (next >= words.size()
                || !adjoins(text, words, next)
                || !words.get(next).isCapital()) {
            return false;
        }
        Roster.Found person = roster.at(text, words, next);
        return person != null && !isPossessive(text, words.get(person.to() - 1).end());
    }

    /** "Mrs" before a name and "the" before a role belong to them. */
    private static int titleBefore(String text, int copied, int from) {
        if (!isAfterBlank(text, copied, from)) {
            return from;
        }
        int title = from - 1;
        if (title <= copied) {
            return from;
        }
        while (title > copied && text.charAt(title - 1) != '(' && !Character.isWhitespace(text.charAt(title - 1))) {
            title--;
        }
        boolean stopped = text.charAt(from - 2) == '.';
        String word = text.substring(title, stopped ? from - 2 : from - 1);
        boolean initial = stopped && word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || TITLES.contains(word.toLowerCase(Locale.ROOT)) ? title : from;
    }

    private static boolean isAfterBlank(String text, int copied, int from) {
        return from > copied && Character.isWhitespace(text.charAt(from - 1));
    }

    private int fullerRole(String text, int copied, int from) {
        if (!isAfterBlank(text, copied, from)) {
            return from;
        }
        java.util.regex.Matcher role = (english ? FULLER_ROLE : FULLER_ROLE_SWEDISH)
                .matcher(text)
                .region(Math.max(copied, from - LONG_ROLE), from);
        return role.find() ? role.start() : from;
    }

    /** "Annas" is Anna. */
    private static Mention mention(Spot spot, String written) {
        if (spot.party() == Party.PERSON && (written.endsWith("'s") || written.endsWith("’s"))) {
            return new Mention(spot.party(), written.substring(0, written.length() - 2), spot.people());
        }
        boolean owned = spot.people().size() == 1
                && written.equalsIgnoreCase(spot.people().getFirst().first() + "s");
        return new Mention(spot.party(), owned ? written.substring(0, written.length() - 1) : written, spot.people());
    }

    private static String written(String text, int from, int to) {
        return text.substring(from, to > from && text.charAt(to - 1) == '.' ? to - 1 : to);
    }

    private record Spot(int to, Party party, List<Person> people) {}

    private static int endWithBrackets(String text, int end, Party party) {
        int at = end;
        if (party == Party.PERSON
                && at < text.length()
                && text.charAt(at) == '.'
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && at > 1
                && Character.isUpperCase(text.charAt(at - 1))
                && text.charAt(at - 2) == ' ') {
            at++;
        }
        if (party != Party.PERSON || !text.startsWith("(", at) && !text.startsWith("(", at + 1)) {
            return at;
        }
        var brackets = SHORT_BRACKETS.matcher(text).region(at, Math.min(text.length(), at + 40));
        return brackets.lookingAt() ? brackets.end() : at;
    }

    /** Those outside whom the head of the minutes names as parties to the meeting. */
    void learnParties(List<Line> head) {
        for (Line line : head) {
            String lower = line.text().toLowerCase(Locale.ROOT);
            for (Word word : Word.in(line.text())) {
                if (isAbbreviation(word.text()) && !Who.LETTERS.has(word.text())) {
                    letters.add(word.text());
                }
            }
            Who.PARTIES.stream().filter(lower::contains).forEach(p -> parties.addAll(List.of(p + "n", p + "en")));
        }
    }

    /** The whole text, to look in for how a name that is on no list is written elsewhere. */
    void learnStrangers(String document) {
        this.document = document.substring(0, Math.min(document.length(), FAR_ENOUGH));
    }

    /** Whose name stands in the head and who, by the text, decides: "Byalaget". */
    void learnDeciders(List<Line> head) {
        Set<String> deciders = deciders();
        if (deciders.isEmpty()) {
            return;
        }
        for (Line line : head) {
            Word.in(line.text()).stream()
                    .filter(word -> deciders.contains(word.lower()) && isNobodyElse(word))
                    .forEach(word -> own.add(word.lower()));
        }
    }

    private boolean isNobodyElse(Word word) {
        return (Who.tablesOf(word.lower()) & SOMEBODY) == 0
                && Who.PARTIES.stream().noneMatch(word.lower()::startsWith)
                && roster.named(word.text()).isEmpty();
    }

    /** The words with which sentences begin that tell what is decided. */
    private Set<String> deciders() {
        Set<String> deciders = new HashSet<>();
        boolean begins = true;
        for (int at = 0; at < document.length(); at++) {
            char c = document.charAt(at);
            if (begins && Word.isLetter(c)) {
                int end = endOfWord(at);
                int next = endOfWord(end + 1);
                boolean decides = document.startsWith(" ", end)
                        && next > end
                        && Who.DECIDES.has(document.substring(end + 1, next).toLowerCase(Locale.ROOT));
                if (decides && end - at > SHORT_NAME) {
                    deciders.add(document.substring(at, end).toLowerCase(Locale.ROOT));
                }
                at = end - 1;
                begins = false;
            } else {
                begins = "\n.!?:".indexOf(c) >= 0 || begins && c == ' ';
            }
        }
        return deciders;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < document.length() && Word.isLetter(document.charAt(end))) {
            end++;
        }
        return end;
    }

    /** "@noor", "QX to ask", "Bibbi fixar": somebody who is on no list. */
    private @Nullable Spot stranger(String text, List<Word> words, int at) {
        Word word = words.get(at);
        if (isHandle(text, word)) {
            return new Spot(at + 1, Party.PERSON, roster.named(word.text()));
        }
        if (at + 1 >= words.size() || !word.isCapital()) {
            return null;
        }
        String next = words.get(at + 1).lower();
        boolean close = words.get(at + 1).start() - word.end() == 1;
        boolean initials = close && isInitials(word.text()) && followsInitials(text, words, at, next);
        boolean named = close && !initials && isSubject(text, word) && Verbs.HANDS.has(next) && isName(word);
        return initials || named ? new Spot(at + 1, Party.PERSON, List.of()) : null;
    }

    private static boolean isHandle(String text, Word word) {
        return word.start() > 0
                && text.charAt(word.start() - 1) == '@'
                && (word.start() == 1 || !Word.isLetter(text.charAt(word.start() - 2)));
    }

    private boolean followsInitials(String text, List<Word> words, int at, String next) {
        if (letters.contains(words.get(at).text()) && Who.AFTER_UNITS.has(next) && isSubject(text, words.get(at))) {
            return true;
        }
        boolean joined = text.charAt(words.get(at).end()) == '/' || next.equals("and") || next.equals("och");
        if (joined && at + 2 < words.size() && isInitials(words.get(at + 1).text())) {
            return followsInitials(text, words, at + 1, words.get(at + 2).lower());
        }
        return text.charAt(words.get(at).end()) == ' '
                && !words.get(at + 1).isCapital()
                && (english ? Who.AFTER_INITIALS.has(next) : Verbs.HANDS.has(next));
    }

    private static boolean isInitials(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return word.length() < 4
                && capitals > 1
                && word.chars().allMatch(Character::isLetter)
                && !Who.LETTERS.has(word);
    }

    /** Where a sentence or a clause begins. */
    private static boolean isSubject(String text, Word word) {
        return word.start() == 0
                || word.start() > 1 && ".,:;–-!?(".indexOf(text.charAt(word.start() - 2)) >= 0
                || text.startsWith(" och ", word.start() - 5)
                || text.startsWith(" and ", word.start() - 5);
    }

    /** Written with a capital letter within sentences too, and never without one. */
    private boolean isName(Word word) {
        return (names.size() < MOST_NAMES || names.containsKey(word.text()))
                && names.computeIfAbsent(
                        word.text(), w -> hasWithin(w) && !document.contains(" " + w.toLowerCase(Locale.ROOT) + " "));
    }

    private boolean hasWithin(String word) {
        for (int at = document.indexOf(word, 2); at > 0; at = document.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean whole = end == document.length() || !Word.isLetter(document.charAt(end));
            boolean surname = end + 2 < document.length()
                    && document.charAt(end) == ' '
                    && Character.isUpperCase(document.charAt(end + 1))
                    && Character.isLowerCase(document.charAt(end + 2));
            if (surname && !Word.isLetter(document.charAt(at - 1))) {
                return true;
            }
            if (whole
                    && document.charAt(at - 1) == ' '
                    && (Character.isLowerCase(document.charAt(at - 2)) || document.charAt(at - 2) == ',')) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Spot spot(String text, List<Word> words, int at) {
        Roster.Found person = roster.at(text, words, at);
        if (person != null && !isPossessive(text, words.get(person.to() - 1).end())) {
            return new Spot(person.to(), Party.PERSON, person.people());
        }
        List<Person> owners = owners(words, at);
        if (!owners.isEmpty()) {
            return new Spot(at + 1, Party.PERSON, owners);
        }
        String lower = words.get(at).lower();
        Spot stranger = own.contains(lower) ? null : stranger(text, words, at);
        if (stranger != null && (isHandle(text, words.get(at)) || spotByTables(text, words, at) == null)) {
            return stranger;
        }
        if (nobody.contains(lower)) {
            return null;
        }
        Spot spot = spotByTables(text, words, at);
        if (spot == null
                && (Who.tablesOf(lower) & SOMEBODY) == 0
                && !lower.equals("i")
                && !own.contains(lower)
                && !parties.contains(lower)
                && !isAbbreviation(words.get(at).text())) {
            nobody.add(lower);
        }
        return spot;
    }

    /** "Anna's taking", "Anna's on it": what is left of "is" or "has" is no part of the name. */
    private static boolean isShortened(List<Word> words, int at) {
        return isPossessive(words.get(at).lower(), words.get(at).lower().length() - 2)
                && at + 1 < words.size()
                && Verbs.AFTER_IS.has(words.get(at + 1).lower());
    }

    /** "Annas ansvar", "Annas och Bos uppdrag": whose it is to do. */
    private List<Person> owners(List<Word> words, int at) {
        String lower = words.get(at).lower();
        boolean owns = words.get(at).isCapital() && lower.endsWith("s") && at + 1 < words.size();
        if (!owns || !isToDo(words, at + 1) && !isShortened(words, at)) {
            return List.of();
        }
        return roster.called(OWNED.matcher(lower).replaceFirst(""));
    }

    private static boolean isToDo(List<Word> words, int at) {
        boolean joined = at + 2 < words.size()
                && words.get(at).lower().equals("och")
                && words.get(at + 1).lower().endsWith("s");
        return Who.TO_DO.has(words.get(joined ? at + 2 : at).lower());
    }

    private @Nullable Spot spotByTables(String text, List<Word> words, int at) {
        String lower = words.get(at).lower();
        long tables = Who.tablesOf(lower);
        Spot phrase = (tables & FIRST_WORDS) == 0 ? null : spotPhrase(words, at);
        if (phrase != null) {
            return phrase;
        }
        if ((tables & WE) != 0) {
            return new Spot(at + 1, Party.WE, List.of());
        }
        if (english && (tables & MODIFIED) != 0 && (!own.contains(lower) || isPartOfUs(words, at))) {
            Spot modified = modified(text, words, at);
            if (modified != null) {
                return modified.to() > at ? modified : null;
            }
        }
        if (own.contains(lower) || (tables & US) != 0 || isOwnAbbreviation(words.get(at))) {
            return isPlace(text, words, at)
                    ? null
                    : new Spot(at + 1, isAnotherGroup(lower) ? Party.OTHER_BODY : Party.US, List.of());
        }
        if (parties.contains(lower)) {
            return new Spot(at + 1, Party.ROLE, List.of());
        }
        if ((tables & YEARLY) != 0 && isPlace(text, words, at)) {
            return null;
        }
        if ((tables & OTHER_BODIES) != 0 || isAnotherBody(words, at)) {
            return new Spot(at + 1, Party.OTHER_BODY, List.of());
        }
        return roleOrUnit(text, words, at, tables);
    }

    private @Nullable Spot spotPhrase(List<Word> words, int at) {
        int phrase = phrase(words, at, Who.OTHER_PHRASES, 4);
        if (phrase > at) {
            return new Spot(phrase, Party.OTHER_BODY, List.of());
        }
        phrase = phrase(words, at, Who.US_PHRASES, 4);
        if (phrase > at) {
            boolean above = belowABoard && Who.BOARDS.has(words.get(phrase - 1).lower());
            return new Spot(phrase, above ? Party.OTHER_BODY : Party.US, List.of());
        }
        phrase = phrase(words, at, Who.EVERYBODY, 3);
        return phrase > at && !isAllOfUs(words, at) ? everybody(words, at, phrase) : null;
    }

    /** "Vi var alla nöjda", "we are all happy": those who are spoken of already. */
    private static boolean isAllOfUs(List<Word> words, int at) {
        return ALL.contains(words.get(at).lower())
                && (at > 0 && isWe(words.get(at - 1).lower())
                        || at > 1 && isWe(words.get(at - 2).lower()));
    }

    private static boolean isWe(String word) {
        return Who.WE.has(word) || word.startsWith("we'") || word.startsWith("we’");
    }

    /** "The finance committee" in the minutes of another committee. */
    private boolean isPartOfUs(List<Word> words, int at) {
        return at > 0
                && !words.get(at).lower().equals("board")
                && Who.OWN_MODIFIERS.has(words.get(at - 1).lower())
                && !title.contains(words.get(at - 1).lower());
    }

    /** "The security team" is another one, "the next meeting" a time; null where no word tells which. */
    private @Nullable Spot modified(String text, List<Word> words, int at) {
        boolean adjoins = at > 0
                && words.get(at).start() - words.get(at - 1).end() == 1
                && text.charAt(words.get(at - 1).end()) == ' ';
        String before = adjoins ? words.get(at - 1).lower() : "the";
        if (Who.PLAIN_MODIFIERS.has(before) || title.contains(before)) {
            return null;
        }
        if (words.get(at).lower().equals("meeting")) {
            return new Spot(at, Party.US, List.of());
        }
        boolean anothers = at > 1 && isPossessive(text, words.get(at - 1).start() - 3);
        if (!anothers && (words.get(at).lower().equals("team") || Who.OWN_MODIFIERS.has(before))) {
            return new Spot(at + 1, Party.ROLE, List.of());
        }
        boolean named = words.get(at).isCapital() && words.get(at - 1).isCapital();
        return new Spot(at + 1, named ? Party.UNIT : Party.OTHER_BODY, List.of());
    }

    /** "På mötet", "till styrelsen": a place or a receiver, not one who acts. */
    private static boolean isPlace(String text, List<Word> words, int at) {
        return at > 0
                && PLACE_WORDS.contains(words.get(at - 1).lower())
                && words.get(at).start() - words.get(at - 1).end() == 1
                && text.charAt(words.get(at - 1).end()) == ' ';
    }

    /** A document that says which group it is of speaks of others by their names. */
    private boolean isAnotherGroup(String lower) {
        return (ownNamed && Who.NAMED_GROUPS.has(lower) || belowABoard && Who.BOARDS.has(lower))
                && !own.contains(lower);
    }

    /** "KLG enades om …": letters that are nobody's here, and decide. */
    private static boolean isAnotherBody(List<Word> words, int at) {
        return isAbbreviation(words.get(at).text())
                && at + 1 < words.size()
                && Who.DECIDES.has(words.get(at + 1).lower());
    }

    /** "Alla chefer" is the managers; "alla" alone is everybody. */
    private static Spot everybody(List<Word> words, int at, int to) {
        boolean role = to < words.size()
                && isRole(words.get(to).lower())
                && words.get(to).start() - words.get(to - 1).end() == 1;
        return role ? new Spot(to + 1, Party.ROLE, List.of()) : new Spot(to, Party.EVERYBODY, List.of());
    }

    /** "Anna will steward": what else is an office. */
    private boolean isWork(List<Word> words, int at) {
        return english
                && at > 0
                && Who.WORK.has(words.get(at).text())
                && Who.BEFORE_WORK.has(words.get(at - 1).lower());
    }

    private @Nullable Spot roleOrUnit(String text, List<Word> words, int at, long tables) {
        String lower = words.get(at).lower();
        boolean leadsNobody = lower.equals("lead") && (at == 0 || !words.get(at).isCapital()) || isWork(words, at);
        if ((tables & ROLES) != 0 && !leadsNobody) {
            return new Spot(
                    english ? fullRoleEnd(text, words, at) : withModifier(text, words, at), Party.ROLE, holders(lower));
        }
        if ((tables & INDEFINITE_ROLES) != 0) {
            return isOfOwnName(words, at)
                    ? new Spot(at + 2, Party.US, List.of())
                    : new Spot(at + 1, Party.ANY_ROLE, List.of());
        }
        if ((tables & UNITS) != 0
                && !isOfARole(words, at)
                && (lower.length() > 3
                        || words.get(at).isCapital()
                                && words.get(at)
                                        .text()
                                        .equals(words.get(at).text().toUpperCase(Locale.ROOT)))) {
            return new Spot(unitEnd(text, words, at), Party.UNIT, List.of());
        }
        boolean numbered = (tables & NUMBERED_UNITS) != 0;
        if (isNumberedUnit(text, words, at, numbered)) {
            return new Spot(at + (numbered ? numberEnd(words, at) : 1), Party.UNIT, List.of());
        }
        if ((tables & EACH) != 0
                && at + 1 < words.size()
                && (at == 0 || !Who.BEFORE_A_VERB.has(words.get(at - 1).lower()))
                && !Who.TIMES.has(words.get(at + 1).lower())
                && !Character.isDigit(words.get(at + 1).text().charAt(0))) {
            return new Spot(at + 2, Party.UNIT, List.of());
        }
        if ((tables & ONE_OF) != 0
                && at + 2 < words.size()
                && OF.contains(words.get(at + 1).lower())) {
            boolean article = words.get(at + 2).lower().equals("the") && at + 3 < words.size();
            return new Spot(at + (article ? 4 : 3), Party.ROLE, List.of());
        }
        if ((tables & PRONOUNS) != 0 || (english && words.get(at).text().equals("I"))) {
            return new Spot(at + 1, Party.PRONOUN, List.of());
        }
        return null;
    }

    /** "Parent Council", "Staff Forum": a role's word in the group's own name. */
    private boolean isOfOwnName(List<Word> words, int at) {
        return at + 1 < words.size()
                && title.contains(words.get(at).lower())
                && title.contains(words.get(at + 1).lower())
                && own.contains(words.get(at + 1).lower())
                && words.get(at + 1).start() - words.get(at).end() == 1;
    }

    /** "Board secretary": a unit's word that only tells which role it is. */
    private boolean isOfARole(List<Word> words, int at) {
        return english
                && at + 1 < words.size()
                && words.get(at + 1).isCapital()
                && isRole(words.get(at + 1).lower());
    }

    /** "Lag 2", "WP3" at the beginning of a clause. */
    private static boolean isNumberedUnit(String text, List<Word> words, int at, boolean numbered) {
        Word word = words.get(at);
        if (!word.isCapital() || !isSubject(text, word)) {
            return false;
        }
        return NUMBERED.matcher(word.text()).matches()
                || at + 1 < words.size()
                        && numbered
                        && adjoins(text, words, at + 1)
                        && NUMBER.matcher(words.get(at + 1).text()).matches();
    }

    /** "Lärarlag 7–9" has one number more. */
    private static int numberEnd(List<Word> words, int at) {
        boolean range = at + 2 < words.size()
                && words.get(at + 2).start() - words.get(at + 1).end() == 1
                && NUMBER.matcher(words.get(at + 2).text()).matches();
        return range ? 3 : 2;
    }

    private static boolean isRole(String lower) {
        return (Who.tablesOf(lower) & ROLES) != 0;
    }

    /** "Head Gardener", "Director of Doctoral Studies". */
    private static int fullRoleEnd(String text, List<Word> words, int at) {
        int to = at + 1;
        if (to < words.size()
                && adjoins(text, words, to)
                && isRole(words.get(to).lower())
                && words.get(to).isCapital()) {
            return to + 1;
        }
        boolean of = to + 1 < words.size() && words.get(to).lower().equals("of") && adjoins(text, words, to);
        while (of && to + 1 < words.size() && words.get(to + 1).isCapital() && adjoins(text, words, to + 1)) {
            to++;
        }
        return of && to > at + 1 ? to + 1 : at + 1;
    }

    private static boolean adjoins(String text, List<Word> words, int at) {
        return words.get(at).start() - words.get(at - 1).end() == 1
                && text.charAt(words.get(at - 1).end()) == ' ';
    }

    /** "Chefer med personalansvar". */
    private static int withModifier(String text, List<Word> words, int at) {
        boolean with = at + 2 < words.size()
                && (words.get(at + 1).lower().equals("med")
                        || words.get(at + 1).lower().equals("inom"))
                && !words.get(at + 2).isCapital();
        return with
                        && !text.substring(
                                        words.get(at).end(), words.get(at + 2).start())
                                .contains(",")
                ? at + 3
                : at + 1;
    }

    /** "Avdelningen GVF". */
    private static int unitEnd(String text, List<Word> words, int at) {
        boolean named = at + 1 < words.size()
                && words.get(at + 1).isCapital()
                && words.get(at + 1).start() - words.get(at).end() == 1
                && text.charAt(words.get(at).end()) == ' ';
        return named && words.get(at + 1).text().length() <= 12 ? at + 2 : at + 1;
    }

    private List<Person> holders(String role) {
        return offices.getOrDefault(stem(role), List.of());
    }

    private final java.util.Map<String, List<Person>> offices = new java.util.HashMap<>();

    /** Who holds an office at this meeting, so that <em>kassören</em> is a person. */
    void office(String role, Person person) {
        for (Word word : Word.in(role)) {
            offices.merge(stem(word.lower()), List.of(person), (a, b) -> {
                List<Person> both = new ArrayList<>(a);
                both.addAll(b);
                return List.copyOf(both);
            });
        }
    }

    private static String stem(String role) {
        String word = role;
        for (String ending : ROLE_ENDINGS) {
            if (role.endsWith(ending)) {
                word = role.substring(0, role.length() - ending.length());
                break;
            }
        }
        return word.startsWith("ordf") ? "ordf" : word.startsWith("sekr") ? "sekr" : word;
    }

    private static int phrase(List<Word> words, int at, app.punktlig.language.minutes.WordTable table, int most) {
        StringBuilder phrase = new StringBuilder(words.get(at).lower());
        int found = at;
        for (int n = 1; n <= most; n++) {
            if (table.has(phrase.toString()) && (n > 1 || !table.equals(Who.OTHER_PHRASES))) {
                found = at + n;
            }
            if (at + n >= words.size()) {
                break;
            }
            phrase.append(' ').append(words.get(at + n).lower());
        }
        return found;
    }

    private static boolean isPossessive(String text, int end) {
        return text.startsWith("'s", end) || text.startsWith("’s", end);
    }
}
