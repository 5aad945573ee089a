package org.dateline.pipeline.entity.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * One sentence as its words.
 *
 * @param forms the tokens as they stand in the text
 * @param tags their Penn Treebank tags
 * @param glued which tokens follow the one before without a blank
 */
public record Words(List<String> forms, List<String> tags, BitSet glued) {

    /** Keeps what it is given as it is. */
    public Words {
        forms = List.copyOf(forms);
        tags = List.copyOf(tags);
        glued = (BitSet) glued.clone();
    }

    /** The same places with other words in them. */
    public Words with(List<String> newForms, List<String> newTags) {
        return new Words(newForms, newTags, glued);
    }

    /** Whether a token is a hyphen between two words that it holds together. */
    public boolean isJoint(int token) {
        return token > 0 && token + 1 < size() && isHyphen(token) && glued.get(token) && glued.get(token + 1);
    }

    private boolean isHyphen(int token) {
        return form(token).equals("-") || form(token).equals("\u2010") || form(token).equals("\u2011");
    }

    /** How many tokens there are. */
    public int size() {
        return forms.size();
    }

    /** The token as it stands in the text. */
    public String form(int token) {
        return forms.get(token);
    }

    /** The form in lower case; the empty string outside the sentence. */
    public String lower(int token) {
        return token < 0 || token >= size() ? "" : form(token).toLowerCase(Locale.ROOT);
    }

    /** The tag; the empty string outside the sentence. */
    public String tag(int token) {
        return token < 0 || token >= size() ? "" : tags.get(token);
    }

    /** Whether a token starts with a capital letter. */
    public boolean isCapitalised(int token) {
        return token >= 0 && token < size() && Character.isUpperCase(form(token).codePointAt(0));
    }

    /** Whether a token is a proper noun with a capital letter. */
    public boolean isProper(int token) {
        return isCapitalised(token) && tag(token).startsWith("NNP");
    }

    /** Whether a token has a letter or a digit. */
    public boolean isWord(int token) {
        return form(token).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The forms of some tokens with one blank between. */
    public String text(int begin, int end) {
        return String.join(" ", forms.subList(begin, end));
    }

    /** Some tokens as they are written, with one blank wherever there is any white space. */
    public String written(int begin, int end) {
        StringBuilder text = new StringBuilder(form(begin));
        for (int token = begin + 1; token < end; token++) {
            text.append(glued.get(token) ? "" : " ").append(form(token));
        }
        return text.toString();
    }

    /** Whether the words from a token on are those of a mention in another sentence. */
    public boolean matches(int token, Words others, Mention mention) {
        return token + mention.size() <= size()
                && forms.subList(token, token + mention.size()).equals(others.forms.subList(mention.begin(), mention.end()));
    }

    /** Whether there is no small letter, but capitals in at least three words. */
    public boolean isAllCapitals() {
        boolean small = forms.stream().anyMatch(form -> form.codePoints().anyMatch(Character::isLowerCase));
        return !small && forms.stream().filter(form -> form.codePoints().anyMatch(Character::isUpperCase)).count() >= 3;
    }
}
