package dev.redress.example.landlord;

import dev.redress.access.Actor;
import dev.redress.access.Role;
import dev.redress.complaint.Addition;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.desk.Desk;
import dev.redress.graphql.ComplaintGraphql;
import dev.redress.graphql.http.Viewer;
import dev.redress.policy.Complainant;
import dev.redress.published.PublishedPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A landlord with two homes, a complaint about each, and three tokens, on Wednesday 30 December 2026.
 *
 * <p>{@code C-1} came on Friday 18 December and was to be acknowledged by Tuesday the 29th (EMH-3): it is a day late. {@code C-2} is of the neighbour and came on the 29th.
 */
public final class Landlord {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 30);

    private final Complaints complaints = Complaints.inMemory();
    private final Desk desk = Desk.following(complaints);
    private final Map<String, Viewer> tokens = Map.of(
            "Bearer manager", Viewer.of(Actor.of("M1", Role.MANAGER).at("our-homes")),
            "Bearer resident", Viewer.of(Actor.of("P1", Role.RESIDENT)),
            "Bearer neighbour", Viewer.of(Actor.of("P2", Role.RESIDENT)));
    private final Map<String, Home> homes = Map.of(
            "1", new Home("1", "1 High Street", List.of("C-1")),
            "2", new Home("2", "2 High Street", List.of("C-2")));

    public Landlord() {
        open("C-1", "P1", LocalDate.of(2026, 12, 18));
        open("C-2", "P2", LocalDate.of(2026, 12, 29));
    }

    private void open(String reference, String resident, LocalDate firstContact) {
        complaints.append(
                reference,
                0,
                "opened " + reference,
                "S1",
                Addition.of(Event.firstContact(firstContact).by(resident))
                        .opening(PublishedPolicies.get("emh"), "our-homes")
                        .with(Person.resident(resident, Complainant.TENANT)));
    }

    /** The schema over the complaints. */
    public ComplaintGraphql graphql() {
        return ComplaintGraphql.over(complaints, desk).today(() -> TODAY);
    }

    /** Who a request is from, by its {@code Authorization}; somebody unknown where it has none, and empty where it is wrong. */
    public Optional<Viewer> viewer(@Nullable String authorization) {
        return authorization == null ? Optional.of(Viewer.nobody()) : Optional.ofNullable(tokens.get(authorization));
    }

    /** The home with this id; null where there is none. */
    public @Nullable Home home(String id) {
        return homes.get(id);
    }
}
