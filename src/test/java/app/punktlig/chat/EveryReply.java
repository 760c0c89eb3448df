package app.punktlig.chat;

import app.punktlig.agenda.Meeting;
import app.punktlig.chat.Message.Surface;
import app.punktlig.group.Member;
import app.punktlig.group.Members;
import app.punktlig.group.Role;
import app.punktlig.language.Language;
import app.punktlig.language.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One card of every kind that Punktlig answers with, as it comes out of the conversation of an invented group. */
public final class EveryReply {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String EVA = "Eva Nyqvist";
    private static final String GUEST = "Vilma Norén";

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
    private final Map<String, Map<Viewer, View>> views = new LinkedHashMap<>();
    private final boolean forAll;

    private @Nullable Meeting first;

    private EveryReply(GroupInChat chat, Language language, boolean forAll) {
        this.chat = chat;
        this.language = language;
        this.forAll = forAll;
    }

    /** Somebody of each role; the member has added and been given most of what the story is about. */
    public enum Viewer {
        MEMBER(EVA),
        SECRETARY(EveryReply.SECRETARY),
        CHAIR("Bo Lindh"),
        DEPUTY("Maria Brandt Holm"),
        GUEST(EveryReply.GUEST);

        private final String person;

        Viewer(String person) {
            this.person = person;
        }

        public String person() {
            return person;
        }

        public String teamsUserId() {
            return "29:" + GroupInChat.id(person);
        }
    }

    /**
     * The same, asked for by somebody of one role.
     *
     * @param refusing what the card's buttons were answered with where that was a refusal
     */
    public record View(Card card, List<String> refusing) {}

    /** The replies by name, in the order of a group's week. */
    public static Map<String, Card> in(Language language) {
        return told(language, false).replies;
    }

    /** Each reply as each role gets it at that moment of the group's week. */
    static EveryReply forEveryRole(Language language) {
        return told(language, true);
    }

    private static EveryReply told(Language language, boolean forAll) {
        try (var chat = GroupInChat.withMembers()) {
            var every = new EveryReply(chat, language, forAll);
            every.story();
            return every;
        }
    }

    Map<String, Card> replies() {
        return replies;
    }

    Map<String, Map<Viewer, View>> views() {
        return views;
    }

    private void story() {
        if (language == Language.EN) {
            secretary("inställningar språk engelska");
        }
        secretary("inställningar ersättare Maria Brandt Holm");
        chat.bean(Members.class)
                .save(new Member(
                        chat.group().id(),
                        GroupInChat.member(GUEST),
                        Viewer.GUEST.teamsUserId(),
                        GUEST,
                        null,
                        Set.of(Role.GUEST),
                        true));
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
        reply(
                "added-by-form",
                EVA,
                who -> filledIn(
                        who,
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
                                "link", "https://ekbacka.example/skjuts")));
        reply("question-order", SECRETARY, "visa punkt 2");
        secretary("lägg till Lokaler i centrala Ekbacka, föredragande Göran, 20 min");
        secretary("lägg till Rekrytering av rektor, dialog, 15 min, konfidentiellt");
        secretary("lägg till Läsårstider, till 15 december, föredragande Eva");
        reply("agenda", SECRETARY, "dagordning");
        var more = Texts.in(language).say("button.more");
        reply(
                "point",
                SECRETARY,
                Cards.button(Objects.requireNonNull(replies.get("agenda")), more)
                        .say());
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
        posted("agenda-published", about("agenda:"));
        chat.bean(WeeklyReminder.class).post(chat.group(), chat.now(), "now");
        posted("reminder", about("reminder:"));
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
        reply(
                "form-point-faulty",
                EVA,
                who -> filledIn(
                        who, Map.of("title", "", "minutes", "900", "kind", "DECISION", "background", "Några rader.")));
    }

    private Message filledIn(String who, Map<String, String> fields) {
        return chat.message(who, "spara punkt", language, GroupInChat.personal(who), fields, Surface.DIALOG, List.of());
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
        reply(
                "form-notes",
                SECRETARY,
                Cards.button(Objects.requireNonNull(replies.get("draft")), change())
                        .say());
        reply("preview", SECRETARY, "förhandsgranska");
        reply("adopted", SECRETARY, "fastställ");
        posted("minutes", about("minutes:"));
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
        severalDrafts();
    }

    private void severalDrafts() {
        chat.meeting("2026-12-16T13:00", 60);
        held("2026-12-15T13:00", "anteckna 1: Läsårstiderna gicks igenom.");
        held("2026-12-16T13:00", "anteckna 1: En kort avstämning.");
        reply("draft-waiting", SECRETARY, "/summary");
        reply("no-such-draft", SECRETARY, "/summary 8 december");
    }

    private void held(String at, String said) {
        chat.itIs(at);
        secretary("starta mötet");
        secretary(said);
        secretary("avsluta mötet");
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
        reply(name, who, person -> typed(person, words));
    }

    private Message typed(String who, String words) {
        return chat.message(who, words, language, GroupInChat.personal(who), Map.of(), Surface.TYPED, List.of());
    }

    /** As all the others would have got it; then it is said. */
    private void reply(String name, String who, Function<String, Message> asking) {
        view(name, asking);
        put(name, chat.deliver(asking.apply(who)).getFirst());
    }

    private void view(String name, Function<String, Message> asking) {
        if (!forAll) {
            return;
        }
        var seen = new LinkedHashMap<Viewer, View>();
        for (var viewer : Viewer.values()) {
            var card = wouldBe(asking.apply(viewer.person()));
            seen.put(viewer, new View(card, refusing(viewer, asking)));
        }
        views.put(name, seen);
    }

    private Card wouldBe(Message message) {
        return chat.undone(() -> chat.deliver(message).getFirst());
    }

    /** Each button is pressed on a card of its own. */
    private List<String> refusing(Viewer viewer, Function<String, Message> asking) {
        return chat.undone(() -> {
            var asked = asking.apply(viewer.person());
            var buttons = Cards.buttons(chat.deliver(asked).getFirst());
            return buttons.stream()
                    .filter(button -> button.link() == null)
                    .flatMap(button -> refusing(viewer, asked, button))
                    .toList();
        });
    }

    private Stream<String> refusing(Viewer viewer, Message asked, Card.Button button) {
        var surface = button.look() == Card.Look.FORM ? Surface.DIALOG : Surface.BUTTON;
        var answer = wouldBe(
                chat.message(viewer.person(), button.say(), language, asked.place(), Map.of(), surface, List.of()));
        return answer.tone() == Card.Tone.REFUSED
                ? Stream.of(viewer + ": " + button.label() + " → " + answer.title())
                : Stream.empty();
    }

    /** A card that was posted, as each of them sees it when looking at it. */
    private void posted(String name, Card card) {
        put(name, card);
        var refresh = card.refresh();
        if (refresh != null) {
            view(
                    name,
                    person -> chat.message(
                            person,
                            refresh.say(),
                            language,
                            GroupInChat.channel(),
                            Map.of(),
                            Surface.REFRESH,
                            List.of()));
        }
    }

    private void channel(String name, String who, String words) {
        posted(
                name,
                chat.deliver(chat.message(
                                who, words, language, GroupInChat.channel(), Map.of(), Surface.TYPED, List.of()))
                        .getFirst());
    }

    private void put(String name, Card card) {
        replies.put(name, card);
    }
}
