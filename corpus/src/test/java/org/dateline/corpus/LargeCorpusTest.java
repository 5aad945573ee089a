package org.dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.corpus.check.CorpusCheck;
import org.dateline.corpus.config.BuildConfig;
import org.dateline.corpus.config.ConfigFile;
import org.dateline.corpus.input.InputOptions;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.manifest.DocumentEntry;
import org.dateline.corpus.testing.Engines;
import org.dateline.corpus.testing.NewsGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand documents, built, built again, grown by one, and checked. */
class LargeCorpusTest {

    private static final int ARTICLES = 10_000;

    @TempDir
    private Path folder;

    private BuildResult build(List<String> inputs) throws IOException {
        BuildConfig config = ConfigFile.with(BuildConfig.DEFAULT, Map.of("formats", "[jsonl]", "splits.by", "hash", "report.pages", "3"))
                .withInputs(InputOptions.of(inputs));
        RunOptions options = new RunOptions(folder.resolve("corpus"), 2, false, false, false, Optional.empty());
        return new CorpusBuild(config, options, Engines.words(), BuildListener.SILENT).run(InputStream.nullInputStream());
    }

    @Test
    void holdsWhatItPromises() throws IOException {
        Path news = folder.resolve("news.jsonl");
        new NewsGenerator(1).write(news, ARTICLES, 30);
        BuildResult first = build(List.of(news.toString()));
        assertThat(first.annotated()).isEqualTo(ARTICLES);
        assertThat(first.manifest().splits().get("test").documents()).isBetween(900L, 1_100L);
        assertThat(build(List.of(news.toString())).upToDate()).isTrue();
        Path more = Files.writeString(folder.resolve("a.txt"), "date 2024-01-01 OSLO – A new document that is like no other.");
        BuildResult grown = build(List.of(more.toString(), news.toString()));
        assertThat(grown.annotated()).isEqualTo(1);
        assertThat(grown.manifest().documents().subList(1, ARTICLES + 1)).extracting(DocumentEntry::split)
                .isEqualTo(first.manifest().documents().stream().map(DocumentEntry::split).toList());
        assertThat(CorpusCheck.of(new CorpusLayout(folder.resolve("corpus")))).isEmpty();
    }
}
