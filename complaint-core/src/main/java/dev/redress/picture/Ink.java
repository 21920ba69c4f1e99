package dev.redress.picture;

/**
 * The colours of every picture: those of Okabe and Ito, which people with any colour vision tell apart, on quiet greys. No
 * meaning hangs on a colour alone; what differs in colour differs in shape or in words.
 */
final class Ink {

    static final String TEXT = "#1b2127";
    static final String MUTED = "#56616b";
    static final String LINE = "#c9d0d6";
    static final String GRID = "#e3e7ea";
    static final String CLOSED = "#eceff1";
    static final String FAINTLY_CLOSED = "#f4f6f7";
    static final String BAND = "#e4edf4";
    static final String PAPER = "#ffffff";
    static final String TRACK = "#8494a1";

    static final String BLUE = "#0072b2";
    static final String SKY = "#cfe7f6";
    static final String GREEN = "#009e73";
    static final String ORANGE = "#e69f00";
    static final String VERMILLION = "#d55e00";

    private Ink() {}
}
