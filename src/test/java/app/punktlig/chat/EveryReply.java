package app.punktlig.chat;

import app.punktlig.agenda.Meeting;
import app.punktlig.language.Language;
import app.punktlig.language.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One card of every kind that Punktlig answers with, as it comes out of the conversation of an invented group. */
public final class EveryReply {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String EVA = "Eva Nyqvist";

    private static final String OLD_MINUTES = """
            Mötesanteckningar ledningsgruppen 14 januari 2025
            Närvarande: Anna Bergkvist, Bo Lindh, Göran Åkesson

            BESLUT
            1. Mejlrutin
            Gruppen beslutar att mejl besvaras inom två arbetsdagar.

            INFORMATION
            2. Lokaler
            Göran Åkesson fick i uppdrag att ta fram en lokalplan senast 28 februari.
            Ture Gren fick i uppdrag att måla om matsalen.
            Ärendet tas upp igen vid mötet den 4 mars.
            """;

    private final GroupInChat chat;
    private final Language language;
    private final Map<String, Card> replies = new LinkedHashMap<>();

    private @Nullable Meeting first;

    private EveryReply(GroupInChat chat, Language language) {
        this.chat = chat;
        this.language = language;
    }

    /** The replies by name, in the order of a group's week. */
    public static Map<String, Card> in(Language language) {
        try (var chat = GroupInChat.withMembers()) {
            var every = new EveryReply(chat, language);
            every.story();
            return every.replies;
        }
    }

    private void story() {
        if (language == Language.EN) {
            secretary("inställningar språk engelska");
        }
        beforeAnyMeeting();
        agendas();
        people();
        assignments();
        meeting();
        afterwards();
    }

    private void beforeAnyMeeting() {
        reply("no-meeting", SECRETARY, "dagordning");
        reply("waiting", EVA, "lägg till Skolskjutsar inför hösten");
        first = chat.meeting("2026-12-01T13:00", 120);
        chat.meeting("2026-12-15T13:00", 90);
        secretary("uppdrag: Göran, Maria tar fram en lokalplan senast 25 november");
        reply("agenda-empty", SECRETARY, "dagordning");
    }

    private void agendas() {
        reply("added", EVA, "lägg till Budget 2027 och prognos, föredragande Göran och Bo, beslut, 30 min");
        put(
                "added-by-form",
                chat.deliver(chat.message(
                                EVA,
                                "spara punkt",
                                language,
                                GroupInChat.personal(EVA),
                                Map.of(
                                        "title", "Skolskjutsar till hösten",
                                        "kind", "DECISION",
                                        "purpose", "Enas om en modell för nästa läsår",
                                        "proposal", "Modell B införs från augusti.",
                                        "minutes", "15",
                                        "meeting",
                                                Objects.requireNonNull(first)
                                                        .id()
                                                        .value()
                                                        .toString(),
                                        "background", "Avtalet går ut i juni.",
                                        "link", "https://ekbacka.example/skjuts"),
                                Message.Surface.DIALOG,
                                List.of()))
                        .getFirst());
        reply("question-order", SECRETARY, "visa punkt 2");
        secretary("lägg till Lokaler i centrala Ekbacka, föredragande Göran, 20 min");
        secretary("lägg till Rekrytering av rektor, dialog, 15 min, konfidentiellt");
        secretary("lägg till Läsårstider, till 15 december, föredragande Eva");
        reply("agenda", SECRETARY, "dagordning");
        var more = Texts.in(language).say("button.more");
        put(
                "point",
                chat.say(
                        SECRETARY,
                        Cards.button(Objects.requireNonNull(replies.get("agenda")), more)
                                .say(),
                        language));
        channel("agenda-in-channel", EVA, "dagordning");
        reply("forward-plan", EVA, "kommande");
        reply("my-points", EVA, "mina punkter");
        chat.itIs("2026-11-30T16:00");
        reply("late", EVA, "lägg till Skolmaten");
        put(
                "late-for-secretary",
                chat.posts().reversed().stream()
                        .filter(post -> GroupInChat.personal(SECRETARY).equals(post.place()))
                        .map(Post::card)
                        .filter(card -> card.tone() == Card.Tone.WARNING)
                        .findFirst()
                        .orElseThrow());
        secretary("publicera dagordningen");
        put("agenda-published", about("agenda:"));
        chat.bean(WeeklyReminder.class).post(chat.group(), chat.now(), "now");
        put("reminder", about("reminder:"));
    }

