package dev.redress.policy;

import dev.redress.calendar.UnknownName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A way in which a complaint arrives or an answer is sent; a landlord's own start with {@code x-}: {@code x-text-message}. */
public final class Channel implements Comparable<Channel> {

    private static final List<Channel> SHARED = new ArrayList<>();

    public static final Channel ONLINE = shared("online");
    public static final Channel PORTAL = shared("portal");
    public static final Channel EMAIL = shared("email");
    public static final Channel LETTER = shared("letter");
    public static final Channel TELEPHONE = shared("telephone");
    public static final Channel SOCIAL_MEDIA = shared("social-media");
    public static final Channel IN_PERSON = shared("in-person");
    public static final Channel ADVOCATE = shared("advocate");

    private static final List<Channel> KNOWN = List.copyOf(SHARED);

    private static final String IN_WRITING = "in-writing";
    private static final String OWN = "x-[a-z0-9]+(-[a-z0-9]+)*";

    private final String id;
    private final int place;

    private Channel(String id, int place) {
        this.id = id;
        this.place = place;
    }

    private static Channel shared(String id) {
        Channel channel = new Channel(id, SHARED.size());
        SHARED.add(channel);
        return channel;
    }

    /** The channels that every procedure may use. */
    public static List<Channel> known() {
        return KNOWN;
    }

    /**
     * The channels that a name stands for: one each, and e-mail and letter for {@code in-writing}.
     *
     * @throws UnknownName naming the channels there are
     */
    public static Set<Channel> named(String name) {
        return name.equals(IN_WRITING) ? Set.of(EMAIL, LETTER) : Set.of(get(name));
    }

    /**
     * The one channel of that name; one that starts with {@code x-} is a landlord's own.
     *
     * @throws UnknownName naming the channels there are
     */
    public static Channel get(String name) {
        for (Channel channel : KNOWN) {
            if (channel.id.equals(name)) {
                return channel;
            }
        }
        if (name.matches(OWN)) {
            return new Channel(name, KNOWN.size());
        }
        throw new UnknownName("channel", name, names());
    }

    /** The names that {@link #named} knows. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Channel channel : KNOWN) {
            names.add(channel.id);
        }
        names.add(IN_WRITING);
        return List.copyOf(names);
    }

    /** In the order of {@link #known()}, then a landlord's own by name. */
    @Override
    public int compareTo(Channel other) {
        return place == other.place ? id.compareTo(other.id) : Integer.compare(place, other.place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Channel that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@code social-media}. */
    @Override
    public String toString() {
        return id;
    }
}
