package synoptic.cli.project;

import java.io.PrintStream;
import java.util.List;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Stance;

/** A project as tables for people. */
final class ListTable {

    private static final int TITLE_WIDTH = 52;
    private static final int OUTLET_WIDTH = 22;

    private ListTable() {
    }

    static void print(Project project, PrintStream out) {
        out.println(project.info().title());
        out.println();
        out.println(padded("ARTICLE", TITLE_WIDTH) + "  " + padded("OUTLET", OUTLET_WIDTH) + "  " + padded("PUBLISHED", 20) + "  WORDS  HIGHLIGHTS");
        for (Article article : project.articles()) {
            out.println(padded(article.displayTitle(), TITLE_WIDTH) + "  " + padded(article.metadata().outlet(), OUTLET_WIDTH) + "  "
                + padded(article.metadata().published().iso(), 20) + "  " + "%5d".formatted(article.text().wordCount())
                + "  %10d".formatted(project.annotationsOf(article.id()).size()));
        }
        if (!project.claims().isEmpty()) {
            out.println();
            out.println(padded("CLAIM", TITLE_WIDTH + 4) + "  ARTICLES  SUPPORTS  DISPUTES  LEAVES OPEN");
            project.claimsInOrder().forEach(claim -> out.println(row(project, claim)));
        }
        if (!project.tags().isEmpty()) {
            out.println();
            out.println(padded("TAG", TITLE_WIDTH) + "  HIGHLIGHTS");
            project.tags().forEach(tag -> out.println(padded(tag.name(), TITLE_WIDTH) + "  %10d".formatted(project.tagged(tag.id()).size())));
        }
    }

    private static String row(Project project, Claim claim) {
        List<Annotation> mentions = List.copyOf(project.mentionsOf(claim.id()));
        long articles = mentions.stream().map(Annotation::article).distinct().count();
        return "%3d ".formatted(claim.number()) + padded(claim.statement(), TITLE_WIDTH) + "  %8d  %8d  %8d  %11d".formatted(articles,
            count(mentions, claim, Stance.SUPPORTS), count(mentions, claim, Stance.DISPUTES), count(mentions, claim, Stance.DISCUSSES));
    }

    private static long count(List<Annotation> mentions, Claim claim, Stance stance) {
        return mentions.stream().flatMap(annotation -> annotation.mentionOf(claim.id()).stream())
            .filter(mention -> mention.stance() == stance).count();
    }

    private static String padded(String words, int width) {
        String line = words.replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        return length > width ? line.substring(0, line.offsetByCodePoints(0, width - 1)) + "…" : line + " ".repeat(width - length);
    }
}
