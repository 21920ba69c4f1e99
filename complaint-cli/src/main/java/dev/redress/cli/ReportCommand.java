package dev.redress.cli;

/** {@code redress report}: what is published of many cases, and how times were kept. */
final class ReportCommand {

    private ReportCommand() {}

    static Spec spec() {
        return Spec.group(
                        "report",
                        "many cases at once: the figures that are published, and how times were kept",
                        ReportQuarterly.spec(),
                        ReportTimeliness.spec())
                .synopsis("redress report COMMAND --cases DIR [options]")
                .examples(
                        "redress report quarterly association --cases docs/examples/quarter --quarter 2026-Q4",
                        "redress report timeliness --cases docs/examples/quarter --from 2026-10-01 --to 2026-12-31");
    }
}
