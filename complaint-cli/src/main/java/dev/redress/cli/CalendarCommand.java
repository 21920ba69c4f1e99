package dev.redress.cli;

/** {@code redress calendar}: working-day arithmetic, with its reasons. */
final class CalendarCommand {

    private CalendarCommand() {}

    static Spec spec() {
        return Spec.group(
                        "calendar",
                        "working days: add them, count them, list the holidays, draw a month",
                        CalendarAdd.spec(),
                        CalendarCount.spec(),
                        CalendarHolidays.spec(),
                        CalendarShow.spec(),
                        CalendarMoved.spec(),
                        CalendarBatch.spec(),
                        CalendarCheck.spec())
                .synopsis("redress calendar COMMAND [options]")
                .examples("redress calendar add 2026-12-18 10 working days", "redress calendar show --month 2026-12");
    }
}
