package dev.redress.cli;

/** {@code redress policy}: the procedures, clause by clause and side by side, and a landlord's own. */
final class PolicyCommand {

    private PolicyCommand() {}

    static Spec spec() {
        return Spec.group(
                        "policy",
                        "the procedures: list them, read one, compare two, write your own",
                        PolicyList.spec(),
                        PolicyShow.spec(),
                        PolicyCompare.spec(),
                        PolicyNew.spec(),
                        PolicyValidate.spec(),
                        PolicyExport.spec())
                .synopsis("redress policy COMMAND [options]")
                .examples("redress policy show emh", "redress policy compare emh settle --received 2026-12-18");
    }
}
