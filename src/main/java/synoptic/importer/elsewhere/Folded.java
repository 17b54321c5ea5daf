package synoptic.importer.elsewhere;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** Names and statements in the form in which two that mean the same are equal. */
final class Folded {

    private Folded() {
    }

    /** Without regard to case, spaces, and how accents are composed. */
    static String of(String words) {
        String folded = UCharacter.foldCase(Normalizer2.getNFCInstance().normalize(words), true);
        return Normalizer2.getNFCInstance().normalize(folded).strip().replaceAll("[\\s\\p{Z}]+", " ");
    }
}
