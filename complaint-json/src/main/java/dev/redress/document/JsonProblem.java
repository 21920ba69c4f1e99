package dev.redress.document;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What a JSON parser could not go on from, in a sentence of ours. */
final class JsonProblem {

    private JsonProblem() {}

    static void report(JacksonException e, String text, Cursor cursor, Tree tree) {
        TokenStreamLocation location = e.getLocation();
        int offset = location == null ? text.length() : (int) Math.max(0, location.getCharOffset());
        if (e instanceof UnexpectedEndOfInputException || offset >= text.length()) {
            tree.stop(cursor.at(text.length()), "the end of the file inside a value", "every {, [ and \" closed");
            return;
        }
        tree.stop(cursor.at(offset), "text that is no JSON", expected(tree));
    }

    private static String expected(Tree tree) {
        if (tree.awaitsKey()) {
            return "a key in double quotes";
        }
        return "a value";
    }
}
