package org.dateline.pipeline.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.pipeline.article.DateLine;
import org.dateline.pipeline.time.resolve.Context;
import org.dateline.pipeline.time.resolve.Meaning;
import org.dateline.pipeline.time.resolve.Resolver;
import org.dateline.pipeline.time.rule.Piece;
import org.dateline.pipeline.time.rule.RuleSet;
import org.dateline.pipeline.time.rule.Splitter;
import org.dateline.pipeline.time.value.Unit;

/**
 * When a document was written: as its metadata say, or else as one of its first lines says that holds a full date and nothing
 * more.
 *
 * @param iso ISO date, or date and time; empty when unknown
 * @param statements where the text may state it
 */
record CreationTime(String iso, List<SourceText.Span> statements) {

    private static final int LINES = 6;

    static CreationTime of(SourceText source, RuleSet rules, NumericDates dates) {
        Optional<Line> line = DateLine.of(source.text())
                .map(found -> new Line(found.date(), new SourceText.Span(found.begin(), found.end())))
                .or(() -> ofDateLine(source.text(), rules, dates));
        String iso = source.creationTime().isEmpty() ? line.map(Line::iso).orElse("") : source.creationTime();
        return new CreationTime(iso, Stream.concat(Stream.ofNullable(source.header()), line.map(Line::span).stream()).toList());
    }

    /** A line that holds a date and nothing more. */
    private record Line(String iso, SourceText.Span span) {}

    /** True when an expression is the text's statement of this time. */
    boolean isStatedBy(int begin, Meaning meaning) {
        boolean inside = statements.stream().anyMatch(statement -> begin >= statement.begin() && begin < statement.end());
        return inside && (iso.startsWith(meaning.value()) || meaning.value().startsWith(iso));
    }

    private static Optional<Line> ofDateLine(String text, RuleSet rules, NumericDates dates) {
        int begin = 0;
        for (int line = 0; line < LINES && begin < text.length(); line++) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            Optional<String> date = fullDate(new Splitter(text, offset -> "").split(begin, end), rules, dates);
            if (date.isPresent() && newline >= 0) {
                return Optional.of(new Line(date.get(), new SourceText.Span(begin, end)));
            }
            begin = end + 1;
        }
        return Optional.empty();
    }

    private static Optional<String> fullDate(List<Piece> line, RuleSet rules, NumericDates dates) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        return rules.matchAt(line, 0)
                .filter(match -> match.end() == line.size())
                .flatMap(match -> new Resolver(new Context("")).resolve(match.kind(), dates.ordered(match.slots())))
                .filter(meaning -> meaning.where().filter(period -> period.unit() == Unit.DAY).isPresent())
                .map(Meaning::value);
    }
}
