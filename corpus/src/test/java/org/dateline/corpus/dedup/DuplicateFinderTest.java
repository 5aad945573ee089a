package org.dateline.corpus.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.corpus.testing.NewsGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateFinderTest {

    private static final int TEXTS = 300;

    private static List<Cluster> clusters(List<String> texts) {
        DuplicateFinder finder = new DuplicateFinder(DuplicateOptions.DEFAULT);
        texts.forEach(finder::add);
        return finder.clusters();
    }

    /** So many of a hundred words of each text are replaced; the least recall asked for is what the README states. */
    @ParameterizedTest
    @CsvSource({"1, 1.00", "5, 1.00", "10, 1.00", "15, 1.00", "20, 0.99", "25, 0.90", "30, 0.60"})
    void findsPlantedEdits(int percent, double leastRecall) {
        NewsGenerator news = new NewsGenerator(percent);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(news.text(200));
        }
        for (int i = 0; i < TEXTS; i++) {
            texts.add(news.edited(texts.get(i), percent));
        }
        List<Cluster> clusters = clusters(texts);
        long right = clusters.stream().filter(cluster -> cluster.documents().size() == 2
                && cluster.documents().get(1) - cluster.documents().get(0) == TEXTS).count();
        assertThat((double) right / TEXTS).as("recall").isGreaterThanOrEqualTo(leastRecall);
        assertThat(clusters.size() - right).as("false clusters").isZero();
    }

    @Test
    void isAsGoodAsComparingEveryPair() {
        NewsGenerator news = new NewsGenerator(11);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = news.text(80);
            texts.add(text);
            texts.add(news.edited(text, i % 20));
        }
        Clusters slow = new Clusters(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (jaccard(texts.get(i), texts.get(j)) > 0.45) {
                    slow.join(i, j);
                }
            }
        }
        Set<List<Integer>> found = new HashSet<>(clusters(texts).stream().map(Cluster::documents).toList());
        assertThat(slow.ofTwoAndMore()).hasSizeGreaterThan(50).allSatisfy(cluster -> assertThat(found).contains(cluster));
    }

    private static double jaccard(String one, String other) {
        Set<Long> left = set(one);
        Set<Long> both = new HashSet<>(left);
        both.retainAll(set(other));
        left.addAll(set(other));
        return (double) both.size() / left.size();
    }

    private static Set<Long> set(String text) {
        Set<Long> shingles = new HashSet<>();
        for (long shingle : Shingles.of(Shingles.words(text), DuplicateOptions.DEFAULT.shingle())) {
            shingles.add(shingle);
        }
        return shingles;
    }

    @Test
    void caseAndPunctuationMakeNoDifference() {
        List<Cluster> clusters = clusters(List.of("Rain fell on Oslo, and snow.", "Nothing of that.", "rain fell on OSLO – and\nsnow"));
        assertThat(clusters).containsExactly(new Cluster(List.of(0, 2), true));
    }

    @Test
    void oneWordIsEnough() {
        assertThat(clusters(List.of("Rain", "Snow", "rain!", "…", "—"))).extracting(Cluster::documents)
                .containsExactly(List.of(0, 2), List.of(3, 4));
    }
}
