package app.zapis.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The folder of `ZAPIS_DATA`, which one runner has for itself.
final class DataFolder implements AutoCloseable {
    private final FileChannel lock;

    private DataFolder(FileChannel lock) {
        this.lock = lock;
    }

    /// Makes the folder if need be, and takes it until it is closed.
    ///
    /// @throws StartRefused if it cannot be written to, or another runner has it
    static DataFolder take(Path folder) throws StartRefused {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve("lock");
            var channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isMine(channel)) {
                channel.close();
                throw new StartRefused("ZAPIS_DATA: another runner uses the folder " + folder);
            }
            return new DataFolder(channel);
        } catch (IOException unwritable) {
            throw new StartRefused("ZAPIS_DATA: cannot write to the folder: " + unwritable);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    private static boolean isMine(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }
}
