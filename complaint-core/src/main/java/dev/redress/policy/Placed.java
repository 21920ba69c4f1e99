package dev.redress.policy;

/**
 * A provision together with the clause it stands in.
 *
 * @param clause where it stands
 * @param provision what is provided
 */
public record Placed<P extends Provision>(Clause clause, P provision) {

    /** {@code EMH-5 send the full written response}. */
    @Override
    public String toString() {
        return clause.id() + " " + provision.what();
    }
}
