package org.dateline.export;

import java.util.Collection;

/** A format that nobody provides. */
public final class UnknownFormatException extends IllegalArgumentException {

    UnknownFormatException(String id, Collection<String> known) {
        super("There is no format '" + id + "'. There are: " + String.join(", ", known) + ".");
    }
}
