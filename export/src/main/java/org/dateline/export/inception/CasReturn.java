package org.dateline.export.inception;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.uima.jcas.JCas;
import org.dateline.export.casjson.LenientCasJson;
import org.dateline.export.returned.ToolFile;
import org.dateline.export.tsv.ForeignTsv;
import org.dateline.export.view.CasToView;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.xmi.CasFactory;
import org.dateline.export.xmi.XmiFormat;
import org.dateline.type.EntityMention;

/** Reads single documents as INCEpTION exports them: XMI, CAS JSON or WebAnno TSV 3. Not thread-safe. */
final class CasReturn {

    private static final Pattern DOCUMENT_NAME = Pattern.compile(".*\\.(xmi|json|tsv|txt)");

    private final JCas jcas = CasFactory.create();

    /**
     * A document.
     *
     * @param mentions its entities as the layer beside their names has them, or null where it is not known whether there is one
     * @param title the name the tool gives it, or null
     * @param types types that the tool shows, or at least those in use
     */
    record Content(DocumentView document, List<Entity> mentions, String title, Set<String> types) {}

    /**
     * Reads a file.
     *
     * @param typeSystem the XMI's type system, or null
     */
    Content read(ToolFile file, ToolFile typeSystem) {
        if (file.name().endsWith(".tsv")) {
            ForeignTsv.Content content = ForeignTsv.read(file.text(), file.where());
            return new Content(content.document(), content.mentions(), null, content.types());
        }
        Set<String> types = file.name().endsWith(".json") ? LenientCasJson.load(file.text(), file.where(), jcas) : xmi(file, typeSystem);
        List<Entity> mentions = mentions(jcas);
        relabel(jcas);
        String title = jcas.select(DocumentMetaData.class).map(DocumentMetaData::getDocumentTitle).filter(Objects::nonNull)
                .filter(name -> DOCUMENT_NAME.matcher(name).matches()).findFirst().orElse(null);
        boolean unknown = mentions.isEmpty() && file.name().endsWith(".xmi") && typeSystem == null;
        return new Content(CasToView.of(jcas), unknown ? null : mentions, title, types);
    }

    private Set<String> xmi(ToolFile file, ToolFile typeSystem) {
        try {
            XmiFormat.load(new ByteArrayInputStream(file.content()), file.where(), jcas);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.where() + ": " + e.getMessage(), e);
        }
        if (typeSystem == null) {
            return ShownLayers.all();
        }
        String described = typeSystem.text();
        return Set.copyOf(ShownLayers.all().stream().filter(type -> described.contains("<name>" + type + "</name>")).toList());
    }

    /** The mentions as they are: what is new has no id. */
    private static List<Entity> mentions(JCas jcas) {
        return jcas.select(EntityMention.class).map(each -> new Entity(each.getId(), each.getBegin(), each.getEnd(), each.getLabel(),
                each.getEntityId(), each.getCanonicalName(), each.getConfidence() == 0 ? null : (Double) each.getConfidence())).toList();
    }

    /** Gives named entities the identity of the mentions that stand at the same place: those get their labels. */
    private static void relabel(JCas jcas) {
        List<EntityMention> mentions = new ArrayList<>(jcas.select(EntityMention.class).asList());
        List<NamedEntity> alone = new ArrayList<>();
        for (NamedEntity entity : jcas.select(NamedEntity.class)) {
            EntityMention same = find(mentions, entity, true);
            if (same == null) {
                alone.add(entity);
            } else {
                mentions.remove(same);
            }
        }
        for (NamedEntity entity : alone) {
            EntityMention other = find(mentions, entity, false);
            if (other != null) {
                mentions.remove(other);
                other.setLabel(entity.getValue());
            }
        }
    }

    private static EntityMention find(List<EntityMention> mentions, NamedEntity entity, boolean alike) {
        return mentions.stream().filter(each -> each.getBegin() == entity.getBegin() && each.getEnd() == entity.getEnd())
                .filter(each -> !alike || Objects.equals(each.getLabel(), entity.getValue())).findFirst().orElse(null);
    }
}
