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
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : document.entities()) {
            List<Entity> others = entity.entityId() == null ? new ArrayList<>() : open.computeIfAbsent(entity.entityId(), id -> new ArrayList<>());
            others.removeIf(other -> other.end() <= entity.begin());
            boolean crosses = others.stream().anyMatch(other -> other.end() < entity.end());
            losses.add(KIND, crosses ? 1 : 0);
            if (!crosses) {
                others.add(entity);
            }
            entities.add(crosses ? Records.with(entity, "entityId", null) : entity);
        }
        return Records.with(document, "entities", entities);
    }
}
