package app.punktlig.language;

import java.util.Set;

/** Words for a topic that has been named before, in Swedish and English, all in lower case. */
public final class TopicWords {
    private TopicWords() {}

    public static final Set<String> THE_MATTER = Set.of(
            "ärendet",
            "frågan",
            "frågorna",
            "punkten",
            "förslaget",
            "saken",
            "ämnet",
            "det",
            "den",
            "detta",
            "denna",
            "det här",
            "den här frågan",
            "the matter",
            "the item",
            "the issue",
            "the question",
            "the topic",
            "the proposal",
            "this",
            "it",
            "this item",
            "this matter");
}
