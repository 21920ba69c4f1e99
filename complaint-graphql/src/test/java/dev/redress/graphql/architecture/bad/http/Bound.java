package dev.redress.graphql.architecture.bad.http;

import dev.redress.graphql.architecture.bad.limits.Curious;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

public final class Bound {

    public String write(Curious curious) {
        System.out.println(LocalDate.now());
        return JsonMapper.shared().writeValueAsString(curious);
    }
}
