package dev.redress.json;

import dev.redress.calendar.Counting;
import dev.redress.calendar.Days;
import dev.redress.document.Document;
import dev.redress.document.Fields;
import dev.redress.document.Loaded;
import java.util.LinkedHashMap;
import java.util.Map;

/** The settings of a count as answers write them; one that is not there is the default. */
final class CountingJson {

    private static final String WHAT = "the settings of a count: convention, roll, monthEnd and cutOff";

    private CountingJson() {}

    static Loaded<Counting> read(Document document) {
        Fields fields = Fields.of(document.root(), document.defects(), WHAT);
        Counting counting = new Counting(
                fields.oneOf("convention", named(Counting.Convention.values())).orElse(Counting.DEFAULT.convention()),
                fields.oneOf("roll", named(Counting.Roll.values())).orElse(Counting.DEFAULT.roll()),
                fields.oneOf("monthEnd", named(Counting.MonthEnd.values())).orElse(Counting.DEFAULT.monthEnd()),
                fields.value("cutOff", Days::parseTime, "a time of day such as 16:00")
                        .orElse(Counting.DEFAULT.cutOff()));
        fields.close();
        return Loaded.of(counting, document.defects());
    }

    private static <E extends Enum<E>> Map<String, E> named(E[] values) {
        Map<String, E> named = new LinkedHashMap<>();
        for (E value : values) {
            named.put(value.toString(), value);
        }
        return named;
    }
}
