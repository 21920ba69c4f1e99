package dev.redress.example.spring;

import dev.redress.example.landlord.Home;
import dev.redress.example.landlord.Landlord;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What the application's own fields are answered by. */
@Controller
final class Homes {

    private final Landlord landlord;

    Homes(Landlord landlord) {
        this.landlord = landlord;
    }

    @QueryMapping
    @Nullable
    Home home(@Argument String id) {
        return landlord.home(id);
    }
}
