package org.orthonym.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.orthonym.gazetteer.GazetteerFormatException;

/** Bad input: each told in one line on standard error, all remembered in the exit status. */
final class Problems {
    private final PrintWriter err;
    private boolean any;

    Problems(PrintWriter err) {
        this.err = err;
    }

    void tell(String what) {
        err.println("orthonym: " + what);
        err.flush();
        any = true;
    }

    void tell(GazetteerFormatException bad) {
        tell(String.valueOf(bad.getMessage()));
    }

    void tell(Path file, IOException e) {
        String what = e instanceof NoSuchFileException
                ? "no such file"
                : e instanceof AccessDeniedException ? "may not be read" : String.valueOf(e.getMessage());
        tell(file + ": " + what);
    }

    /** Tells of a file that could not be read or written, where nobody nearer did. */
    void tell(IOException e) {
        if (e instanceof FileAlreadyExistsException inTheWay) {
            tell(inTheWay.getFile() + ": in the way, expected a folder");
        } else if (e instanceof FileSystemException of && of.getFile() != null) {
            tell(Path.of(of.getFile()), e);
        } else {
            tell(String.valueOf(e.getMessage()));
        }
    }

    int exitStatus() {
        return any ? Main.BAD_INPUT : 0;
    }
}
