package app.punktlig.local;

/** A request that a simulated service refuses, with the status and code that the real one answers with. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    Refusal(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static Refusal badRequest(String message) {
        return new Refusal(400, "BadSyntax", message);
    }

    static Refusal notFound(String code, String message) {
        return new Refusal(404, code, message);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
