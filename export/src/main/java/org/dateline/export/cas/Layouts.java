package org.dateline.export.cas;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UimaSerializable;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.FeatureImpl;
import org.apache.uima.cas.impl.TypeImpl;
import org.apache.uima.jcas.cas.TOP;

/** The layouts of the types of one type system, each made when first asked for. Not thread-safe. */
public abstract class Layouts {

    private final TypeSystem types;
    private final Map<Type, Layout> known = new IdentityHashMap<>();

    /** None yet. */
    protected Layouts(TypeSystem types) {
        this.types = types;
    }

    /** Whether they are those of a type system. */
    public final boolean areOf(TypeSystem other) {
        return types == other;
    }

    /** The layout of a feature structure. */
    public final Layout of(TOP structure) {
        Layout layout = known.get(structure.getType());
        if (layout == null) {
            layout = layout((TypeImpl) structure.getType(), structure instanceof UimaSerializable);
            known.put(structure.getType(), layout);
        }
        return layout;
    }

    /** The features by which a feature structure reaches others, brought up to date. */
    public final List<Slot> links(TOP structure) {
        Layout layout = of(structure);
        if (layout.deferred()) {
            ((UimaSerializable) structure)._save_to_cas_data();
        }
        return layout.links();
    }

    private Layout layout(TypeImpl type, boolean deferred) {
        List<Slot> slots = new ArrayList<>();
        List<Slot> links = new ArrayList<>();
        for (FeatureImpl feature : type.getFeatureImpls()) {
            Slot slot = slot(feature);
            slots.add(slot);
            if (slot.range().refers()) {
                links.add(slot);
            }
        }
        return new Layout(lead(type), type.isArray(), List.copyOf(slots), List.copyOf(links), deferred);
    }

    /** What begins each feature structure of a type. */
    protected abstract byte[] lead(Type type);

    /** What is written of a feature. */
    protected abstract Slot slot(FeatureImpl feature);
}
