package dev.redress.picture;

/** A mark on a line of time. Each has a shape of its own, so that none needs its colour. */
enum Symbol {
    MET("met or done"),
    MET_LATE("met late"),
    RUNNING("still to come"),
    DUE_TODAY("due on that day"),
    OVERDUE("overdue"),
    ENDED("stopped"),
    DUE("due"),
    LAST_DAY("the day it was due"),
    MOVED("due before it was moved"),
    OPEN("a right that is open"),
    CLOSED("a right that has closed"),
    USED("right used"),
    BY_RESIDENT("by the resident"),
    BY_LANDLORD("by the landlord"),
    BY_OTHERS("by others");

    private static final String ROUND = " stroke-linecap=\"round\" stroke-linejoin=\"round\" fill=\"none\"";

    private final String label;

    Symbol(String label) {
        this.label = label;
    }

    /** What the legend says. */
    String label() {
        return label;
    }

    /** Draws it about a point. */
    void draw(int x, int y, Sheet sheet) {
        switch (this) {
            case MET -> {
                sheet.circle(x, y, 7, filled(Ink.GREEN));
                sheet.path(at(x - 3, y) + "l2 3l4 -5", "stroke=\"" + Ink.PAPER + "\" stroke-width=\"2\"" + ROUND);
            }
            case MET_LATE ->
                sheet.path(
                        at(x, y - 8) + "l8 14h-16z",
                        "fill=\"" + Ink.ORANGE + "\" stroke=\"" + Ink.TEXT + "\" stroke-linejoin=\"round\"");
            case RUNNING -> sheet.circle(x, y, 6, hollow(Ink.BLUE));
            case DUE_TODAY -> {
                sheet.circle(x, y, 6, hollow(Ink.BLUE));
                sheet.circle(x, y, 3, filled(Ink.BLUE));
            }
            case OVERDUE -> {
                sheet.path(at(x, y - 9) + "l9 9l-9 9l-9 -9z", filled(Ink.VERMILLION));
                sheet.path(
                        at(x - 3, y - 3) + "l6 6m0 -6l-6 6", "stroke=\"" + Ink.PAPER + "\" stroke-width=\"2\"" + ROUND);
            }
            case ENDED -> {
                sheet.rect(x - 6, y - 6, 12, 12, "rx=\"1\" " + hollow(Ink.MUTED));
                sheet.line(x - 3, y, x + 3, y, "stroke=\"" + Ink.MUTED + "\" stroke-width=\"2\"");
            }
            case DUE -> sheet.path(at(x, y - 6) + "l6 6l-6 6l-6 -6z", hollow(Ink.TEXT));
            case LAST_DAY -> sheet.line(x, y - 9, x, y + 9, "stroke=\"" + Ink.TEXT + "\" stroke-width=\"2\"");
            case MOVED ->
                sheet.path(
                        at(x, y - 7) + "l7 7l-7 7l-7 -7z",
                        "fill=\"" + Ink.PAPER + "\" stroke=\"" + Ink.TEXT + "\" stroke-dasharray=\"2 2\"");
            case OPEN -> sheet.rect(x - 8, y - 5, 16, 10, "fill=\"" + Ink.SKY + "\" stroke=\"" + Ink.BLUE + "\"");
            case CLOSED -> sheet.rect(x - 8, y - 5, 16, 10, "fill=\"" + Ink.GRID + "\" stroke=\"" + Ink.MUTED + "\"");
            case USED -> {
                sheet.rect(x - 6, y - 6, 12, 12, "rx=\"2\" " + filled(Ink.BLUE));
                sheet.path(at(x - 3, y) + "l2 3l4 -5", "stroke=\"" + Ink.PAPER + "\" stroke-width=\"2\"" + ROUND);
            }
            case BY_RESIDENT -> sheet.circle(x, y, 4, filled(Ink.TEXT));
            case BY_LANDLORD -> sheet.rect(x - 4, y - 4, 8, 8, filled(Ink.TEXT));
            case BY_OTHERS -> sheet.circle(x, y, 4, hollow(Ink.TEXT));
        }
    }

    private static String at(int x, int y) {
        return "M" + x + " " + y;
    }

    private static String filled(String colour) {
        return "fill=\"" + colour + "\"";
    }

    private static String hollow(String colour) {
        return "fill=\"" + Ink.PAPER + "\" stroke=\"" + colour + "\" stroke-width=\"2\"";
    }
}
