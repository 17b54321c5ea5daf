package synoptic.model;

/** A record of a project that has an identity and changes as a whole. */
public sealed interface Entity permits ProjectInfo, Article, Annotation, Claim, Tag {

    EntityId id();
}
