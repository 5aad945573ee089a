package org.dateline.export.view;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.type.ArticleMetadata;

/** Reads a CAS as records. Items without ids get n1, e1, t1, l1 … in document order; an unset label becomes {@value #UNKNOWN}. */
public final class CasToView {

    /** Label of an item that has none. */
    public static final String UNKNOWN = "UNKNOWN";

    private final JCas jcas;
    private final CasIds ids;

    private CasToView(JCas jcas) {
        this.jcas = jcas;
        this.ids = new CasIds(jcas);
    }

    /** The document as records; a CAS that does not name its document is called {@code document}. */
    public static DocumentView of(JCas jcas) {
        return new CasToView(jcas).view();
    }

    private DocumentView view() {
        String text = Objects.requireNonNullElse(jcas.getDocumentText(), "");
        return new DocumentView(id(), language(), text, metadata(),
                items(org.dateline.type.Zone.class, zone -> new Zone(zone.getBegin(), zone.getEnd(), zone.getKind())),
                items(Sentence.class, each -> new org.dateline.export.view.Sentence(each.getBegin(), each.getEnd())),
                CasTokens.of(jcas), entities(), events(), timexes(), links(), provenance());
    }

    private <A extends Annotation, R> List<R> items(Class<A> type, Function<A, R> toRecord) {
        return jcas.select(type).map(toRecord).toList();
    }

    private String id() {
        return jcas.select(DocumentMetaData.class).map(DocumentMetaData::getDocumentId).filter(Objects::nonNull).findFirst()
                .orElse("document");
    }

    private String language() {
        String language = jcas.getDocumentLanguage();
        return language == null || language.equals("x-unspecified") ? null : language;
    }

    private Metadata metadata() {
        String title = jcas.select(DocumentMetaData.class).map(DocumentMetaData::getDocumentTitle).filter(Objects::nonNull).findFirst()
                .orElse(null);
        return jcas.select(ArticleMetadata.class).findFirst().map(article -> metadata(article, title))
                .orElse(new Metadata(null, null, title, null, null, null, Map.of()));
    }

    private static Metadata metadata(ArticleMetadata article, String otherTitle) {
        String title = article.getTitle() == null ? otherTitle : article.getTitle();
        return new Metadata(article.getDocumentCreationTime(), article.getPlace(), title, article.getSource(), article.getUrl(),
                article.getLicence(), extra(article.getExtraNames(), article.getExtraValues()));
    }

    private static Map<String, String> extra(StringArray names, StringArray values) {
        Map<String, String> extra = new LinkedHashMap<>();
        for (int i = 0; names != null && values != null && i < Math.min(names.size(), values.size()); i++) {
            extra.put(names.get(i), values.get(i));
        }
        return extra;
    }

    /** A number in a CAS cannot be missing: zero stands for it. */
    private static Double stated(double confidence) {
        return confidence == 0 ? null : (Double) confidence;
    }

    private List<Entity> entities() {
        return ids.entities().stream().map(each -> {
            var mention = each.mention();
            String label = Objects.requireNonNullElse(each.entity().getValue(), UNKNOWN);
            return new Entity(ids.of(each.entity()), each.entity().getBegin(), each.entity().getEnd(), label,
                    mention == null ? null : mention.getEntityId(), mention == null ? null : mention.getCanonicalName(),
                    mention == null ? null : stated(mention.getConfidence()));
        }).toList();
    }

    private List<Event> events() {
        return items(org.dateline.type.Event.class, event -> new Event(ids.of(event), event.getBegin(), event.getEnd(),
                Objects.requireNonNullElse(event.getEventClass(), UNKNOWN), event.getTense(), event.getAspect(), event.getPolarity(),
                event.getModality(), event.getPos(), stated(event.getConfidence()), event.getEarliest(), event.getLatest(),
                participants(event)));
    }

    private List<Event.Participant> participants(org.dateline.type.Event event) {
        List<Event.Participant> participants = new ArrayList<>();
        if (event.getParticipants() != null) {
            for (var slot : event.getParticipants()) {
                if (slot != null && slot.getTarget() != null) {
                    Annotation target = slot.getTarget();
                    participants.add(new Event.Participant(slot.getRole(), target.getBegin(), target.getEnd(), ids.of(target)));
                }
            }
        }
        return participants;
    }

    private List<Timex> timexes() {
        return items(org.dateline.type.TimeExpression.class, time -> new Timex(ids.of(time), time.getBegin(), time.getEnd(),
                Objects.requireNonNullElse(time.getTimexType(), UNKNOWN), time.getValue(), time.getMod(), time.getQuant(),
                time.getFreq(), time.getTemporalFunction(), time.getFunctionInDocument(), time.getAnchorTimeID(),
                time.getBeginPoint(), time.getEndPoint(), time.getEarliest(), time.getLatest()));
    }

    private List<TemporalLink> links() {
        List<TemporalLink> links = new ArrayList<>();
        for (var link : jcas.select(org.dateline.type.TemporalLink.class)) {
            if (ids.of(link.getGovernor()) != null && ids.of(link.getDependent()) != null) {
                links.add(new TemporalLink(ids.of(link), ids.of(link.getGovernor()), ids.of(link.getDependent()),
                        Objects.requireNonNullElse(link.getRelation(), UNKNOWN), stated(link.getConfidence())));
            }
        }
        links.sort(Comparator.comparingInt((TemporalLink link) -> link.id().length()).thenComparing(TemporalLink::id));
        return links;
    }

    private List<ProcessingStep> provenance() {
        return items(org.dateline.type.ProcessingStep.class, step -> new ProcessingStep(step.getLayer(), step.getComponent(),
                step.getVersion(), step.getModel(), step.getParameters()));
    }
}