    private void people() {
        reply("question", EVA, "lägg till Elevhälsan, föredragande Susanne");
        reply("not-understood", EVA, "hur mår du i dag?");
        reply("refused", EVA, "publicera dagordningen");
        reply("error", EVA, "flytta punkt 77 till nästa möte");
        reply("settings", SECRETARY, "inställningar");
        reply("form-settings", SECRETARY, "formulär inställningar");
        reply("form-own-settings", EVA, "formulär mina inställningar");
        reply("question-language", EVA, "språk");
        reply("form-assignment", EVA, "formulär uppdrag");
        reply("help", EVA, "hjälp");
        reply("form-point", EVA, "formulär punkt");
        put(
                "form-point-faulty",
                chat.deliver(chat.message(
                                EVA,
                                "spara punkt",
                                language,
                                GroupInChat.personal(EVA),
                                Map.of("title", "", "minutes", "900", "kind", "DECISION", "background", "Några rader."),
                                Message.Surface.DIALOG,
                                List.of()))
                        .getFirst());
    }

    private void assignments() {
        reply("assignment-opened", SECRETARY, "uppdrag: Eva ska ringa skolorna om skolskjutsen senast 11 december");
        secretary("uppdrag: Bo ser över mejlrutinen");
        reply("assignment", EVA, "uppdrag 2");
        reply("assignments", EVA, "uppdrag");
        reply("my-assignments", EVA, "mina uppdrag");
        chat.itIs("2026-12-01T08:30");
        chat.bean(PersonalNotices.class).tellIfDue(chat.group(), chat.now());
        put(
                "notice",
                chat.posts().stream()
                        .filter(post -> post.about() != null && post.about().startsWith("notice:"))
                        .filter(post -> ("29:" + GroupInChat.id("Göran Åkesson"))
                                .equals(post.place().userId()))
                        .map(Post::card)
                        .findFirst()
                        .orElseThrow());
    }

    private void meeting() {
        chat.itIs("2026-12-01T13:02");
        reply("meeting-started", SECRETARY, "starta mötet");
        reply("form-attendance", SECRETARY, "formulär närvaro");
        reply("attendance", SECRETARY, "närvarande: alla utom Maria");
        secretary("närvarande: Göran via Teams, Eva 13–14");
        reply(
                "note",
                SECRETARY,
                "anteckna 1: Göran gick igenom prognosen. Gruppen beslutar att godkänna den. "
                        + "Eva fick i uppdrag att återkomma med siffror om två veckor.");
        secretary("anteckna 5: Ärendet tas upp igen vid nästa möte.");
        reply("adopt-asks", SECRETARY, "fastställ");
        reply("decision", SECRETARY, "beslut 1: Prognosen godkänns.");
        secretary("uppdrag 1: Bo skickar prognosen till nämnden senast 4 december");
        reply("meeting-ended", SECRETARY, "avsluta mötet");
        reply("draft", SECRETARY, "/summary");
        put(
                "form-notes",
                chat.say(
                        SECRETARY,
                        Cards.button(Objects.requireNonNull(replies.get("draft")), change())
                                .say(),
                        language));
        reply("preview", SECRETARY, "förhandsgranska");
        reply("adopted", SECRETARY, "fastställ");
        put("minutes", about("minutes:"));
        reply("publishing", SECRETARY, "/summary");
    }

    private void afterwards() {
        reply("done", SECRETARY, "klart 1 alla har fått besked");
        reply("search", EVA, "sök prognos");
        reply("search-nothing", EVA, "sök utomhuspedagogik");
        reply("log", SECRETARY, "logg 5");
        reply("read-in", SECRETARY, "läs in\n" + OLD_MINUTES);
        var long40 = chat.meeting("2027-01-12T09:00", 480);
        IntStream.rangeClosed(1, 40)
                .forEach(i -> chat.say(
                        i % 2 == 0 ? EVA : SECRETARY,
                        "lägg till Ärende nummer %d om skolornas inre arbete, föredragande Göran, 10 min, till 12 januari"
                                .formatted(i)));
        reply("agenda-long", SECRETARY, "dagordning #" + long40.id().value());
    }

    private Card about(String beginning) {
        return chat.posts().reversed().stream()
                .filter(post -> post.about() != null && post.about().startsWith(beginning))
                .map(Post::card)
                .findFirst()
                .orElseThrow();
    }

    private String change() {
        return Texts.in(language).say("button.change");
    }

    private void secretary(String words) {
        chat.say(SECRETARY, words, language);
    }

    private void reply(String name, String who, String words) {
        put(name, chat.say(who, words, language));
    }

    private void channel(String name, String who, String words) {
        put(
                name,
                chat.deliver(chat.message(
                                who,
                                words,
                                language,
                                GroupInChat.channel(),
                                Map.of(),
                                Message.Surface.TYPED,
                                List.of()))
                        .getFirst());
    }

    private void put(String name, Card card) {
        replies.put(name, card);
    }
}
