package app.punktlig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortRunTests {
    private static final String HOME = "/java";
    private static final List<String> CALL = List.of("-jar", "punktlig.jar", "read", "mote.txt");

    @TempDir
    Path folder;

    @Test
    void makesTheSameCallWithItsOwnOptions() {
        assertThat(ShortRun.command(HOME, CALL, Map.of(), "read", "mote.txt"))
                .first()
                .asString()
                .startsWith(HOME);
        assertThat(ShortRun.command(HOME, CALL, Map.of(), "read", "mote.txt"))
                .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
                .endsWith("-jar", "punktlig.jar", "read", "mote.txt");
    }

    @Test
    void leavesTheOptionsOfWhoeverGivesSome() {
        var own = List.of("-Xmx256m", "-jar", "punktlig.jar", "read", "mote.txt");

        assertThat(ShortRun.command(HOME, own, Map.of(), "read", "mote.txt")).isEmpty();
        assertThat(ShortRun.command(HOME, CALL, Map.of("JDK_JAVA_OPTIONS", "-Xmx256m"), "read", "mote.txt"))
                .isEmpty();
    }

    @Test
    void startsNothingWhereLettersCouldBeLost() {
        var call = List.of("-jar", "punktlig.jar", "read", "möte.txt");

        assertThat(ShortRun.command(HOME, call, Map.of(), "read", "möte.txt")).isEmpty();
    }

    @Test
    void startsNothingWhereTheCallIsNotKnown() {
        assertThat(ShortRun.command(HOME, List.of(), Map.of(), "read", "mote.txt"))
                .isEmpty();
    }

    @Test
    void isForAFewSmallDocuments() throws IOException {
        var small = Files.writeString(folder.resolve("small.txt"), "Inget nytt.");
        var large = Files.writeString(folder.resolve("large.txt"), "Inget nytt. ".repeat(20_000));

        assertThat(ShortRun.isShort("read", small.toString(), "--date", "2026-03-10"))
                .isTrue();
        assertThat(ShortRun.isShort("read", small.toString(), large.toString())).isFalse();
        assertThat(ShortRun.isShort("read", "-")).isFalse();
        assertThat(ShortRun.isShort("read", "/dev/fd/63")).isFalse();
        assertThat(ShortRun.isShort("when", "i morgon")).isFalse();
    }
}
