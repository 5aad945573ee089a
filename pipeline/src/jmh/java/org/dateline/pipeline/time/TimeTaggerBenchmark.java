package org.dateline.pipeline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.pipeline.time.SourceText.Span;
import org.dateline.pipeline.time.SourceText.Word;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Words a second that one thread tags, in a text that is tokenised already. Nothing is timed until the values are right. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class TimeTaggerBenchmark {

    private static final int REPEATS = 4;
    private static final int WORDS = 213 * REPEATS;
    private static final Pattern TOKEN = Pattern.compile("(?:[ap]\\.m|[A-Z]\\.[A-Z]|Mr|Ms|Jan|Feb)\\.|[\\p{L}\\d]+|[^\\s\\p{L}\\d]");
    private static final String STORY = """
            The harbour of Westport was closed on Friday after a crane fell across the main channel, the port authority said.
            Nobody was hurt in the accident, which happened at about 6:40 a.m. while the first ferry of the day was being loaded.
            Divers inspected the wreck for more than three hours but found no cracks in the quay wall, Ms. Hale told reporters.
            The crane, one of two that were bought from a yard in Gdansk in 2009, had last been checked two weeks ago.
            A council member asked why the report of last year had not been read aloud to the people who work under the cranes.
            Shipping companies will use the northern basin until Monday, Feb. 21, when the wreck is to be lifted.
            Traders in the old town fear for their custom, since every ship that does not land costs them a full day of sales.
            The channel was widened in the late 1990s and has silted up by nearly a metre since then, according to a survey.
            Work on a second quay may begin this summer if the ministry agrees to pay half of what it costs to build.
            """;
    private static final List<String> VALUES = List.of("2022-02-11", "2022-02-11T06:40", "PT3H", "2009", "2022-W04", "2021", "2022-02-21",
            "P1D", "199", "2022-SU");

    private final TimeTagger tagger = TimeTagger.english();
    private SourceText source;

    /** Tokenises, and refuses to go on when the tagger's values are not those expected. */
    @Setup
    public void prepare() {
        String text = STORY.repeat(REPEATS);
        List<Span> sentences = matches(Pattern.compile("[^\\n]+"), text);
        List<Word> words = matches(TOKEN, text).stream().map(span -> new Word(span.begin(), span.end(), "")).toList();
        source = new SourceText(text, "2022-02-12", sentences, words, null);
        List<String> found = tagger.tag(source).stream().map(timex -> timex.meaning().value()).toList();
        if (!found.subList(0, Math.min(VALUES.size(), found.size())).equals(VALUES) || found.size() != VALUES.size() * REPEATS) {
            throw new IllegalStateException("The tagger is wrong, so its speed is of no interest: " + found);
        }
        if (words.size() != WORDS) {
            throw new IllegalStateException("Mend WORDS: the text has " + words.size());
        }
    }

    private static List<Span> matches(Pattern pattern, String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    /** Words a second. */
    @Benchmark
    @OperationsPerInvocation(WORDS)
    public List<Timex> words() {
        return tagger.tag(source);
    }

    /** Runs this benchmark. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(TimeTaggerBenchmark.class.getName()).build()).run();
    }
}
