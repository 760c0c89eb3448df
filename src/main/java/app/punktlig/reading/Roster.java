package app.punktlig.reading;

import app.punktlig.language.minutes.GivenNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The people of one document, found again in its sentences however short their names are written there. */
final class Roster {

    private static final Set<String> INITIAL_ENDS = Set.of(".", ". ", " ");

    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final Map<String, List<Person>> byFirst = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byInitials = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Map<String, Person> handles;
    private final boolean lowerCase;

    /** Words {@code from} up to, not including, {@code to} name {@code people}: several where the name is not unique. */
    record Found(int from, int to, List<Person> people) {}

    Roster(Collection<Person> people, Map<String, Person> handles) {
        this.handles = handles;
        people.forEach(this::add);
        lowerCase = !people.isEmpty()
                && people.stream()
                                        .filter(p ->
                                                Character.isLowerCase(p.name().codePointAt(0)))
                                        .count()
                                * 2
                        > people.size();
    }

    private void add(Person person) {
        if (person.parts().isEmpty() || byName.putIfAbsent(person.name().toLowerCase(Locale.ROOT), person) != null) {
            return;
        }
        byFirst.computeIfAbsent(person.first(), k -> new ArrayList<>()).add(person);
        if (person.parts().size() > 1) {
            person.parts()
                    .subList(1, person.parts().size())
                    .forEach(s ->
                            bySurname.computeIfAbsent(s, k -> new ArrayList<>()).add(person));
            List<String> doubles = person.parts();
            if (doubles.size() > 2) {
                given.add(doubles.get(0) + " " + doubles.get(1));
            }
        }
        byInitials.computeIfAbsent(person.initials(), k -> new ArrayList<>()).add(person);
    }

    Collection<Person> people() {
        return byName.values();
    }

    /** The person of exactly this name, as an attendance list or a presenter line gives it. */
    List<Person> named(String written) {
        List<Word> words = Word.in(written);
        Found found = words.isEmpty() ? null : at(written, words, 0);
        return found == null || found.to() < words.size() ? List.of() : found.people();
    }

    /** Whether a person's name begins at this word. */
    @org.jspecify.annotations.Nullable
    Found at(String text, List<Word> words, int at) {
        Word word = words.get(at);
        Found called = handles.isEmpty() ? null : byHandle(text, words, at);
        if (called != null) {
            return called;
        }
        if (!word.isCapital() && !lowerCase) {
            return null;
        }
        Found known = byInitialAndSurname(text, words, at);
        if (known == null) {
            known = byFirstName(text, words, at);
        }
        if (known == null) {
            known = byInitials(words, at);
        }
        if (known == null && word.isCapital()) {
            known = bySurname(words, at);
        }
        return known != null ? known : stranger(text, words, at);
    }

