package app.punktlig.web;

import app.punktlig.settings.BotSettings;
import com.auth0.jwk.JwkProviderBuilder;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the tab together. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    private static final int PATIENCE_MILLIS = 3_000;

    /** Entra's keys, fetched when first needed; a stranger who names any key cannot make us ask more than ten times a minute. */
    @Bean
    SsoTokens ssoTokens(BotSettings bot) throws MalformedURLException {
        var keys = URI.create(bot.loginUrl() + "/" + bot.tenantId() + "/discovery/v2.0/keys");
        return new SsoTokens(
                bot,
                new JwkProviderBuilder(keys.toURL())
                        .cached(20, 24, TimeUnit.HOURS)
                        .rateLimited(10, 1, TimeUnit.MINUTES)
                        .timeouts(PATIENCE_MILLIS, PATIENCE_MILLIS)
                        .build());
    }
}
