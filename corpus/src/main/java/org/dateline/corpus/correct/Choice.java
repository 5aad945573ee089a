package org.dateline.corpus.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.export.returned.Returned;

/**
 * Takes one of several versions of a document: the agreed one; else the work of the annotator asked for; else the newest, where the
 * tool says when each was made; else the last of a single annotator.
 */
final class Choice {

    private final Optional<String> annotator;
    private final SortedSet<String> names = new TreeSet<>();
    private int ambiguous;

    /**
     * Prepares to choose.
     *
     * @param annotator whose work to take, if one was asked for
     */
    Choice(Optional<String> annotator) {
        this.annotator = annotator;
    }

    /**
     * Chooses.
     *
     * @return nothing where the annotator asked for has not worked on the document
     * @throws CorpusException when there is no telling which to take
     */
    Optional<Returned> of(String id, List<Returned> versions) {
        versions.stream().map(each -> each.by().name()).filter(name -> name != null).forEach(names::add);
        List<Returned> curated = versions.stream().filter(each -> each.by().curated()).toList();
        List<Returned> wanted = !curated.isEmpty() ? curated : annotator.map(name -> by(name, versions)).orElse(versions);
        return wanted.isEmpty() ? Optional.empty() : Optional.of(wanted.size() == 1 ? wanted.get(0) : newest(id, wanted));
    }

    /** The work of one annotator; Prodigy puts the name of the data set before an annotator's. */
    private static List<Returned> by(String name, List<Returned> versions) {
        return versions.stream().filter(each -> each.by().name() != null)
                .filter(each -> each.by().name().equals(name) || each.by().name().endsWith("-" + name)).toList();
    }

    private Returned newest(String id, List<Returned> versions) {
        SortedSet<String> authors = new TreeSet<>();
        versions.forEach(each -> authors.add(String.valueOf(each.by().name())));
        if (versions.stream().allMatch(each -> each.by().time() != null)) {
            ambiguous += authors.size() > 1 ? 1 : 0;
            List<Returned> latestFirst = new ArrayList<>(versions);
            latestFirst.sort(Comparator.comparing((Returned each) -> each.by().time()).reversed());
            return latestFirst.get(0);
        }
        if (authors.size() > 1) {
            throw CorpusException.usage("the document '%s' came back from %s; say with --annotator whose work to take"
                    .formatted(id, String.join(", ", authors)));
        }
        return versions.get(versions.size() - 1);
    }

    /** All annotators met so far. */
    SortedSet<String> names() {
        return names;
    }

    /** Of how many documents the newest work was taken, of several annotators' and nobody asked for. */
    int ambiguous() {
        return ambiguous;
    }
}
