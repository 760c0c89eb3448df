package app.punktlig.group;

import app.punktlig.language.Language;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A leadership group: one team in Teams, with its channel and its habits.
 *
 * @param teamId the team's thread id ({@code 19:…@thread.tacv2}); with the tenant it is unique
 * @param entraGroupId the team's Entra group, where an activity has told it
 * @param channelId the channel the group is spoken to in; the team's own id is its General channel
 * @param serviceUrl where the connector for this team was last heard from
 * @param installed false after the app was removed: nothing is sent, nothing is deleted
 */
public record Group(
        GroupId id,
        String tenantId,
        String teamId,
        @Nullable String entraGroupId,
        String name,
        Language language,
        ZoneId zone,
        String channelId,
        String serviceUrl,
        Habits habits,
        boolean installed) {}
