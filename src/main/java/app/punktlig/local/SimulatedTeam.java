package app.punktlig.local;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one team the app is installed in, with the ids that Teams, Entra and SharePoint give it. */
final class SimulatedTeam {
    static final String DOMAIN = "ekbacka.example";
    static final String NAME = "Skolförvaltningens ledningsgrupp";
    static final String GROUP_ID = "6e000000-0000-4000-8000-000000000001";
    static final String MAILBOX = "ledningsgruppen@" + DOMAIN;
    static final String DRIVE_ID = "b!ekbacka-ledningsgruppen";

    /** A team's id is its General channel's. */
    static final String ID = "19:ledningsgruppen@thread.tacv2";

    static final List<Channel> CHANNELS = List.of(
            new Channel(ID, "General", "Allmänt", "01GENERAL"),
            new Channel(
                    "19:dagordning-och-beslut@thread.tacv2",
                    "Dagordning och beslut",
                    "Dagordning och beslut",
                    "01AGENDA"));

    private SimulatedTeam() {}

    /** A channel; General's own name is untranslated, and clients show it in their own language. */
    record Channel(String id, String name, String shownName, String folderId) {}

    static Optional<Channel> channel(String id) {
        return CHANNELS.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    static String asciiLetters(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z.-]", "");
    }
}
