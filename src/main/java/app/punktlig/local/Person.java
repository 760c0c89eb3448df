package app.punktlig.local;

/** Someone in the invented municipality, as Teams and Entra know them. */
record Person(String objectId, String givenName, String surname, String title, Standing standing) {

    /** How someone stands to the team: in it as owner, member or guest, or not at all. */
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

    boolean inTeam() {
        return standing != Standing.OUTSIDE;
    }
}
