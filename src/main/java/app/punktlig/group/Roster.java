package app.punktlig.group;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The team's people as Teams knows them. */
public interface Roster {
    /** @throws java.io.UncheckedIOException when the roster could not be read; what is known stays as it is */
    List<Person> read(Group group);

    /**
     * One person on the roster.
     *
     * @param entraId the Entra object id
     * @param guest true for a guest of the tenant
     */
    record Person(
            String entraId,
            String teamsUserId,
            String name,
            @Nullable String email,
            boolean guest) {}
}
