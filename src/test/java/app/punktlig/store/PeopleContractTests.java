package app.punktlig.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.People;
import app.punktlig.chat.People.Person;
import app.punktlig.group.MemberId;
import app.punktlig.language.Language;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PeopleContractTests {
    private final People people;
    private final String tenant = "tenant-" + UUID.randomUUID();
    private final MemberId maja = new MemberId("maja");

    PeopleContractTests(TestDatabase database) {
        this.people = new JdbcPeople(database.jdbc());
    }

    private Person person() {
        return new Person(
                tenant, maja, "29:maja", "https://connector.example/", "a:maja", Language.SV, null, null, null, true);
    }

    private Person kept(Person person) {
        people.save(person);
        return people.find(tenant, maja).orElseThrow();
    }

    @Test
    void aPersonComesOutAsTheyWentIn() {
        var paused = person().speaking(Language.EN).pausing(Instant.parse("2026-12-15T23:00:00Z"));
        assertThat(kept(paused)).isEqualTo(paused);
        assertThat(kept(person())).isEqualTo(person());
    }

    @Test
    void theLanguageTheyChoseGoesBeforeTheOneTeamsTells() {
        assertThat(kept(person()).speaks()).contains(Language.SV);
        assertThat(kept(person().speaking(Language.EN)).speaks()).contains(Language.EN);
        assertThat(kept(person().speaking(null)).speaks()).contains(Language.SV);
    }

    @Test
    void aChoiceOutlivesAChatThatIsOpenedOrLost() {
        people.save(person().speaking(Language.EN));
        people.openedChat(tenant, "29:maja", "a:other");
        people.lost(tenant, "29:maja");
        assertThat(people.find(tenant, maja))
                .contains(new Person(
                        tenant,
                        maja,
                        "29:maja",
                        "https://connector.example/",
                        "a:other",
                        Language.SV,
                        Language.EN,
                        null,
                        null,
                        false));
    }

    @Test
    void somebodyOfAnotherTenantIsSomebodyElse() {
        people.save(person());
        assertThat(people.find("other-" + tenant, maja)).isEmpty();
    }
}
