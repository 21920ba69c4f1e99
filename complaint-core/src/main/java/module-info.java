/** What landlords' complaint procedures say, and what follows from them. Needs nothing but {@code java.base}. */
module dev.redress.core {
    requires static org.jspecify;

    exports dev.redress.access;
    exports dev.redress.calendar;
    exports dev.redress.complaint;
    exports dev.redress.desk;
    exports dev.redress.letter;
    exports dev.redress.picture;
    exports dev.redress.policy;
    exports dev.redress.published;
    exports dev.redress.reason;
    exports dev.redress.report;
    exports dev.redress.ruling;
    exports dev.redress.timetable;
}
