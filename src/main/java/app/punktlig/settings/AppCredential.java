package app.punktlig.settings;

import java.nio.file.Path;

/** How Punktlig proves who it is when it asks for a token. */
public sealed interface AppCredential {
    /** A client secret; never shown by {@code toString}, so that it cannot end up in a log. */
    record Secret(String value) implements AppCredential {
        @Override
        public String toString() {
            return "Secret[…]";
        }
    }

    /** @param pem a file with the certificate and its private key */
    record Certificate(Path pem) implements AppCredential {}

    /** The identity that the machine in Azure runs under. */
    record ManagedIdentity() implements AppCredential {}
}
