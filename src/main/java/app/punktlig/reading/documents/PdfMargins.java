package app.punktlig.reading.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands at the top and bottom of every page: kept once where it heads the first page, dropped everywhere else. */
final class PdfMargins {
    /** So many lines at either end of a page can belong to its head or foot. */
    private static final int DEPTH = 4;

    private PdfMargins() {}

    static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
        var heads = repeated(pages, true);
        var feet = repeated(pages, false);
        var result = new ArrayList<List<PdfLine>>();
        for (var page : pages) {
            int from = depth(page, true, heads);
            int to = page.size() - depth(page, false, feet);
            var kept = new ArrayList<PdfLine>();
            if (result.isEmpty()) {
                page.subList(0, from).forEach(line -> keepWithoutPageNumber(line, kept));
            }
            kept.addAll(page.subList(Math.min(from, to), to));
            result.add(kept);
        }
        return result;
    }

    private static Map<String, Integer> repeated(List<List<PdfLine>> pages, boolean top) {
        var counts = new HashMap<String, Integer>();
        for (var page : pages) {
            for (int i = 0; i < Math.min(DEPTH, page.size()); i++) {
                counts.merge(shape(line(page, i, top)), 1, Integer::sum);
            }
        }
        int enough = Math.max(2, pages.size() / 2);
        counts.values().removeIf(count -> count < enough);
        return counts;
    }

    private static PdfLine line(List<PdfLine> page, int i, boolean top) {
        return page.get(top ? i : page.size() - 1 - i);
    }

    /** The line and the place it has on every page: page numbers count on, the rest stays. */
    private static String shape(PdfLine line) {
        return Math.round(line.y() / 4) + " " + line.text().replaceAll("\\d+", "#");
    }

    private static int depth(List<PdfLine> page, boolean top, Map<String, Integer> repeated) {
        int depth = 0;
        while (depth < Math.min(DEPTH, page.size()) && isMargin(line(page, depth, top), repeated)) {
            depth++;
        }
        return depth;
    }

    private static boolean isMargin(PdfLine line, Map<String, Integer> repeated) {
        return repeated.containsKey(shape(line)) || PageHead.isPageNumber(line.text());
    }

    private static void keepWithoutPageNumber(PdfLine line, List<PdfLine> kept) {
        var words = new ArrayList<PdfLine.Word>();
        for (var segment : line.segments()) {
            if (!PageHead.isPageNumber(segment.text())) {
                words.addAll(segment.words());
            }
        }
        if (!words.isEmpty()) {
            kept.add(line.with(words));
        }
    }
}
