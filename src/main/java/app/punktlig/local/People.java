package app.punktlig.local;

import static app.punktlig.local.SimulatedTeam.DIGITAL;
import static app.punktlig.local.SimulatedTeam.LEADERSHIP;

import app.punktlig.local.Person.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of an invented school administration: its leadership group, and a smaller one that shares three of them. */
final class People {
    /** Two share a first name, one is known by initials, one is a guest, two are in the second team only and one is in none. */
    static final List<Person> ALL = List.of(
            both(1, "Karin", "Öberg", "Nämndsekreterare", Standing.OWNER, Standing.MEMBER),
            first(2, "Anders", "Lindqvist", "Skolchef", Standing.OWNER),
            first(3, "Maria", "Bergman Hedlund", "Verksamhetschef grundskola", Standing.MEMBER),
            first(4, "Susanne", "Falk", "Verksamhetschef förskola", Standing.MEMBER),
            first(5, "Susanne", "Norén", "HR-chef", Standing.MEMBER),
            first(6, "Johan", "Ek", "Ekonomichef", Standing.MEMBER),
            first(7, "Fatima", "Haddad", "Verksamhetschef gymnasiet", Standing.MEMBER),
            both(8, "Per-Olof", "Sandström", "Kvalitetsutvecklare", Standing.MEMBER, Standing.MEMBER),
            first(9, "Åsa", "Wikström", "Chef elevhälsan", Standing.MEMBER),
            both(10, "Daniel", "Nyberg", "Digitaliseringsstrateg", Standing.MEMBER, Standing.OWNER),
            first(11, "Elin", "Strandh", "Konsult", Standing.GUEST),
            person(12, "Nils", "Ahlgren", "Kommunikatör", Map.of()),
            person(13, "Ingrid", "Sjöholm", "IT-chef", Map.of(DIGITAL, Standing.MEMBER)),
            person(14, "Mattias", "Lund", "Bibliotekssamordnare", Map.of(DIGITAL, Standing.MEMBER)));

    private People() {}

    static Person secretary() {
        return ALL.getFirst();
    }

    static List<Person> in(SimulatedTeam team) {
        return ALL.stream().filter(person -> person.isIn(team)).toList();
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

    private static Person first(int number, String given, String surname, String title, Standing standing) {
        return person(number, given, surname, title, Map.of(LEADERSHIP, standing));
    }

    private static Person both(
            int number, String given, String surname, String title, Standing first, Standing second) {
        return person(number, given, surname, title, Map.of(LEADERSHIP, first, DIGITAL, second));
    }

    private static Person person(
            int number, String given, String surname, String title, Map<SimulatedTeam, Standing> standings) {
        return new Person("7a000000-0000-4000-8000-%012d".formatted(number), given, surname, title, standings);
    }
}
