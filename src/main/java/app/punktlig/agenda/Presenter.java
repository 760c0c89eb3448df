package app.punktlig.agenda;

import app.punktlig.group.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Who presents a point: a member, or a guest or a whole group by name.
 *
 * @param member null for a guest
 */
public record Presenter(String name, @Nullable MemberId member) {
    public static Presenter guest(String name) {
        return new Presenter(name, null);
    }
}
