package dev.redress.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of HTML that stands on its own: one file with its drawings in it, that runs no script and fetches nothing, on a
 * screen, on a phone and on paper.
 *
 * <p>{@code Page.of("EX-1").with(timeline.picture()).table("What happened", List.of("Day", "What"), rows).html()}. What is
 * handed over is text: a name that is HTML stays a name.
 */
public final class Page {

    private static final String STYLE = """
            :root{color-scheme:light}
            body{margin:0;padding:1.5rem;background:#fff;color:#1b2127;\
            font:100%/1.5 Helvetica,Arial,"Liberation Sans",sans-serif}
            main{max-width:80rem;margin:0 auto}
            h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem}
            p{max-width:44rem;margin:.5rem 0}
            figure{margin:1.5rem 0;overflow-x:auto}
            div{overflow-x:auto;margin:2rem 0}
            svg{max-width:100%;height:auto}
            table{border-collapse:collapse;width:100%;font-size:.875rem}
            caption{text-align:left;font-weight:bold;font-size:1.125rem;padding:.25rem 0}
            th,td{text-align:left;vertical-align:top;padding:.375rem .75rem .375rem 0;border-bottom:1px solid #c9d0d6;\
            overflow-wrap:break-word}
            thead th{border-bottom:2px solid #56616b}
            @media (max-width:50rem){body{padding:1rem}svg{max-width:none}}
            @media print{@page{size:landscape;margin:12mm}body{padding:0}figure,div{overflow:visible}\
            figure{margin:.5rem 0}svg{max-width:100%;max-height:155mm}figure,tr{break-inside:avoid}\
            thead{display:table-header-group}caption,thead,tbody tr:first-child{break-after:avoid}}
            """;

    private final String title;
    private final List<String> parts;

    private Page(String title, List<String> parts) {
        this.title = title;
        this.parts = List.copyOf(parts);
    }

    /** A page with nothing but its title. */
    public static Page of(String title) {
        return new Page(title, List.of());
    }

    private Page having(String part) {
        List<String> more = new ArrayList<>(parts);
        more.add(part);
        return new Page(title, more);
    }

    /** The page with one more paragraph. */
    public Page saying(String paragraph) {
        return having("<p>" + Markup.escaped(paragraph) + "</p>\n");
    }

    /** The page with one more drawing. Where it is wider than the screen it can be moved, with the keyboard too. */
    public Page with(Picture picture) {
        return having("<figure tabindex=\"0\" role=\"group\" aria-label=\"" + Markup.escaped(picture.title()) + "\">\n"
                + picture.svg() + "</figure>\n");
    }

    /**
     * The page with one more table; a table without rows says "none". A wide one can be moved as a drawing can.
     *
     * @throws IllegalArgumentException for a row that has not a cell for each column
     */
    public Page table(String caption, List<String> columns, List<List<String>> rows) {
        String named = Markup.escaped(caption);
        StringBuilder table = new StringBuilder("<div tabindex=\"0\" role=\"group\" aria-label=\"" + named
                + "\">\n<table>\n<caption>" + named + "</caption>\n<thead><tr>");
        for (String column : columns) {
            table.append("<th scope=\"col\">").append(Markup.escaped(column)).append("</th>");
        }
        table.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells in a table of " + columns.size() + " columns");
            }
            table.append("<tr>");
            for (String cell : row) {
                table.append("<td>").append(Markup.escaped(cell)).append("</td>");
            }
            table.append("</tr>\n");
        }
        if (rows.isEmpty()) {
            table.append("<tr><td colspan=\"").append(columns.size()).append("\">none</td></tr>\n");
        }
        return having(table.append("</tbody>\n</table>\n</div>\n").toString());
    }

    /** The whole file. */
    public String html() {
        String named = Markup.escaped(title);
        return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + named + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n<h1>" + named
                + "</h1>\n" + String.join("", parts) + "</main>\n</body>\n</html>\n";
    }

    /** {@code page EX-1, 3 parts}. */
    @Override
    public String toString() {
        return "page " + title + ", " + parts.size() + (parts.size() == 1 ? " part" : " parts");
    }
}
