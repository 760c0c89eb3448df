package app.punktlig.chat;

import app.punktlig.chat.Card.Button;
import app.punktlig.chat.Card.Field;
import app.punktlig.chat.Card.FieldKind;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.OldFinding.Kind;
import app.punktlig.chat.OldFinding.State;
import app.punktlig.followup.Deadline;
import app.punktlig.group.Member;
import app.punktlig.group.Members;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How old minutes look on cards: what was found, item by item and page by page, with buttons for yes and no. */
@Component
class OldMinutesCards {
    /** With three buttons each this stays well below what Teams takes. */
    static final int PER_PAGE = 8;

    private static final int LONGEST = 400;

    private final Members members;
    private final Refreshing refreshing;

    OldMinutesCards(Members members, Refreshing refreshing) {
        this.members = members;
        this.refreshing = refreshing;
    }

    /** What buttons say: the command, the id of the minutes or the finding, and what to do with it. */
    static String order(UUID id, String what) {
        return Order.READ_IN.word(Language.SV) + " #" + id + " " + what;
    }

    static String name(Talk talk, String source) {
        return source.isEmpty() ? talk.texts().say("read-in.pasted") : source;
    }

    Card nothing(Talk talk, String source, String key) {
        return talk.refused(key, name(talk, source))
                .text("read-in.nothing.how")
                .text("nothing-changed")
                .done();
    }

    Card asksDay(Talk talk, OldMinutes minutes) {
        var field =
                new Field("day", talk.texts().say("read-in.day"), FieldKind.DATE, "", List.of(), null, false, 0, null);
        var card = talk.card(Tone.QUESTION, "read-in.which-day", name(talk, minutes.source()))
                .text("read-in.which-day.why")
                .block(field)
                .subtle("read-in.day.how")
                .primary("save", order(minutes.id(), "dag"));
        PastDay.allWithYear(minutes.source(), talk.today()).stream()
                .limit(3)
                .forEach(day -> card.choice(talk.moments().day(day, talk.today()), order(minutes.id(), "dag " + day)));
        return card.done();
    }

    /** All that was found, just read. */
    Card found(Talk talk, OldMinutes minutes) {
        boolean alarm = minutes.open().stream().anyMatch(OldFinding::alarming);
        var card = talk.card(alarm ? Tone.WARNING : Tone.QUESTION, "read-in.found", name(talk, minutes.source()));
        if (minutes.day() != null) {
            card.fact("meeting", talk.moments().day(minutes.day(), talk.today()));
        }
        card.fact("found", counts(talk, minutes, State.OPEN)).text("read-in.nothing-saved");
        if (alarm) {
            card.strong("read-in.alarm");
        }
        return page(talk, card, minutes, 1);
    }

    /** The same minutes have been read in before. */
    Card again(Talk talk, OldMinutes minutes) {
        var card = talk.card(Tone.NEUTRAL, "read-in.again", name(talk, minutes.source()))
                .fact("read", talk.texts().say("read-in.when", reader(talk, minutes), when(talk, minutes)))
                .fact("taken", counts(talk, minutes, State.TAKEN))
                .fact("left", counts(talk, minutes, State.LEFT))
                .fact("remaining", counts(talk, minutes, State.OPEN));
        return card.buttonIf(!minutes.open().isEmpty(), "see-findings", order(minutes.id(), "sida 1"))
                .done();
    }

    private static String when(Talk talk, OldMinutes minutes) {
        return talk.moments().day(minutes.readAt(), talk.now());
    }

    private String reader(Talk talk, OldMinutes minutes) {
        return members.find(talk.group().id(), minutes.readBy())
                .map(Member::name)
                .orElseGet(() -> talk.texts().say("log.somebody"));
    }

