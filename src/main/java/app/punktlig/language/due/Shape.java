package app.punktlig.language.due;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of expression looks like: roles in order, as in {@code "the? day of? month year?"}; {@code a|b} is either, and
 * {@code ?} may be missing. A shape is a handful of roles long, and so is the work of trying it.
 */
final class Shape {
    private final List<Element> elements = new ArrayList<>();
    private final List<BitSet> needs = new ArrayList<>();

    private record Element(Set<Role> roles, boolean optional) {}

    private Shape() {}

    static Shape of(String written) {
        var shape = new Shape();
        for (var part : written.split(" ", -1)) {
            var roles = EnumSet.noneOf(Role.class);
            for (var role : part.replace("?", "").split("\\|", -1)) {
                roles.add(Role.named(role));
            }
            shape.add(new Element(roles, part.endsWith("?")));
        }
        return shape;
    }

    private void add(Element element) {
        elements.add(element);
        if (!element.optional()) {
            var needed = new BitSet();
            element.roles().forEach(role -> needed.set(role.ordinal()));
            needs.add(needed);
        }
    }

    /** The roles that an expression of this shape can begin with. */
    Set<Role> firstRoles() {
        var roles = EnumSet.noneOf(Role.class);
        for (var element : elements) {
            roles.addAll(element.roles());
            if (!element.optional()) {
                break;
            }
        }
        return roles;
    }

    /** Whether a text with these roles, by their ordinals and wherever they stand, has all that the shape cannot do without. */
    boolean canBeIn(BitSet roles) {
        for (var needed : needs) {
            if (!needed.intersects(roles)) {
                return false;
            }
        }
        return true;
    }

    /** The longest stretch of this shape that begins here. */
    @Nullable
    Match match(Text text, int at) {
        return new Search(text).from(at, 0);
    }

    private final class Search {
        private final Text text;
        private final List<Sense> taken = new ArrayList<>();
        private @Nullable Match longest;

        Search(Text text) {
            this.text = text;
        }

        @Nullable
        Match from(int at, int element) {
            step(at, element);
            return longest;
        }

        /** A comma or a dash at the end belongs to what follows. */
        private boolean endsLoosely() {
            var last = taken.isEmpty() ? null : taken.getLast().role();
            return last == Role.COMMA || last == Role.DASH || last == Role.OF;
        }

        private void step(int at, int index) {
            if (index == elements.size()) {
                if (!endsLoosely() && (longest == null || at > longest.end())) {
                    longest = new Match(List.copyOf(taken), at);
                }
                return;
            }
            var element = elements.get(index);
            for (var sense : text.senses(at)) {
                if (element.roles().contains(sense.role())) {
                    taken.add(sense);
                    step(at + sense.words(), index + 1);
                    taken.removeLast();
                }
            }
            if (element.optional()) {
                step(at, index + 1);
            }
        }
    }

    /** What stood for the roles of a shape, and where the stretch ended. */
    record Match(List<Sense> taken, int end) {
        boolean has(Role role) {
            return taken.stream().anyMatch(sense -> sense.role() == role);
        }

        Sense get(Role role) {
            return get(role, 0);
        }

        Sense get(Role role, int index) {
            return taken.stream()
                    .filter(sense -> sense.role() == role)
                    .skip(index)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the shape has no " + role));
        }

        int value(Role role) {
            return get(role).value();
        }

        int value(Role role, int index) {
            return get(role, index).value();
        }

        /** The first unit that is named; a day where none is. */
        Grain firstGrain() {
            return taken.stream()
                    .filter(sense -> sense.role() == Role.UNIT || sense.role() == Role.THE_UNIT)
                    .findFirst()
                    .map(sense -> Grain.valueOf(sense.name()))
                    .orElse(Grain.DAY);
        }

        boolean isWeak() {
            return taken.stream().anyMatch(Sense::weak);
        }
    }
}
