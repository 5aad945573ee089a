package org.dateline.pipeline.engine.word;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.dateline.pipeline.engine.linear.Field;
import org.dateline.pipeline.engine.linear.Item;
import org.dateline.pipeline.engine.store.Gram;

/** The tokens of one sentence as features see them; token 0 is the root before the first. */
public final class Sentence {

    /** What stands for every field of the root. */
    static final String ROOT = "@#r$%";

    private static final Gram[] NOTHING = {};
    private static final Gram[] FIRST = {Gram.of("0")};
    private static final Gram[] LAST = {Gram.of("1")};

    private final WordForm[] forms;
    private final Map<Field, Gram[]> values = new EnumMap<>(Field.class);
    private final Map<Field, Gram[][]> sets = new EnumMap<>(Field.class);

    /** A sentence of these tokens, behind the root. */
    public Sentence(List<String> forms) {
        this.forms = new WordForm[forms.size() + 1];
        this.forms[0] = WordForm.of(ROOT);
        for (int i = 0; i < forms.size(); i++) {
            this.forms[i + 1] = WordForm.of(forms.get(i));
        }
        setEach(Field.POSITIONAL, this::position);
    }

    /** Returns the number of tokens with the root. */
    public int size() {
        return forms.length;
    }

    /** Returns a token as the models know it. */
    public WordForm form(int token) {
        return forms[token];
    }

    /** Gives every token its value of a field. */
    public void set(Field field, IntFunction<Gram> value) {
        Gram[] column = new Gram[forms.length];
        for (int token = 0; token < column.length; token++) {
            column[token] = value.apply(token);
        }
        values.put(field, column);
    }

    /** Gives one token its value of a field. */
    public void set(Field field, int token, Gram value) {
        values.get(field)[token] = value;
    }

    /** Gives every token its values of a field that can have several. */
    public void setEach(Field field, IntFunction<Gram[]> value) {
        Gram[][] column = new Gram[forms.length][];
        for (int token = 0; token < column.length; token++) {
            column[token] = value.apply(token);
        }
        sets.put(field, column);
    }

    /** Gives every token the strings of a field, the root its own. */
    public void setStrings(Field field, List<String> strings) {
        set(field, token -> Gram.of(token == 0 ? ROOT : strings.get(token - 1)));
    }

    /** Gives every token its simplified forms. */
    public void setForms() {
        set(Field.WORD_FORM_SIMPLIFIED, token -> Gram.of(forms[token].simplified()));
        set(Field.WORD_FORM_SIMPLIFIED_LOWERCASE, token -> Gram.of(forms[token].lower()));
    }

    /** Returns the value a token has of an item's field, or null. */
    public Gram value(Item item, int token) {
        return switch (item.field()) {
            case PREFIX -> prefix(token, item.length());
            case SUFFIX -> suffix(token, item.length());
            default -> values.get(item.field())[token];
        };
    }

    /** Returns the values a token has of an item's field. */
    public Gram[] values(Item item, int token) {
        return values(item.field(), token);
    }

    /** Returns a token's values of a field that can have several. */
    public Gram[] values(Field field, int token) {
        return sets.get(field)[token];
    }

    private Gram prefix(int token, int length) {
        String lower = forms[token].lower();
        return length < lower.length() ? Gram.of(lower, 0, length) : null;
    }

    private Gram suffix(int token, int length) {
        String lower = forms[token].lower();
        return length < lower.length() ? Gram.of(lower, lower.length() - length, lower.length()) : null;
    }

    private Gram[] position(int token) {
        if (token == 1) {
            return FIRST;
        }
        return token > 0 && token == forms.length - 1 ? LAST : NOTHING;
    }
}
