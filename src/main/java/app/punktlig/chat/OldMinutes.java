package app.punktlig.chat;

import app.punktlig.chat.OldFinding.State;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes written elsewhere that somebody had read in.
 *
 * @param hash of the text, so that the same minutes are known again under any name
 * @param source the file's name; empty for pasted text
 * @param day of the meeting; null until somebody has told it
 * @param text kept only until the day is known, since dues are counted from it
 */
public record OldMinutes(
        UUID id,
        GroupId group,
        String hash,
        String source,
        @Nullable LocalDate day,
        @Nullable String text,
        MemberId readBy,
        Instant readAt,
        List<OldFinding> findings) {
    public OldMinutes {
        if ((day == null) == (text == null)) {
            throw new IllegalArgumentException("the text is kept while the day is not known");
        }
        findings = List.copyOf(findings);
    }

    List<OldFinding> open() {
        return findings.stream().filter(OldFinding::isOpen).toList();
    }

    long count(OldFinding.Kind kind, State state) {
        return findings.stream()
                .filter(f -> f.kind() == kind && f.state() == state)
                .count();
    }

    Optional<OldFinding> finding(UUID finding) {
        return findings.stream().filter(f -> f.id().equals(finding)).findFirst();
    }

    OldMinutes dated(LocalDate meetingDay, List<OldFinding> found) {
        return new OldMinutes(id, group, hash, source, meetingDay, null, readBy, readAt, found);
    }

    OldMinutes with(OldFinding changed) {
        var all = findings.stream()
                .map(f -> f.id().equals(changed.id()) ? changed : f)
                .toList();
        return new OldMinutes(id, group, hash, source, day, text, readBy, readAt, all);
    }

    /** "LG januari.docx · 2025-01-14", the same in all languages. */
    String origin() {
        var on = day == null ? "" : day.toString();
        return source.isEmpty() || on.isEmpty() ? source + on : source + " · " + on;
    }
}
