package synoptic.store.json;

import java.util.Optional;
import synoptic.model.Tag;
import synoptic.model.TagId;

/** A tag's record. */
final class TagCodec implements RecordCodec<Tag> {

    private static final String NO_COLOR = "#888888";

    @Override
    public Tag read(JsonIn in, Extras.OfRecord unknown) throws Malformed {
        TagId id = null;
        String name = null;
        Optional<TagId> parent = Optional.empty();
        String color = NO_COLOR;
        String description = "";
        String memo = "";
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            switch (field) {
                case "id" -> id = in.string(field, TagId::of);
                case "name" -> name = in.string(field);
                case "parent" -> parent = Optional.of(in.string(field, TagId::of));
                case "color" -> color = in.string(field, TagCodec::color);
                case "description" -> description = in.string(field);
                case "memo" -> memo = in.string(field);
                default -> unknown.add("", in.unknown(field));
            }
        }
        if (id == null || name == null) {
            throw in.malformed("a tag needs an “id” and a “name”");
        }
        return new Tag(id, name, parent, color, description, memo);
    }

    @Override
    public void write(JsonOut out, Tag tag, Extras.OfRecord unknown) {
        out.startObject();
        out.id("id", tag.id());
        out.string("name", tag.name());
        tag.parent().ifPresent(parent -> out.id("parent", parent));
        out.string("color", tag.color());
        out.stringUnlessEmpty("description", tag.description());
        out.stringUnlessEmpty("memo", tag.memo());
        out.endObject(unknown.at(""));
    }

    private static String color(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        if (!lower.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + text);
        }
        return lower;
    }
}
