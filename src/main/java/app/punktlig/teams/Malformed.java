package app.punktlig.teams;

/** A request that is no activity; the reason names fields, never what stands in them. */
final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String reason) {
        super(reason);
    }
}
