package synoptic.importer.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import synoptic.importer.Drafts;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Reading;
import synoptic.importer.zip.Archive;

class LockedReaderTest {

    @Test
    void opensALockedDocumentWithItsPassword() throws IOException, GeneralSecurityException {
        byte[] bytes = locked(new Archive().with("word/document.xml", "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>The ferry "
            + "left at six.</w:t></w:r></w:p></w:body></w:document>").bytes());
        assertThat(Drafts.outcomes(Drafts.source("x.docx", bytes), Reading.AUTOMATIC)).singleElement()
            .isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                assertThat(refused.need()).isEqualTo(Need.PASSWORD);
                assertThat(refused.sentence()).startsWith("/in/x.docx is encrypted and needs a password; give it");
            });
        List<Draft> drafts = Drafts.drafts(Drafts.source("x.docx", bytes), Reading.AUTOMATIC.withPassword("tide"));
        assertThat(drafts).singleElement().satisfies(draft -> {
            assertThat(Drafts.lines(draft)).containsExactly("paragraph: The ferry left at six.");
            assertThat(draft.source().bytes()).isEqualTo(bytes);
        });
    }

    @Test
    void saysThatADocumentInTheOlderFormatIsDamaged() {
        byte[] bytes = new byte[600];
        int[] signature = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
        for (int i = 0; i < signature.length; i++) {
            bytes[i] = (byte) signature[i];
        }
        assertThat(Drafts.refusal("x.doc", bytes)).startsWith("/in/x.doc is not a Word document that can be read");
        assertThat(Drafts.refusal("x.doc", new byte[0])).startsWith("/in/x.doc is not a Word document");
    }

    private static byte[] locked(byte[] document) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("tide");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(document);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
