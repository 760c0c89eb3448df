package app.punktlig.graph;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.microsoft.kiota.authentication.AccessTokenProvider;
import com.microsoft.kiota.authentication.AllowedHostsValidator;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands out tokens for Microsoft Graph, and only to the address that was set. */
final class GraphTokens implements AccessTokenProvider {
    private static final String PUBLIC_CLOUD = "https://graph.microsoft.com";

    private final URI baseUrl;
    private final TokenCredential credential;
    private final AllowedHostsValidator hosts;
    private final TokenRequestContext scope;

    GraphTokens(URI baseUrl, TokenCredential credential) {
        this.baseUrl = baseUrl;
        this.credential = credential;
        this.hosts = new AllowedHostsValidator(baseUrl.getHost());
        this.scope = new TokenRequestContext().addScopes(resource(baseUrl) + "/.default");
    }

    @Override
    public String getAuthorizationToken(URI url, @Nullable Map<String, Object> context) {
        if (!isGraph(baseUrl, url)) {
            return "";
        }
        return credential.getTokenSync(scope).getToken();
    }

    @Override
    public AllowedHostsValidator getAllowedHostsValidator() {
        return hosts;
    }

    /** True when the address is of the same server, and below the same path, as the base. */
    static boolean isGraph(URI baseUrl, URI url) {
        return baseUrl.getScheme().equalsIgnoreCase(url.getScheme())
                && baseUrl.getRawAuthority().equalsIgnoreCase(url.getRawAuthority())
                && url.normalize().getRawPath().startsWith(baseUrl.getRawPath() + "/");
    }

    /** A next page is asked for with a token, so it must lie where the first one lay. */
    static String trusted(URI baseUrl, String nextLink) {
        if (!isGraph(baseUrl, URI.create(nextLink))) {
            throw new IllegalStateException("the next page lies elsewhere");
        }
        return nextLink;
    }

    /** A simulator on this machine is given a token for the public cloud's Graph. */
    private static String resource(URI baseUrl) {
        return "https".equals(baseUrl.getScheme()) ? "https://" + baseUrl.getRawAuthority() : PUBLIC_CLOUD;
    }
}
