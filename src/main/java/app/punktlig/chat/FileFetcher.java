package app.punktlig.chat;

/** Fetches files that people sent, from allowed hosts only. */
public interface FileFetcher {
    Fetched fetch(String url, int mostBytes);

    /** What came of it. */
    sealed interface Fetched {
        @SuppressWarnings("ArrayRecordComponent") // Handed on at once, never compared.
        record Content(byte[] bytes) implements Fetched {}

        record TooLarge() implements Fetched {}

        /** The host is not one that files are fetched from. */
        record NotAllowed() implements Fetched {}

        /** The address has expired, or the file has been taken away. */
        record Gone() implements Fetched {}

        /** The host could not be reached, or broke off. */
        record Failed(String reason) implements Fetched {}
    }
}
