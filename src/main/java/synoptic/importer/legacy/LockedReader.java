package synoptic.importer.legacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.word.DocxReader;
import synoptic.importer.zip.Bounded;
import synoptic.importer.zip.ZipKind;

/** Reads Word documents that are locked with a password, once it is given. */
public final class LockedReader implements FormatReader {

    private static final long LARGEST = 150 * MEGABYTE;

    private final DocxReader documents = new DocxReader();

    /** None of its own: locked documents have the endings of open ones. */
    @Override
    public Set<String> endings() {
        return Set.of();
    }

    @Override
    public long sizeLimit() {
        return LARGEST;
    }

    @Override
    public boolean recognises(Source source) {
        return Compound.has(source, "EncryptionInfo");
    }

    @Override
    public boolean claims(Source source) {
        return recognises(source);
    }

    @Override
    public Draft read(Source source, Optional<Charset> encoding) throws ImportRefused {
        return read(source, Reading.AUTOMATIC);
    }

    @Override
    public Draft read(Source source, Reading reading) throws ImportRefused {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
            for (String password : reading.passwords()) {
                if (decryptor.verifyPassword(password)) {
                    try (InputStream in = new Bounded(decryptor.getDataStream(files), LARGEST)) {
                        return unlocked(source, in.readAllBytes());
                    }
                }
            }
        } catch (IOException | GeneralSecurityException | EncryptedDocumentException broken) {
            throw new ImportRefused(source.place() + " is encrypted in a way that cannot be read; open it with its password, "
                + "save it without one and import that file.", broken);
        }
        throw new ImportRefused(source.place() + (reading.passwords().isEmpty()
            ? " is encrypted and needs a password; give it (on the command line: --password), or save the document without one and import that."
            : " is encrypted, and the password does not open it; give the right one."), Need.PASSWORD);
    }

    private Draft unlocked(Source source, byte[] bytes) throws ImportRefused {
        Source open = new Source(source.name(), source.place(), bytes);
        if (ZipKind.of(open) != ZipKind.WORD) {
            throw new ImportRefused(source.place() + " is encrypted and no Word document; save it without a password and "
                + "import that file.");
        }
        Draft draft = documents.read(open, Reading.AUTOMATIC);
        return new Draft(source, draft.decoding(), draft.blocks(), draft.proposal());
    }
}
