package org.dateline.export.casjson;

import java.util.Arrays;
import org.apache.uima.jcas.cas.TOP;

/** The ids of feature structures in a file: 1, 2, and so on, in the order in which they are first named. Null has one as well. */
final class JsonIds {

    private int[] ids = new int[1 << 12];
    private int last;

    int of(TOP structure) {
        int inCas = structure == null ? 0 : structure._id();
        if (inCas >= ids.length) {
            ids = Arrays.copyOf(ids, 2 * inCas);
        }
        if (ids[inCas] == 0) {
            ids[inCas] = ++last;
        }
        return ids[inCas];
    }
}
