package dev.redress.letter;

import dev.redress.calendar.Days;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.policy.EventKind;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision.Advice;
import dev.redress.policy.Provision.Contact;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Ruling;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contents of a letter that need not be written, since they are on record or the document states them. */
final class Contents {

    private static final List<String> WITH_REASONS = List.of("extension", "escalation-refusal");

    private final Timetable sent;
    private final Complaint complaint;
    private final @Nullable Event recorded;
    private final Letter empty;
    private final List<String> required;

    Contents(Timetable sent, @Nullable Event recorded, Letter empty) {
        this.sent = sent;
        this.complaint = sent.complaint();
        this.recorded = recorded;
        this.empty = empty;
        this.required = Required.of(empty.policy(), empty.kind()).stream()
                .map(Required::content)
                .toList();
    }

    /** @param escalateBy the last day on which the next stage can be asked for; null where none is stated */
    Letter known(@Nullable LocalDate escalateBy) {
        Letter letter =
                empty.with("reference", Personal.of(complaint.reference())).with("officer", officer());
        if (empty.kind().equals("stage-1-response") && escalateBy != null) {
            letter = letter.with("escalate-by", Days.spoken(escalateBy));
        }
        if (recorded != null && recorded.kind().equals(EventKind.EXTENDED)) {
            letter = letter.with("new-date", recorded.until().map(Days::spoken).orElse(""));
        }
        if (recorded != null && WITH_REASONS.contains(empty.kind())) {
            letter = letter.with("reasons", complaint.reasonOf(recorded).orElse(null));
        }
        if (empty.kind().equals("refusal")) {
            letter = letter.with("reasons", refusing());
        }
        for (Placed<Contact> contact : empty.policy().all(Contact.class)) {
            letter = with(letter, contact.provision());
        }
        if (required.contains("advice")) {
            letter = letter.with("advice", advice());
        }
        return letter;
    }

    /** As the document states them; where it prints none, the name alone. */
    private Letter with(Letter letter, Contact contact) {
        String content = contact.content();
        if (content == null || !required.contains(content) && !Draft.leadsElsewhere(empty.kind())) {
            return letter;
        }
        List<String> lines = new ArrayList<>(contact.lines());
        if (content.equals("ombudsman")) {
            lines.add(0, contact.who());
        }
        return letter.with(content, String.join("\n", lines));
    }

    /** The words of the clauses by which this is no complaint, where what is on record decides it. */
    private String refusing() {
        Ruling ruling = Admission.of(sent);
        List<String> said = new ArrayList<>();
        if (ruling instanceof Ruling.Refused) {
            for (String clause : ruling.clauses()) {
                said.add(empty.policy().getClause(clause).words());
            }
        }
        return String.join("\n", said);
    }

    private String advice() {
        List<String> said = new ArrayList<>();
        for (Placed<Advice> advice : empty.policy().all(Advice.class)) {
            said.add(advice.clause().words());
        }
        return String.join("\n", said);
    }

    /** What the one is called to whom the complaint was given last, else who acted last for the landlord. */
    private @Nullable Personal officer() {
        Event assigned = complaint.findLast(EventKind.HANDLER_ASSIGNED).orElse(null);
        String id = assigned == null
                ? null
                : assigned.find(Detail.TO).map(Code::word).orElse(null);
        for (Event event : complaint.history()) {
            String by = event.by().orElse(null);
            if (assigned == null
                    && by != null
                    && complaint.findPerson(by).flatMap(Person::findRole).isPresent()) {
                id = by;
            }
        }
        return id == null ? null : complaint.findPerson(id).map(Person::name).orElse(null);
    }
}
