package org.dateline.export.reduce;

import java.util.List;
import org.dateline.export.view.DocumentView;

/** Brings a document into the shape a format needs. Applied twice it changes nothing more. */
public interface Reduction {

    /** Kinds of loss it may count, as loss reports name them. */
    List<String> kinds();

    /** The document in shape; the very same object where it has that shape already, so that formats can share what is made of it. */
    DocumentView apply(DocumentView document, Losses losses);
}