    /** "2 beslut, 3 uppdrag"; empty if none. */
    static String counts(Talk talk, OldMinutes minutes, State state) {
        return Arrays.stream(Kind.values())
                .filter(kind -> minutes.count(kind, state) > 0)
                .map(kind -> talk.texts().say("read-in.count." + kind, minutes.count(kind, state)))
                .collect(Collectors.joining(", "));
    }

    /** What is left to say yes or no to, below what the card begins with. */
    Card page(Talk talk, CardMaker card, OldMinutes minutes, int asked) {
        return refreshing.forMe(talk, open(talk, card, minutes, asked), order(minutes.id(), "sida " + asked));
    }

    private static Card open(Talk talk, CardMaker card, OldMinutes minutes, int asked) {
        var open = minutes.open();
        if (open.isEmpty()) {
            return card.text("read-in.all-done", name(talk, minutes.source()))
                    .fact("taken", counts(talk, minutes, State.TAKEN))
                    .fact("left", counts(talk, minutes, State.LEFT))
                    .done();
        }
        int pages = (open.size() + PER_PAGE - 1) / PER_PAGE;
        int page = Math.clamp(asked, 1, pages);
        var shown = open.subList((page - 1) * PER_PAGE, Math.min(open.size(), page * PER_PAGE));
        for (var kind : Kind.values()) {
            var rows = shown.stream()
                    .filter(f -> f.kind() == kind)
                    .map(f -> row(talk, f, page))
                    .toList();
            card.rows(talk.texts().say("read-in.section." + kind), rows);
        }
        if (pages > 1) {
            card.subtle("read-in.page", page, pages, open.size());
        }
        return card.primary("take-all", order(minutes.id(), "alla"))
                .buttonIf(page < pages, "next-page", order(minutes.id(), "sida " + (page + 1)))
                .buttonIf(page > 1, "page-before", order(minutes.id(), "sida " + (page - 1)))
                .careful("leave-all", order(minutes.id(), "inga"))
                .done();
    }

    private static Row row(Talk talk, OldFinding finding, int page) {
        var buttons = List.of(
                Button.says(talk.texts().say("button.take"), order(finding.id(), "ja " + page)),
                Button.says(talk.texts().say("button.leave"), order(finding.id(), "nej " + page)),
                Button.form(talk.texts().say("button.change"), order(finding.id(), "ändra")));
        return new Row("", cut(finding.what()), details(talk, finding), List.of(), alerts(talk, finding), buttons);
    }

    private static List<String> details(Talk talk, OldFinding finding) {
        var details = new ArrayList<String>();
        if (!finding.point().isEmpty()) {
            details.add(cut(finding.point()));
        }
        if (finding.kind() == Kind.ASSIGNMENT) {
            details.add(owner(talk, finding));
        }
        if (finding.deadline() != null) {
            details.add(talk.texts().say("read-in.due." + finding.kind(), due(talk, finding.deadline())));
        }
        if (!finding.quote().equals(finding.what())) {
            details.add(talk.texts().say("read-in.quote", cut(finding.quote())));
        }
        return details;
    }

    private static String owner(Talk talk, OldFinding finding) {
        if (finding.owner().isEmpty()) {
            return talk.texts().say("read-in.no-owner");
        }
        var names = new ArrayList<>(List.of(finding.owner()));
        names.addAll(finding.helpers());
        return talk.texts().say("read-in.owner", String.join(", ", names));
    }

    /** The words of the old minutes, and the day they mean. */
    private static String due(Talk talk, Deadline deadline) {
        return deadline.lastDay()
                .map(day -> talk.texts()
                        .say("read-in.due-day", deadline.words(), talk.moments().day(day, talk.today())))
                .orElse(deadline.words());
    }

    private static List<String> alerts(Talk talk, OldFinding finding) {
        var alerts = new ArrayList<String>();
        if (finding.alarming()) {
            alerts.add(talk.texts().say("badge.outside-decisions"));
        }
        if (!finding.isCertain()) {
            alerts.add(talk.texts().say("badge.who"));
        }
        return alerts;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
