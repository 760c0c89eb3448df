package app.punktlig.reading.documents;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a mail or page written in HTML, with its lines where a browser would break them. */
final class HtmlText implements NodeVisitor {
    private static final Set<String> ENDS_LINE =
            Set.of("tr", "li", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "table");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "template");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static boolean isHtml(String start) {
        var head = start.stripLeading().toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    static String of(String html) {
        var document = Jsoup.parse(html);
        document.select(String.join(",", UNSEEN)).remove();
        var visitor = new HtmlText();
        document.traverse(visitor);
        return visitor.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            var said = words.text();
            text.append(endsLine() ? said.stripLeading() : said);
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "li" -> startLine("• ");
                case "td", "th" -> text.append(endsLine() ? "| " : " | ");
                default -> {
                    if (ENDS_LINE.contains(element.normalName())) {
                        startLine("");
                    }
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "tr" -> text.append(" |\n");
                case "p", "h1", "h2", "h3", "h4", "h5", "h6", "table" -> text.append("\n\n");
                default -> {
                    if (ENDS_LINE.contains(element.normalName())) {
                        startLine("");
                    }
                }
            }
        }
    }

    private void startLine(String with) {
        if (!endsLine()) {
            text.append('\n');
        }
        text.append(with);
    }

    private boolean endsLine() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }
}
