package app.punktlig.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Minutes typed into a chat: each line begins with the time and whoever typed it. The time tells nothing of the meeting, and
 * one who typed most of it only took the notes.
 */
final class Chat {

    private static final Pattern TYPED = Pattern.compile(
            "[\\[(]?(?:\\d{2,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?[\\])]?,?\\s+(?:[–-]\\s+)?(?<who>\\p{L}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3})(?: \\([^()]{1,30}\\))?:\\s+(?=\\S)");
    private static final int FEWEST = 5;
    private static final int LONGEST_LABEL = 80;

    /** How often each typed, who first typed first. */
    private final Map<String, Integer> typed = new LinkedHashMap<>();

    private final Map<Integer, Matcher> prefixes = new HashMap<>();

    private Chat() {}

    static Chat of(List<Line> lines) {
        Chat chat = new Chat();
        int written = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            written += text.isEmpty() ? 0 : 1;
            Matcher prefix = mayBeTyped(text) ? TYPED.matcher(text) : null;
            if (prefix != null
                    && prefix.region(0, Math.min(text.length(), LONGEST_LABEL)).lookingAt()) {
                chat.prefixes.put(i, prefix);
                chat.typed.merge(prefix.group("who"), 1, Integer::sum);
            } else if (written > FEWEST * 2 && chat.prefixes.isEmpty()) {
                break;
            }
        }
        boolean chatted = chat.prefixes.size() >= FEWEST && chat.prefixes.size() * 3 >= written * 2;
        return chatted ? chat : new Chat();
    }

    private static boolean mayBeTyped(String text) {
        return text.length() > 2
                && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '[' || text.charAt(0) == '(')
                && text.indexOf(':') > 0;
    }

    boolean isEmpty() {
        return prefixes.isEmpty();
    }

    /** All who typed. */
    List<String> typists() {
        return List.copyOf(typed.keySet());
    }

    /** Who took the notes: typed most lines of all; null where nobody did. */
    @Nullable
    String writer() {
        return typed.entrySet().stream()
                .filter(e -> e.getValue() * 5 >= prefixes.size() * 3)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The lines without times, and without the name of whoever took the notes. */
    List<Line> unprefixed(List<Line> lines) {
        if (isEmpty()) {
            return lines;
        }
        String writer = writer();
        List<Line> bare = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Matcher prefix = prefixes.get(i);
            bare.add(
                    prefix == null
                            ? lines.get(i)
                            : after(
                                    lines.get(i),
                                    prefix.group("who").equals(writer) ? prefix.end() : prefix.start("who")));
        }
        return bare;
    }

    private static Line after(Line line, int chars) {
        return new Line(line.start() + chars, line.end(), 0, line.text().substring(chars));
    }
}
