package app.punktlig.settings;

import java.net.URI;
import java.util.Set;

/**
 * The bot's registration, and whom it trusts.
 *
 * @param allowedTenants the tenants whose activities are taken
 * @param allowedHosts where replies and files may be sent to or fetched from
 * @param openIdMetadataUrl where the keys of inbound tokens are described
 * @param loginUrl tokens come from {@code <loginUrl>/<tenantId>/oauth2/v2.0/token}; never ends with a slash
 */
public record BotSettings(
        String appId,
        AppCredential credential,
        String tenantId,
        Set<String> allowedTenants,
        AllowedHosts allowedHosts,
        URI openIdMetadataUrl,
        URI loginUrl) {
    public BotSettings {
        if (appId.isBlank()) {
            throw new IllegalArgumentException("an empty app id would turn authentication off");
        }
        allowedTenants = Set.copyOf(allowedTenants);
    }
}
