package dev.redress.complaint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.reason.Reason;
import dev.redress.ruling.Action;
import dev.redress.ruling.Actions;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Course;
import dev.redress.ruling.Facts;
import dev.redress.ruling.Finding;
import dev.redress.ruling.Findings;
import dev.redress.ruling.FollowUp;
import dev.redress.ruling.RemedyPromise;
import dev.redress.ruling.Ruling;
import dev.redress.testing.Generated;
import dev.redress.testing.Histories;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Difference;
import dev.redress.timetable.Step;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** FTR-18: what people are called and said is in no answer, no message and no toString, whatever happened. */
@Domain(Histories.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class PersonalProperties {

    private static final String CANARY = "Canary Yellow, who said enough";

    @Property
    void no_answer_and_no_toString_shows_what_people_are_called_or_said(
            @ForAll Complaint history, @ForAll LocalDate asOf) {
        Complaint complaint = told(history);
        Timetable timetable = Timetable.of(complaint).asOf(asOf);
        List<Object> shown = new ArrayList<>(List.of(complaint, complaint.people(), complaint.texts()));
        shown.addAll(complaint.events());
        complaint.events().forEach(event -> shown.add(event.details()));
        complaint.events().forEach(event -> complaint.reasonOf(event).ifPresent(shown::add));
        shown.add(timetable);
        shown.addAll(timetable.notes());
        for (Deadline row : timetable.deadlines()) {
            shown.addAll(List.of(row, row.due(), row.moves(), row.alternatives()));
            reasons(row.reason(), shown);
            reasons(row.explanation(), shown);
        }
        for (Window row : timetable.windows()) {
            shown.addAll(List.of(row, row.alternatives()));
            reasons(row.reason(), shown);
            reasons(row.explanation(), shown);
        }
        for (Step row : timetable.steps()) {
            shown.addAll(List.of(row, row.when()));
        }
        shown.addAll(Difference.between(Timetable.of(history), timetable));
        for (Object each : shown) {
            assertFalse(each.toString().contains("Canary"), () -> each.getClass() + ": " + each);
        }
    }

    @Property(tries = 200)
    void no_ruling_and_no_finding_shows_what_people_are_called_or_said(
            @ForAll Complaint history, @ForAll LocalDate asOf) {
        Complaint complaint = told(history);
        Timetable timetable = Timetable.of(complaint).asOf(asOf);
        Facts intake = Facts.of(complaint)
                .with(Fact.KIND, "complaint")
                .with(Fact.OCCURRED, "2020-01-01")
                .with(Fact.GOOD_REASON, CANARY);
        List<Object> shown = new ArrayList<>(List.of(intake, Course.of(complaint)));
        rulings(Admission.of(complaint.policy()).review(intake), shown);
        rulings(Admission.of(timetable), shown);
        for (Action action : Actions.of(timetable)) {
            shown.addAll(List.of(action, action.why()));
            rulings(action.ruling(), shown);
        }
        for (Finding finding : Findings.of(timetable)) {
            shown.addAll(List.of(finding, finding.says()));
        }
        shown.addAll(FollowUp.of(complaint));
        shown.addAll(RemedyPromise.of(timetable));
        for (Object each : shown) {
            assertFalse(each.toString().contains("Canary"), () -> each.getClass() + ": " + each);
        }
    }

    private static void rulings(Ruling ruling, List<Object> shown) {
        shown.addAll(List.of(ruling, ruling.considered(), ruling.notes()));
        reasons(ruling.reason(), shown);
    }

    private static void reasons(Reason reason, List<Object> shown) {
        shown.add(reason);
        shown.add(reason.text());
        reason.because().forEach(each -> reasons(each, shown));
    }

    /** The same history with people, and with a reason and a text for every event that may carry one. */
    private static Complaint told(Complaint history) {
        Complaint told = Complaint.open(history.reference(), history.policy())
                .with(Person.resident("P1", Complainant.TENANT).called(CANARY))
                .with(Person.staff("S1", "officer").called(CANARY))
                .with(new Code("T0"), Personal.of(CANARY));
        for (Event event : history.events()) {
            Event by = event.by("P1").with(Detail.TEXT, "T0");
            told = Detail.REASON.belongsTo(by.kind()) ? told.with(by, CANARY) : told.with(by);
        }
        return told;
    }

    /** The property above would hold of nothing if no reason were ever on record. */
    @Property(tries = 20)
    void the_words_themselves_are_there_for_whoever_asks(@ForAll Complaint history) {
        Complaint complaint = told(history.with(Event.of(EventKind.CLOSED, LocalDate.of(2027, 1, 4))));
        assertTrue(complaint.events().stream()
                .flatMap(event -> complaint.reasonOf(event).stream())
                .anyMatch(reason -> reason.value().equals(CANARY)));
    }
}
