package synoptic.importer.elsewhere;

import java.util.List;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Tag;

/**
 * Articles with what is said of them, in records that refer to each other by ids of their own.
 *
 * @param program the program that made the file
 * @param name the file's name
 * @param tags each after its parent
 * @param memo on the whole; possibly empty
 * @param report what of the file is not among the records, or is in another form
 */
public record Collected(String program, String name, List<Piece> pieces, List<Tag> tags, List<Claim> claims,
    List<Annotation> annotations, String memo, Report report) implements Elsewhere {

    /** An article as it came. @param place its name within the file */
    public record Piece(Article article, String place, byte[] original) {
    }

    public Collected {
        pieces = List.copyOf(pieces);
        tags = List.copyOf(tags);
        claims = List.copyOf(claims);
        annotations = List.copyOf(annotations);
    }

    @Override
    public Plan plan(Project project, Author author) {
        return new Joining(this, project, author).plan();
    }
}
