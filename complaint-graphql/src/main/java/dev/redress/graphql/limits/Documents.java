package dev.redress.graphql.limits;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The documents that one schema has found valid, parsed: 500 of half a million characters in all. Each role's schema has its
 * own, so no role is served what another's was found to allow.
 */
final class Documents implements PreparsedDocumentProvider {

    private static final int DOCUMENTS = 500;
    private static final int CHARACTERS = 500_000;

    private final Limits limits;
    private final PersistedDocuments persisted;
    private final Recent<PreparsedDocumentEntry> valid = new Recent<>(DOCUMENTS, CHARACTERS);

    Documents(Limits limits, PersistedDocuments persisted) {
        this.limits = limits;
        this.persisted = persisted;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        return CompletableFuture.completedFuture(document(input, parseAndValidate));
    }

    private PreparsedDocumentEntry document(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PersistedDocuments.Found found = persisted.find(input);
        if (found.refused() != null) {
            return new PreparsedDocumentEntry(found.refused());
        }
        PreparsedDocumentEntry known = valid.find(found.text());
        if (known != null) {
            return known;
        }
        PreparsedDocumentEntry entry = parseAndValidate.apply(input.transform(asked -> asked.query(found.text())));
        if (entry.hasErrors()) {
            return entry.getErrors().get(0) instanceof InvalidSyntaxError
                    ? new PreparsedDocumentEntry(whyNot(found.text(), entry.getErrors()))
                    : entry;
        }
        valid.keep(found.text(), entry, found.text().length());
        persisted.remember(found);
        return entry;
    }

    // the engine's error does not say which limit stopped the parser, so what failed is parsed once more, to the same
    // point
    private List<? extends GraphQLError> whyNot(String text, List<? extends GraphQLError> errors) {
        try {
            new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(text)
                            .parserOptions(parserOptions(limits))
                            .locale(Locale.ENGLISH)
                            .build());
        } catch (ParseCancelledTooManyCharsException tooMany) {
            return over(Limit.CHARACTERS);
        } catch (ParseCancelledTooDeepException tooDeep) {
            return over(Limit.NESTING);
        } catch (ParseCancelledException tooMany) {
            return over(tooMany.getMessage().contains("'whitespace'") ? Limit.WHITESPACE : Limit.TOKENS);
        } catch (InvalidSyntaxException plainlyWrong) {
            return errors;
        }
        return errors;
    }

    private List<GraphQLError> over(Limit limit) {
        return List.of(limit.exceeded(limits.of(limit)));
    }

    static ParserOptions parserOptions(Limits limits) {
        return ParserOptions.newParserOptions()
                .maxCharacters(limits.of(Limit.CHARACTERS))
                .maxTokens(limits.of(Limit.TOKENS))
                .maxWhitespaceTokens(limits.of(Limit.WHITESPACE))
                .maxRuleDepth(limits.of(Limit.NESTING))
                .redactTokenParserErrorMessages(true)
                .build();
    }
}
