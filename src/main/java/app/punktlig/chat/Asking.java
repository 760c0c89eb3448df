package app.punktlig.chat;

/** Completes a command that was ambiguous: the words in doubt are replaced by the id that a button stands for. */
final class Asking {
    private Asking() {}

    /** The message's words with the last mention of {@code doubtful} replaced by {@code #id}. */
    static String completed(Talk talk, String doubtful, String id) {
        var said = talk.message().text();
        int at = said.lastIndexOf(doubtful);
        return at < 0 ? said : said.substring(0, at) + "#" + id + said.substring(at + doubtful.length());
    }
}
