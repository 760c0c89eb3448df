package app.punktlig.teams;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text in cards, shown to the letter. Clients read Markdown in a TextBlock and disagree on how to escape it (some show the
 * backslash), so people's text goes into TextRuns, which none of them interprets.
 */
final class CardText {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Anything that Markdown, HTML or a card's date macros could be made of. */
    private static final Pattern TELLING = Pattern.compile("[*_\\[\\]\\\\`#<>&~|{}\\n\\r]|^\\s*+(?:[-+]|\\d++[.)])\\s");

    /** Control characters, and those that reverse or hide the text around them. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private CardText() {}

    /** How a run of text looks. */
    enum Look {
        PLAIN,
        STRONG,
        SUBTLE,
        SMALL,
        BADGE,
        ALERT
    }

    static ObjectNode block(List<ObjectNode> runs) {
        var block = JSON.objectNode().put("type", "RichTextBlock");
        block.putArray("inlines").addAll(runs);
        return block;
    }

    static ObjectNode block(String text, Look look) {
        return block(List.of(run(text, look)));
    }

    static ObjectNode run(String text, Look look) {
        var run = JSON.objectNode().put("type", "TextRun").put("text", literal(text));
        return switch (look) {
            case PLAIN -> run;
            case STRONG -> run.put("weight", "Bolder");
            case SUBTLE -> run.put("isSubtle", true);
            case SMALL -> run.put("isSubtle", true).put("size", "Small");
            case BADGE -> run.put("weight", "Bolder").put("size", "Small").put("color", "Accent");
            case ALERT -> run.put("weight", "Bolder").put("color", "Attention");
        };
    }

    /** A heading that screen readers find; where its words could be read as Markdown, bold text instead. */
    static ObjectNode heading(String text, String size) {
        if (TELLING.matcher(text).find()) {
            var run = run(text, Look.STRONG).put("size", size);
            return block(List.of(run));
        }
        return JSON.objectNode()
                .put("type", "TextBlock")
                .put("text", literal(text))
                .put("style", "heading")
                .put("size", size)
                .put("weight", "Bolder")
                .put("wrap", true);
    }

    /** The text without what would hide or act; a date macro's braces are parted. */
    static String literal(String text) {
        return INVISIBLE.matcher(text).replaceAll("").replace("{{", "{\u200C{");
    }

    /** For the few labels that clients read as Markdown and that cannot be a TextRun. */
    static String escaped(String text) {
        return literal(text).replaceAll("([*_\\[\\]\\\\`#<>&~|])", "\\\\$1");
    }

    /** Plain words for a reading voice, which may take markup. */
    static String spoken(String text) {
        return literal(text).replaceAll("[<>&]", " ");
    }
}
