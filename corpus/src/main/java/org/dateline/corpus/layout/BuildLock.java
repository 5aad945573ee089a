package org.dateline.corpus.layout;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.dateline.corpus.failure.CorpusException;

/** Keeps a second build out of a folder as long as the first is at work; goes with the process, however it ends. */
public final class BuildLock implements Closeable {

    private final FileChannel channel;

    private BuildLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws CorpusException when another build has it
     */
    public static BuildLock take(CorpusLayout layout) throws IOException {
        FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            channel.close();
            throw CorpusException.impossible("another build is at work in '%s'; wait for it or stop it".formatted(layout.root()), null);
        }
        return new BuildLock(channel);
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
