package dev.redress.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.access.Access;
import dev.redress.access.Act;
import dev.redress.access.Actor;
import dev.redress.access.CaseView;
import dev.redress.calendar.Days;
import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.complaint.Recorded;
import dev.redress.graphql.Shown.State;
import dev.redress.graphql.example.Jackson;
import dev.redress.graphql.http.Viewer;
import dev.redress.graphql.limits.Limit;
import dev.redress.graphql.limits.Limits;
import dev.redress.published.PublishedPolicies;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every field to everybody: what is shown of complaints to whom, by documents that are made from the schema. */
class FieldsByRoleTest {

    private static final Path PAGE = Path.of("../docs/graphql/fields-by-role.md");
    private static final Cast CAST = Cast.together();
    private static final ComplaintGraphql GRAPHQL = CAST.graphql().limits(unlimited());
    private static final GraphQLSchema SCHEMA = GRAPHQL.schema();
    private static final GraphQL ENGINE = GRAPHQL.graphQl();
    private static final List<String> OF_COMPLAINTS = List.of("complaint", "complaints", "due", "node");
    private static final List<String> OF_MORE = List.of("report", "viewer");

    private static final Map<String, Shown> COMPLAINTS = new LinkedHashMap<>();
    private static final Map<String, Shown> MORE = new LinkedHashMap<>();

    private static Limits unlimited() {
        Limits limits = Limits.standard();
        for (Limit limit : Limit.values()) {
            limits = limits.with(limit, Math.max(limit.standard(), 1_000_000));
        }
        return limits;
    }

