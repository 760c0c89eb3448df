package app.punktlig.teams;

import app.punktlig.chat.Card;
import app.punktlig.chat.Messenger;
import app.punktlig.chat.Place;
import app.punktlig.chat.Post;
import app.punktlig.language.Texts;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ResourceResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.HttpException;

/** Sends posts through the Bot Connector, each attempt exactly once. */
final class TeamsMessenger implements Messenger {
    private static final Logger log = LoggerFactory.getLogger(TeamsMessenger.class);

    private static final int TOO_BIG = 413;

    private final Connectors connectors;
    private final String botId;
    private final Attempt attempt;

    TeamsMessenger(Connectors connectors, String appId, Attempt attempt) {
        this.connectors = connectors;
        this.botId = "28:" + appId;
        this.attempt = attempt;
    }

    @Override
    public Delivery send(Post post) {
        var delivery = attempted(post.place(), post.card(), post.edits());
        if (post.place().targeted() && delivery instanceof Delivery.Refused) {
            log.info("Post {} cannot be shown to one person only; it goes to the personal chat", post.id());
            delivery = attempted(personalChat(post.place()), explained(post.card()), null);
        }
        if (!(delivery instanceof Delivery.Sent)) {
            log.warn("Post {}: {}", post.id(), delivery);
        }
        return delivery;
    }

    /** An answer that turns up elsewhere than where it was asked for says why. */
    private static Card explained(Card card) {
        var why = new Card.Text(Texts.in(card.language()).say("card.here-instead"), Card.Weight.SUBTLE);
        var body = Stream.concat(Stream.of(why), card.body().stream()).toList();
        return new Card(
                card.language(), card.title(), card.tone(), card.summary(), body, card.buttons(), card.refresh());
    }

    /** What is too big has certainly not been taken in, so its beginning may follow at once. */
    private Delivery attempted(Place place, Card card, @Nullable String edits) {
        var whole = attempted(place, AdaptiveCards.inChat(card), card, edits);
        return whole instanceof Delivery.Refused refused && refused.status() == TOO_BIG
                ? attempted(place, AdaptiveCards.shortInChat(card), card, edits)
                : whole;
    }

    private Delivery attempted(Place place, ObjectNode drawn, Card card, @Nullable String edits) {
        try {
            return sent(connectors.at(place.serviceUrl()), place, card, drawn, edits);
        } catch (Unopened e) {
            return opening(e.getCause());
        } catch (IOException | RuntimeException e) {
            return failed(e);
        }
    }

    /** Opening a chat twice opens the same one: only that it did not succeed matters. */
    private Delivery opening(Throwable cause) {
        return failed(cause) instanceof Delivery.Unknown(String reason)
                ? new Delivery.NotReached(reason)
                : failed(cause);
    }

    private Delivery failed(Throwable thrown) {
        var delivery = attempt.failed(thrown);
        if (delivery instanceof Delivery.NotReached) {
            connectors.forgetToken();
        }
        return delivery;
    }

    private Delivery sent(Connector connector, Place place, Card card, ObjectNode drawn, @Nullable String edits)
            throws IOException {
        var conversation = place.conversationId() == null ? opened(connector, place) : place.conversationId();
        var thread = place.rootId() == null ? conversation : conversation + ";messageid=" + place.rootId();
        var activity = activity(place, thread, card, drawn);
        if (edits != null) {
            activity.setId(edits);
            connector.conversations().updateActivity(thread, edits, activity).join();
            return new Delivery.Sent(conversation, edits);
        }
        var resource = place.targeted()
                ? targeted(connector, thread, activity)
                : connector.conversations().sendToConversation(thread, activity).join();
        return new Delivery.Sent(conversation, resource == null || resource.getId() == null ? "" : resource.getId());
    }

    private static @Nullable ResourceResponse targeted(Connector connector, String thread, Activity activity)
            throws IOException {
        var response = connector.extras().sendTargeted(thread, activity).execute();
        if (!response.isSuccessful()) {
            throw new HttpException(response);
        }
        return response.body();
    }

    private String opened(Connector connector, Place place) {
        try {
            var opened = connector
                    .conversations()
                    .createConversation(chatWith(place))
                    .join();
            return Objects.requireNonNull(opened.getId());
        } catch (RuntimeException e) {
            throw new Unopened(e);
        }
    }

    private ConversationParameters chatWith(Place place) {
        var parameters = new ConversationParameters();
        parameters.setIsGroup(false);
        parameters.setBot(new ChannelAccount(botId));
        parameters.setMembers(List.of(new ChannelAccount(place.userId())));
        parameters.setTenantId(place.tenantId());
        var channelData = JsonNodeFactory.instance.objectNode();
        channelData.putObject("tenant").put("id", place.tenantId());
        parameters.setChannelData(channelData);
        return parameters;
    }

    private Activity activity(Place place, String conversation, Card card, ObjectNode drawn) {
        var activity = new Activity(ActivityTypes.MESSAGE);
        activity.setTimestamp(null);
        activity.setFrom(new ChannelAccount(botId));
        activity.setConversation(new ConversationAccount(conversation));
        if (place.userId() != null) {
            activity.setRecipient(new ChannelAccount(place.userId()));
        }
        activity.setLocale(card.language().locale().toLanguageTag());
        activity.setSummary(CardText.literal(card.summary()));
        activity.setAttachment(attachment(drawn));
        return activity;
    }

    private static Attachment attachment(ObjectNode drawn) {
        var attachment = new Attachment();
        attachment.setContentType(AdaptiveCards.CONTENT_TYPE);
        attachment.setContent(drawn);
        return attachment;
    }

    private static Place personalChat(Place place) {
        return Place.personal(place.tenantId(), place.serviceUrl(), Objects.requireNonNull(place.userId()), null);
    }

    /** A personal chat could not be opened; certainly nothing was said in it. */
    private static final class Unopened extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unopened(RuntimeException cause) {
            super(cause);
        }

        @Override
        public synchronized Throwable getCause() {
            return Objects.requireNonNull(super.getCause());
        }
    }
}
