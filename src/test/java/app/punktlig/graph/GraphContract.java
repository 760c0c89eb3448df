package app.punktlig.graph;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.report.ValidationReport;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Refuses, with 400 and a note, every request that Microsoft Graph's own description would not know. */
public final class GraphContract implements StubRequestFilterV2 {
    private static final String BASE = "/v1.0";
    /** Documented by Microsoft, and left out of the excerpt: an item by its path. */
    private static final String ITEM_BY_PATH = BASE + "/drives/[^/]+/items/[^/]+:/[^/]+:";

    private static final OpenApiInteractionValidator VALIDATOR = OpenApiInteractionValidator.createForSpecificationUrl(
                    "graph/openapi-excerpt.strict.yaml")
            .withBasePathOverride(BASE)
            .build();

    private final List<String> violations = new CopyOnWriteArrayList<>();

    /** What was wrong with the requests so far. */
    public List<String> violations() {
        return List.copyOf(violations);
    }

    public void reset() {
        violations.clear();
    }

    @Override
    public RequestFilterAction filter(com.github.tomakehurst.wiremock.http.Request request, ServeEvent event) {
        if (!request.getUrl().startsWith(BASE) || path(request).matches(ITEM_BY_PATH)) {
            return RequestFilterAction.continueWith(request);
        }
        var report = VALIDATOR.validateRequest(translated(request));
        if (!report.hasErrors()) {
            return RequestFilterAction.continueWith(request);
        }
        violations.add(request.getMethod() + " " + request.getUrl() + ": " + words(report));
        return RequestFilterAction.stopWith(ResponseDefinitionBuilder.responseDefinition()
                .withStatus(400)
                .withBody(words(report))
                .build());
    }

    @Override
    public String getName() {
        return "graph-contract";
    }

    private static String path(com.github.tomakehurst.wiremock.http.Request request) {
        return request.getUrl().split("\\?", 2)[0];
    }

    private static Request translated(com.github.tomakehurst.wiremock.http.Request request) {
        var translated = new SimpleRequest.Builder(request.getMethod().getName(), path(request));
        request.getHeaders()
                .all()
                .forEach(header ->
                        translated.withHeader(header.key(), header.values().toArray(String[]::new)));
        if (request.getBody() != null && request.getBody().length > 0) {
            translated.withBody(request.getBody());
        }
        query(request.getUrl()).forEach(pair -> translated.withQueryParam(pair[0], pair[1]));
        return translated.build();
    }

    private static List<String[]> query(String url) {
        var parts = url.split("\\?", 2);
        return parts.length == 1
                ? List.of()
                : Arrays.stream(parts[1].split("&"))
                        .map(pair -> (pair + "=").split("=", 3))
                        .map(pair -> new String[] {decode(pair[0]), decode(pair[1])})
                        .toList();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String words(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(ValidationReport.Message::getMessage)
                .collect(Collectors.joining("; "));
    }
}
