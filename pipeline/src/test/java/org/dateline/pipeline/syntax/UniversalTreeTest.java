package org.dateline.pipeline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.pipeline.engine.result.Arc;
import org.junit.jupiter.api.Test;

class UniversalTreeTest {

    /** Lines of form, tag, head (1-based, 0 the root) and label; the answer in the same shape without the tag. */
    private static String convert(String tree) {
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<Arc> arcs = new ArrayList<>();
        for (String line : tree.strip().split("\n")) {
            String[] column = line.strip().split("\\s+");
            forms.add(column[0]);
            tags.add(column[1]);
            arcs.add(new Arc(Integer.parseInt(column[2]) - 1, column[3]));
        }
        List<Arc> universal = UniversalTree.of(forms, tags, arcs);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < forms.size(); i++) {
            lines.append(forms.get(i)).append(' ').append(universal.get(i).head() + 1).append(' ').append(universal.get(i).label()).append('\n');
        }
        return lines.toString();
    }

    @Test
    void contentWordsGovernPrepositions() {
        assertThat(convert("""
                Rain NN 2 nsubj
                fell VBD 0 root
                from IN 2 prep
                within IN 3 prep
                clouds NNS 4 pobj
                . . 2 punct
                """)).isEqualTo("""
                Rain 2 nsubj
                fell 0 root
                from 5 case
                within 5 case
                clouds 2 obl
                . 2 punct
                """);
    }

    @Test
    void predicatesGovernTheCopula() {
        assertThat(convert("""
                She PRP 2 nsubj
                was VBD 0 root
                not RB 2 neg
                mayor NN 2 attr
                of IN 4 prep
                Bath NNP 5 pobj
                """)).isEqualTo("""
                She 4 nsubj
                was 4 cop
                not 4 advmod
                mayor 0 root
                of 6 case
                Bath 4 nmod
                """);
    }

    @Test
    void conjunctsHangOnTheFirst() {
        assertThat(convert("""
                wind NN 0 root
                , , 1 punct
                rain NN 1 conj
                and CC 3 cc
                snow NN 3 conj
                """)).isEqualTo("""
                wind 0 root
                , 1 punct
                rain 1 conj
                and 5 cc
                snow 1 conj
                """);
    }

    @Test
    void passivesAndAgentsAreNamed() {
        assertThat(convert("""
                It PRP 3 nsubjpass
                was VBD 3 auxpass
                built VBN 0 root
                by IN 3 agent
                her PRP 4 pobj
                """)).isEqualTo("""
                It 3 nsubj:pass
                was 3 aux:pass
                built 0 root
                by 5 case
                her 3 obl:agent
                """);
    }

    @Test
    void anyInputGivesOneTree() {
        Random random = new Random(7);
        String[] labels = {"prep", "pobj", "pcomp", "attr", "acomp", "conj", "cc", "nsubj", "dobj", "root", "agent", "punct", "zzz"};
        String[] tags = {"IN", "NN", "VBD", "CC", "TO", "VBG", "PRP", "."};
        for (int round = 0; round < 2_000; round++) {
            int size = 1 + random.nextInt(9);
            List<String> forms = new ArrayList<>();
            List<String> pos = new ArrayList<>();
            List<Arc> arcs = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                forms.add(random.nextBoolean() ? "is" : "rain");
                pos.add(tags[random.nextInt(tags.length)]);
                arcs.add(new Arc(random.nextInt(size + 1) - 1, labels[random.nextInt(labels.length)]));
            }
            assertIsTree(UniversalTree.of(forms, pos, arcs));
        }
    }

    private static void assertIsTree(List<Arc> arcs) {
        assertThat(arcs.stream().filter(arc -> arc.head() == Arc.ROOT)).as("%s", arcs).hasSize(1);
        for (int i = 0; i < arcs.size(); i++) {
            assertThat(arcs.get(i).label().equals("root")).as("%s", arcs).isEqualTo(arcs.get(i).head() == Arc.ROOT);
            assertThat(UniversalRelations.isKnown(arcs.get(i).label())).as(arcs.get(i).label()).isTrue();
            int steps = 0;
            for (int node = i; node != Arc.ROOT; node = arcs.get(node).head()) {
                assertThat(steps++).as("%s from %d", arcs, i).isLessThanOrEqualTo(arcs.size());
            }
        }
    }
}
