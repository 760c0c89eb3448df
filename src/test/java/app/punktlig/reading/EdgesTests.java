package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdgesTests {

    @Test
    void takesSignsAndBlanksOffBothEndsOnly() {
        assertThat(Edges.without(",:", ".", " :, boka, lokal. \t.")).isEqualTo("boka, lokal");
    }

    @Test
    void leavesBlanksWhereOnlySignsGo() {
        assertThat(Edges.withoutSignsAfter(".,", "Ek ., ")).isEqualTo("Ek ., ");
        assertThat(Edges.withoutSignsAfter(".,", "Ek.,")).isEqualTo("Ek");
    }

    @Test
    void leavesNothingOfSignsAlone() {
        assertThat(Edges.without("-", ".", "--..")).isEmpty();
    }

    @Test
    void countsWordsAsBlanksPartThem() {
        assertThat(Edges.words("ett")).isEqualTo(1);
        assertThat(Edges.words("ett två\t  tre ")).isEqualTo(3);
    }
}
