package dev.redress.document;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON from the tokens of its parser. Numbers, true and false stay the letters that were written. */
final class JsonReading {

    // the tree has bounds of its own; names are not kept from one file to the next
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Tree.DEEPEST + 2)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .build();

    private JsonReading() {}

    static void read(String text, Tree tree) {
        Cursor cursor = new Cursor(text);
        int afterValue = 0;
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                Place place = cursor.at((int) json.currentTokenLocation().getCharOffset());
                if (!tree.isOpen() && tree.root() != null) {
                    tree.refuse(place, "text after the end of the document", "one document to a file");
                    return;
                }
                take(token, json, place, tree);
                if (tree.isStopped()) {
                    return;
                }
                // with a key the parser has begun on the value already
                if (token != JsonToken.PROPERTY_NAME) {
                    afterValue = (int) json.currentLocation().getCharOffset();
                }
            }
        } catch (JacksonException e) {
            new JsonProblem(text, cursor, tree).report(afterValue);
        }
    }

    /** One value from the tokens of a parser that stands at its first; nothing is read beyond it. */
    static void read(JsonParser json, Tree tree) {
        JsonToken token = json.currentToken();
        while (token != null && !tree.isStopped()) {
            TokenStreamLocation at = json.currentTokenLocation();
            // binary formats have no lines
            take(token, json, new Place(Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1)), tree);
            token = tree.isOpen() ? json.nextToken() : null;
        }
    }

    private static void take(JsonToken token, JsonParser json, Place place, Tree tree) {
        switch (token) {
            case START_OBJECT -> tree.begin(place, true);
            case START_ARRAY -> tree.begin(place, false);
            case END_OBJECT, END_ARRAY -> tree.end();
            case PROPERTY_NAME -> tree.scalar(place, json.currentName(), true);
            case VALUE_NULL -> tree.empty(place);
            default -> tree.scalar(place, json.getString(), token == JsonToken.VALUE_STRING);
        }
    }
}
