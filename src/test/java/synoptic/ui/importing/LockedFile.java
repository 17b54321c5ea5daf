package synoptic.ui.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import synoptic.importer.zip.Archive;

/** A Word document that opens with a password only. */
final class LockedFile {

    private LockedFile() {
    }

    /** The document's bytes. @param title of an article that is long enough to be one */
    static byte[] bytes(String title, String password) throws IOException {
        String words = "The pilots of the outer harbour keep their own log, and " + title + " is in it on every page. ";
        byte[] document = new Archive().with("word/document.xml", "<w:document xmlns:w='w'><w:body>" + paragraph(title) + paragraph(words.repeat(4))
            + paragraph("Nobody else has read it since the spring, " + words) + "</w:body></w:document>").bytes();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(document);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IOException(everyPlatformHasIt);
        }
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }
}
