package app.punktlig.group;

import java.util.Optional;
import java.util.Set;

/** Who owns the team, where that may be known: Teams' own roster does not tell. */
public interface TeamOwners {
    /** The owners' Entra object ids; empty when it may not or cannot be known now, and what is known stays as it is. */
    Optional<Set<String>> read(Group group);
}
