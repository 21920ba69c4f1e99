package dev.redress.report;

/**
 * A case that was read and is in no figure, and why: it is listed, never passed over in silence.
 *
 * @param reference the landlord's reference
 * @param why {@code under settle, edition 2026-11-22}
 */
public record NotCounted(String reference, String why) {

    /** {@code S-7: under settle, edition 2026-11-22}. */
    @Override
    public String toString() {
        return reference + ": " + why;
    }
}
