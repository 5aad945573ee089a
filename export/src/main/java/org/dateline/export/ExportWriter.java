package org.dateline.export;

import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasConsumer_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Writes every document of a pipeline in one or more formats and a report of what they could not carry. Runs in one instance, at
 * the end of a pipeline; files that hold a whole corpus are in their place after collectionProcessComplete.
 */
public class ExportWriter extends JCasConsumer_ImplBase {

    /** Root folder of the corpus; made when it is not there. */
    public static final String PARAM_TARGET_LOCATION = "targetLocation";

    @ConfigurationParameter(name = PARAM_TARGET_LOCATION, mandatory = false, defaultValue = "corpus")
    private String targetLocation;

    /** Formats by id or group, such as xmi, conll, jsonl, all. */
    public static final String PARAM_FORMATS = "formats";

    @ConfigurationParameter(name = PARAM_FORMATS, mandatory = false, defaultValue = {"xmi", "conll", "jsonl"})
    private String[] formats;

    /** Whether files that are there already may be replaced. */
    public static final String PARAM_OVERWRITE = "overwrite";

    @ConfigurationParameter(name = PARAM_OVERWRITE, mandatory = false, defaultValue = "false")
    private boolean overwrite;

    /** Part of the corpus that the documents belong to, such as train. */
    public static final String PARAM_SPLIT = "split";

    @ConfigurationParameter(name = PARAM_SPLIT, mandatory = false, defaultValue = "train")
    private String split;

    private Exporter exporter;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        try {
            exporter = new Exporter(Path.of(targetLocation), Formats.select(List.of(formats)), options());
        } catch (IllegalArgumentException | OutputException e) {
            throw new ResourceInitializationException(e);
        }
    }

    private FormatOptions options() {
        FormatOptions options = FormatOptions.DEFAULT.split(split);
        return overwrite ? options.overwriting() : options;
    }

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        try {
            exporter.write(jcas);
        } catch (OutputException e) {
            throw new AnalysisEngineProcessException(e);
        }
    }

    @Override
    public void collectionProcessComplete() throws AnalysisEngineProcessException {
        try {
            exporter.close();
            exporter.losses().write(Path.of(targetLocation), overwrite);
        } catch (OutputException e) {
            throw new AnalysisEngineProcessException(e);
        }
    }
}
