package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import app.punktlig.language.minutes.Openings;
import app.punktlig.language.minutes.Passages;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One plain sentence that tells who came or who did not. */
final class AttendanceSentence {

    private static final Pattern WITHOUT = Pattern.compile(
            ",? (?:with |and |men |och )?(?:apologies (?:were |was )?(?:received )?from|förhinder (?:hade|från)|frånvarande var|utom|except)\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern END_OF_INSERT = Pattern.compile("\\s[–—-](?=[\\s,])|\\)");
    private static final Pattern BEFORE_NAMES = Pattern.compile("^\\W*(?:(?:och|and|samt) )?(?:(?:för|till|for|to) )?");
    private static final int FEW_WORDS = 8;

    private AttendanceSentence() {}

    /** Whether a line begins to tell who came, and may go on below. */
    static boolean begins(String line) {
        if (Openings.CAME.begins(line)) {
            return true;
        }
        Matcher verb = Passages.SAT.in(line);
        return verb != null
                && (verb.end() == line.length()
                        || NameList.in(line.substring(verb.end()), false).size() > 1);
    }

    static boolean read(String sentence, Register register) {
        if (sentence.length() > 1000) {
            return false;
        }
        Matcher came = Openings.CAME.beginning(sentence);
        if (came != null) {
            String[] parts = WITHOUT.split(sentence.substring(came.end()), 2);
            List<ListedName> names = NameList.trusting(parts[0]);
            came(names, sentence, register);
            if (parts.length > 1) {
                NameList.trusting(parts[1]).forEach(n -> register.addAbsent(n, null));
            }
            return !names.isEmpty();
        }
        Matcher among = Passages.AMONG.in(sentence);
        if (among != null) {
            return among(sentence, among.end(), register);
        }
        Matcher missing = Passages.WERE_MISSING.in(sentence);
        if (missing != null) {
            List<ListedName> names = NameList.trusting(inBrackets(sentence, missing.end()));
            names.forEach(n -> register.addAbsent(n, null));
            return !names.isEmpty();
        }
        if (stayedAway(sentence, register)) {
            return true;
        }
        Matcher took = Passages.TOOK_PART.in(sentence);
        if (took != null) {
            List<ListedName> names =
                    register.isKnown(sentence.substring(0, took.start()).strip())
                            ? NameList.trusting(sentence.substring(0, took.start()))
                            : NameList.in(sentence.substring(0, took.start()), false);
            String how = sentence.substring(took.start());
            names.forEach(n -> register.took(n, new ListedName(n.name(), "", how).mode()));
            return !names.isEmpty();
        }
        return mostlyNames(sentence, register);
    }

    private static boolean isWhole(ListedName name) {
        return NamePiece.isFullName(name.name()) || NameList.isWriter(name.name());
    }

    /** Those named came, unless it says otherwise beside the name, and so did the one who writes "jag". */
    private static void came(List<ListedName> names, String told, Register register) {
        for (ListedName name : names) {
            if (name.isAbsent()) {
                register.addAbsent(name, null);
            } else {
                register.addPresent(name, name.mode(), null);
            }
        }
        if (Attendance.I.matcher(told).find()) {
            register.addSender();
        }
    }

    /** "Till er som var med – Anna, Bo och jag – och till Cia som inte kunde." */
    private static boolean among(String sentence, int from, Register register) {
        Matcher end = END_OF_INSERT.matcher(sentence).region(from, sentence.length());
        int to = end.find() ? end.start() : sentence.length();
        List<ListedName> names = NameList.trusting(sentence.substring(from, to));
        came(names, sentence.substring(from, to), register);
        stayedAway(BEFORE_NAMES.matcher(sentence.substring(to)).replaceFirst(""), register);
        return !names.isEmpty();
    }

    /** "Anna var sjuk och Bo hade förhinder." */
    private static boolean stayedAway(String sentence, Register register) {
        if (!Passages.STAYED_AWAY.isIn(sentence)) {
            return false;
        }
        Matcher stayed = Attendance.STAYED_AWAY.matcher(sentence);
        boolean found = false;
        int from = 0;
        while (stayed.find()) {
            List<ListedName> names = NameList.trusting(sentence.substring(from, stayed.start()));
            names.forEach(n -> register.addAbsent(n, null));
            found |= !names.isEmpty();
            from = stayed.end();
        }
        return found;
    }

    /** Whether a line begins by telling that somebody was not there. */
    static boolean isOfAbsence(String line) {
        return Openings.WERE_MISSING.begins(line);
    }

    /** Words and then names, or names and then words, where the names are most of the sentence. */
    private static boolean mostlyNames(String sentence, Register register) {
        Matcher verb = Passages.SAT.in(sentence);
        if (verb == null) {
            return false;
        }
        List<ListedName> after = NameList.in(Edges.withoutAfter(".!", sentence.substring(verb.end())), false);
        List<ListedName> before = NameList.in(sentence.substring(0, verb.start()), false);
        List<ListedName> names = after.size() > before.size() ? after : before;
        String told =
                after.size() > before.size() ? sentence.substring(0, verb.start()) : sentence.substring(verb.end());
        boolean all = names.size() > 2
                && register.present.isEmpty()
                && (Edges.words(told.strip()) < (after.size() > before.size() ? FEW_WORDS / 2 : FEW_WORDS)
                        || told.length() * 2 < sentence.length()
                                && names.stream().allMatch(AttendanceSentence::isWhole));
        if (all) {
            came(names, sentence, register);
        }
        return all;
    }

    /** "De som inte kunde komma (Anna, Bo) …": the names end with the bracket. */
    private static String inBrackets(String sentence, int from) {
        int end = sentence.substring(0, from).stripTrailing().endsWith("(") ? sentence.indexOf(')', from) : -1;
        return sentence.substring(from, end < 0 ? sentence.length() : end);
    }
}
