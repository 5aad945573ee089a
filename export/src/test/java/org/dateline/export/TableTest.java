package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table in the hands of a database that is not ours: cells, and the JSON in the last of them. */
class TableTest {

    private static final String TABLE = "read_csv('%s', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')";

    @TempDir
    private Path folder;

    private List<String> query(String query, List<DocumentView> documents) throws SQLException {
        Samples.roundTrip(Formats.get("table"), documents, folder);
        String table = TABLE.formatted(folder.resolve("table/train.csv"));
        List<String> values = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query.replace("TABLE", table))) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    @Test
    void itsCellsAreReadByOthers() throws SQLException {
        assertThat(query("SELECT document || ' ' || layer || ' ' || text || ' ' || label FROM TABLE WHERE layer IN ('event', 'timex') AND start::INT > 60",
                List.of(Samples.everything()))).containsExactly("all/Everything 1 event leave I_ACTION",
                        "all/Everything 1 timex two weeks DURATION", "all/Everything 1 timex every election SET");
    }

    @Test
    void itsAttributesAreJson() throws SQLException {
        assertThat(query("SELECT (attributes ->> 'title') || ' ' || (attributes -> 'meta' ->> 'note') FROM TABLE WHERE layer = 'document'",
                List.of(Samples.everything()))).containsExactly("Mayor \"stays\" – for now two\nlines");
    }

    @Test
    void allAttributesAreJson() throws SQLException {
        assertThat(query("SELECT json_valid(attributes) || ' ' || count(*) FROM TABLE GROUP BY json_valid(attributes)", Samples.random())).hasSize(1)
                .first().asString().matches("true [0-9]{5,}");
    }
}
