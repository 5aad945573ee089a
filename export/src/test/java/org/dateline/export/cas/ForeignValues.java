package org.dateline.export.cas;

import java.util.List;
import java.util.Random;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.impl.TypeImpl;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.EmptyFSList;
import org.apache.uima.jcas.cas.EmptyFloatList;
import org.apache.uima.jcas.cas.EmptyIntegerList;
import org.apache.uima.jcas.cas.EmptyStringList;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.FSArrayList;
import org.apache.uima.jcas.cas.FSList;
import org.apache.uima.jcas.cas.FloatList;
import org.apache.uima.jcas.cas.IntegerList;
import org.apache.uima.jcas.cas.NonEmptyFSList;
import org.apache.uima.jcas.cas.NonEmptyFloatList;
import org.apache.uima.jcas.cas.NonEmptyIntegerList;
import org.apache.uima.jcas.cas.NonEmptyStringList;
import org.apache.uima.jcas.cas.StringList;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;

/** Random values, many of them extreme. */
final class ForeignValues {

    private static final String[] TEXTS = {"", " ", "Lima", "two words", "<b>&amp;\"'", "\\n\n\r\t", "\u0000\u0007\u001F\u007F\u0085", "\u2028\uFFFE\uFFFF",
        "Öz 北京", "😀 𝔘lm", "]]>"};
    private static final String[] LONG_TEXTS = {"x".repeat(70_000), "é".repeat(40_000)};
    private static final String[] FRACTIONS = {"0", "-0.0", "0.1", "1E10", "-3.5E-20", "NaN", "Infinity", "-Infinity"};
    private static final String[] NUMBERS = {"0", "-1", "9", "10", "127", "-128"};

    private final JCas jcas;
    private final Random random;

    ForeignValues(CAS cas, Random random) {
        this.random = random;
        try {
            jcas = cas.getJCas();
        } catch (CASException e) {
            throw new IllegalStateException(e);
        }
    }

    private String any(String... all) {
        return all[random.nextInt(all.length)];
    }

    String text() {
        return random.nextInt(80) == 0 ? any(LONG_TEXTS) : any(TEXTS);
    }

    /** A value of a primitive type, or one of the elements of an array. */
    String single(String type) {
        return switch (type.replaceFirst("Array$", "")) {
            case CAS.TYPE_NAME_BOOLEAN -> any("true", "false");
            case CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE -> any(FRACTIONS);
            case CAS.TYPE_NAME_STRING -> random.nextInt(4) == 0 ? null : text();
            case CAS.TYPE_NAME_INTEGER -> any("2147483647", "-2147483648", "99999", "100000", any(NUMBERS));
            case CAS.TYPE_NAME_LONG -> any("9223372036854775807", "-9223372036854775808", any(NUMBERS));
            case ForeignTypes.COLOUR -> any("red", "blue");
            default -> any(NUMBERS);
        };
    }

    /** An array; of feature structures it holds none yet. */
    FeatureStructure array(Type type) {
        CommonArrayFS<?> array = (CommonArrayFS<?>) ((CASImpl) jcas.getCas()).createArray((TypeImpl) type, random.nextInt(4));
        if (type.getComponentType().isPrimitive()) {
            String[] elements = new String[array.size()];
            for (int i = 0; i < elements.length; i++) {
                elements[i] = single(type.getName());
            }
            array.copyFromArray(elements, 0, 0, elements.length);
        }
        return (FeatureStructure) array;
    }

    /** A list that ends as another does; of feature structures it holds none yet. */
    FeatureStructure list(String type, List<FeatureStructure> others) {
        FeatureStructure list = others.isEmpty() || random.nextInt(3) > 0 ? empty(type) : others.get(random.nextInt(others.size()));
        for (int i = random.nextInt(4); i > 0; i--) {
            list = node(list);
        }
        return list;
    }

    private TOP empty(String type) {
        return switch (type) {
            case CAS.TYPE_NAME_INTEGER_LIST -> new EmptyIntegerList(jcas);
            case CAS.TYPE_NAME_FLOAT_LIST -> new EmptyFloatList(jcas);
            case CAS.TYPE_NAME_STRING_LIST -> new EmptyStringList(jcas);
            default -> new EmptyFSList<TOP>(jcas);
        };
    }

    private TOP node(FeatureStructure tail) {
        if (tail instanceof IntegerList integers) {
            return new NonEmptyIntegerList(jcas, random.nextInt(), integers);
        }
        if (tail instanceof FloatList floats) {
            return new NonEmptyFloatList(jcas, Float.parseFloat(any(FRACTIONS)), floats);
        }
        return tail instanceof StringList texts ? new NonEmptyStringList(jcas, single(CAS.TYPE_NAME_STRING), texts)
                : new NonEmptyFSList<TOP>(jcas, null, (FSList<?>) tail);
    }

    /** A structure of those that bring their features up to date only when they are told to. */
    FeatureStructure deferred(List<FeatureStructure> structures) {
        FSArrayList<TOP> list = new FSArrayList<>(jcas);
        structures.forEach(structure -> list.add((TOP) structure));
        return list;
    }

    /** Puts feature structures into an array or the first node of a list that takes some. */
    void fill(FeatureStructure multiple, List<FeatureStructure> structures) {
        TOP target = (TOP) structures.get(random.nextInt(structures.size()));
        if (multiple instanceof NonEmptyFSList<?> list) {
            list.setFeatureValue(list.getType().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_HEAD), target);
        } else if (multiple instanceof FSArray<?> array && array.size() > 0) {
            boolean fits = target instanceof Annotation || !array.getType().getName().equals(ForeignTypes.SPAN + "[]");
            array._getTheArray()[random.nextInt(array.size())] = fits ? target : null;
        }
    }
}
