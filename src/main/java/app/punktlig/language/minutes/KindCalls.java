package app.punktlig.language.minutes;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which rules the kinds of a clause's words make worth a closer look, by what each asks for last: a time mostly, which few clauses hold. */
final class KindCalls {

    private record Last(long any, BitSet rules) {}

    private final List<Last> lasts;

    KindCalls(List<KindRule> rules) {
        Map<Long, BitSet> byLast = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            byLast.computeIfAbsent(rules.get(i).last(), last -> new BitSet()).set(i);
        }
        this.lasts = byLast.entrySet().stream()
                .map(last -> new Last(last.getKey(), last.getValue()))
                .toList();
    }

    /** The numbers of the rules that these kinds call for; no other fits. */
    BitSet by(long kinds) {
        BitSet called = new BitSet();
        for (Last last : lasts) {
            if ((kinds & last.any()) != 0) {
                called.or(last.rules());
            }
        }
        return called;
    }
}
