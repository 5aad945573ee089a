package org.dateline.corpus.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.dateline.pipeline.article.Article;

/** One article a file; the text is the file's, character for character. */
final class TextReader implements IntakeSource {

    private static final int BYTES_PER_CHAR = 3;
    private static final int MARK = 3;

    private final InputFile file;
    private final InputStream input;
    private final ArticleGate gate;
    private final int limit;
    private boolean read;

    TextReader(InputFile file, InputOptions options) throws IOException {
        this.file = file;
        this.input = file.open();
        this.gate = new ArticleGate(options);
        this.limit = (int) Math.min(Integer.MAX_VALUE - 8L, (long) BYTES_PER_CHAR * options.maxChars() + MARK);
    }

    @Override
    public Optional<Intake> next() throws IOException {
        if (read) {
            return Optional.empty();
        }
        read = true;
        byte[] bytes = input.readNBytes(limit);
        boolean more = input.read() >= 0;
        Optional<Intake> foreign = ForeignBytes.objection(bytes).map(this::reject);
        return foreign.or(() -> Optional.of(more ? reject(gate.tooLong()) : article(bytes)));
    }

    private Intake article(byte[] bytes) {
        try {
            String text = StrictUtf8.decode(bytes);
            String id = file.id() == null ? Digest.id(text) : file.id();
            return gate.admit(Origin.file(file.name()), Article.of(id, text), file.id() != null);
        } catch (CharacterCodingException e) {
            return reject(ForeignBytes.UNKNOWN);
        }
    }

    private Intake reject(String reason) {
        return new Intake.Rejected(Origin.file(file.name()), file.id(), reason);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
