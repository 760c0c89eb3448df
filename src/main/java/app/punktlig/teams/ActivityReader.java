package app.punktlig.teams;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads activities, and refuses what lacks a field that everything else builds on. */
final class ActivityReader {
    /** Jackson 2, which the SDK's types are made for. */
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Activity.class, WithoutTimes.class)
            .build();

    private ActivityReader() {}

    /** A timestamp without a fraction fails the SDK's parser; when a message came in is told by our own clock anyway. */
    private abstract static class WithoutTimes {
        @JsonIgnore
        @Nullable
        OffsetDateTime timestamp;

        @JsonIgnore
        @Nullable
        OffsetDateTime localTimestamp;

        @JsonIgnore
        @Nullable
        LocalDateTime expiration;
    }

    static Incoming read(byte[] json) throws Malformed {
        var tree = tree(json);
        var activity = activity(tree);
        require(activity.getType(), "type");
        require(activity.getServiceUrl(), "serviceUrl");
        require(activity.getChannelId(), "channelId");
        require(
                activity.getConversation() == null
                        ? null
                        : activity.getConversation().getId(),
                "conversation.id");
        requireAccount(activity.getFrom(), "from.id");
        requireAccount(activity.getRecipient(), "recipient.id");
        return new Incoming(activity, tree, id(activity, json));
    }

    private static JsonNode tree(byte[] json) throws Malformed {
        try {
            var tree = MAPPER.readTree(json);
            if (tree == null || !tree.isObject()) {
                throw new Malformed("the body is no JSON object");
            }
            return tree;
        } catch (IOException e) {
            throw new Malformed("the body is no JSON");
        }
    }

    private static Activity activity(JsonNode tree) throws Malformed {
        try {
            return MAPPER.treeToValue(tree, Activity.class);
        } catch (JsonProcessingException e) {
            throw new Malformed("a field is not of an activity's type");
        }
    }

    /** Some invokes carry no id; the same bytes are the same delivery then. */
    private static String id(Activity activity, byte[] json) throws Malformed {
        if ("message".equals(activity.getType())) {
            require(activity.getId(), "id");
        }
        return isBlank(activity.getId()) ? "content:" + UUID.nameUUIDFromBytes(json) : activity.getId();
    }

    private static void requireAccount(@Nullable ChannelAccount account, String field) throws Malformed {
        require(account == null ? null : account.getId(), field);
    }

    private static void require(@Nullable String value, String field) throws Malformed {
        if (isBlank(value)) {
            throw new Malformed("no " + field);
        }
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
