package app.punktlig.reading;

import app.punktlig.language.minutes.Allotments;
import app.punktlig.language.minutes.Norms;
import app.punktlig.language.minutes.Party;
import app.punktlig.language.minutes.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is given the items of a list that has no verbs: told by a form that several items share, or by the margin. */
final class Allotted {

    private static final int FEW = 2;
    private static final int SEVERAL = 3;
    private static final int LONGEST = 160;
    private static final char MARK = '\uE000';
    private static final Pattern OVER =
            Pattern.compile(".*[ (–—-](?:done|klart?|completed?|deferred|closed|carried|utgår)\\b.{0,20}");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}", Pattern.UNICODE_CHARACTER_CLASS);

    /** A form, and a quick look for what it cannot do without: most sentences end in a word. */
    private enum Form {
        BRACKETED_FIRST(Allotments.BRACKETED_FIRST, Allotted::isBracketed),
        PARTED(Allotments.PARTED, text -> mayNameSomebody(text) && isParted(text)),
        ENDED(Allotments.ENDED, text -> isNameSign(lastSign(text))),
        NAMED(Allotments.NAMED, Allotted::isPartedByBlank);

        private final Pattern pattern;
        private final Predicate<String> quickLook;

        Form(Pattern pattern, Predicate<String> quickLook) {
            this.pattern = pattern;
            this.quickLook = quickLook;
        }
    }

    /** Before any list has been looked at. */
    static final Allotted NONE = new Allotted(List.of());

    private final List<Form> forms;

    private Allotted(List<Form> forms) {
        this.forms = forms;
    }

    /** The forms that enough of a point's items share for it to be no chance. */
    static Allotted in(List<Prepared> sentences, boolean inRound) {
        int bracketed = 0;
        int parted = 0;
        int ended = 0;
        int named = 0;
        for (Prepared sentence : sentences) {
            bracketed += fits(Form.BRACKETED_FIRST, sentence) ? 1 : 0;
            boolean last = fits(Form.PARTED, sentence);
            parted += last ? 1 : 0;
            ended += !last && fits(Form.ENDED, sentence) ? 1 : 0;
            named += !inRound && isNamed(sentence) ? 1 : 0;
        }
        List<Form> forms = new ArrayList<>();
        if (bracketed >= FEW) {
            forms.add(Form.BRACKETED_FIRST);
        }
        if (parted >= FEW) {
            forms.add(Form.PARTED);
        }
        if (ended + parted >= SEVERAL) {
            forms.add(Form.ENDED);
        }
        if (named >= SEVERAL && named * 2 > sentences.size()) {
            forms.add(Form.NAMED);
        }
        return new Allotted(forms);
    }

    Optional<Task> task(Prepared sentence) {
        for (Form form : forms) {
            if (fits(form, sentence)) {
                Matcher m = form.pattern.matcher(sentence.text());
                if (m.matches()) {
                    return Optional.of(task(sentence, m.group("who"), m.group("what")));
                }
            }
        }
        return Optional.empty();
    }

    /** Those whom a note in the margin names, and nothing more than when. */
    static Optional<Task> inMargin(Prepared note) {
        Matcher m = Allotments.MARGIN.matcher(note.text());
        return m.matches() && areAll(m.group("who")) ? Optional.of(task(note, m.group("who"), "")) : Optional.empty();
    }

    private static Task task(Prepared sentence, String who, String what) {
        return new Task("allotted", owners(sentence, who), FoundFollowUp.Strength.EXPLICIT, 0.8, sentence.plain(what));
    }

    private static boolean fits(Form form, Prepared sentence) {
        Sentence.Kind kind = sentence.sentence().kind();
        if (kind == Sentence.Kind.ROW
                || kind == Sentence.Kind.TICKED
                || sentence.text().length() > LONGEST
                || sentence.text().length() < FEW
                || !form.quickLook.test(sentence.text())) {
            return false;
        }
        Matcher m = form.pattern.matcher(sentence.text());
        return m.matches() && areAll(m.group("who")) && isTask(m.group("what"));
    }

    private static boolean isBracketed(String text) {
        return text.charAt(0) == '[' || text.charAt(0) == '(';
    }

    private static boolean isParted(String text) {
        for (int i = FEW; i < text.length(); i++) {
            if (":–—→=-".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartedByBlank(String text) {
        for (int i = FEW; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && ":–—- ".indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayNameSomebody(String text) {
        char last = lastSign(text);
        return isBracketed(text) || last == ')' || isNameSign(last) || isNamedAfterSign(text);
    }

    /** The one before the full stop. */
    private static char lastSign(String text) {
        return text.charAt(text.length() - (text.endsWith(".") ? 2 : 1));
    }

    /** The last sign of initials, or of the mark of somebody. */
    private static boolean isNameSign(char last) {
        return last >= MARK || Character.isUpperCase(last);
    }

    private static boolean isNamedAfterSign(String text) {
        for (int i = FEW; i < text.length(); i++) {
            if (Party.isSign(text.charAt(i))
                    && text.charAt(i - 1) == ' '
                    && ":–-→=".indexOf(text.charAt(i - FEW)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A name, and what it has: no telling. */
    private static boolean isNamed(Prepared sentence) {
        return !sentence.text().isEmpty() && Party.isSign(sentence.text().charAt(0)) && fits(Form.NAMED, sentence);
    }

    /** The words name a thing to do: no office, nothing done, no sentence of its own. */
    private static boolean isTask(String what) {
        return !Allotments.NO_TASK.matcher(what.strip()).matches()
                && !OVER.matcher(what.toLowerCase(Locale.ROOT)).matches()
                && !Norms.STANDS.matcher(what).find()
                && !Norms.TOLD.matcher(what).find()
                && what.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean areAll(String who) {
        return INITIALS.matcher(who)
                .results()
                .map(r -> r.group().toUpperCase(Locale.ROOT))
                .noneMatch(Who.LETTERS::has);
    }

    private static List<Mention> owners(Prepared sentence, String who) {
        List<Mention> owners = new ArrayList<>();
        for (String part : who.split("[,/&+]| och | and | samt ")) {
            String name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            owners.add(
                    Party.isSign(name.charAt(0))
                            ? sentence.within(name).getFirst()
                            : new Mention(Party.PERSON, name, List.of()));
        }
        return owners;
    }
}
