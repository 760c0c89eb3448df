package app.punktlig.teams;

import app.punktlig.chat.Message;
import app.punktlig.chat.Message.FileOffer;
import app.punktlig.chat.Message.Mention;
import app.punktlig.chat.Message.Sender;
import app.punktlig.chat.Message.Surface;
import app.punktlig.chat.Place;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Attachment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a chat message of an activity. */
final class MessageReader {
    /** Longer is nobody's name. */
    private static final int LONGEST_NAME = 200;

    /** Letters that the names may add to a text. */
    private static final int MOST_GROWTH = 10_000;

    private static final String FILE = "application/vnd.microsoft.teams.file.download.info";
    /** No form has as many fields, and no field takes as many letters; a payload with more is somebody's own. */
    private static final int MOST_FIELDS = 100;

    private static final int MOST_LETTERS = 20_000;

    private final Clock clock;

    MessageReader(Clock clock) {
        this.clock = clock;
    }

    Message typed(Incoming incoming) {
        var mentions = new ArrayList<Mention>();
        var text = withoutMentionTags(incoming, mentions);
        var surface = incoming.isTargeted() ? Surface.SLASH : Surface.TYPED;
        return message(incoming, text, fields(incoming.value()), mentions, files(incoming), surface);
    }

    Message said(Incoming incoming, String say, Map<String, String> fields, Surface surface) {
        return message(incoming, PlainText.ofText(say), fields, List.of(), List.of(), surface);
    }

    private Message message(
            Incoming incoming,
            String text,
            Map<String, String> fields,
            List<Mention> mentions,
            List<FileOffer> files,
            Surface surface) {
        return new Message(
                incoming.id(),
                place(incoming),
                sender(incoming),
                incoming.language(),
                text,
                fields,
                mentions,
                files,
                surface,
                surface == Surface.BUTTON ? incoming.replyToId() : null,
                incoming.teamName(),
                incoming.entraGroupId(),
                clock.instant());
    }

    static Sender sender(Incoming incoming) {
        var from = incoming.from();
        return new Sender(
                from.getAadObjectId() == null ? "" : from.getAadObjectId(),
                from.getId(),
                from.getName() == null ? "" : PlainText.ofText(from.getName()));
    }

    static Place place(Incoming incoming) {
        return incoming.isFromElsewhere() ? elsewhere(incoming) : here(incoming);
    }

    /** A chat that the bot is not in must not be taken for the person's chat with it, and nothing can be posted there. */
    private static Place elsewhere(Incoming incoming) {
        return new Place(
                Place.Kind.PERSONAL,
                incoming.tenantId(),
                incoming.serviceUrl(),
                null,
                incoming.from().getId(),
                null,
                null,
                true);
    }

    private static Place here(Incoming incoming) {
        var kind = incoming.isPersonal() ? Place.Kind.PERSONAL : Place.Kind.CHANNEL;
        var onlyTo = incoming.isPersonal() || incoming.isTargeted();
        return new Place(
                kind,
                incoming.tenantId(),
                incoming.serviceUrl(),
                incoming.isPersonal() ? incoming.conversationId() : incoming.channel(),
                onlyTo ? incoming.from().getId() : null,
                incoming.isPersonal() ? null : incoming.teamId(),
                incoming.isPersonal() ? null : incoming.rootMessageId(),
                incoming.isTargeted());
    }

    /** The bot's own mention goes, by its entity and not by its text; others stay as the name they show. */
    private static String withoutMentionTags(Incoming incoming, List<Mention> mentions) {
        var text =
                incoming.activity().getText() == null ? "" : incoming.activity().getText();
        for (var entity : incoming.entities("mention")) {
            var tag = entity.path("text").asText("");
            if (tag.isBlank()) {
                continue;
            }
            if (entity.at("/mentioned/id").asText().equals(incoming.botId())) {
                text = text.replace(tag, " ");
            } else {
                var mention = mention(entity);
                mentions.add(mention);
                text = replaced(text, tag, mention.text());
            }
        }
        return incoming.isHtml() ? PlainText.ofHtml(text) : PlainText.ofText(text);
    }

    /** Wherever the tag stands, as long as the text does not grow out of bounds: a tag may be said to be a single letter. */
    static String replaced(String text, String tag, String name) {
        int most = text.length() + MOST_GROWTH;
        var replaced = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, from)) {
            if (replaced.length() + at - from + name.length() + text.length() - at > most) {
                break;
            }
            replaced.append(text, from, at).append(name);
            from = at + tag.length();
        }
        return replaced.append(text, from, text.length()).toString();
    }

    private static Mention mention(JsonNode entity) {
        var name = entity.at("/mentioned/name").asText("");
        var shown = name.isBlank() ? PlainText.ofHtml(entity.path("text").asText()) : PlainText.ofText(name);
        var entraId = entity.at("/mentioned/aadObjectId").asText("");
        return new Mention(cut(shown), entity.at("/mentioned/id").asText(), entraId.isBlank() ? null : entraId);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static List<FileOffer> files(Incoming incoming) {
        var attachments = incoming.activity().getAttachments();
        if (attachments == null) {
            return List.of();
        }
        return attachments.stream()
                .filter(attachment -> attachment != null && FILE.equals(attachment.getContentType()))
                .map(MessageReader::file)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FileOffer> file(Attachment attachment) {
        JsonNode content = ActivityReader.MAPPER.valueToTree(attachment.getContent());
        var url = content.path("downloadUrl").asText("");
        var name = attachment.getName() == null ? "" : PlainText.ofText(attachment.getName());
        return url.isBlank() ? Optional.empty() : Optional.of(new FileOffer(name, url));
    }

    /** The inputs of a card: simple values as text; whatever else a payload holds is nobody's input. */
    static Map<String, String> fields(JsonNode data) {
        var fields = new LinkedHashMap<String, String>();
        for (var entry : data.properties()) {
            if (entry.getValue().isValueNode()
                    && !entry.getValue().isNull()
                    && !entry.getKey().equals(CardActions.SAY)
                    && fields.size() < MOST_FIELDS) {
                fields.put(entry.getKey(), shortened(entry.getValue().asText()));
            }
        }
        return fields;
    }

    private static String shortened(String text) {
        var plain = PlainText.ofText(text);
        return plain.length() <= MOST_LETTERS ? plain : plain.substring(0, MOST_LETTERS);
    }
}
