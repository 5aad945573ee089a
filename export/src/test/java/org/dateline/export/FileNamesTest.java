package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.dateline.export.file.FileNames;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private static final List<String> ODD = List.of("", ".", "..", "a/b", "a\\b", "../../etc/passwd", "a b", "A", "a", "Ab", "aB", "AB", "con", "CON",
            "nul.txt", "COM1", "x~1", "~", "%", "%41", "a%2fb", "a+", "a+/b", "ends.", "été", "e\u0301", "🌊", "a:b*c?d\"e<f>g|h", "x".repeat(300),
            "X".repeat(300), "/".repeat(300), "\u0000", "\n", ".hidden", "-", "_");

    @Test
    void turnBackIntoIds() {
        assertThat(ODD).allSatisfy(id -> assertThat(FileNames.toId(FileNames.of(id))).isEqualTo(id));
    }

    @Test
    void differEvenWhereCaseDoesNotCount() {
        Set<String> names = new HashSet<>();
        ODD.forEach(id -> assertThat(names.add(FileNames.of(id).toLowerCase(Locale.ROOT))).as(id).isTrue());
    }

    @Test
    void areLegalEverywhere() {
        assertThat(ODD).allSatisfy(id -> assertThat(FileNames.of(id).split("/")).allSatisfy(part -> assertThat(part)
                .matches("[A-Za-z0-9._%~+-]+").hasSizeLessThanOrEqualTo(181).doesNotEndWith(".")
                .doesNotMatch("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?").doesNotMatch("\\.+")));
    }

    @Test
    void leaveOrdinaryIdsAlone() {
        assertThat(FileNames.of("1968-11-21-ferry_collision.v2")).isEqualTo("1968-11-21-ferry_collision.v2");
    }

    @Test
    void survivesRandomIds() {
        Random random = new Random(7);
        Set<String> names = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 5000; i++) {
            StringBuilder id = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                id.append("aAbB./~%+ é1-".charAt(random.nextInt(13)));
            }
            assertThat(FileNames.toId(FileNames.of(id.toString()))).isEqualTo(id.toString());
            assertThat(names.add(FileNames.of(id.toString()).toLowerCase(Locale.ROOT))).isEqualTo(ids.add(id.toString()));
        }
    }
}
