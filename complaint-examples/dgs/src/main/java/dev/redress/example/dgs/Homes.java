package dev.redress.example.dgs;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.redress.example.landlord.Home;
import dev.redress.example.landlord.Landlord;
import org.jspecify.annotations.Nullable;

/** What the application's own fields are answered by. */
@DgsComponent
public class Homes {

    private final Landlord landlord;

    public Homes(Landlord landlord) {
        this.landlord = landlord;
    }

    @DgsQuery
    public @Nullable Home home(@InputArgument String id) {
        return landlord.home(id);
    }
}
