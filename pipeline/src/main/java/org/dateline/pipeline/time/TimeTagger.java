package org.dateline.pipeline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.pipeline.time.resolve.Context;
import org.dateline.pipeline.time.resolve.Meaning;
import org.dateline.pipeline.time.resolve.Resolver;
import org.dateline.pipeline.time.rule.Piece;
import org.dateline.pipeline.time.rule.RuleMatch;
import org.dateline.pipeline.time.rule.RuleSet;
import org.dateline.pipeline.time.rule.Splitter;

/** Finds the temporal expressions of a document, in one pass from left to right. Immutable; any number of threads may use it. */
public final class TimeTagger {

    private static final Pattern QUOTE = Pattern.compile("[\"“”]|''|``");
    private static final Set<String> WEB = Set.of("http", "https", "www");

    private final RuleSet rules;

    /** A tagger with rules of one's own. */
    public TimeTagger(RuleSet rules) {
        this.rules = rules;
    }

    /** A tagger of English, with the rules that come with this package. */
    public static TimeTagger english() {
        return new TimeTagger(EnglishRules.get());
    }

    /** The expressions of a document in text order; they do not overlap. */
    public List<Timex> tag(SourceText source) {
        return new Pass(source).run();
    }

    private final class Pass {

        private final SourceText source;
        private final SourceText.Words words;
        private final Splitter splitter;
        private final NumericDates dates;
        private final CreationTime creation;
        private final Context context;
        private final PointLinker linker;
        private final GameReport game;
        private final Resolver resolver;
        private final List<Timex> found = new ArrayList<>();
        private int nextId = 1;

        Pass(SourceText source) {
            this.source = source;
            this.words = new SourceText.Words(source.tokens());
            this.splitter = new Splitter(source.text(), words::posAt);
            this.dates = new NumericDates(source.text(), source.creationTime());
            this.creation = CreationTime.of(source, rules, dates);
            this.context = new Context(creation.iso(), new HistoryText(source.text(), creation.iso()));
            this.game = new GameReport(source.text());
            this.linker = new PointLinker(source.text());
            this.resolver = new Resolver(context);
        }

        List<Timex> run() {
            int last = 0;
            for (SourceText.Span sentence : SentenceJoiner.join(source.text(), source.sentences())) {
                context.nextSentence(source.text().substring(last, Math.max(last, sentence.begin())).indexOf('\n') >= 0);
                sentence(splitter.split(sentence.begin(), sentence.end()));
                last = sentence.end();
            }
            return found;
        }

        private void sentence(List<Piece> pieces) {
            int at = 0;
            while (at < pieces.size()) {
                if (WEB.contains(pieces.get(at).lower())) {
                    at = blankAfter(pieces, at);
                    continue;
                }
                Optional<RuleMatch> match = rules.matchAt(pieces, at);
                match.ifPresent(each -> expression(pieces, each));
                at = match.map(RuleMatch::end).orElse(at + 1);
            }
        }

        /** The next piece with a blank before it; what a web address holds is no text. */
        private static int blankAfter(List<Piece> pieces, int at) {
            int next = at + 1;
            while (next < pieces.size() && pieces.get(next).glued()) {
                next++;
            }
            return next;
        }

        private void expression(List<Piece> pieces, RuleMatch match) {
            if (game.explains(match.slots())) {
                return;
            }
            context.setQuoted(match.slots().has("this") && isQuoted(pieces.get(match.begin()).begin()));
            context.setTelling(TellingFinder.before(pieces, match.begin()));
            context.setTense(TenseFinder.around(pieces, match.begin(), match.end()));
            context.setJoined(match.begin() >= 2 && lastEnd() == pieces.get(match.begin() - 2).end());
            resolver.resolve(match.kind(), dates.ordered(match.slots()))
                    .ifPresent(meaning -> add(pieces.get(match.begin()).begin(), end(pieces, match.end() - 1), meaning));
        }

        private void add(int begin, int end, Meaning meaning) {
            boolean isCreation = nextId == found.size() + 1 && creation.isStatedBy(begin, meaning);
            String id = isCreation ? Context.CREATION_ID : "t" + nextId++;
            linker.link(found, begin, id, meaning);
            found.add(new Timex(id, begin, end, isCreation, meaning));
            context.remember(id, meaning);
        }

        private boolean isQuoted(int begin) {
            return QUOTE.matcher(source.text()).region(Math.max(0, lastEnd()), begin).find();
        }

        private int lastEnd() {
            return found.isEmpty() ? -1 : found.get(found.size() - 1).end();
        }

        /** The end of an expression; a full stop that is a token of its own is the sentence's. */
        private int end(List<Piece> pieces, int last) {
            Piece piece = pieces.get(last);
            boolean fullStop = piece.lower().equals(".") && words.beginAt(piece.begin());
            return fullStop ? pieces.get(last - 1).end() : piece.end();
        }
    }
}
