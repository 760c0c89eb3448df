package app.punktlig.followup;

import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to do something: a member, or a guest or a whole unit by name.
 *
 * @param member null for a guest or a unit
 */
public record Doer(String name, @Nullable MemberId member) {
    public Doer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("somebody who is to do something has a name");
        }
    }

    public static Doer of(Member member) {
        return new Doer(member.name(), member.id());
    }

    public static Doer outside(String name) {
        return new Doer(name, null);
    }

    public boolean is(MemberId person) {
        return person.equals(member);
    }

    /** The same person, or outside the group the same name. */
    public boolean isSameAs(Doer other) {
        return member != null || other.member != null
                ? member != null && member.equals(other.member)
                : name.equalsIgnoreCase(other.name);
    }
}
