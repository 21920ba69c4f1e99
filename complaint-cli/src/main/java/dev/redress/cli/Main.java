package dev.redress.cli;

import dev.redress.calendar.OutsideCoverage;
import dev.redress.calendar.UnknownName;
import dev.redress.calendar.Unreadable;
import dev.redress.document.DefectiveFile;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * The program {@code redress}: reads what was typed, runs the command, and turns whatever comes of it into one or two
 * sentences and an exit code of {@link Exit}. Nothing else ends the process.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(
                arguments,
                Surroundings.ofProcess(
                        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err))));
    }

    /** Ends a process that was told to end while a command ran until then: its work is done, and nothing failed. */
    static void ended() {
        Runtime.getRuntime().halt(Exit.ANSWERED);
    }

    /** Runs one command line. */
    static int run(String[] arguments, Surroundings surroundings) {
        Output output = new Output(surroundings);
        try {
            int exit = CommandLineReader.run(arguments, surroundings, output);
            output.flush();
            return exit;
        } catch (OutputLost lost) {
            return lost.isReaderGone() ? Exit.ANSWERED : failed(output, lost.sentence(), Exit.MISSING);
        } catch (WrongUsage | UnknownName | Unreadable | DefectiveFile wrong) {
            return explained(output, wrong, Exit.WRONG_USAGE);
        } catch (NotThere | OutsideCoverage missing) {
            return explained(output, missing, Exit.MISSING);
        } catch (IOException e) {
            return explained(output, e, Exit.MISSING);
        } catch (OutOfMemoryError e) {
            return failed(
                    output, "there is not enough memory for this; REDRESS_OPTS=-Xmx256m gives more", Exit.MISSING);
        } catch (RuntimeException | LinkageError | StackOverflowError bug) {
            output.note(trace(bug, surroundings));
            return Exit.BUG;
        }
    }

    /** What was printed before stays printed; then the reason on standard error. */
    private static int explained(Output output, Exception reason, int exit) {
        try {
            output.flush();
        } catch (OutputLost lost) {
            return lost.isReaderGone() ? Exit.ANSWERED : failed(output, lost.sentence(), Exit.MISSING);
        }
        return failed(output, String.valueOf(reason.getMessage()), exit);
    }

    private static int failed(Output output, String sentence, int exit) {
        output.note("redress: " + sentence);
        return exit;
    }

    private static String trace(Throwable bug, Surroundings surroundings) {
        String sentence = "redress: this is a bug in redress, not in what you typed ("
                + bug.getClass().getSimpleName() + "); REDRESS_DEBUG=1 shows where";
        if (!surroundings.environment().getOrDefault("REDRESS_DEBUG", "").equals("1")) {
            return sentence;
        }
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        return sentence + "\n" + trace;
    }
}
