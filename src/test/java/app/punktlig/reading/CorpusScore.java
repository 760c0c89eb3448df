package app.punktlig.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares readings with the right answers, finding by finding. */
final class CorpusScore {

    /** What is measured. */
    enum Measure {
        POINTS,
        PRESENTERS,
        ATTENDEES,
        ABSENT,
        DECISIONS_EXPLICIT,
        DECISIONS_ALL,
        FOLLOW_UPS_EXPLICIT,
        FOLLOW_UPS_ALL,
        FOLLOW_UPS_FULL,
        RETURNING,
        RETURNING_FULL
    }

    private final Map<Measure, Share> shares = new EnumMap<>(Measure.class);
    private final List<String> errors = new ArrayList<>();
    private String document = "";

    CorpusScore() {
        for (var measure : Measure.values()) {
            shares.put(measure, new Share());
        }
    }

    Share of(Measure measure) {
        return java.util.Objects.requireNonNull(shares.get(measure));
    }

    /** What went wrong, with the texts: only to be shown for minutes that may be read. */
    List<String> errors() {
        return errors;
    }

    String table() {
        var table = new StringBuilder("%-22s%4s %6s %6s %6s%n".formatted("", "gold", "P", "R", "F1"));
        shares.forEach((measure, share) -> table.append("%-22s%s%n".formatted(measure, share)));
        return table.toString();
    }

    void add(JsonNode gold, MinutesReading reading) {
        document = gold.path("doc_id").asString();
        people(
                gold.path("attendees"),
                reading.attendees().stream().map(Attendee::name).toList(),
                Measure.ATTENDEES);
        people(
                gold.path("absent"),
                reading.absent().stream().map(Absentee::name).toList(),
                Measure.ABSENT);
        points(gold, reading);
        decisions(gold, reading);
        followUps(gold, reading);
        returning(gold, reading);
    }

    private void people(JsonNode gold, List<String> found, Measure measure) {
        var wanted = list(gold);
        var pairs = pairs(
                wanted, found, (g, name) -> AlikeNames.whole(g.path("name").asString(), name) ? 1 : 0);
        count(measure, wanted, pairs, g -> g.path("name").asString());
        unpaired(found, pairs).forEach(name -> wrong(measure, name));
    }

    private void points(JsonNode gold, MinutesReading reading) {
        var wanted = list(gold.path("points"));
        var pairs = pairs(wanted, reading.points(), CorpusScore::alikeTitles);
        count(Measure.POINTS, wanted, pairs, g -> g.path("title").asString());
        unpaired(reading.points(), pairs).forEach(p -> wrong(Measure.POINTS, p.title()));
        for (int i = 0; i < wanted.size(); i++) {
            presenters(
                    wanted.get(i),
                    Optional.ofNullable(pairs.get(i))
                            .map(reading.points()::get)
                            .map(FoundPoint::presenters)
                            .orElse(List.of()));
        }
    }

