package app.punktlig.chat;

import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sent to be read in, not fetched yet.
 *
 * @param url where it lies for some minutes; whoever has the address has the file
 * @param day of the meeting, when it was told along with the file
 */
public record OfferedFile(
        UUID id,
        GroupId group,
        MemberId person,
        String name,
        String url,
        @Nullable LocalDate day,
        Instant at) {}
