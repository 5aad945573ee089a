package org.dateline.pipeline.entity.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.pipeline.engine.result.NameClue;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/**
 * What the model looks at: for each token the engine's decision and certainty, what the rules made of it, how it is written, its
 * word classes, its neighbours, known names, and what the rest of the document tells of it. Words with a capital letter count by
 * their kind, not by themselves, so that names nobody has seen are found too.
 */
public final class NameFeatures {

    private static final String EDGE = "|";
    private static final int SURE = 8;
    private static final Map<String, String> CONLL = conllTypes();

    private final Reading reading;
    private final List<String[]> ruleLabels;
    private final Elsewhere elsewhere;
    private final String style;

    /**
     * Prepares the features of a document.
     *
     * @param mentions what the rules made of the engine's names
     */
    public NameFeatures(Reading reading, List<Mention> mentions) {
        this.reading = reading;
        this.ruleLabels = MentionLabels.of(reading.sentences(), mentions, true);
        this.style = Style.of(reading.sentences());
        this.elsewhere = new Elsewhere(reading.sentences(), mentions, MentionLabels.of(reading.sentences(), mentions, false));
    }

    /** The features of each token of a sentence. */
    public long[][] of(int sentence) {
        Words words = reading.sentences().get(sentence);
        Traits[] traits = new Traits[words.size()];
        for (int token = 0; token < traits.length; token++) {
            traits[token] = Traits.of(words, token, reading.clues().get(sentence).get(token), ruleLabels.get(sentence)[token]);
        }
        KnownNameClues known = new KnownNameClues(words);
        long[][] features = new long[words.size()][];
        for (int token = 0; token < features.length; token++) {
            FeatureKeys keys = new FeatureKeys();
            addOwn(keys, words, token, traits[token]);
            addClue(keys, reading.clues().get(sentence).get(token));
            addNeighbours(keys, traits, token);
            addDocument(keys, words, token, traits[token]);
            addStyle(keys, traits[token], reading.clues().get(sentence).get(token));
            known.add(keys, token, traits[token].rule());
            features[token] = keys.toArray();
        }
        return features;
    }

    private static void addOwn(FeatureKeys keys, Words words, int token, Traits own) {
        keys.add("bias");
        keys.add("rule", own.rule());
        keys.add("engine", own.engine());
        keys.add("rule+engine", own.rule(), own.engine());
        keys.add("rule+shape", own.rule(), own.shape());
        keys.add("rule+tag", own.rule(), own.tag());
        keys.add("rule+word", own.rule(), own.word());
        keys.add("shape", own.shape());
        keys.add("tag+first", own.tag(), token == 0 ? "1" : "0");
        keys.add("word", own.word());
        String lower = words.lower(token);
        if (lower.length() > 3) {
            keys.add("end3", lower.substring(lower.length() - 3), own.shape());
            keys.add("end2", lower.substring(lower.length() - 2), own.shape());
        }
        keys.add("joint", words.isJoint(token) ? "1" : words.isJoint(token - 1) ? "2" : words.isJoint(token + 1) ? "3" : "0", own.rule());
        own.lists().forEach(list -> keys.add("list", list));
        own.lists().forEach(list -> keys.add("list+rule", list, own.rule()));
    }

    private static void addClue(FeatureKeys keys, NameClue clue) {
        Map<String, Double> sums = new TreeMap<>();
        clue.shares().forEach((type, share) -> sums.merge(conll(type), share, Double::sum));
        sums.forEach((type, share) -> keys.add("share", type, certainty(share)));
        clue.clusters().forEach(path -> keys.add("cluster", path));
        clue.lists().forEach(list -> keys.add("known", list));
        keys.add("knowns", String.join(" ", clue.lists()));
    }

    private static String certainty(double share) {
        return String.valueOf(Math.min(SURE, (int) Math.round(-StrictMath.log(Math.max(share, 1e-9)) * 2)))
                + (share > 0.5 ? String.valueOf(Math.min(SURE, (int) Math.round(-StrictMath.log(Math.max(1 - share, 1e-9))))) : "");
    }

    private void addNeighbours(FeatureKeys keys, Traits[] traits, int token) {
        for (int offset : new int[] {-2, -1, 1, 2}) {
            String side = String.valueOf(offset);
            Traits other = token + offset < 0 || token + offset >= traits.length ? null : traits[token + offset];
            if (other == null) {
                keys.add("edge", side);
                continue;
            }
            keys.add("rule" + side, other.rule());
            keys.add("word" + side, other.word());
            keys.add("tag" + side, other.tag());
            keys.add("shape" + side, other.shape());
            if (Math.abs(offset) == 1) {
                addNext(keys, side, traits[token], other);
            }
        }
        Traits before = token > 0 ? traits[token - 1] : null;
        Traits after = token + 1 < traits.length ? traits[token + 1] : null;
        keys.add("words", before == null ? EDGE : before.word(), after == null ? EDGE : after.word(), traits[token].shape());
        keys.add("rules", before == null ? EDGE : before.rule(), traits[token].rule(), after == null ? EDGE : after.rule());
    }

    private static void addNext(FeatureKeys keys, String side, Traits own, Traits other) {
        keys.add("rule+word" + side, own.rule(), other.word());
        keys.add("shapes" + side, own.shape(), other.shape());
        keys.add("engine" + side, other.engine());
        other.lists().forEach(list -> keys.add("list" + side, list));
        other.lists().forEach(list -> keys.add("list+rule" + side, list, own.rule()));
        other.clue().clusters().forEach(path -> keys.add("cluster" + side, path));
        other.clue().lists().forEach(list -> keys.add("known" + side, list));
    }

    private void addStyle(FeatureKeys keys, Traits own, NameClue clue) {
        keys.add("style", style);
        keys.add("style+rule", style, own.rule());
        keys.add("style+engine", style, own.engine());
        keys.add("style+shape", style, own.shape(), own.rule());
        keys.add("style+share", style, certainty(clue.shares().getOrDefault("O", 0.0)));
    }

    private void addDocument(FeatureKeys keys, Words words, int token, Traits own) {
        if (!words.isCapitalised(token)) {
            return;
        }
        String lower = words.lower(token);
        String type = own.rule().isEmpty() ? "" : own.rule().substring(1);
        String kind = elsewhere.kind(lower, type);
        keys.add("elsewhere", kind);
        keys.add("elsewhere+rule", kind, own.rule());
        String part = elsewhere.part(lower, own.rule().startsWith("U") ? "" : own.rule());
        keys.add("part", part);
        keys.add("part+rule", part, own.rule());
        keys.add("small", elsewhere.isSmall(lower) ? "1" : "0", token == 0 ? "1" : "0");
    }

    private static String conll(String type) {
        return CONLL.getOrDefault(type, "O");
    }

    private static Map<String, String> conllTypes() {
        Map<String, String> types = new HashMap<>();
        for (EntityType type : EntityType.values()) {
            types.put(type.name(), type.conll().orElse("VAL"));
        }
        return types;
    }
}
