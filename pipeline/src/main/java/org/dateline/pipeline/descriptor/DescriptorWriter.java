package org.dateline.pipeline.descriptor;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.Import_impl;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Step;
import org.xml.sax.SAXException;

/**
 * Writes an XML descriptor beside every component's class file, and {@code Pipeline.xml} for the whole aggregate, so that
 * {@code <import name="org.dateline.pipeline.syntax.PosAnnotator"/>} finds them. Run by the build.
 */
public final class DescriptorWriter {

    /** Where the types come from, by name. */
    private static final String[] TYPES = {"org.dateline.typesystem.TypeSystem", "desc.type.LexicalUnits",
        "desc.type.LexicalUnits_customized", "desc.type.POS", "desc.type.POS_customized", "desc.type.Morpheme", "desc.type.Dependency",
        "desc.type.NamedEntity", "desc.type.metadata", "desc.type.metadata_customized"};
    private static final Pattern BLANK_LINE = Pattern.compile("(?m)^\\s*\\n");

    private final Path classes;

    private DescriptorWriter(Path classes) {
        this.classes = classes;
    }

    /**
     * Writes all descriptors.
     *
     * @param arguments the folder of the class files
     */
    public static void main(String[] arguments) throws IOException, ResourceInitializationException, SAXException {
        DescriptorWriter writer = new DescriptorWriter(Path.of(arguments[0]));
        for (Step step : Pipeline.STEPS) {
            writer.write(step.component(), AnalysisEngineFactory.createEngineDescription(step.component(), types()));
        }
        writer.write(Pipeline.class, aggregate());
    }

    private static TypeSystemDescription types() {
        return TypeSystemDescriptionFactory.createTypeSystemDescription(TYPES);
    }

    /** The aggregate, which imports its steps by name. */
    private static AnalysisEngineDescription aggregate() throws ResourceInitializationException {
        AnalysisEngineDescription aggregate = Pipeline.description();
        aggregate.getAnalysisEngineMetaData().setName("Dateline pipeline");
        aggregate.getAnalysisEngineMetaData().setDescription("The whole aggregate: from plain text to tokens, names, times and events.");
        Map<String, MetaDataObject> delegates = aggregate.getDelegateAnalysisEngineSpecifiersWithImports();
        Pipeline.STEPS.forEach(step -> delegates.replace(step.component().getName(), byName(step)));
        return aggregate;
    }

    private static Import byName(Step step) {
        Import byName = new Import_impl();
        byName.setName(step.component().getName());
        return byName;
    }

    private void write(Class<?> component, AnalysisEngineDescription description) throws IOException, SAXException {
        description.getMetaData().setVendor("Dateline");
        StringWriter xml = new StringWriter();
        description.toXML(xml);
        Files.writeString(classes.resolve(component.getName().replace('.', '/') + ".xml"), BLANK_LINE.matcher(xml.toString()).replaceAll(""));
    }
}