    private void presenters(JsonNode point, List<String> found) {
        var left = new ArrayList<>(found);
        var names = strings(point.path("presenters"));
        var whole = strings(point.path("presenters_resolved"));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String full = whole.size() == names.size() ? whole.get(i) : name;
            var hit = left.stream()
                    .filter(f -> AlikeNames.same(name, f) || AlikeNames.same(full, f))
                    .findFirst();
            hit.ifPresent(left::remove);
            of(Measure.PRESENTERS).count(hit.isPresent());
        }
        left.stream()
                .filter(f -> strings(point.path("presenters_optional")).stream().noneMatch(o -> AlikeNames.same(o, f)))
                .forEach(f -> wrong(Measure.PRESENTERS, f));
    }

    private static double alikeTitles(JsonNode gold, FoundPoint point) {
        String a = title(gold.path("title").asString());
        String b = title(point.title());
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double alike = AlikeTexts.letters(a, b);
        boolean begins = (a.startsWith(b) || b.startsWith(a))
                && Math.min(a.length(), b.length()) >= 0.6 * Math.max(a.length(), b.length());
        String number = gold.path("number").asString("");
        boolean sameNumber = !number.isEmpty()
                && number.equals(Optional.ofNullable(point.number()).orElse(""));
        double score = Math.max(alike, begins ? 0.8 : 0) + (sameNumber ? 0.05 : 0);
        return score >= 0.8 ? score : 0;
    }

    private static String title(String title) {
        return AlikeTexts.plain(title.replaceFirst("\\s*\\([^)]*\\)\\s*$", ""))
                .replaceFirst("^(?:§+\\s*|agenda item\\s*)?\\d+[.)]?\\s+", "");
    }

    private void decisions(JsonNode gold, MinutesReading reading) {
        var wanted = list(gold.path("decisions")).stream()
                .filter(g -> !g.path("kind").asString().equals("none-marker"))
                .toList();
        var quotes = reading.decisions().stream().map(d -> d.quote().text()).toList();
        var pairs = pairs(wanted, quotes, CorpusScore::alikeQuotes);
        count(Measure.DECISIONS_ALL, wanted, pairs, CorpusScore::span);
        for (int i = 0; i < wanted.size(); i++) {
            if (isWanted(wanted.get(i)) && wanted.get(i).path("kind").asString().equals("explicit")) {
                of(Measure.DECISIONS_EXPLICIT).count(pairs.containsKey(i));
            }
        }
        unpaired(quotes, pairs).stream()
                .filter(q -> wanted.stream().noneMatch(g -> alikeQuotes(g, q) > 0))
                .forEach(q -> {
                    of(Measure.DECISIONS_EXPLICIT).wrong();
                    wrong(Measure.DECISIONS_ALL, q);
                });
    }

    private void followUps(JsonNode gold, MinutesReading reading) {
        var wanted = list(gold.path("followups"));
        var pairs = pairs(
                wanted, reading.followUps(), (g, f) -> alikeQuotes(g, f.quote().text()));
        count(Measure.FOLLOW_UPS_ALL, wanted, pairs, CorpusScore::span);
        for (int i = 0; i < wanted.size(); i++) {
            if (isWanted(wanted.get(i))) {
                followUp(gold, wanted.get(i), Optional.ofNullable(pairs.get(i)).map(reading.followUps()::get));
            }
        }
        var elsewhere = Stream.of("events", "returning_topics", "followups")
                .flatMap(k -> list(gold.path(k)).stream())
                .toList();
        unpaired(reading.followUps(), pairs).stream()
                .map(f -> f.quote().text())
                .filter(q -> elsewhere.stream().noneMatch(g -> AlikeTexts.sentences(span(g), q) > 0))
                .forEach(q -> {
                    of(Measure.FOLLOW_UPS_EXPLICIT).wrong();
                    of(Measure.FOLLOW_UPS_FULL).wrong();
                    wrong(Measure.FOLLOW_UPS_ALL, q);
                });
    }

    private void followUp(JsonNode gold, JsonNode wanted, Optional<FoundFollowUp> found) {
        if (wanted.path("strength").asString().equals("explicit")) {
            of(Measure.FOLLOW_UPS_EXPLICIT).count(found.isPresent());
        }
        boolean owners = found.filter(f -> hasOwners(wanted, f)).isPresent();
        boolean due = found.filter(f -> isDue(gold, wanted, f.due())).isPresent();
        of(Measure.FOLLOW_UPS_FULL).count(owners && due);
        found.ifPresent(f -> {
            if (!owners || !due) {
                of(Measure.FOLLOW_UPS_FULL).wrong();
                errors.add(document + " owner or due: " + f.owners() + " for " + wanted.path("owners") + ", "
                        + f.dueText() + " for " + wanted.path("due_text") + ": " + span(wanted));
            }
        });
    }

    private static boolean hasOwners(JsonNode wanted, FoundFollowUp found) {
        var ways = new ArrayList<List<String>>(List.of(strings(wanted.path("owners"))));
        list(wanted.path("owners_alt")).forEach(alternative -> ways.add(strings(alternative)));
        var resolved = strings(wanted.path("owners_resolved"));
        return Stream.of(found.owners(), found.ownersResolved())
                .anyMatch(names -> (!names.isEmpty() || found.owners().isEmpty())
                        && ways.stream().anyMatch(way -> AlikeNames.sameOwners(way, resolved, names)));
    }

    private static boolean isDue(JsonNode gold, JsonNode wanted, FoundDue found) {
        String next = gold.path("meeting").path("next_meeting_date").asString("");
        return Stream.concat(Stream.of(wanted.path("due")), list(wanted.path("due_alt")).stream())
                .anyMatch(due -> AlikeDues.same(due, found, next));
    }

    private void returning(JsonNode gold, MinutesReading reading) {
        var wanted = list(gold.path("returning_topics"));
        var pairs = pairs(
                wanted,
                reading.returningTopics(),
                (g, t) -> alikeQuotes(g, t.quote().text()));
        count(Measure.RETURNING, wanted, pairs, CorpusScore::span);
        for (int i = 0; i < wanted.size(); i++) {
            var g = wanted.get(i);
            var found = Optional.ofNullable(pairs.get(i)).map(reading.returningTopics()::get);
            boolean due = found.filter(t -> isDue(gold, g, t.due())).isPresent();
            if (isWanted(g)) {
                of(Measure.RETURNING_FULL).count(due);
            }
            if (isWanted(g) && found.isPresent() && !due) {
                wrong(Measure.RETURNING_FULL, found.get().dueText() + " for " + g.path("due_text") + ": " + span(g));
            }
        }
        var events = Stream.concat(list(gold.path("events")).stream(), wanted.stream())
                .toList();
        unpaired(reading.returningTopics(), pairs).stream()
                .map(t -> t.quote().text())
                .filter(q -> events.stream().noneMatch(g -> AlikeTexts.sentences(span(g), q) > 0))
                .forEach(q -> {
                    of(Measure.RETURNING_FULL).wrong();
                    wrong(Measure.RETURNING, q);
                });
    }

    private static double alikeQuotes(JsonNode gold, String quote) {
        return Stream.concat(Stream.of(span(gold)), strings(gold.path("alt_spans")).stream())
                .mapToDouble(span -> AlikeTexts.sentences(span, quote))
                .max()
                .orElse(0);
    }

    private static String span(JsonNode finding) {
        return finding.path("text_span").asString();
    }

    private static boolean isWanted(JsonNode gold) {
        return !gold.path("optional").asBoolean(false);
    }

    private void count(
            Measure measure,
            List<JsonNode> wanted,
            Map<Integer, Integer> pairs,
            java.util.function.Function<JsonNode, String> words) {
        for (int i = 0; i < wanted.size(); i++) {
            if (isWanted(wanted.get(i))) {
                of(measure).count(pairs.containsKey(i));
                if (!pairs.containsKey(i)) {
                    errors.add(document + " " + measure + " missed: "
                            + words.apply(wanted.get(i)).replace('\n', ' '));
                }
            }
        }
    }

    private void wrong(Measure measure, String words) {
        of(measure).wrong();
        errors.add(document + " " + measure + " wrong: " + words.replace('\n', ' '));
    }

    private record Pair(int gold, int found, double alike) {}

    /** The best pairs first, each side in one pair; what is optional comes after what is wanted. */
    private static <T> Map<Integer, Integer> pairs(
            List<JsonNode> gold, List<T> found, ToDoubleBiFunction<JsonNode, T> alike) {
        var all = new ArrayList<Pair>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double score = alike.applyAsDouble(gold.get(i), found.get(j));
                if (score > 0) {
                    all.add(new Pair(i, j, score - (isWanted(gold.get(i)) ? 0 : 0.2)));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::alike).reversed());
        var pairs = new HashMap<Integer, Integer>();
        all.stream()
                .filter(p -> !pairs.containsKey(p.gold()) && !pairs.containsValue(p.found()))
                .forEachOrdered(p -> pairs.put(p.gold(), p.found()));
        return pairs;
    }

    private static <T> List<T> unpaired(List<T> found, Map<Integer, Integer> pairs) {
        var left = new ArrayList<T>();
        for (int j = 0; j < found.size(); j++) {
            if (!pairs.containsValue(j)) {
                left.add(found.get(j));
            }
        }
        return left;
    }

    private static List<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }

    private static List<String> strings(JsonNode node) {
        return list(node).stream().map(JsonNode::asString).toList();
    }
}
