package app.punktlig.teams;

import app.punktlig.chat.FileFetcher;
import app.punktlig.settings.AllowedHosts;
import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Fetches files from allowed hosts, within limits of size and time, and never follows them anywhere else. */
final class OkHttpFiles implements FileFetcher {
    private final AllowedHosts allowed;
    private final OkHttpClient http;

    OkHttpFiles(AllowedHosts allowed, OkHttpClient http, Duration patience) {
        this.allowed = allowed;
        this.http = http.newBuilder().callTimeout(patience).build();
    }

    @Override
    public Fetched fetch(String url, int mostBytes) {
        if (!allowed.allow(url)) {
            return new Fetched.NotAllowed();
        }
        var request = new Request.Builder().url(url).build();
        try (var response = http.newCall(request).execute()) {
            return content(response, mostBytes);
        } catch (IOException e) {
            return new Fetched.Failed(e.getClass().getSimpleName());
        }
    }

    /** SharePoint answers 401 to 410 when the address has expired; what redirects is a page to log in. */
    private static Fetched content(Response response, int mostBytes) throws IOException {
        int status = response.code();
        if (status >= 500 || status == 429) {
            return new Fetched.Failed("status " + status);
        }
        if (!response.isSuccessful()) {
            return new Fetched.Gone();
        }
        if (response.body().contentLength() > mostBytes) {
            return new Fetched.TooLarge();
        }
        var bytes = response.body().byteStream().readNBytes(mostBytes + 1);
        return bytes.length > mostBytes ? new Fetched.TooLarge() : new Fetched.Content(bytes);
    }
}
