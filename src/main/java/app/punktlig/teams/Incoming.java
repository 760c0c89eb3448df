package app.punktlig.teams;

import app.punktlig.language.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity with all it needs: who, where, through whom.
 *
 * @param tree the same as it came, with what the SDK's type does not know
 * @param id the delivery's id
 */
record Incoming(Activity activity, JsonNode tree, String id) {
    /** What only Teams tells: tenant, team, channel. */
    private JsonNode channelData() {
        return tree.path("channelData");
    }

    /** The payload of a click or an invoke. */
    JsonNode value() {
        return tree.path("value");
    }

    boolean isHtml() {
        return Set.of("xml", "html").contains(tree.path("textFormat").asText("").toLowerCase(Locale.ROOT));
    }

    String type() {
        return activity.getType();
    }

    String name() {
        return activity.getName() == null ? "" : activity.getName();
    }

    /** The message whose card was pressed; a card that a person inserted by the search has none, which Teams tells with -1. */
    @Nullable
    String replyToId() {
        var id = activity.getReplyToId();
        return id == null || id.isBlank() || id.equals("-1") ? null : id;
    }

    String serviceUrl() {
        return activity.getServiceUrl();
    }

    String channelId() {
        return activity.getChannelId();
    }

    ChannelAccount from() {
        return activity.getFrom();
    }

    String botId() {
        return activity.getRecipient().getId();
    }

    /** True when only the sender and the bot see it, as with a slash command. */
    boolean isTargeted() {
        var flag = activity.getRecipient().getProperties().get("isTargeted");
        return flag != null && flag.asBoolean();
    }

    String conversationId() {
        return activity.getConversation().getId();
    }

    /** True for a message action or a search in a chat between people: Teams lets them be used where the bot is not. */
    boolean isFromElsewhere() {
        return name().startsWith("composeExtension/") && teamId() == null;
    }

    boolean isPersonal() {
        return "personal".equals(activity.getConversation().getConversationType());
    }

    String tenantId() {
        return channelData().at("/tenant/id").asText();
    }

    /** True unless the activity contradicts itself about its tenant. */
    boolean agreesOnTenant() {
        var told = activity.getConversation().getTenantId();
        return told == null || told.equals(tenantId());
    }

    @Nullable
    String teamId() {
        return text("/team/id").or(() -> text("/teamsTeamId")).orElse(null);
    }

    @Nullable
    String teamName() {
        return text("/team/name").orElse(null);
    }

    @Nullable
    String entraGroupId() {
        return text("/team/aadGroupId").orElse(null);
    }

    String eventType() {
        return text("/eventType").orElse("");
    }

    /** The channel; a reply's conversation carries its thread's first message behind a semicolon. */
    String channel() {
        return text("/channel/id")
                .or(() -> text("/teamsChannelId"))
                .orElseGet(() -> conversationId().split(";", 2)[0]);
    }

    @Nullable
    String rootMessageId() {
        var parts = conversationId().split(";messageid=", 2);
        return parts.length == 2 && !parts[1].isBlank() ? parts[1] : null;
    }

    Language language() {
        return Language.of(activity.getLocale() != null ? activity.getLocale() : clientLocale());
    }

    private @Nullable String clientLocale() {
        return entities("clientInfo").stream()
                .map(client -> client.path("locale").asText(""))
                .filter(locale -> !locale.isBlank())
                .findFirst()
                .orElse(null);
    }

    List<JsonNode> entities(String type) {
        return tree.path("entities")
                .valueStream()
                .filter(entity -> type.equals(entity.path("type").asText()))
                .toList();
    }

    boolean addsBot() {
        return concernsBot(activity.getMembersAdded());
    }

    boolean removesBot() {
        return concernsBot(activity.getMembersRemoved());
    }

    boolean changesMembers() {
        return isNotEmpty(activity.getMembersAdded()) || isNotEmpty(activity.getMembersRemoved());
    }

    private boolean concernsBot(@Nullable List<ChannelAccount> members) {
        return members != null && members.stream().anyMatch(member -> member != null && botId().equals(member.getId()));
    }

    private static boolean isNotEmpty(@Nullable List<ChannelAccount> members) {
        return members != null && !members.isEmpty();
    }

    private Optional<String> text(String pointer) {
        var node = channelData().at(pointer);
        return node.isTextual() && !node.asText().isBlank() ? Optional.of(node.asText()) : Optional.empty();
    }
}
