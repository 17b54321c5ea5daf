package synoptic.exporter.html;

import java.util.ArrayList;
import java.util.List;
import synoptic.model.Annotation;
import synoptic.model.Body;
import synoptic.text.TextRange;

/** How annotations are drawn over their text: a stroke for every mention, and one for an annotation without any. */
final class Strokes {

    /** How many underlines find room below one another; what lies deeper shares them. */
    static final int LANES = 6;

    private Strokes() {
    }

    /** @param lane its place among the strokes that it overlaps, counted from 0, below {@link #LANES} */
    record Stroke(Annotation annotation, int lane, String classes) {

        TextRange range() {
            return annotation.range();
        }
    }

    /**
     * The strokes of an article's annotations, in the order in which those are given.
     *
     * @param annotations in reading order
     */
    static List<Stroke> of(List<Annotation> annotations, PageIndex index) {
        List<Annotation> owners = new ArrayList<>();
        List<String> looks = new ArrayList<>();
        for (Annotation annotation : annotations) {
            for (String look : looks(annotation, index)) {
                owners.add(annotation);
                looks.add(look);
            }
        }
        List<Integer> lanes = Lanes.of(owners.stream().map(Annotation::range).toList());
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            int lane = lanes.get(i) % LANES;
            String passage = index.passageName(owners.get(i));
            strokes.add(new Stroke(owners.get(i), lane, passage + " " + looks.get(i) + " lane" + lane));
        }
        return strokes;
    }

    private static List<String> looks(Annotation annotation, PageIndex index) {
        List<String> looks = new ArrayList<>();
        annotation.mentions().forEach(mention ->
            looks.add(index.claimName(mention.claim()) + " " + mention.stance().key()));
        if (looks.isEmpty()) {
            looks.add(annotation.taggings().map(Body.Tagging::tag).flatMap(id -> index.project().tag(id).stream())
                .findFirst().map(index::tagName).orElse("plain"));
        }
        return looks;
    }
}
