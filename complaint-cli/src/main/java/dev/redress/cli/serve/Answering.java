package dev.redress.cli.serve;

import dev.redress.access.Actor;
import dev.redress.complaint.Complaints;
import dev.redress.desk.Desk;
import dev.redress.graphql.ComplaintGraphql;
import dev.redress.graphql.http.GraphqlHttp;
import dev.redress.graphql.http.Viewer;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What answers the questions that come in.
 *
 * @param http the schema, as a function from what comes to what goes
 * @param sdl the schema as a client reads it
 * @param viewers who goes by the name that a key stands for
 */
public record Answering(GraphqlHttp http, String sdl, Function<String, Viewer> viewers) {

    /** What needs no complaint on record, asked by anyone. */
    public static Answering asking(OwnPolicies own, Supplier<LocalDate> today) {
        return of(ComplaintGraphql.asking(), own, today, name -> Viewer.nobody());
    }

    /** Complaints that are asked about, changed and followed, by people whom a name stands for; nobody else is anybody. */
    public static Answering over(
            Complaints complaints, Map<String, Actor> people, OwnPolicies own, Supplier<LocalDate> today) {
        return of(
                ComplaintGraphql.over(complaints, Desk.following(complaints)),
                own,
                today,
                name -> people.containsKey(name) ? Viewer.of(people.get(name)) : Viewer.nobody());
    }

    /** The complaints of a folder, for whoever holds its key; they are changed where they lie, and not through this. */
    public static Answering reading(FolderOfCases cases, OwnPolicies own, Supplier<LocalDate> today) {
        return of(
                ComplaintGraphql.reading(cases.desk(), cases).calendars(cases.calendars()),
                own,
                today,
                name -> name.equals(Keys.HOLDER) ? Viewer.of(FolderOfCases.HOLDER) : Viewer.nobody());
    }

    private static Answering of(
            ComplaintGraphql bare, OwnPolicies own, Supplier<LocalDate> today, Function<String, Viewer> viewers) {
        ComplaintGraphql schema =
                bare.policies(own.policies()).calendars(own.calendars()).today(today);
        return new Answering(schema.http(new JacksonJson()), schema.sdl(), viewers);
    }
}
