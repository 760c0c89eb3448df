package app.punktlig.settings;

import java.net.URI;

/** Reads how Microsoft Graph is reached, and as whom. */
final class GraphReader {
    private static final URI GRAPH = URI.create("https://graph.microsoft.com/v1.0");

    private final Keys keys;
    private final BotSettings bot;

    GraphReader(Keys keys, BotSettings bot) {
        this.keys = keys;
        this.bot = bot;
    }

    GraphSettings read() {
        return new GraphSettings(
                baseUrl(),
                keys.url("punktlig.graph.login-url", bot.loginUrl()),
                keys.text("punktlig.graph.tenant-id").orElse(bot.tenantId()),
                keys.text("punktlig.graph.client-id").orElse(bot.appId()),
                credential());
    }

    private URI baseUrl() {
        var url = keys.url("punktlig.graph.base-url", GRAPH);
        if (url.getPath().isEmpty() && !AllowedHosts.isLoopback(url.getHost())) {
            keys.fault("punktlig.graph.base-url", "lacks the version", "Add it, as in " + GRAPH + ".");
        }
        return url;
    }

    private AppCredential credential() {
        var secret = keys.text("punktlig.graph.client-secret");
        if (secret.isPresent()) {
            requireClientId();
            return new AppCredential.Secret(secret.orElseThrow());
        }
        if (keys.has("punktlig.graph.client-id")
                && !keys.text("punktlig.graph.client-id").orElse("").equals(bot.appId())) {
            keys.fault(
                    "punktlig.graph.client-secret",
                    "is missing",
                    "Set it to a secret of punktlig.graph.client-id, or remove both to use the bot's own identity.");
        }
        return bot.credential();
    }

    private void requireClientId() {
        keys.required(
                "punktlig.graph.client-id",
                "Set it to the application that punktlig.graph.client-secret belongs to, or remove both to use the bot's own identity.");
    }
}
