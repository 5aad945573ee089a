package org.dateline.export;

import static org.apache.uima.fit.factory.CollectionReaderFactory.createReader;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import org.apache.uima.UIMAFramework;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;
import org.apache.uima.util.XMLInputSource;
import org.dateline.export.file.CorpusFolder;
import org.dateline.export.json.Json;
import org.dateline.export.jsonl.JsonlFormat;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Timex;
import org.dateline.type.EntityMention;
import org.dateline.type.Event;
import org.dateline.type.TimeExpression;
import org.dkpro.core.io.conll.Conll2002Reader;
import org.dkpro.core.io.conll.Conll2003Reader;
import org.dkpro.core.io.conll.Conll2012Reader;
import org.dkpro.core.io.conll.ConllUReader;
import org.dkpro.core.io.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Files of ours in the hands of readers that are not ours. */
class IndependentReadersTest {

    private static final DocumentView EVERYTHING = Samples.everything();

    @TempDir
    private Path folder;

    private void write(String format, DocumentView... documents) {
        Samples.roundTrip(Formats.get(format), List.of(documents), folder);
    }

    private JCas read(Class<? extends CollectionReader> type, String place, String pattern) throws Exception {
        CollectionReader reader = createReader(type, "sourceLocation", folder.resolve(place).toString(), "patterns", pattern, "language", "en");
        JCas jcas = JCasFactory.createJCas();
        assertThat(reader.hasNext()).isTrue();
        reader.getNext(jcas.getCas());
        return jcas;
    }

    @Test
    void uimaReadsXmi() throws Exception {
        for (String format : List.of("xmi", "xmi-1.1")) {
            write(format, EVERYTHING);
            JCas jcas = JCasFactory.createJCas();
            Path file = CorpusFolder.list(folder.resolve(format), ".xmi").get(0);
            CasIOUtils.load(Files.newInputStream(file), jcas.getCas());
            assertThat(jcas.getDocumentText()).isEqualTo(EVERYTHING.text());
            assertThat(jcas.select(Event.class).map(Event::getCoveredText)).containsExactly("resign", "leave");
            assertThat(jcas.select(TimeExpression.class).asList()).hasSize(4);
        }
    }

    @Test
    void uimaReadsCasJson() throws Exception {
        for (DocumentView document : List.of(EVERYTHING, Samples.awkward().get("emoji"))) {
            write("cas-json", document);
        }
        for (Path file : CorpusFolder.list(folder.resolve("cas-json"), ".json")) {
            JCas jcas = JCasFactory.createJCas();
            JsonCas2Deserializer reader = new JsonCas2Deserializer();
            reader.setFsMode(FeatureStructuresMode.AS_ARRAY);
            reader.deserialize(file.toFile(), jcas.getCas());
            boolean everything = jcas.getDocumentText().equals(EVERYTHING.text());
            assertThat(jcas.select(EntityMention.class).map(EntityMention::getCoveredText))
                    .containsExactlyElementsOf(everything ? List.of("Ana Cruz") : List.of("Ana Öz", "🏳️‍🌈", "𝔘lm"));
        }
    }

    @Test
    void aTypeSystemAloneIsEnoughForXmi() throws Exception {
        write("xmi", EVERYTHING);
        var types = UIMAFramework.getXMLParser().parseTypeSystemDescription(
                new XMLInputSource(folder.resolve("xmi/TypeSystem.xml").toFile()));
        var cas = CasCreationUtils.createCas(types, null, null);
        CasIOUtils.load(Files.newInputStream(CorpusFolder.list(folder.resolve("xmi"), ".xmi").get(0)), cas);
        assertThat(cas.select("org.dateline.type.Event").count()).isEqualTo(2);
    }

    @Test
    void xmlParsersReadEveryXmi() throws Exception {
        for (String format : List.of("xmi", "xmi-1.1")) {
            write(format, Samples.random().toArray(DocumentView[]::new));
            List<Path> files = CorpusFolder.list(folder.resolve(format), ".xmi");
            assertThat(files).hasSize(1000);
            for (Path file : files) {
                SAXParserFactory.newInstance().newSAXParser().parse(file.toFile(), new DefaultHandler());
            }
        }
    }

    @Test
    void dkproReadsConll2003() throws Exception {
        write("conll2003", EVERYTHING);
        JCas jcas = read(Conll2003Reader.class, "conll", "*.conll");
        assertThat(jcas.select(NamedEntity.class).map(entity -> entity.getCoveredText() + "/" + entity.getValue())).containsExactly("Ana Cruz/PERSON");
        // This reader takes the document mark, which the format asks for, for a sentence of one token.
        assertThat(jcas.select(Token.class).map(Token::getCoveredText).skip(1)).containsExactlyElementsOf(
                EVERYTHING.tokens().stream().map(EVERYTHING::textOf).toList());
        assertThat(jcas.select(Sentence.class).asList()).hasSize(4);
    }

