package dev.redress.graphql.limits;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.introspection.Introspection;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.ParserOptions;
import graphql.validation.ValidationError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where each document passes: before it is parsed, when its size is known, when its variables are, and on its way out. */
final class Gate extends SimplePerformantInstrumentation {

    static final String REFUSED = "dev.redress.graphql.refused";

    private final Limits limits;

    Gate(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        GraphQLContext context = input.getGraphQLContext();
        context.put(ParserOptions.class, Documents.parserOptions(limits));
        context.put(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true);
        if (!limits.allowsIntrospection()) {
            context.put(Introspection.INTROSPECTION_DISABLED, true);
        }
        FieldLimits.put(context, limits);
        return input;
    }

    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        var document = parameters.getDocument();
        Measured.Size size = Measured.of(document);
        refuseOver(Limit.FIELDS, size.fields());
        refuseOver(Limit.REACH, size.reach());
        refuseOver(Limit.DEPTH, size.depth());
        refuseOver(Limit.ALIASES, Measured.aliases(document));
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext asked = parameters.getExecutionContext();
        Map<Operation, GraphQLError> refused = asked.getGraphQLContext().getOrDefault(REFUSED, Map.of());
        GraphQLError error = refused.get(asked.getOperationDefinition().getOperation());
        if (error != null) {
            throw new AbortExecutionException(List.of(error));
        }
        Cost cost = Cost.of(
                asked.getGraphQLSchema(),
                asked.getDocument(),
                asked.getOperationDefinition(),
                asked.getCoercedVariables().toMap());
        refuseOver(Limit.PAGE, cost.largestPage());
        refuseOver(Limit.COST, cost.points());
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        List<GraphQLError> coded = new ArrayList<>();
        for (GraphQLError error : result.getErrors()) {
            coded.add(Code.coded(error));
        }
        return CompletableFuture.completedFuture(result.transform(changed -> changed.errors(coded)));
    }

    private void refuseOver(Limit limit, int found) {
        if (found > limits.of(limit)) {
            throw new AbortExecutionException(List.of(limit.exceeded(limits.of(limit))));
        }
    }
}
