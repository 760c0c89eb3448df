package app.punktlig.launch;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Starts what the arguments ask for. Spring Boot's launcher looks through all libraries in the jar before anything runs, which
 * takes longer than a command may; a command needs a handful of them at most.
 */
public final class Launcher {
    private static final String COMMANDS = "app.punktlig.cli.Cli";
    private static final String SERVER = "org.springframework.boot.loader.launch.JarLauncher";

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        try (var loader = new CommandLoader(jar(), Launcher.class.getClassLoader())) {
            var commands = loader.loadClass(COMMANDS);
            if ((boolean) commands.getMethod("takes", String[].class).invoke(null, (Object) arguments)) {
                Thread.currentThread().setContextClassLoader(loader);
                main(commands, arguments);
                return;
            }
        }
        main(Class.forName(SERVER), arguments);
    }

    private static void main(Class<?> program, String... arguments) throws ReflectiveOperationException {
        program.getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private static Path jar() throws URISyntaxException {
        return Path.of(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
