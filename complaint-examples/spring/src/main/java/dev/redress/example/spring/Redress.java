package dev.redress.example.spring;

import dev.redress.example.landlord.Home;
import dev.redress.example.landlord.Landlord;
import dev.redress.graphql.ComplaintGraphql;
import dev.redress.graphql.http.Viewer;
import dev.redress.graphql.limits.Guard;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Takes the schema into the application's own. */
@Configuration(proxyBeanMethods = false)
class Redress {

    @Bean
    ComplaintGraphql complaints(Landlord landlord) {
        return landlord.graphql();
    }

    /** The types, and the limits on every document. */
    @Bean
    GraphQlSourceBuilderCustomizer schema(ComplaintGraphql graphql) {
        Guard guard = graphql.guard();
        return source -> source.schemaResources(
                        new ByteArrayResource(graphql.sdl().getBytes(StandardCharsets.UTF_8)))
                .instrumentation(List.of(guard.instrumentation()))
                .configureGraphQl(engine -> engine.preparsedDocumentProvider(guard.documents()));
    }

    /** What answers the fields: ours, and the complaints of a home. */
    @Bean
    RuntimeWiringConfigurer fields(ComplaintGraphql graphql) {
        return wiring -> {
            graphql.wiring().accept(wiring);
            wiring.type(
                    "Home",
                    home -> home.dataFetcher(
                            "complaints",
                            graphql.complaints(asked -> asked.<Home>getSource().complaints())));
        };
    }

    /** Who asks. A wrong token is nobody's here; where there is Spring Security, it was refused before this. */
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
