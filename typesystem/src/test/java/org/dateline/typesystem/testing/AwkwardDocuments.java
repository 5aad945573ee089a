package org.dateline.typesystem.testing;

import static org.dateline.typesystem.testing.DocumentBuilder.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.dateline.type.ArticleMetadata;
import org.dateline.type.Event;
import org.dateline.type.TimeExpression;

/** Documents of the kinds that broke other tools, by name. */
public final class AwkwardDocuments {

    private AwkwardDocuments() {}

    /** A new CAS for each, by name in a fixed order. */
    public static Map<String, Supplier<JCas>> all() {
        Map<String, Supplier<JCas>> all = new LinkedHashMap<>();
        all.put("empty", () -> document("empty", "").build());
        all.put("blank", () -> document("blank", " \n\t \n").build());
        all.put("no annotations", () -> document("bare", "Nobody has read this yet.").build());
        all.put("no metadata", AwkwardDocuments::noMetadata);
        all.put("everything", AwkwardDocuments::everything);
        all.put("emoji", AwkwardDocuments::emoji);
        all.put("combining marks", () -> named("combining", "Jose\u0301 met A\u030Angstro\u0308m in Sa\u0303o Paulo.", "Jose\u0301", "Sa\u0303o Paulo"));
        all.put("chinese", () -> named("cjk", "李明昨天在北京宣布。𠮷野家開店。", "李明", "𠮷野家"));
        all.put("right to left", () -> named("rtl", "قالت ليلى إن القاهرة هادئة.", "ليلى", "القاهرة"));
        all.put("no-break space", () -> named("nbsp", "Mr\u00A0Okoro paid 1\u202F000\u00A0kr to\u3000Oslo.", "Mr\u00A0Okoro", "Oslo"));
        all.put("crlf", () -> named("crlf", "Rain fell.\r\nLima flooded.\r\n\r\nAid came from Quito.\r\n", "Lima", "Quito"));
        all.put("control characters", () -> named("control", "Bell\u0007 rang in \u000BOslo\u001F and \u0000Bonn\uFFFE.\u0085Then\u2028calm.", "Oslo", "Bonn"));
        all.put("invisible characters", () -> named("invisible", "\u200B \u202BAna\u202C left\u2060 Os\u200Dlo\u2028Bay\u200E on \uFEFF foot \u200F",
                "\u202BAna\u202C", "Os\u200Dlo\u2028Bay\u200E"));
        all.put("half characters", () -> named("half", "A \uD83D half in Rome \uDE00.", "Rome", "half"));
        all.put("markup", () -> named("markup", "<p>R&D \"costs\" 5 > 3 | a_b [x] \\ 'q' -> {y}; 100% # Kyiv</p>\n-DOCSTART- -X- O O\n# text = Oslo", "R&D", "Kyiv"));
        all.put("overlaps", AwkwardDocuments::overlaps);
        all.put("across sentences", () -> named("across", "He sued Smith Inc.\nSons of Kent.", "Smith Inc.\nSons", "Kent"));
        all.put("across lines", () -> named("lines", "She flew to New\nYork \n City.", "New\nYork \n City", "She"));
        all.put("edge white space", () -> named("edge", "To  Oslo  and \n Bonn \n.", "  Oslo  ", "\n Bonn \n"));
        all.put("inside a token", () -> named("inside", "The pro-Rome crowd met ex-Bonners.", "Rom", "onn"));
        all.put("words for columns", () -> named("columns", "_ * - O B-PER -DOCSTART- # = Rome [1] (a)\n1-1 T1 E1", "Rome", "(a)"));
        all.put("outside sentences", AwkwardDocuments::outside);
        all.put("odd id", () -> named("CON/été 🌊/../A b?*\"<>|" + "x".repeat(300), "Oslo woke to snow.", "Oslo", "snow"));
        return all;
    }

    private static JCas named(String id, String text, String person, String place) {
        DocumentBuilder builder = document(id, text).segment();
        builder.metadata().setDocumentCreationTime("2024-05-13");
        builder.entity("n1", "PERSON", person);
        builder.entity("n2", "GPE", place);
        return builder.build();
    }

    /** Two names side by side, a time without a value, and a link to a creation time that the text does not state. */
    private static JCas emoji() {
        DocumentBuilder builder = document("emoji", "🌊 Ana Öz 🏳️‍🌈 left 𝔘lm on 12 May 😀.").segment();
        ArticleMetadata article = builder.metadata();
        article.setDocumentCreationTime("2024-05-13");
        builder.entity("n1", "PERSON", "Ana Öz");
        builder.entity("n2", "PERSON", "🏳️‍🌈");
        builder.entity("n3", "GPE", "𝔘lm");
        Event left = builder.event("e1", "OCCURRENCE", "left");
        builder.link("l1", left, "IS_INCLUDED", builder.time("t1", "DATE", null, "12 May"));
        builder.link("l2", left, "BEFORE", article);
        return builder.build();
    }

    private static JCas noMetadata() {
        JCas jcas = document("x", "Prices rose 3% on Monday.").segment().build();
        jcas.select(de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData.class).forEach(all -> all.setDocumentId(null));
        TimeExpression time = new TimeExpression(jcas, 18, 24);
        time.setTimexType("DATE");
        time.setValue("XXXX-WXX-1");
        time.addToIndexes();
        return jcas;
    }

