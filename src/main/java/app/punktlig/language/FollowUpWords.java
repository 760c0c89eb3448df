package app.punktlig.language;

import java.util.List;
import java.util.Set;

/** The words that go with assignments and attendance, in Swedish and English, all in lower case. */
public final class FollowUpWords {
    private FollowUpWords() {}

    /** Between the one who answers for an assignment and those who help. */
    public static final List<String> BETWEEN_PEOPLE =
            List.of(",", "&", "och", "and", "samt", "tillsammans med", "together with", "med", "with");

    /** Of these, the ones after which another name must come. */
    public static final Set<String> NAMES_FOLLOW = Set.of("&", "och", "and", "samt");

    /** Between the people and what they are to do; longer ones first. */
    public static final List<String> BEFORE_TASK = List.of(
            "får i uppdrag att",
            "fick i uppdrag att",
            "har i uppdrag att",
            "is asked to",
            "ansvarar för att",
            "ska",
            "skall",
            "att",
            "will",
            "shall",
            "should",
            "to");

    /** Before a deadline, beside those that belong to it. */
    public static final Set<String> BEFORE_DEADLINE =
            Set.of("till", "senast", "until", "by", "before", "due", "to", "klart", "inför");

    public static final Set<String> ONESELF = Set.of("jag", "mig", "i", "me", "myself");

    /** Before somebody who is not in the group: "gäst Karl Kula: …". */
    public static final Set<String> OUTSIDE = Set.of("gäst", "guest", "utanför", "extern", "external");

    public static final Set<String> EVERYBODY = Set.of("alla", "samtliga", "everybody", "everyone", "all");

    public static final Set<String> EXCEPT = Set.of("utom", "förutom", "except", "but");

    /** How somebody takes part from elsewhere. */
    public static final Set<String> REMOTELY = Set.of(
            "via teams",
            "på teams",
            "on teams",
            "via länk",
            "via link",
            "på länk",
            "distans",
            "på distans",
            "digitalt",
            "remote",
            "remotely",
            "online");

    /** How somebody takes part in a part of the meeting, without the hours. */
    public static final Set<String> PARTLY =
            Set.of("delvis", "del av mötet", "del av tiden", "partly", "part of the meeting");

    /** Words for what is being spoken of, which name no topic of their own. */
    public static final Set<String> THE_MATTER = Set.of(
            "ärendet",
            "frågan",
            "punkten",
            "ämnet",
            "saken",
            "det",
            "detta",
            "den",
            "förslaget",
            "arbetet",
            "diskussionen",
            "the matter",
            "the issue",
            "the question",
            "the point",
            "the topic",
            "it",
            "this",
            "the item",
            "the proposal");

    /** Before the hours that somebody took part. */
    public static final Set<String> BEFORE_HOURS = Set.of(
            "deltog", "kl", "kl.", "klockan", "från", "till", "at", "from", "until", "attended", "mellan", "between");
}
