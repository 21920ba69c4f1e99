package dev.redress.json;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Party;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Course;
import dev.redress.ruling.Findings;
import dev.redress.ruling.FollowUp;
import dev.redress.ruling.RemedyPromise;
import dev.redress.ruling.Ruling;
import dev.redress.timetable.Timetable;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One complaint as JSON: the answer of {@code redress case show}, whose shape {@link Schemas#caseShow()} publishes. It is the
 * timetable's with {@code reference}, {@code course}, {@code party}, {@code people}, {@code history}, {@code followUps},
 * {@code remedies} and {@code findings}; {@code admission} where it was refused.
 *
 * <p>A complaint says who by id, standing and role. What people are called and said is written only where it is asked for.
 */
public final class CaseJson {

    private final JsonGenerator json;
    private final Complaint recorded;
    private final Timetable timetable;
    private final boolean personal;

    private CaseJson(JsonGenerator json, Complaint recorded, Timetable timetable, boolean personal) {
        this.json = json;
        this.recorded = recorded;
        this.timetable = timetable;
        this.personal = personal;
    }

    /**
     * Writes a complaint.
     *
     * @param recorded everything on record
     * @param timetable its timetable, for a day or for none
     * @param personal whether to write what people are called and said
     * @param explained whether to add the days that other conventions and readings would give
     */
    public static void write(
            Complaint recorded, Timetable timetable, boolean personal, boolean explained, OutputStream out) {
        Timetable shown = personal ? timetable : timetable.withoutPersonal();
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            json.writeStringProperty("reference", recorded.reference());
            TimetableJson.fields(json, shown, explained);
            new CaseJson(json, recorded, shown, personal).rest();
            json.writeEndObject();
        }
    }

    /** What an answer about a complaint was computed with. */
    static void pinned(JsonGenerator json, Timetable timetable) {
        json.writeStringProperty("reference", timetable.complaint().reference());
        RulingJson.pinned(json, timetable.policy(), timetable.calendar());
        timetable.day().ifPresent(day -> json.writeStringProperty("asOf", day.toString()));
    }

    private void rest() {
        course(Course.of(timetable.complaint()));
        party(Party.of(timetable.complaint()));
        json.writeArrayPropertyStart("people");
        recorded.people().forEach(this::person);
        json.writeEndArray();
        if (personal && !recorded.texts().isEmpty()) {
            json.writeObjectPropertyStart("texts");
            recorded.texts().forEach((id, text) -> json.writeStringProperty(id.word(), text.value()));
            json.writeEndObject();
        }
        EventJson.history(json, recorded, timetable);
        json.writeArrayPropertyStart("followUps");
        FollowUp.of(timetable.complaint()).forEach(this::followUp);
        json.writeEndArray();
        json.writeArrayPropertyStart("remedies");
        RemedyPromise.of(timetable).forEach(this::remedy);
        json.writeEndArray();
        FindingsJson.findings(json, Findings.of(timetable));
        Ruling admission = Admission.of(timetable);
        if (admission instanceof Ruling.Refused) {
            json.writeObjectPropertyStart("admission");
            RulingJson.ruling(json, admission);
            json.writeEndObject();
        }
    }

    private void course(Course course) {
        json.writeObjectPropertyStart("course");
        json.writeStringProperty("kind", course.kind().toString());
        if (course.stage() != null) {
            json.writeStringProperty("stage", course.stage().id());
        }
        date("ended", course.ended());
        if (course.endedBy() != null) {
            json.writeStringProperty("endedBy", course.endedBy().name());
        }
        if (!course.clauses().isEmpty()) {
            RulingJson.texts(json, "clauses", course.clauses());
        }
        json.writeEndObject();
    }

    private void party(Party party) {
        if (party.residents().isEmpty() && party.representative() == null) {
            return;
        }
        json.writeObjectPropertyStart("party");
        RulingJson.texts(json, "residents", ids(party.residents()));
        if (party.representative() != null) {
            json.writeStringProperty(
                    "representative", party.representative().id().word());
        }
        date("authorityFrom", party.authorityFrom());
        json.writeEndObject();
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(person -> person.id().word()).toList();
    }

    private void person(Person person) {
        json.writeStartObject();
        json.writeStringProperty("id", person.id().word());
        person.findStanding().ifPresent(standing -> json.writeStringProperty("standing", standing.toString()));
        person.findRole().ifPresent(role -> json.writeStringProperty("role", role));
        @Nullable Personal name = person.name();
        if (personal && name != null) {
            json.writeStringProperty("name", name.value());
        }
        json.writeEndObject();
    }

    private void followUp(FollowUp followUp) {
        json.writeStartObject();
        json.writeStringProperty("clause", followUp.clause());
        json.writeStringProperty("what", followUp.what());
        json.writeStringProperty("since", followUp.since().toString());
        date("done", followUp.done());
        json.writeEndObject();
    }

    private void remedy(RemedyPromise remedy) {
        json.writeStartObject();
        json.writeStringProperty("clause", remedy.clause());
        json.writeStringProperty("remedy", remedy.what());
        if (remedy.amount() != null) {
            json.writeStringProperty("amount", remedy.amount().toPlainString());
        }
        json.writeStringProperty("offered", remedy.offered().toString());
        date("promised", remedy.promised());
        date("done", remedy.done());
        timetable
                .day()
                .ifPresent(
                        day -> json.writeStringProperty("status", remedy.on(day).toString()));
        json.writeEndObject();
    }

    private void date(String name, @Nullable LocalDate day) {
        if (day != null) {
            json.writeStringProperty(name, day.toString());
        }
    }
}
