package org.dateline.export.conll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.export.Exporter;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.Samples;
import org.dateline.export.reduce.Losses;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemeTest {

    @TempDir
    private Path folder;

    @Test
    void tagsAsTheSchemesDo() {
        List<Scheme.Chunk> chunks = List.of(new Scheme.Chunk(0, 2, "A"), new Scheme.Chunk(2, 3, "A"), new Scheme.Chunk(4, 7, "B"));
        assertThat(Scheme.IOB1.tags(7, chunks)).containsExactly("I-A", "I-A", "B-A", "O", "I-B", "I-B", "I-B");
        assertThat(Scheme.IOB2.tags(7, chunks)).containsExactly("B-A", "I-A", "B-A", "O", "B-B", "I-B", "I-B");
        assertThat(Scheme.BILOU.tags(7, chunks)).containsExactly("B-A", "L-A", "U-A", "O", "B-B", "I-B", "L-B");
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void readsWhatItTags(Scheme scheme) {
        Random random = new Random(3);
        for (int run = 0; run < 2000; run++) {
            List<Scheme.Chunk> chunks = new ArrayList<>();
            int at = random.nextInt(2);
            while (at < 12) {
                int end = Math.min(12, at + 1 + random.nextInt(3));
                chunks.add(new Scheme.Chunk(at, end, random.nextBoolean() ? "A" : "B-C"));
                at = end + random.nextInt(2);
            }
            assertThat(Scheme.chunks(List.of(scheme.tags(12, chunks)))).isEqualTo(chunks);
        }
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void holdsForEventsAndTimesToo(Scheme scheme) {
        FormatOptions options = FormatOptions.DEFAULT.with(ColumnFormat.SCHEME, scheme.name().toLowerCase(Locale.ROOT))
                .with(SpanColumn.OPTION, "entities,events,timexes");
        var format = Formats.get("conll2003");
        try (Exporter exporter = new Exporter(folder, List.of(format), options)) {
            Samples.random().subList(0, 300).forEach(exporter::write);
        }
        try (var read = format.read(folder, options)) {
            assertThat(read.toList()).containsExactlyInAnyOrderElementsOf(Samples.random().subList(0, 300).stream()
                    .<DocumentView>map(document -> format.carries(options).reduce(document, new Losses())).toList());
        }
    }

    @Test
    void saysWhichThereAre() {
        FormatOptions wrong = FormatOptions.DEFAULT.with(SpanColumn.OPTION, "verbs");
        assertThatThrownBy(() -> Formats.get("conll2002").carries(wrong)).hasMessageContaining("'verbs'").hasMessageContaining("timexes");
        assertThatThrownBy(() -> Scheme.chosen(FormatOptions.DEFAULT.with(Scheme.OPTION, "BMEWO"))).hasMessageContaining("BILOU");
    }
}
