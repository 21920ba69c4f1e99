package dev.redress.bench;

import dev.redress.cli.demo.Demo;
import dev.redress.cli.serve.Answering;
import dev.redress.cli.serve.JacksonJson;
import dev.redress.cli.serve.Plan;
import dev.redress.cli.serve.RedressServer;
import dev.redress.cli.serve.Serving;
import dev.redress.complaint.Addition;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.LogPage;
import dev.redress.complaint.Recorded;
import dev.redress.desk.Desk;
import dev.redress.graphql.ComplaintGraphql;
import dev.redress.graphql.http.Viewer;
import graphql.ExecutionResult;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The server of {@code redress serve} in a process of its own, over three times the complaints of its demonstration: {@code
 * redress} answers as it does, {@code trivial} by resolvers that do nothing. It prints where it is, and ends with its input.
 */
public final class Served {

    static final String REDRESS = "redress";
    static final String TRIVIAL = "trivial";

    private static final int COPIES = 3;
    private static final Viewer MANAGER =
            Viewer.of(Objects.requireNonNull(Demo.people().get("demo-manager")));

    private Served() {}

    public static void main(String[] args) throws IOException {
        RedressServer server =
                RedressServer.start(Plan.asking().withServing(Serving.DEMO), answering(args[0]), line -> {});
        System.out.println(server.address());
        while (System.in.read() >= 0) {
            // until whoever started it closes it
        }
        server.stop();
    }

    static Answering answering(String contender) {
        ComplaintGraphql schema = schema();
        GraphQLSchema real = schema.schema();
        GraphQLSchema asked = contender.equals(TRIVIAL) ? TrivialSchema.of(schema.sdl(), real, answers(schema)) : real;
        return new Answering(schema.http(new JacksonJson(), asked), schema.sdl(), name -> MANAGER);
    }

    private static ComplaintGraphql schema() {
        Complaints complaints = complaints();
        return ComplaintGraphql.over(complaints, Desk.following(complaints)).today(() -> Demo.USUAL_DAY);
    }

    private static Complaints complaints() {
        Complaints demo = Demo.on(Demo.USUAL_DAY);
        LogPage all = demo.after(0, Integer.MAX_VALUE);
        Set<String> references = new LinkedHashSet<>();
        all.events().forEach(entry -> references.add(entry.reference()));
        Complaints complaints = Complaints.inMemory();
        for (int copy = 1; copy <= COPIES; copy++) {
            for (String reference : references) {
                Recorded recorded = demo.find(reference).orElseThrow();
                String own = reference + "-" + copy;
                complaints.append(own, 0, own, "bench", Addition.copyOf(recorded.complaint(), recorded.landlord()));
            }
        }
        return complaints;
    }

    private static List<Map<String, Object>> answers(ComplaintGraphql schema) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Question question : Question.values()) {
            ExecutionResult result = schema.graphQl()
                    .execute(schema.input(MANAGER).query(question.document()).build());
            if (!result.getErrors().isEmpty()) {
                throw new IllegalStateException(question + ": " + result.getErrors());
            }
            answers.add(result.getData());
        }
        return answers;
    }
}
