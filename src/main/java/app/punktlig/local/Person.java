package app.punktlig.local;

import java.util.Map;

/**
 * Someone in the invented municipality, as Teams and Entra know them.
 *
 * @param standings how they stand to the teams they are in
 */
record Person(String objectId, String givenName, String surname, String title, Map<SimulatedTeam, Standing> standings) {

    /** How someone stands to a team: in it as owner, member or guest, or not at all. */
    enum Standing {
        OWNER,
        MEMBER,
        GUEST,
        OUTSIDE
    }

    String name() {
        return givenName + " " + surname;
    }

    /** Teams' own id of a person, which only the connector knows. */
    String teamsId() {
        return "29:1-" + objectId;
    }

    String mail() {
        return SimulatedTeam.asciiLetters(givenName + "." + surname) + "@" + SimulatedTeam.DOMAIN;
    }

    Standing in(SimulatedTeam team) {
        return standings.getOrDefault(team, Standing.OUTSIDE);
    }

    boolean isIn(SimulatedTeam team) {
        return in(team) != Standing.OUTSIDE;
    }

    boolean isInTeamOf(String channel) {
        return SimulatedTeam.ofChannel(channel).filter(this::isIn).isPresent();
    }
}
