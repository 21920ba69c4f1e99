package dev.redress.cli;

/** {@code redress policy}: the procedures, clause by clause and side by side. */
final class PolicyCommand {

    private PolicyCommand() {}

    static Spec spec() {
        return Spec.group(
                        "policy",
                        "the procedures: list them, read one, compare two",
                        PolicyList.spec(),
                        PolicyShow.spec(),
                        PolicyCompare.spec())
                .synopsis("redress policy COMMAND [options]")
                .examples("redress policy show emh", "redress policy compare emh settle --received 2026-12-18");
    }
}
