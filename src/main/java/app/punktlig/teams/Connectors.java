package app.punktlig.teams;

import app.punktlig.settings.AllowedHosts;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One client per service URL, for allowed hosts only, with a token in hand. */
final class Connectors {
    private static final int MOST = 200;

    private final AllowedHosts allowed;
    private final ConnectorCredentials credentials;
    private final ConcurrentMap<String, Connector> clients = new ConcurrentHashMap<>();

    Connectors(AllowedHosts allowed, ConnectorCredentials credentials) {
        this.allowed = allowed;
        this.credentials = credentials;
    }

    /** @throws IOException when there is no token to be had */
    Connector at(String serviceUrl) throws IOException {
        if (!allowed.allow(serviceUrl)) {
            throw new NotAllowed();
        }
        credentials.current();
        if (clients.size() >= MOST) {
            clients.clear();
        }
        return clients.computeIfAbsent(serviceUrl, url -> new Connector(url, credentials));
    }

    void forgetToken() {
        credentials.forget();
    }

    /** Somewhere that posts must not go, such as after the allowed hosts were changed. */
    static final class NotAllowed extends IOException {
        private static final long serialVersionUID = 1L;

        NotAllowed() {
            super("the host is not allowed");
        }
    }
}
