package app.punktlig.graph;

import app.punktlig.settings.AllowedHosts;
import com.microsoft.graph.models.UploadSession;
import com.microsoft.kiota.ApiException;
import com.microsoft.kiota.ApiExceptionBuilder;
import com.microsoft.kiota.ResponseHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sends a large file piece by piece to the address that an upload session gave. */
final class Uploads {
    /** Graph wants multiples of 320 KiB, and less than 60 MiB. */
    static final int PIECE = 10 * 320 * 1024;

    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final OkHttpClient http;
    private final URI graph;
    private final AllowedHosts allowedHosts;
    private final JsonMapper json = new JsonMapper();

    Uploads(OkHttpClient http, URI graph, AllowedHosts allowedHosts) {
        this.http = http;
        this.graph = graph;
        this.allowedHosts = allowedHosts;
    }

    /** @throws ApiException when the server refuses a piece */
    FileInDrive send(@Nullable UploadSession session, byte[] content) {
        var address = trusted(session == null ? null : session.getUploadUrl());
        for (int from = 0; from < content.length; from += PIECE) {
            var file = put(address, content, from, Math.min(PIECE, content.length - from));
            if (file != null) {
                return file;
            }
        }
        throw new IllegalStateException("the upload has no end");
    }

    /** The address carries its own key, so no token goes along; without an allowed host no content does either. */
    private String trusted(@Nullable String address) {
        if (address == null || !(allowedHosts.allow(address) || isGraphsOwnHost(URI.create(address)))) {
            throw new SecurityException("the upload address is outside the allowed hosts");
        }
        return address;
    }

    private boolean isGraphsOwnHost(URI address) {
        return graph.getScheme().equalsIgnoreCase(address.getScheme())
                && graph.getRawAuthority().equalsIgnoreCase(address.getRawAuthority());
    }

    /** The finished file with the last piece; null while more is wanted. */
    private @Nullable FileInDrive put(String address, byte[] content, int from, int length) {
        var request = new Request.Builder()
                .url(address)
                .header("Content-Range", "bytes %d-%d/%d".formatted(from, from + length - 1, content.length))
                .put(RequestBody.create(content, BYTES, from, length))
                .build();
        try (var answer = http.newCall(request).execute()) {
            return switch (answer.code()) {
                case 202 -> null;
                case 200, 201 -> file(answer.body().string());
                default -> throw refusal(answer);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileInDrive file(String body) {
        var item = json.readTree(body);
        return new FileInDrive(item.path("id").asString(), item.path("webUrl").asString());
    }

    private static ApiException refusal(Response answer) {
        var headers = new ResponseHeaders();
        answer.headers().forEach(header -> headers.add(header.getFirst(), header.getSecond()));
        return new ApiExceptionBuilder()
                .withResponseStatusCode(answer.code())
                .withResponseHeaders(headers)
                .build();
    }

    /** A file as it has been stored. */
    record FileInDrive(String id, String webUrl) {}
}
