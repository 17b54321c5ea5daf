package synoptic.store.json;

import synoptic.model.Entity;

/** The JSON object of one kind of record. */
interface RecordCodec<T extends Entity> {

    /** Reads the object whose start the reader stands at, to its end. @param unknown takes the fields that are not known */
    T read(JsonIn in, Extras.OfRecord unknown) throws Malformed;

    /** Writes the object, whole. */
    void write(JsonOut out, T entity, Extras.OfRecord unknown);
}
