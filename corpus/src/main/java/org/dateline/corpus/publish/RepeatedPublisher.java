package org.dateline.corpus.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.corpus.failure.MemoryLimit;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.plan.Plan;
import org.dateline.corpus.plan.PlannedDocument;
import org.dateline.corpus.plan.Quarantined;
import org.dateline.corpus.plan.Stage;

/**
 * Publishes, and where a document proves too large for the memory, publishes again without it. All is written anew then, for many
 * documents share a file, and nobody could tell what half of one has left in it.
 */
public final class RepeatedPublisher {

    /** Where so many prove too large, it is not their size. */
    public static final int MOST = 10;

    private final Supplier<Publisher> publishers;
    private final List<Quarantined> failed;
    private int left;

    /**
     * Prepares.
     *
     * @param publishers makes a publisher for each time
     * @param failed documents that failed before
     * @param most how many documents may be left out, such as {@link #MOST}
     */
    public RepeatedPublisher(Supplier<Publisher> publishers, List<Quarantined> failed, int most) {
        this.publishers = publishers;
        this.failed = new ArrayList<>(failed);
        this.left = most;
    }

    /**
     * Writes all and gives the manifest.
     *
     * @throws TooLargeException when more documents prove too large than may
     */
    public Manifest publish(Plan plan, Manifest.Generator generator) throws IOException {
        try {
            return publishers.get().publish(plan, failed(), generator);
        } catch (TooLargeException e) {
            if (left-- == 0) {
                throw e;
            }
            PlannedDocument document = e.document();
            failed.add(new Quarantined(document.position(), document.origin(), document.id(), Stage.PUBLISH, MemoryLimit.OF_DOCUMENT));
            return publish(plan.without(document), generator);
        }
    }

    /** Documents that failed, in the order of the inputs. */
    public List<Quarantined> failed() {
        return failed.stream().sorted(Comparator.comparingInt(Quarantined::position)).toList();
    }
}
