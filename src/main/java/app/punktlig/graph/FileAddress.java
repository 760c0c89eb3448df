package app.punktlig.graph;

import app.punktlig.minutes.ChannelFolders.Folder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * The address of a file by its name in a folder. The SDK has no such address: it would encode the colons and slashes, which
 * not every server undoes.
 */
record FileAddress(URI baseUrl, Folder folder, String name) {
    private static final int LONGEST_NAME = 200;

    /** A name that SharePoint takes. */
    static String allowed(String name) {
        var plain = name.replaceAll("[\"*:<>?/\\\\|\\p{Cntrl}]", "-").strip().replaceFirst("^~\\$", "-");
        int dot = plain.lastIndexOf('.');
        var ending = dot < 0 ? "" : plain.substring(dot);
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, LONGEST_NAME - ending.length()).strip() + ending;
    }

    String item() {
        return "%s/drives/%s/items/%s:/%s:"
                .formatted(baseUrl, encode(folder.driveId()), encode(folder.itemId()), encode(name));
    }

    /** @param onConflict fail, replace or rename */
    String content(String onConflict) {
        return item() + "/content?@microsoft.graph.conflictBehavior=" + onConflict;
    }

    String uploadSession() {
        return item() + "/createUploadSession";
    }

    private static String encode(String segment) {
        return UriUtils.encode(segment, StandardCharsets.UTF_8);
    }
}
