package app.punktlig.group;

/** A person's Entra object id: the only identity that survives a change of name. */
public record MemberId(String entraId) {
    public MemberId {
        if (entraId.isBlank()) {
            throw new IllegalArgumentException("an Entra object id is never blank");
        }
    }
}
