package app.punktlig.chat;

import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card.Tone;
import app.punktlig.language.Language;
import app.punktlig.minutes.EarlierDecision;
import app.punktlig.minutes.EarlierDecisions;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From text to reply: search. */
class SearchConversationTests {
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

    @Test
    void findsAPointByTheBeginningOfAWord() {
        chat.say("Eva Nyqvist", "lägg till Nya betygskriterier, dialog");

        var card = chat.say("Bo Lindh", "sök BETYG");

        assertThat(card.tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(text(card)).contains("1 träff på ”BETYG”", "Nya betygskriterier | Punkt | tisdag 1 december");
    }

    @Test
    void answersInEnglish() {
        chat.say("Eva Nyqvist", "add Grading criteria");

        assertThat(text(chat.say("Bo Lindh", "search grad", Language.EN)))
                .contains("1 match for “grad”", "Grading criteria | Point | Tuesday 1 December");
        assertThat(text(chat.say("Bo Lindh", "what did we decide about cats?", Language.EN)))
                .contains("I find no decision about “cats”");
    }

    @Test
    void showsTenAndSaysHowManyMore() {
        for (int i = 1; i <= 12; i++) {
            chat.say("Eva Nyqvist", "lägg till Lokaler del " + i);
        }

        var card = chat.say("Bo Lindh", "sök lokaler");

        assertThat(text(card)).contains("12 träffar på ”lokaler”", "Och 2 äldre till");
        assertThat(text(card).split("\\| Punkt \\|", -1)).hasSize(11);
    }

    @Test
    void confidentialMattersStayWithThoseTheyConcern() {
        chat.say("Eva Nyqvist", "lägg till Personalärende, föredragande Göran, konfidentiellt");

        assertThat(text(chat.say("Göran Åkesson", "sök personal"))).contains("1 träff");
        assertThat(text(chat.say("Anna Bergkvist", "sök personal"))).contains("1 träff");
        assertThat(text(chat.say("Susanne Falk", "sök personal"))).contains("Inga träffar");
        assertThat(text(chat.sayInChannel("Anna Bergkvist", "sök personal"))).contains("Inga träffar");
    }

    @Test
    void tellsWhatWasDecided() {
        decided(LocalDate.of(2024, 3, 5), "Mejl till vårdnadshavare", "Mejl besvaras inom två arbetsdagar.");

        assertThat(text(chat.say("Eva Nyqvist", "vad beslutade vi om mejl?")))
                .contains(
                        "1 beslut om ”mejl”",
                        "Mejl besvaras inom två arbetsdagar. | Beslut ur gamla anteckningar | tisdag 5 mars 2024 | Mejl till vårdnadshavare");
    }

    @Test
    void aQuestionAboutDecisionsFindsNoPoints() {
        chat.say("Eva Nyqvist", "lägg till Mejlrutin, beslut");

        var card = chat.say("Eva Nyqvist", "vad beslutade vi om mejlrutin?");

        assertThat(text(card)).contains("Jag hittar inget beslut om ”mejlrutin”");
        assertThat(text(chat.press("Eva Nyqvist", Cards.button(card, "Sök i allt"))))
                .contains("1 träff");
    }

    @Test
    void otherFormsOfTheWordAreFoundWhenTheWordItselfIsNot() {
        decided(LocalDate.of(2024, 3, 5), "", "Skolan byggs ut.");

        assertThat(text(chat.say("Eva Nyqvist", "vad beslutade vi om skolorna")))
                .contains("Skolan byggs ut.", "det här liknar dem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sök %", "sök _", "sök ' or 1=1 --", "sök <b>x</b>", "sök {0}", "vad beslutade vi om %?"})
    void signsMatchNothingAndBreakNothing(String said) {
        chat.say("Eva Nyqvist", "lägg till Budget");

        assertThat(text(chat.say("Eva Nyqvist", said))).doesNotContain("Budget", "Något gick fel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sök", "sök ???", "search", "vad beslutade vi om"})
    void askedForNothingItSaysWhatIsMissing(String said) {
        assertThat(chat.say("Eva Nyqvist", said).tone()).isEqualTo(Tone.REFUSED);
    }

    private void decided(LocalDate day, String point, String text) {
        chat.bean(EarlierDecisions.class)
                .save(new EarlierDecision(
                        UUID.randomUUID(),
                        chat.group().id(),
                        day,
                        point,
                        text,
                        text,
                        "LG.docx",
                        GroupInChat.member("Anna Bergkvist"),
                        chat.now()));
    }
}
