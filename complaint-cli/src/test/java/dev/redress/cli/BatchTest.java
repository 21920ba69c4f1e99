package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code redress calendar batch}, as FORMATS fixes it. */
class BatchTest {

    private static final String BATCH = "calendar batch";

    @Test
    void every_row_is_answered_and_every_other_column_comes_back() {
        Typed typed = Typed.withInput("""
                reference,start,limit,note
                C-1,2026-12-18,10 working days,repair
                C-2,2026-12-18,14 days,"damp, mould and ""the smell""\"
                """, BATCH);
        assertEquals("""
                reference,start,limit,note,due,assurance,error
                C-1,2026-12-18,10 working days,repair,2027-01-06,published,
                C-2,2026-12-18,14 days,"damp, mould and ""the smell""\",2027-01-01,published,
                """, typed.out());
        assertEquals(0, typed.exit());
    }

    @Test
    void columns_may_stand_in_any_order_and_an_empty_cell_means_the_default() {
        Typed typed = Typed.withInput("""
                limit,known-on,calendar,start,counting,roll,month-end,cut-off
                10 working days,,,2026-12-18,,,,
                10 working days,,scotland,2026-06-12,,,,
                10 working days,2026-02-25,scotland,2026-06-12,,,,
                20 working days,,,2021-07-03,roll-then-after,,,
                5 working days,,,2026-12-18,start-is-day-one,,,
                14 days,,any,2026-12-18,,next,,
                1 month,,,2026-01-31,,,up,
                5 working days,,,2026-12-18T16:30,,,,16:00
                5 working days,,,2026-12-18 15:59,,,,16:00
                """, BATCH);
        assertEquals(
                "due 2027-01-06 2026-06-29 2026-06-26 2021-08-02 2026-12-24 2027-01-05 2026-03-01 2026-12-30 2026-12-29",
                column(typed.out(), 8));
        assertEquals(0, typed.exit());
    }

    @Test
    void a_bad_row_says_why_and_does_not_stop_the_others() {
        Typed typed = Typed.withInput("""
                start,limit,calendar,counting
                2026-02-30,1 day,,
                2026-12-18,ten days,,
                2026-12-18,1 day,scotlnd,
                2026-12-18,0 working days,,start-is-day-one
                2050-12-28,5 working days,,
                2026-12-18,1 day,mine.yaml,
                2026-12-18,1 day
                ,1 day,,
                2026-12-18,1 day,,
                """, BATCH);
        assertEquals("""
                start,limit,calendar,counting,due,assurance,error
                2026-02-30,1 day,,,,,start: '2026-02-30' is not a date: February 2026 has 28 days
                2026-12-18,ten days,,,,,"limit: 'ten days' is not a limit: a limit reads '20 working days', '14 days', '8 weeks', '4 months', '1 year' or 'same day'"
                2026-12-18,1 day,scotlnd,,,,"no calendar 'scotlnd'; did you mean scotland? known: england-and-wales, scotland, northern-ireland, any, all, weekends-only"
                2026-12-18,0 working days,,start-is-day-one,,,0 working days cannot be counted where the start is day one; it counts from 1 working day up
                2050-12-28,5 working days,,,,,England and Wales knows its bank holidays from 1978-01-01 to 2050-12-31; 5 working days from 2050-12-28 end outside
                2026-12-18,1 day,mine.yaml,,,,there is no file 'mine.yaml'
                2026-12-18,1 day,,,,,"the row has 2 cells, and the header 4"
                ,1 day,,,,,start: '' is not a date: a date reads 2026-12-18
                2026-12-18,1 day,,,2026-12-19,published,
                """, typed.out());
        assertEquals(1, typed.exit());
        assertEquals("", typed.err());
    }

    @Test
    void what_a_row_has_too_many_of_follows_the_answer() {
        Typed typed = Typed.withInput("start,limit\n2026-12-18,1 day,a,b\n", BATCH);
        assertEquals(
                "start,limit,due,assurance,error\n2026-12-18,1 day,,,\"the row has 4 cells, and the header 2\",a,b\n",
                typed.out());
    }

