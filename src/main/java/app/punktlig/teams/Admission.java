package app.punktlig.teams;

import app.punktlig.settings.BotSettings;
import java.util.Optional;

/** Who may speak to Punktlig once the token has proved to be the connector's: this channel, these tenants, these addresses. */
final class Admission {
    /** Through other channels, such as Direct Line, a client could claim to be anybody. */
    private static final String CHANNEL = "msteams";

    private final BotSettings settings;

    Admission(BotSettings settings) {
        this.settings = settings;
    }

    /** Why the activity is turned away; empty when it is welcome. */
    Optional<String> refusal(Incoming incoming, InboundTokens.Genuine token) {
        if (!CHANNEL.equals(incoming.channelId())) {
            return Optional.of("not from Teams");
        }
        if (!token.speaksFor(incoming.serviceUrl(), incoming.channelId())) {
            return Optional.of("the token is for another address or channel");
        }
        if (!settings.allowedTenants().contains(incoming.tenantId()) || !incoming.agreesOnTenant()) {
            return Optional.of("not from an allowed tenant");
        }
        return settings.allowedHosts().allow(incoming.serviceUrl())
                ? Optional.empty()
                : Optional.of("answers would go to a host that is not allowed");
    }
}
