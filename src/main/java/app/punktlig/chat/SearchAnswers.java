package app.punktlig.chat;

import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.WordSearch.Hit;
import app.punktlig.chat.WordSearch.Kind;
import app.punktlig.chat.WordSearch.Reader;
import app.punktlig.language.Order;
import app.punktlig.language.SearchWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers what is asked about earlier points, decisions, assignments and minutes. */
@Component
class SearchAnswers {
    private static final int MOST_ROWS = 10;
    private static final int LONGEST_EXCERPT = 240;
    private static final int LONGEST_QUESTION = 80;

    private static final Set<Kind> EVERYTHING = EnumSet.allOf(Kind.class);
    private static final Set<Kind> DECISIONS = EnumSet.of(Kind.DECISION, Kind.EARLIER_DECISION);

    private final WordSearch search;

    SearchAnswers(WordSearch search) {
        this.search = search;
    }

    Card search(Talk talk, String said) {
        return answer(talk, said, EVERYTHING, "search");
    }

    Card decisions(Talk talk, String said) {
        return answer(talk, said, DECISIONS, "ask");
    }

    private Card answer(Talk talk, String said, Set<Kind> kinds, String key) {
        var words = SearchWords.of(said);
        if (words.isEmpty()) {
            return talk.refused("search.no-words")
                    .text("fault.example", talk.example(Order.SEARCH))
                    .done();
        }
        var hits = hits(talk, words, kinds);
        return hits.isEmpty()
                ? looser(talk, said, words, kinds, key)
                : found(talk, said, words, hits, key).done();
    }

    private Card looser(Talk talk, String said, SearchWords words, Set<Kind> kinds, String key) {
        var looser = words.looser();
        var hits = looser.equals(words) ? List.<Hit>of() : hits(talk, looser, kinds);
        return hits.isEmpty()
                ? nothing(talk, said, kinds, key)
                : found(talk, said, looser, hits, key).subtle("search.looser").done();
    }

    private List<Hit> hits(Talk talk, SearchWords words, Set<Kind> kinds) {
        return search.find(talk.group().id(), words, reader(talk)).stream()
                .filter(hit -> kinds.contains(hit.kind()))
                .toList();
    }

    /** Where others read along, nobody's confidential matters are shown. */
    private static Reader reader(Talk talk) {
        return talk.inPrivate()
                ? new Reader(talk.me().id().entraId(), talk.me().keepsTheAgenda())
                : new Reader("", false);
    }

    private static Card nothing(Talk talk, String said, Set<Kind> kinds, String key) {
        var card = talk.card(Tone.NEUTRAL, key + ".none", question(said)).text("search.how");
        return kinds == DECISIONS ? card.button("search", searching(talk, said)).done() : card.done();
    }

    private static String searching(Talk talk, String said) {
        return Order.SEARCH.word(talk.language()) + " " + said;
    }

    private static CardMaker found(Talk talk, String said, SearchWords words, List<Hit> hits, String key) {
        var rows =
                hits.stream().limit(MOST_ROWS).map(hit -> row(talk, words, hit)).toList();
        var card = talk.card(Tone.NEUTRAL, key + ".found", hits.size(), question(said))
                .rows(null, rows);
        if (hits.size() > MOST_ROWS) {
            card.subtle("search.more", hits.size() - MOST_ROWS);
        }
        return card;
    }

    private static Row row(Talk talk, SearchWords words, Hit hit) {
        var details = Stream.of(
                        talk.texts().say("search.kind." + hit.kind()),
                        talk.moments().day(hit.at(), talk.now()),
                        hit.title())
                .filter(detail -> !detail.isBlank())
                .toList();
        return new Row(hit.number(), words.excerpt(hit.text(), LONGEST_EXCERPT), details, List.of(), List.of());
    }

    private static String question(String said) {
        return said.length() <= LONGEST_QUESTION ? said : said.substring(0, LONGEST_QUESTION) + " …";
    }
}
