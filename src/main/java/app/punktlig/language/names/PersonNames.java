package app.punktlig.language.names;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A roster of people by their full names, in which a written reference ("Susanne F", "MBH", "Karin") finds its person. */
public final class PersonNames<T> {
    private final List<Person<T>> people;

    private record Person<T>(T person, WrittenName name) {}

    private PersonNames(List<Person<T>> people) {
        this.people = people;
    }

    public static <T> PersonNames<T> of(Collection<? extends T> people, Function<? super T, String> fullName) {
        return new PersonNames<T>(people.stream()
                .map(p -> new Person<T>(p, WrittenName.of(fullName.apply(p))))
                .toList());
    }

    /** Whom a reference can mean. */
    public sealed interface Found<T> {
        /** Exactly one person fits best. */
        record One<T>(T person) implements Found<T> {}

        /** Several fit equally well: ask which. */
        record Several<T>(List<T> people) implements Found<T> {}

        /** Nobody fits. */
        record None<T>() implements Found<T> {}
    }

    /** Finds whom a written reference means; the closest way of writing a name wins: the full name before the first name alone. */
    public Found<T> find(String written) {
        for (var spelling : WrittenName.spellings(written)) {
            for (var fit : Fit.values()) {
                var found = people.stream()
                        .filter(p -> fit.test(spelling, p.name()))
                        .map(Person::person)
                        .distinct()
                        .toList();
                if (!found.isEmpty()) {
                    return found.size() == 1 ? new Found.One<>(found.getFirst()) : new Found.Several<>(found);
                }
            }
        }
        return new Found.None<>();
    }
}
