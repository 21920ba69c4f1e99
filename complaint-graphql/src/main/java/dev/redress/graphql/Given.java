package dev.redress.graphql;

import dev.redress.calendar.UnknownName;
import dev.redress.calendar.Unreadable;
import graphql.schema.DataFetchingEnvironment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Arguments, or an input object among them, and where it stands: {@code events.0}.
 *
 * <p>What was given as null was not given.
 */
final class Given {

    private final Map<String, Object> values;
    private final List<String> path;

    private Given(Map<String, Object> values, List<String> path) {
        this.values = values;
        this.path = path;
    }

    /** The arguments of a field. */
    static Given of(DataFetchingEnvironment asked) {
        return new Given(asked.getArguments(), List.of());
    }

    // --- values -------------------------------------------------------------------------------------------------

    String text(String name) {
        return (String) need(name);
    }

    Optional<String> findText(String name) {
        return Optional.ofNullable((String) values.get(name));
    }

    LocalDate day(String name) {
        return (LocalDate) need(name);
    }

    Optional<LocalDate> findDay(String name) {
        return Optional.ofNullable((LocalDate) values.get(name));
    }

    Optional<LocalTime> findTime(String name) {
        return Optional.ofNullable((LocalTime) values.get(name));
    }

    boolean yes(String name) {
        return (Boolean) need(name);
    }

    Optional<Boolean> findYes(String name) {
        return Optional.ofNullable((Boolean) values.get(name));
    }

    int whole(String name) {
        return (Integer) need(name);
    }

    Optional<Integer> findWhole(String name) {
        return Optional.ofNullable((Integer) values.get(name));
    }

    Optional<BigDecimal> findAmount(String name) {
        return Optional.ofNullable((BigDecimal) values.get(name));
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (values.get(name) instanceof List<?> given) {
            given.forEach(each -> texts.add((String) each));
        }
        return texts;
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    private Object need(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "the schema lets " + name + " be left out, and it is read as if it could not");
        }
        return value;
    }

    // --- objects ------------------------------------------------------------------------------------------------

    Given object(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException(
                        "the schema lets " + name + " be left out, and it is read as if it could not"));
    }

    @SuppressWarnings("unchecked") // an input object is a map by its field names
    Optional<Given> find(String name) {
        return values.get(name) instanceof Map<?, ?> map
                ? Optional.of(new Given((Map<String, Object>) map, at(name)))
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // an input object is a map by its field names
    List<Given> each(String name) {
        List<Given> all = new ArrayList<>();
        if (values.get(name) instanceof List<?> given) {
            for (Object one : given) {
                List<String> place = new ArrayList<>(at(name));
                place.add(String.valueOf(all.size()));
                all.add(new Given((Map<String, Object>) one, place));
            }
        }
        return all;
    }

    // --- reading ------------------------------------------------------------------------------------------------

    /** Where a field of it stands: {@code [events, 0, on]}. */
    List<String> at(String name) {
        List<String> place = new ArrayList<>(path);
        place.add(name);
        return place;
    }

    /** What the reader makes of a field; what it cannot read is refused with that field's place, and not repeated unless plain. */
    <R> R read(String name, Supplier<R> reader) {
        return read(name, ErrorCode.INVALID_VALUE, reader);
    }

    <R> R read(String name, ErrorCode unknown, Supplier<R> reader) {
        try {
            return reader.get();
        } catch (UnknownName e) {
            throw new Unanswerable(unknown, e.discreetly(name), at(name));
        } catch (Unreadable e) {
            throw new Unanswerable(ErrorCode.INVALID_VALUE, e.discreetly(name), at(name));
        } catch (IllegalArgumentException e) {
            throw new Unanswerable(ErrorCode.INVALID_VALUE, String.valueOf(e.getMessage()), at(name));
        }
    }

    /** {@code events.0}. */
    @Override
    public String toString() {
        return String.join(".", path);
    }
}
