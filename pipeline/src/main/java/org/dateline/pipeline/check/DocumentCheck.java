package org.dateline.pipeline.check;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.type.EntityMention;
import org.dateline.type.Event;
import org.dateline.type.TemporalLink;
import org.dateline.type.TimeExpression;
import org.dateline.type.Zone;

/**
 * The invariants of a document: spans lie inside the text, are not empty and have no white space at their edges; sentences do not
 * overlap, tokens do not overlap and lie inside sentences; TimeML values are legal; ids are unique; links resolve.
 */
public final class DocumentCheck {

    private final JCas jcas;
    private final String text;
    private final List<Violation> violations = new ArrayList<>();

    private DocumentCheck(JCas jcas) {
        this.jcas = jcas;
        this.text = jcas.getDocumentText();
    }

    /** What is wrong with the document, one line each; empty when all is well. */
    public static List<String> violations(JCas jcas) {
        return of(jcas).stream().map(Violation::message).toList();
    }

    /** What is wrong with the document, and whose annotation is. */
    static List<Violation> of(JCas jcas) {
        DocumentCheck check = new DocumentCheck(jcas);
        check.spans();
        check.sentencesAndTokens();
        check.values();
        check.ids();
        check.links();
        return List.copyOf(check.violations);
    }

    private void spans() {
        for (Class<? extends Annotation> layer : List.of(Zone.class, Sentence.class, Token.class, NamedEntity.class, EntityMention.class,
                TimeExpression.class, Event.class)) {
            jcas.select(layer).forEach(this::span);
        }
    }

    private void span(Annotation annotation) {
        if (annotation.getBegin() < 0 || annotation.getEnd() > text.length()) {
            report(annotation, "lies outside the text");
        } else if (annotation.getBegin() >= annotation.getEnd()) {
            report(annotation, "is empty");
        } else if (isBlank(text.charAt(annotation.getBegin())) || isBlank(text.charAt(annotation.getEnd() - 1))) {
            report(annotation, "has white space at its edge");
        } else if (splitsPair(annotation.getBegin()) || splitsPair(annotation.getEnd())) {
            report(annotation, "cuts a character in two");
        }
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private boolean splitsPair(int offset) {
        return offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private void sentencesAndTokens() {
        List<Sentence> sentences = jcas.select(Sentence.class).asList();
        apart(sentences);
        List<Token> tokens = jcas.select(Token.class).asList();
        apart(tokens);
        int next = 0;
        for (Token token : tokens) {
            while (next < sentences.size() && sentences.get(next).getEnd() <= token.getBegin()) {
                next++;
            }
            boolean inside = next < sentences.size() && sentences.get(next).getBegin() <= token.getBegin()
                    && token.getEnd() <= sentences.get(next).getEnd();
            if (!inside && !sentences.isEmpty()) {
                report(token, "lies in no sentence");
            }
        }
    }

    private void apart(List<? extends Annotation> annotations) {
        for (int i = 1; i < annotations.size(); i++) {
            if (annotations.get(i).getBegin() < annotations.get(i - 1).getEnd()) {
                report(annotations.get(i), "overlaps the one before");
            }
        }
    }

    private void values() {
        jcas.select(Event.class).forEach(event -> {
            legal(event, "class", event.getEventClass(), TimeMl.EVENT_CLASSES, true);
            legal(event, "tense", event.getTense(), TimeMl.TENSES, false);
            legal(event, "aspect", event.getAspect(), TimeMl.ASPECTS, false);
            legal(event, "polarity", event.getPolarity(), TimeMl.POLARITIES, false);
            legal(event, "pos", event.getPos(), TimeMl.PARTS_OF_SPEECH, false);
        });
        jcas.select(TimeExpression.class).forEach(time -> {
            legal(time, "type", time.getTimexType(), TimeMl.TIMEX_TYPES, true);
            legal(time, "mod", time.getMod(), TimeMl.MODS, false);
            legal(time, "functionInDocument", time.getFunctionInDocument(), TimeMl.FUNCTIONS, false);
            if (time.getValue() == null || time.getValue().isBlank()) {
                report(time, "has no value");
            }
        });
        jcas.select(TemporalLink.class).forEach(link -> legal(link, "relation", link.getRelation(), TimeMl.RELATIONS, true));
    }

    private void legal(Annotation annotation, String attribute, String value, Set<String> values, boolean required) {
        if (value == null ? required : !values.contains(value)) {
            report(annotation, attribute + " is " + value + ", not one of TimeML's");
        }
    }

    private void ids() {
        unique(EntityMention.class, EntityMention::getId);
        unique(Event.class, Event::getId);
        unique(TimeExpression.class, TimeExpression::getId);
        unique(TemporalLink.class, TemporalLink::getId);
    }

    private <T extends Annotation> void unique(Class<T> layer, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        jcas.select(layer).forEach(annotation -> {
            if (id.apply(annotation) == null || !seen.add(id.apply(annotation))) {
                report(annotation, "has no id of its own but " + id.apply(annotation));
            }
        });
    }

    private void links() {
        jcas.select(TemporalLink.class).forEach(link -> {
            resolves(link, link.getGovernor());
            resolves(link, link.getDependent());
        });
        jcas.select(Dependency.class).forEach(dependency -> {
            resolves(dependency, dependency.getGovernor());
            resolves(dependency, dependency.getDependent());
        });
        jcas.select(Event.class).filter(event -> event.getParticipants() != null)
                .forEach(event -> event.getParticipants().forEach(slot -> resolves(event, slot.getTarget())));
    }

    private void resolves(Annotation link, Annotation end) {
        if (end == null) {
            report(link, "has a loose end");
        }
    }

    private void report(Annotation annotation, String what) {
        violations.add(Violation.of(annotation, what));
    }
}
