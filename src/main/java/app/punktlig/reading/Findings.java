package app.punktlig.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been found so far, in the order of the text. */
final class Findings {

    private final List<FoundDecision> decisions = new ArrayList<>();
    private final List<FoundFollowUp> followUps = new ArrayList<>();
    private final List<FoundTopic> topics = new ArrayList<>();
    private final Set<String> sectionsWithDecisions = new HashSet<>();

    void add(FoundDecision decision, @Nullable String section) {
        decisions.add(decision);
        if (section != null) {
            sectionsWithDecisions.add(section);
        }
    }

    void add(FoundFollowUp followUp) {
        followUps.add(followUp);
    }

    /** Whether the last task found rests on a quote that begins here. */
    Optional<FoundFollowUp> lastAt(int start) {
        return followUps.isEmpty() || followUps.getLast().quote().start() != start
                ? Optional.empty()
                : Optional.of(followUps.getLast());
    }

    /** The last task found, if its quote ends here. */
    Optional<FoundFollowUp> lastEndingAt(int end) {
        return followUps.isEmpty() || followUps.getLast().quote().end() != end
                ? Optional.empty()
                : Optional.of(followUps.getLast());
    }

    void replaceLast(FoundFollowUp followUp) {
        followUps.set(followUps.size() - 1, followUp);
    }

    /** The last task turned out to be done. */
    void withdrawLast() {
        followUps.removeLast();
    }

    void add(FoundTopic topic) {
        topics.add(topic);
    }

    List<FoundDecision> decisions() {
        return decisions;
    }

    List<FoundFollowUp> followUps() {
        return followUps;
    }

    List<FoundTopic> topics() {
        return topics;
    }

    boolean noneUnder(String section) {
        return !sectionsWithDecisions.contains(section);
    }

    /** Every decision is an alarm where the section meant for them is empty. */
    List<Alarm> alarms(@Nullable String emptySection) {
        return emptySection == null
                ? List.of()
                : decisions.stream()
                        .map(d -> new Alarm(emptySection, d.point(), d.quote()))
                        .toList();
    }
}