    private static Map<String, Object> ask(Viewer viewer, String document, String reference) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("reference", reference);
        variables.put("id", GlobalId.of(reference));
        variables.put("policy", reference.substring(reference.indexOf('-') + 1));
        ExecutionResult result = ENGINE.execute(
                GRAPHQL.input(viewer).query(document).variables(variables).build());
        return result.toSpecification();
    }

    private static String text(Viewer viewer, String document, String reference) {
        return new String(new Jackson().write(ask(viewer, document, reference)), StandardCharsets.UTF_8)
                .replace(GlobalId.of(reference), "ID")
                .replace(reference, "REFERENCE");
    }

    @BeforeAll
    static void everybody_asks_for_everything() {
        Cast.people().forEach((who, viewer) -> {
            Shown complaints = new Shown(SCHEMA);
            for (String reference : CAST.references()) {
                complaints.add(ask(viewer, WholeDocument.of(SCHEMA, "complaint"), reference));
            }
            for (String root : OF_COMPLAINTS) {
                complaints.add(ask(viewer, WholeDocument.of(SCHEMA, root), "LATER-emh"));
            }
            COMPLAINTS.put(who, complaints);
            Shown more = new Shown(SCHEMA);
            for (String root : OF_MORE) {
                PublishedPolicies.ids()
                        .forEach(policy -> more.add(ask(viewer, WholeDocument.of(SCHEMA, root), "-" + policy)));
            }
            MORE.put(who, more);
        });
    }

    @Test
    void the_page_is_what_is_answered() throws IOException {
        String page = FieldsByRole.page(SCHEMA, COMPLAINTS, MORE);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page);
    }

    @Test
    void every_field_of_a_query_is_of_complaints_or_of_more_or_needs_none() {
        Set<String> all = new TreeSet<>(OF_COMPLAINTS);
        all.addAll(OF_MORE);
        all.addAll(names(ComplaintGraphql.asking().schema().getQueryType()));
        assertEquals(all, names(SCHEMA.getQueryType()));
    }

    private static Set<String> names(GraphQLObjectType type) {
        Set<String> names = new TreeSet<>();
        type.getFieldDefinitions().forEach(field -> names.add(field.getName()));
        return names;
    }

    @Test
    void nobody_gets_an_error_but_that_it_is_not_for_them() {
        COMPLAINTS.forEach((who, shown) -> assertTrue(
                shown.codes().isEmpty()
                        || shown.codes().equals(Set.of(who.equals("nobody") ? "UNAUTHENTICATED" : "FORBIDDEN")),
                who + shown.codes()));
        assertEquals(Set.of(), COMPLAINTS.get("manager").codes());
    }

    @Test
    void what_is_of_a_complaint_is_shown_to_those_who_have_to_do_with_it_alone() {
        Set<String> strangers = Cast.strangers();
        for (String field : FieldsByRole.fields(SCHEMA)) {
            COMPLAINTS.forEach((who, shown) -> {
                boolean ofOne =
                        !field.startsWith("Query.") && !field.contains("Connection.") && !field.startsWith("PageInfo.");
                if (strangers.contains(who) && ofOne) {
                    assertEquals(State.ABSENT, shown.of(field), who + " is shown " + field);
                }
                if (shown.of(field) == State.VALUE) {
                    assertEquals(State.VALUE, COMPLAINTS.get("manager").of(field), who + " sees more than a manager");
                }
            });
        }
        for (String who : strangers) {
            for (String root : List.of("complaint", "node")) {
                assertNotEquals(State.VALUE, COMPLAINTS.get(who).of("Query." + root), who);
            }
        }
    }

    @Test
    void what_is_listed_is_what_may_be_seen() {
        String lists = "{ complaints(first: 100) { totalCount edges { node { reference } } }"
                + " due(by: \"2027-12-31\", first: 100) { edges { node { complaint { reference } } } } }";
        List<String> all = new ArrayList<>(CAST.references());
        all.add("OTHER-1");
        Cast.people().forEach((who, viewer) -> {
            Set<String> seen = new TreeSet<>();
            for (String reference : all) {
                Map<String, Object> one = ask(
                        viewer, "query($reference: String!) { complaint(reference: $reference) { id } }", reference);
                if (one.get("data") instanceof Map<?, ?> data && data.get("complaint") != null) {
                    seen.add(reference);
                }
            }
            Set<String> owns = who.equals("resident of another")
                    ? Set.of("OTHER-1")
                    : Cast.strangers().contains(who) ? Set.of() : new TreeSet<>(CAST.references());
            if (who.equals("system")) {
                owns = new TreeSet<>(all); // the timer looks at every landlord's
            }
            assertEquals(owns, seen, who);
            String listed = ask(viewer, lists, "-").toString();
            for (String reference : all) {
                boolean mayList = !Set.of("administrator", "nobody").contains(who);
                assertEquals(mayList && seen.contains(reference), listed.contains("reference=" + reference + "}"), who);
            }
        });
    }

    // --- what people are called and said ------------------------------------------------------------------------

    @Test
    void what_people_are_called_and_said_is_where_access_lets_it_be_and_nowhere_else() {
        Cast.people().forEach((who, viewer) -> {
            Set<String> allowed = new TreeSet<>();
            for (String reference : CAST.references()) {
                viewer.who().ifPresent(actor -> allowed.addAll(personal(CAST.find(reference), actor)));
            }
            Set<String> shown = new TreeSet<>();
            COMPLAINTS.get(who).personal().values().forEach(shown::addAll);
            if (COMPLAINTS.get(who).of("Complaint.people") != State.VALUE) {
                // of those who did nothing that they may read, no name stands anywhere
                allowed.removeIf(word -> word.startsWith("Name-of-") && !shown.contains(word));
            }
            assertEquals(allowed, shown, who);
            if (Set.of("auditor", "system").contains(who) || Cast.strangers().contains(who)) {
                assertEquals(Set.of(), shown, who);
            }
            assertEquals(
                    Map.of(),
                    who.equals("resident of another") ? Map.of() : MORE.get(who).personal(),
                    who);
        });
        Set<String> residents = new TreeSet<>();
        COMPLAINTS.get("resident").personal().values().forEach(residents::addAll);
        residents.removeIf(word -> !word.contains("-of-P") && word.startsWith("Words-of-"));
        assertFalse(residents.isEmpty());
        assertTrue(residents.stream().allMatch(word -> word.contains("-of-P1")), residents.toString());
        assertEquals(
                Set.of(
                        "Extension.reason",
                        "HistoryEvent.reason",
                        "HistoryEvent.text",
                        "HistoryEvent.wanted",
                        "Person.name"),
                COMPLAINTS.get("manager").personal().keySet());
    }

    /** What access lets somebody see of what people in a complaint are called and said; the cast is called by its codes. */
    private static Set<String> personal(Recorded recorded, Actor actor) {
        CaseView view = CaseView.of(recorded);
        Set<String> personal = new TreeSet<>();
        if (!Access.sees(actor, view, Cast.TODAY)) {
            return personal;
        }
        for (Person person : recorded.complaint().people()) {
            if (Access.name(actor, person.id().word(), view, Cast.TODAY).isAllowed()) {
                personal.add("Name-of-" + person.id().word());
            }
        }
        for (Event event : recorded.complaint().events()) {
            if (Access.words(actor, event, view, Cast.TODAY).isAllowed()) {
                for (Detail<Code> words : List.of(Detail.TEXT, Detail.WANTED, Detail.REASON)) {
                    event.find(words)
                            .flatMap(text -> recorded.complaint().findText(text.word()))
                            .map(Personal::value)
                            .ifPresent(text -> personal.add(text.replace(".", "")));
                }
            }
        }
        return personal;
    }

    @Test
    void what_somebody_may_not_read_is_told_by_no_field_with_its_day() {
        int internal = 0;
        for (Map.Entry<String, Viewer> one : Cast.people().entrySet()) {
            Actor actor = one.getValue().who().orElse(null);
            if (actor == null || Cast.strangers().contains(one.getKey())) {
                continue;
            }
            for (String reference : CAST.references()) {
                Recorded recorded = CAST.find(reference);
                CaseView view = CaseView.of(recorded);
                List<String> texts = new ArrayList<>();
                texts(ask(one.getValue(), WholeDocument.of(SCHEMA, "complaint"), reference), texts);
                texts(ask(one.getValue(), WholeDocument.earlier(SCHEMA, "complaint"), reference), texts);
                for (Event event : recorded.complaint().events()) {
                    if (!Access.review(actor, Act.read(event.kind()), view, Cast.TODAY)
                            .isAllowed()) {
                        internal++;
                        texts.forEach(text -> assertFalse(tells(text, event), one.getKey() + ": " + text));
                    }
                }
            }
        }
        assertTrue(internal > 100, "there is something to keep");
    }

    private static void texts(Object answer, List<String> texts) {
        if (answer instanceof Map<?, ?> map) {
            map.values().forEach(value -> texts(value, texts));
        } else if (answer instanceof List<?> list) {
            list.forEach(value -> texts(value, texts));
        } else if (answer instanceof String text) {
            texts.addAll(List.of(text.split("\n")));
        }
    }

    /** Whether a line says that something happened, and when. */
    private static boolean tells(String text, Event event) {
        boolean named =
                text.contains(event.kind().noun()) || text.contains(event.kind().name());
        return text.contains(event.toString())
                || named && (text.contains(Days.spoken(event.day())) || text.contains(Days.brief(event.day())));
    }

    // --- another's, and none ------------------------------------------------------------------------------------

    @Test
    void anothers_complaint_and_a_missing_one_answer_alike_to_the_byte() {
        List<String> documents = new ArrayList<>();
        OF_COMPLAINTS.forEach(root -> documents.add(WholeDocument.of(SCHEMA, root)));
        for (GraphQLFieldDefinition change : SCHEMA.getMutationType().getFieldDefinitions()) {
            if (!change.getName().equals("openComplaint")) { // has to say that a reference is taken
                documents.add(WholeDocument.of(SCHEMA, SCHEMA.getMutationType(), change.getName()));
            }
        }
        documents.add(WholeDocument.of(SCHEMA, SCHEMA.getSubscriptionType(), "complaintChanged"));
        int version = CAST.find("WHOLE-emh").version();
        for (String who : Cast.strangers()) {
            Viewer viewer = Cast.people().get(who);
            for (String document : documents) {
                String anothers = text(viewer, document, "WHOLE-emh");
                assertEquals(text(viewer, document, "WHOLX-emh"), anothers, who + ": " + document);
                assertFalse(anothers.contains("INTERNAL"), anothers);
            }
        }
        assertEquals(version, CAST.find("WHOLE-emh").version());
    }

    @Test
    void what_needs_no_complaint_is_answered_alike_for_everybody() {
        for (String root : names(ComplaintGraphql.asking().schema().getQueryType())) {
            String document = WholeDocument.of(SCHEMA, root);
            String known = text(Viewer.nobody(), document, "-emh");
            assertFalse(known.contains("\"errors\""), known);
            Cast.people().forEach((who, viewer) -> assertEquals(known, text(viewer, document, "-emh"), who));
        }
    }
}
