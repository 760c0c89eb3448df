package app.punktlig.reading;

import app.punktlig.language.minutes.Party;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun means: those the sentence before began with, or the one who writes. */
final class Referents {

    private static final Pattern FORMS_A_GROUP = Pattern.compile(
            "\\b\\p{L}*(?:grupp|group|kommitté|committee|team)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<String> GROUPS = List.of("grupp", "group", "kommitté", "committee", "team");
    private static final Set<String> WRITER = Set.of("jag", "i", "undertecknad");
    private static final Set<String> SEVERAL = Set.of("de", "they", "båda", "both", "dessa");

    private static final int A_FEW = 2;
    /** So many sentences that name nobody leave the one person in mind whom the sentence before them named. */
    private static final int NOT_FORGOTTEN = 2;

    private List<Mention> before = List.of();
    private List<Mention> group = List.of();
    private int away;
    private final @Nullable Person writer;

    Referents(@Nullable Person writer) {
        this.writer = writer;
    }

    static boolean isOne(Mention pronoun) {
        String word = pronoun.written().toLowerCase(Locale.ROOT);
        return !WRITER.contains(word) && !SEVERAL.contains(word);
    }

    /** A new list item begins with nobody in mind. */
    void forget() {
        before = List.of();
    }

    /** A new point does, and without the group just formed. */
    void forgetAll() {
        before = List.of();
        group = List.of();
    }

    /** Those of a group that was formed in the sentences above: "Gruppen ska …". */
    List<Mention> group() {
        return group;
    }

    /** Keeps in mind whom this sentence speaks of, for the sentence after it. */
    void after(Prepared prepared) {
        List<Mention> people = prepared.mentions().isEmpty() ? List.of() : people(prepared);
        if (people.size() >= A_FEW
                && mayNameAGroup(prepared.sentence().text())
                && FORMS_A_GROUP.matcher(prepared.sentence().text()).find()) {
            group = people;
        }
        boolean onlyPronouns =
                people.isEmpty() && prepared.mentions().stream().anyMatch(m -> m.party() == Party.PRONOUN);
        if (people.isEmpty()
                && away < NOT_FORGOTTEN
                && before.stream().distinct().count() == 1) {
            away++;
        } else if (!onlyPronouns) {
            before = people;
            away = 0;
        }
    }

    private static boolean mayNameAGroup(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return GROUPS.stream().anyMatch(lower::contains);
    }

    private static List<Mention> people(Prepared prepared) {
        return prepared.mentions().stream()
                .filter(m -> m.party() == Party.PERSON
                        || m.party() == Party.ROLE && !m.people().isEmpty())
                .toList();
    }

    /** "Undertecknad" is somebody, though nobody may have signed by a name that is known. */
    private static List<Mention> unknown(Mention pronoun) {
        return pronoun.written().length() > A_FEW + 2
                ? List.of(new Mention(Party.ROLE, pronoun.written(), List.of()))
                : List.of();
    }

    List<Mention> of(Mention pronoun) {
        String word = pronoun.written().toLowerCase(Locale.ROOT);
        if (WRITER.contains(word)) {
            return writer == null
                    ? unknown(pronoun)
                    : List.of(new Mention(Party.PERSON, writer.name(), List.of(writer)));
        }
        if (SEVERAL.contains(word)) {
            return before.size() > 1 ? before : List.of();
        }
        List<Mention> distinct = before.stream().distinct().toList();
        return distinct.size() == 1 || (distinct.size() > 1) ? List.of(distinct.getFirst()) : List.of();
    }
}
