package org.dateline.export.inception;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.MalformedException;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.returned.ReturnReader;
import org.dateline.export.returned.Returned;
import org.dateline.export.returned.Returned.Author;
import org.dateline.export.returned.Returned.Origin;
import org.dateline.export.returned.Returns;
import org.dateline.export.returned.ToolFile;
import org.dateline.export.returned.ToolFiles;
import org.dateline.export.view.Entity;

/**
 * INCEpTION's exports: a project's .zip with a document of each annotator as {@code annotation/NAME/USER.…} and the curated ones as
 * {@code curation/NAME/CURATION_USER.…}, and single documents; as XMI with its type system in a .zip, CAS JSON or WebAnno TSV 3. The
 * agreed version is the curated one; the document as it was imported ({@code INITIAL_CAS}) is nobody's work. A layer that no document
 * of the export knows was not in the project and so was not corrected. Entities have two layers there, their names and their mentions,
 * and are given in both ways.
 */
public final class InceptionExport implements ReturnReader {

    private static final Pattern WORK =
            Pattern.compile("(?:.*/)?(annotation|curation)/([^/]+)/([^/]+?)\\.(?:zip|xmi|json|tsv)(?:/.*)?");
    private static final Pattern DOCUMENT = Pattern.compile(".*\\.(xmi|json|tsv)");
    private static final Pattern SERIALISED = Pattern.compile("(?:.*/)?(annotation|curation)(_ser)?/.*\\.ser");
    private static final String PROJECT = "exportedproject.json";
    private static final String TYPES = "TypeSystem.xml";
    /** The document as it was imported, and suggestions. */
    private static final Set<String> NOBODY = Set.of("INITIAL_CAS", "project");
    private static final Capabilities SHOWS = new InceptionFormat().carries(FormatOptions.DEFAULT);

    @Override
    public String id() {
        return "inception";
    }

    @Override
    public String takes() {
        return "a project or curated documents exported with XMI, CAS JSON or WebAnno TSV as format (.zip), or single documents";
    }

    /** A document before it is known what the whole export shows. */
    private record Draft(Origin origin, String id, String name, Author by, CasReturn.Content content, boolean tsv) {}

    @Override
    public void read(Path path, Returns into) {
        List<ToolFile> files = ToolFiles.of(path, name -> DOCUMENT.matcher(name).matches() || name.endsWith(TYPES));
        List<Draft> drafts = drafts(path, files);
        Set<String> types = new HashSet<>();
        drafts.forEach(draft -> types.addAll(draft.content().types()));
        drafts.forEach(draft -> into.add(returned(draft, types)));
    }

    private static Returned returned(Draft draft, Set<String> types) {
        Capabilities format = draft.tsv() ? Formats.get("webanno-tsv").carries(FormatOptions.DEFAULT) : SHOWS;
        List<Entity> mentions = types.contains(ShownLayers.MENTION) ? draft.content().mentions() : null;
        return new Returned(draft.origin(), draft.id(), draft.name(), draft.by(), draft.content().document(), mentions,
                ShownLayers.shows(format, types), ShownLayers.corrected(format, types));
    }

    private static List<Draft> drafts(Path path, List<ToolFile> files) {
        CasReturn reader = new CasReturn();
        List<Draft> drafts = new ArrayList<>();
        boolean project = files.stream().anyMatch(file -> WORK.matcher(file.name()).matches());
        if (!project && files.stream().anyMatch(file -> SERIALISED.matcher(file.name()).matches())) {
            throw new MalformedException(path.toString(), 0, "an export that only INCEpTION reads; export again and choose a secondary format, "
                    + "such as 'UIMA CAS XMI (XML 1.0)'");
        }
        for (ToolFile file : files) {
            Matcher work = WORK.matcher(file.name());
            boolean document = DOCUMENT.matcher(file.name()).matches() && !file.baseName().equals(PROJECT);
            if (document && (!project || work.matches() && !NOBODY.contains(work.group(3)))) {
                ToolFile typeSystem = files.stream().filter(each -> each.baseName().equals(TYPES) && each.isBeside(file)).findFirst().orElse(null);
                drafts.add(draft(file, work, reader.read(file, typeSystem)));
            }
        }
        return drafts;
    }

    private static Draft draft(ToolFile file, Matcher work, CasReturn.Content content) {
        Origin origin = new Origin(file.where(), 0);
        boolean tsv = file.name().endsWith(".tsv");
        if (work.matches()) {
            Author author = new Author(work.group(3), null, work.group(1).equals("curation"));
            return new Draft(origin, null, bare(work.group(2)), author, content, tsv);
        }
        boolean ours = content.title() == null && !tsv;
        return new Draft(origin, ours ? content.document().id() : null, bare(content.title() == null ? file.baseName() : content.title()),
                Author.UNKNOWN, content, tsv);
    }

    private static String bare(String name) {
        return name.replaceFirst("\\.(xmi|json|tsv|txt)$", "");
    }
}
