package app.punktlig.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.agenda.Calendar.Occurrence;
import app.punktlig.agenda.Calendar.Outcome;
import app.punktlig.settings.CalendarSettings;
import app.punktlig.settings.CalendarSettings.Mailbox;
import app.punktlig.settings.CalendarSettings.TeamGroup;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class GraphCalendarTests {
    private static final String VIEW = "/v1.0/users/ledning%40lindby.example/calendarView";
    private static final Instant FROM = Instant.parse("2026-01-20T12:00:00.123Z");
    private static final Instant UNTIL = Instant.parse("2027-01-20T12:00:00Z");

    @RegisterExtension
    static final WireMockExtension GRAPH = FakeGraph.server();

    @BeforeEach
    void forgetOldViolations() {
        FakeGraph.CONTRACT.reset();
    }

    @AfterEach
    void everyRequestKeptTheContract() {
        assertThat(FakeGraph.CONTRACT.violations()).isEmpty();
    }

    @Test
    void readsAnOccurrenceWithItsTimesAsInstants() {
        answer(event("e1", "LG 3 februari", "2026-02-03T12:00:00.0000000", "2026-02-03T15:00:00.0000000")
                .with("location", Map.of("displayName", "Sammanträdesrummet Eken"))
                .with("type", "occurrence"));

        assertThat(occurrences())
                .containsExactly(new Occurrence(
                        "e1",
                        "LG 3 februari",
                        Instant.parse("2026-02-03T12:00:00Z"),
                        Instant.parse("2026-02-03T15:00:00Z"),
                        false,
                        "Sammanträdesrummet Eken",
                        false));
    }

    @Test
    void asksForUtcAndForIdsThatStay() {
        answer();
        occurrences();

        GRAPH.verify(getRequestedFor(urlPathEqualTo(VIEW))
                .withHeader("Authorization", equalTo("Bearer token-1"))
                .withHeader("Prefer", equalTo("outlook.timezone=\"UTC\""))
                .withHeader("Prefer", equalTo("IdType=\"ImmutableId\""))
                .withQueryParam("startDateTime", equalTo("2026-01-20T12:00:00Z"))
                .withQueryParam("endDateTime", equalTo("2027-01-20T12:00:00Z")));
    }

    @Test
    void readsEveryPage() {
        GRAPH.stubFor(get(urlPathEqualTo(VIEW))
                .willReturn(
                        okJson(page(GRAPH.baseUrl() + VIEW + "?startDateTime=a&endDateTime=b&%24skip=1", lg("e1")))));
        GRAPH.stubFor(get(urlPathEqualTo(VIEW))
                .withQueryParam("$skip", equalTo("1"))
                .withHeader("Prefer", equalTo("outlook.timezone=\"UTC\""))
                .willReturn(okJson(page(null, lg("e2")))));

        assertThat(occurrences()).extracting(Occurrence::eventId).containsExactly("e1", "e2");
    }

    @Test
    void neverTakesItsTokenToAPageElsewhere() {
        GRAPH.stubFor(get(urlPathEqualTo(VIEW))
                .willReturn(okJson(page("http://localhost:1/v1.0/users/x/calendarView", lg("e1")))));

        assertThat(read()).isInstanceOf(Outcome.Unreadable.class);
    }

    @Test
    void givesUpOnACalendarWithoutALastPage() {
        GRAPH.stubFor(get(urlPathEqualTo(VIEW))
                .willReturn(okJson(page(GRAPH.baseUrl() + VIEW + "?startDateTime=a&endDateTime=b", lg("e1")))));

        assertThat(read()).isInstanceOf(Outcome.Unreadable.class);
    }

    @Test
    void leavesOtherPeoplesMeetingsAndSeriesMastersAlone() {
        answer(
                event("e1", "Algebra", "2026-02-03T12:00:00", "2026-02-03T13:00:00"),
                event("e2", "lg extra", "2026-02-03T12:00:00", "2026-02-03T13:00:00"),
                event("e3", "LG", "2026-02-03T12:00:00", "2026-02-03T13:00:00").with("type", "seriesMaster"),
                event("e4", null, "2026-02-03T12:00:00", "2026-02-03T13:00:00"));

        assertThat(occurrences()).extracting(Occurrence::eventId).containsExactly("e2");
    }

    @Test
    void keepsTwoOnOneDayApart() {
        answer(lg("e1"), lg("e2"));

        assertThat(occurrences()).hasSize(2);
    }

    @Test
    void tellsACancelledMeeting() {
        answer(lg("e1").with("isCancelled", true));

        assertThat(occurrences()).extracting(Occurrence::cancelled).containsExactly(true);
    }

    @Test
    void anAllDayMeetingLastsFromMidnightToMidnightInTheGroupsZone() {
        answer(event("e1", "LG heldag", "2026-03-29T00:00:00.0000000", "2026-03-30T00:00:00.0000000")
                .with("isAllDay", true));

        var day = occurrences().getFirst();
        assertThat(day.allDay()).isTrue();
        assertThat(day.start()).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(day.end()).as("the night when summer time begins").isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
    }

    @Test
    void understandsWindowsNamesOfZones() {
        answer(lg("e1").in("W. Europe Standard Time"));

        assertThat(occurrences()).extracting(Occurrence::start).containsExactly(Instant.parse("2026-02-03T11:00:00Z"));
    }

    @Test
    void ratherReadsNothingThanGuessesAZone() {
        answer(lg("e1").in("Customized Time Zone"));

        assertThat(read()).isEqualTo(new Outcome.Unreadable(false, "a time that cannot be read"));
    }

    @Test
    void anOnlineMeetingWithoutARoomIsInTeams() {
        answer(lg("e1").with("isOnlineMeeting", true), lg("e2").with("location", Map.of("displayName", " ")));

        assertThat(occurrences()).extracting(Occurrence::place).containsExactly("Microsoft Teams", "");
    }

    @Test
    void makesOneLineOfAPlaceThatHasSeveral() {
        answer(lg("e1").with("location", Map.of("displayName", "Eken,\r\n\tvåning 2\u0000")));

        assertThat(occurrences()).extracting(Occurrence::place).containsExactly("Eken, våning 2");
    }

    @Test
    void readsTheCalendarOfTheTeamsOwnGroup() {
        GRAPH.stubFor(get(urlPathEqualTo("/v1.0/groups/g-1/calendarView")).willReturn(okJson(page(null, lg("e1")))));

        assertThat(calendar(new TeamGroup(null)).read(FakeGraph.group("g-1"), FROM, UNTIL))
                .isInstanceOf(Outcome.Read.class);
    }

    @Test
    void waitsWhileTheTeamsGroupIsUnknown() {
        assertThat(calendar(new TeamGroup(null)).read(FakeGraph.group(null), FROM, UNTIL))
                .isEqualTo(new Outcome.Unreadable(false, "the team's group is not known yet"));
    }

    @ParameterizedTest
    @CsvSource({"401, true", "403, true", "404, true", "429, false", "500, false", "503, false"})
    void saysWhyItCouldNotRead(int status, boolean forbidden) {
        GRAPH.stubFor(get(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withHeader("Retry-After", "300")
                        .withBody("{\"error\":{\"code\":\"ErrorX\",\"message\":\"Kim Ek may not\"}}")));

        assertThat(read()).isEqualTo(new Outcome.Unreadable(forbidden, status + " ErrorX"));
        GRAPH.verify(1, getRequestedFor(anyUrl()));
    }

    @Test
    void seesTheStatusOfAnErrorThatAGatewayWroteAPageFor() {
        GRAPH.stubFor(get(anyUrl())
                .willReturn(aResponse()
                        .withStatus(403)
                        .withHeader("Content-Type", "text/html")
                        .withBody("<html>no</html>")));

        assertThat(read()).isEqualTo(new Outcome.Unreadable(true, "403"));
    }

    @Test
    void aBrokenConnectionIsAPassingFault() {
        GRAPH.stubFor(get(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThat(read())
                .isInstanceOfSatisfying(
                        Outcome.Unreadable.class,
                        fault -> assertThat(fault.forbidden()).isFalse());
    }

    @Test
    void anAnswerThatIsNoJsonIsAPassingFault() {
        GRAPH.stubFor(get(anyUrl())
                .willReturn(aResponse().withHeader("Content-Type", "text/html").withBody("<html>sign in</html>")));

        assertThat(read()).isInstanceOf(Outcome.Unreadable.class);
    }

    private static List<Occurrence> occurrences() {
        return ((Outcome.Read) read()).occurrences();
    }

    private static Outcome read() {
        return calendar(new Mailbox("ledning@lindby.example")).read(FakeGraph.group(null), FROM, UNTIL);
    }

    private static GraphCalendar calendar(CalendarSettings.Source source) {
        return new GraphCalendar(
                FakeGraph.client(GRAPH),
                FakeGraph.settings(GRAPH),
                new CalendarSettings(source, "LG*", Period.ofWeeks(4)));
    }

    private static void answer(FakeEvent... events) {
        GRAPH.stubFor(get(urlPathEqualTo(VIEW)).willReturn(okJson(page(null, events))));
    }

    private static FakeEvent lg(String id) {
        return event(id, "LG", "2026-02-03T12:00:00.0000000", "2026-02-03T15:00:00.0000000");
    }

    private static FakeEvent event(
            String id, @org.jspecify.annotations.Nullable String subject, String start, String end) {
        var node = new JsonMapper().createObjectNode().put("id", id).put("subject", subject);
        node.putObject("start").put("dateTime", start).put("timeZone", "UTC");
        node.putObject("end").put("dateTime", end).put("timeZone", "UTC");
        return new FakeEvent(node);
    }

    private static String page(@org.jspecify.annotations.Nullable String next, FakeEvent... events) {
        var page = new JsonMapper().createObjectNode();
        var value = page.putArray("value");
        Stream.of(events).forEach(event -> value.add(event.node()));
        if (next != null) {
            page.put("@odata.nextLink", next);
        }
        return page.toString();
    }

    private record FakeEvent(tools.jackson.databind.node.ObjectNode node) {
        FakeEvent with(String property, Object value) {
            node.putPOJO(property, value);
            return new FakeEvent((tools.jackson.databind.node.ObjectNode) new JsonMapper().readTree(node.toString()));
        }

        FakeEvent in(String zone) {
            node.withObject("/start").put("timeZone", zone);
            node.withObject("/end").put("timeZone", zone);
            return this;
        }
    }
}
