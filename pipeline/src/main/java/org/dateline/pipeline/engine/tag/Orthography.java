package org.dateline.pipeline.engine.tag;

import edu.emory.mathcs.nlp.common.constant.MetaConst;
import edu.emory.mathcs.nlp.common.util.CharUtils;
import edu.emory.mathcs.nlp.component.template.node.Orthographic;
import java.util.ArrayList;
import java.util.List;

/** Names how a word is written: its letter case, digits and punctuation. */
final class Orthography {

    private final String form;
    private final int upper;
    private final int lower;
    private final int digits;
    private final int marks;

    private Orthography(String form) {
        this.form = form;
        this.upper = (int) form.chars().filter(c -> CharUtils.isUpperCase((char) c)).count();
        this.lower = (int) form.chars().filter(c -> CharUtils.isLowerCase((char) c)).count();
        this.digits = (int) form.chars().filter(c -> CharUtils.isDigit((char) c)).count();
        this.marks = (int) form.chars().filter(c -> CharUtils.isPunctuation((char) c)).count();
    }

    /**
     * Returns what there is to say of a word, in NLP4J's codes and order.
     *
     * @param simplified the simplified form
     * @param first whether the word starts a sentence
     */
    static List<String> of(String simplified, boolean first) {
        if (simplified.equals(MetaConst.HYPERLINK)) {
            return List.of(Orthographic.HYPERLINK);
        }
        Orthography orthography = new Orthography(simplified);
        List<String> codes = new ArrayList<>();
        orthography.addWhole(codes);
        orthography.addCase(codes, first);
        orthography.addParts(codes);
        return codes;
    }

    private void addWhole(List<String> codes) {
        int length = form.length();
        if (upper == length) {
            codes.add(Orthographic.ALL_UPPER);
        } else if (lower == length) {
            codes.add(Orthographic.ALL_LOWER);
        } else if (digits == length) {
            codes.add(Orthographic.ALL_DIGIT);
        } else if (marks == length) {
            codes.add(Orthographic.ALL_PUNCT);
        } else if (digits + marks == length) {
            codes.add(Orthographic.ALL_DIGIT_OR_PUNCT);
        } else if (lower == 0) {
            codes.add(Orthographic.NO_LOWER);
        }
    }

    private void addCase(List<String> codes, boolean first) {
        if (upper == form.length()) {
            return;
        }
        boolean capital = CharUtils.isUpperCase(form.charAt(0));
        if (capital && !first) {
            codes.add(Orthographic.FST_UPPER);
        }
        int inside = capital ? upper - 1 : upper;
        if (inside == 1) {
            codes.add(Orthographic.UPPER_1);
        } else if (inside > 1) {
            codes.add(Orthographic.UPPER_2);
        }
    }

    private void addParts(List<String> codes) {
        boolean period = form.indexOf('.') >= 0;
        boolean hyphen = form.indexOf('-') >= 0;
        if (digits > 0 && digits < form.length()) {
            codes.add(Orthographic.HAS_DIGIT);
        }
        if (period) {
            codes.add(Orthographic.HAS_PERIOD);
        }
        if (hyphen) {
            codes.add(Orthographic.HAS_HYPHEN);
        }
        if (marks > 0 && marks < form.length() && !period && !hyphen) {
            codes.add(Orthographic.HAS_OTHER_PUNCT);
        }
    }
}
