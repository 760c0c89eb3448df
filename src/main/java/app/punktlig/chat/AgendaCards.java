package app.punktlig.chat;

import app.punktlig.agenda.Agenda;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.ForwardPlan;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.PointKind;
import app.punktlig.agenda.Presenter;
import app.punktlig.chat.Card.Button;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Card.Weight;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How agendas and points look on a card. */
final class AgendaCards {
    /** Points on one page of a long agenda: more is neither read on a phone nor allowed by Teams. */
    static final int PER_PAGE = 30;

    private AgendaCards() {}

    /** @param asked which page of a long agenda, from 1 */
    static Card agenda(Talk talk, Agenda agenda, int asked) {
        var meeting = agenda.meeting();
        boolean coming = meeting.isComing(talk.now());
        int pages = Math.max(1, (agenda.numbered().size() + PER_PAGE - 1) / PER_PAGE);
        int page = Math.clamp(asked, 1, pages);
        var card = talk.card(Tone.NEUTRAL, "agenda.title", talk.when(meeting))
                .fact("meeting", meeting.subject())
                .fact("place", meeting.place())
                .fact("deadline", coming && !agenda.isPublished() ? deadline(talk, agenda) : "")
                .fact("time", time(talk, agenda));
        if (!coming) {
            card.strong(meeting.cancelled() ? "agenda.cancelled" : "agenda.over");
        }
        sections(talk, agenda, card, page);
        if (pages > 1) {
            card.subtle("agenda.page", page, pages);
        }
        return buttons(talk, agenda, card, page, pages).done();
    }

    private static CardMaker buttons(Talk talk, Agenda agenda, CardMaker card, int page, int pages) {
        var id = " #" + agenda.meeting().id().value();
        boolean coming = agenda.meeting().isComing(talk.now());
        var show = Order.AGENDA.word(Language.SV) + id + " sida ";
        if (coming) {
            card.form("add", "formulär punkt" + id);
        }
        return card.buttonIf(page < pages, "next-page", show + (page + 1))
                .buttonIf(page > 1, "page-before", show + (page - 1))
                .button("upcoming", Order.UPCOMING.word(Language.SV))
                .buttonIf(
                        coming && talk.isForKeeper() && !agenda.isPublished(),
                        "publish",
                        Order.PUBLISH.word(Language.SV) + id);
    }

    /** The points under the headings of their sections, with the numbers they have. */
    static void sections(Talk talk, Agenda agenda, CardMaker card) {
        sections(talk, agenda.numbered(), agenda, card);
    }

    private static void sections(Talk talk, Agenda agenda, CardMaker card, int page) {
        var shown = agenda.numbered().stream()
                .skip((page - 1L) * PER_PAGE)
                .limit(PER_PAGE)
                .toList();
        sections(talk, shown, agenda, card);
    }

    private static void sections(Talk talk, List<Agenda.Numbered> numbered, Agenda agenda, CardMaker card) {
        for (var section : PointKind.values()) {
            var rows = numbered.stream()
                    .filter(n -> agenda.section(n.point()) == section)
                    .map(n -> row(talk, n.number() + ".", n.point(), agenda))
                    .toList();
            card.rows(talk.texts().say("section." + section), rows);
        }
    }

    static Row row(Talk talk, String mark, AgendaPoint point, @Nullable Agenda agenda) {
        return new Row(mark, talk.title(point), details(talk, point), badges(talk, point), more(talk, point))
                .alerting(
                        point.awaitsDecision()
                                ? List.of(talk.texts().say("badge." + late(talk, point, agenda)))
                                : List.of());
    }

    /** What a point that awaits the secretary came too late for: the deadline, or only the publication. */
    static String late(Talk talk, AgendaPoint point, @Nullable Agenda agenda) {
        return agenda != null
                        && agenda.cameAfterPublication(
                                point, talk.group().habits().deadline())
                ? "published-before"
                : "late";
    }

    /** There is more to read about it than the row has room for. */
    private static List<Button> more(Talk talk, AgendaPoint point) {
        var matter = point.matter();
        boolean more = !point.isStanding()
                && talk.isOpen(point)
                && (matter.link() != null || !(matter.purpose() + matter.background()).isBlank());
        return more
                ? List.of(Button.form(
                        talk.texts().say("button.more"),
                        Order.SHOW_POINT.word(Language.SV) + " #" + point.id().value()))
                : List.of();
    }

