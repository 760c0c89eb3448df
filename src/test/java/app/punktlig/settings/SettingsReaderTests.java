package app.punktlig.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsReaderTests {
    private final Map<String, Object> set = new LinkedHashMap<>(Map.of(
            "punktlig.bot.app-id", "11111111-aaaa-bbbb-cccc-000000000001",
            "punktlig.bot.app-secret", "hemligt",
            "punktlig.bot.tenant-id", "22222222-aaaa-bbbb-cccc-000000000002",
            "punktlig.calendar.mailbox", "ledning@lindby.example",
            "spring.datasource.url", "jdbc:h2:mem:settings"));

    @Test
    void takesTheFewKeysThatAreNeededAndFillsInTheRest() {
        var settings = read();

        assertThat(settings.bot().allowedTenants()).containsExactly("22222222-aaaa-bbbb-cccc-000000000002");
        assertThat(settings.bot().loginUrl()).isEqualTo(URI.create("https://login.microsoftonline.com"));
        assertThat(settings.graph().baseUrl()).isEqualTo(URI.create("https://graph.microsoft.com/v1.0"));
        assertThat(settings.graph().clientId()).isEqualTo(settings.bot().appId());
        assertThat(settings.graph().credential()).isEqualTo(settings.bot().credential());
        assertThat(settings.calendar().subject()).isEqualTo("LG*");
        assertThat(settings.habits().reminderDay()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(settings.habits().reminderTime()).isEqualTo(LocalTime.of(8, 0));
    }

    @Test
    void repliesToTeamsAndFetchesFilesFromSharePointByDefault() {
        var hosts = read().bot().allowedHosts();

        assertThat(hosts.allow("https://smba.trafficmanager.net/emea/")).isTrue();
        assertThat(hosts.allow("https://lindby-my.sharepoint.com/personal/x")).isTrue();
        assertThat(hosts.allow("https://example.org/")).isFalse();
    }

    @Test
    void namesEveryFaultAtOnce() {
        set.clear();
        set.put("punktlig.reminder.time", "kvart över åtta");
        set.put("punktlig.graph.base-url", "http://graph.example.org/v1.0");
        set.put("spring.datasource.url", "jdbc:mysql://db/punktlig");

        assertThat(faultyKeys())
                .containsExactly(
                        "punktlig.bot.app-id",
                        "punktlig.bot.tenant-id",
                        "punktlig.bot.app-secret",
                        "punktlig.graph.base-url",
                        "spring.datasource.url",
                        "punktlig.calendar.mailbox",
                        "punktlig.reminder.time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void refusesAnEmptyAppId(String appId) {
        set.put("punktlig.bot.app-id", appId);

        assertThat(faultyKeys()).containsExactly("punktlig.bot.app-id");
    }

    @Test
    void refusesASecretBesideAManagedIdentity() {
        set.put("punktlig.bot.managed-identity", "true");

        assertThat(faultyKeys()).containsExactly("punktlig.bot.app-secret, .app-certificate, .managed-identity");
    }

    @Test
    void takesAManagedIdentityInPlaceOfASecret() {
        set.remove("punktlig.bot.app-secret");
        set.put("punktlig.bot.managed-identity", "true");

        assertThat(read().bot().credential()).isInstanceOf(AppCredential.ManagedIdentity.class);
    }

    @Test
    void refusesACertificateThatIsNotThere() {
        set.remove("punktlig.bot.app-secret");
        set.put("punktlig.bot.app-certificate", "/no/such/file.pem");

        assertThat(faultyKeys()).containsExactly("punktlig.bot.app-certificate");
    }

    @Test
    void refusesAMailboxBesideAGroup() {
        set.put("punktlig.calendar.group", "true");

        assertThat(faultyKeys()).containsExactly("punktlig.calendar.group");
    }

    @Test
    void readsTheCalendarOfTheTeamsOwnGroup() {
        set.remove("punktlig.calendar.mailbox");
        set.put("punktlig.calendar.group", "true");

        assertThat(read().calendar().source()).isEqualTo(new CalendarSettings.TeamGroup(null));
    }

    @Test
    void refusesAMailboxThatLeadsElsewhere() {
        set.put("punktlig.calendar.mailbox", "a@b.example/messages?");

        assertThat(faultyKeys()).containsExactly("punktlig.calendar.mailbox");
    }

    @ParameterizedTest
    @CsvSource({
        "punktlig.reminder.day, Blåmåndag",
        "punktlig.reminder.time, 25:00",
        "punktlig.agenda.deadline, snart",
        "punktlig.agenda.deadline, -2d",
        "punktlig.calendar.horizon, 0d",
        "punktlig.bot.managed-identity, kanske",
        "punktlig.bot.login-url, http://login.example.org",
        "punktlig.bot.login-url, inte en adress",
        "punktlig.bot.open-id-metadata-url, https://user:pw@login.example.org/x",
        "punktlig.graph.base-url, https://graph.example.org",
        "punktlig.bot.allowed-service-hosts, https://smba.trafficmanager.net",
        "punktlig.bot.allowed-service-hosts, *",
        "punktlig.bot.allowed-service-hosts, *.com",
        "punktlig.data-dir, a;b",
    })
    void namesTheKeyThatCannotBeUsed(String key, String value) {
        set.put(key, value);

        assertThat(faultyKeys()).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/x/, http://localhost:8080/x",
        "http://127.0.0.1:9, http://127.0.0.1:9",
        "http://[::1]:9, http://[::1]:9"
    })
    void takesPlainHttpToThisMachine(String given, URI read) {
        set.put("punktlig.bot.login-url", given);

        assertThat(read().bot().loginUrl()).isEqualTo(read);
    }

    @Test
    void takesWeekdaysInSwedish() {
        set.put("punktlig.reminder.day", "Torsdag");
        set.put("punktlig.agenda.deadline", "36h");
        set.put("punktlig.calendar.horizon", "3w");

        assertThat(read().habits().reminderDay()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(read().habits().deadline()).isEqualTo(Duration.ofHours(36));
        assertThat(read().calendar().horizon()).isEqualTo(Period.ofWeeks(3));
    }

    @Test
    void wantsBothIdAndSecretOfAnotherGraphIdentity() {
        set.put("punktlig.graph.client-secret", "annat");
        assertThat(faultyKeys()).containsExactly("punktlig.graph.client-id");

        set.remove("punktlig.graph.client-secret");
        set.put("punktlig.graph.client-id", "33333333-aaaa-bbbb-cccc-000000000003");
        assertThat(faultyKeys()).containsExactly("punktlig.graph.client-secret");
    }

    @Test
    void saysWhenAPlaceholderLeadsNowhere() {
        set.put("punktlig.bot.tenant-id", "${NO_SUCH_TENANT}");

        assertThat(faultyKeys()).contains("punktlig.bot.tenant-id");
    }

    @Test
    void readsTheEnvironmentsSpelling() {
        set.remove("punktlig.bot.app-id");
        var environment = environment();
        environment
                .getPropertySources()
                .addLast(new SystemEnvironmentPropertySource(
                        "env-systemEnvironment", Map.of("PUNKTLIG_BOT_APPID", "x")));

        assertThat(SettingsReader.read(environment).bot().appId()).isEqualTo("x");
    }

    @Test
    void neverShowsTheSecret() {
        assertThat(read().toString()).doesNotContain("hemligt");
    }

    private Settings read() {
        return SettingsReader.read(environment());
    }

    private java.util.List<String> faultyKeys() {
        var wrong = catchThrowableOfType(WrongSettings.class, this::read);
        return wrong.faults().stream().map(Fault::key).toList();
    }

    private StandardEnvironment environment() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", set));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
