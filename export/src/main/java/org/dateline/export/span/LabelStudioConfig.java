package org.dateline.export.span;

import java.util.Collection;

/** The labelling configuration: names here are those the tasks refer to. */
final class LabelStudioConfig {

    private LabelStudioConfig() {}

    static String of(Collection<String> labels, Collection<String> relations) {
        StringBuilder config = new StringBuilder("<View>\n  <Relations>\n");
        relations.forEach(relation -> config.append("    <Relation value=\"").append(escape(relation)).append("\"/>\n"));
        config.append("  </Relations>\n  <Labels name=\"label\" toName=\"text\">\n");
        labels.forEach(label -> config.append("    <Label value=\"").append(escape(label)).append("\"/>\n"));
        return config.append("  </Labels>\n  <Text name=\"text\" value=\"$text\"/>\n</View>\n").toString();
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
