package app.punktlig.agenda;

import static java.util.Comparator.comparing;

import app.punktlig.agenda.AgendaPoint.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one meeting takes up, in order: decisions, information, dialogue, numbered straight through. Points that open the meeting
 * stand first among the information unless others are put before them; those that close it stand last of all.
 *
 * @param points all that was ever meant for the meeting, whatever came of it
 * @param publishedAt when it was published; after that only the secretary and the chair change it
 */
public record Agenda(
        Meeting meeting, List<AgendaPoint> points, @Nullable Instant publishedAt) {
    /** Room between two neighbours, so that a point can be put between them without touching others. */
    static final long STEP = 1L << 32;

    /** Where closing points begin; members' points stand before it and after the opening ones. */
    private static final long CLOSING = STEP * (1 << 20);

    public Agenda {
        points = List.copyOf(points);
    }

    /** A point with the number it has on the agenda. */
    public record Numbered(int number, AgendaPoint point) {}

    /** The agenda of a meeting that nobody has added anything to. */
    public static Agenda begun(Meeting meeting, List<StandingPoint> standing, Instant at) {
        var points = IntStream.range(0, standing.size())
                .mapToObj(i -> standingPoint(meeting, standing.get(i), i * STEP, at))
                .toList();
        return new Agenda(meeting, points, null);
    }

    /** The standing points as they are to be: those there already keep what is written under them, others go. */
    List<AgendaPoint> standing(List<StandingPoint> wanted, Instant at) {
        var there =
                points.stream().filter(p -> p.isStanding() && p.isToBeTakenUp()).toList();
        var kept = new ArrayList<AgendaPoint>();
        for (int i = 0; i < wanted.size(); i++) {
            var fresh = standingPoint(meeting, wanted.get(i), i * STEP, at);
            kept.add(there.stream()
                    .filter(p -> p.title().equalsIgnoreCase(fresh.title()) && p.standing() == fresh.standing())
                    .findFirst()
                    .map(p -> p.at(fresh.position()))
                    .orElse(fresh));
        }
        var ids = kept.stream().map(AgendaPoint::id).toList();
        there.stream()
                .filter(p -> !ids.contains(p.id()))
                .map(AgendaPoint::withdrawn)
                .forEach(kept::add);
        return kept;
    }

    private static AgendaPoint standingPoint(Meeting meeting, StandingPoint standing, long position, Instant at) {
        return new AgendaPoint(
                PointId.random(),
                meeting.group(),
                meeting.id(),
                standing.where() == Standing.CLOSING ? CLOSING + position : position,
                Matter.of(standing.title()),
                null,
                at,
                false,
                standing.where(),
                AgendaPoint.State.ACCEPTED,
                null);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** The points to be taken up, numbered from 1 in the order of the meeting. */
    public List<Numbered> numbered() {
        var inOrder = inOrder();
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> new Numbered(i + 1, inOrder.get(i)))
                .toList();
    }

    public List<AgendaPoint> inOrder() {
        return points.stream()
                .filter(AgendaPoint::isToBeTakenUp)
                .sorted(comparing(this::section)
                        .thenComparing(AgendaPoint::position)
                        .thenComparing(AgendaPoint::addedAt))
                .toList();
    }

    /** The section a point stands in; closing points stand in the last one there is. */
    public PointKind section(AgendaPoint point) {
        if (point.standing() != Standing.CLOSING) {
            return point.kind();
        }
        var dialogue =
                points.stream().anyMatch(p -> p.isToBeTakenUp() && !p.isStanding() && p.kind() == PointKind.DIALOGUE);
        return dialogue ? PointKind.DIALOGUE : point.kind();
    }

    public Optional<AgendaPoint> point(PointId id) {
        return points.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The number a point has now; empty if it is not to be taken up. */
    public Optional<Integer> numberOf(PointId id) {
        return numbered().stream()
                .filter(n -> n.point().id().equals(id))
                .map(Numbered::number)
                .findFirst();
    }

    /** The minutes that the points ask for, as far as somebody has said. */
    public int minutesPlanned() {
        return points.stream()
                .filter(AgendaPoint::isToBeTakenUp)
                .map(AgendaPoint::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    public Instant deadline(Duration before) {
        return meeting.start().minus(before);
    }

    public boolean isLate(Instant at, Duration deadline) {
        return at.isAfter(deadline(deadline));
    }

    /** True for a point that came in time, and yet after the agenda was published. */
    public boolean cameAfterPublication(AgendaPoint point, Duration deadline) {
        return isPublished() && !isLate(point.addedAt(), deadline);
    }

    /** The position after all points but those that close the meeting. */
    public long last() {
        return points.stream()
                        .mapToLong(AgendaPoint::position)
                        .filter(position -> position < CLOSING)
                        .max()
                        .orElse(0)
                + STEP;
    }

    /** The point put first in its section, before standing points too. */
    public AgendaPoint first(AgendaPoint point) {
        return inOrder().stream()
                .filter(p -> section(p) == section(point) && !p.id().equals(point.id()))
                .findFirst()
                .map(first -> point.at(first.position() - STEP))
                .orElse(point);
    }

    /** The point put right before another; it keeps its section, and comes first or last in it when the other stands elsewhere. */
    public AgendaPoint before(AgendaPoint point, AgendaPoint other) {
        int apart = section(point).compareTo(section(other));
        if (apart != 0) {
            return apart > 0 ? first(point) : point.at(last());
        }
        var others = new ArrayList<>(inOrder());
        others.removeIf(p -> p.id().equals(point.id()) || section(p) != section(other));
        int index = others.indexOf(other);
        return index < 1 ? first(point) : point.at(between(others.get(index - 1), other));
    }

    /** The same order with room between neighbours, where some have none left; otherwise this very agenda. */
    Agenda roomy() {
        return isCrowded() ? new Agenda(meeting, spaced(), publishedAt) : this;
    }

    private boolean isCrowded() {
        var inOrder = inOrder();
        return IntStream.range(1, inOrder.size())
                .anyMatch(i -> section(inOrder.get(i - 1)) == section(inOrder.get(i))
                        && inOrder.get(i).position() - inOrder.get(i - 1).position() < 2);
    }

    /** Points that are not to be taken up keep their place, which nobody sees. */
    private List<AgendaPoint> spaced() {
        var inOrder = inOrder();
        return points.stream()
                .map(p -> inOrder.contains(p)
                        ? p.at((p.position() >= CLOSING ? CLOSING : 0) + inOrder.indexOf(p) * STEP)
                        : p)
                .toList();
    }

    private static long between(AgendaPoint one, AgendaPoint next) {
        return one.position() + (next.position() - one.position()) / 2;
    }
}
