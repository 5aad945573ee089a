package org.dateline.export.xmi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.export.cas.Utf8Buffer;

/** A document's XMI in slices, all but the declaration: made once for all formats that write it. */
final class XmiBody {

    private final XmlVersion version;
    private final List<byte[]> slices = new ArrayList<>();
    private final Utf8Buffer buffer = new Utf8Buffer((bytes, length) -> slices.add(Arrays.copyOf(bytes, length)));

    /** An empty one, to be filled with what a version of XML allows. */
    XmiBody(XmlVersion version) {
        this.version = version;
    }

    /** What fills it. */
    Utf8Buffer buffer() {
        return buffer;
    }

    /** Whether it is that of a document in a version of XML: they differ in control characters alone. */
    boolean isOf(XmlVersion other) {
        return other == version || !buffer.sawControls();
    }

    void giveTo(Utf8Buffer.Sink file) {
        slices.forEach(slice -> file.take(slice, slice.length));
    }
}
