package org.dateline.corpus.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be looked into keeps nothing else from being read; told to the walk itself, for no permission binds an administrator. */
class FolderWalkTest {

    @TempDir
    private Path folder;

    private List<Intake> read(String path) throws IOException {
        List<Intake> all = new ArrayList<>();
        new Inputs(InputOptions.of(List.of(path)), null, null).read(all::add);
        return all;
    }

    @Test
    void aFolderThatIsDeniedIsNoted() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Rain fell.");
        FolderWalk walk = new FolderWalk(folder, null);
        walk.visitFileFailed(folder.resolve("closed"), new AccessDeniedException(folder.resolve("closed").toString()));
        walk.visitFileFailed(folder.resolve(".hidden"), new AccessDeniedException(".hidden"));
        assertThat(walk.files()).containsExactly(folder.resolve("a.txt"));
        assertThat(walk.unreadable()).singleElement().satisfies(unreadable -> {
            assertThat(unreadable.path()).isEqualTo(folder.resolve("closed"));
            assertThat(FileIntake.unreadable(unreadable.cause())).isEqualTo("it cannot be read: permission denied");
        });
    }

    @Test
    void aLinkIntoItsOwnFolderIsRejectedAlone() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Rain fell.");
        Files.createSymbolicLink(Files.createDirectory(folder.resolve("sub")).resolve("round"), folder);
        List<Intake> all = read(folder.toString());
        assertThat(all).hasSize(2);
        assertThat(all.get(0)).isInstanceOf(Intake.Plain.class);
        assertThat(all.get(1)).isInstanceOfSatisfying(Intake.Rejected.class, rejected -> {
            assertThat(rejected.origin().input()).endsWith("/sub/round");
            assertThat(rejected.reason()).contains("it is a link to a folder that it lies in");
        });
    }

    @Test
    void aPatternThatEndsAboveItDoesNotSpeakOfIt() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Rain fell.");
        Files.createSymbolicLink(Files.createDirectory(folder.resolve("sub")).resolve("round"), folder);
        assertThat(read(folder + "/*.txt")).singleElement().isInstanceOf(Intake.Plain.class);
        assertThat(read(folder + "/**.txt")).hasSize(2);
    }

    @Test
    void aFileThatIsGoneIsNotNamedTwice() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Rain fell.");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("nowhere.txt"));
        assertThat(read(folder.toString())).last().isInstanceOfSatisfying(Intake.Rejected.class,
                rejected -> assertThat(rejected.reason()).isEqualTo("it cannot be read: there is no such file or folder"));
    }
}
