package app.punktlig.language;

import java.util.List;
import java.util.stream.Stream;

/** The words that begin a command, in Swedish and English, each with an example; both languages are understood always. */
public enum Order {
    ADD(
            sv(
                    "lägg till",
                    "lägga till",
                    "lägg gärna till",
                    "lägg in",
                    "ta upp",
                    "lyfta",
                    "ha med",
                    "ny punkt",
                    "punkt om",
                    "en punkt om",
                    "jag har en punkt om",
                    "lägg till en punkt om",
                    "lägga till en punkt om"),
            en(
                    "add",
                    "bring up",
                    "new point",
                    "new item",
                    "add a point about",
                    "add an item about",
                    "add an agenda item about"),
            "lägg till Budget 2027, föredragande Johan, beslut, 20 min",
            "add Budget 2027, presenter Johan, decision, 20 min"),
    AGENDA(
            sv(
                    "dagordning",
                    "dagordningen",
                    "visa dagordningen",
                    "visa dagordning",
                    "nästa möte",
                    "när är nästa möte",
                    "vad är nästa möte",
                    "agendan",
                    "visa agendan",
                    "vad har vi på dagordningen",
                    "vad har vi på agendan",
                    "vad står på dagordningen",
                    "vad står på agendan",
                    "vad finns på dagordningen",
                    "vad är på dagordningen",
                    "vad är på agendan",
                    "vad ska vi ta upp"),
            en(
                    "agenda",
                    "show agenda",
                    "show the agenda",
                    "next meeting",
                    "when is the next meeting",
                    "what is on the agenda",
                    "what's on the agenda",
                    "what do we have on the agenda"),
            "dagordning 4 februari",
            "agenda 4 February"),
    UPCOMING(
            sv("kommande", "kommande punkter", "visa kommande", "vad är på gång", "vad händer framöver"),
            en("upcoming", "show upcoming", "what is coming", "what is coming up"),
            "kommande",
            "upcoming"),
    SHOW_POINT(sv("visa punkt", "visa punkten"), en("show point", "show the point"), "visa punkt 3", "show point 3"),
    MY_POINTS(sv("mina punkter"), en("my points"), "mina punkter", "my points"),
    CHANGE(
            sv("ändra punkt"),
            en("change point"),
            "ändra punkt 3: Budget 2027, 30 min",
            "change point 3: Budget 2027, 30 min"),
    MOVE(
            sv("flytta punkt", "flytta"),
            en("move point", "move"),
            "flytta punkt 3 till nästa möte",
            "move point 3 to next meeting"),
    REMOVE(
            sv("ta bort punkt", "ta bort", "dra tillbaka punkt", "dra tillbaka", "stryk punkt", "stryk"),
            en("remove point", "remove", "withdraw point", "withdraw", "delete point", "delete"),
            "ta bort punkt 3",
            "remove point 3"),
    UNDO(sv("ångra"), en("undo"), "ångra", "undo"),
    ACCEPT(sv("godkänn punkt", "godkänn"), en("accept point", "accept"), "godkänn punkt 3", "accept point 3"),
    DECLINE(
            sv("avböj punkt"),
            en("decline point"),
            "avböj punkt 3: tas i styrgruppen",
            "decline point 3: belongs to the steering group"),
    PUT(sv("sätt punkt"), en("put point"), "sätt punkt 3 före 1", "put point 3 before 1"),
    PARK(sv("parkera punkt", "parkera"), en("park point", "park"), "parkera punkt 3", "park point 3"),
    PUBLISH(
            sv("publicera dagordningen", "publicera dagordning"),
            en("publish agenda", "publish the agenda"),
            "publicera dagordningen",
            "publish agenda"),
    ASSIGN(
            sv("uppdrag", "nytt uppdrag", "uppgift", "ny uppgift"),
            en("assign", "assignment", "new assignment", "task", "new task"),
            "uppdrag: Johan tar fram en tidplan senast 6 februari",
            "assign Johan to draw up a timetable by 6 February"),
    ASSIGNMENTS(
            sv("visa uppdrag", "alla uppdrag", "försenade uppdrag", "vem gör vad"),
            en("assignments", "all assignments", "overdue assignments", "who does what", "tasks", "all tasks"),
            "uppdrag",
            "assignments"),
    MY_ASSIGNMENTS(
            sv("mina uppdrag", "mina uppgifter"), en("my assignments", "my tasks"), "mina uppdrag", "my assignments"),
    DONE(
            sv("klart", "klar", "klart med", "klar med", "färdig med"),
            en("done", "done with"),
            "klart 12 skickat till alla",
            "done 12 sent to everyone"),
    POSTPONE(sv("skjut upp"), en("postpone"), "skjut upp 12 till nästa möte", "postpone 12 to next meeting"),
    HAND_OVER(sv("lämna över"), en("hand over"), "lämna över 12 till Johan", "hand over 12 to Johan"),
    COMMENT(sv("kommentera"), en("comment"), "kommentera 12: väntar på underlag", "comment 12: waiting for figures"),
    REOPEN(sv("öppna", "öppna igen", "återöppna"), en("reopen", "open again"), "öppna 12 igen", "reopen 12"),
    START(sv("starta mötet", "starta möte"), en("start meeting", "start the meeting"), "starta mötet", "start meeting"),
    PRESENT(
            sv("närvarande"),
            en("present"),
            "närvarande: Johan, Maria via Teams, Fatima 13–15",
            "present: Johan, Maria via Teams, Fatima 13–15"),
    ABSENT(sv("frånvarande"), en("absent"), "frånvarande: Fatima", "absent: Fatima"),
    NOTE(
            sv("anteckna"),
            en("note"),
            "anteckna 3: Gruppen gick igenom förslaget.",
            "note 3: The group went through the proposal."),
    DECIDE(sv("beslut"), en("decision"), "beslut 3: Förslaget godkänns.", "decision 3: The proposal is approved."),
    CHANGE_LINE(
            sv("ändra anteckning", "ändra beslut", "ändra löfte", "ändra uppdrag"),
            en("change note", "change decision", "change promise", "change assignment"),
            "ändra anteckning 3: Gruppen gick igenom förslaget.",
            "change note 3: The group went through the proposal."),
    REMOVE_LINE(
            sv("ta bort anteckning", "ta bort beslut", "ta bort löfte", "ta bort uppdrag", "ta bort förslag"),
            en("remove note", "remove decision", "remove promise", "remove assignment", "remove proposal"),
            "ta bort anteckning 3",
            "remove note 3"),
    BOOK(sv("boka löfte"), en("book promise"), "boka löfte 3 till 23 mars", "book promise 3 for 23 March"),
    INCLUDE(sv("ta med"), en("include"), "ta med (knapp i utkastet)", "include (a button in the draft)"),
    TAKEN_UP(sv("behandlad"), en("taken up"), "behandlad 4", "taken up 4"),
    NOT_TAKEN_UP(sv("inte behandlad"), en("not taken up"), "inte behandlad 4", "not taken up 4"),
    PREVIEW(sv("förhandsgranska"), en("preview"), "förhandsgranska", "preview"),
    END(sv("avsluta mötet", "avsluta möte"), en("end meeting", "end the meeting"), "avsluta mötet", "end meeting"),
    MINUTES(
            sv("mötesanteckningar"),
            en("minutes"),
            "mötesanteckningar (ett kort som visas på nytt)",
            "minutes (a card that is shown again)"),
    SUMMARY(sv("sammanfattning"), en("summary"), "/summary", "/summary"),
    ADOPT(sv("fastställ"), en("adopt"), "fastställ", "adopt"),
    READ_IN(
            sv("läs in"),
            en("import"),
            "läs in (med en fil eller inklistrad text)",
            "import (with a file or pasted text)"),
    SEARCH(sv("sök"), en("search"), "sök betyg", "search grades"),
    ASK_DECISIONS(
            sv("vad beslutade vi om"),
            en("what did we decide about"),
            "vad beslutade vi om mejl?",
            "what did we decide about e-mail?"),
    LOG(sv("logg"), en("log"), "logg 3", "log 3"),
    REMIND(sv("påminn nu"), en("remind now"), "påminn nu", "remind now"),
    PAUSE(
            sv("pausa påminnelser"),
            en("pause reminders"),
            "pausa påminnelser till 15 augusti",
            "pause reminders until 15 August"),
    RESUME(
            sv("återuppta påminnelser", "sätt på påminnelser", "slå på påminnelser"),
            en("resume reminders", "turn on reminders"),
            "återuppta påminnelser",
            "resume reminders"),
    LANGUAGE(
            sv("språk", "byt språk till", "byt språk", "svara på svenska", "svara på engelska"),
            en("language", "change language to", "change language", "answer in Swedish", "answer in English"),
            "språk engelska",
            "language Swedish"),
    SETTINGS(sv("inställningar"), en("settings"), "inställningar", "settings"),
    SECRETARY(sv("sekreterare"), en("secretary"), "sekreterare: Johan", "secretary: Johan"),
    CHAIR(sv("ordförande"), en("chair"), "ordförande: Maria", "chair: Maria"),
    STANDING(
            sv("stående punkter", "inställningar stående punkter"),
            en("standing points", "settings standing points"),
            "stående punkter: Incheckning, Nytt från skolorna, sist: Summering",
            "standing points: Check-in, News from the schools, last: Summary"),
    CHANNEL(
            sv("använd den här kanalen", "använd denna kanal"),
            en("use this channel"),
            "använd den här kanalen",
            "use this channel"),
    CHOOSE_GROUP(
            sv("grupp", "välj grupp", "byt grupp"),
            en("group", "choose group", "change group"),
            "grupp: Ledningsgruppen",
            "group: Leadership group"),
    FORM(sv("formulär"), en("form"), "formulär punkt", "form point"),
    SAVE(sv("spara"), en("save"), "spara punkt", "save point"),
    HELP(sv("hjälp", "hej", "vad kan du"), en("help", "hello", "hi", "what can you do"), "hjälp", "help");

    private final List<String> swedish;
    private final List<String> english;
    private final String swedishExample;
    private final String englishExample;

    Order(List<String> swedish, List<String> english, String swedishExample, String englishExample) {
        this.swedish = swedish;
        this.english = english;
        this.swedishExample = swedishExample;
        this.englishExample = englishExample;
    }

    private static List<String> sv(String... words) {
        return List.of(words);
    }

    private static List<String> en(String... words) {
        return List.of(words);
    }

    /** False for what only buttons say. */
    public boolean isForPeople() {
        return this != FORM && this != SAVE && this != MINUTES;
    }

    /** All that begins this command, whatever the language. */
    public Stream<String> phrases() {
        return Stream.concat(swedish.stream(), english.stream());
    }

    /** What somebody would type. */
    public String example(Language language) {
        return language == Language.SV ? swedishExample : englishExample;
    }

    /** The shortest way to begin it in a language. */
    public String word(Language language) {
        return (language == Language.SV ? swedish : english).getFirst();
    }
}
