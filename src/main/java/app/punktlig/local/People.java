package app.punktlig.local;

import app.punktlig.local.Person.Standing;
import java.util.List;
import java.util.Optional;

/** The invented leadership group of an invented school administration. */
final class People {
    /** Two share a first name, one is known by initials, one is a guest, and the last is not in the team at all. */
    static final List<Person> ALL = List.of(
            person(1, "Karin", "Öberg", "Nämndsekreterare", Standing.OWNER),
            person(2, "Anders", "Lindqvist", "Skolchef", Standing.OWNER),
            person(3, "Maria", "Bergman Hedlund", "Verksamhetschef grundskola", Standing.MEMBER),
            person(4, "Susanne", "Falk", "Verksamhetschef förskola", Standing.MEMBER),
            person(5, "Susanne", "Norén", "HR-chef", Standing.MEMBER),
            person(6, "Johan", "Ek", "Ekonomichef", Standing.MEMBER),
            person(7, "Fatima", "Haddad", "Verksamhetschef gymnasiet", Standing.MEMBER),
            person(8, "Per-Olof", "Sandström", "Kvalitetsutvecklare", Standing.MEMBER),
            person(9, "Åsa", "Wikström", "Chef elevhälsan", Standing.MEMBER),
            person(10, "Daniel", "Nyberg", "Digitaliseringsstrateg", Standing.MEMBER),
            person(11, "Elin", "Strandh", "Konsult", Standing.GUEST),
            person(12, "Nils", "Ahlgren", "Kommunikatör", Standing.OUTSIDE));

    private People() {}

    static Person secretary() {
        return ALL.getFirst();
    }

    static List<Person> inTeam() {
        return ALL.stream().filter(Person::inTeam).toList();
    }

    static Optional<Person> byObjectId(String objectId) {
        return ALL.stream().filter(p -> p.objectId().equals(objectId)).findFirst();
    }

    /** Bots may name a person by Teams' id or by Entra's. */
    static Optional<Person> byAnyId(String id) {
        return ALL.stream()
                .filter(p -> p.teamsId().equals(id) || p.objectId().equals(id))
                .findFirst();
    }

    private static Person person(int number, String given, String surname, String title, Standing standing) {
        return new Person("7a000000-0000-4000-8000-%012d".formatted(number), given, surname, title, standing);
    }
}
