package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who presents a point, in all the places where houses write it; the title stays without them. */
class PresenterTests {

    private static final String MINUTES = """
            Ledningsgruppen, 11 mars 2025

            Närvarande: Maj Lundin (ML), Ulf Ros (UR), Ebba Tall (ET), Nils Ahl (NA)

            1. Inledning
            Alla hälsades välkomna.

            2. %s
            Utfallet ligger under budget och prognosen för helåret är noll.

            3. Avslutning
            Mötet avslutades.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ekonomi (Ulf) ⇒ Ulf",
                "Ekonomi (Ulf Ros) ⇒ Ulf Ros",
                "Ekonomi (Ulf, konsult Sifferbyrån) ⇒ Ulf",
                "Ekonomi (UR) ⇒ UR",
                "Ekonomi (UR/ET) ⇒ UR, ET",
                "Ekonomi [UR, ET] ⇒ UR, ET",
                "Ekonomi – Ulf ⇒ Ulf",
                "Ekonomi - Ulf Ros ⇒ Ulf Ros",
                "Ekonomi, Ulf ⇒ Ulf",
                "Ekonomi / Ulf och Ebba ⇒ Ulf, Ebba",
                "Ekonomi/Ulf ⇒ Ulf",
                "Ekonomi: Ulf ⇒ Ulf",
                "Ekonomi\tUlf ⇒ Ulf",
                "Ekonomi     UR ⇒ UR",
                "Ekonomi | Ulf ⇒ Ulf",
                "Ekonomi (Ulf, 10 min) ⇒ Ulf",
                "Ekonomi (10 min, Ulf) ⇒ Ulf",
                "Ekonomi (Ulf) 10 min ⇒ Ulf",
                "Ekonomi (10 min) (Ulf) ⇒ Ulf",
                "Ekonomi (beslut, Ulf) ⇒ Ulf",
                "Ekonomi (Ulf informerar) ⇒ Ulf",
                "Ekonomi (föredragande: Ulf) ⇒ Ulf",
                "Ekonomi (föredragande Ulf Ros) ⇒ Ulf Ros",
                "Ekonomi – föredragande Ulf Ros ⇒ Ulf Ros",
                "Ekonomi (I) Ulf ⇒ Ulf",
                "Ekonomi (D/B) UR ⇒ UR",
                "Ekonomi (beslut) Ulf Ros ⇒ Ulf Ros",
                "Ekonomi (Ulf, i stället för Ebba) ⇒ Ulf",
                "Ekonomi @Ulf ⇒ Ulf",
                "Ekonomi§Föredragande: Ulf Ros ⇒ Ulf Ros",
                "Ekonomi§Föredragande: Ulf Ros och Ebba Tall ⇒ Ulf Ros, Ebba Tall",
                "Ekonomi§Föredragande Ulf Ros ⇒ Ulf Ros",
                "Ekonomi§Föredrar: Ulf ⇒ Ulf",
                "Ekonomi§*Föredragande: Ulf Ros* ⇒ Ulf Ros",
                "Ekonomi§**Föredragande:** Ulf Ros ⇒ Ulf Ros",
                "Ekonomi§_Ulf Ros_ ⇒ Ulf Ros",
                "Ekonomi§(Ulf Ros) ⇒ Ulf Ros",
                "Ekonomi§Ulf Ros ⇒ Ulf Ros",
                "Ekonomi§§Föredragande: UR ⇒ UR",
                "Ekonomi§Dragning: Ulf ⇒ Ulf",
                "Ekonomi§Handläggare: Ulf Ros ⇒ Ulf Ros",
                "Ekonomi§Presentation: Ulf ⇒ Ulf",
                "Ekonomi§Information från Ulf Ros ⇒ Ulf Ros",
                "Ekonomi§Rapportör: Ulf ⇒ Ulf",
                "Ekonomi§Presenter: Ulf ⇒ Ulf",
                "Ekonomi§Led by Ulf ⇒ Ulf",
                "Ekonomi§Lead: Ulf, Ebba ⇒ Ulf, Ebba",
            })
    void findsThePresenter(String example) {
        String[] parts = example.split(" ⇒ ");
        var point = new MinutesReader()
                .read(MINUTES.formatted(parts[0].replace('§', '\n')), null)
                .points()
                .get(1);
        assertThat(point.title()).isEqualTo("Ekonomi");
        assertThat(point.presenters()).containsExactlyElementsOf(List.of(parts[1].split(", ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ekonomi (mars)",
                "Ekonomi (bilaga 2)",
                "Lokaler – Storgatan",
                "Ekonomi, lokaler",
                "Torps bibliotek",
                "Ekonomi/personal",
                "Ekonomi\nInformation från Torps kommun om taxan.",
                "Ekonomi\nHandläggare: S. Holm. Åtgärd: skriva till kommunen.",
                "Ekonomi\nHandläggare på kommunen hörde av sig om taxan.",
                "Ekonomi\nrapport från nätverket"
            })
    void takesNothingElseForAPresenter(String title) {
        assertThat(new MinutesReader()
                        .read(MINUTES.formatted(title), null)
                        .points()
                        .get(1)
                        .presenters())
                .isEmpty();
    }
}
