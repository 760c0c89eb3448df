package app.punktlig.teams;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** A request failed after a connection stood: whether it was taken in, nobody knows. */
final class PerhapsSent extends IOException {
    private static final long serialVersionUID = 1L;

    private PerhapsSent(IOException cause) {
        super(cause);
    }

    /** Marks such failures; as a network interceptor it is reached only once connected. */
    static Response mark(Interceptor.Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (IOException e) {
            throw new PerhapsSent(e);
        }
    }

    static boolean isCauseOf(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PerhapsSent) {
                return true;
            }
        }
        return false;
    }
}
