package dev.redress.json;

import dev.redress.calendar.Count;
import dev.redress.calendar.Counting;
import dev.redress.calendar.Tally;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.document.Defect;
import dev.redress.file.CalendarFile;
import dev.redress.file.CaseFile;
import dev.redress.file.LetterFile;
import dev.redress.file.PolicyFile;
import dev.redress.file.Procedures;
import dev.redress.letter.Letter;
import dev.redress.policy.Channel;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.ruling.Ruling;
import dev.redress.timetable.Timetable;
import java.io.OutputStream;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.module.SimpleModule;

/**
 * The types of Redress for an {@code ObjectMapper} of Jackson 3: files and answers in the shapes that the readers and writers
 * of this package have, and the words that files use.
 *
 * <p>{@code JsonMapper.builder().addModule(new RedressModule()).build()}, or {@code findAndAddModules()}. A value that cannot
 * be read is a {@code DatabindException} whose cause is a {@link dev.redress.document.DefectiveFile} with all that is wrong.
 *
 * <p>Policies, calendars, complaints and letters are written as the files they would be, the last two with the names and words in them.
 * A calendar that was changed has a name of its own, or it would not read. Timetables, counts and tallies are written and not
 * read: they are made again from what does read. What a type that is not listed here becomes is Jackson's affair.
 */
public final class RedressModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Finds the procedures that are shipped. */
    public RedressModule() {
        this(Procedures.shipped());
    }

    private RedressModule(Procedures procedures) {
        super("redress");
        files(procedures);
        answers();
        words();
    }

    /** Finds the procedures that a complaint names where the host says. */
    public static RedressModule finding(Procedures procedures) {
        return new RedressModule(procedures);
    }

    private void files(Procedures procedures) {
        file(WorkingCalendar.class, CalendarFile::write, CalendarFile::read);
        file(Policy.class, PolicyFile::write, PolicyFile::read);
        file(Complaint.class, CaseFile::write, document -> CaseFile.read(document, procedures));
        file(Letter.class, LetterFile::write, document -> LetterFile.read(document, procedures));
    }

    private <T> void file(Class<T> type, BiConsumer<T, OutputStream> writer, FileDeserializer.Reader<T> reader) {
        addSerializer(
                type,
                new AnswerSerializer<>(type, (value, json) -> FileJson.write(out -> writer.accept(value, out), json)));
        addDeserializer(type, new FileDeserializer<>(type, reader));
    }

    private void answers() {
        addSerializer(Timetable.class, new AnswerSerializer<>(Timetable.class, TimetableJson::write));
        addSerializer(Count.class, new AnswerSerializer<>(Count.class, CalendarJson::write));
        addSerializer(Tally.class, new AnswerSerializer<>(Tally.class, CalendarJson::write));
        addSerializer(Counting.class, new AnswerSerializer<>(Counting.class, CalendarJson::write));
        addDeserializer(Counting.class, new FileDeserializer<>(Counting.class, CountingJson::read));
        addSerializer(Ruling.class, new AnswerSerializer<>(Ruling.class, RulingJson::write));
        addDeserializer(Ruling.class, new FileDeserializer<>(Ruling.class, RulingReading::read));
        addSerializer(Defect.class, new AnswerSerializer<>(Defect.class, DefectJson::write));
    }

    private void words() {
        word(TimeLimit.class, TimeLimit::parse);
        word(EventKind.class, EventKind::get);
        word(Channel.class, Channel::get);
        word(Fact.class, Fact::get);
        word(Complainant.class, Complainant::get);
    }

    private <T> void word(Class<T> type, Function<String, T> reader) {
        addSerializer(type, new AnswerSerializer<>(type, (value, json) -> json.writeString(value.toString())));
        addDeserializer(type, new WordDeserializer<>(type, reader));
        addKeySerializer(type, new AnswerSerializer<>(type, (value, json) -> json.writeName(value.toString())));
        addKeyDeserializer(type, WordDeserializer.ofKeys(type, reader));
    }
}
