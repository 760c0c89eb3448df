import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the app package for one organisation. Run: {@code java manifest/Pack.java <app-id of the bot> <host> [file]}
 *
 * <p>The manifest in this folder has an id of noughts where the bot's own belongs, and an invented host where the server's does.
 */
final class Pack {
    private static final String NO_BOT = "00000000-0000-0000-0000-000000000000";
    private static final String NO_HOST = "punktlig.example";

    /** As Teams asks for it: in lower case, and with a port only where it is not the usual one. */
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?::\\d{1,5})?");

    private static final List<String> FILES = List.of("color.png", "outline.png", "sv.json", "en.json");

    private Pack() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3 || args[0].length() != 36 || !HOST.matcher(args[1]).matches()) {
            System.err.println("Say which bot it is for, and the server's host in lower case: "
                    + "java manifest/Pack.java <app-id> punktlig.kommun.example [punktlig-app.zip]");
            System.exit(2);
        }
        var bot = UUID.fromString(args[0]);
        var zip = Path.of(args.length == 3 ? args[2] : "punktlig-app.zip");
        try (var out = Files.newOutputStream(zip)) {
            pack(Path.of("manifest"), bot, args[1], out);
        }
        System.out.println("Wrote " + zip.toAbsolutePath());
    }

    private static void pack(Path folder, UUID bot, String host, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            var manifest = Files.readString(folder.resolve("manifest.json"))
                    .replace(NO_BOT, bot.toString())
                    .replace(NO_HOST, host);
            add(zip, "manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
            for (var file : FILES) {
                add(zip, file, Files.readAllBytes(folder.resolve(file)));
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
