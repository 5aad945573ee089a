package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;

/** Takes its identity from a mention that crosses another mention of the same entity: brackets would not tell their ends apart. */
public final class OneWayToClose implements Reduction {

    private static final String KIND = "entities crossing a mention of the same entity";

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        Map<String, List<Entity>> open = new HashMap<>();
        return Records.with(document, "entities", Copies.changed(document.entities(), entity -> {
            if (entity.entityId() == null || !crosses(entity, open.computeIfAbsent(entity.entityId(), id -> new ArrayList<>()))) {
                return entity;
            }
            losses.add(KIND, 1);
            return Records.with(entity, "entityId", null);
        }));
    }

    /** Whether a mention crosses one that is still open; otherwise it is open itself from now on. */
    private static boolean crosses(Entity entity, List<Entity> open) {
        open.removeIf(other -> other.end() <= entity.begin());
        boolean crosses = open.stream().anyMatch(other -> other.end() < entity.end());
        if (!crosses) {
            open.add(entity);
        }
        return crosses;
    }
}