    @Test
    void days_are_counted_after_the_start_up_to_the_end_and_negative_backwards() {
        Typed typed = Typed.withInput("""
                start,end,calendar,cut-off
                2026-12-18,2026-12-29,,
                2026-12-29,2026-12-18,,
                2026-12-18T17:00,2026-12-29,,16:00
                2026-06-12,2026-06-22,scotland,
                2026-06-12,2026-06-12,,
                2028-12-20,2029-01-08,,
                2026-06-12,later,,
                """, BATCH + " --count");
        assertEquals("working-days 5 -5 4 5 0 10 ", column(typed.out(), 4));
        assertEquals("assurance published published published published published projected ", column(typed.out(), 5));
        assertTrue(typed.out().endsWith("2026-06-12,later,,,,,end: 'later' is not a date: a date reads 2026-12-18\n"));
        assertEquals(1, typed.exit());
    }

    @Test
    void a_limit_in_days_without_a_roll_is_published_for_any_date() {
        Typed typed = Typed.withInput("start,limit\n2060-01-01,14 days\n2028-12-20,20 days\n", BATCH);
        assertEquals("due 2060-01-15 2029-01-09", column(typed.out(), 2));
        assertEquals("assurance published published", column(typed.out(), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void line_ends_stay_what_they_are(String end) {
        Typed typed = Typed.withInput("start,limit" + end + "2026-12-18,1 day" + end, BATCH);
        assertEquals(
                "start,limit,due,assurance,error" + end + "2026-12-18,1 day,2026-12-19,published," + end, typed.out());
    }

    @Test
    void a_byte_order_mark_quotes_and_blank_lines_stay() {
        Typed typed =
                Typed.withInput("\uFEFF\"start\",limit,\"no\nte\"\r\n\r\n2026-12-18,\"1 day\",\"x\r\ny\"\r\n", BATCH);
        assertEquals(
                "\uFEFF\"start\",limit,\"no\nte\",due,assurance,error\r\n\r\n"
                        + "2026-12-18,\"1 day\",\"x\r\ny\",2026-12-19,published,\r\n",
                typed.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    start,Limit   | the file has no column 'limit', only 'Limit'; its first line must name start and limit, with commas between the columns
                    start;limit   | the file has no column 'start'; its first line must name start and limit, with commas between the columns
                    limit         | the file has no column 'start'; its first line must name start and limit, with commas between the columns
                    start,limit,due | the file already has a column 'due', which batch would write; rename it or take it out
                    start,error,limit | the file already has a column 'error', which batch would write; rename it or take it out
                    start,limit,start | the file has the column 'start' twice; which one counts cannot be told
                    """)
    void a_header_that_cannot_be_used_is_refused(String header, String sentence) {
        Typed typed = Typed.withInput(header + "\n2026-12-18,1 day\n", BATCH);
        assertAll(
                () -> assertEquals("redress: " + sentence + "\n", typed.err()),
                () -> assertEquals(2, typed.exit()),
                () -> assertEquals("", typed.out()));
    }

    @Test
    void an_empty_file_is_refused_and_a_header_alone_is_answered() {
        assertEquals(
                new Typed(
                        2,
                        "",
                        "redress: the file is empty; its first line must name start and end, with commas between the"
                                + " columns\n"),
                Typed.withInput("", BATCH + " --count"));
        assertEquals(new Typed(0, "start,limit,due,assurance,error\n", ""), Typed.withInput("start,limit", BATCH));
    }

    @Test
    void another_encoding_is_refused_with_its_line_after_the_rows_before_it() {
        byte[] latin = "start,limit,note\n2026-12-18,1 day,a\n2026-12-18,1 day,caf\u00e9\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                new Typed(
                        3,
                        "start,limit,note,due,assurance,error\n2026-12-18,1 day,a,2026-12-19,published,\n",
                        "redress: line 3 is not UTF-8 (byte 0xE9); save the file as UTF-8 and run this again\n"),
                Typed.bytes(latin, BATCH));
        byte[] wide = "start,limit\n".getBytes(StandardCharsets.UTF_16);
        assertEquals(
                new Typed(
                        3, "", "redress: line 1 is not UTF-8 (byte 0xFE); save the file as UTF-8 and run this again\n"),
                Typed.bytes(wide, BATCH));
        byte[] cut = {'s', 't', 'a', 'r', 't', ',', (byte) 0xC3};
        assertEquals(3, Typed.bytes(cut, BATCH).exit());
    }

    @Test
    void ten_megabytes_in_one_cell_are_refused_with_the_line() {
        Typed typed = Typed.withInput(
                "start,limit,note\n2026-12-18,1 day,a\n2026-12-18,1 day," + "x".repeat(10_000_000) + "\n", BATCH);
        assertEquals(
                "redress: line 3 has a cell of more than 1,000,000 characters, or a quote that is never closed; the rows"
                        + " before it are answered\n",
                typed.err());
        assertEquals(2, typed.exit());
    }

    @Test
    void a_row_of_endless_cells_is_refused_with_the_line() {
        Typed typed = Typed.withInput("start,limit\n" + ("x".repeat(500_000) + ",").repeat(9) + "\n", BATCH);
        assertEquals("redress: line 2 is longer than 4,000,000 characters; a row of cases is not\n", typed.err());
        assertEquals(2, typed.exit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-12-18,"1 day  | line 2 has a quote that is never closed; the rows before it are answered
                    2026-12-18,"1"day  | line 2 has text after a closing quote; quotes within a quoted cell are doubled. The rows before it are answered
                    """, quoteCharacter = '`')
    void quotes_that_do_not_close_are_refused_with_the_line(String row, String sentence) {
        Typed typed = Typed.withInput("start,limit\n" + row, BATCH);
        assertEquals("redress: " + sentence + "\n", typed.err());
        assertEquals(2, typed.exit());
    }

    @Test
    void what_we_write_is_never_a_formula_and_what_the_caller_wrote_stays() {
        Typed typed = Typed.withInput("start,limit,note\n=cmd(),1 day,=1+1\n", BATCH);
        assertEquals(
                "start,limit,note,due,assurance,error\n"
                        + "=cmd(),1 day,=1+1,,,start: '=cmd()' is not a date: a date reads 2026-12-18\n",
                typed.out());
        assertAll(
                () -> assertEquals("'=1+1", CsvText.cell("=1+1")),
                () -> assertEquals("'@x", CsvText.cell("@x")),
                () -> assertEquals("'+x", CsvText.cell("+x")),
                () -> assertEquals("'-x", CsvText.cell("-x")),
                () -> assertEquals("'\tx", CsvText.cell("\tx")),
                () -> assertEquals("\"'\rx\"", CsvText.cell("\rx")),
                () -> assertEquals("-5", CsvText.cell("-5")),
                () -> assertEquals("\"a \"\"b\"\"\"", CsvText.cell("a \"b\"")));
    }

    @Test
    void characters_beyond_the_first_plane_survive_wherever_a_buffer_ends() {
        StringBuilder rows = new StringBuilder("start,limit,note\n");
        for (int i = 0; i < 3000; i++) {
            rows.append("2026-12-18,1 day,").append("x".repeat(i % 7)).append("\uD83C\uDFE0é\n");
        }
        String expected = rows.toString()
                .replace("note\n", "note,due,assurance,error\n")
                .replace("é\n", "é,2026-12-19,published,\n");
        assertEquals(expected, Typed.withInput(rows.toString(), BATCH).out());
    }

    @Test
    void a_file_that_never_ends_is_answered_as_it_comes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream closing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                out.write(b);
                if (out.size() > 100_000) {
                    throw new IOException("Broken pipe");
                }
            }
        };
        InputStream endless = new InputStream() {
            private final byte[] row = "2026-12-18,1 day\n".getBytes(StandardCharsets.US_ASCII);
            private final byte[] header = "start,limit\n".getBytes(StandardCharsets.US_ASCII);
            private long at;

            @Override
            public int read() {
                int octet = at < header.length ? header[(int) at] : row[(int) ((at - header.length) % row.length)];
                at++;
                return octet;
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(new String[] {"calendar", "batch"}, new Surroundings(endless, closing, err, Map.of(), 0));
        assertEquals(0, exit);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    /** One column of the answer, its cells separated by spaces; no cell in it is quoted. */
    private static String column(String csv, int column) {
        StringBuilder cells = new StringBuilder();
        csv.lines().forEach(line -> cells.append(cells.length() == 0 ? "" : " ").append(line.split(",", -1)[column]));
        return cells.toString();
    }
}
