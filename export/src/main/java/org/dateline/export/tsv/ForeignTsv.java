package org.dateline.export.tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.export.MalformedException;
import org.dateline.export.reduce.Records;
import org.dateline.export.view.Attributes;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Token;

/**
 * Reads WebAnno TSV 3 as INCEpTION writes it: layers and features in any order, unknown ones passed over, rows for parts of tokens,
 * one {@code #Text} for each line of a sentence. Relations and slots are passed over, but for dependencies. Entities are what the
 * layer NamedEntity says; identity comes from the mention at the same place.
 */
public final class ForeignTsv {

    private final String where;
    private final TsvHeader header = new TsvHeader();
    private final StringBuilder text = new StringBuilder();
    private final List<String> pending = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> governors = new ArrayList<>();
    private final Map<String, Integer> addresses = new HashMap<>();
    private final Map<TsvLayer, TsvSpans> spans = new HashMap<>();

    private ForeignTsv(String where) {
        this.where = where;
    }

    /**
     * A document and the types it has columns for.
     *
     * @param mentions its entities as the layer beside their names has them
     */
    public record Content(DocumentView document, List<Entity> mentions, Set<String> types) {}

    /**
     * Reads a file.
     *
     * @param where names it in messages
     * @throws MalformedException when it is not WebAnno TSV 3
     */
    public static Content read(String content, String where) {
        return new ForeignTsv(where).read(content);
    }

    private Content read(String content) {
        if (!content.startsWith("#FORMAT=WebAnno TSV 3")) {
            throw new MalformedException(where, 1, "not WebAnno TSV 3");
        }
        int number = 0;
        for (String line : content.split("\n")) {
            number++;
            if (line.startsWith("#Text=")) {
                pending.add(TsvText.unescape(line.substring("#Text=".length())));
            } else if (!line.isEmpty() && !line.startsWith("#FORMAT") && !line.startsWith("#Sentence.id=") && !header.read(line)) {
                row(line, number);
            }
        }
        List<Token> headed = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            headed.add(new Token(token.begin(), token.end(), token.lemma(), token.upos(), token.xpos(), head(i), token.deprel()));
        }
        List<Event> events = spans(TsvLayer.EVENT).items(Attributes::toEvent).stream().map(ForeignTsv::stated).toList();
        DocumentView document = new DocumentView("", null, text.toString(), Metadata.NONE, List.of(), sentences, headed, entities(), events,
                spans(TsvLayer.TIME).items(Attributes::toTimex), List.of(), List.of());
        return new Content(document, mentions(), new HashSet<>(header.types()));
    }

    /** The tool has no way to leave a number out: zero stands for that. */
    private static Double stated(Double confidence) {
        return confidence == null || confidence == 0 ? null : confidence;
    }

    private static Event stated(Event event) {
        return Records.with(event, "confidence", stated(event.confidence()));
    }

    private int head(int place) {
        String governor = governors.get(place);
        Integer head = governor == null ? null : addresses.get(governor.replaceFirst("\\[.*", ""));
        return head == null ? Token.NO_HEAD : head == place ? Token.ROOT : head;
    }

    private TsvSpans spans(TsvLayer layer) {
        return spans.computeIfAbsent(layer, any -> new TsvSpans(header.present(layer)));
    }

    private void row(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length < header.width()) {
            throw new MalformedException(where, number, cells.length + " columns, not " + header.width());
        }
        try {
            int dash = cells[1].indexOf('-');
            row(cells, Integer.parseInt(cells[1].substring(0, dash)), Integer.parseInt(cells[1].substring(dash + 1)));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new MalformedException(where, number, "not a row of WebAnno TSV: " + line);
        }
    }

    private void row(String[] cells, int begin, int end) {
        if (!pending.isEmpty()) {
            text.append(SentencesOnly.gap(begin - text.length())).append(String.join("\n", pending));
            sentences.add(new Sentence(begin, text.length()));
            pending.clear();
        }
        for (TsvLayer layer : List.of(TsvLayer.ENTITY, TsvLayer.MENTION, TsvLayer.EVENT, TsvLayer.TIME)) {
            List<String> values = header.present(layer).features().stream().map(feature -> cells[header.column(layer.type(), feature)]).toList();
            if (!values.isEmpty()) {
                spans(layer).add(values, begin, end);
            }
        }
        if (!cells[0].contains(".")) {
            addresses.put(cells[0], tokens.size());
            governors.add(value(cells, TsvLayer.DEPENDENCY.type(), "Governor"));
            tokens.add(new Token(begin, end, value(cells, TsvLayer.LEMMA.type(), "value"), value(cells, TsvLayer.POS.type(), "coarseValue"),
                    value(cells, TsvLayer.POS.type(), "PosValue"), Token.NO_HEAD, value(cells, TsvLayer.DEPENDENCY.type(), "DependencyType")));
        }
    }

    /** The first value of a cell. */
    private String value(String[] cells, String type, String feature) {
        int column = header.column(type, feature);
        String first = column < 0 ? "_" : TsvText.parts(cells[column]).get(0);
        return first.equals("_") || first.equals("*") ? null : TsvText.unescape(first);
    }

    private List<Entity> entities() {
        List<Entity> mentions = new ArrayList<>(mentions());
        List<Entity> entities = new ArrayList<>();
        for (Entity named : spans(TsvLayer.ENTITY).items(Attributes::toEntity)) {
            Entity mention = mentions.stream().filter(each -> each.begin() == named.begin() && each.end() == named.end()).findFirst().orElse(named);
            mentions.remove(mention);
            entities.add(new Entity(mention.id() == null ? "new" + entities.size() : mention.id(), named.begin(), named.end(), named.label(),
                    mention.entityId(), mention.canonicalName(), mention.confidence()));
        }
        return entities;
    }

    private List<Entity> mentions() {
        return spans(TsvLayer.MENTION).items(Attributes::toEntity).stream()
                .map(each -> Records.with(each, "confidence", stated(each.confidence()))).toList();
    }
}
