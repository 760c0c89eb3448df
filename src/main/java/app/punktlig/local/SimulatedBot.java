package app.punktlig.local;

import org.springframework.core.env.Environment;

/** The bot's registration, as the simulated tenant knows it. */
record SimulatedBot(String appId, String secret, String tenantId) {
    static final String NAME = "Punktlig";

    static SimulatedBot of(Environment environment) {
        return new SimulatedBot(
                environment.getRequiredProperty("punktlig.bot.app-id"),
                environment.getRequiredProperty("punktlig.bot.app-secret"),
                environment.getRequiredProperty("punktlig.bot.tenant-id"));
    }

    String teamsId() {
        return "28:" + appId;
    }

    boolean knows(String tenant, String clientId, String clientSecret) {
        return tenant.equals(tenantId) && clientId.equals(appId) && clientSecret.equals(secret);
    }
}
