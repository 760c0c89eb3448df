package app.punktlig.language.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from a {@link TaskPattern way of handing out a task} what it cannot do without: of each set of kinds one. */
final class TaskNeeds {

    private static final Set<TaskKind> THOSE_WHO_DO = EnumSet.of(TaskKind.PERSON, TaskKind.ROLE, TaskKind.PRONOUN);
    private static final Comparator<Set<TaskKind>> RAREST_FIRST = Comparator.comparingInt(TaskNeeds::weight);

    private final String way;
    private int at;

    private TaskNeeds(String way) {
        this.way = way;
    }

    static List<Set<TaskKind>> of(String way) {
        return new TaskNeeds(way).sequence();
    }

    /** The needs of what stands up to the end of a group or of its alternative. */
    private List<Set<TaskKind>> sequence() {
        List<Set<TaskKind>> needs = new ArrayList<>();
        while (at < way.length() && way.charAt(at) != ')' && way.charAt(at) != '|') {
            char c = way.charAt(at);
            if (c == '(') {
                add(needs, group());
            } else if (isName(c)) {
                add(needs, names());
            } else if (c == '!') {
                at++;
                names();
            } else {
                at++;
            }
        }
        return needs;
    }

    private static void add(List<Set<TaskKind>> needs, @Nullable Set<TaskKind> need) {
        if (need != null) {
            needs.add(need);
        }
    }

    /** One of the kinds that a group asks for; null where it can do without, or only looks. */
    private @Nullable Set<TaskKind> group() {
        boolean looks =
                way.startsWith("(?=", at) || way.startsWith("(?!", at) || way.startsWith("(?<", at) && !isNamed();
        at = isNamed() ? way.indexOf('>', at) + 1 : at + 1;
        Set<TaskKind> all = EnumSet.noneOf(TaskKind.class);
        boolean eachAsks = true;
        do {
            List<Set<TaskKind>> needs = sequence();
            eachAsks &= !needs.isEmpty();
            needs.stream().min(RAREST_FIRST).ifPresent(all::addAll);
        } while (at < way.length() && way.charAt(at++) == '|');
        return mayBeMissing() || looks || !eachAsks ? null : all;
    }

    private boolean isNamed() {
        return way.startsWith("(?<", at) && Character.isLetter(way.charAt(at + 3));
    }

    private @Nullable Set<TaskKind> names() {
        int from = at;
        while (at < way.length() && isName(way.charAt(at))) {
            at++;
        }
        String names = way.substring(from, at);
        if (mayBeMissing()) {
            return null;
        }
        return names.equals("WHO") ? THOSE_WHO_DO : TaskPattern.MACROS.containsKey(names) ? null : kinds(names);
    }

    private static Set<TaskKind> kinds(String names) {
        Set<TaskKind> kinds = EnumSet.noneOf(TaskKind.class);
        Arrays.stream(names.split("/")).map(TaskKind::valueOf).forEach(kinds::add);
        return kinds;
    }

    private static boolean isName(char c) {
        return c >= 'A' && c <= 'Z' || c == '_' || c == '/';
    }

    /** Past a quantifier; whether it lets what stands before it be missing. */
    private boolean mayBeMissing() {
        char c = at < way.length() ? way.charAt(at) : ' ';
        if (c == '{') {
            boolean may = way.charAt(at + 1) == '0';
            at = way.indexOf('}', at) + 1;
            return may;
        }
        return c == '?' || c == '*';
    }

    /** How likely a sentence is to meet a need: the more words the likelier. */
    private static int weight(Set<TaskKind> need) {
        int things = 0;
        for (TaskKind kind : need) {
            int ofKind = TaskSpelling.thingsOf(kind).size();
            if (ofKind == 0) {
                return Integer.MAX_VALUE;
            }
            things += ofKind;
        }
        return things;
    }
}
