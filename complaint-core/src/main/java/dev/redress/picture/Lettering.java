package dev.redress.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is when it is set in Helvetica or Arial, which have the same advance widths, so that a drawing can be laid
 * out without a font. What lies outside Latin-1 counts as a full em or more: a label comes out too short rather than over
 * another.
 */
final class Lettering {

    private static final String ELLIPSIS = "\u2026";
    private static final int EM = 1000;
    private static final int SUPPLEMENTARY = 1400;

    /** In thousandths of an em: the printable characters of ASCII, then those of Latin-1. */
    private static final int[] REGULAR = widths(""
            + "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 "
            + "556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 "
            + "667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 "
            + "556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584 278 "
            + "333 556 556 556 556 260 556 333 737 370 556 584 333 737 552 400 549 333 333 333 576 537 278 333 "
            + "333 365 556 834 834 834 611 667 667 667 667 667 667 1000 722 667 667 667 667 278 278 278 278 722 "
            + "722 778 778 778 778 778 584 778 722 722 722 722 667 667 611 556 556 556 556 556 556 889 500 556 "
            + "556 556 556 278 278 278 278 556 556 556 556 556 556 556 549 611 556 556 556 556 500 556 500 ");

    private static final int[] BOLD = widths(""
            + "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 "
            + "556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 "
            + "667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 "
            + "611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584 278 "
            + "333 556 556 556 556 280 556 333 737 370 556 584 333 737 552 400 549 333 333 333 576 556 278 333 "
            + "333 365 556 834 834 834 611 722 722 722 722 722 722 1000 722 667 667 667 667 278 278 278 278 722 "
            + "722 778 778 778 778 778 584 778 722 722 722 722 667 667 611 556 556 556 556 556 556 889 556 556 "
            + "556 556 556 278 278 278 278 611 611 611 611 611 611 611 549 611 611 611 611 611 556 611 556 ");

    private Lettering() {}

    private static int[] widths(String table) {
        String[] cells = table.strip().split(" ");
        int[] widths = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            widths[i] = Integer.parseInt(cells[i]);
        }
        return widths;
    }

    /** The width of a text in whole pixels, rounded up, at a size in pixels. */
    static int width(String text, int size, boolean bold) {
        long sum = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            sum += advance(character, bold);
            i += Character.charCount(character);
        }
        return (int) Math.min(Integer.MAX_VALUE / 4, (sum * size + EM - 1) / EM);
    }

    private static int advance(int character, boolean bold) {
        int[] widths = bold ? BOLD : REGULAR;
        if (character >= 0x20 && character < 0x7f) {
            return widths[character - 0x20];
        }
        if (character >= 0xa0 && character < 0x100) {
            return widths[character - 0xa0 + 0x5f];
        }
        return switch (character) {
            case 0x2013 -> 556;
            case 0x2018, 0x2019 -> 278;
            default -> character > 0xffff ? SUPPLEMENTARY : EM;
        };
    }

    /** The text, or as much of it as there is room for, and then an ellipsis. */
    static String fitted(String text, int size, boolean bold, int room) {
        if (width(text, size, bold) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, size, bold) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** The text broken between words into at most so many lines, the last of them fitted. */
    static List<String> wrapped(String text, int size, boolean bold, int room, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            String longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (line.isEmpty() || width(longer, size, bold) <= room) {
                line = longer;
            } else if (lines.size() == most - 1) {
                line = line + " " + String.join(" ", List.of(words).subList(i, words.length));
                break;
            } else {
                lines.add(fitted(line, size, bold, room));
                line = words[i];
            }
        }
        lines.add(fitted(line, size, bold, room));
        return lines;
    }
}
