package app.punktlig.local;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A team of the invented municipality, with the ids that Teams, Entra and SharePoint give it.
 *
 * @param mark what stands on the team's picture
 * @param channels General first, whose id is the team's too
 */
record SimulatedTeam(String name, String mark, String groupId, String driveId, List<Channel> channels) {
    static final String DOMAIN = "ekbacka.example";
    static final String MAILBOX = "ledningsgruppen@" + DOMAIN;

    /** The app is in this one from the start. */
    static final SimulatedTeam LEADERSHIP = new SimulatedTeam(
            "Skolförvaltningens ledningsgrupp",
            "LG",
            "6e000000-0000-4000-8000-000000000001",
            "b!ekbacka-ledningsgruppen",
            List.of(
                    general("19:ledningsgruppen@thread.tacv2", "01GENERAL"),
                    new Channel(
                            "19:dagordning-och-beslut@thread.tacv2",
                            "Dagordning och beslut",
                            "Dagordning och beslut",
                            "01AGENDA")));

    /** Without the app until somebody adds it: whoever tries one team only does not meet two. */
    static final SimulatedTeam DIGITAL = new SimulatedTeam(
            "Ledningsgrupp digitalisering",
            "LD",
            "6e000000-0000-4000-8000-000000000002",
            "b!ekbacka-digitalisering",
            List.of(general("19:digitalisering@thread.tacv2", "01DIGITAL")));

    static final List<SimulatedTeam> ALL = List.of(LEADERSHIP, DIGITAL);

    /** A channel; General's own name is untranslated, and clients show it in their own language. */
    record Channel(String id, String name, String shownName, String folderId) {}

    private static Channel general(String id, String folderId) {
        return new Channel(id, "General", "Allmänt", folderId);
    }

    String id() {
        return channels.getFirst().id();
    }

    static Optional<SimulatedTeam> withId(String id) {
        return ALL.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    static Optional<SimulatedTeam> withGroupId(String id) {
        return ALL.stream().filter(team -> team.groupId().equals(id)).findFirst();
    }

    static Optional<SimulatedTeam> withDrive(String id) {
        return ALL.stream().filter(team -> team.driveId().equals(id)).findFirst();
    }

    static Optional<SimulatedTeam> ofChannel(String id) {
        return ALL.stream().filter(team -> team.has(id)).findFirst();
    }

    static Optional<SimulatedTeam> ofFolder(String id) {
        return ALL.stream()
                .filter(team -> team.channels().stream()
                        .anyMatch(channel -> channel.folderId().equals(id)))
                .findFirst();
    }

    static Optional<Channel> channel(String id) {
        return ofChannel(id)
                .flatMap(team ->
                        team.channels().stream().filter(c -> c.id().equals(id)).findFirst());
    }

    private boolean has(String channel) {
        return channels.stream().anyMatch(c -> c.id().equals(channel));
    }

    static String asciiLetters(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z.-]", "");
    }
}
