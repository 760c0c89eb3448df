package app.punktlig.web;

import app.punktlig.chat.Overviews;
import app.punktlig.chat.Overviews.Overview;
import app.punktlig.language.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the tab's pages to everybody, since nothing stands in them, and what it shows to nobody without a token. */
@RestController
@RequestMapping("/tab")
class OverviewEndpoint {
    /** Only Teams, Microsoft 365 and the app itself may frame the page. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; connect-src 'self' https://res.cdn.office.net; frame-ancestors 'self' "
                    + "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.microsoft365.com "
                    + "https://*.office.com";

    private static final Map<String, MediaType> TYPES = Map.of(
            "js", MediaType.valueOf("text/javascript"),
            "css", MediaType.valueOf("text/css"));

    private final SsoTokens tokens;
    private final Overviews overviews;

    OverviewEndpoint(SsoTokens tokens, Overviews overviews) {
        this.tokens = tokens;
        this.overviews = overviews;
    }

    @GetMapping("/overview")
    ResponseEntity<Resource> page() {
        return page("tab-page/tab.html");
    }

    /** What Teams shows to whoever adds the tab to a channel. */
    @GetMapping("/configure")
    ResponseEntity<Resource> configure() {
        return page("tab-page/configure.html");
    }

    private static ResponseEntity<Resource> page(String file) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", POLICY)
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .body(new ClassPathResource(file));
    }

    /** What the page is built of; its names carry a hash of what is in them. */
    @GetMapping("/assets/{name:[A-Za-z0-9_-]+}.{type:js|css}")
    ResponseEntity<Resource> asset(@PathVariable String name, @PathVariable String type) {
        var file = new ClassPathResource("tab-page/assets/" + name + "." + type);
        return file.exists()
                ? ResponseEntity.ok()
                        .contentType(TYPES.getOrDefault(type, MediaType.TEXT_PLAIN))
                        .body(file)
                : ResponseEntity.notFound().build();
    }

    @GetMapping("/overview/data")
    ResponseEntity<Overview> data(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(defaultValue = "sv") String lang) {
        var viewer = tokens.verify(authorization);
        if (viewer.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header("WWW-Authenticate", "Bearer")
                    .build();
        }
        return overviews
                .of(viewer.get().tenantId(), viewer.get().entraId(), team, Language.of(lang))
                .map(overview ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(overview))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.FORBIDDEN).build());
    }
}
