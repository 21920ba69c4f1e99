package dev.redress.graphql;

import dev.redress.desk.Query;

/** A question to the desk, as a {@code ComplaintFilter} puts it. */
final class Filters {

    private Filters() {}

    static Query query(Given arguments) {
        Query query = Query.all();
        Given given = arguments.find("filter").orElse(null);
        if (given == null) {
            return query;
        }
        query = given.findDay("dueBy").map(query::dueBy).orElse(query);
        query = given.findDay("overdueOn").map(query::overdueOn).orElse(query);
        query = given.findDay("dueSoonOn").map(query::dueSoonOn).orElse(query);
        query = given.findDay("openRightsOn").map(query::openRightsOn).orElse(query);
        query = given.findText("reference").map(query::reference).orElse(query);
        query = given.findText("landlord").map(query::landlord).orElse(query);
        query = given.findText("stage").map(query::stage).orElse(query);
        query = given.findText("handler").map(query::handler).orElse(query);
        query = given.findText("policy").map(query::policy).orElse(query);
        query = given.findText("clause").map(query::clause).orElse(query);
        return given.findYes("goingOn").orElse(false) ? query.goingOn() : query;
    }
}
