package org.orthonym.gazetteer;

/** Says that a gazetteer cannot be used as it is, where, and what was expected there. */
public final class GazetteerFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * One wrong place.
     *
     * @param file the file's name as the user knows it
     * @param line 1-based; 0 when the whole file is meant
     * @param expected what is wrong and what was expected
     */
    public GazetteerFormatException(String file, int line, String expected) {
        super(file + (line > 0 ? ":" + line : "") + ": " + expected);
        this.file = file;
        this.line = line;
    }

    /** The file's name as the user knows it. */
    public String file() {
        return file;
    }

    /** 1-based line, or 0 when the whole file is meant. */
    public int line() {
        return line;
    }
}
