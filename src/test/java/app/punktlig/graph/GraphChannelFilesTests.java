package app.punktlig.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.group.Group;
import app.punktlig.group.GroupId;
import app.punktlig.minutes.ChannelFiles.Outcome;
import app.punktlig.minutes.ChannelFolders;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphChannelFilesTests {
    private static final String FOLDER = "/v1.0/teams/g-1/channels/19%3Achannel%40thread.tacv2/filesFolder";
    private static final String FILE = "/v1.0/drives/b%21drive/items/folder-1:/LG%203%20februari.docx:";
    private static final String CONFLICT = "@microsoft.graph.conflictBehavior";
    private static final byte[] SMALL = {1, 2, 3};
    private static final byte[] LARGE = new byte[GraphChannelFiles.LARGEST_SINGLE_PUT + 1];

    @RegisterExtension
    static final WireMockExtension GRAPH = FakeGraph.server();

    private final Folders folders = new Folders();
    private final Group group = FakeGraph.group("g-1");

    @BeforeEach
    void aChannelWithAFolder() {
        FakeGraph.CONTRACT.reset();
        GRAPH.stubFor(get(urlPathEqualTo(FOLDER))
                .willReturn(okJson("{\"id\":\"folder-1\",\"parentReference\":{\"driveId\":\"b!drive\"}}")));
        GRAPH.stubFor(put(urlPathEqualTo(FILE + "/content")).willReturn(jsonResponse(item("i-1"), 201)));
    }

    @AfterEach
    void everyRequestKeptTheContract() {
        assertThat(FakeGraph.CONTRACT.violations()).isEmpty();
    }

    @Test
    void putsASmallFileAtOnceAndOverwritesNothing() {
        assertThat(store(SMALL)).isEqualTo(new Outcome.Stored("https://lindby.example/i-1", "i-1"));

        GRAPH.verify(putRequestedFor(urlPathEqualTo(FILE + "/content"))
                .withQueryParam(CONFLICT, equalTo("fail"))
                .withHeader("Authorization", equalTo("Bearer token-1")));
    }

    @Test
    void asksForTheFolderOnce() {
        store(SMALL);
        store(SMALL);

        GRAPH.verify(1, getRequestedFor(urlPathEqualTo(FOLDER)));
    }

    @Test
    void writesItsOwnFileAgain() {
        taken("{\"id\":\"i-0\",\"size\":99,\"createdBy\":{\"application\":{\"id\":\"CLIENT-1\"}}}");

        assertThat(store(SMALL)).isInstanceOf(Outcome.Stored.class);
        GRAPH.verify(putRequestedFor(urlPathEqualTo(FILE + "/content")).withQueryParam(CONFLICT, equalTo("replace")));
    }

    @Test
    void takesAFileOfTheSameSizeForItsOwn() {
        taken("{\"id\":\"i-0\",\"size\":3}");

        assertThat(store(SMALL)).isInstanceOf(Outcome.Stored.class);
        GRAPH.verify(putRequestedFor(urlPathEqualTo(FILE + "/content")).withQueryParam(CONFLICT, equalTo("replace")));
    }

    @Test
    void leavesSomebodyElsesFileAloneAndTakesAnotherName() {
        taken("{\"id\":\"i-0\",\"size\":99,\"createdBy\":{\"user\":{\"displayName\":\"Kim Ek\"}}}");

        assertThat(store(SMALL)).isInstanceOf(Outcome.Stored.class);
        GRAPH.verify(putRequestedFor(urlPathEqualTo(FILE + "/content")).withQueryParam(CONFLICT, equalTo("rename")));
        GRAPH.verify(
                0, putRequestedFor(urlPathEqualTo(FILE + "/content")).withQueryParam(CONFLICT, equalTo("replace")));
    }

    @Test
    void sendsALargeFileInPiecesWithoutAToken() {
        uploadSession(GRAPH.baseUrl() + "/upload/1");
        GRAPH.stubFor(put("/upload/1").willReturn(aResponse().withStatus(202)));
        GRAPH.stubFor(put("/upload/1")
                .withHeader("Content-Range", equalTo("bytes 3276800-4194304/4194305"))
                .willReturn(jsonResponse(item("i-2"), 201)));

        assertThat(store(LARGE)).isEqualTo(new Outcome.Stored("https://lindby.example/i-2", "i-2"));
        GRAPH.verify(putRequestedFor(urlPathEqualTo("/upload/1"))
                .withHeader("Content-Range", equalTo("bytes 0-3276799/4194305"))
                .withHeader("Content-Length", equalTo("3276800"))
                .withHeader("Authorization", absent()));
        GRAPH.verify(postRequestedFor(urlPathEqualTo(FILE + "/createUploadSession"))
                .withRequestBody(matchingJsonPath("$.item['" + CONFLICT + "']", equalTo("fail"))));
        assertThat(Uploads.PIECE % (320 * 1024)).isZero();
    }

    @Test
    void sendsNoContentToAHostThatIsNotAllowed() {
        uploadSession("http://localhost:1/upload/1");

        assertThat(store(LARGE)).isEqualTo(new Outcome.Refused(403, "an address outside the allowed hosts"));
    }

    @Test
    void comesBackWhenAPieceIsRefusedForNow() {
        uploadSession(GRAPH.baseUrl() + "/upload/1");
        GRAPH.stubFor(put("/upload/1").willReturn(aResponse().withStatus(429).withHeader("Retry-After", "17")));

        assertThat(store(LARGE)).isEqualTo(new Outcome.Later(Duration.ofSeconds(17), "429"));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 423, 429, 500, 502, 503, 504})
    void comesBackAfterThePauseThatWasAskedFor(int status) {
        refuseFile(status);

        assertThat(store(SMALL)).isEqualTo(new Outcome.Later(Duration.ofSeconds(300), status + " someCode"));
        GRAPH.verify(1, putRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void saysWhenItIsRefused(int status) {
        refuseFile(status);

        assertThat(store(SMALL)).isEqualTo(new Outcome.Refused(status, status + " someCode"));
    }

    @Test
    void saysWhenTheChannelHasNoFolder() {
        GRAPH.stubFor(get(urlPathEqualTo(FOLDER)).willReturn(aResponse().withStatus(404)));

        assertThat(store(SMALL)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void looksForAFolderThatHasMoved() {
        folders.keep(group.id(), group.channelId(), new ChannelFolders.Folder("b!old", "gone"));
        GRAPH.stubFor(put(urlPathEqualTo("/v1.0/drives/b%21old/items/gone:/LG%203%20februari.docx:/content"))
                .willReturn(aResponse().withStatus(404)));

        assertThat(store(SMALL)).isInstanceOf(Outcome.Later.class);
        assertThat(store(SMALL)).isInstanceOf(Outcome.Stored.class);
    }

    @Test
    void comesBackAfterABrokenConnection() {
        GRAPH.stubFor(any(urlPathEqualTo(FILE + "/content"))
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThat(store(SMALL)).isInstanceOf(Outcome.Later.class);
    }

    @Test
    void waitsWhileTheTeamsGroupIsUnknown() {
        assertThat(files().store(FakeGraph.group(null), "x.docx", SMALL)).isInstanceOf(Outcome.Later.class);
    }

    @ParameterizedTest
    @CsvSource({
        "LG: beslut/öppet?.docx, LG- beslut-öppet-.docx",
        "~$x.docx, -x.docx",
        "Mötesanteckningar 2026-02-03.docx, Mötesanteckningar 2026-02-03.docx"
    })
    void givesAFileANameThatSharePointTakes(String wished, String given) {
        assertThat(FileAddress.allowed(wished)).isEqualTo(given);
    }

    @Test
    void keepsTheEndingOfAVeryLongName() {
        assertThat(FileAddress.allowed("å".repeat(400) + ".docx")).hasSize(200).endsWith(".docx");
    }

    private Outcome store(byte[] content) {
        return files().store(group, "LG 3 februari.docx", content);
    }

    private GraphChannelFiles files() {
        var settings = FakeGraph.settings(GRAPH);
        var uploads = new Uploads(
                new OkHttpClient(),
                settings.baseUrl(),
                FakeGraph.bot("*.sharepoint.com").allowedHosts());
        return new GraphChannelFiles(FakeGraph.client(GRAPH), settings, uploads, folders);
    }

    private static void taken(String existing) {
        GRAPH.stubFor(put(urlPathEqualTo(FILE + "/content"))
                .withQueryParam(CONFLICT, equalTo("fail"))
                .willReturn(jsonResponse("{\"error\":{\"code\":\"nameAlreadyExists\",\"message\":\"\"}}", 409)));
        GRAPH.stubFor(get(urlPathEqualTo(FILE)).willReturn(okJson(existing)));
    }

    private static void refuseFile(int status) {
        GRAPH.stubFor(put(urlPathEqualTo(FILE + "/content"))
                .willReturn(jsonResponse("{\"error\":{\"code\":\"someCode\",\"message\":\"\"}}", status)
                        .withHeader("Retry-After", "300")));
    }

    private static void uploadSession(String url) {
        GRAPH.stubFor(post(urlPathEqualTo(FILE + "/createUploadSession"))
                .willReturn(okJson("{\"uploadUrl\":\"" + url + "\"}")));
    }

    private static String item(String id) {
        return "{\"id\":\"%s\",\"webUrl\":\"https://lindby.example/%s\"}".formatted(id, id);
    }

    private static final class Folders implements ChannelFolders {
        private final Map<String, Folder> known = new HashMap<>();

        @Override
        public Optional<Folder> find(GroupId group, String channelId) {
            return Optional.ofNullable(known.get(channelId));
        }

        @Override
        public void keep(GroupId group, String channelId, Folder folder) {
            known.put(channelId, folder);
        }

        @Override
        public void forget(GroupId group, String channelId) {
            known.remove(channelId);
        }
    }
}