    private static JCas outside() {
        DocumentBuilder builder = document("outside", "HEAD LINE\nThe mayor spoke in Graz. *** More soon ***");
        builder.sentence(10, 34).entity("n1", "GPE", "Graz");
        builder.token(0, 4);
        builder.token(10, 13);
        builder.token(14, 19);
        builder.token(29, 33);
        builder.event("e1", "OCCURRENCE", "soon");
        builder.event("e2", "REPORTING", "spoke");
        return builder.build();
    }

    private static JCas overlaps() {
        DocumentBuilder builder = document("overlaps", "The Bank of New York Mellon sank.").segment();
        builder.entity("n1", "ORG", "Bank of New York Mellon").setEntityId("x1");
        builder.entity("n2", "GPE", "New York").setEntityId("x2");
        builder.entity("n3", "ORG", "Bank of New York");
        builder.entity("n4", "ORG", "New York Mellon");
        builder.entity("n5", "GPE", "New York").setConfidence(0.25);
        builder.entity("n6", "ORG", "Mellon").setEntityId("x1");
        builder.event("e1", "OCCURRENCE", "sank");
        builder.event("e2", "STATE", "sank");
        builder.event("e3", "STATE", "Mellon sank");
        builder.time("t1", "DATE", "2001", "New York Mellon sank");
        builder.time("t2", "SET", "P1D", "Mellon sank");
        return builder.build();
    }

    /** A small article in which every feature of every type is set. */
    public static JCas everything() {
        String text = "Reykjavik, 2019-03-05\n\nMayor Ana Cruz did not resign on Monday.\nCruz, 51, might leave two weeks before every election.\n";
        DocumentBuilder builder = document("all/Everything 1", text).segment();
        JCas jcas = builder.build();
        jcas.setDocumentLanguage("en");
        builder.zone("HEADER", 0, 21).zone("PARAGRAPH", 23, text.length() - 1);
        ArticleMetadata article = builder.metadata();
        article.setDocumentCreationTime("2019-03-05");
        article.setPlace("Reykjavik");
        article.setTitle("Mayor \"stays\" \u2013 for now");
        article.setSource("The Daily Test & Co.");
        article.setUrl("https://example.org/a?b=1&c=2");
        article.setLicence("CC0-1.0");
        article.setExtraNames(strings(jcas, "section", "note"));
        article.setExtraValues(strings(jcas, "Politics", "two\nlines"));
        MorphologyOfEverything.add(builder);
        annotate(builder, article);
        builder.step("entities", "org.example.Namer", "1.2", "names 3", "beam=3 mode=fast").step("events", "org.example.Finder", "1.2", null, null);
        return jcas;
    }

    private static void annotate(DocumentBuilder builder, ArticleMetadata article) {
        var cruz = builder.entity("n7", "PERSON", "Ana Cruz");
        cruz.setEntityId("x1");
        cruz.setCanonicalName("Ana Cruz");
        cruz.setConfidence(0.875);
        TimeExpression today = builder.time("t0", "DATE", "2019-03-05", "2019-03-05");
        today.setFunctionInDocument("CREATION_TIME");
        TimeExpression monday = builder.time("t5", "DATE", "2019-03-04", "Monday");
        monday.setTemporalFunction(true);
        monday.setAnchorTimeID("t0");
        monday.setEarliest("2019-03-04");
        monday.setLatest("2019-03-04");
        TimeExpression weeks = builder.time("t9", "DURATION", "P2W", "two weeks");
        weeks.setMod("APPROX");
        weeks.setBeginPoint("t5");
        weeks.setEndPoint("t0");
        TimeExpression every = builder.time("t10", "SET", "P4Y", "every election");
        every.setQuant("EVERY");
        every.setFreq("1X");
        Event resign = event(builder.event("e4", "OCCURRENCE", "resign"), "INFINITIVE", "NONE", "NEG", null);
        resign.setConfidence(0.5);
        resign.setEarliest("2019-03-04");
        resign.setLatest("2019-03-05");
        Event leave = event(builder.event("e8", "I_ACTION", "leave"), "NONE", "PERFECTIVE", "POS", "might");
        builder.participant(resign, "AGENT", builder.entityOf(cruz)).participant(resign, "TIME", monday);
        builder.participant(leave, "AGENT", builder.token("51")).participant(leave, "PATIENT", resign);
        builder.link("l3", resign, "IS_INCLUDED", monday).setConfidence(0.75);
        builder.link("l4", leave, "AFTER", today);
        builder.link("l6", resign, "BEFORE", leave);
    }

    private static Event event(Event event, String tense, String aspect, String polarity, String modality) {
        event.setTense(tense);
        event.setAspect(aspect);
        event.setPolarity(polarity);
        event.setModality(modality);
        event.setPos("VERB");
        return event;
    }

    private static StringArray strings(JCas jcas, String... values) {
        StringArray array = new StringArray(jcas, values.length);
        array.copyFromArray(values, 0, 0, values.length);
        return array;
    }
}