    /** "@anna.ek", which may be several words. */
    @org.jspecify.annotations.Nullable
    private Found byHandle(String text, List<Word> words, int at) {
        int from = words.get(at).start();
        if (from == 0 || text.charAt(from - 1) != '@') {
            return null;
        }
        int end = from;
        while (end < text.length() && (Word.isLetter(text.charAt(end)) || "._-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String handle = Edges.withoutSignsAfter("._-", text.substring(from, end));
        Person person = handles.get(handle.toLowerCase(Locale.ROOT));
        int to = at + 1;
        while (to < words.size() && words.get(to).start() < from + handle.length()) {
            to++;
        }
        return person == null ? null : new Found(at, to, List.of(person));
    }

    /** "A. Ek" */
    @org.jspecify.annotations.Nullable
    private Found byInitialAndSurname(String text, List<Word> words, int at) {
        String initial = words.get(at).lower();
        if (initial.length() > 1 || at + 1 >= words.size()) {
            return null;
        }
        String between = text.substring(words.get(at).end(), words.get(at + 1).start());
        List<Person> people = bySurname.getOrDefault(words.get(at + 1).lower(), List.of()).stream()
                .filter(p -> p.first().startsWith(initial))
                .toList();
        return people.isEmpty() || !INITIAL_ENDS.contains(between) ? null : new Found(at, at + 2, people);
    }

    /** Those whose first name this is, in lower case. */
    List<Person> called(String first) {
        return byFirst.getOrDefault(first, List.of());
    }

    @org.jspecify.annotations.Nullable
    private Found byFirstName(String text, List<Word> words, int at) {
        List<Person> namesakes = byFirst.getOrDefault(words.get(at).lower(), List.of());
        if (namesakes.isEmpty()) {
            return null;
        }
        Found best = new Found(at, at + 1, namesakes);
        for (Person person : namesakes) {
            int length = lengthOf(person, text, words, at);
            if (length > best.to() - at) {
                best = new Found(at, at + length, List.of(person));
            }
        }
        return best.to() > at + 1 ? best : withInitials(text, words, at, namesakes);
    }

    /** How many words of the whole name stand here; a middle name may be left out. */
    private static int lengthOf(Person person, String text, List<Word> words, int at) {
        int length = 1;
        int part = 1;
        while (part < person.parts().size() && at + length < words.size() && adjoins(text, words, at + length)) {
            String lower = words.get(at + length).lower();
            if (lower.equals(person.parts().get(part))) {
                length++;
            } else if (!person.last().equals(lower) || length > 1) {
                part++;
                continue;
            } else {
                return length + 1;
            }
            part++;
        }
        return length;
    }

    private Found withInitials(String text, List<Word> words, int at, List<Person> namesakes) {
        int next = at + 1;
        if (next < words.size() && adjoins(text, words, next)) {
            Word word = words.get(next);
            boolean looksLikeInitials = word.text().length() <= 3
                    && (word.text().equals(word.text().toUpperCase(Locale.ROOT))
                            || (lowerCase && word.text().length() == 1))
                    && Character.isLetter(word.text().charAt(0));
            if (looksLikeInitials) {
                List<Person> fitting = namesakes.stream()
                        .filter(p -> p.restBeginsWith(word.text()))
                        .toList();
                if (!fitting.isEmpty() && !(word.text().equals("I") && words.size() > next + 1 && fitting.isEmpty())) {
                    return new Found(at, next + 1, fitting);
                }
            }
            if (word.isCapital()
                    && !lowerCase
                    && word.text().length() > 3
                    && GivenNames.has(words.get(at).text())
                    && !text.startsWith(":", word.end())
                    && isSurnameLike(word)) {
                return new Found(at, next + 1, List.of());
            }
        }
        return new Found(at, at + 1, namesakes);
    }

    private static boolean isSurnameLike(Word word) {
        return word.text().chars().skip(1).anyMatch(Character::isLowerCase)
                && !word.lower().endsWith("s");
    }

    @org.jspecify.annotations.Nullable
    private Found byInitials(List<Word> words, int at) {
        String text = words.get(at).text();
        if (text.length() < 2 || text.length() > 4) {
            return null;
        }
        List<Person> exact = byInitials.getOrDefault(text, List.of());
        if (exact.isEmpty() && !text.equals(text.toUpperCase(Locale.ROOT))) {
            return null;
        }
        List<Person> people = exact.isEmpty()
                ? byName.values().stream().filter(p -> p.hasInitials(text)).toList()
                : exact;
        return people.isEmpty() ? null : new Found(at, at + 1, people);
    }

    @org.jspecify.annotations.Nullable
    private Found bySurname(List<Word> words, int at) {
        List<Person> people = bySurname.getOrDefault(words.get(at).lower(), List.of());
        return people.isEmpty() || words.get(at).text().length() < 3 ? null : new Found(at, at + 1, people);
    }

    /** Somebody who is on no list: a common given name, with the surname after it. */
    @org.jspecify.annotations.Nullable
    private Found stranger(String text, List<Word> words, int at) {
        Word word = words.get(at);
        if (!GivenNames.has(word.text())) {
            return null;
        }
        int to = at + 1;
        while (to < words.size()
                && to < at + 3
                && words.get(to).isCapital()
                && adjoins(text, words, to)
                && !GivenNames.has(words.get(to).text())) {
            to++;
        }
        return new Found(at, to, List.of());
    }

    /** Only a blank, or a full stop after an initial, stands between this word and the one before. */
    private static boolean adjoins(String text, List<Word> words, int at) {
        int from = words.get(at - 1).end();
        int to = words.get(at).start();
        return to - from == 1 && text.charAt(from) == ' ';
    }
}
