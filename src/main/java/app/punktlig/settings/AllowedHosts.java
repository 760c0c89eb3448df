package app.punktlig.settings;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that may be sent to or fetched from: {@code smba.trafficmanager.net}, {@code localhost:4000}, or with
 * {@code *.sharepoint.com} every host under a domain.
 */
public record AllowedHosts(List<String> patterns) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public AllowedHosts {
        patterns = patterns.stream().map(AllowedHosts::lowerCase).toList();
    }

    /** True for https to a listed host, and for plain http to a listed loopback address. */
    public boolean allow(String url) {
        try {
            return allow(URI.create(url));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public boolean allow(URI url) {
        return isSafe(url) && patterns.stream().anyMatch(pattern -> matches(pattern, url));
    }

    /** True for https, and for plain http that cannot leave the machine; never with a name or password inside. */
    public static boolean isSafe(URI url) {
        if (url.getHost() == null || url.getRawUserInfo() != null) {
            return false;
        }
        return "https".equalsIgnoreCase(url.getScheme())
                || ("http".equalsIgnoreCase(url.getScheme()) && isLoopback(url.getHost()));
    }

    static boolean isLoopback(@Nullable String host) {
        return host != null && LOOPBACK.contains(lowerCase(host));
    }

    private static boolean matches(String pattern, URI url) {
        var host = lowerCase(url.getHost());
        return pattern.startsWith("*.")
                ? host.endsWith(pattern.substring(1)) && isUsualPort(url)
                : pattern.equals(host + ":" + url.getPort())
                        || (pattern.equals(host) && (isUsualPort(url) || isLoopback(host)));
    }

    private static boolean isUsualPort(URI url) {
        return url.getPort() == -1 || url.getPort() == 443;
    }

    private static String lowerCase(String host) {
        return host.toLowerCase(Locale.ROOT);
    }
}
