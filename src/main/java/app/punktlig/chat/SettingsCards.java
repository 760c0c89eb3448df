package app.punktlig.chat;

import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.StandingPoint;
import app.punktlig.chat.Card.Tone;
import app.punktlig.group.Group;
import app.punktlig.group.Member;
import app.punktlig.group.Role;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the group's settings look on a card. */
@Component
class SettingsCards {
    private final Membership membership;
    private final AgendaBook book;
    private final OwnSettings own;

    SettingsCards(Membership membership, AgendaBook book, OwnSettings own) {
        this.membership = membership;
        this.book = book;
        this.own = own;
    }

    static boolean mayChange(Talk talk) {
        return talk.me().keepsTheAgenda() || talk.me().is(Role.OWNER);
    }

    static Card refused(Talk talk) {
        return talk.refused("refused.settings")
                .text("refused.keeper")
                .text("nothing-changed")
                .done();
    }

    Card settings(Talk talk) {
        var card = facts(
                talk, talk.card(Tone.NEUTRAL, "settings.title", talk.group().name()));
        if (talk.isForMeAlone() && mayChange(talk)) {
            card.form("change", "formulär inställningar");
        }
        card.subtle("settings.how").subtle("settings.examples");
        return talk.isForMeAlone()
                ? own.facts(talk, card.strong("settings.own")).done()
                : card.done();
    }

    CardMaker facts(Talk talk, CardMaker card) {
        var group = talk.group();
        var standing = book.standing(group).stream().map(StandingPoint::title).collect(Collectors.joining(" · "));
        return card.fact("secretary", names(group, Role.SECRETARY))
                .fact("chair", names(group, Role.CHAIR))
                .fact("deputy", names(group, Role.DEPUTY))
                .fact("language", talk.texts().say("language." + group.language()))
                .fact("zone", group.zone().getId())
                .fact("reminder", HabitsReader.reminder(talk))
                .fact("deadline", HabitsReader.deadline(talk))
                .fact("standing", standing.isEmpty() ? "–" : standing)
                .fact(
                        "next-meeting",
                        book.next(group, talk.now())
                                .map(talk::when)
                                .orElseGet(() -> talk.texts().say("meeting.no-coming")));
    }

    private String names(Group group, Role role) {
        var names = membership.holders(group, role).stream().map(Member::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    /** As the form has it, and as it is read again: "2 dagar", "12 timmar". */
    static String deadline(Talk talk) {
        long hours = talk.group().habits().deadline().toHours();
        return hours % 24 == 0
                ? talk.texts().say("form.deadline.days", hours / 24)
                : talk.texts().say("form.deadline.hours", hours);
    }
}
