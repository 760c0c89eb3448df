package app.punktlig.local;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to a simulated service only with a token that the simulated login gave out for it. */
final class BearerGate implements HandlerInterceptor {
    private final SimulatedTokens tokens;
    private final String audience;
    private final Runnable faults;

    BearerGate(SimulatedTokens tokens, String audience, Runnable faults) {
        this.tokens = tokens;
        this.audience = audience;
        this.faults = faults;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String authorization = Objects.requireNonNullElse(request.getHeader("Authorization"), "");
        if (!tokens.isFor(audience, authorization)) {
            throw new Refusal(401, "InvalidAuthenticationToken", "Authorization has been denied for this request.");
        }
        faults.run();
        return true;
    }
}
