package dev.redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * The plain definition that the fast arithmetic is held against: a day is worked unless it is a Saturday, a Sunday or on
 * the record of bank holidays, and counting walks from day to day. It shares no code with the calendar, and knows what the
 * record knows: 1978 to 2028.
 */
final class PlainDays {

    private final boolean weekendsOnly;
    private final boolean everyDivision;
    private final Set<String> holidays = new HashSet<>();
    private final String id;

    PlainDays(String id) {
        this.id = id;
        this.weekendsOnly = id.equals("weekends-only");
        this.everyDivision = id.equals("all");
        Register.lines("uk-bank-holidays.csv").stream()
                .skip(1)
                .map(row -> row.split(","))
                .forEach(row -> holidays.add(row[0] + row[1]));
    }

    boolean isWorked(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        if (weekendsOnly) {
            return true;
        }
        boolean ew = holidays.contains("england-and-wales" + day);
        boolean scotland = holidays.contains("scotland" + day);
        boolean ni = holidays.contains("northern-ireland" + day);
        return switch (id) {
            case "england-and-wales" -> !ew;
            case "scotland" -> !scotland;
            case "northern-ireland" -> !ni;
            default -> everyDivision ? !(ew && scotland && ni) : !(ew || scotland || ni);
        };
    }

    /** Holds every count of up to {@code most} working days from every start of these years against the calendar. */
    void compare(int firstYear, int lastYear, int most) {
        Walk walk = new Walk(this, WorkingCalendar.get(id), most);
        LocalDate last = LocalDate.of(lastYear, 12, 31);
        for (LocalDate start = LocalDate.of(firstYear, 1, 1); !start.isAfter(last); start = start.plusDays(1)) {
            walk.from(start);
        }
    }

    @Override
    public String toString() {
        return id;
    }

    private static final class Walk {

        private final PlainDays plain;
        private final WorkingCalendar calendar;
        private final int most;
        private final TimeLimit[] limits;

        Walk(PlainDays plain, WorkingCalendar calendar, int most) {
            this.plain = plain;
            this.calendar = calendar;
            this.most = most;
            this.limits = new TimeLimit[2 * most + 1];
            for (int n = -most; n <= most; n++) {
                limits[n + most] = TimeLimit.workingDays(n);
            }
        }

        void from(LocalDate start) {
            boolean worked = plain.isWorked(start);
            expect(worked == calendar.isWorkingDay(start), start, 0, "is a working day");
            expect(calendar.whyNot(start).isPresent() != worked, start, 0, "says why it is not one");
            LocalDate rolled = start;
            while (!plain.isWorked(rolled)) {
                rolled = rolled.plusDays(1);
            }
            step(start, start, 0, Counting.Convention.STRICTLY_AFTER);
            step(start, start, 0, Counting.Convention.ROLL_THEN_AFTER);
            for (int direction = -1; direction <= 1; direction += 2) {
                walk(start, start, direction, Counting.Convention.STRICTLY_AFTER);
                walk(start, rolled, direction, Counting.Convention.ROLL_THEN_AFTER);
            }
            walk(start, start.minusDays(1), 1, Counting.Convention.START_IS_DAY_ONE);
        }

        private void walk(LocalDate start, LocalDate dayZero, int direction, Counting.Convention convention) {
            LocalDate day = dayZero;
            int passed = 0;
            while (passed < most) {
                day = day.plusDays(direction);
                boolean worked = plain.isWorked(day);
                passed += worked ? 1 : 0;
                if (worked) {
                    step(start, day, direction * passed, convention);
                }
                if (convention == Counting.Convention.STRICTLY_AFTER) {
                    int between = calendar.workingDaysBetween(start, day);
                    expect(between == direction * passed, start, between, "working days to");
                }
            }
        }

        private void step(LocalDate start, LocalDate expected, int n, Counting.Convention convention) {
            Counting counting = Counting.DEFAULT.withConvention(convention);
            LocalDate end = calendar.count(start, limits[n + most], counting).end();
            expect(end.equals(expected), start, n, "ends on", end, expected, convention);
        }

        /** Builds a sentence only when it fails: there are tens of millions of calls. */
        private void expect(boolean holds, LocalDate start, int n, Object... words) {
            if (!holds) {
                throw new AssertionError(plain + ": " + n + " from " + start + " " + java.util.Arrays.toString(words));
            }
        }
    }
}
