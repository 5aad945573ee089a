package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.export.thirdparty.PlainTextFormat;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void hasAllThatIsPromised() {
        assertThat(Formats.all()).extracting(Format::id).contains("xmi", "xmi-1.1", "cas-json", "inception", "conll2002", "conll2003",
                "conllu", "conllup", "conll2012", "brat", "webanno-tsv", "jsonl", "parquet", "doccano", "label-studio", "prodigy", "spacy",
                "timeml", "table").doesNotHaveDuplicates();
    }

    @Test
    void findsFormatsOfOtherProjects() {
        assertThat(Formats.get("text")).isInstanceOf(PlainTextFormat.class);
    }

    @Test
    void selectsByIdAndGroup() {
        assertThat(Formats.select(List.of("xmi", "conll", "jsonl", "conllup"))).extracting(Format::id)
                .containsExactly("xmi", "conll2003", "conllup", "jsonl");
        assertThat(Formats.select(List.of("all"))).hasSameSizeAs(Formats.all());
    }

    @Test
    void saysWhatThereIs() {
        assertThatThrownBy(() -> Formats.get("docx")).isInstanceOf(UnknownFormatException.class).hasMessageContaining("'docx'")
                .hasMessageContaining("jsonl");
        assertThat(Formats.all()).allSatisfy(format -> assertThat(format.summary()).isNotBlank().doesNotContain("\n"));
    }
}
