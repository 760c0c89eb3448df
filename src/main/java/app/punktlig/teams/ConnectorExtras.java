package app.punktlig.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.PagedMembersResult;
import com.microsoft.bot.schema.ResourceResponse;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The connector's operations that the SDK lacks, or gets wrong. */
interface ConnectorExtras {
    /** Seen by the activity's recipient and the bot only. */
    @POST("v3/conversations/{conversation}/activities?isTargetedActivity=true")
    Call<ResourceResponse> sendTargeted(@Path("conversation") String conversation, @Body Activity activity);

    /** The SDK's own method for further pages always throws. */
    @GET("v3/conversations/{conversation}/pagedmembers")
    Call<PagedMembersResult> members(
            @Path("conversation") String conversation,
            @Query("pageSize") int pageSize,
            @Query("continuationToken") @Nullable String continuationToken);
}
