package app.punktlig.graph;

import app.punktlig.graph.Uploads.FileInDrive;
import app.punktlig.group.Group;
import app.punktlig.minutes.ChannelFiles;
import app.punktlig.minutes.ChannelFolders;
import app.punktlig.minutes.ChannelFolders.Folder;
import app.punktlig.settings.GraphSettings;
import com.microsoft.graph.drives.item.items.item.createuploadsession.CreateUploadSessionPostRequestBody;
import com.microsoft.graph.models.DriveItem;
import com.microsoft.graph.models.DriveItemUploadableProperties;
import com.microsoft.graph.models.IdentitySet;
import com.microsoft.graph.models.UploadSession;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.ApiException;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Files of a channel, written through Microsoft Graph. */
@Component
class GraphChannelFiles implements ChannelFiles {
    /** Above this an upload session is what Graph recommends. */
    static final int LARGEST_SINGLE_PUT = 4 * 1024 * 1024;

    private static final int NAME_TAKEN = 409;

    private final GraphServiceClient graph;
    private final GraphSettings settings;
    private final Uploads uploads;
    private final ChannelFolders folders;

    GraphChannelFiles(GraphServiceClient graph, GraphSettings settings, Uploads uploads, ChannelFolders folders) {
        this.graph = graph;
        this.settings = settings;
        this.uploads = uploads;
        this.folders = folders;
    }

    @Override
    public Outcome store(Group group, String fileName, byte[] content) {
        var team = group.entraGroupId();
        if (team == null) {
            return new Outcome.Later(Duration.ofMinutes(15), "the team's group is not known yet");
        }
        var known = folders.find(group.id(), group.channelId());
        try {
            var folder = known.orElseGet(() -> resolve(group, team));
            var file = write(new FileAddress(settings.baseUrl(), folder, FileAddress.allowed(fileName)), content);
            return new Outcome.Stored(file.webUrl(), file.id());
        } catch (RuntimeException e) {
            return refused(group, known.isPresent(), GraphFault.of(e));
        }
    }

    /** A remembered folder that is gone may have been moved: it is looked up again next time. */
    private Outcome refused(Group group, boolean wasRemembered, GraphFault fault) {
        if (fault.status() == 404 && wasRemembered) {
            folders.forget(group.id(), group.channelId());
            return new Outcome.Later(fault.pause(), fault.reason());
        }
        return fault.isPassing()
                ? new Outcome.Later(fault.pause(), fault.reason())
                : new Outcome.Refused(fault.status(), fault.reason());
    }

    private Folder resolve(Group group, String team) {
        var item = graph.teams()
                .byTeamId(team)
                .channels()
                .byChannelId(group.channelId())
                .filesFolder()
                .get();
        var parent = item == null ? null : item.getParentReference();
        if (item == null || item.getId() == null || parent == null || parent.getDriveId() == null) {
            throw new IllegalStateException("the channel's folder has no ids");
        }
        var folder = new Folder(parent.getDriveId(), item.getId());
        folders.keep(group.id(), group.channelId(), folder);
        return folder;
    }

    /** First so that nothing is overwritten; a name that is taken is ours from an earlier try, or it is left alone. */
    private FileInDrive write(FileAddress address, byte[] content) {
        try {
            return put(address, content, "fail");
        } catch (ApiException e) {
            if (e.getResponseStatusCode() != NAME_TAKEN) {
                throw e;
            }
            return put(address, content, isOurs(address, content.length) ? "replace" : "rename");
        }
    }

    private FileInDrive put(FileAddress address, byte[] content, String onConflict) {
        return content.length <= LARGEST_SINGLE_PUT
                ? putAtOnce(address, content, onConflict)
                : uploads.send(session(address, onConflict), content);
    }

    private FileInDrive putAtOnce(FileAddress address, byte[] content, String onConflict) {
        var item = graph.drives()
                .byDriveId(address.folder().driveId())
                .items()
                .byDriveItemId(address.folder().itemId())
                .content()
                .withUrl(address.content(onConflict))
                .put(new ByteArrayInputStream(content));
        if (item == null || item.getId() == null || item.getWebUrl() == null) {
            throw new IllegalStateException("the stored file has no id");
        }
        return new FileInDrive(item.getId(), item.getWebUrl());
    }

    private @Nullable UploadSession session(FileAddress address, String onConflict) {
        var item = new DriveItemUploadableProperties();
        item.setName(address.name());
        item.setAdditionalData(Map.of("@microsoft.graph.conflictBehavior", onConflict));
        var body = new CreateUploadSessionPostRequestBody();
        body.setItem(item);
        return graph.drives()
                .byDriveId(address.folder().driveId())
                .items()
                .byDriveItemId(address.folder().itemId())
                .createUploadSession()
                .withUrl(address.uploadSession())
                .post(body);
    }

    /** True for a file that this application wrote, or one of just this size, and for one that is gone again. */
    private boolean isOurs(FileAddress address, long size) {
        try {
            var item = graph.drives()
                    .byDriveId(address.folder().driveId())
                    .items()
                    .byDriveItemId(address.folder().itemId())
                    .withUrl(address.item())
                    .get();
            return item == null || isWrittenByUs(item.getCreatedBy()) || hasSize(item, size);
        } catch (ApiException e) {
            if (e.getResponseStatusCode() != 404) {
                throw e;
            }
            return true;
        }
    }

    private boolean isWrittenByUs(@Nullable IdentitySet author) {
        var application = author == null ? null : author.getApplication();
        return application != null && settings.clientId().equalsIgnoreCase(application.getId());
    }

    private static boolean hasSize(DriveItem item, long size) {
        return item.getSize() != null && item.getSize() == size;
    }
}
