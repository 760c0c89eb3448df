package app.punktlig.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Overviews.Overview;
import app.punktlig.language.Language;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the channel's tab shows, and to whom. */
class OverviewsTests {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String EVA = "Eva Nyqvist";

    private GroupInChat chat;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
        chat.meeting("2026-12-01T13:00", 120);
        chat.say(SECRETARY, "lägg till Budget, beslut");
        chat.say(SECRETARY, "lägg till Lönerevision, konfidentiellt");
        chat.say(SECRETARY, "uppdrag: Eva ringer skolan senast 4 december");
        chat.say(SECRETARY, "uppdrag: Eva ser över lönerna, konfidentiellt");
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private Overview seenBy(String who, Language language) {
        return chat.bean(Overviews.class)
                .of(GroupInChat.TENANT, GroupInChat.id(who), GroupInChat.TEAM, language)
                .orElseThrow();
    }

    private static String text(Overview overview, String section) {
        return overview.sections().stream()
                .filter(s -> s.id().equals(section))
                .flatMap(s -> s.lists().stream())
                .flatMap(list -> list.rows().stream())
                .map(row -> row.mark() + " " + row.title() + " " + row.details() + row.alerts())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void showsPointsAssignmentsAndDecisions() {
        chat.itIs("2026-12-01T13:05");
        chat.say(SECRETARY, "starta mötet");
        chat.say(SECRETARY, "beslut 1: Budgeten godkänns.");
        chat.say(SECRETARY, "fastställ");
        var overview = seenBy(EVA, Language.SV);
        assertThat(overview.group()).isEqualTo("Skolans ledningsgrupp");
        assertThat(text(overview, "decisions")).contains("2026:1 Budgeten godkänns.");
        assertThat(text(overview, "assignments")).contains("1 ringer skolan", "Eva Nyqvist");
    }

    @Test
    void isInThePersonsLanguage() {
        var overview = seenBy(EVA, Language.EN);
        assertThat(overview.lang()).isEqualTo("en");
        assertThat(overview.sections()).extracting(Overviews.Section::title).contains("Coming points");
    }

    @Test
    void hidesWhatIsConfidentialFromTheSecretaryToo() {
        var overview = seenBy(SECRETARY, Language.SV);
        assertThat(text(overview, "coming"))
                .contains("Budget", "Konfidentiell punkt")
                .doesNotContain("Lönerevision");
        assertThat(text(overview, "assignments")).doesNotContain("lönerna");
    }

    @Test
    void offersNothingToPress() {
        assertThat(seenBy(SECRETARY, Language.SV).sections())
                .flatExtracting(Overviews.Section::lists)
                .flatExtracting(Card.Rows::rows)
                .allSatisfy(row -> assertThat(row.buttons()).isEmpty());
    }

    @Test
    void isForTheGroupsPeopleOnly() {
        var overviews = chat.bean(Overviews.class);
        assertThat(overviews.of(GroupInChat.TENANT, GroupInChat.id("Någon Annan"), GroupInChat.TEAM, Language.SV))
                .isEmpty();
        assertThat(overviews.of("another-tenant", GroupInChat.id(EVA), GroupInChat.TEAM, Language.SV))
                .isEmpty();
        assertThat(overviews.of(GroupInChat.TENANT, GroupInChat.id(EVA), "19:other@thread.tacv2", Language.SV))
                .isEmpty();
    }

    @Test
    void showsThePersonsOwnGroupWhereNoTeamIsNamed() {
        assertThat(chat.bean(Overviews.class).of(GroupInChat.TENANT, GroupInChat.id(EVA), null, Language.SV))
                .hasValueSatisfying(overview -> assertThat(overview.group()).isEqualTo("Skolans ledningsgrupp"));
    }
}
