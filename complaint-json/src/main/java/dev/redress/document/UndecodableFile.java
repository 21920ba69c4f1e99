package dev.redress.document;

import java.io.IOException;

/** A file whose bytes are no UTF-8 text, so that it has no lines to point at but by counting bytes. */
public final class UndecodableFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long offset;

    UndecodableFile(String file, long offset, String message) {
        super(message);
        this.file = file;
        this.offset = offset;
    }

    /** The name it was read by. */
    public String file() {
        return file;
    }

    /** The bytes before the first that cannot be decoded. */
    public long offset() {
        return offset;
    }
}
