package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import app.punktlig.language.minutes.GivenNames;
import app.punktlig.language.minutes.Openings;
import app.punktlig.language.minutes.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names as attendance lists write them: with roles, notes in brackets, initials before or after, one a line or many. */
final class NameList {

    private static final Pattern PIECE_END = Pattern.compile(
            "[,;•|\\t]|\\s{2,}| [/+] |/ |,? (?=@\\p{L})| (?:och|and|samt|&|o) |\\s[–—-]\\s|(?<=[\\p{Ll})]{2})(?<!\\b(?:ordf|sekr|adj|bitr|suppl|ers))\\.\\s+(?=\\p{Lu})");
    private static final Pattern PARTICLE =
            Pattern.compile("(?:af|von|van|de|der|den|la|le|di|da|el|al|bin|av|du|ter)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIALS = Pattern.compile("[A-ZÅÄÖ]{2,4}");
    private static final Pattern COURTESY =
            Pattern.compile("(?:mrs?|ms|miss|dr|revd|rev(?:'?d)?|cllr|prof|sir|fr)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BESIDE = Pattern.compile("[(),;–\\[\\]-]");
    private static final Pattern CODE = Pattern.compile("\\d{1,2}\\p{L}?");
    private static final Pattern LEGEND = Pattern.compile("([A-ZÅÄÖ]{2,4})\\s*=\\s*(\\p{Lu}.*)");
    private static final Pattern INITIALS_IN_BRACKETS = Pattern.compile("\\(([A-ZÅÄÖ]{2,4})\\)");
    private static final Pattern DID = Pattern.compile(
            "\\b(?:deltog|deltar|närvarade|närvarar|lämnade|anlände|anslöt|kom|gick|via|joined|left|attended|ersätter|ersatte|för)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern IN_BRACKETS = Pattern.compile("[^()]{0,40}\\(([^()]+)\\)\\.?");
    private static final Pattern COLUMNS = Pattern.compile("\\t|\\s{2,}");
    private static final Pattern LABEL = Pattern.compile("^[\\p{Lu}\\d][\\p{L}\\d ./-]{0,30}:\\s+(?=\\p{L})");
    private static final Pattern SIGNS = Pattern.compile("[.,:()]");
    private static final Pattern OFFICES_END = Pattern.compile("[(),;/\\[\\]]|\\boch\\b|\\band\\b|\\s[–-]\\s");
    private static final int LONGEST = 4000;
    private static final int LONGEST_ROW = 200;

    /** One name of a list with what stands beside it. */
    record Entry(String name, String initials, String beside) {

        Attendee.Mode mode() {
            if (Attendance.PARTIAL.matcher(beside).find()) {
                return Attendee.Mode.PARTIAL;
            }
            return Attendance.REMOTE.matcher(beside).find() ? Attendee.Mode.REMOTE : Attendee.Mode.PRESENT;
        }

        @Nullable
        String role() {
            String role = beside.replaceAll("[()\\[\\]]", " ")
                    .strip()
                    .replaceAll("^[,:;–\\s-]+|[,;.\\s]+$", "")
                    .strip();
            boolean note = role.isEmpty()
                    || DID.matcher(role).lookingAt()
                    || mode() != Attendee.Mode.PRESENT
                            && Attendance.REMOTE.matcher(role).matches();
            return note ? null : role.replaceAll("\\s+", " ");
        }

        /** "Anna Ek (frånvarande)" in a list of those called. */
        boolean isAbsent() {
            for (String piece : BESIDE.split(beside)) {
                if (Attendance.STAYED.matcher(piece.strip()).matches()) {
                    return true;
                }
            }
            return false;
        }

        boolean holds(Pattern office) {
            for (String piece : OFFICES_END.split(beside)) {
                if (office.matcher(piece.strip()).matches()) {
                    return true;
                }
            }
            return false;
        }
    }

    private NameList() {}

    /** The names of a running text. */
    static List<Entry> in(String text, boolean oneOnly) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<String> pieces = pieces(text);
        boolean shortNames = mostlySingleWords(pieces);
        boolean one = oneOnly || isRow(text, pieces);
        List<Entry> entries = new ArrayList<>();
        String initials = "";
        for (String piece : pieces) {
            if (INITIALS.matcher(piece).matches() && !shortNames) {
                if (entries.isEmpty()) {
                    initials = piece;
                }
                continue;
            }
            Entry entry = one && !entries.isEmpty() ? null : entry(piece, initials, shortNames);
            if (entry == null && !entries.isEmpty()) {
                Entry last = entries.removeLast();
                entries.add(new Entry(last.name(), last.initials(), last.beside() + ", " + piece));
            } else if (entry != null) {
                entries.add(entry);
                initials = "";
            }
        }
        Matcher all = entries.isEmpty() ? IN_BRACKETS.matcher(text) : null;
        return all != null && all.matches() ? in(all.group(1), oneOnly) : entries;
    }

    /** The names of a sentence that speaks of nothing else: there a single capital word is a name. */
    static List<Entry> trusting(String sentence) {
        List<Entry> entries = new ArrayList<>();
        for (String piece : pieces(sentence.replaceAll("[.!]+$", ""))) {
            Entry entry = entry(piece, "", true);
            if (entry != null
                    && Character.isUpperCase(entry.name().codePointAt(0))
                    && !Attendance.I.matcher(entry.name()).matches()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Whether a line of its own goes on with a list of names of which this was the first row. */
    static boolean isRowOfNames(String row, String firstRow) {
        List<String> pieces = withoutCode(pieces(row));
        List<Entry> entries = in(row, false);
        // A paragraph of a Word file is one long row; then every piece of it has to be a name.
        boolean tooLong = row.length() > LONGEST_ROW && entries.size() < pieces.size();
        if (pieces.isEmpty() || tooLong || (row.endsWith(".") && row.length() > 60)) {
            return false;
        }
        boolean full = entries.stream().anyMatch(e -> isFullName(e.name()));
        boolean initialsFirst = INITIALS.matcher(pieces.getFirst()).matches() && !entries.isEmpty();
        boolean alike = firstRow.isEmpty()
                ? !entries.isEmpty() && words(row) <= 4
                : !entries.isEmpty() && words(row) <= 3 && words(firstRow) <= 4;
        return full && isRow(row, pieces)
                || full
                        && (isFullName(withoutOffice(pieces.getFirst()))
                                || initialsFirst
                                || entry(pieces.getFirst(), "", true) != null)
                || initialsFirst
                || alike;
    }

    /** "2B" before the name of the class's representative. */
    private static List<String> withoutCode(List<String> pieces) {
        boolean code = pieces.size() > 1 && CODE.matcher(pieces.getFirst()).matches();
        return code ? pieces.subList(1, pieces.size()) : pieces;
    }

    private static int words(String text) {
        return Edges.words(text);
    }

    private static String withoutOffice(String piece) {
        String[] words = piece.split("\\s+");
        int from = 0;
        while (from < words.length && isOffice(words[from])) {
            from++;
        }
        return String.join(" ", List.of(words).subList(from, words.length));
    }

    /** The parts between commas, outside brackets. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher end = PIECE_END.matcher(text);
        int from = 0;
        int search = 0;
        while (end.find(search)) {
            int open = depth(text, from, end.start());
            search = end.end();
            if (open > 0) {
                continue;
            }
            add(pieces, text.substring(from, end.start()));
            from = end.end();
        }
        add(pieces, text.substring(from));
        return pieces;
    }

    private static int depth(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += text.charAt(i) == '(' || text.charAt(i) == '['
                    ? 1
                    : text.charAt(i) == ')' || text.charAt(i) == ']' ? -1 : 0;
        }
        return depth;
    }

    private static void add(List<String> pieces, String piece) {
        String bare = Edges.without("-–•*:.@", ".:", piece.strip());
        String stripped = bare.indexOf(':') < 0 ? bare : LABEL.matcher(bare).replaceFirst("");
        if (!stripped.isEmpty()) {
            Matcher legend = LEGEND.matcher(stripped);
            pieces.add(legend.matches() ? legend.group(2) + " (" + legend.group(1) + ")" : stripped);
        }
    }

    private static boolean mostlySingleWords(List<String> pieces) {
        if (pieces.stream().anyMatch(NameList::isFullName)) {
            return false;
        }
        long single = pieces.stream()
                .filter(p -> p.replaceAll("\\([^)]*\\)", "").strip().split("\\s+").length == 1
                        || p.matches("\\p{L}+ \\p{L}{1,2}\\.?"))
                .count();
        return single * 2 > pieces.size();
    }

    private static boolean isFullName(String piece) {
        String[] words = piece.split("\\s+");
        return words.length > 1
                && isNameWord(words[0])
                && isNameWord(words[1])
                && (words[1].length() > 2 || words.length > 2 && isNameWord(words[2]) && words[2].length() > 2);
    }

    /** "HR    Anna Ek (från 10)": what somebody is, and in the next column who. */
    static boolean isRoleAndName(String row) {
        List<String> cells = List.of(COLUMNS.split(row));
        return cells.size() == 2
                && cells.getFirst().length() > 1
                && cells.getFirst().chars().noneMatch(Character::isDigit)
                && !Openings.NO_GROUP.begins(cells.getFirst() + ":")
                && in(cells.get(1), true).stream()
                        .anyMatch(e -> isFullName(e.name()) && cells.get(1).startsWith(e.name()));
    }

    /** A row of columns names one person, whatever else stands in it. */
    private static boolean isRow(String text, List<String> pieces) {
        return COLUMNS.matcher(text).find()
                && pieces.stream().filter(NameList::isFullName).count() == 1;
    }

    @Nullable
    private static Entry entry(String piece, String initials, boolean shortNames) {
        String[] words = piece.split("\\s+");
        int from = 0;
        while (from < words.length && from < 4 && (isOffice(words[from]) || isLeadIn(words, from))) {
            from++;
        }
        if (from == words.length) {
            return null;
        }
        int to = from;
        while (to < words.length
                && to < from + 5
                && (isNameWord(words[to])
                        || (to > from
                                && to + 1 < words.length
                                && PARTICLE.matcher(words[to]).matches()
                                && isNameWord(words[to + 1])))) {
            to++;
        }
        boolean body = List.of(words).subList(from, to).stream().anyMatch(Attendance.BODIES::has);
        if (body) {
            return null;
        }
        if (to == from) {
            return shortNames ? lowerCaseName(piece, words, initials) : null;
        }
        if (to - from > 2 && isInitialsOf(words, from, to)) {
            return entry(String.join(" ", List.of(words).subList(from + 1, words.length)), words[from], shortNames);
        }
        String name =
                String.join(" ", List.of(words).subList(from, to)).transform(n -> Edges.withoutSignsAfter(".,:;", n));
        if (to - from == 1 && from > 0 && COURTESY.matcher(words[from - 1]).matches()) {
            name = words[from - 1] + " " + name;
        }
        boolean noted = to < words.length && words[to].startsWith("(") && name.length() > 2;
        if (to - from == 1 && name.indexOf(' ') < 0 && !(shortNames || noted || GivenNames.has(name))) {
            return null;
        }
        String beside = String.join(" ", List.of(words).subList(0, from)) + " "
                + String.join(" ", List.of(words).subList(to, words.length));
        Matcher bracketed = INITIALS_IN_BRACKETS.matcher(piece);
        return new Entry(name, bracketed.find() ? bracketed.group(1) : initials, beside.strip());
    }

    /** "AE Anna Ek". */
    private static boolean isInitialsOf(String[] words, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from + 1; i < to; i++) {
            letters.append(words[i].charAt(0));
        }
        return words[from].contentEquals(letters);
    }

    /** "Undersköterskan" before "Inger Lo", "1A" before a parent's name. */
    private static boolean isLeadIn(String[] words, int at) {
        boolean plain = Character.isLowerCase(words[at].codePointAt(0))
                || (Character.isDigit(words[at].codePointAt(0)) && words[at].length() < 5);
        boolean nameFollows = false;
        for (int i = at + 1; i < Math.min(words.length, at + 4); i++) {
            nameFollows |= isNameWord(words[i])
                    && (i + 1 < words.length && isNameWord(words[i + 1]) || GivenNames.has(words[i]));
        }
        return plain
                && nameFollows
                && !DID.matcher(words[at]).matches()
                && !words[at].equals("från")
                && !words[at].equals("from");
    }

    private static @Nullable Entry lowerCaseName(String piece, String[] words, String initials) {
        String bare = piece.replaceAll("\\s*\\([^)]*\\)", "");
        if (!bare.equals(piece)) {
            Entry entry = lowerCaseName(bare, bare.split("\\s+"), initials);
            return entry == null
                    ? null
                    : new Entry(
                            entry.name(),
                            initials,
                            piece.substring(bare.length()).strip());
        }
        boolean name = words.length <= 2
                && words[0].length() > 1
                && piece.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
                && !isOffice(words[0]);
        return name ? new Entry(piece, initials, "") : null;
    }

    private static boolean isOffice(String word) {
        String bare = SIGNS.matcher(word).replaceAll("");
        return Who.DEFINITE_ROLES.has(bare)
                || Who.INDEFINITE_ROLES.has(bare)
                || Who.TITLES.has(bare)
                || Openings.CHAIR.is(bare)
                || Openings.SECRETARY.is(bare);
    }

    private static boolean isNameWord(String word) {
        String bare = Edges.withoutSignsAfter(".,:;", word);
        if (bare.isEmpty() || !Character.isUpperCase(bare.codePointAt(0)) || isOffice(bare)) {
            return false;
        }
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (!Character.isLetter(c)
                    && c != '-'
                    && c != '\''
                    && c != '’'
                    && c != '.'
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return bare.length() <= 2 || !bare.toUpperCase(Locale.ROOT).equals(bare) || bare.length() > 4;
    }
}
