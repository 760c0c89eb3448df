package app.punktlig.reading;

/** The language a document is written in. */
public enum Tongue {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String code;

    Tongue(String code) {
        this.code = code;
    }

    /** The two letters of ISO 639. */
    public String code() {
        return code;
    }
}
