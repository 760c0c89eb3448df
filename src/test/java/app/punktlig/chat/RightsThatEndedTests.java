package app.punktlig.chat;

import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card.Tone;
import app.punktlig.group.Role;
import app.punktlig.group.Roster;
import app.punktlig.language.Language;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody could do yesterday, or a moment ago. */
class RightsThatEndedTests {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String CHAIR = "Bo Lindh";
    private static final String EVA = "Eva Nyqvist";

    private GroupInChat chat;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
        chat.meeting("2026-12-01T13:00", 120);
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private void secretaryLeaves() {
        var left = Stream.of(CHAIR, EVA)
                .map(name -> new Roster.Person(GroupInChat.id(name), "29:" + GroupInChat.id(name), name, null, false))
                .toList();
        chat.bean(Membership.class).update(chat.group(), left);
    }

    private void everybodyIsBack() {
        chat.bean(RosterUpdates.class).update(chat.group().id());
    }

    @Test
    void aSecretaryWhoComesBackAfterAnotherWasAppointedIsAMember() {
        secretaryLeaves();
        chat.say(CHAIR, "sekreterare: Eva Nyqvist");
        everybodyIsBack();

        assertThat(chat.say(SECRETARY, "logg").tone()).isEqualTo(Tone.REFUSED);
        assertThat(chat.bean(Membership.class).holders(chat.group(), Role.APPOINTED))
                .singleElement()
                .satisfies(member -> assertThat(member.name()).isEqualTo(EVA));
    }

    @Test
    void aSecretaryWhoComesBackAndWasNotReplacedIsSecretary() {
        secretaryLeaves();
        everybodyIsBack();

        assertThat(chat.say(SECRETARY, "logg").tone()).isEqualTo(Tone.NEUTRAL);
    }

    @Test
    void whoeverIsSecretaryNoMoreUndoesNothingDoneAsSecretary() {
        chat.say(EVA, "lägg till Lokaler");
        chat.say(SECRETARY, "parkera punkt 4");
        chat.say(SECRETARY, "sekreterare: Eva Nyqvist");

        assertThat(chat.say(SECRETARY, "ångra").tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(chat.say(EVA, "dagordning"))).doesNotContain("Lokaler");
    }

    @Test
    void whoeverLeftAGroupIsNotToldOfItsAssignmentsInAnother() {
        var other = chat.join("19:other@thread.tacv2", "Styrgruppen", EVA);
        chat.sayIn("19:other@thread.tacv2", EVA, "uppdrag: jag ska boka lokal");
        chat.sayInChannel(SECRETARY, "uppdrag: Eva ska ringa skolan");
        chat.bean(Membership.class).update(other, List.of());
        chat.posts().clear();
        chat.itIs("2026-11-23T09:30");
        chat.bean(PersonalNotices.class).tellIfDue(chat.group(), chat.now());

        assertThat(chat.posts())
                .singleElement()
                .satisfies(post ->
                        assertThat(text(post.card())).contains("ringa skolan").doesNotContain("boka lokal"));
    }

    @Test
    void whatTwoSetAtTheSameMomentBothCounts() throws Exception {
        for (int round = 0; round < 3; round++) {
            chat.say(SECRETARY, "inställningar språk svenska");
            chat.say(SECRETARY, "inställningar påminnelse måndag 08.00");
            together(
                    clicked(SECRETARY, "inställningar påminnelse fredag"),
                    clicked(CHAIR, "inställningar språk engelska"));

            assertThat(chat.group().habits().reminderDay()).isEqualTo(DayOfWeek.FRIDAY);
            assertThat(chat.group().language()).isEqualTo(Language.EN);
        }
    }

    private Callable<List<Card>> clicked(String name, String say) {
        var message = chat.message(
                name, say, Language.SV, GroupInChat.personal(name), Map.of(), Message.Surface.BUTTON, List.of());
        return () -> chat.deliver(message);
    }

    private static void together(Callable<List<Card>> one, Callable<List<Card>> other) throws Exception {
        var go = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = Stream.of(one, other)
                    .map(work -> pool.submit(() -> {
                        go.await();
                        return work.call();
                    }))
                    .toList();
            go.countDown();
            for (var done : both) {
                done.get();
            }
        }
    }
}
