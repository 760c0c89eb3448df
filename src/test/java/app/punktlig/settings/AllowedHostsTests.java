package app.punktlig.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTests {
    private final AllowedHosts hosts =
            new AllowedHosts(List.of("smba.trafficmanager.net", "*.sharepoint.com", "localhost:4000", "127.0.0.1"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/emea/",
                "https://SMBA.TrafficManager.net",
                "https://smba.trafficmanager.net:443/",
                "https://lindby-my.sharepoint.com/x",
                "http://localhost:4000/",
                "http://127.0.0.1:5123/"
            })
    void letsListedHostsThrough(String url) {
        assertThat(hosts.allow(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://smba.trafficmanager.net/",
                "https://smba.trafficmanager.net.evil.example/",
                "https://evil.example/smba.trafficmanager.net",
                "https://smba.trafficmanager.net@evil.example/",
                "https://x:y@smba.trafficmanager.net/",
                "https://smba.trafficmanager.net:8443/",
                "https://evilsharepoint.com/",
                "https://sharepoint.com/",
                "http://localhost:4001/",
                "ftp://localhost:4000/",
                "//smba.trafficmanager.net/",
                "not an address",
                ""
            })
    void keepsTheRestOut(String url) {
        assertThat(hosts.allow(url)).isFalse();
    }
}
