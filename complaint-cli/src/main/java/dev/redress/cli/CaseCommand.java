package dev.redress.cli;

/** {@code redress case}: one complaint from its file: how it stands, what may be done next, what was wrong. */
final class CaseCommand {

    private CaseCommand() {}

    static Spec spec() {
        return Spec.group(
                        "case",
                        "one complaint from its file: how it stands, what may be done next, what was wrong",
                        CaseShow.spec(),
                        CaseNext.spec(),
                        CaseCheck.spec(),
                        CaseMay.spec())
                .synopsis("redress case COMMAND FILE [options]")
                .examples(
                        "redress case show docs/examples/ex-1.yaml --as-of 2027-02-15",
                        "redress case next docs/examples/ex-1.yaml --as-of 2027-02-15");
    }
}
