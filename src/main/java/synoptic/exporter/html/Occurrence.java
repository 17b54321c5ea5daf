package synoptic.exporter.html;

import synoptic.model.Annotation;
import synoptic.model.Body;

/** One mention of a claim, with the passage that makes it. */
record Occurrence(Annotation annotation, Body.Mention mention) {
}
