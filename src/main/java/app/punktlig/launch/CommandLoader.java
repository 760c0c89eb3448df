package app.punktlig.launch;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads classes from the packaged jar: our own first, then library by library, each opened when the ones before it do not help. */
final class CommandLoader extends ClassLoader implements Closeable {
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String INDEX = "BOOT-INF/classpath.idx";

    private final FileChannel file;
    private final Archive jar;
    private final Iterator<String> unopened;
    private final List<Archive> libraries = new ArrayList<>();

    CommandLoader(Path jar, ClassLoader parent) throws IOException {
        super(parent);
        this.file = FileChannel.open(jar);
        this.jar = Archive.of(file);
        var index = this.jar.read(INDEX);
        this.unopened =
                index == null ? Collections.emptyIterator() : names(index).iterator();
    }

    /** A line of the index is {@code - "BOOT-INF/lib/name.jar"}. */
    private static List<String> names(byte[] index) {
        return new String(index, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                .toList();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            var bytes = first(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private synchronized byte @Nullable [] first(String name) throws IOException {
        var own = jar.read(CLASSES + name);
        for (int i = 0; own == null && hasLibrary(i); i++) {
            own = libraries.get(i).read(name);
        }
        return own;
    }

    private boolean hasLibrary(int at) throws IOException {
        if (at == libraries.size() && unopened.hasNext()) {
            libraries.add(jar.within(unopened.next()));
        }
        return at < libraries.size();
    }

    @Override
    protected @Nullable URL findResource(String name) {
        var all = findResources(name, true);
        return all.isEmpty() ? null : all.getFirst();
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        return Collections.enumeration(findResources(name, false));
    }

    private synchronized List<URL> findResources(String name, boolean onlyOne) {
        try {
            var found = new ArrayList<URL>();
            if (jar.has(CLASSES + name)) {
                found.add(url(jar, CLASSES + name));
            }
            for (int i = 0; !(onlyOne && !found.isEmpty()) && hasLibrary(i); i++) {
                if (libraries.get(i).has(name)) {
                    found.add(url(libraries.get(i), name));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Archive archive, String name) throws IOException {
        return URL.of(URI.create("library:/" + name.replace(" ", "%20")), new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new Reading(url, archive, name);
            }
        });
    }

    /** A connection to an entry of an archive. */
    private static final class Reading extends URLConnection {
        private final Archive archive;
        private final String name;

        Reading(URL url, Archive archive, String name) {
            super(url);
            this.archive = archive;
            this.name = name;
        }

        @Override
        public void connect() {
            // there is nothing to open before it is read
        }

        @Override
        public InputStream getInputStream() throws IOException {
            var bytes = archive.read(name);
            return new ByteArrayInputStream(bytes == null ? new byte[0] : bytes);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
