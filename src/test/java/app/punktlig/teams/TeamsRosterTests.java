package app.punktlig.teams;

import static app.punktlig.e2e.Somebody.ALI;
import static app.punktlig.e2e.Somebody.MAJA;
import static app.punktlig.e2e.Somebody.SUSANNE_F;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.punktlig.e2e.Activities;
import app.punktlig.e2e.FakeLogin;
import app.punktlig.e2e.FakeTeams;
import app.punktlig.group.Group;
import app.punktlig.group.GroupId;
import app.punktlig.group.Habits;
import app.punktlig.language.Language;
import app.punktlig.settings.AllowedHosts;
import app.punktlig.token.Credentials;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamsRosterTests {
    private final FakeTeams teams = new FakeTeams();
    private final TeamsRoster roster = new TeamsRoster(new Connectors(
            new AllowedHosts(List.of("127.0.0.1")),
            new ConnectorCredentials(
                    FakeLogin.APP_ID, Credentials.of(EndpointFixture.settings(teams)), Clock.systemUTC())));

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void readsAllPages() {
        teams.connector.roster(
                List.of(List.of(MAJA.onRoster()), List.of(ALI.onRoster()), List.of(SUSANNE_F.onRoster())));
        assertThat(roster.read(group()))
                .extracting(person -> person.name())
                .containsExactly(MAJA.name(), ALI.name(), SUSANNE_F.name());
    }

    @Test
    void knowsGuestsAndAddresses() {
        teams.connector.roster(List.of(List.of(
                Map.of("id", "29:g", "name", "Gäst", "objectId", "e-1", "userRole", "guest", "email", "g@example.com"),
                Map.of("id", "29:h", "name", "Extern", "aadObjectId", "e-2", "userPrincipalName", "h_x#EXT#@b.example"),
                MAJA.onRoster())));
        assertThat(roster.read(group())).extracting(person -> person.guest()).containsExactly(true, true, false);
        assertThat(roster.read(group()).getFirst().email()).isEqualTo("g@example.com");
    }

    @Test
    void leavesOutWhatIsNobody() {
        teams.connector.roster(List.of(List.of(Map.of("id", "28:bot", "name", "En bot"), MAJA.onRoster())));
        assertThat(roster.read(group())).hasSize(1);
    }

    @Test
    void saysSoWhenItCannotBeRead() {
        teams.login.down = true;
        assertThatThrownBy(() -> roster.read(group())).isInstanceOf(UncheckedIOException.class);
    }

    private Group group() {
        return new Group(
                GroupId.random(),
                FakeLogin.TENANT,
                Activities.TEAM,
                null,
                "LG",
                Language.SV,
                ZoneId.of("Europe/Stockholm"),
                Activities.TEAM,
                teams.serviceUrl(),
                new Habits(DayOfWeek.MONDAY, LocalTime.of(8, 0), Duration.ofDays(2)),
                true);
    }
}
