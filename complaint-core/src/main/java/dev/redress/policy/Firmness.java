package dev.redress.policy;

/** How firmly a document puts a clause: it will, or it aims to. */
public enum Firmness {
    WILL("will"),
    AIM("aim");

    private final String id;

    Firmness(String id) {
        this.id = id;
    }

    /** {@code aim}. */
    @Override
    public String toString() {
        return id;
    }
}
