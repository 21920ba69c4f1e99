package dev.redress.document;

/**
 * What a JSON parser could not go on from, in a sentence of ours. The parser stops near the fault, but not always at it: the text
 * is looked at again from the end of the last value that was taken.
 */
final class JsonProblem {

    private final String text;
    private final Cursor cursor;
    private final Tree tree;

    JsonProblem(String text, Cursor cursor, Tree tree) {
        this.text = text;
        this.cursor = cursor;
        this.tree = tree;
    }

    void report(int afterValue) {
        int at = afterSpace(afterValue);
        if (!tree.isOpen()) {
            if (tree.root() == null) {
                value(at);
            } else {
                stop(at, "text after the end of the document", "one document to a file");
            }
            return;
        }
        boolean isFirst = "{[".indexOf(text.charAt(afterValue - 1)) >= 0;
        char closing = tree.isInMapping() ? '}' : ']';
        if (!isFirst) {
            if (has(at, ',') && !has(afterSpace(at + 1), closing)) {
                at = afterSpace(at + 1);
            } else if (has(at, ',')) {
                stop(at, "a comma before the closing " + closing, "no comma there");
                return;
            } else {
                between(at, "a comma, or the closing " + closing);
                return;
            }
        }
        if (tree.isInMapping()) {
            key(at);
        } else {
            value(at);
        }
    }

    private void key(int at) {
        if (!has(at, '"')) {
            between(at, "a key in double quotes");
            return;
        }
        int end = afterString(at);
        if (end >= 0) {
            int colon = afterSpace(end);
            if (has(colon, ':')) {
                value(afterSpace(colon + 1));
            } else {
                between(colon, "a colon after the key");
            }
        }
    }

    private void value(int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c == '"') {
            if (afterString(at) >= 0) {
                stop(at, "text that is no JSON, from here on", "JSON");
            }
        } else if (c >= '0' && c <= '9' || "+-.".indexOf(c) >= 0) {
            stop(
                    at,
                    "a number that JSON does not know",
                    "a number such as 20 or 250.50, or double quotes around a text");
        } else if (Character.isLetter(c)) {
            stop(at, "a word without quotes", "double quotes around a text; true, false and null need none");
        } else {
            between(at, "a value");
        }
    }

    /** What stands where something else is expected. */
    private void between(int at, String expected) {
        if (at >= text.length()) {
            Place begun = tree.openedAt();
            boolean mapping = tree.isInMapping();
            tree.stop(
                    begun == null ? cursor.at(at) : begun,
                    begun == null
                            ? "the end of the file"
                            : (mapping ? "a { that is not closed" : "a [ that is not closed"),
                    begun == null ? expected : "the closing " + (mapping ? '}' : ']'));
        } else if (has(at, '/') || has(at, '#')) {
            stop(at, "a comment", "no comments; JSON has none, and YAML does");
        } else if (has(at, '\'')) {
            stop(at, "a single quote", "double quotes");
        } else {
            stop(at, Quoted.value(Character.toString(text.codePointAt(at))), expected);
        }
    }

    /** The offset after a string, or -1 when it is wrong, which is then on record. */
    private int afterString(int opening) {
        for (int i = opening + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\n' || c == '\r') {
                stop(i, "a line break inside quotes", "\\n for one, or the closing quote before it");
                return -1;
            }
            if (c < ' ') {
                stop(i, "a control character inside quotes", "\\t for a tab, \\u and four digits for another");
                return -1;
            }
            if (c == '\\') {
                i++;
                if (i < text.length() && !isEscape(i)) {
                    stop(i - 1, "a backslash before a character that it gives no meaning", "two backslashes for one");
                    return -1;
                }
            }
        }
        stop(opening, "a quote that is not closed", "the closing quote");
        return -1;
    }

    private boolean isEscape(int at) {
        if (text.charAt(at) != 'u') {
            return "\"\\/bfnrt".indexOf(text.charAt(at)) >= 0;
        }
        for (int i = at + 1; i < at + 5; i++) {
            if (i >= text.length() || Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean has(int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private void stop(int at, String found, String expected) {
        tree.stop(cursor.at(at), found, expected);
    }
}
