package org.dateline.export.tsv;

import java.util.List;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Reduction;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Sentence;

/** Blanks the text between sentences, where the format has only offsets: one character becomes a blank, more become line ends. */
final class SentencesOnly implements Reduction {

    private static final String KIND = "text outside sentences";

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    /** What stands for a gap of a length. */
    static String gap(int length) {
        return length == 1 ? " " : "\n".repeat(length);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        StringBuilder text = new StringBuilder();
        for (Sentence sentence : document.sentences()) {
            text.append(gap(sentence.begin() - text.length())).append(document.textOf(sentence));
        }
        int differing = document.text().length() - text.length();
        for (int i = 0; i < text.length(); i++) {
            differing += text.charAt(i) == document.text().charAt(i) ? 0 : 1;
        }
        losses.add(KIND, differing);
        return differing == 0 ? document : new DocumentView(document.id(), document.language(), text.toString(), document.metadata(),
                document.zones(), document.sentences(), document.tokens(), document.entities(), document.events(), document.timexes(),
                document.tlinks(), document.provenance());
    }
}
