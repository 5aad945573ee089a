package org.dateline.typesystem;

import org.apache.uima.spi.TypeSystemProvider_ImplBase;

/**
 * Makes Dateline's types known to every UIMA 3.6 pipeline that has this module on its class path; nobody calls it by hand.
 * Older uimaFIT finds the same descriptor by {@code META-INF/org.apache.uima.fit/types.txt}.
 */
public final class DatelineTypeSystem extends TypeSystemProvider_ImplBase {

    /** Called by the service loader. */
    public DatelineTypeSystem() {
        setTypeSystemLocations("TypeSystem.xml");
    }
}
