package app.punktlig.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTests {
    @Test
    void theNameStandsWhereverTheTagDid() {
        assertThat(MessageReader.replaced("<at>A</at> och <at>A</at>!", "<at>A</at>", "Anna Ek"))
                .isEqualTo("Anna Ek och Anna Ek!");
    }

    @Test
    void aTextIsNotMadeManyTimesAsLong() {
        var text = "a".repeat(100_000);
        assertThat(MessageReader.replaced(text, "a", "b".repeat(200))).hasSizeLessThan(120_000);
    }

    @Test
    void aTagThatIsNotThereChangesNothing() {
        assertThat(MessageReader.replaced("Hej", "<at>A</at>", "Anna Ek")).isEqualTo("Hej");
    }
}
