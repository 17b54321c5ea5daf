package synoptic.store.place;

import synoptic.store.disk.FileStamp;
import synoptic.store.journal.FileSums;

/** A file as this program last read or wrote it. @param stamp taken before it was read */
public record Known(FileStamp stamp, FileSums.Sum sum) {
}
