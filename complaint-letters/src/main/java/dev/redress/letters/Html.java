package dev.redress.letters;

import java.util.List;

/** A letter as one page of HTML, which reads as XML too: no script, no picture, nothing from elsewhere. */
final class Html {

    // dark on white, a line that is not too long, and on paper no more than the words
    private static final String STYLE = """
            body { margin: 0; background: #ffffff; color: #1a1a1a; font: 1.125rem/1.6 Arial, Helvetica, sans-serif; }
            main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word; }
            h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1.5rem; }
            h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
            p, ul { margin: 0 0 1rem; }
            @media print {
              body { font-size: 12pt; }
              main { max-width: none; padding: 0; }
              h2 { break-after: avoid; }
              p, li { orphans: 3; widows: 3; }
            }
            """;

    private Html() {}

    static String of(List<Block> blocks) {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .append(title(blocks))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        boolean list = false;
        for (Block block : blocks) {
            boolean item = block.kind() == Block.Kind.ITEM;
            page.append(item == list ? "" : item ? "<ul>\n" : "</ul>\n");
            list = item;
            String name = element(block.kind());
            page.append('<')
                    .append(name)
                    .append('>')
                    .append(escaped(block.text()).replace("\n", "<br/>\n"))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
        return page.append(list ? "</ul>\n" : "")
                .append("</main>\n</body>\n</html>\n")
                .toString();
    }

    private static String title(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.TITLE) {
                return escaped(block.text()).replace('\n', ' ');
            }
        }
        return "Your complaint"; // a title of placeholders alone, with nothing to stand for them
    }

    private static String element(Block.Kind kind) {
        return switch (kind) {
            case TITLE -> "h1";
            case HEADING -> "h2";
            case ITEM -> "li";
            case PARAGRAPH -> "p";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
