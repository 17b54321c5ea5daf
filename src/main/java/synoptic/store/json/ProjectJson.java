package synoptic.store.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Claim;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.model.ProjectInfo;
import synoptic.model.Tag;
import tools.jackson.core.JacksonException;

/** The JSON of a project's files and records. It remembers the fields that it read and did not know, and writes them again. */
public final class ProjectJson {

    private static final ProjectCodec PROJECT = new ProjectCodec();
    private static final ArticleCodec ARTICLE = new ArticleCodec();
    private static final AnnotationCodec ANNOTATION = new AnnotationCodec();
    private static final ClaimCodec CLAIM = new ClaimCodec();
    private static final TagCodec TAG = new TagCodec();

    private final Extras extras;

    public ProjectJson() {
        this(new Extras());
    }

    private ProjectJson(Extras extras) {
        this.extras = extras;
    }

    /** For reading older forms of the records, such as those of a backup: their unknown fields count only where nothing newer is known. */
    public ProjectJson older() {
        return new ProjectJson(extras.older());
    }

    /** Takes over the unknown fields that another reader has met in later files. */
    public void addUnknownOf(ProjectJson later) {
        extras.putAll(later.extras);
    }

    /** Reads project.json; without a record where it cannot be read. */
    public ReadFile<ProjectFile> readProject(byte[] bytes) {
        ReadFile<ProjectFile> read = readOne(bytes, bytes.length, (in, unknown) -> {
            ProjectFile file = PROJECT.readFile(in, unknown);
            extras.put(file.info().id(), unknown);
            return file;
        });
        if (!read.records().isEmpty()) {
            return read;
        }
        try (JsonIn in = new JsonIn(bytes)) {
            return new ReadFile<>(PROJECT.readNewer(in).stream().toList(), read.flaws());
        }
    }

    /** Reads an article.json; without a record where it cannot be read. */
    public ReadFile<Article> readArticle(byte[] bytes) {
        return readArticle(bytes, bytes.length);
    }

    /** Reads an article.json from the first bytes of a buffer. */
    public ReadFile<Article> readArticle(byte[] buffer, int length) {
        return readOne(buffer, length, (in, unknown) -> {
            Article article = ARTICLE.read(in, unknown);
            extras.put(article.id(), unknown);
            return article;
        });
    }

    /**
     * Reads what is known of an article, without its blocks, marks and text, from the beginning of an article.json. Nothing where all of that does not stand in
     * the bytes, before the text.
     */
    public Optional<Article> readArticleHead(byte[] bytes) {
        try (JsonIn in = new JsonIn(bytes)) {
            in.startObject();
            return Optional.of(ARTICLE.readHead(in));
        } catch (JacksonException | Malformed cut) {
            return Optional.empty();
        }
    }

    public ReadFile<Annotation> readAnnotations(byte[] bytes) {
        return readAnnotations(bytes, bytes.length);
    }

    /** Reads a file of annotations from the first bytes of a buffer. */
    public ReadFile<Annotation> readAnnotations(byte[] buffer, int length) {
        return new RecordList<>(ANNOTATION, extras).read(buffer, length);
    }

    public ReadFile<Claim> readClaims(byte[] bytes) {
        return new RecordList<>(CLAIM, extras).read(bytes, bytes.length);
    }

    public ReadFile<Tag> readTags(byte[] bytes) {
        return new RecordList<>(TAG, extras).read(bytes, bytes.length);
    }

    /** The content of project.json. */
    public byte[] file(ProjectInfo info) {
        return oneFile(PROJECT, info);
    }

    /** The content of an article.json. */
    public byte[] file(Article article) {
        return oneFile(ARTICLE, article);
    }

    /** The content of a file of annotations, whatever their order. */
    public byte[] annotationsFile(Collection<Annotation> annotations) {
        return listFile(ANNOTATION, annotations);
    }

    /** The content of claims.json. */
    public byte[] claimsFile(Collection<Claim> claims) {
        return listFile(CLAIM, claims);
    }

    /** The content of tags.json. */
    public byte[] tagsFile(Collection<Tag> tags) {
        return listFile(TAG, tags);
    }

    /** Writes a record into a log. @param withText false to name an article's text instead of writing it */
    public void write(JsonOut out, Entity entity, boolean withText) {
        Extras.OfRecord unknown = extras.of(entity.id());
        switch (entity) {
            case ProjectInfo info -> PROJECT.write(out, info, unknown);
            case Article article when withText -> ARTICLE.write(out, article, unknown);
            case Article article -> ARTICLE.writeWithoutText(out, article, unknown);
            case Annotation annotation -> ANNOTATION.write(out, annotation, unknown);
            case Claim claim -> CLAIM.write(out, claim, unknown);
            case Tag tag -> TAG.write(out, tag, unknown);
        }
    }

    /**
     * Reads a record of a log, of the kind of its id, at the start of its object. Its unknown fields count only where nothing newer
     * is known of the record, or if it is told that this is newer.
     */
    public Stored read(JsonIn in, EntityId id, boolean newer) throws Malformed {
        Extras.OfRecord unknown = new Extras.OfRecord();
        Stored stored = switch (id) {
            case synoptic.model.ProjectId project -> new Stored(PROJECT.read(in, unknown), "");
            case synoptic.model.ArticleId article -> ARTICLE.readStored(in, unknown);
            case synoptic.model.AnnotationId annotation -> new Stored(ANNOTATION.read(in, unknown), "");
            case synoptic.model.ClaimId claim -> new Stored(CLAIM.read(in, unknown), "");
            case synoptic.model.TagId tag -> new Stored(TAG.read(in, unknown), "");
        };
        if (!stored.entity().id().equals(id)) {
            throw in.malformed("the record has another id than the change of it");
        }
        if (newer) {
            extras.put(id, unknown);
        } else {
            extras.putIfAbsent(id, unknown);
        }
        return stored;
    }

    /** Reads the project's record in a log, at the start of its object. */
    public ProjectInfo readProject(JsonIn in) throws Malformed {
        return PROJECT.read(in, new Extras.OfRecord());
    }

    private interface Reading<T> {
        T read(JsonIn in, Extras.OfRecord unknown) throws Malformed;
    }

    private static <T> ReadFile<T> readOne(byte[] buffer, int length, Reading<T> reading) {
        try (JsonIn in = new JsonIn(buffer, 0, length)) {
            try {
                in.startObject();
                T read = reading.read(in, new Extras.OfRecord());
                if (!in.isAtEnd()) {
                    in.tolerate(in.malformed("there is something after the end of the record"));
                }
                return new ReadFile<>(List.of(read), in.tolerated());
            } catch (JacksonException syntax) {
                return new ReadFile<>(List.of(), List.of(new Flaw(in.lineOf(syntax), Flaw.reason(syntax))));
            } catch (Malformed flaw) {
                return new ReadFile<>(List.of(), List.of(new Flaw(flaw.line(), flaw.getMessage())));
            }
        }
    }

    private <T extends Entity> byte[] oneFile(RecordCodec<T> codec, T entity) {
        try (JsonOut out = JsonOut.forFile()) {
            codec.write(out, entity, extras.of(entity.id()));
            return out.bytesWithLineFeed();
        }
    }

    private <T extends Entity> byte[] listFile(RecordCodec<T> codec, Collection<T> records) {
        try (JsonOut out = JsonOut.forFile()) {
            out.startArray();
            records.stream().sorted(Comparator.comparing(record -> record.id().value(), EntityId.ORDER))
                .forEach(record -> codec.write(out, record, extras.of(record.id())));
            out.endArray();
            return out.bytesWithLineFeed();
        }
    }
}
