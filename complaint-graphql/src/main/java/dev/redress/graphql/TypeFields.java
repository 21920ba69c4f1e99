package dev.redress.graphql;

import dev.redress.calendar.OutsideCoverage;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What answers each field of one type. Every field is named here; none is looked up by its name at run time.
 *
 * <p>{@code TypeFields.of("Stage", Stage.class).field("id", Stage::id)}.
 */
final class TypeFields<T> {

    /** What answers a field that takes arguments, or looks at who asks. */
    interface Answer<T> {
        @Nullable
        Object to(T source, DataFetchingEnvironment asked);
    }

    private final String type;
    private final Class<T> from;
    private final Map<String, DataFetcher<?>> fetchers = new LinkedHashMap<>();

    private TypeFields(String type, Class<T> from) {
        this.type = type;
        this.from = from;
    }

    /** The fields of a type whose values are of that class. */
    static <T> TypeFields<T> of(String type, Class<T> from) {
        return new TypeFields<>(type, from);
    }

    /** The fields of {@code Query} and the like, which have no value before them. */
    static TypeFields<Object> root(String type) {
        return new TypeFields<>(type, Object.class);
    }

    /** A field that follows from the value alone; an {@code Optional} is null where it is empty. */
    TypeFields<T> field(String name, Function<? super T, ? extends @Nullable Object> value) {
        fetchers.put(name, new Plain<>(from, value));
        return this;
    }

    /** A field that looks at what was asked. */
    TypeFields<T> asked(String name, Answer<T> answer) {
        fetchers.put(name, new Answering<>(from, answer));
        return this;
    }

    /** What answers a field of a type that is the host's own. */
    static DataFetcher<?> ofHost(Function<DataFetchingEnvironment, ? extends @Nullable Object> answer) {
        return new Answering<>(Object.class, (host, asked) -> answer.apply(asked));
    }

    /** A field with a fetcher of its own. */
    TypeFields<T> fetched(String name, DataFetcher<?> fetcher) {
        fetchers.put(name, fetcher);
        return this;
    }

    String type() {
        return type;
    }

    Set<String> names() {
        return Set.copyOf(fetchers.keySet());
    }

    void wire(RuntimeWiring.Builder wiring) {
        wiring.type(type, builder -> builder.dataFetchers(new LinkedHashMap<>(fetchers)));
    }

    /** Needs nothing but the value, so that no environment is made for it. */
    private record Plain<T>(Class<T> from, Function<? super T, ? extends @Nullable Object> value)
            implements LightDataFetcher<@Nullable Object> {

        @Override
        public @Nullable Object get(
                GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> asked) {
            return value.apply(from.cast(source));
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment asked) {
            return value.apply(from.cast(Objects.requireNonNull(asked.getSource())));
        }
    }

    private record Answering<T>(Class<T> from, Answer<T> answer) implements DataFetcher<@Nullable Object> {

        private static final Object NOTHING = new Object();

        @Override
        public @Nullable Object get(DataFetchingEnvironment asked) {
            Object source = asked.getSource();
            try {
                return answer.to(from.cast(source == null ? NOTHING : source), asked);
            } catch (Unanswerable e) {
                return failed(e, asked);
            } catch (OutsideCoverage e) {
                return failed(new Unanswerable(ErrorCode.OUTSIDE_COVERAGE, String.valueOf(e.getMessage())), asked);
            }
        }

        private static Object failed(Unanswerable why, DataFetchingEnvironment asked) {
            return DataFetcherResult.newResult().error(why.at(asked)).build();
        }
    }
}
