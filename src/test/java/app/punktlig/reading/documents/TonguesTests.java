package app.punktlig.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TonguesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Protokoll der letzten Sitzung wird genehmigt und die Leiterin berichtet von der Lage im Haus. "
                        + "Der Ausschuss beschließt, dass die Räume nicht vor dem Herbst bezogen werden. Herr Baum ist für "
                        + "die Planung zuständig und wird bis zur nächsten Sitzung einen Vorschlag machen.",
                "Le compte rendu de la réunion est approuvé et la directrice présente la situation dans les écoles. Le "
                        + "groupe décide de ne pas ouvrir les salles avant l'automne. Monsieur Dubois est chargé de "
                        + "préparer un plan pour la prochaine réunion qui aura lieu dans la grande salle.",
                "Kokous avattiin ja todettiin että kokous on päätösvaltainen. Päätettiin että tiloja ei oteta käyttöön "
                        + "ennen syksyä ja että Virtanen valmistelee suunnitelman. Seuraava kokous on maaliskuussa. Hän "
                        + "kertoi myös tilanteesta ja se oli hyvä mutta ei valmis kun aikaa oli vähän. Kokous päättyi.",
                "Referatet fra forrige møte ble godkjent og lederen orienterte om situasjonen på skolene. Gruppen bestemte "
                        + "at lokalene ikke skal tas i bruk før høsten. Hansen skal lage en plan til neste møte og sende "
                        + "den ut. Det er ikke avklart hvem som skal følge opp saken, og vi tar den opp igjen.",
                "Referat: Bestyrelsen gennemgår budget, lærernes ønsker, børnenes nye lokaler. Søren Kjær bestiller møbler. "
                        + "Næste punkt: følgende områder prøves – løn, kørsel, køb. Spørgsmål sendes løbende. Birthe Sørensen "
                        + "undersøger økonomien, indhenter særlige tilbud, fører regnskab, rådgiver, hjælper nye frivillige "
                        + "medlemmer. Årsmødet holdes lørdag.",
                "Sitzungsprotokoll: Haushaltsplanung, Stellenbesetzungen, Öffnungszeiten, Verschiedenes. Frau Müller bestellt "
                        + "Möbel. Herr Bäcker prüft Angebote, erstellt Übersichten, verschickt Einladungen, bucht Räume, "
                        + "informiert Eltern, sammelt Rückmeldungen, ergänzt Unterlagen, klärt Zuständigkeiten, stellt Anträge, "
                        + "plant Ausflüge, führt Gespräche, schreibt Berichte, bestellt Material, prüft Rechnungen, begrüßt Gäste.",
                "Протокол прошлого заседания утверждён, и руководитель рассказала о положении дел."
            })
    void tellsOtherLanguages(String text) {
        assertThat(Tongues.isForeign(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Närvarande: Signe Åkerlund, Malte Öberg, Tyra Ängquist, Olof Brännström, Disa Hägg, Ivar Holm, Siv Ek, "
                        + "Bo Alm, Åke Rask, Ulla Sten, Per Ås, Eva Dal, Jan Ö, Mona Vik, Sten Berg, Lis Ny, Kaj Moe, "
                        + "Gun Li, Rut Ax, Ove By. Punkter: lokaler, budget, rekrytering. Malte bokar sal till nästa möte.",
                "Present: Ann Reed, Tom Hale. Apologies: Sue Park. The budget was approved. Tom will send the revised plan "
                        + "to the board by Friday and Ann will book a room for the next meeting. It was agreed that the "
                        + "policy is to be reviewed after the summer.",
                "Malte går igenom hur lokalerna används. Malte går igenom hur lokalerna används. Malte går igenom hur "
                        + "lokalerna används. Malte går igenom hur lokalerna används. Malte går igenom hur lokalerna används. "
                        + "Malte går igenom hur lokalerna används. Malte går igenom hur lokalerna används.",
                "Mötesanteckningar. Lokaler: vaktmästaren bokar salar, beställer möbler, märker upp dörrar. Ekonomi: "
                        + "prognosen pekar mot underskott; kassören sammanställer siffror, återkommer torsdag. Personal: "
                        + "rektorn annonserar tjänster, anställer vikarier. Övrigt: Søren Kjær hälsar, tackar alla, önskar "
                        + "trevlig helg. Klubben städar förrådet, lagar bänkar, köper färg, målar staket, sätter upp skyltar.",
                "Kort.",
                ""
            })
    void knowsSwedishAndEnglishAndDoesNotJudgeTheShort(String text) {
        assertThat(Tongues.isForeign(text)).isFalse();
    }

    @Test
    void swedishMinutesWithAnEnglishAgendaAreStillRead() {
        assertThat(Tongues.isForeign(AnyMinutes.TEXT + "Workshop with the vendor about roll out and training plans"))
                .isFalse();
    }
}
