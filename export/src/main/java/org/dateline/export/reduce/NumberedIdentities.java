package org.dateline.export.reduce;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;

/** Names the identities of entities x0, x1 … in the order of their first mentions. */
public final class NumberedIdentities implements Reduction {

    private static final String KIND = "entities.entityId rewritten";

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Entity> entities = Copies.changed(document.entities(), entity -> {
            if (entity.entityId() == null) {
                return entity;
            }
            String name = names.computeIfAbsent(entity.entityId(), id -> "x" + names.size());
            losses.add(KIND, name.equals(entity.entityId()) ? 0 : 1);
            return Records.with(entity, "entityId", name);
        });
        return Records.with(document, "entities", entities);
    }
}
