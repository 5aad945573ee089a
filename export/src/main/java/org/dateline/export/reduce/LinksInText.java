package org.dateline.export.reduce;

import java.util.List;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;

/** Keeps links whose ends both stand in the text: the document creation time does so only where a time expression is it. */
public final class LinksInText implements Reduction {

    private static final String KIND = "tlinks to the document creation time";

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        boolean stated = document.timexes().stream().map(Timex::id).anyMatch(TemporalLink.CREATION_TIME::equals);
        List<TemporalLink> kept = Copies.kept(document.tlinks(), link -> stated
                || !TemporalLink.CREATION_TIME.equals(link.source()) && !TemporalLink.CREATION_TIME.equals(link.target()));
        losses.add(KIND, document.tlinks().size() - kept.size());
        return Records.with(document, "tlinks", kept);
    }
}
