package app.punktlig.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Plays the Bot Connector: takes posts, opens chats, tells the roster page by page, and fails when it is told to. */
public final class FakeConnector {
    private static final Pattern POST = Pattern.compile("/connector/v3/conversations/([^/]++)/activities");
    private static final Pattern EDIT = Pattern.compile("/connector/v3/conversations/([^/]++)/activities/([^/]++)");
    private static final Pattern MEMBERS = Pattern.compile("/connector/v3/conversations/([^/]++)/pagedmembers");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<Posted> posted = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    /** What has been put in place of posts, by the id that they were given. */
    public final Queue<Edited> edits = new ConcurrentLinkedQueue<>();

    private volatile List<List<Map<String, Object>>> pages = List.of();
    private final Map<String, List<List<Map<String, Object>>>> rosters = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger targetedRefusal = new AtomicInteger();
    /** Every attempt, taken in or not. */
    public final AtomicInteger attempts = new AtomicInteger();

    /** A post that was taken in. */
    public record Posted(String id, String conversation, JsonNode activity, boolean targeted) {
        public JsonNode card() {
            return activity.at("/attachments/0/content");
        }

        /** All words of the card, in order. */
        public String words() {
            return String.join("\n", card().findValuesAsString("text"));
        }
    }

    /** A post that now shows something else. */
    public record Edited(String conversation, String id, JsonNode activity) {}

    /** @param takesIn true when the post is visible in spite of the failing status */
    record Fault(int status, @Nullable String retryAfter, boolean takesIn) {}

    /** The next post of the bot, in whichever conversation. */
    public Posted next() {
        return next(any -> true);
    }

    /** The next post in a conversation; those elsewhere stay where they are. */
    public Posted nextIn(String conversation) {
        return next(post -> post.conversation().equals(conversation));
    }

    /** The next post that has these words on its card. */
    public Posted nextWith(String words) {
        return next(post -> post.words().contains(words));
    }

    public Posted next(Predicate<Posted> wanted) {
        return next(wanted, PATIENCE);
    }

    public Posted next(Predicate<Posted> wanted, Duration atMost) {
        var patience = atMost.toNanos();
        lock.lock();
        try {
            while (true) {
                var found = posted.stream().filter(wanted).findFirst();
                if (found.isPresent()) {
                    posted.remove(found.get());
                    return found.get();
                }
                assertThat(patience)
                        .as("no such post came; there are %s", posted)
                        .isPositive();
                patience = arrived.awaitNanos(patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    /** Everything posted so far that no one has asked for. */
    public List<Posted> rest() {
        lock.lock();
        try {
            var rest = List.copyOf(posted);
            posted.clear();
            return rest;
        } finally {
            lock.unlock();
        }
    }

    private void add(Posted post) {
        lock.lock();
        try {
            posted.add(post);
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void failNext(int status) {
        faults.add(new Fault(status, null, false));
    }

    /** Refuses what only one person is to see, and takes everything else in. */
    public void refuseTargeted(int status) {
        targetedRefusal.set(status);
    }

    public void throttleNext(String retryAfter) {
        faults.add(new Fault(429, retryAfter, false));
    }

    /** Takes the next post in, and yet answers with a failure. */
    public void takeInAndFail(int status) {
        faults.add(new Fault(status, null, true));
    }

    /** The people of every team. */
    public void roster(List<List<Map<String, Object>>> rosterPages) {
        rosters.clear();
        pages = rosterPages;
    }

    /** The people of one team that has its own. */
    void rosterOf(String team, List<Map<String, Object>> people) {
        rosters.put(team, List.of(people));
    }

    public void forget() {
        rest();
        edits.clear();
        faults.clear();
        attempts.set(0);
        targetedRefusal.set(0);
    }

    void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getRawPath();
        var post = POST.matcher(path);
        var edit = EDIT.matcher(path);
        var members = MEMBERS.matcher(path);
        if (!("Bearer " + FakeLogin.OUTBOUND_TOKEN)
                .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            FakeTeams.respond(exchange, 401, Map.of());
        } else if (post.matches()) {
            taken(exchange, decoded(post.group(1)));
        } else if (edit.matches() && exchange.getRequestMethod().equals("PUT")) {
            edited(exchange, decoded(edit.group(1)), decoded(edit.group(2)));
        } else if (members.matches()) {
            page(exchange, rosters.getOrDefault(decoded(members.group(1)), pages));
        } else if (path.equals("/connector/v3/conversations")) {
            opened(exchange);
        } else {
            FakeTeams.respond(exchange, 404, Map.of());
        }
    }

    private void taken(HttpExchange exchange, String conversation) throws IOException {
        attempts.incrementAndGet();
        var activity = FakeTeams.JSON.readTree(FakeTeams.body(exchange));
        var fault = isTargeted(exchange) && targetedRefusal.get() > 0
                ? new Fault(targetedRefusal.get(), null, false)
                : faults.poll();
        var id = "posted-" + ids.incrementAndGet();
        if (fault == null || fault.takesIn()) {
            add(new Posted(id, conversation, activity, isTargeted(exchange)));
        }
        if (fault == null) {
            FakeTeams.respond(exchange, 201, Map.of("id", id));
            return;
        }
        if (fault.retryAfter() != null) {
            exchange.getResponseHeaders().add("Retry-After", fault.retryAfter());
        }
        FakeTeams.respond(exchange, fault.status(), Map.of("error", Map.of("code", "Fault", "message", "as told")));
    }

    private void edited(HttpExchange exchange, String conversation, String id) throws IOException {
        edits.add(new Edited(conversation, id, FakeTeams.JSON.readTree(FakeTeams.body(exchange))));
        FakeTeams.respond(exchange, 200, Map.of("id", id));
    }

    private static boolean isTargeted(HttpExchange exchange) {
        return "isTargetedActivity=true".equals(exchange.getRequestURI().getQuery());
    }

    private static void opened(HttpExchange exchange) throws IOException {
        var parameters = FakeTeams.JSON.readTree(FakeTeams.body(exchange));
        var member = parameters.at("/members/0/id").asString();
        FakeTeams.respond(exchange, 201, Map.of("id", FakeTeams.chatOf(member)));
    }

    private static void page(HttpExchange exchange, List<List<Map<String, Object>>> pages) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        var number = query != null && query.contains("continuationToken=")
                ? Integer.parseInt(query.replaceAll(".*continuationToken=page-(\\d++).*", "$1"))
                : 0;
        Map<String, Object> page = number + 1 < pages.size()
                ? Map.of("members", pages.get(number), "continuationToken", "page-" + (number + 1))
                : Map.of("members", pages.isEmpty() ? List.of() : pages.get(number));
        FakeTeams.respond(exchange, 200, page);
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment, StandardCharsets.UTF_8);
    }
}
