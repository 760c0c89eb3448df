package app.punktlig.chat;

import static app.punktlig.chat.Cards.text;
import static app.punktlig.chat.GroupInChat.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.agenda.Calendar.Occurrence;
import app.punktlig.agenda.Calendar.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the calendar does to the group's meetings and points, and whom it tells. */
class CalendarUpdatesTests {
    private GroupInChat chat;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private static Occurrence occurrence(String event, String start) {
        return new Occurrence(event, "LG", at(start), at(start).plusSeconds(7200), false, "Rum Eken", false);
    }

    private List<Post> calendarIs(Occurrence... occurrences) {
        return calendarSays(new Outcome.Read(List.of(occurrences)), chat.now());
    }

    private List<Post> calendarSays(Outcome outcome, Instant now) {
        chat.bean(GroupInChat.FakeCalendar.class).says(outcome);
        int before = chat.posts().size();
        chat.bean(CalendarUpdates.class).update(chat.group().id(), now);
        return List.copyOf(chat.posts().subList(before, chat.posts().size()));
    }

    private static Stream<String> told(List<Post> posts, String name) {
        return posts.stream()
                .filter(p -> ("29:" + GroupInChat.id(name)).equals(p.place().userId()))
                .map(p -> text(p.card()));
    }

    @Test
    void aPointThatWaitedGoesOnTheFirstMeetingThereIs() {
        chat.say("Eva Nyqvist", "lägg till Vårens plan");
        var posts = calendarIs(occurrence("b", "2026-12-15T13:00"), occurrence("a", "2026-12-01T13:00"));
        assertThat(told(posts, "Eva Nyqvist")).singleElement().asString().contains("tisdag 1 december", "Vårens plan");
        assertThat(text(chat.say("Eva Nyqvist", "dagordning"))).contains("1 december", "Vårens plan");
    }

    @Test
    void aParkedPointStaysParkedWhenMeetingsAreAdded() {
        calendarIs(occurrence("a", "2026-12-01T13:00"));
        chat.say("Eva Nyqvist", "lägg till Senare, beslut");
        chat.say("Eva Nyqvist", "flytta punkt 1 till kommande");
        calendarIs(occurrence("a", "2026-12-01T13:00"), occurrence("b", "2027-11-02T13:00"));
        assertThat(text(chat.say("Eva Nyqvist", "kommande"))).containsSubsequence("Utan möte ännu", "Senare");
    }

    @Test
    void aMovedMeetingTakesItsPointsAlongAndThePresentersAreTold() {
        calendarIs(occurrence("a", "2026-12-01T13:00"));
        chat.say("Eva Nyqvist", "lägg till Budget, beslut, föredragande Göran");
        var posts = calendarIs(occurrence("a", "2026-12-03T09:00"));
        assertThat(told(posts, "Göran Åkesson"))
                .singleElement()
                .asString()
                .contains("flyttat till torsdag 3 december kl. 09.00", "Förut: tisdag 1 december", "Budget");
        assertThat(told(posts, "Bo Lindh")).isEmpty();
        assertThat(text(chat.say("Eva Nyqvist", "dagordning"))).contains("torsdag 3 december", "1. | Budget");
    }

    @Test
    void aCancelledMeetingsPointsGoToTheNextAndTheSecretaryIsTold() {
        calendarIs(occurrence("a", "2026-12-01T13:00"), occurrence("b", "2026-12-15T13:00"));
        chat.say("Eva Nyqvist", "lägg till Budget, beslut");
        var posts = calendarIs(occurrence("b", "2026-12-15T13:00"));
        assertThat(told(posts, "Anna Bergkvist"))
                .singleElement()
                .asString()
                .contains("tisdag 1 december kl. 13.00–15.00 är inställt", "15 december", "Budget");
        assertThat(text(chat.say("Eva Nyqvist", "dagordning"))).contains("15 december", "1. | Budget");
    }

    @Test
    void readingTheSameAgainTellsNobodyAnything() {
        calendarIs(occurrence("a", "2026-12-01T13:00"));
        assertThat(calendarIs(occurrence("a", "2026-12-01T13:00"))).isEmpty();
    }

    @Test
    void aForbiddenCalendarIsToldOnceAndWhatIsKnownStays() {
        calendarIs(occurrence("a", "2026-12-01T13:00"));
        var forbidden = new Outcome.Unreadable(true, "403");
        assertThat(told(calendarSays(forbidden, chat.now()), "Anna Bergkvist"))
                .singleElement()
                .asString()
                .contains("kan inte läsa", "Åtkomsten nekas", "måndag 23 november");
        assertThat(calendarSays(forbidden, chat.now().plusSeconds(900))).isEmpty();
        assertThat(text(chat.say("Eva Nyqvist", "dagordning"))).contains("1 december");
    }

    @Test
    void aPassingFaultIsToldWhenItHasLastedADay() {
        calendarIs(occurrence("a", "2026-12-01T13:00"));
        var down = new Outcome.Unreadable(false, "503");
        assertThat(calendarSays(down, chat.now())).isEmpty();
        assertThat(calendarSays(down, chat.now().plusSeconds(3600))).isEmpty();
        assertThat(calendarSays(down, chat.now().plusSeconds(90_000))).hasSize(2);
        assertThat(calendarSays(down, chat.now().plusSeconds(91_000))).isEmpty();
    }
}
