package app.punktlig.chat;

import static app.punktlig.chat.Cards.labels;
import static app.punktlig.chat.Cards.text;
import static app.punktlig.chat.GroupInChat.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.language.Language;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WeeklyReminderTests {
    private GroupInChat chat;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private List<Post> remindedAt(String moment) {
        int before = chat.posts().size();
        chat.bean(WeeklyReminder.class).postIfDue(chat.group(), at(moment));
        return chat.posts().subList(before, chat.posts().size());
    }

    @Test
    void tellsOfTheNextMeetingItsPointsAndItsDeadline() {
        chat.meeting("2026-12-08T13:00", 120);
        chat.say("Eva Nyqvist", "lägg till Budget 2027, beslut, föredragande Göran, 30 min");
        var posts = remindedAt("2026-11-30T08:00");
        assertThat(posts).hasSize(1);
        assertThat(posts.getFirst().place()).isEqualTo(GroupInChat.channel());
        assertThat(text(posts.getFirst().card()))
                .contains(
                        "Nästa möte tisdag 8 december kl. 13.00–15.00",
                        "Plats: Rum Eken",
                        "Stopptid: måndag 7 december kl. 13.00",
                        "Tid: 30 av 120 min",
                        "1. | Budget 2027 | Föredragande: Göran Åkesson | 30 min");
        assertThat(labels(posts.getFirst().card())).contains("Lägg till punkt");
    }

    @Test
    void isPostedOnceAWeekHoweverOftenItIsLookedFor() {
        chat.meeting("2026-12-08T13:00", 120);
        assertThat(remindedAt("2026-11-30T08:00")).hasSize(1);
        assertThat(remindedAt("2026-11-30T08:01")).isEmpty();
        assertThat(remindedAt("2026-11-30T17:00")).isEmpty();
        assertThat(remindedAt("2026-12-07T08:00")).hasSize(1);
    }

    @Test
    void aMissedOneIsPostedTheSameDayAndNotTheNext() {
        chat.meeting("2026-12-15T13:00", 120);
        assertThat(remindedAt("2026-11-30T15:30")).hasSize(1);
        assertThat(remindedAt("2026-12-08T08:00")).isEmpty();
    }

    @Test
    void saysNothingWhenThereIsNothingToSay() {
        assertThat(remindedAt("2026-11-30T08:00")).isEmpty();
    }

    @Test
    void aMeetingBeyondTheHorizonIsNothingToSay() {
        chat.meeting("2027-03-02T13:00", 120);
        assertThat(remindedAt("2026-11-30T08:00")).isEmpty();
    }

    @Test
    void aGroupThatBeganAfterThisWeeksReminderWaitsForTheNext() {
        chat.meeting("2026-12-08T13:00", 120);
        assertThat(remindedAt("2026-11-23T10:00")).isEmpty();
    }

    @Test
    void theSecretaryCanHaveItPostedNow() {
        chat.meeting("2026-12-08T13:00", 120);
        assertThat(text(chat.say("Anna Bergkvist", "påminn nu"))).contains("på väg");
        assertThat(chat.posts()).anyMatch(p -> p.card().title().startsWith("Nästa möte"));
        assertThat(text(chat.say("Eva Nyqvist", "remind now", Language.EN)))
                .contains("cannot send", "Nothing has changed");
    }

    @Test
    void nothingToRemindOfIsSaidSo() {
        assertThat(text(chat.say("Anna Bergkvist", "påminn nu"))).contains("inget att påminna om");
    }

    @Test
    void followsTheGroupsOwnDayAndTime() {
        chat.meeting("2026-12-08T13:00", 120);
        assertThat(text(chat.say("Anna Bergkvist", "inställningar påminnelse onsdag 07.30")))
                .contains("onsdag kl. 07.30");
        assertThat(remindedAt("2026-11-30T08:00")).isEmpty();
        assertThat(remindedAt("2026-12-02T07:30")).hasSize(1);
    }
}
