package app.punktlig.teams;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** What a person wrote, freed from what Teams puts around it. */
final class PlainText {
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u202F]");
    /** Signs that nobody sees and nobody typed. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u200B\\u2060\\uFEFF]");

    private PlainText() {}

    /** Text that is text, though Teams writes some spaces as {@code &nbsp;} even there. */
    static String ofText(String text) {
        return tidy(Parser.unescapeEntities(text, true));
    }

    /** HTML with its paragraphs and list items on lines of their own. */
    static String ofHtml(String html) {
        var text = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().traverse(new Lines(text));
        return tidy(text.toString());
    }

    private static String tidy(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return INVISIBLE
                .matcher(SPACES.matcher(lines).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    private record Lines(StringBuilder text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element element && element.nameIs("br")) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock() && !endsWithNewline()) {
                text.append('\n');
            }
        }

        private boolean endsWithNewline() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }
    }
}
