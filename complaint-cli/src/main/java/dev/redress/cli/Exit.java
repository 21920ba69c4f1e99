package dev.redress.cli;

/** The exit codes that scripts depend on. */
public final class Exit {

    /** The question was answered. */
    public static final int ANSWERED = 0;

    /** The answer is "no", there are findings, or some rows failed. */
    public static final int NO = 1;

    /** Wrong usage: an unknown name, or a value that cannot be read. */
    public static final int WRONG_USAGE = 2;

    /** Something that is needed is not there: a day outside coverage, a file, a fact. */
    public static final int MISSING = 3;

    /** A race was lost, or something is busy. */
    public static final int BUSY = 4;

    /** A bug. */
    public static final int BUG = 70;

    private Exit() {}
}
