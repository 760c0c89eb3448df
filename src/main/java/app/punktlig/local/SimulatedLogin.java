package app.punktlig.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The login of the invented municipality: tokens for the client credentials it knows, and the keys they are checked with. */
@RestController
@Profile("local")
@RequestMapping("/sim/login")
class SimulatedLogin {
    private final SimulatedTokens tokens;
    private final SimulatedBot bot;
    private final Addresses addresses;

    SimulatedLogin(SimulatedTokens tokens, SimulatedBot bot, Addresses addresses) {
        this.tokens = tokens;
        this.bot = bot;
        this.addresses = addresses;
    }

    @PostMapping(path = "/{tenant}/oauth2/v2.0/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Map<String, Object>> token(
            @PathVariable String tenant,
            @RequestParam(name = "grant_type", defaultValue = "") String grant,
            @RequestParam(name = "client_id", defaultValue = "") String clientId,
            @RequestParam(name = "client_secret", defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String scope) {
        if (!grant.equals("client_credentials")) {
            return refused(400, "unsupported_grant_type", "Only client_credentials is simulated.");
        }
        if (!bot.knows(tenant, clientId, secret)) {
            return refused(401, "invalid_client", "AADSTS7000215: unknown tenant, client or secret.");
        }
        return audience(scope)
                .map(audience -> granted(tokens.forService(audience, clientId, tenant)))
                .orElseGet(() -> refused(400, "invalid_scope", "AADSTS70011: the scope is not known."));
    }

    @GetMapping("/v1/.well-known/openidconfiguration")
    Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                SimulatedTokens.CONNECTOR,
                "authorization_endpoint",
                "https://invalid.botframework.com",
                "jwks_uri",
                addresses.login() + "/v1/.well-known/keys",
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "token_endpoint_auth_methods_supported",
                List.of("private_key_jwt"));
    }

    @GetMapping("/v1/.well-known/keys")
    Map<String, Object> keys() {
        return tokens.keys();
    }

    @GetMapping("/{tenant}/discovery/v2.0/keys")
    Map<String, Object> entraKeys(@PathVariable String tenant) {
        return tokens.keys();
    }

    /** The sign-in that Teams does for a tab, for whomever the page is used as. */
    @GetMapping("/simulated-person")
    Map<String, String> person(@RequestParam String as) {
        var person = PageState.viewer(as);
        return Map.of("token", tokens.forPerson(person, bot.appId(), bot.tenantId(), addresses.login()));
    }

    private static Optional<String> audience(String scope) {
        return List.of(SimulatedTokens.CONNECTOR, SimulatedTokens.GRAPH).stream()
                .filter(service -> scope.equals(service + "/.default"))
                .findFirst();
    }

    private static ResponseEntity<Map<String, Object>> granted(String token) {
        return ResponseEntity.ok(
                Map.of("token_type", "Bearer", "expires_in", 3600, "ext_expires_in", 3600, "access_token", token));
    }

    private static ResponseEntity<Map<String, Object>> refused(int status, String error, String why) {
        return ResponseEntity.status(status).body(Map.of("error", error, "error_description", why));
    }
}
