package app.punktlig.local;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Every message of the simulated Teams, and the cards that single persons see in place of the posted ones. */
final class Messages {
    private final Memory memory;
    private final Clock clock;
    private final PageEvents events;
    private final Map<String, JsonNode> ownCards = new ConcurrentHashMap<>();
    private long lastId;

    Messages(Memory memory, Clock clock, PageEvents events) {
        this.memory = memory;
        this.clock = clock;
        this.events = events;
    }

    /** Adds a message to a conversation; in a channel it begins a thread unless the conversation's id names one. */
    Message add(String conversation, String sender, @Nullable String onlyFor, JsonNode activity) {
        Message added;
        synchronized (memory) {
            String id = nextId();
            String thread = Conversations.firstMessage(conversation).orElse(id);
            added = new Message(
                    id,
                    Conversations.place(conversation),
                    thread,
                    sender,
                    clock.instant(),
                    false,
                    false,
                    onlyFor,
                    null,
                    activity);
            memory.contents().messages().put(id, added);
            memory.save();
        }
        tell(added);
        return added;
    }

    Optional<Message> find(String id) {
        synchronized (memory) {
            return Optional.ofNullable(memory.contents().messages().get(id));
        }
    }

    List<Message> all() {
        synchronized (memory) {
            return List.copyOf(memory.contents().messages().values());
        }
    }

    boolean threadExists(String conversation) {
        return Conversations.firstMessage(conversation)
                .map(first -> find(first).isPresent())
                .orElse(true);
    }

    void change(String id, UnaryOperator<Message> how) {
        Message changed;
        synchronized (memory) {
            changed = memory.contents().messages().computeIfPresent(id, (_, before) -> how.apply(before));
            memory.save();
        }
        if (changed != null) {
            tell(changed);
        }
    }

    /** A bot's edit reaches everyone, also those who had a card of their own. */
    void replace(String id, JsonNode activity) {
        ownCards.keySet().removeIf(key -> key.startsWith(id + "/"));
        change(id, before -> before.changedTo(activity));
    }

    /** The card that answers a click is shown to the one who clicked; the posted message stays as it is. */
    void showOwnCard(String id, Person viewer, JsonNode card) {
        ownCards.put(id + "/" + viewer.objectId(), card);
        find(id).ifPresent(this::tell);
    }

    MessageView view(Message message, Person viewer) {
        return MessageView.of(message, ownCards.get(message.id() + "/" + viewer.objectId()));
    }

    private void tell(Message message) {
        events.tell(
                "message", viewer -> message.visibleTo(viewer) ? Optional.of(view(message, viewer)) : Optional.empty());
    }

    /** Teams numbers messages by the millisecond; two in the same one get neighbouring numbers. */
    private String nextId() {
        lastId = Math.max(lastId + 1, clock.millis());
        return Long.toString(lastId);
    }
}
