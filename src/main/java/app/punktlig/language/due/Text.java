package app.punktlig.language.due;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as tokens, and what each of them can be in one language. */
final class Text {
    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private final Numerals numerals;
    private final Vocabulary.Entry[] entries;
    private final @Nullable List<Sense>[] senses;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Text(List<Token> tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.numerals = new Numerals(tokens, !vocabulary.hasLowerCaseMonths());
        this.entries = new Vocabulary.Entry[tokens.size()];
        for (int at = 0; at < entries.length; at++) {
            entries[at] = vocabulary.entry(tokens.get(at).word());
        }
        this.senses = new List[tokens.size()];
    }

    /** How many of the tokens are everyday words of this language and of no other that we read. */
    int tellingWords() {
        int count = 0;
        for (var entry : entries) {
            count += entry.telling() ? 1 : 0;
        }
        return count;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    List<Sense> senses(int at) {
        if (at >= tokens.size()) {
            return List.of();
        }
        var known = senses[at];
        if (known == null) {
            known = look(at);
            senses[at] = known;
        }
        return known;
    }

    /** The ordinals of all roles that something in the text can have. */
    BitSet roles() {
        var roles = new BitSet();
        for (int at = 0; at < tokens.size(); at++) {
            addRoles(at, roles);
        }
        return roles;
    }

    /** The ordinals of the roles of what stands here. */
    BitSet rolesAt(int at) {
        var roles = new BitSet();
        addRoles(at, roles);
        return roles;
    }

    private void addRoles(int at, BitSet roles) {
        for (var sense : senses(at)) {
            roles.set(sense.role().ordinal());
        }
    }

    /** The longest thing of this role that stands here. */
    @Nullable
    Sense sense(int at, Role role) {
        Sense longest = null;
        for (var sense : senses(at)) {
            if (sense.role() == role && (longest == null || sense.words() > longest.words())) {
                longest = sense;
            }
        }
        return longest;
    }

    /** Whether this language writes its months in small letters, so that a capital one is more likely a name. */
    boolean isLowerCaseMonths() {
        return vocabulary.hasLowerCaseMonths();
    }

    boolean is(int at, Role role) {
        return sense(at, role) != null;
    }

    private List<Sense> look(int at) {
        var token = tokens.get(at);
        return switch (token.type()) {
            case NUMBER -> numbers(at);
            case WORD -> words(at);
            case SIGN -> signs(at, token);
            case BREAK -> List.of();
        };
    }

    private List<Sense> numbers(int at) {
        var all = new ArrayList<>(numerals.senses(at));
        all.addAll(Vocabulary.senses(entries[at], tokens, at));
        return all;
    }

    /** An ordinal is a day of a month too, and a number word a count. */
    private List<Sense> words(int at) {
        var named = Vocabulary.senses(entries[at], tokens, at);
        if (named.isEmpty()) {
            return vocabulary.compounds(tokens.get(at).word());
        }
        var all = new ArrayList<Sense>(named);
        for (var sense : named) {
            if (sense.role() == Role.NUMBER) {
                all.add(Sense.of(Role.N, sense.value(), sense.words()));
            } else if (sense.role() == Role.ORDINAL) {
                all.add(Sense.of(Role.DAY, sense.value(), sense.words()));
            }
        }
        return all;
    }

    private List<Sense> signs(int at, Token token) {
        var role =
                switch (token.word()) {
                    case "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014" -> Role.DASH;
                    case "/" -> Role.SLASH;
                    case "'" -> Role.APOSTROPHE;
                    case "," -> Role.COMMA;
                    case ":" -> Role.COLON;
                    case "." -> Role.STOP;
                    default -> null;
                };
        var named = Vocabulary.senses(entries[at], tokens, at);
        if (role == null) {
            return named;
        }
        var all = new ArrayList<Sense>(named);
        all.add(Sense.of(role, 0, 1));
        return all;
    }
}
