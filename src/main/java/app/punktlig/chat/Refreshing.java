package app.punktlig.chat;

import app.punktlig.chat.Card.Refresh;
import app.punktlig.group.GroupId;
import app.punktlig.group.Member;
import app.punktlig.group.Members;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes cards that are made anew whenever somebody looks at them, so that none shows what is no longer true. */
@Component
class Refreshing {
    /** Teams asks for a fresh card on behalf of at most so many people. */
    static final int MOST_PEOPLE = 60;

    private static final Pattern ASKED =
            Pattern.compile("\\S+ #([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}) (.+)");

    private final Members members;

    Refreshing(Members members) {
        this.members = members;
    }

    /** The card, which asks for {@code words} when looked at; the group stands before them, whichever the person means by then. */
    Card with(Talk talk, Card card, String words) {
        return card.refreshedBy(new Refresh(say(talk, words), viewers(talk)));
    }

    private static String say(Talk talk, String words) {
        return Order.CHOOSE_GROUP.word(Language.SV) + " #" + talk.group().id().value() + " " + words;
    }

    /** A card with the asker's own, which asks on behalf of nobody else. */
    Card forMe(Talk talk, Card card, String words) {
        return card.refreshedBy(new Refresh(say(talk, words), List.of(talk.me().teamsUserId())));
    }

    private List<String> viewers(Talk talk) {
        return talk.isForMeAlone()
                ? List.of(talk.me().teamsUserId())
                : members.of(talk.group().id()).stream()
                        .map(Member::teamsUserId)
                        .filter(id -> !id.isBlank())
                        .limit(MOST_PEOPLE)
                        .toList();
    }

    /** What a card asks for when it is looked at. */
    record Asked(GroupId group, String words) {
        static Optional<Asked> read(String said) {
            var asked = ASKED.matcher(said);
            return asked.matches()
                    ? Optional.of(new Asked(new GroupId(UUID.fromString(asked.group(1))), asked.group(2)))
                    : Optional.empty();
        }
    }
}
