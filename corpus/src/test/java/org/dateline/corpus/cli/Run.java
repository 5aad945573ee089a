package org.dateline.corpus.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.corpus.testing.Engines;

/** A command line that was run through the program's entry, over a pipeline that costs nothing. */
record Run(int code, String out, String err) {

    static Run of(String... args) {
        return with("", args);
    }

    static Run with(String in, String... args) {
        return with(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Run with(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Dateline.launch(args, in, out, err, layers -> Engines.words());
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