    static List<String> links(AgendaPoint point) {
        var link = point.matter().link();
        return link == null
                ? List.of()
                : link.lines().filter(line -> !line.isBlank()).toList();
    }

    /** All that is said about one point. */
    static Card point(Talk talk, AgendaPoint point, @Nullable Meeting meeting, boolean mayChange) {
        var card = facts(talk, talk.card(Tone.NEUTRAL, "point.title", talk.title(point)), point, meeting);
        if (talk.isOpen(point)) {
            card.words(point.matter().background(), Weight.NORMAL);
            links(point).forEach(link -> card.link("open-link", link));
        }
        if (mayChange) {
            card.form("change", "formulär punkt #" + point.id().value());
        }
        return card.done();
    }

    private static List<String> details(Talk talk, AgendaPoint point) {
        var details = new ArrayList<String>();
        if (!point.presenters().isEmpty()) {
            details.add(talk.texts().say("point.presenters", presenters(point)));
        }
        if (point.minutes() != null) {
            details.add(talk.texts().say("minutes", point.minutes()));
        }
        if (talk.isOpen(point) && !point.matter().proposal().isEmpty()) {
            details.add(talk.texts().say("point.proposal", point.matter().proposal()));
        }
        if (point.isStanding()) {
            point.matter().background().lines().forEach(details::add);
        }
        return details;
    }

    private static List<String> badges(Talk talk, AgendaPoint point) {
        var badges = new ArrayList<String>();
        // Where the title is hidden, the words in its place say so already.
        if (point.confidential() && talk.isOpen(point)) {
            badges.add(talk.texts().say("badge.confidential"));
        }
        if (point.state() == AgendaPoint.State.PARKED) {
            badges.add(talk.texts().say("badge.parked"));
        }
        return badges;
    }

    static String presenters(AgendaPoint point) {
        return point.presenters().stream().map(Presenter::name).collect(Collectors.joining(", "));
    }

    static String deadline(Talk talk, Agenda agenda) {
        return talk.moments().moment(agenda.deadline(talk.group().habits().deadline()), talk.now());
    }

    /** The minutes asked for, against the meeting's length. */
    static String time(Talk talk, Agenda agenda) {
        var meeting = agenda.meeting();
        return meeting.allDay()
                ? talk.texts().say("minutes", agenda.minutesPlanned())
                : talk.texts().say("minutes.of", agenda.minutesPlanned(), meeting.lengthMinutes());
    }

    /** What one point says beside its title, as facts on a card. */
    static CardMaker facts(Talk talk, CardMaker card, AgendaPoint point, @Nullable Meeting meeting) {
        return card.fact("kind", talk.texts().say("kind." + point.kind()))
                .fact("purpose", talk.isOpen(point) ? point.matter().purpose() : "")
                .fact("proposal", talk.isOpen(point) ? point.matter().proposal() : "")
                .fact("presenter", presenters(point))
                .fact("length", point.minutes() == null ? "" : talk.texts().say("minutes", point.minutes()))
                .fact("meeting", meeting == null ? talk.texts().say("meeting.waiting") : talk.when(meeting))
                .fact("place", meeting == null ? "" : meeting.place())
                .fact("confidential", point.confidential() ? talk.texts().say("yes") : "");
    }

    static Card forwardPlan(Talk talk, ForwardPlan plan) {
        var card = talk.card(Tone.NEUTRAL, "upcoming.title");
        for (var agenda : plan.agendas()) {
            var rows = agenda.numbered().stream()
                    .filter(n -> !n.point().isStanding())
                    .map(n -> row(talk, n.number() + ".", n.point(), agenda))
                    .toList();
            card.rows(
                    talk.when(agenda.meeting()),
                    rows.isEmpty() ? List.of(Row.of("", talk.texts().say("upcoming.none-yet"))) : rows);
        }
        if (plan.agendas().isEmpty()) {
            card.text("upcoming.no-meetings");
        }
        card.rows(
                talk.texts().say("upcoming.waiting"),
                plan.waiting().stream().map(p -> row(talk, "", p, null)).toList());
        return card.form("add", "formulär punkt").done();
    }
}
