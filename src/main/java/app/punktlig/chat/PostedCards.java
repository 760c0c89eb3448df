package app.punktlig.chat;

import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Posts.Posted;
import app.punktlig.group.Group;
import app.punktlig.group.GroupId;
import app.punktlig.group.Groups;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cards that lie in a channel for all to see: each is edited when what it shows has changed, and no other message is posted. */
@Component
public class PostedCards {
    /** What lies further up nobody looks at, and Teams takes only so many requests a second in a thread. */
    private static final int LATEST = 6;

    private static final Duration RECENT = Duration.ofDays(14);

    private final Groups groups;
    private final Posts posts;
    private final Answers answers;
    private final CommandReader reader = new CommandReader();

    PostedCards(Groups groups, Posts posts, Answers answers) {
        this.groups = groups;
        this.posts = posts;
        this.answers = answers;
    }

    @Transactional
    public void bringUpToDate(GroupId id, Instant now) {
        groups.find(id).filter(Group::installed).ifPresent(group -> {
            groups.hold(id);
            posts.inChannels(group, now.minus(RECENT), LATEST).forEach(posted -> bringUpToDate(group, posted, now));
        });
    }

    /** A confirmation says what was done; what it is about is shown from the next change on. */
    private void bringUpToDate(Group group, Posted posted, Instant now) {
        var fresh = fresh(group, posted.card(), now).filter(card -> !card.equals(posted.card()));
        if (posted.card().tone() == Tone.NEUTRAL) {
            fresh.ifPresent(card -> posts.edit(posted, card));
        } else {
            fresh.ifPresent(card -> posts.note(posted, card));
        }
    }

    private Optional<Card> fresh(Group group, Card card, Instant now) {
        var talk = Talk.edited(group, card.language(), now);
        return Optional.ofNullable(card.refresh())
                .flatMap(refresh -> Refreshing.Asked.read(refresh.say()))
                .filter(asked -> asked.group().equals(group.id()))
                .flatMap(asked -> shown(talk.saying(asked.words())));
    }

    /** Only its like takes a card's place: never a refusal, and nothing that is somebody's own. */
    private Optional<Card> shown(Talk talk) {
        return reader.read(talk.message()) instanceof Reading.Understood understood
                        && understood.command() instanceof Command.Looking
                        && !(understood.command() instanceof Command.LookingAtOnesOwn)
                ? Optional.of(answers.answer(talk, understood.command())).filter(card -> card.refresh() != null)
                : Optional.empty();
    }
}
