package org.dateline.pipeline.time.rule;

import java.util.HashMap;
import java.util.Map;

/** The word classes by name: those every rule file may use, and those the files list. */
final class Classes {

    private final Map<String, WordClass> byName = new HashMap<>();

    Classes() {
        byName.put("d", new Digits(1, 2, 1, 31));
        byName.put("m", new Digits(1, 2, 1, 12));
        byName.put("dd", new Digits(2, 2, 1, 31));
        byName.put("mm", new Digits(2, 2, 1, 12));
        byName.put("yy", new Digits(2, 2, 0, 99));
        byName.put("yyyy", new Digits(4, 4, 1000, 2999));
        byName.put("yyy", new Digits(1, 4, 1, 2999));
        byName.put("decade10", new Tens());
        byName.put("hour12", new Digits(1, 2, 1, 12));
        byName.put("hour24", new Digits(1, 2, 0, 24));
        byName.put("twodigits", new Digits(2, 2, 0, 23));
        byName.put("sixty", new Digits(2, 2, 0, 59));
        byName.put("hhmm", new Military());
        byName.put("int", new Digits(1, 6, 0, 999_999));
        byName.put("number", new Numbers());
        byName.put("Cap", new Shape(piece -> piece.isWord() && piece.isCapital()));
        byName.put("word", new Shape(Piece::isWord));
        byName.put("digits", new Shape(Piece::isDigits));
        byName.put("things", new Shape(Classes::isPlural));
        byName.put("noun", new Shape(piece -> piece.pos().startsWith("NN")));
        byName.put("adjective", new Shape(piece -> piece.pos().startsWith("JJ")));
        byName.put("verb", new Shape(piece -> piece.pos().startsWith("VB") || piece.pos().equals("MD")));
        byName.put("modal", new Shape(piece -> piece.pos().equals("MD")));
        byName.put("pastverb", new Shape(piece -> piece.pos().equals("VBD") || piece.pos().equals("VBN")));
        byName.put("year", new BareYear());
        byName.put("gluedany", new Shape(piece -> piece.glued() && Character.isLetterOrDigit(piece.text().charAt(0))));
        byName.put("gluedletter", new Shape(piece -> piece.glued() && piece.isWord()));
        byName.put("gluednum", new Shape(piece -> piece.glued() && piece.isDigits() && piece.text().length() != 4));
        byName.put("glued", new Shape(Piece::glued));
        byName.put("spaced", new Shape(piece -> !piece.glued()));
    }

    private static boolean isPlural(Piece piece) {
        return piece.pos().isEmpty() ? piece.isWord() && piece.lower().length() > 4 && piece.lower().endsWith("s") : piece.pos().equals("NNS");
    }

    void addPhrase(String name, String phrase, String value) {
        ((Lexicon) byName.computeIfAbsent(name, key -> new Lexicon())).add(phrase, value);
    }

    WordClass get(String name) {
        return byName.get(name);
    }
}
