package org.dateline.export.reduce;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<String> times = document.timexes().stream().map(Timex::id).collect(Collectors.toSet());
        boolean stated = times.contains(TemporalLink.CREATION_TIME);
        List<TemporalLink> kept = document.tlinks().stream().filter(link -> stated
                || !TemporalLink.CREATION_TIME.equals(link.source()) && !TemporalLink.CREATION_TIME.equals(link.target())).toList();
        losses.add(KIND, document.tlinks().size() - kept.size());
        return Records.with(document, "tlinks", kept);
    }
}
