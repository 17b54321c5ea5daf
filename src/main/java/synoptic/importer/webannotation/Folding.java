package synoptic.importer.webannotation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** Compares what people name or state without regard to case, spaces, and how accents are composed. */
final class Folding {

    private Folding() {
    }

    /** The form in which two names or statements that mean the same are equal. */
    static String of(String words) {
        String folded = UCharacter.foldCase(Normalizer2.getNFCInstance().normalize(words), true);
        return Normalizer2.getNFCInstance().normalize(folded).strip().replaceAll("[\\s\\p{Z}]+", " ");
    }

    static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }
}
