package synoptic.store.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.text.Block;

/** The same project in SQLite, as somebody would lay it out in tables. */
final class SqliteStore implements AutoCloseable {

    private static final List<String> TABLES = List.of(
        "article(id text primary key, version int, title text, outlet text, byline text, published text, url text, language text, memo text,"
            + " added text, name text, extension text, sha256 text, size int, text text)",
        "block(article text, kind text, level int, start int, end int)",
        "annotation(id text primary key, article text, start int, end int, exact text, prefix text, suffix text, creator text, created text,"
            + " modified text)",
        "body(annotation text, kind text, target text, stance text, speaker text, words text)",
        "claim(id text primary key, number int, rank int, statement text, memo text, creator text, created text, modified text)",
        "tag(id text primary key, name text, parent text, color text, description text, memo text)");

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    /** @param journal WAL or DELETE; every commit is forced */
    SqliteStore(Path file, String journal) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=" + journal);
            statement.execute("pragma synchronous=FULL");
            for (String table : TABLES) {
                statement.execute("create table if not exists " + table);
            }
        }
        connection.setAutoCommit(false);
    }

    void fill(Project project) throws SQLException {
        for (Article article : project.articles()) {
            insert("article", article.id(), article.version(), article.metadata().title(), article.metadata().outlet(),
                article.metadata().byline(), article.metadata().published().iso(), article.metadata().url(), article.metadata().language(),
                article.memo(), article.added(), article.original().name(), article.original().extension(), article.original().sha256(),
                article.original().size(), article.text().text());
            for (Block block : article.text().blocks()) {
                insert("block", article.id(), block.kind().key(), block.level(), block.range().start(), block.range().end());
            }
        }
        for (Annotation annotation : project.annotations()) {
            add(annotation);
        }
        for (Claim claim : project.claims()) {
            insert("claim", claim.id(), claim.number(), claim.rank(), claim.statement(), claim.memo(), claim.creator(), claim.created(),
                claim.modified());
        }
        for (Tag tag : project.tags()) {
            insert("tag", tag.id(), tag.name(), "", tag.color(), tag.description(), tag.memo());
        }
        connection.commit();
    }

    /** Saves one annotation and returns when it is durable. */
    void save(Annotation annotation) throws SQLException {
        add(annotation);
        connection.commit();
    }

    private void add(Annotation annotation) throws SQLException {
        insert("annotation", annotation.id(), annotation.article(), annotation.target().range().start(), annotation.target().range().end(),
            annotation.target().quote().exact(), annotation.target().quote().prefix(), annotation.target().quote().suffix(),
            annotation.creator(), annotation.created(), annotation.modified());
        for (Body body : annotation.bodies()) {
            switch (body) {
                case Body.Mention mention -> insert("body", annotation.id(), "mention", mention.claim(), mention.stance().key(), mention.speaker(), "");
                case Body.Tagging tagging -> insert("body", annotation.id(), "tagging", tagging.tag(), "", "", "");
                case Body.Comment comment -> insert("body", annotation.id(), "comment", "", "", "", comment.text());
            }
        }
    }

    private void insert(String table, Object... values) throws SQLException {
        String places = "?" + ",?".repeat(values.length - 1);
        PreparedStatement insert = statements.computeIfAbsent(table, name -> prepared("insert into " + name + " values(" + places + ")"));
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                insert.setLong(i + 1, number.longValue());
            } else {
                insert.setString(i + 1, values[i].toString());
            }
        }
        insert.executeUpdate();
    }

    private PreparedStatement prepared(String sql) {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException wrong) {
            throw new IllegalStateException(sql, wrong);
        }
    }

    /** Reads every value of every row; answers the number of values. */
    long readAll() throws SQLException {
        long values = 0;
        for (String table : TABLES) {
            try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table.substring(0, table.indexOf('(')))) {
                int columns = rows.getMetaData().getColumnCount();
                List<String> last = new ArrayList<>();
                while (rows.next()) {
                    last.clear();
                    for (int i = 1; i <= columns; i++) {
                        last.add(rows.getString(i));
                    }
                    values += last.size();
                }
            }
        }
        return values;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
