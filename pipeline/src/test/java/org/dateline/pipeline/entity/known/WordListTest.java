package org.dateline.pipeline.entity.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.pipeline.entity.mention.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists of words, of nations and of types. */
class WordListTest {

    @ParameterizedTest
    @EnumSource(WordList.class)
    void eachListIsInTheFile(WordList list) {
        assertThat(List.of("the", "’s", "gen", "minister", "ministry", "barracks", "fort", "prize", "cup",
                "van", "do", "near", "of", "ltd", "union", "river", "author", "said", "treasury", "monday", "denied", "aide", "has", "lord",
                "bridge", "treaty", "storm", "tropical", "index", "airlines", "gulf")).anyMatch(list::has);
    }

    @Test
    void fullStopsAndCapitalsDoNotMatter() {
        assertThat(WordList.TITLES.has("Gen.")).isTrue();
        assertThat(WordList.TITLES.has("Genus")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"U.S., United States", "UK, United Kingdom", "peru, Peru", "South Korea, South Korea"})
    void formsOfANation(String form, String name) {
        assertThat(Nations.name(form)).contains(name);
    }

    @Test
    void smallWordsAreNoNations() {
        assertThat(Nations.name("us")).isEmpty();
        assertThat(Nations.isPeople("polish")).isFalse();
        assertThat(Nations.isPeople("Polish")).isTrue();
    }

    @Test
    void everyTypeOfNamesHasOneOfConllsAndNoTypeOfValues() {
        assertThat(EntityType.values()).filteredOn(EntityType::isName).hasSize(11)
                .allSatisfy(type -> assertThat(EntityType.ofConll(type.conll().orElseThrow())).contains(type));
        assertThat(EntityType.MONEY.conll()).isEmpty();
    }
}
