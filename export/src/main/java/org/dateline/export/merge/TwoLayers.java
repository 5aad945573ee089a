package org.dateline.export.merge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Records;

/**
 * Entities that a tool shows in two layers, names and mentions, either of which a hand may have corrected. Of each entity the side
 * counts that is not as it was given out; where neither is, and they are not alike, the name counts. What is new in one layer alone is
 * an entity, unless it crosses one that was corrected in the other.
 */
final class TwoLayers {

    /** What a mention says of an entity, its label first. */
    private static final List<String> SAID = List.of("label", "entityId", "canonicalName", "confidence");

    private final List<Item> items = new ArrayList<>();
    private final List<Item> correctedNames = new ArrayList<>();
    private int disagreements;

    private TwoLayers() {}

    /**
     * Two layers as one.
     *
     * @param items the entities that came back, in document order
     * @param disagreements how often both layers were corrected, each in another way
     */
    record Result(List<Item> items, int disagreements) {}

    /**
     * Puts both together.
     *
     * @param out what the tool showed
     * @param names what came back with a label, each with the identity of the mention at its place
     * @param mentions what came back in the layer of identities; a label may be null
     * @param shows what the tool shows of an annotation
     */
    static Result of(List<Item> out, List<Item> names, List<Item> mentions, Set<Facet> shows) {
        TwoLayers layers = new TwoLayers();
        Map<Item, Item> nameOf = byOut(out, names, shows);
        Map<Item, Item> mentionOf = byOut(out, mentions, shows);
        out.forEach(each -> layers.decide(each, nameOf.get(each), mentionOf.get(each)));
        names.stream().filter(name -> !nameOf.containsValue(name)).forEach(layers::takeCorrected);
        mentions.stream().filter(mention -> !mentionOf.containsValue(mention)).forEach(layers::addMention);
        return new Result(layers.items.stream().sorted().toList(), layers.disagreements);
    }

    /** What came back in a layer, by what went out; both are told apart by identity. */
    private static Map<Item, Item> byOut(List<Item> out, List<Item> came, Set<Facet> shows) {
        Map<Item, Item> byOut = new IdentityHashMap<>();
        Pairing.of(out, came, shows.contains(Facet.ENTITY_IDS), item -> SpanLayer.ENTITIES.told(item.record(), shows))
                .forEach((back, went) -> byOut.put(went, back));
        return byOut;
    }

    private void decide(Item out, Item name, Item mention) {
        boolean nameStays = saysTheSame(out, name);
        boolean mentionStays = saysTheSame(out, mention);
        if (nameStays && mentionStays) {
            items.add(name);
        } else if (nameStays) {
            takeMention(name, mention);
        } else {
            takeName(name, !mentionStays && !alike(name, mention));
        }
    }

    private void takeMention(Item name, Item mention) {
        if (mention != null) {
            Item corrected = new Item(said(name.record(), mention), mention.begin(), mention.end(), name.id(),
                    isUnlabelled(mention) ? name.label() : mention.label());
            items.add(corrected);
        }
    }

    private static Record said(Record entity, Item mention) {
        Record said = entity;
        for (String value : isUnlabelled(mention) ? SAID.subList(1, SAID.size()) : SAID) {
            said = Records.with(said, value, Records.get(mention.record(), value));
        }
        return said;
    }

    private void takeName(Item name, boolean disagree) {
        disagreements += disagree ? 1 : 0;
        if (name != null) {
            takeCorrected(name);
        }
    }

    private void takeCorrected(Item name) {
        items.add(name);
        correctedNames.add(name);
    }

    private void addMention(Item mention) {
        List<Item> crossed = correctedNames.stream().filter(mention::overlaps).toList();
        if (crossed.isEmpty()) {
            items.add(new Item(mention.record(), mention.begin(), mention.end(), null, mention.label()));
        } else if (crossed.stream().noneMatch(name -> alike(name, mention))) {
            disagreements++;
        }
    }

    private static boolean alike(Item name, Item mention) {
        return name == null ? mention == null : saysTheSame(name, mention);
    }

    private static boolean saysTheSame(Item one, Item other) {
        return other != null && one.isAt(other) && (isUnlabelled(other) || Objects.equals(one.label(), other.label()));
    }

    /** A tool lets an annotation be without label. */
    private static boolean isUnlabelled(Item mention) {
        return Records.get(mention.record(), "label") == null;
    }
}
