package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import app.punktlig.language.minutes.GivenNames;
import app.punktlig.language.minutes.Openings;
import app.punktlig.language.minutes.Who;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One piece of a list: a name with the office before or after it, or something else. */
final class NamePiece {

    private static final Pattern PARTICLE =
            Pattern.compile("(?:af|von|van|de|der|den|la|le|di|da|el|al|bin|av|du|ter)", Pattern.CASE_INSENSITIVE);
    /** Bo "Bosse" Ek: what somebody is called, between the names. */
    private static final Pattern NICKNAME = Pattern.compile("[\"“”„'‘’]\\p{Lu}\\p{L}{1,14}[\"“”'‘’]");

    private static final Pattern COURTESY =
            Pattern.compile("(?:mrs?|ms|miss|dr|revd|rev(?:'?d)?|cllr|prof|sir|fr)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIALS_IN_BRACKETS =
            Pattern.compile("\\(([A-ZÅÄÖ]{2,4}|" + Person.MIXED_INITIALS + ")(?:[,;][^()]*)?\\)");
    /** A tick in the form of a letter, or the first word of why somebody was not there. */
    private static final Pattern MARK = Pattern.compile("X|Ja|Nej|Anmält|Anmäld|Apologies|Absent|Present|Närvarande");

    /** "Anna Ek AT": letters that tell a profession, behind the whole name. */
    private static final Pattern PROFESSION = Pattern.compile("AT|FT|SSK|USK|DSK|BMA|MAS|MAR|EC|RN|SN|OT|PT");

    private static final Pattern MIXED_INITIALS = Pattern.compile(Person.MIXED_INITIALS);
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern SIGNS = Pattern.compile("[.,:()]");

    private static final long OFFICES = Who.bits(Who.DEFINITE_ROLES, Who.INDEFINITE_ROLES, Who.TITLES);

    private NamePiece() {}

    static boolean isFullName(String piece) {
        if (!beginsWithCapital(piece)) {
            return false;
        }
        String[] words = Edges.parts(piece);
        if (words.length > 2 && isNickname(words[1])) {
            return isNameWord(words[0]) && isNameWord(words[2]);
        }
        return words.length > 1
                && isNameWord(words[0])
                && isNameWord(words[1])
                && (words[1].length() > 2
                        || words[1].length() == 2 && Character.isLowerCase(words[1].charAt(1))
                        || words.length > 2 && isNameWord(words[2]) && words[2].length() > 2);
    }

    private static boolean isNickname(String word) {
        return !Character.isLetter(word.charAt(0)) && NICKNAME.matcher(word).matches();
    }

    private static boolean beginsWithCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether the piece is a whole name and nothing else. */
    static boolean isName(String piece) {
        ListedName name = isFullName(piece) ? of(piece, "", false) : null;
        return name != null && name.name().length() == piece.length();
    }

    /** "Dr" and "Ms" taken off. */
    static String withoutCourtesy(String name) {
        int blank = name.indexOf(' ');
        return blank > 0 && COURTESY.matcher(name.substring(0, blank)).matches() ? name.substring(blank + 1) : name;
    }

    static String withoutOffice(String piece) {
        String[] words = Edges.parts(piece);
        int from = 0;
        while (from < words.length && isOffice(words[from])) {
            from++;
        }
        return joined(words, from, words.length);
    }

    @Nullable
    static ListedName of(String piece, String initials, boolean shortNames) {
        return of(piece, initials, () -> shortNames);
    }

    /** @param shortNames whether one word can be a name, which few pieces ask */
    @Nullable
    static ListedName of(String piece, String initials, BooleanSupplier shortNames) {
        if (piece.isBlank()) {
            return null;
        }
        String[] words = Edges.parts(piece.strip());
        if (!holdsCapital(piece)) {
            return inSmallLetters(piece, words, initials, shortNames);
        }
        int from = 0;
        while (from < words.length
                && from < 4
                && (isOffice(words[from]) || isLeadIn(words, from) || isBesideOffice(words, from))) {
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
                                && (PARTICLE.matcher(words[to]).matches() || isNickname(words[to]))
                                && isNameWord(words[to + 1])))) {
            to++;
        }
        to -= to - from > 2
                        && (MARK.matcher(words[to - 1]).matches()
                                || PROFESSION.matcher(words[to - 1]).matches())
                ? 1
                : 0;
        if (namesBody(words, from, to)) {
            return null;
        }
        if (to == from) {
            return inSmallLetters(piece, words, initials, shortNames);
        }
        if (to - from > 2 && isMixedInitials(words, from, to)) {
            return of(joined(words, from, to - 1), words[to - 1], shortNames);
        }
        if (to - from > 2 && isInitialsOf(words, from, to)) {
            return of(joined(words, from + 1, words.length), words[from], shortNames);
        }
        String name = Edges.withoutSignsAfter(".,:;", joined(words, from, to));
        if (to - from == 1 && from > 0 && COURTESY.matcher(words[from - 1]).matches()) {
            name = words[from - 1] + " " + name;
        }
        boolean noted = to < words.length && words[to].startsWith("(") && name.length() > 2;
        if (to - from == 1 && name.indexOf(' ') < 0 && !(noted || GivenNames.has(name) || shortNames.getAsBoolean())) {
            return null;
        }
        String beside = joined(words, 0, from) + " " + joined(words, to, words.length);
        Matcher bracketed = piece.indexOf('(') < 0 ? null : INITIALS_IN_BRACKETS.matcher(piece);
        String letters = bracketed != null && bracketed.find() ? bracketed.group(1) : initials;
        boolean own = Person.mayShorten(letters, name);
        return new ListedName(name, own ? letters : "", beside.strip());
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    private static boolean namesBody(String[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Attendance.BODIES.has(words[i])) {
                return true;
            }
        }
        return false;
    }

    /** "Anna Ek AEk", where the column of the initials begins as soon as the longest name ends. */
    private static boolean isMixedInitials(String[] words, int from, int to) {
        return MIXED_INITIALS.matcher(words[to - 1]).matches()
                && Person.mayShorten(words[to - 1], joined(words, from, to - 1));
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
        boolean letter = words[at].length() == 1 && at + 2 < words.length && GivenNames.has(words[at + 1]);
        boolean plain = letter
                || Character.isLowerCase(words[at].codePointAt(0))
                || (Character.isDigit(words[at].codePointAt(0)) && words[at].length() < 5);
        return plain
                && !words[at].equals("från")
                && !words[at].equals("from")
                && isBeforeName(words, at)
                && !ListedName.did(words[at]);
    }

    private static boolean isBeforeName(String[] words, int at) {
        for (int i = at + 1; i < Math.min(words.length, at + 4); i++) {
            if (isNameWord(words[i])
                    && (i + 1 < words.length && isNameWord(words[i + 1]) || GivenNames.has(words[i]))) {
                return true;
            }
        }
        return false;
    }

    /** "County" in "County Councillor Anna Lo". */
    private static boolean isBesideOffice(String[] words, int at) {
        return at + 2 < words.length
                && isNameWord(words[at])
                && !GivenNames.has(words[at])
                && isOffice(words[at + 1])
                && isNameWord(words[at + 2]);
    }

    private static boolean holdsCapital(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if (Character.isUpperCase(piece.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ListedName inSmallLetters(
            String piece, String[] words, String initials, BooleanSupplier shortNames) {
        ListedName name = lowerCaseName(piece, words, initials);
        return name != null && shortNames.getAsBoolean() ? name : null;
    }

    private static @Nullable ListedName lowerCaseName(String piece, String[] words, String initials) {
        String bare = piece.indexOf('(') < 0 ? piece : BRACKETS.matcher(piece).replaceAll("");
        if (!bare.equals(piece)) {
            ListedName entry = lowerCaseName(bare, Edges.parts(bare), initials);
            return entry == null
                    ? null
                    : new ListedName(
                            entry.name(),
                            initials,
                            piece.substring(bare.length()).strip());
        }
        boolean name = words.length <= 2
                && words[0].length() > 1
                && piece.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
                && !isOffice(words[0]);
        return name ? new ListedName(piece, initials, "") : null;
    }

    static boolean isOffice(String word) {
        String bare = isPlain(word) ? word : SIGNS.matcher(word).replaceAll("");
        return (Who.tablesOf(bare.toLowerCase(Locale.ROOT)) & OFFICES) != 0
                || Openings.CHAIR.is(bare)
                || Openings.SECRETARY.is(bare);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (".,:()".indexOf(word.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isNameWord(String word) {
        String bare = Edges.withoutSignsAfter(".,:;", word);
        return beginsWithCapital(bare)
                && isWrittenAsName(bare)
                && (bare.length() <= 2
                        || bare.length() > 4
                        || !bare.toUpperCase(Locale.ROOT).equals(bare))
                && !isOffice(bare);
    }

    private static boolean isWrittenAsName(String bare) {
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (!Character.isLetter(c)
                    && c != '-'
                    && c != '\''
                    && c != '’'
                    && c != '.'
                    && c != '_'
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }
}
