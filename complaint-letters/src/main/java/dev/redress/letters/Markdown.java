package dev.redress.letters;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A letter as Markdown. Every character that CommonMark, or the tables and links of its common extensions, could take for
 * more than itself is escaped, so that a name stays a name.
 */
final class Markdown {

    private static final String ALWAYS = "\\`*_[]<>&|~#$^";
    private static final Pattern BULLET = Pattern.compile("[-+=:].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,9})([.)].*)", Pattern.DOTALL);

    private Markdown() {}

    static String of(List<Block> blocks) {
        StringBuilder letter = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            boolean sameList = before != null && before.kind() == Block.Kind.ITEM && block.kind() == Block.Kind.ITEM;
            letter.append(before == null || sameList ? "" : "\n");
            letter.append(block.kind().mark()).append(lines(block)).append('\n');
            before = block;
        }
        return letter.toString();
    }

    private static String lines(Block block) {
        boolean heading = block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING;
        String next = heading ? " " : "\\\n" + " ".repeat(block.kind().mark().length());
        StringBuilder lines = new StringBuilder();
        for (String line : block.text().split("\n")) {
            lines.append(lines.isEmpty() ? "" : next).append(escaped(line));
        }
        return lines.toString();
    }

    static String escaped(String line) {
        StringBuilder escaped = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean link = c == '@'
                    || c == ':' && line.startsWith("://", i)
                    || c == '.' && line.regionMatches(true, i - 3, "www", 0, 3);
            escaped.append(ALWAYS.indexOf(c) >= 0 || link ? "\\" : "").append(c);
        }
        return BULLET.matcher(escaped).matches()
                ? "\\" + escaped
                : NUMBER.matcher(escaped).replaceFirst("$1\\\\$2");
    }
}
