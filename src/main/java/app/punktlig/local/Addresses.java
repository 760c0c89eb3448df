package app.punktlig.local;

import org.springframework.core.env.Environment;

/** Where the simulated services and the bot's own endpoint answer: all in this process, reached over HTTP. */
record Addresses(String base) {

    static Addresses of(Environment environment) {
        return new Addresses("http://localhost:" + environment.getProperty("server.port", "3978"));
    }

    String messages() {
        return base + "/api/messages";
    }

    /** With the final slash that the real connector's address has too. */
    String connector() {
        return base + "/sim/teams/";
    }

    String graph() {
        return base + "/sim/graph/v1.0";
    }

    String login() {
        return base + "/sim/login";
    }

    /** The address that a download or upload link begins with: the link itself is the key, as in SharePoint. */
    String sharePoint() {
        return base + "/sim/sharepoint";
    }
}
