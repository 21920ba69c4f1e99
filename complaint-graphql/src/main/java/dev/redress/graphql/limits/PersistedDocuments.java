package dev.redress.graphql.limits;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents that a client may name by their SHA-256 instead of sending them: what Apollo calls automatic persisted queries.
 *
 * <p>A client first sends {@code {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "5c0b…"}}}} and no query; told
 * {@code PERSISTED_QUERY_NOT_FOUND}, it sends both, and from then on the hash is enough.
 *
 * <p>{@link #remembered()} takes whatever parses and is valid, keeps 1,000 documents of two million characters in all, and
 * forgets the one that was longest unused. {@link #only(Collection)} takes the documents that it is given and nothing else.
 * Texts are kept, not what they were found to mean: each role has each document checked against its own schema.
 */
public final class PersistedDocuments {

    private static final int DOCUMENTS = 1_000;
    private static final int CHARACTERS = 2_000_000;

    private final boolean takesMore;
    private final Recent<String> recent;
    private final Map<String, String> allowed;

    /** The text of a document, or why there is none. */
    record Found(
            String text, @Nullable String hash, @Nullable GraphQLError refused) {}

    private PersistedDocuments(boolean takesMore, Map<String, String> allowed) {
        this.takesMore = takesMore;
        this.recent = new Recent<>(DOCUMENTS, CHARACTERS);
        this.allowed = allowed;
    }

    /** Remembers what clients send, within bounds. */
    public static PersistedDocuments remembered() {
        return new PersistedDocuments(true, Map.of());
    }

    /** These documents, by their text or by their hash, and no other. */
    public static PersistedDocuments only(Collection<String> documents) {
        Map<String, String> allowed = new HashMap<>();
        for (String document : documents) {
            allowed.put(hash(document), document);
        }
        return new PersistedDocuments(false, Map.copyOf(allowed));
    }

    /** The SHA-256 by which a client names a document, in lower-case hexadecimal. */
    public static String hash(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has SHA-256", every);
        }
    }

    Found find(ExecutionInput input) {
        String sent = input.getQuery();
        boolean isSent = sent != null && !sent.isBlank() && !sent.equals(ExecutionInput.PERSISTED_QUERY_MARKER);
        Object named = input.getExtensions().get("persistedQuery");
        if (named == null) {
            return takesMore || allowed.containsKey(hash(isSent ? sent : ""))
                    ? new Found(isSent ? sent : "", null, null)
                    : refused(Code.PERSISTED_QUERY_ONLY.error(
                            "Only documents that were listed beforehand are run here."));
        }
        if (!(named instanceof Map<?, ?> map && map.get("sha256Hash") instanceof String given)) {
            return refused(
                    Code.BAD_REQUEST.error("'persistedQuery' in the extensions is an object with a 'sha256Hash'."));
        }
        String hash = given.toLowerCase(Locale.ROOT);
        if (isSent && !hash.equals(hash(sent))) {
            return refused(
                    Code.PERSISTED_QUERY_MISMATCH.error("The 'sha256Hash' is not that of the document sent with it."));
        }
        String text = takesMore ? recent.find(hash) : allowed.get(hash);
        if (text != null) {
            return new Found(text, hash, null);
        }
        if (!takesMore) {
            return refused(Code.PERSISTED_QUERY_ONLY.error("Only documents that were listed beforehand are run here."));
        }
        return isSent
                ? new Found(sent, hash, null)
                : refused(Code.PERSISTED_QUERY_NOT_FOUND.error("PersistedQueryNotFound"));
    }

    /** Called for what parsed and is valid. */
    void remember(Found found) {
        if (takesMore && found.hash != null) {
            recent.keep(found.hash, found.text, found.text.length());
        }
    }

    private static Found refused(GraphQLError error) {
        return new Found("", null, error);
    }
}
