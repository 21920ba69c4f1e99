package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.picture.Distribution;
import dev.redress.picture.Page;
import dev.redress.report.DueCase;
import dev.redress.report.Kept;
import dev.redress.report.Rank;
import dev.redress.report.Timeliness;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How times were kept as a page that stands on its own: a table for each procedure, and how late each obligation was met. */
final class TimelinessHtml {

    /** Each number of working days has a column of its own up to this many; then come tens. */
    private static final int SINGLE = 10;

    private static final int LAST = 30;

    private TimelinessHtml() {}

    static String html(Timeliness report, ReportInput input) {
        String days = Days.spoken(report.period().first()) + " to "
                + Days.spoken(report.period().last());
        Page page = Page.of("What fell due from " + days)
                .saying(ReportInput.spoken(report.cases()) + ", " + input.asOf() + ".");
        for (Timeliness.OfPolicy of : report.policies()) {
            page = with(of, page);
        }
        page = input.notCounted(report.notCounted(), page);
        Set<String> calendars = new LinkedHashSet<>();
        for (Timeliness.OfPolicy of : report.policies()) {
            page = page.saying(
                    "Policy " + of.policy().id() + ", edition " + of.policy().edition() + ".");
            calendars.add(CountText.named(of.calendar()));
        }
        for (String calendar : calendars) {
            page = page.saying("Calendar " + calendar + ".");
        }
        return page.html();
    }

    private static Page with(Timeliness.OfPolicy of, Page before) {
        List<List<String>> dated = new ArrayList<>();
        List<List<String>> undated = new ArrayList<>();
        List<List<String>> notInTime = new ArrayList<>();
        List<List<String>> lateBy = new ArrayList<>();
        for (Kept row : of.rows()) {
            String noDay = row.noDay();
            if (noDay != null) {
                undated.add(List.of(named(row), noDay));
            } else {
                List<String> cells = new ArrayList<>(List.of(TimelinessText.cells(row)));
                cells.subList(0, 2).clear();
                cells.add(0, named(row));
                dated.add(cells);
            }
            row.lateness().ifPresent(late -> {
                add(lateBy, row, "median", late.median());
                add(lateBy, row, "90% by no more than", late.ninetieth());
                add(lateBy, row, "worst", late.worst());
            });
            add(notInTime, row, "met late", row.late());
            add(notInTime, row, "stopped late, unmet", row.neverMet());
            add(notInTime, row, "still open", row.open());
        }
        String title = of.policy().title();
        Page page = before.table(
                title + ": " + ReportInput.spoken(of.cases()),
                List.of(
                        "Obligation",
                        "Fell due",
                        "In time",
                        "Late",
                        "Never met",
                        "Open",
                        "Late by: median, 90%, worst"),
                dated);
        for (Kept row : of.rows()) {
            if (row.fellDue() > row.inTime().size()) {
                page = page.with(chart(row).picture());
            }
        }
        page = lateBy.isEmpty()
                ? page
                : page.table(title + ": late by", List.of("Obligation", "Which", "By", "Cases"), lateBy);
        page = page.table(title + ": not in time", List.of("Obligation", "How", "Cases"), notInTime);
        return undated.isEmpty()
                ? page
                : page.table(title + ": nothing falls due", List.of("Obligation", "Why"), undated);
    }

    private static String named(Kept row) {
        return row.clause() + " " + row.what();
    }

    private static void add(List<List<String>> rows, Kept row, String how, List<DueCase> cases) {
        if (!cases.isEmpty()) {
            rows.add(List.of(
                    named(row),
                    how,
                    ReportInput.references(
                            cases.stream().map(DueCase::reference).toList())));
        }
    }

    private static void add(List<List<String>> rows, Kept row, String which, Rank rank) {
        rows.add(List.of(named(row), which, rank.toString(), ReportInput.references(rank.references())));
    }

    private static Distribution chart(Kept row) {
        List<Distribution.Bar> bars = new ArrayList<>();
        bars.add(new Distribution.Bar("in time", row.inTime().size()));
        int worst = 0;
        for (DueCase one : row.late()) {
            worst = Math.max(worst, days(one));
        }
        for (int day = 0; day <= Math.min(worst, SINGLE); day++) {
            add(bars, row, day, day);
        }
        for (int day = SINGLE + 1; day <= worst && day < LAST; day += SINGLE) {
            add(bars, row, day, day + SINGLE - 1);
        }
        if (worst > LAST) {
            add(bars, row, LAST + 1, Integer.MAX_VALUE);
        }
        bars.add(new Distribution.Bar("never met", row.neverMet().size()));
        bars.add(new Distribution.Bar("open", row.open().size()));
        return Distribution.of(named(row), "working days late when it was met", bars)
                .withLineAfter(1, row.terms());
    }

    /** Those that were met that many days late; a day that is late by no working day has a column only where there is one. */
    private static void add(List<Distribution.Bar> bars, Kept row, int from, int to) {
        int count = 0;
        for (DueCase one : row.late()) {
            count += days(one) >= from && days(one) <= to ? 1 : 0;
        }
        if (from > 0 || count > 0) {
            String label = to == from ? String.valueOf(from) : to == Integer.MAX_VALUE ? "more" : from + " to " + to;
            bars.add(new Distribution.Bar(label, count));
        }
    }

    private static int days(DueCase one) {
        Integer late = one.late();
        return late == null ? 0 : late;
    }
}
