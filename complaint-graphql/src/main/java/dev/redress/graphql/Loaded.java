package dev.redress.graphql;

import dev.redress.complaint.Finder;
import dev.redress.complaint.Recorded;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;

/** Reads complaints for one request: all that are asked for at a time in one read of the store. */
final class Loaded {

    private static final String COMPLAINTS = "dev.redress.complaints";

    private final Finder finder;

    Loaded(Finder finder) {
        this.finder = finder;
    }

    /** The loaders of one request. */
    void register(DataLoaderRegistry loaders) {
        BatchLoader<String, Optional<Recorded>> batch = this::read;
        loaders.register(COMPLAINTS, DataLoaderFactory.newDataLoader(COMPLAINTS, batch));
    }

    private CompletionStage<List<Optional<Recorded>>> read(List<String> references) {
        Map<String, Recorded> found = finder.findAll(references);
        List<Optional<Recorded>> inOrder = new ArrayList<>(references.size());
        references.forEach(reference -> inOrder.add(Optional.ofNullable(found.get(reference))));
        return CompletableFuture.completedFuture(inOrder);
    }

    CompletableFuture<Optional<Recorded>> one(String reference, DataFetchingEnvironment asked) {
        DataLoader<String, Optional<Recorded>> loader = asked.getDataLoader(COMPLAINTS);
        return loader == null ? CompletableFuture.completedFuture(finder.find(reference)) : loader.load(reference);
    }

    /** Those that there are, by reference; a host that registers no loaders reads once for each list. */
    CompletableFuture<Map<String, Recorded>> all(List<String> references, DataFetchingEnvironment asked) {
        DataLoader<String, Optional<Recorded>> loader = asked.getDataLoader(COMPLAINTS);
        if (loader == null) {
            return CompletableFuture.completedFuture(finder.findAll(references));
        }
        return loader.loadMany(references).thenApply(found -> {
            Map<String, Recorded> all = new LinkedHashMap<>();
            found.forEach(one -> one.ifPresent(recorded -> all.put(recorded.reference(), recorded)));
            return all;
        });
    }
}
