package app.punktlig.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the bot's registration. */
final class BotReader {
    private static final URI LOGIN = URI.create("https://login.microsoftonline.com");
    private static final URI OPEN_ID = URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration");
    /** The connector's hosts in the public and the GCC cloud, and where the files lie that people send the bot. */
    private static final List<String> HOSTS =
            List.of("smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "*.sharepoint.com");

    private static final String HOST_PATTERN =
            "(?:\\*\\.)?(?:[\\w-]++\\.)*+[\\w-]++(?::\\d{1,5})?|\\[::1](?::\\d{1,5})?";
    private static final String WHOLE_TOP_DOMAIN = "\\*\\.[\\w-]++";

    private final Keys keys;

    BotReader(Keys keys) {
        this.keys = keys;
    }

    BotSettings read() {
        var appId = keys.required(
                "punktlig.bot.app-id",
                "Set it to the application (client) id of the bot's registration; without it nobody's messages could be told apart from forged ones.");
        var tenantId = keys.required(
                "punktlig.bot.tenant-id", "Set it to the id of the tenant that the bot is registered in.");
        return new BotSettings(
                appId,
                credential(),
                tenantId,
                allowedTenants(tenantId),
                new AllowedHosts(allowedHosts()),
                keys.url("punktlig.bot.open-id-metadata-url", OPEN_ID),
                keys.url("punktlig.bot.login-url", LOGIN));
    }

    private AppCredential credential() {
        var given = new ArrayList<AppCredential>();
        keys.text("punktlig.bot.app-secret").map(AppCredential.Secret::new).ifPresent(given::add);
        if (keys.has("punktlig.bot.app-certificate")) {
            given.add(certificate());
        }
        if (keys.flag("punktlig.bot.managed-identity")) {
            given.add(new AppCredential.ManagedIdentity());
        }
        if (given.isEmpty()) {
            keys.fault(
                    "punktlig.bot.app-secret",
                    "is missing",
                    "Set it to a client secret of the registration, or punktlig.bot.app-certificate to a PEM file, "
                            + "or punktlig.bot.managed-identity=true where Punktlig runs under a managed identity.");
            return new AppCredential.ManagedIdentity();
        }
        if (given.size() > 1) {
            keys.fault(
                    "punktlig.bot.app-secret, .app-certificate, .managed-identity",
                    "contradict each other",
                    "Keep one of them: the bot proves who it is in one way.");
        }
        return given.getFirst();
    }

    private AppCredential certificate() {
        return keys.read(
                "punktlig.bot.app-certificate",
                new AppCredential.ManagedIdentity(),
                "a PEM file that can be read",
                text -> new AppCredential.Certificate(readable(text)));
    }

    private static Path readable(String file) {
        var path = Path.of(file);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new IllegalArgumentException(file);
        }
        return path;
    }

    private Set<String> allowedTenants(String own) {
        var tenants = keys.texts("punktlig.bot.allowed-tenants");
        return tenants.isEmpty() ? Set.of(own) : Set.copyOf(tenants);
    }

    private List<String> allowedHosts() {
        var hosts = keys.texts("punktlig.bot.allowed-service-hosts");
        hosts.stream().filter(host -> !isHostPattern(host)).forEach(this::refuseHost);
        return hosts.isEmpty() ? HOSTS : hosts;
    }

    private static boolean isHostPattern(String host) {
        return host.matches(HOST_PATTERN) && !host.matches(WHOLE_TOP_DOMAIN);
    }

    private void refuseHost(String host) {
        keys.fault(
                "punktlig.bot.allowed-service-hosts",
                "holds \"" + host + "\"",
                "List hosts only, such as smba.trafficmanager.net or *.sharepoint.com.");
    }
}
