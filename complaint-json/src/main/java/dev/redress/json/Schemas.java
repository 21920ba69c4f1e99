package dev.redress.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published JSON Schemas (2020-12) of the answers and of the files, as text. */
public final class Schemas {

    private Schemas() {}

    /** Of the answer of {@code redress deadlines}. */
    public static String deadlines() {
        return read("deadlines.schema.json");
    }

    /** Of the answer of {@code redress policy show}. */
    public static String policy() {
        return read("policy.schema.json");
    }

    /** Of the answer of {@code redress policy validate}. */
    public static String policyValidate() {
        return read("policy-validate.schema.json");
    }

    /** Of the answer of {@code redress calendar check}. */
    public static String calendarCheck() {
        return read("calendar-check.schema.json");
    }

    /** Of a complaint's history, {@code redress/case/1}. */
    public static String caseFile() {
        return read("case.schema.json");
    }

    /** Of an intake, {@code redress/intake/1}. */
    public static String intakeFile() {
        return read("intake.schema.json");
    }

    /** Of a letter, {@code redress/letter/1}. */
    public static String letterFile() {
        return read("letter.schema.json");
    }

    /** Of a suite of scenarios, {@code redress/scenarios/1}. */
    public static String scenariosFile() {
        return read("scenarios.schema.json");
    }

    /** Of the answer of {@code redress eligible}. */
    public static String eligible() {
        return read("eligible.schema.json");
    }

    /** Of the answer of {@code redress case show}. */
    public static String caseShow() {
        return read("case-show.schema.json");
    }

    /** Of the answer of {@code redress case next}. */
    public static String caseNext() {
        return read("case-next.schema.json");
    }

    /** Of the answer of {@code redress case check}. */
    public static String caseCheck() {
        return read("case-check.schema.json");
    }

    /** Of the answer of {@code redress case may}. */
    public static String caseMay() {
        return read("case-may.schema.json");
    }

    /** Of the answer of {@code redress letter check}. */
    public static String letterCheck() {
        return read("letter-check.schema.json");
    }

    /** Of the answer of {@code redress verify}. */
    public static String verify() {
        return read("verify.schema.json");
    }

    /** Of the answer of {@code redress report quarterly}. */
    public static String reportQuarterly() {
        return read("report-quarterly.schema.json");
    }

    /** Of the answer of {@code redress report timeliness}. */
    public static String reportTimeliness() {
        return read("report-timeliness.schema.json");
    }

    /** Of a calendar's file, {@code redress/calendar/1}, in YAML or JSON. */
    public static String calendarFile() {
        return read("calendar.schema.json");
    }

    /** Of a landlord's own procedure, {@code redress/policy/1}. */
    public static String policyFile() {
        return read("policy-file.schema.json");
    }

    private static String read(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in this jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
