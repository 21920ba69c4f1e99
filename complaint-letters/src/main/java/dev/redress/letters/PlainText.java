package dev.redress.letters;

import java.util.List;

/** A letter as plain text. */
final class PlainText {

    private PlainText() {}

    static String of(List<Block> blocks) {
        StringBuilder letter = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            boolean sameList = before != null && before.kind() == Block.Kind.ITEM && block.kind() == Block.Kind.ITEM;
            letter.append(before == null || sameList ? "" : "\n");
            String mark = block.kind() == Block.Kind.ITEM ? block.kind().mark() : "";
            letter.append(mark)
                    .append(block.text().replace("\n", "\n" + " ".repeat(mark.length())))
                    .append('\n');
            before = block;
        }
        return letter.toString();
    }
}
