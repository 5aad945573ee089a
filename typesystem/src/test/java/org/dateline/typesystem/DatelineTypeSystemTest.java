package org.dateline.typesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.dateline.type.Event;
import org.junit.jupiter.api.Test;

/** Holds the types to what annotation tools and readers of the descriptors expect. */
class DatelineTypeSystemTest {

    private static final Set<String> PRIMITIVES = Set.of("uima.cas.String", "uima.cas.Double", "uima.cas.Boolean", "uima.cas.StringArray");
    private static final Set<String> RELATIONS = Set.of("org.dateline.type.TemporalLink");
    private static final String LINK = "org.dateline.type.EventParticipant";

    private static TypeDescription[] ours() throws Exception {
        TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription("org.dateline.typesystem.TypeSystem");
        types.resolveImports();
        return types.getTypes();
    }

    @Test
    void isFoundByServiceLoaderAlone() {
        var found = new DatelineTypeSystem().listTypeSystemDescriptions();
        assertThat(found).hasSize(1);
        assertThat(new DatelineTypeSystem().listJCasClasses()).contains(Event.class);
    }

    @Test
    void isFoundByUimaFit() throws Exception {
        assertThat(TypeSystemDescriptionFactory.createTypeSystemDescription().getType("org.dateline.type.Event")).isNotNull();
        var jcas = JCasFactory.createText("Rain fell.");
        new Event(jcas, 5, 9).addToIndexes();
        assertThat(jcas.select(Event.class).single().getCoveredText()).isEqualTo("fell");
    }

    @Test
    void describesEveryTypeAndFeature() throws Exception {
        assertThat(ours()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(type -> {
            assertThat(type.getDescription()).as(type.getName()).isNotBlank();
            assertThat(type.getFeatures()).as(type.getName()).isNotEmpty().extracting(FeatureDescription::getDescription)
                    .allSatisfy(text -> assertThat(text).isNotBlank());
        });
    }

    @Test
    void keepsToTheLayerShapesOfInception() throws Exception {
        for (TypeDescription type : ours()) {
            if (type.getName().equals(LINK)) {
                assertThat(type.getSupertypeName()).isEqualTo("uima.cas.TOP");
                assertThat(type.getFeatures()).extracting(FeatureDescription::getName).containsExactly("role", "target");
                continue;
            }
            assertThat(type.getSupertypeName()).as(type.getName()).isEqualTo("uima.tcas.Annotation");
            if (RELATIONS.contains(type.getName())) {
                assertThat(type.getFeatures()).filteredOn(feature -> !PRIMITIVES.contains(feature.getRangeTypeName()))
                        .extracting(FeatureDescription::getName).containsExactly("Governor", "Dependent");
            } else {
                assertThat(type.getFeatures()).as(type.getName()).allMatch(feature -> PRIMITIVES.contains(feature.getRangeTypeName())
                        || feature.getRangeTypeName().equals("uima.cas.FSArray") && feature.getElementType().equals(LINK));
            }
        }
    }
}
