package dev.redress.bench;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.file.CaseFile;
import dev.redress.file.PolicyFile;
import dev.redress.file.Procedures;
import dev.redress.letter.Draft;
import dev.redress.letters.Form;
import dev.redress.letters.LetterTemplate;
import dev.redress.picture.Timeline;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.ruling.Action;
import dev.redress.ruling.Actions;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Requests;
import dev.redress.ruling.Ruling;
import dev.redress.timetable.Timetable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Files read, and questions asked of what they say, beside what Jackson takes to make a plain tree of the same bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgsAppend = FilesBench.WARM)
public class FilesBench {

    /** Each method waits for the compiler, so that a machine at other work measures compiled code all the same. */
    static final String WARM = "-Xbatch";

    /** A procedure of 28 clauses and a history of seven events that has been through both stages, each in YAML and in JSON. */
    @State(Scope.Benchmark)
    public static class Files {
        final YAMLMapper yaml = new YAMLMapper();
        final JsonMapper json = new JsonMapper();
        final byte[] policyYaml = written(PublishedPolicies.get("association"));
        final byte[] policyJson = asJson(policyYaml);
        final byte[] historyYaml = Histories.YAML;
        final byte[] historyJson = asJson(historyYaml);
        final WorkingCalendar calendar =
                WorkingCalendar.get(PublishedPolicies.get("emh").calendar());
        final LocalDate day = LocalDate.of(2027, 2, 15);
        final Event request = Event.of(EventKind.OMBUDSMAN_ASKED, day);
        final Complaint complaint = read("history.yaml", historyYaml);

        private static byte[] written(Policy policy) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PolicyFile.write(policy, out);
            return out.toByteArray();
        }

        private byte[] asJson(byte[] bytes) {
            return json.writeValueAsBytes(yaml.readTree(bytes));
        }

        static Policy policy(String name, byte[] bytes) {
            try {
                return PolicyFile.read(name, new ByteArrayInputStream(bytes)).get();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        static Complaint read(String name, byte[] bytes) {
            try {
                return CaseFile.read(name, new ByteArrayInputStream(bytes), Procedures.shipped())
                        .get();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        Ruling requested(Complaint on) {
            return Requests.to(Timetable.of(on, calendar)).review(request);
        }

        Ruling admitted(Complaint on) {
            return Admission.of(Timetable.of(on, calendar));
        }

        Timetable onTheDay() {
            return Timetable.of(complaint, calendar).asOf(day);
        }

        List<Action> next(Complaint on) {
            return Actions.of(Timetable.of(on, calendar).asOf(day));
        }
    }

    @Benchmark
    public JsonNode parsePolicyYaml(Files files) {
        return files.yaml.readTree(files.policyYaml);
    }

    @Benchmark
    public Policy readPolicyYaml(Files files) {
        return Files.policy("policy.yaml", files.policyYaml);
    }

    @Benchmark
    public JsonNode parsePolicyJson(Files files) {
        return files.json.readTree(files.policyJson);
    }

    @Benchmark
    public Policy readPolicyJson(Files files) {
        return Files.policy("policy.json", files.policyJson);
    }

    @Benchmark
    public JsonNode parseHistoryYaml(Files files) {
        return files.yaml.readTree(files.historyYaml);
    }

    @Benchmark
    public Complaint readHistoryYaml(Files files) {
        return Files.read("history.yaml", files.historyYaml);
    }

    @Benchmark
    public JsonNode parseHistoryJson(Files files) {
        return files.json.readTree(files.historyJson);
    }

    @Benchmark
    public Complaint readHistoryJson(Files files) {
        return Files.read("history.json", files.historyJson);
    }

    @Benchmark
    public Ruling request(Files files) {
        return files.requested(files.complaint);
    }

    @Benchmark
    public Ruling readAndRequest(Files files) {
        return files.requested(Files.read("history.yaml", files.historyYaml));
    }

    @Benchmark
    public Ruling admission(Files files) {
        return files.admitted(files.complaint);
    }

    @Benchmark
    public Ruling readAndAdmit(Files files) {
        return files.admitted(Files.read("history.yaml", files.historyYaml));
    }

    @Benchmark
    public List<Action> next(Files files) {
        return files.next(files.complaint);
    }

    @Benchmark
    public List<Action> readAndNext(Files files) {
        return files.next(Files.read("history.yaml", files.historyYaml));
    }

    @Benchmark
    public String picture(Files files) {
        return Timeline.of(files.onTheDay()).svg();
    }

    @Benchmark
    public String letter(Files files) {
        Draft draft = Draft.of(files.onTheDay(), "stage-1-response");
        return LetterTemplate.shipped("stage-1-response").writeWithGaps(draft, Form.HTML);
    }
}
