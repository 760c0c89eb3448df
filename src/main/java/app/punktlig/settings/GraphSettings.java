package app.punktlig.settings;

import java.net.URI;

/**
 * Microsoft Graph, and who Punktlig is to it; the bot's own identity unless another was set.
 *
 * @param baseUrl with the version, e.g. {@code https://graph.microsoft.com/v1.0}; never ends with a slash
 * @param loginUrl as the bot's
 */
public record GraphSettings(URI baseUrl, URI loginUrl, String tenantId, String clientId, AppCredential credential) {}
