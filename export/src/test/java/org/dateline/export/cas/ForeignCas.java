package org.dateline.export.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.cas.AnnotationBase;
import org.apache.uima.util.CasCreationUtils;

/** A CAS of {@link ForeignTypes}, filled at random: views of every kind, structures that refer to each other and themselves, null everywhere. */
public final class ForeignCas {

    private final CAS cas;
    private final boolean deferring;
    private Random random;
    private ForeignValues values;
    private List<CAS> views;
    private List<FeatureStructure> structures;
    /** Arrays and lists by range and by whether others may refer to them. */
    private Map<String, List<FeatureStructure>> multiple;
    private Set<FeatureStructure> inPlace;

    /**
     * An empty CAS.
     *
     * @param deferring whether there shall be structures whose features are up to date only when they are told to
     */
    public ForeignCas(boolean deferring) {
        this.deferring = deferring;
        try {
            cas = CasCreationUtils.createCas(ForeignTypes.describe(), null, null);
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The CAS without anything. */
    public CAS empty() {
        cas.reset();
        return cas;
    }

    /** Fills the CAS anew. */
    public CAS next(long seed) {
        cas.reset();
        random = new Random(seed);
        values = new ForeignValues(cas, random);
        structures = new ArrayList<>();
        multiple = new HashMap<>();
        inPlace = new HashSet<>();
        makeViews();
        for (int i = random.nextInt(12); i > 0; i--) {
            Type type = cas.getTypeSystem().getType(any(ForeignTypes.RICH));
            CAS view = any(views);
            boolean span = type.getName().equals(ForeignTypes.SPAN);
            structures.add(span ? view.createAnnotation(type, random.nextInt(9), random.nextInt(9)) : view.createFS(type));
        }
        structures.forEach(this::fill);
        if (deferring) {
            structures.add(values.deferred(structures));
        }
        structures.forEach(this::index);
        multiple.values().forEach(all -> all.stream().filter(each -> !inPlace.contains(each)).forEach(this::index));
        return cas;
    }

    private void makeViews() {
        views = new ArrayList<>(List.of(cas));
        if (random.nextInt(4) > 0) {
            cas.setDocumentText(values.text());
        }
        for (int i = random.nextInt(14); i > 0; i--) {
            CAS view = cas.createView("view" + random.nextInt() + "\"é");
            switch (random.nextInt(4)) {
                case 0 -> view.setDocumentText(values.text());
                case 1 -> view.setSofaDataArray(values.array(type(CAS.TYPE_NAME_BYTE_ARRAY)), "application/octet-stream");
                case 2 -> view.setSofaDataArray(values.array(type(CAS.TYPE_NAME_INTEGER_ARRAY)), null);
                default -> view.setSofaDataURI("https://example.org/a?b&c", "text/plain");
            }
            views.add(view);
        }
    }

    private void fill(FeatureStructure structure) {
        for (Feature feature : structure.getType().getFeatures()) {
            boolean fixed = feature.getDomain().getName().startsWith("uima.");
            if (!fixed && random.nextInt(3) == 0) {
                set(structure, feature);
            }
        }
    }

    private void set(FeatureStructure structure, Feature feature) {
        Range range = Range.of(feature.getRange());
        if (range.isMultiple()) {
            structure.setFeatureValue(feature, multiple(feature, range));
        } else if (range == Range.STRUCTURE) {
            boolean spans = feature.getRange().getName().equals(ForeignTypes.SPAN);
            FeatureStructure target = any(structures);
            structure.setFeatureValue(feature, spans && !(target instanceof AnnotationBase) ? null : target);
        } else {
            structure.setFeatureValueFromString(feature, values.single(feature.getRange().getName()));
        }
    }

    private FeatureStructure multiple(Feature feature, Range range) {
        List<FeatureStructure> known =
                multiple.computeIfAbsent(feature.getRange().getName() + feature.isMultipleReferencesAllowed(), key -> new ArrayList<>());
        if (known.isEmpty() || random.nextInt(3) > 0) {
            known.add(range == Range.ARRAY ? values.array(feature.getRange()) : values.list(feature.getRange().getName(), known));
            // Lists that are written in place and have elements as well come out broken from UIMA.
            if (range == Range.LIST && !feature.isMultipleReferencesAllowed()) {
                inPlace.add(known.get(known.size() - 1));
            }
        }
        FeatureStructure made = any(known);
        values.fill(made, structures);
        return made;
    }

    private void index(FeatureStructure structure) {
        if (structure instanceof AnnotationBase annotation) {
            annotation.getView().addFsToIndexes(structure);
        } else {
            for (int i = random.nextInt(3); i > 0; i--) {
                any(views).addFsToIndexes(structure);
            }
        }
    }

    private Type type(String name) {
        return cas.getTypeSystem().getType(name);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
