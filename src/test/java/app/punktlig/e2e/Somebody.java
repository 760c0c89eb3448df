package app.punktlig.e2e;

import java.util.Map;

/** An invented person as Teams knows them. */
public record Somebody(String entraId, String teamsId, String name) {
    public static final Somebody MAJA = somebody(1, "Maja Berg Holm");
    public static final Somebody ALI = somebody(2, "Ali Noor");
    public static final Somebody SUSANNE_F = somebody(3, "Susanne Falk");
    public static final Somebody SUSANNE_E = somebody(4, "Susanne Ek");

    public static Somebody somebody(int number, String name) {
        return new Somebody("00000000-0000-4000-8000-%012d".formatted(number), "29:user-" + number, name);
    }

    /** As on the connector's roster. */
    public Map<String, Object> onRoster() {
        return onRoster("user");
    }

    /** As on the connector's roster, where they are a guest of the team. */
    public Map<String, Object> asGuest() {
        return onRoster("guest");
    }

    private Map<String, Object> onRoster(String role) {
        return Map.of("id", teamsId, "name", name, "aadObjectId", entraId, "userRole", role);
    }
}
