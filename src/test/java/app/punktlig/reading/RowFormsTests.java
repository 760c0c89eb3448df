package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks in the form of a row that stands alone. */
class RowFormsTests {

    private static final String HEAD = """
            Minutes of the garden club on 11 March 2025
            Present: Edna Lund, Rolf Ross, Maud Tall

            1. Current business
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EL + RR >> proofread the yearbook, Wed.",
                "→ RR: send the list to the printer by 14/6.",
                "[Edna] Write the letter to the council.",
                "EL/MT – finish the posters by 8 Sept.",
                "Shed lock | Rolf Ross | replace the bolt | 4 April",
                "AP 7: Rolf / invite the speaker / ASAP",
                "Purchase of a new ladder – Maud, due 30 April."
            })
    void findsWhoseTheRowIs(String row) {
        assertThat(new MinutesReader().read(HEAD + row + "\n", null).followUps())
                .singleElement()
                .satisfies(task -> assertThat(task.owners()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Edna] Write the letter to the council - done",
                "Treasurer | Rolf Ross | 0701-234567",
                "Report from the treasurer – Maud, 4 April.",
                "Garden walk – Rolf led it on 4 April.",
                "EL – happy with the posters."
            })
    void leavesAloneWhatIsDoneOrTold(String row) {
        assertThat(new MinutesReader().read(HEAD + row + "\n", null).followUps())
                .isEmpty();
    }
}
