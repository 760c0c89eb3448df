package app.punktlig.teams;

import app.punktlig.chat.Conversation;
import app.punktlig.chat.FileFetcher;
import app.punktlig.chat.Messenger;
import app.punktlig.group.Roster;
import app.punktlig.settings.BotSettings;
import app.punktlig.token.Credentials;
import java.time.Clock;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the Teams side together. */
@Configuration(proxyBeanMethods = false)
class TeamsConfiguration {
    /** Tokens and pauses go by the real time, also where the group's clock can be moved. */
    private static final Clock REAL_TIME = Clock.systemUTC();

    /** Twenty megabytes over a slow line. */
    private static final Duration FILE_PATIENCE = Duration.ofSeconds(60);

    /** For everything but posts: keys and files. Never follows a redirect away from an allowed host. */
    private final OkHttpClient http = new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(3))
            .readTimeout(Duration.ofSeconds(5))
            .callTimeout(Duration.ofSeconds(8))
            .followRedirects(false)
            .followSslRedirects(false)
            .build();

    @Bean
    MessagesEndpoint messagesEndpoint(BotSettings bot, Conversation conversation, Clock clock) {
        var messages = new MessageReader(clock);
        return new MessagesEndpoint(
                new InboundTokens(bot.appId(), new SigningKeys(bot.openIdMetadataUrl(), http, REAL_TIME)),
                new Admission(bot),
                new Turns(conversation, messages, new Invokes(conversation, messages)));
    }

    @Bean
    Connectors connectors(BotSettings bot) {
        return new Connectors(
                bot.allowedHosts(), new ConnectorCredentials(bot.appId(), Credentials.of(bot), REAL_TIME));
    }

    @Bean
    Messenger messenger(Connectors connectors, BotSettings bot) {
        return new TeamsMessenger(connectors, bot.appId(), new Attempt(REAL_TIME));
    }

    @Bean
    FileFetcher fileFetcher(BotSettings bot) {
        return new OkHttpFiles(bot.allowedHosts(), http, FILE_PATIENCE);
    }

    @Bean
    Roster roster(Connectors connectors) {
        return new TeamsRoster(connectors);
    }
}
