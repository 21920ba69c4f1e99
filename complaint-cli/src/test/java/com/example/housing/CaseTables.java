package com.example.housing;

import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;

public final class CaseTables {
    private static final String ROWS = "select opened_on, kind, entered_at, code, author, job_title from cases c"
            + " left join case_notes on case_id = c.id left join staff s on s.id = author where c.id = ? order by entered_at";
    private static final Map<String, String> KINDS = Map.of("COMPLAINT", "complaint", "REQUEST", "service-request");
    private static final Map<String, String> ROLES = Map.of("Officer", "officer", "Senior Manager", "senior-manager");
    private static final Map<String, EventKind> CODES = Map.of(
            "FORMAL", EventKind.FORMAL_REQUEST,
            "ACK1", EventKind.STAGE_1_ACKNOWLEDGED,
            "RESP1", EventKind.STAGE_1_RESPONDED,
            "ESC", EventKind.ESCALATION_REQUESTED,
            "ACK2", EventKind.STAGE_2_ACKNOWLEDGED,
            "RESP2", EventKind.STAGE_2_RESPONDED);

    public static Complaint complaint(Connection tables, int id, Policy policy, ZoneId zone) throws SQLException {
        Complaint complaint = Complaint.open("CASE-" + id, policy);
        try (PreparedStatement rows = tables.prepareStatement(ROWS)) {
            rows.setInt(1, id);
            for (ResultSet row = rows.executeQuery(); row.next(); ) {
                complaint = complaint.events().isEmpty() ? complaint.with(contact(row)) : complaint;
                complaint = row.getString("code") == null ? complaint : noted(complaint, row, zone);
            }
        }
        return complaint;
    }

    private static Event contact(ResultSet row) throws SQLException {
        Event contact = Event.firstContact(row.getObject("opened_on", LocalDate.class));
        String kind = KINDS.get(String.valueOf(row.getString("kind")));
        return kind == null ? contact : contact.with(Fact.KIND, kind);
    }

    private static Complaint noted(Complaint complaint, ResultSet row, ZoneId zone) throws SQLException {
        ZonedDateTime entered =
                row.getObject("entered_at", OffsetDateTime.class).atZoneSameInstant(zone);
        EventKind own = EventKind.get("x-note-" + row.getString("code").toLowerCase(Locale.ROOT));
        Event event = Event.of(CODES.getOrDefault(row.getString("code"), own), entered.toLocalDate());
        String author = row.getString("author");
        Complaint more = complaint.with(author == null ? event : event.by("S" + author));
        return author == null
                ? more
                : more.with(new Person(new Code("S" + author), null, null, ROLES.get(row.getString("job_title"))));
    }
}
