package org.dateline.corpus.correct;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.merge.LayerChanges;
import org.dateline.export.merge.Merge;
import org.dateline.export.merge.Merged;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Records;
import org.dateline.export.returned.Returned;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.ProcessingStep;

/**
 * A document that was corrected.
 *
 * @param returned what it was corrected by
 * @param view the corrected document, its provenance naming the tool for each layer it showed
 * @param layers what was done
 */
record CorrectedDocument(Returned returned, DocumentView view, List<LayerChanges> layers) {

    static CorrectedDocument of(Returned returned, Merged merged, String tool) {
        List<ProcessingStep> provenance = new ArrayList<>(merged.document().provenance());
        for (LayerChanges layer : merged.layers()) {
            boolean words = layer.layer() == Facet.TOKENS || layer.layer() == Facet.SENTENCES;
            ProcessingStep step = new ProcessingStep(LayerName.of(layer.layer()).toString(), tool, null, null, Merge.BY_HAND);
            if (returned.layers().contains(layer.layer()) && !(words && layer.changes().isEmpty()) && !provenance.contains(step)) {
                provenance.add(step);
            }
        }
        return new CorrectedDocument(returned, Records.with(merged.document(), "provenance", provenance), merged.layers());
    }
}
