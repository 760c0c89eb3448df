package app.punktlig.graph;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Lets the SDK see the status of an error whose body is no JSON, as gateways and proxies answer: left alone, it stumbles over the
 * body and loses status and Retry-After.
 */
final class PlainErrors implements Interceptor {
    private static final MediaType JSON = MediaType.get("application/json");

    @Override
    public Response intercept(Chain chain) throws IOException {
        var answer = chain.proceed(chain.request());
        if (answer.isSuccessful() || isJson(answer.body().contentType())) {
            return answer;
        }
        answer.close();
        return answer.newBuilder()
                .header("Content-Type", JSON.toString())
                .body(ResponseBody.create("{}", JSON))
                .build();
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.subtype().endsWith("json");
    }
}
