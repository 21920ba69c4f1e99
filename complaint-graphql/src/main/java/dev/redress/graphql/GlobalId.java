package dev.redress.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The id of a complaint among everything that goes by one: opaque, and the same for as long as the complaint is. */
final class GlobalId {

    private static final String COMPLAINT = "complaint:";

    private GlobalId() {}

    static String of(String reference) {
        byte[] word = (COMPLAINT + reference).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
    }

    /** The reference of the complaint that goes by the id; absent for what nobody was given. */
    static Optional<String> reference(String id) {
        try {
            String word = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(id)))
                    .toString();
            return word.startsWith(COMPLAINT)
                    ? Optional.of(word.substring(COMPLAINT.length()))
                            .filter(reference -> of(reference).equals(id))
                    : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            return Optional.empty();
        }
    }
}
