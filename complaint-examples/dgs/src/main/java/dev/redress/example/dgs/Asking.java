package dev.redress.example.dgs;

import dev.redress.example.landlord.Landlord;
import dev.redress.graphql.ComplaintGraphql;
import dev.redress.graphql.http.Viewer;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** What each request passes: the limits, and who asks. */
@Configuration(proxyBeanMethods = false)
class Asking {

    @Bean
    ComplaintGraphql complaints(Landlord landlord) {
        return landlord.graphql();
    }

    @Bean
    Instrumentation limits(ComplaintGraphql graphql) {
        return graphql.guard().instrumentation();
    }

    @Bean
    PreparsedDocumentProvider documents(ComplaintGraphql graphql) {
        return graphql.guard().documents();
    }

    @Bean
    WebGraphQlInterceptor viewer(ComplaintGraphql graphql, Landlord landlord) {
        return (request, chain) -> {
            Viewer viewer = landlord.viewer(request.getHeaders().getFirst("Authorization"))
                    .orElse(Viewer.nobody());
            request.configureExecutionInput((made, builder) -> graphql.input(viewer, made));
            return chain.next(request);
        };
    }
}
