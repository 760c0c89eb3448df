package app.punktlig.e2e;

import static app.punktlig.e2e.Somebody.ALI;
import static app.punktlig.e2e.Somebody.MAJA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.punktlig.teams.RenderedCards;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Cards in the channel, edited over HTTP when what they show has changed. */
class EditedCardsTests extends ProtocolFixture {
    private static final Duration SOME_SECONDS = Duration.ofSeconds(6);

    private void untilSent() {
        await().until(() -> count("post where state in ('WAITING', 'SENDING')") == 0
                && count(
                                "scheduled_tasks where task_name = 'edit-cards' and execution_time <= timestamp with time zone '"
                                        + CLOCK.instant() + "'")
                        == 0);
    }

    @Test
    void severalChangesAreOneEditOfTheCardThatLiesThere() {
        clicked(MAJA, "publicera dagordningen");
        assertThat(TEAMS.connector.nextIn(Activities.TEAM).words()).contains("Taket på skolan");
        CLOCK.forward(SOME_SECONDS);
        untilSent();
        // Early in the five seconds whose changes are one edit.
        CLOCK.set(START.plusSeconds(60));
        clicked(MAJA, "lägg till Golvet");
        clicked(MAJA, "lägg till Väggarna");
        CLOCK.forward(SOME_SECONDS);
        await().until(() -> !TEAMS.connector.edits.isEmpty());
        untilSent();
        assertThat(TEAMS.connector.edits).singleElement().satisfies(edit -> {
            assertThat(edit.conversation()).isEqualTo(Activities.TEAM);
            assertThat(edit.id()).isEqualTo(id("select activity_id from post where about like 'agenda:%'"));
            assertThat(edit.activity().toString()).contains("Golvet", "Väggarna");
            RenderedCards.check(edit.activity().at("/attachments/0/content"));
        });
        assertThat(TEAMS.connector.rest()).noneMatch(post -> post.conversation().startsWith(Activities.TEAM));
    }

    @Test
    void aListInAThreadIsEditedThere() {
        var answer = sayInChannel(ALI, "uppdrag");
        assertThat(answer.words()).contains("takläggaren");
        untilSent();
        clicked(ALI, "klart #" + assignment());
        CLOCK.forward(SOME_SECONDS);
        await().until(() -> !TEAMS.connector.edits.isEmpty());
        assertThat(TEAMS.connector.edits).singleElement().satisfies(edit -> {
            assertThat(edit.conversation()).isEqualTo(answer.conversation());
            assertThat(edit.activity().toString()).doesNotContain("takläggaren");
        });
    }
}
