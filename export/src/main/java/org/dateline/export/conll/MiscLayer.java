package org.dateline.export.conll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.reduce.Forms;
import org.dateline.export.reduce.TokenIndex;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;

/**
 * Entities in the MISC column, twice: {@code Entity=} with brackets as CorefUD and GUM have it, which is what is read, and
 * {@code name=} with IOB2 tags as spaCy has it, for those that overlap no other. An entity id that begins with an underscore is
 * made up because mentions without an identity need one.
 */
final class MiscLayer implements UdLayer {

    @Override
    public String header() {
        return "";
    }

    @Override
    public String firstComment() {
        return "# global.Entity = eid-etype-head\n";
    }

    static String label(String label) {
        String plain = Forms.name(label, '.');
        return plain.isEmpty() ? "_" : plain;
    }

    static String identity(String id) {
        String plain = label(id);
        return plain.startsWith("_") ? "x" + plain : plain;
    }

    @Override
    public Writer writer(DocumentView document) {
        String[] brackets = MiscBrackets.of(document);
        String[] names = names(document);
        return new Writer() {
            @Override
            public List<String> misc(int token) {
                if (brackets[token] == null && names[token] == null) {
                    return List.of();
                }
                List<String> items = new ArrayList<>();
                if (brackets[token] != null) {
                    items.add("Entity=" + brackets[token]);
                }
                if (names[token] != null) {
                    items.add("name=" + names[token]);
                }
                return items;
            }

            @Override
            public void cells(int token, Utf8Text row) {
                // The ten columns hold everything.
            }
        };
    }

    private static String[] names(DocumentView document) {
        TokenIndex index = new TokenIndex(document.tokens());
        String[] names = new String[document.tokens().size()];
        int free = 0;
        for (Entity entity : document.entities()) {
            int first = index.first(entity);
            int last = index.last(entity);
            for (int i = first; first >= free && i < last; i++) {
                names[i] = (i == first ? "B-" : "I-") + entity.label();
            }
            free = Math.max(free, last);
        }
        return names;
    }

    @Override
    public Reader reader() {
        return new BracketReader();
    }

    private static final class BracketReader implements Reader {

        private final List<Open> opened = new ArrayList<>();
        private final Map<String, List<Open>> waiting = new LinkedHashMap<>();

        private static final class Open {

            private final String id;
            private final String label;
            private final int first;
            private int last;

            private Open(String id, String label, int token) {
                this.id = id;
                this.label = label;
                this.first = token;
                this.last = token;
            }
        }

        @Override
        public void row(int token, String[] cells, List<String> misc) {
            String brackets = UdDecoder.value(misc, "Entity", "");
            for (String part : brackets.split("(?=\\()|(?<=\\))")) {
                if (part.startsWith("(")) {
                    String[] fields = part.substring(1).replace(")", "").split("-");
                    Open entity = new Open(fields[0], fields.length > 1 ? fields[1] : "_", token);
                    opened.add(entity);
                    if (!part.endsWith(")")) {
                        waiting.computeIfAbsent(fields[0], id -> new ArrayList<>()).add(entity);
                    }
                } else if (part.endsWith(")")) {
                    List<Open> stack = waiting.getOrDefault(part.substring(0, part.length() - 1), List.of());
                    if (!stack.isEmpty()) {
                        stack.remove(stack.size() - 1).last = token;
                    }
                }
            }
        }

        @Override
        public Spans spans(List<org.dateline.export.view.Token> tokens) {
            List<Entity> entities = new ArrayList<>();
            for (Open each : opened) {
                entities.add(new Entity("n" + (entities.size() + 1), tokens.get(each.first).begin(), tokens.get(each.last).end(),
                        each.label, each.id.startsWith("_") ? null : each.id, null, null));
            }
            return new Spans(entities, List.of(), List.of());
        }
    }
}
