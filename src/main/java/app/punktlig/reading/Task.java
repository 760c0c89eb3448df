package app.punktlig.reading;

import java.util.List;

/** A task seen in a sentence, before its point and its wording are known; {@code from} is where its clause begins. */
record Task(
        String rule, List<Mention> owners, FoundFollowUp.Strength strength, double confidence, String what, int from) {

    Task(String rule, List<Mention> owners, FoundFollowUp.Strength strength, double confidence, String what) {
        this(rule, owners, strength, confidence, what, 0);
    }

    /** The same, handed out in so many words, where it is somebody's. */
    Task outright() {
        return owners.isEmpty() || strength == FoundFollowUp.Strength.EXPLICIT
                ? this
                : new Task(rule, owners, FoundFollowUp.Strength.EXPLICIT, 0.8, what, from);
    }
}
