package app.punktlig.reading;

import app.punktlig.language.minutes.Party;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun means: those the sentence before began with, or the one who writes. */
final class Referents {

    private static final Set<String> WRITER = Set.of("jag", "i");
    private static final Set<String> SEVERAL = Set.of("de", "they", "båda", "both", "dessa");

    private List<Mention> before = List.of();
    private final @Nullable Person writer;

    Referents(@Nullable Person writer) {
        this.writer = writer;
    }

    /** A new paragraph begins with nobody in mind. */
    void forget() {
        before = List.of();
    }

    /** Keeps in mind whom this sentence speaks of, for the sentence after it. */
    void after(Prepared prepared) {
        List<Mention> people = prepared.mentions().stream()
                .filter(m -> m.party() == Party.PERSON
                        || m.party() == Party.ROLE && !m.people().isEmpty())
                .toList();
        boolean onlyPronouns =
                people.isEmpty() && prepared.mentions().stream().anyMatch(m -> m.party() == Party.PRONOUN);
        if (!onlyPronouns) {
            before = people;
        }
    }

    List<Mention> of(Mention pronoun) {
        String word = pronoun.written().toLowerCase(Locale.ROOT);
        if (WRITER.contains(word)) {
            return writer == null ? List.of() : List.of(new Mention(Party.PERSON, writer.name(), List.of(writer)));
        }
        if (SEVERAL.contains(word)) {
            return before.size() > 1 ? before : List.of();
        }
        List<Mention> distinct = before.stream().distinct().toList();
        return distinct.size() == 1 || (distinct.size() > 1) ? List.of(distinct.getFirst()) : List.of();
    }
}
