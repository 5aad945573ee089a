package org.dateline.export.xmi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.cas.ByteArray;
import org.apache.uima.jcas.cas.CommonList;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.NonEmptyFSList;
import org.apache.uima.jcas.cas.NonEmptyList;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.cas.StringList;
import org.apache.uima.jcas.cas.TOP;

/** What arrays and linked lists hold. */
final class MultiValues {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private MultiValues() {}

    /** Whether an array or list holds strings, which may have blanks in them. */
    static boolean areTexts(TOP multiple) {
        return multiple instanceof StringArray || multiple instanceof StringList;
    }

    /** The elements in XMI's writing: feature structures by their ids, null among them as 0, all bytes as one. */
    static List<String> of(TOP multiple) {
        if (multiple instanceof FSArray<?> array) {
            return Stream.of(array._getTheArray()).map(MultiValues::id).toList();
        }
        if (multiple instanceof ByteArray bytes) {
            return List.of(HEX.formatHex(bytes.toArray()));
        }
        if (multiple instanceof CommonArrayFS<?> array) {
            return Arrays.asList(array.toStringArray());
        }
        return nodes((CommonList) multiple).stream().map(MultiValues::head).toList();
    }

    private static String head(CommonList node) {
        return node instanceof NonEmptyFSList<?> list ? id(list.getHead()) : node.get_headAsString();
    }

    private static String id(FeatureStructure structure) {
        return structure == null ? "0" : Integer.toString(structure._id());
    }

    /** The nodes of a list that hold something, each once where it runs in a circle. */
    static List<CommonList> nodes(CommonList first) {
        List<CommonList> nodes = new ArrayList<>();
        BitSet seen = new BitSet();
        CommonList node = first;
        while (node instanceof NonEmptyList && !seen.get(node._id())) {
            seen.set(node._id());
            nodes.add(node);
            node = node.getCommonTail();
        }
        return nodes;
    }
}
