package app.punktlig.chat;

import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card.Tone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What owners are told by themselves. Monday 23 November 2026 is a working day, 24 December is not. */
class PersonalNoticesTests {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String EVA = "Eva Nyqvist";

    private GroupInChat chat;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private void given(String words) {
        chat.say(SECRETARY, words);
        chat.posts().clear();
    }

    /** The notices posted when the timer runs at a local time, twice as two instances would. */
    private List<Post> at(String local) {
        chat.posts().clear();
        chat.itIs(local);
        for (int instance = 0; instance < 2; instance++) {
            chat.bean(PersonalNotices.class).tellIfDue(chat.group(), chat.now());
        }
        return List.copyOf(chat.posts());
    }

    @Test
    void theOwnerHearsOnceOfANewAssignment() {
        given("uppdrag: Eva ska ringa skolan");

        var posts = at("2026-11-23T09:30");

        assertThat(posts).singleElement().satisfies(post -> {
            assertThat(post.place().userId()).isEqualTo("29:" + GroupInChat.id(EVA));
            assertThat(text(post.card())).contains("Nya", "1 | ringa skolan");
        });
        assertThat(at("2026-11-24T08:00")).isEmpty();
    }

    @Test
    void whoeverIsInTwoGroupsHearsOnceOfBothWithTheGroupsNames() {
        var other = chat.join("19:other@thread.tacv2", "Styrgruppen", EVA);
        chat.sayInChannel(SECRETARY, "uppdrag: Eva ska ringa skolan");
        chat.sayIn("19:other@thread.tacv2", EVA, "uppdrag: jag ska boka lokal");

        var posts = new ArrayList<>(at("2026-11-23T09:30"));
        chat.bean(PersonalNotices.class).tellIfDue(other, chat.now());

        assertThat(posts).hasSize(1);
        assertThat(chat.posts()).hasSize(1);
        assertThat(text(posts.getFirst().card()))
                .contains("1 | ringa skolan", "Skolans ledningsgrupp", "1 | boka lokal", "Styrgruppen");
    }

    @Test
    void whoeverIsInOneGroupIsNotToldItsName() {
        given("uppdrag: Eva ska ringa skolan");
        assertThat(text(at("2026-11-23T09:30").getFirst().card())).doesNotContain("Skolans ledningsgrupp");
    }

    @Test
    void aSecretaryOfTwoGroupsHearsOfWhatIsLongOverdueInBoth() {
        chat.join("19:other@thread.tacv2", "Styrgruppen", SECRETARY);
        chat.sayInChannel(SECRETARY, "uppdrag: Eva ska ringa skolan senast 24 november");
        chat.sayIn("19:other@thread.tacv2", SECRETARY, "uppdrag: Eva ska mäta hallen senast 24 november");

        assertThat(at("2026-12-02T08:00"))
                .anySatisfy(p -> assertThat(text(p.card()))
                        .contains("Försenade mer än en vecka", "ringa skolan", "mäta hallen", "Styrgruppen"));
    }

    @Test
    void aButtonInTheNoticeMeansItsOwnGroupWhicheverIsChosen() {
        chat.join("19:other@thread.tacv2", "Styrgruppen", EVA);
        chat.sayIn("19:other@thread.tacv2", EVA, "uppdrag: jag ska boka lokal");
        chat.say(EVA, "grupp: Skolans ledningsgrupp");
        var notice = at("2026-11-23T09:30").getFirst();

        assertThat(text(chat.press(EVA, Cards.button(notice.card(), "Klart")))).contains("boka lokal");
        assertThat(chat.press(EVA, Cards.button(notice.card(), "Klart")).tone()).isEqualTo(Tone.REFUSED);
    }

    @Test
    void nobodyIsToldBeforeEightNorInTheEveningNorOnDaysOff() {
        given("uppdrag: Eva ska ringa skolan");

        assertThat(at("2026-11-24T07:59")).isEmpty();
        assertThat(at("2026-11-24T18:00")).isEmpty();
        assertThat(at("2026-11-28T09:00")).isEmpty();
        assertThat(at("2026-12-24T09:00")).isEmpty();
        assertThat(at("2026-12-28T08:00")).hasSize(1);
    }

    @Test
    void dueAndOverdueAreTold() {
        given("uppdrag: Eva ska ringa skolan senast 1 december");
        at("2026-11-23T09:30");

        assertThat(at("2026-11-27T08:00")).isEmpty();
        assertThat(at("2026-11-30T08:00"))
                .singleElement()
                .satisfies(p -> assertThat(text(p.card())).contains("Snart klara"));
        assertThat(at("2026-12-02T08:00"))
                .singleElement()
                .satisfies(p -> assertThat(text(p.card())).contains("Försenade"));
    }

    @Test
    void moreThanAWeekOverdueComesToTheSecretary() {
        given("uppdrag: Eva ska ringa skolan senast 24 november");

        assertThat(at("2026-12-01T08:00")).hasSize(1);
        assertThat(at("2026-12-02T08:00"))
                .hasSize(2)
                .anySatisfy(p -> assertThat(text(p.card())).contains("Försenade mer än en vecka", "Eva Nyqvist"));
        assertThat(at("2026-12-03T08:00")).hasSize(1);
    }

    @Test
    void whoPausedIsLeftAloneUntilThen() {
        given("uppdrag: Eva ska ringa skolan");
        chat.say(EVA, "pausa påminnelser till 2 december");

        assertThat(at("2026-12-01T09:00")).isEmpty();
        assertThat(at("2026-12-03T09:00")).hasSize(1);
    }

    @Test
    void whatIsDoneIsNotTold() {
        given("uppdrag: Eva ska ringa skolan senast 24 november");
        chat.say(EVA, "klart 1");

        assertThat(at("2026-11-25T09:00")).isEmpty();
    }
}
