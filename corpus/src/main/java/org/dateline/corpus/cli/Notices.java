package org.dateline.corpus.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.corpus.card.CroissantProperty;
import org.dateline.corpus.manifest.Manifest;

/** What is worth knowing of a corpus before it is published, though nothing in it is wrong. */
final class Notices {

    private Notices() {}

    static List<String> of(Manifest manifest) {
        List<CroissantProperty> lacked = CroissantProperty.lackedBy(manifest.configuration());
        return lacked.isEmpty() ? List.of() : List.of("notice: croissant.json lacks %s, which Croissant requires: set %s".formatted(
                lacked.stream().map(CroissantProperty::property).collect(Collectors.joining(", ")),
                lacked.stream().map(CroissantProperty::key).collect(Collectors.joining(", "))));
    }
}
