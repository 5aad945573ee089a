package org.dateline.export.xmi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.export.cas.Utf8Buffer;

/** A document's XMI in slices, all but the declaration: made once for all formats that write it. */
final class XmiBody {

    private final List<byte[]> slices = new ArrayList<>();

    /** A buffer that fills it. */
    Utf8Buffer buffer() {
        return new Utf8Buffer((bytes, length) -> slices.add(Arrays.copyOf(bytes, length)));
    }

    void giveTo(Utf8Buffer.Sink file) {
        slices.forEach(slice -> file.take(slice, slice.length));
    }
}
