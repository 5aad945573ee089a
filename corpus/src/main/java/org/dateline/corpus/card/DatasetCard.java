package org.dateline.corpus.card;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.corpus.config.CorpusInfo;
import org.dateline.corpus.manifest.LayerCounts;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.export.merge.Merge;
import org.dateline.export.view.ProcessingStep;

/** The dataset card: a YAML header for machines and a datasheet for people, filled from what is known and plain about what is not. */
public final class DatasetCard {

    private static final String UNKNOWN = "Not stated by who built the corpus.";

    private final CardFacts facts;
    private final StringBuilder text = new StringBuilder();

    private DatasetCard(CardFacts facts) {
        this.facts = facts;
    }

    /** The card as Markdown. */
    public static String of(CardFacts facts) {
        DatasetCard card = new DatasetCard(facts);
        card.text.append(CardHeader.of(facts));
        card.about();
        card.datasheet();
        return card.text.toString();
    }

    private void about() {
        CorpusInfo info = facts.info();
        section("# " + info.title(), Objects.requireNonNullElse(info.description(), "News articles with machine-made annotations."));
        section("Version " + info.version() + ".", loading());
        table();
    }

    private String loading() {
        String load = !facts.isLoadable() ? "" : "`datasets.load_dataset` reads `" + (facts.hasRows() ? "parquet/" : "data/") + "`"
                + (facts.hasRows() ? "" : ", where columns of nothing but dates become points in time") + ". Offsets count Unicode code points. ";
        return load + "`manifest.json` lists every file with its checksum and every document with what made its annotations.";
    }

    private void table() {
        text.append("| split | documents | sentences | tokens | entities | events | times | links |\n|---|---|---|---|---|---|---|---|\n");
        facts.splits().forEach(this::row);
        row("all", facts.manifest().counts());
    }

    private void row(String name, LayerCounts counts) {
        text.append(String.format(Locale.ROOT, "| %s | %,d | %,d | %,d | %,d | %,d | %,d | %,d |%n", name, counts.documents(),
                counts.sentences(), counts.tokens(), counts.entities(), counts.events(), counts.timexes(), counts.tlinks())
                .replace("\r\n", "\n"));
    }

    private void datasheet() {
        CorpusInfo info = facts.info();
        section("## Motivation", "Who: " + known(info.creator()) + " What for: " + known(info.description()));
        section("## Composition", composition());
        section("## Collection", "The articles were given to the builder as files; how they were gathered it cannot know. "
                + "Each record's `source`, `url` and `meta` say what the input said.");
        section("## Preprocessing and labelling", "Texts are untouched. " + origin() + "\n\n" + components());
        section("## Limits", limits());
        section("## Uses", "Meant for research on and training of language processing. Machine-made labels carry the mistakes of what "
                + "made them; a model trained on them learns these too. Do not use them to draw conclusions about the persons named.");
        section("## Distribution", "Licence: " + (info.licence() == null ? UNKNOWN : info.licence() + ".")
                + " Records may state licences of their own (`licence`)."
                + (info.url() == null ? "" : " Published at " + info.url() + "."));
        section("## Maintenance", "Built with Dateline; the same inputs and configuration give the same files. `CHANGES.md`, where there "
                + "is one, says what is different from the version before.");
    }

    private String origin() {
        if (isCorrected()) {
            return "Labels are machine-made and then corrected by hand in the documents that `corrections.jsonl` lists, by:";
        }
        return facts.annotatedBefore() == 0 ? "All labels are machine-made, by:" : String.format(Locale.ROOT,
                "%,d documents came with annotations, which may have been corrected by hand; as far as is recorded, made by:",
                facts.annotatedBefore());
    }

    private String limits() {
        String accuracy = Accuracy.of(facts.components());
        return (facts.annotatedBefore() == 0 && !isCorrected() ? "No label was checked by hand. " : "")
                + (facts.info().accuracy() == null
                ? "The accuracy on these articles was not measured; measure it before you rely on it (`dateline evaluate`)."
                : "Measured accuracy: " + known(facts.info().accuracy()))
                + (accuracy.isEmpty() ? "" : " The same components on public corpora (F1 in per cent; other texts may be harder):\n\n"
                + accuracy.stripTrailing());
    }

    private String composition() {
        String period = facts.period() == null ? "no document states its date" : "dates from " + facts.period();
        Manifest manifest = facts.manifest();
        return String.format(Locale.ROOT, "%,d news articles in `%s`; %s.", manifest.counts().documents(), facts.info().language(), period)
                + counted("Not annotated because something failed", manifest.quarantined() - facts.refused(), "quarantine.jsonl")
                + counted("Corrected by hand, but not taken", facts.refused(), "quarantine.jsonl")
                + counted("Left out on purpose", manifest.excluded(), "excluded.jsonl")
                + counted("Groups of documents that say nearly the same", facts.clusters(), "duplicates.jsonl")
                + " The articles may name persons, as news does.";
    }

    private static String counted(String what, int count, String file) {
        return count == 0 ? "" : String.format(Locale.ROOT, " %s: %,d (`%s`).", what, count, file);
    }

    private String components() {
        return facts.components().stream().map(DatasetCard::component).distinct().collect(Collectors.joining("\n"));
    }

    private boolean isCorrected() {
        return facts.components().stream().anyMatch(Merge::isByHand);
    }

    private static String component(ProcessingStep step) {
        if (Merge.isByHand(step)) {
            return "- " + step.layer() + ": corrected by hand in `" + step.component() + "`";
        }
        return "- " + step.layer() + ": `" + step.component() + "` " + step.version() + (step.model() == null ? "" : ", " + step.model());
    }

    private static String known(String value) {
        return value == null ? UNKNOWN : value.endsWith(".") ? value : value + ".";
    }

    private void section(String head, String body) {
        text.append('\n').append(head).append("\n\n").append(body).append('\n');
        if (!head.startsWith("#") && !head.startsWith("\n#")) {
            text.append('\n');
        }
    }
}
