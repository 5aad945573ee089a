package org.dateline.corpus.check;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.List;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.manifest.ManifestFile;
import org.dateline.corpus.manifest.ManifestSchema;
import org.dateline.export.MalformedException;
import org.dateline.export.json.Json;

/**
 * Checks a corpus: manifest, files, records, formats, splits, descriptions. Each step looks on its own, so one piece of damage may be
 * found more than once.
 */
public final class CorpusCheck {

    private final CorpusLayout layout;
    private final Findings findings = new Findings();

    private CorpusCheck(CorpusLayout layout) {
        this.layout = layout;
    }

    /**
     * Everything that is wrong with a corpus; empty when nothing is.
     *
     * @throws IOException when its files cannot be read at all
     */
    public static List<Finding> of(CorpusLayout layout) throws IOException {
        CorpusCheck check = new CorpusCheck(layout);
        Manifest manifest = check.manifest();
        if (manifest != null) {
            check.contents(manifest);
        }
        return check.findings.all();
    }

    private Manifest manifest() throws IOException {
        String name = layout.relative(layout.manifest());
        try {
            String text = Files.readString(layout.manifest());
            SchemaCheck schema = new SchemaCheck(Json.parse(ManifestSchema.text(), "manifest.schema.json", 0));
            List<String> problems = schema.problems(Json.parse(text, name, 0));
            problems.forEach(problem -> findings.add(name, problem));
            return problems.isEmpty() ? ManifestFile.read(layout.manifest()) : null;
        } catch (CharacterCodingException e) {
            findings.add(name, "it is not UTF-8");
            return null;
        } catch (MalformedException e) {
            findings.add(name, e.getMessage());
            return null;
        }
    }

    private void contents(Manifest manifest) throws IOException {
        new FilesCheck(layout, findings).check(manifest);
        try (RecordIndex records = new RecordIndex(layout)) {
            RecordsCheck check = new RecordsCheck(layout, records, findings);
            check.check(manifest);
            new FormatsCheck(layout, records, findings).check(manifest);
            new SplitsCheck(records, findings).check(manifest);
            new DescriptionsCheck(layout, check.dates(), findings).check(manifest);
        }
    }
}
