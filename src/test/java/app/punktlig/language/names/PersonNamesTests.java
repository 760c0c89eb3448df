package app.punktlig.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.language.names.PersonNames.Found;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTests {
    private final PersonNames<String> people = roster(
            "Susanne Frid",
            "Susanne Lund",
            "Maria Boman Hall",
            "Karin Ek",
            "Åsa Öberg",
            "Torsten Molin",
            "Bo Sand",
            "Britt Olsson",
            "Lars-Erik Ny",
            "Hans Berg",
            "Anna Maria Ask",
            "André Nord (rektor)");

    private static PersonNames<String> roster(String... names) {
        return PersonNames.of(List.of(names), Function.identity());
    }

    @ParameterizedTest
    @CsvSource({
        "Susanne Frid, Susanne Frid",
        "Susanne F, Susanne Frid",
        "susanne l., Susanne Lund",
        "Susanne Lu, Susanne Lund",
        "MBH, Maria Boman Hall",
        "LE, Lars-Erik Ny",
        "Maria BH, Maria Boman Hall",
        "Maria B, Maria Boman Hall",
        "Maria H, Maria Boman Hall",
        "MH, Maria Boman Hall",
        "Maria Hall, Maria Boman Hall",
        "Boman Hall, Maria Boman Hall",
        "Karin, Karin Ek",
        "@Karin Ek, Karin Ek",
        "Ek, Karin Ek",
        "'Ek, Karin', Karin Ek",
        "Ek Karin, Karin Ek",
        "TM, Torsten Molin",
        "TM:s, Torsten Molin",
        "Karins, Karin Ek",
        "Karin's, Karin Ek",
        "Hans, Hans Berg",
        "Bo, Bo Sand",
        "BO, Britt Olsson",
        "Lars Erik, Lars-Erik Ny",
        "Lars-Erik Ny, Lars-Erik Ny",
        "LEN, Lars-Erik Ny",
        "LN, Lars-Erik Ny",
        "Anna Ask, Anna Maria Ask",
        "Anna, Anna Maria Ask",
        "Karin Sofia Ek, Karin Ek",
        "Andre, André Nord (rektor)",
        "André Nord, André Nord (rektor)"
    })
    void findsTheOneWhoIsMeant(String written, String person) {
        assertThat(people.find(written)).isEqualTo(new Found.One<>(person));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Susanne A",
                "Susanne Ek",
                "Sus",
                "Kari",
                "Karin F",
                "Lars",
                "Erik",
                "Maria Ek",
                "Eva",
                "XY",
                "tm",
                "bo s x",
                "Maria Hallgren",
                "ek karin ek lund",
                "",
                " ",
                ".",
                "Anna Frid",
                "Asa"
            })
    void findsNobodyRatherThanTheWrongOne(String written) {
        assertThat(people.find(written)).isEqualTo(new Found.None<>());
    }

    @Test
    void asksWhichSusanne() {
        assertThat(people.find("Susanne")).isEqualTo(new Found.Several<>(List.of("Susanne Frid", "Susanne Lund")));
        assertThat(people.find("Susannes")).isInstanceOf(Found.Several.class);
    }

    @Test
    void asksWhichOfTwoWithTheSameInitials() {
        var two = roster("Tage Malm", "Tora Melin");
        assertThat(two.find("TM")).isEqualTo(new Found.Several<>(List.of("Tage Malm", "Tora Melin")));
    }

    @Test
    void prefersTheWholeNameToTheFirst() {
        var people = roster("Anna", "Anna Ask");
        assertThat(people.find("Anna")).isEqualTo(new Found.One<>("Anna"));
        assertThat(people.find("Anna Ask")).isEqualTo(new Found.One<>("Anna Ask"));
    }

    @Test
    void prefersTheNameAsWrittenToTheGenitive() {
        var people = roster("Han Ek", "Hans Lund");
        assertThat(people.find("Hans")).isEqualTo(new Found.One<>("Hans Lund"));
    }

    @Test
    void doesNotCareHowTheLettersAreComposed() {
        assertThat(people.find(Normalizer.normalize("Åsa Öberg", Normalizer.Form.NFD)))
                .isEqualTo(new Found.One<>("Åsa Öberg"));
    }

    @Test
    void takesTheSamePersonTwiceAsOne() {
        assertThat(roster("Eva Lo", "Eva Lo").find("Eva")).isEqualTo(new Found.One<>("Eva Lo"));
    }

    @Test
    void bearsNamesOfAnyLengthAndNone() {
        var hostile = roster("", " ", "-", "(x)", "a".repeat(100_000) + " b", "( ".repeat(50_000));
        assertThat(hostile.find("(".repeat(100_000))).isEqualTo(new Found.None<>());
        assertThat(hostile.find("- -")).isEqualTo(new Found.None<>());
    }
}