    @Test
    void dkproReadsConll2002() throws Exception {
        write("conll2002", EVERYTHING);
        JCas jcas = read(Conll2002Reader.class, "conll2002", "*.conll");
        assertThat(jcas.select(NamedEntity.class).map(NamedEntity::getCoveredText)).containsExactly("Ana Cruz");
        assertThat(jcas.select(Token.class).asList()).hasSameSizeAs(EVERYTHING.tokens());
    }

    @Test
    void dkproReadsConllU() throws Exception {
        write("conllu", EVERYTHING);
        JCas jcas = read(ConllUReader.class, "conllu", "*.conllu");
        assertThat(jcas.select(Token.class).map(token -> token.getCoveredText() + "/" + token.getLemma().getValue() + "/"
                + token.getPos().getPosValue())).contains("resign/resign/NN").hasSameSizeAs(EVERYTHING.tokens());
        assertThat(jcas.select(Dependency.class).asList()).hasSameSizeAs(EVERYTHING.tokens());
        assertThat(jcas.select(Sentence.class).asList()).hasSize(3);
    }

    @Test
    void dkproReadsConll2012() throws Exception {
        write("conll2012", EVERYTHING);
        JCas jcas = read(Conll2012Reader.class, "conll2012", "*.conll");
        assertThat(jcas.select(NamedEntity.class).map(NamedEntity::getCoveredText)).containsExactly("Ana Cruz");
        assertThat(jcas.select(Token.class).asList()).hasSameSizeAs(EVERYTHING.tokens());
    }

    @Test
    void dkproReadsTheTextOfBrat() throws Exception {
        write("brat", EVERYTHING);
        assertThat(read(TextReader.class, "brat", "*.txt").getDocumentText()).isEqualTo(EVERYTHING.text() + "\n");
    }

    @Test
    void aSchemaValidatorAcceptsEveryJsonRecord() throws Exception {
        write("jsonl", Stream.concat(Samples.awkward().values().stream(), Samples.random().stream()).toArray(DocumentView[]::new));
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JsonlFormat.schema());
        int rows = 0;
        for (String line : Files.readAllLines(folder.resolve("data/train-00000-of-00001.jsonl"))) {
            assertThat(schema.validate(Json.parse(line, "record", ++rows))).as(line).isEmpty();
        }
        assertThat(rows).isGreaterThan(1000);
        assertThat(schema.validate(Json.parse("{\"id\":\"x\"}", "record", 1))).isNotEmpty();
    }

    @Test
    void aDocumentTypeDefinitionHoldsForEveryTimemlFile() throws Exception {
        write("timeml", Samples.random().toArray(DocumentView[]::new));
        write("timeml", EVERYTHING);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setValidating(true);
        var parser = factory.newDocumentBuilder();
        parser.setErrorHandler(new Strict());
        parser.setEntityResolver((publicId, systemId) -> new InputSource(IndependentReadersTest.class.getResourceAsStream("/timeml-1.2.1.dtd")));
        List<Path> files = CorpusFolder.list(folder.resolve("timeml"), ".tml");
        assertThat(files).hasSize(1001);
        for (Path file : files) {
            String xml = Files.readString(file).replaceFirst("<TimeML", "<!DOCTYPE TimeML SYSTEM \"timeml.dtd\">\n<TimeML");
            parser.parse(new InputSource(new StringReader(xml)));
        }
    }

    @Test
    void duckDbReadsParquet() throws Exception {
        List<DocumentView> documents = Stream.concat(Stream.of(EVERYTHING), Samples.random().stream()).toList();
        write("parquet", documents.toArray(DocumentView[]::new));
        String file = folder.resolve("parquet/train-00000-of-00001.parquet").toString();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, text, len(tokens), list_sum(list_transform(events, "
                        + "e -> len(e.participants))), list_bool_or(list_transform(timexes, t -> t.temporal_function)), "
                        + "list_sum(list_transform(tokens, t -> t.head)) FROM '" + file + "'")) {
            for (DocumentView document : documents) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo(document.id());
                assertThat(rows.getString(2)).isEqualTo(Samples.reduced(Formats.get("parquet"), document).text());
                assertThat(rows.getInt(3)).isEqualTo(document.tokens().size());
                assertThat(rows.getInt(4)).isEqualTo(document.events().stream().mapToInt(event -> event.participants().size()).sum());
                assertThat(rows.getBoolean(5)).isEqualTo(document.timexes().stream().anyMatch(Timex::temporalFunction));
                assertThat(rows.getInt(6)).isEqualTo(document.tokens().stream()
                        .filter(each -> each.hasDependency()).mapToInt(each -> each.head()).sum());
            }
            assertThat(rows.next()).isFalse();
        }
    }

    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) throws SAXParseException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXParseException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXParseException {
            throw problem;
        }
    }
}
