package dev.redress.picture;

/** What a picture is drawn on: shapes and texts in the order in which they are put there, in whole pixels. */
final class Sheet {

    /** How text is set. */
    enum Type {
        TITLE(20, true, Ink.TEXT),
        HEADING(13, true, Ink.TEXT),
        LABEL(12, false, Ink.TEXT),
        STRONG(12, true, Ink.TEXT),
        SMALL(11, false, Ink.TEXT),
        SMALL_STRONG(11, true, Ink.TEXT),
        REVERSED(11, true, Ink.PAPER),
        FAINT(11, false, Ink.MUTED),
        FAINT_STRONG(11, true, Ink.MUTED);

        private final int size;
        private final boolean bold;
        private final String colour;

        Type(int size, boolean bold, String colour) {
            this.size = size;
            this.bold = bold;
            this.colour = colour;
        }

        int width(String text) {
            return Lettering.width(Markup.clean(text), size, bold);
        }

        String fitted(String text, int room) {
            return Lettering.fitted(Markup.clean(text), size, bold, room);
        }

        java.util.List<String> wrapped(String text, int room, int lines) {
            return Lettering.wrapped(Markup.clean(text), size, bold, room, lines);
        }
    }

    private final int width;
    private final StringBuilder drawn = new StringBuilder(4096);

    Sheet(int width) {
        this.width = width;
    }

    Sheet rect(int x, int y, int wide, int high, String look) {
        return element("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + wide + "\" height=\"" + high + "\" " + look);
    }

    Sheet line(int x1, int y1, int x2, int y2, String look) {
        return element("<line x1=\"" + x1 + "\" y1=\"" + y1 + "\" x2=\"" + x2 + "\" y2=\"" + y2 + "\" " + look);
    }

    Sheet circle(int x, int y, int radius, String look) {
        return element("<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + radius + "\" " + look);
    }

    Sheet path(String steps, String look) {
        return element("<path d=\"" + steps + "\" " + look);
    }

    private Sheet element(String open) {
        drawn.append(open).append("/>\n");
        return this;
    }

    /** Text that begins there, on its base line. */
    Sheet text(int x, int y, Type type, String text) {
        return text(x, y, type, "", text);
    }

    /** Text that ends there. */
    Sheet textEnding(int x, int y, Type type, String text) {
        return text(x, y, type, " text-anchor=\"end\"", text);
    }

    /** Text that has its middle there. */
    Sheet textAround(int x, int y, Type type, String text) {
        return text(x, y, type, " text-anchor=\"middle\"", text);
    }

    /** Text that begins there and stands out from what it crosses. */
    Sheet textOver(int x, int y, Type type, String text) {
        String halo =
                " stroke=\"" + Ink.PAPER + "\" stroke-width=\"3\" paint-order=\"stroke\" stroke-linejoin=\"round\"";
        return text(x, y, type, halo, text);
    }

    private Sheet text(int x, int y, Type type, String more, String text) {
        if (!text.isBlank()) {
            drawn.append("<text x=\"").append(x).append("\" y=\"").append(y).append('"');
            drawn.append(more).append(" font-size=\"").append(type.size).append('"');
            drawn.append(type.bold ? " font-weight=\"bold\"" : "");
            drawn.append(type.colour.equals(Ink.TEXT) ? "" : " fill=\"" + type.colour + "\"");
            drawn.append('>').append(Markup.escaped(text)).append("</text>\n");
        }
        return this;
    }

    /** The picture, cut off at a height. */
    Picture cut(int height, String title, String description) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" font-family=\"Helvetica, Arial, "
                + "&quot;Liberation Sans&quot;, sans-serif\" fill=\"" + Ink.TEXT + "\">\n<title>"
                + Markup.escaped(title) + "</title>\n<desc>" + Markup.escaped(description) + "</desc>\n"
                + "<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"" + Ink.PAPER + "\"/>\n" + drawn
                + "</svg>\n";
        return new Picture(Markup.clean(title), Markup.clean(description), width, height, svg);
    }
}
