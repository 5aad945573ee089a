package org.dateline.corpus.filter;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.dateline.corpus.failure.CorpusException;

/** Turns away documents in other languages, by the language detector of Apache OpenNLP. */
final class LanguageFilter {

    private static final String MODEL = "/langdetect-183.bin";
    private static final int LOOKED_AT = 4_000;

    private final Set<String> wanted = new HashSet<>();
    private final LanguageDetectorME detector;

    LanguageFilter(List<String> languages) {
        languages.forEach(language -> wanted.add(threeLetters(language)));
        try (InputStream model = LanguageFilter.class.getResourceAsStream(MODEL)) {
            detector = new LanguageDetectorME(new LanguageDetectorModel(model));
        } catch (IOException e) {
            throw CorpusException.impossible("the model of the language filter cannot be read: " + e.getMessage(), e);
        }
    }

    private static String threeLetters(String language) {
        String code = language.strip().toLowerCase(Locale.ROOT);
        return code.length() == 2 ? Locale.forLanguageTag(code).getISO3Language() : code;
    }

    Optional<String> objection(String text) {
        Language found = detector.predictLanguage(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        return wanted.contains(found.getLang()) ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "its language seems to be %s (confidence %.2f)",
                        found.getLang(), found.getConfidence()));
    }
}
