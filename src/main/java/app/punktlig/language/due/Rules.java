package app.punktlig.language.due;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All kinds of expressions, by what they can begin with. */
final class Rules {
    /** By the ordinal of the role. */
    private static final List<List<Ranked>> BY_FIRST_ROLE = Stream.of(Role.values())
            .map(role -> (List<Ranked>) new ArrayList<Ranked>())
            .toList();

    private record Ranked(Rule rule, int rank) {}

    static {
        int rank = 0;
        for (var rules : List.of(DayRules.RULES, MeetingRules.RULES, DistanceRules.RULES, PeriodRules.RULES)) {
            for (var rule : rules) {
                var ranked = new Ranked(rule, rank++);
                rule.shape()
                        .firstRoles()
                        .forEach(role -> BY_FIRST_ROLE.get(role.ordinal()).add(ranked));
            }
        }
    }

    private Rules() {}

    /** A time read from a stretch of text, up to the token {@code end}. */
    record Stretch(Meaning meaning, int end) {}

    /** The ranks of the rules that can fit somewhere in a text with these roles; most texts leave few or none. */
    static BitSet possibleWith(BitSet roles) {
        var possible = new BitSet();
        for (int role = roles.nextSetBit(0); role >= 0; role = roles.nextSetBit(role + 1)) {
            for (var rule : BY_FIRST_ROLE.get(role)) {
                possible.set(rule.rank(), rule.rule().shape().canBeIn(roles));
            }
        }
        return possible;
    }

    /** The longest expression that begins with this token; of equally long ones that of the rule listed first. */
    static @Nullable Stretch longest(Text text, int at, BitSet possible, Reckoning reckoning) {
        Stretch longest = null;
        int rank = Integer.MAX_VALUE;
        var roles = text.rolesAt(at);
        for (int role = roles.nextSetBit(0); role >= 0; role = roles.nextSetBit(role + 1)) {
            for (var candidate : BY_FIRST_ROLE.get(role)) {
                var match = possible.get(candidate.rank())
                        ? candidate.rule().shape().match(text, at)
                        : null;
                if (match == null || longest != null && !isBetter(match.end(), candidate.rank(), longest.end(), rank)) {
                    continue;
                }
                var meaning = candidate.rule().reader().read(match, reckoning);
                if (meaning != null) {
                    longest = new Stretch(meaning, match.end());
                    rank = candidate.rank();
                }
            }
        }
        return longest;
    }

    private static boolean isBetter(int end, int rank, int bestEnd, int bestRank) {
        return end > bestEnd || end == bestEnd && rank < bestRank;
    }
}
