package dev.redress.json;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.file.CaseFolder;
import dev.redress.policy.Policy;
import dev.redress.report.Behind;
import dev.redress.report.DueCase;
import dev.redress.report.Figure;
import dev.redress.report.Kept;
import dev.redress.report.Lateness;
import dev.redress.report.Line;
import dev.redress.report.NotCounted;
import dev.redress.report.Period;
import dev.redress.report.Quarterly;
import dev.redress.report.Rank;
import dev.redress.report.Share;
import dev.redress.report.Timeliness;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Reports as JSON: the answers of {@code redress report quarterly} and {@code redress report timeliness}, whose shapes {@link
 * Schemas#reportQuarterly()} and {@link Schemas#reportTimeliness()} publish.
 *
 * <p>A line of a figure reads {@code {"label": "formal", "count": 5, "share": {"part": 5, "whole": 8, "percent": 62.5}, "cases":
 * [{"reference": "C-1", "on": "2026-12-18"}, …]}}. The percentage is the share rounded once; whoever adds adds the counts.
 */
public final class ReportJson {

    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the figures of a time; what could not be read stands beside them. */
    public static void write(Quarterly report, List<CaseFolder.Unread> unread, List<String> others, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            new ReportJson(json).quarterly(report);
            rest(json, report.notCounted(), unread, others);
            json.writeEndObject();
        }
    }

    /** Writes how times were kept; what could not be read stands beside it. */
    public static void write(Timeliness report, List<CaseFolder.Unread> unread, List<String> others, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            new ReportJson(json).timeliness(report);
            rest(json, report.notCounted(), unread, others);
            json.writeEndObject();
        }
    }

    // --- figures ------------------------------------------------------------------------------------------------

    private void quarterly(Quarterly report) {
        basis(report.policy(), report.calendar());
        period(report.period(), report.asOf());
        json.writeNumberProperty("cases", report.cases());
        json.writeArrayPropertyStart("figures");
        report.figures().forEach(this::figure);
        json.writeEndArray();
        json.writeArrayPropertyStart("outputs");
        for (Quarterly.Output output : report.outputs()) {
            json.writeStartObject();
            json.writeStringProperty("clause", output.clause());
            json.writeStringProperty("to", output.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("unknown");
        for (Quarterly.Named unknown : report.unknown()) {
            json.writeStartObject();
            json.writeStringProperty("clause", unknown.clause());
            json.writeStringProperty("name", unknown.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void figure(Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("clause", figure.clause());
        json.writeStringProperty("name", figure.name());
        json.writeStringProperty("what", figure.what());
        json.writeStringProperty("population", figure.population());
        json.writeStringProperty("day", figure.day());
        json.writeNumberProperty("total", figure.total());
        json.writeArrayPropertyStart("lines");
        figure.lines().forEach(this::line);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void line(Line line) {
        json.writeStartObject();
        json.writeStringProperty("label", line.label());
        json.writeNumberProperty("count", line.count());
        share(line.share());
        if (line.amount() != null) {
            json.writeStringProperty("amount", line.amount().toPlainString());
        }
        json.writeArrayPropertyStart("cases");
        for (Behind behind : line.behind()) {
            json.writeStartObject();
            json.writeStringProperty("reference", behind.reference());
            json.writeStringProperty("on", behind.day().toString());
            if (behind.text() != null) {
                json.writeStringProperty("text", behind.text().word());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void share(@Nullable Share share) {
        if (share != null) {
            json.writeObjectPropertyStart("share");
            json.writeNumberProperty("part", share.part());
            json.writeNumberProperty("whole", share.whole());
            json.writeNumberProperty("percent", share.percent());
            json.writeEndObject();
        }
    }

    // --- times --------------------------------------------------------------------------------------------------

    private void timeliness(Timeliness report) {
        period(report.period(), report.asOf());
        json.writeNumberProperty("cases", report.cases());
        json.writeArrayPropertyStart("policies");
        for (Timeliness.OfPolicy of : report.policies()) {
            json.writeStartObject();
            basis(of.policy(), of.calendar());
            json.writeNumberProperty("cases", of.cases());
            json.writeArrayPropertyStart("obligations");
            of.rows().forEach(this::kept);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void kept(Kept row) {
        json.writeStartObject();
        json.writeStringProperty("clause", row.clause());
        json.writeStringProperty("what", row.what());
        json.writeStringProperty("terms", row.terms());
        if (row.noDay() != null) {
            json.writeStringProperty("noDay", row.noDay());
        } else {
            json.writeNumberProperty("fellDue", row.fellDue());
            share(row.share().orElse(null));
            row.lateness().ifPresent(this::lateness);
            cases("inTime", row.inTime());
            cases("late", row.late());
            cases("neverMet", row.neverMet());
            cases("open", row.open());
            cases("running", row.running());
            cases("stopped", row.stopped());
            notCounted(json, "uncertain", row.uncertain());
        }
        json.writeEndObject();
    }

    private void lateness(Lateness lateness) {
        json.writeObjectPropertyStart("lateness");
        rank("median", lateness.median());
        rank("ninetieth", lateness.ninetieth());
        rank("worst", lateness.worst());
        json.writeEndObject();
    }

    private void rank(String name, Rank rank) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("workingDays", rank.days());
        json.writeArrayPropertyStart("references");
        rank.references().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void cases(String name, List<DueCase> cases) {
        json.writeArrayPropertyStart(name);
        for (DueCase one : cases) {
            json.writeStartObject();
            json.writeStringProperty("reference", one.reference());
            json.writeStringProperty("due", one.due().toString());
            if (one.met() != null) {
                json.writeStringProperty("met", one.met().toString());
            }
            if (one.late() != null) {
                json.writeNumberProperty("workingDays", one.late());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    // --- both ---------------------------------------------------------------------------------------------------

    private void basis(Policy policy, WorkingCalendar calendar) {
        json.writeStringProperty("policy", policy.id());
        json.writeStringProperty("edition", policy.edition());
        CalendarJson.calendar(json, calendar);
    }

    private void period(Period period, @Nullable LocalDate asOf) {
        json.writeStringProperty("from", period.first().toString());
        json.writeStringProperty("to", period.last().toString());
        if (period.isQuarter()) {
            json.writeStringProperty("quarter", period.toString());
        }
        if (asOf != null) {
            json.writeStringProperty("asOf", asOf.toString());
        }
    }

    private static void rest(
            JsonGenerator json, List<NotCounted> notCounted, List<CaseFolder.Unread> unread, List<String> others) {
        notCounted(json, "notCounted", notCounted);
        json.writeArrayPropertyStart("unread");
        for (CaseFolder.Unread one : unread) {
            json.writeStartObject();
            json.writeStringProperty("file", one.file());
            json.writeStringProperty("why", one.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("others");
        others.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void notCounted(JsonGenerator json, String name, List<NotCounted> cases) {
        json.writeArrayPropertyStart(name);
        for (NotCounted one : cases) {
            json.writeStartObject();
            json.writeStringProperty("reference", one.reference());
            json.writeStringProperty("why", one.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
