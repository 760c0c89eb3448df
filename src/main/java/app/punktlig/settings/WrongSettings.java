package app.punktlig.settings;

import java.util.List;
import java.util.stream.Collectors;

/** The start is stopped: at least one setting is missing, unreadable or contradicts another. */
final class WrongSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    WrongSettings(List<Fault> faults) {
        super(faults.stream().map(fault -> fault.key() + " " + fault.problem()).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
