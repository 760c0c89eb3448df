package app.punktlig.teams;

import app.punktlig.chat.Conversation;
import app.punktlig.chat.Conversation.Installation;
import app.punktlig.chat.Message.Sender;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes an activity to what it means: something said, something clicked, the app come or gone, a team renamed, people come or gone. */
final class Turns {
    private static final Logger log = LoggerFactory.getLogger(Turns.class);

    private final Conversation conversation;
    private final MessageReader messages;
    private final Invokes invokes;

    Turns(Conversation conversation, MessageReader messages, Invokes invokes) {
        this.conversation = conversation;
        this.messages = messages;
        this.invokes = invokes;
    }

    /** What came of it: a body for the response, nothing to say, or an invoke nobody here knows. */
    sealed interface Outcome {
        record Done() implements Outcome {}

        record Answered(ObjectNode body) implements Outcome {}

        record NotKnown() implements Outcome {}
    }

    Outcome take(Incoming incoming) throws Malformed {
        switch (incoming.type()) {
            case "message" -> said(incoming);
            case "invoke" -> {
                return invoked(incoming);
            }
            case "installationUpdate" -> installed(incoming);
            case "conversationUpdate" -> updated(incoming);
            default -> log.debug("Nothing to do for an activity of type {}", incoming.type());
        }
        return new Outcome.Done();
    }

    private void said(Incoming incoming) throws Malformed {
        requirePerson(incoming);
        requirePlace(incoming);
        var message = messages.typed(incoming);
        var say = message.text().isEmpty()
                ? incoming.value().path(CardActions.SAY).asText("")
                : "";
        conversation.answer(
                say.isEmpty() ? message : messages.said(incoming, say, message.fields(), message.surface()));
    }

    private Outcome invoked(Incoming incoming) throws Malformed {
        requirePerson(incoming);
        requirePlace(incoming);
        return invokes.answer(incoming).<Outcome>map(Outcome.Answered::new).orElseGet(Outcome.NotKnown::new);
    }

    private void installed(Incoming incoming) {
        var action = incoming.activity().getAction() == null
                ? ""
                : incoming.activity().getAction();
        if (action.startsWith("add")) {
            joined(incoming);
        } else if (action.startsWith("remove")) {
            left(incoming);
        }
    }

    private void updated(Incoming incoming) {
        if (incoming.addsBot()) {
            joined(incoming);
        } else if (incoming.removesBot() || incoming.eventType().equals("teamDeleted")) {
            left(incoming);
        } else if (incoming.teamId() != null && incoming.eventType().equals("teamRenamed")) {
            conversation.joinedTeam(installation(incoming, incoming.teamId(), null));
        } else if (incoming.teamId() != null && incoming.changesMembers()) {
            conversation.rosterChanged(incoming.tenantId(), incoming.teamId());
        }
    }

    private void joined(Incoming incoming) {
        if (incoming.teamId() != null) {
            conversation.joinedTeam(installation(incoming, incoming.teamId(), installer(incoming)));
        } else if (incoming.isPersonal() && isPerson(incoming)) {
            conversation.metPerson(
                    MessageReader.sender(incoming), MessageReader.place(incoming), incoming.language(), incoming.id());
        }
    }

    private void left(Incoming incoming) {
        if (incoming.teamId() != null) {
            conversation.leftTeam(incoming.tenantId(), incoming.teamId());
        }
    }

    private static Installation installation(Incoming incoming, String teamId, @Nullable Sender installer) {
        return new Installation(
                incoming.tenantId(),
                teamId,
                incoming.entraGroupId(),
                incoming.teamName() == null ? "" : incoming.teamName(),
                incoming.serviceUrl(),
                incoming.language(),
                installer,
                incoming.id());
    }

    private static @Nullable Sender installer(Incoming incoming) {
        return isPerson(incoming) ? MessageReader.sender(incoming) : null;
    }

    private static boolean isPerson(Incoming incoming) {
        return Optional.ofNullable(incoming.from().getAadObjectId())
                .filter(id -> !id.isBlank())
                .isPresent();
    }

    /** Roles hang on the Entra object id: without it nobody can be told from anybody else. */
    private static void requirePerson(Incoming incoming) throws Malformed {
        if (!isPerson(incoming)) {
            throw new Malformed("no from.aadObjectId");
        }
    }

    private static void requirePlace(Incoming incoming) throws Malformed {
        if (!incoming.isPersonal() && !incoming.isFromElsewhere() && incoming.teamId() == null) {
            throw new Malformed("neither a personal chat nor a team");
        }
    }
}
