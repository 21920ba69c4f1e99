package dev.redress.policy;

import dev.redress.calendar.UnknownName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A way in which a complaint arrives. */
public enum Channel {
    ONLINE("online"),
    PORTAL("portal"),
    EMAIL("email"),
    LETTER("letter"),
    TELEPHONE("telephone"),
    SOCIAL_MEDIA("social-media"),
    IN_PERSON("in-person"),
    ADVOCATE("advocate");

    private static final String IN_WRITING = "in-writing";

    private final String id;

    Channel(String id) {
        this.id = id;
    }

    /**
     * The channels that a name stands for: one each, and e-mail and letter for {@code in-writing}.
     *
     * @throws UnknownName naming the channels there are
     */
    public static Set<Channel> named(String name) {
        if (name.equals(IN_WRITING)) {
            return EnumSet.of(EMAIL, LETTER);
        }
        for (Channel channel : values()) {
            if (channel.id.equals(name)) {
                return EnumSet.of(channel);
            }
        }
        throw new UnknownName("channel", name, names());
    }

    /** The names that {@link #named} knows. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Channel channel : values()) {
            names.add(channel.id);
        }
        names.add(IN_WRITING);
        return List.copyOf(names);
    }

    /** {@code social-media}. */
    @Override
    public String toString() {
        return id;
    }
}
