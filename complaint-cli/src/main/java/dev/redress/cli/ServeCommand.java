package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.cli.demo.Demo;
import dev.redress.cli.serve.Answering;
import dev.redress.cli.serve.Bounds;
import dev.redress.cli.serve.FolderOfCases;
import dev.redress.cli.serve.Loopback;
import dev.redress.cli.serve.OwnPolicies;
import dev.redress.cli.serve.Plan;
import dev.redress.cli.serve.RedressServer;
import dev.redress.cli.serve.Serving;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code redress serve}: the same answers over GraphQL, with a desk and GraphiQL, on this machine alone. */
final class ServeCommand {

    private static final int USUAL_PORT = 8080;

    private ServeCommand() {}

    static Spec spec() {
        return Spec.of("serve", "the same answers over GraphQL, with pages, on this machine alone", ServeCommand::run)
                .synopsis("redress serve [--demo | --cases DIR] [options]")
                .more(
                        "Without --demo or --cases, what can be asked without a case is answered. It runs until it is stopped (Ctrl-C, or"
                                + " TERM), and then finishes what it began.",
                        "In the demonstration whoever brings no token is a manager; the bearers demo-resident,"
                                + " demo-representative, demo-officer, demo-panel and demo-auditor are the others.",
                        "The cases of a folder are read again when their files change, and are not changed here. A link on standard"
                                + " error lets one browser in, once; its token is the bearer for programs.")
                .flag("--demo", "sixty made-up complaints that can be changed, in memory")
                .option(
                        "--cases",
                        "DIR",
                        "the folder of the cases' files in YAML and JSON, and the folders in it, to read",
                        List.of())
                .option("--policies", "DIR", "a folder of your own procedures, served beside the five", List.of())
                .option(
                        "--today",
                        "DATE",
                        "the day that is today; the day in London, and 2027-03-15 with --demo, unless given",
                        List.of())
                .option("--host", "HOST", "an address of this machine's own; 127.0.0.1 unless given", List.of())
                .option("--port", "PORT", "0 takes any that is free; 8080 unless given", List.of())
                .option(
                        "--allow-origin",
                        "ORIGIN",
                        "the one other origin whose pages may ask, such as http://localhost:3000",
                        List.of())
                .examples(
                        "redress serve --demo",
                        "redress serve --cases cases",
                        "redress serve --demo --port 0 --allow-origin http://localhost:3000");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Plan plan = new Plan(
                address(arguments),
                port(arguments),
                arguments.find("--allow-origin").map(ServeCommand::origin),
                Bounds.usual(),
                serving(arguments));
        RedressServer server;
        try {
            server = RedressServer.start(plan, answering(arguments, output), output::note);
        } catch (BindException taken) {
            throw new NotThere("port " + plan.port() + " of " + plan.address().host()
                    + " is taken, or not for you to use; --port 0 takes one that is free");
        }
        server.link().ifPresent(link -> output.note("Open this once, in one browser: " + link));
        output.line("Redress is at " + server.address());
        output.flush();
        return untilStopped(server);
    }

    /** Ends with 0 when the process is told to end, once what was begun is finished. */
    private static int untilStopped(RedressServer server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            Main.ended();
        }));
        try {
            server.join();
        } catch (InterruptedException told) {
            server.stop();
        }
        return Exit.ANSWERED;
    }

    private static Serving serving(Arguments arguments) {
        boolean isDemo = arguments.has("--demo");
        if (isDemo && arguments.has("--cases")) {
            throw new WrongUsage("--demo serves made-up cases and --cases those of a folder; give one of them");
        }
        return isDemo ? Serving.DEMO : arguments.has("--cases") ? Serving.CASES : Serving.ASKING;
    }

    private static Answering answering(Arguments arguments, Output output) throws IOException {
        OwnPolicies own = own(arguments);
        if (!arguments.has("--demo")) {
            ZoneId london = ZoneId.of("Europe/London");
            Supplier<LocalDate> clock =
                    given(arguments).map(ServeCommand::always).orElse(() -> LocalDate.now(london));
            return arguments.has("--cases")
                    ? Answering.reading(cases(arguments.get("--cases"), output), own, clock)
                    : Answering.asking(own, clock);
        }
        LocalDate today = given(arguments).orElse(Demo.USUAL_DAY);
        return Answering.over(Demo.on(today), Demo.people(), own, always(today));
    }

    private static FolderOfCases cases(String typed, Output output) {
        Path folder = folder("--cases", "cases", typed);
        try {
            FolderOfCases cases = FolderOfCases.in(folder, output::note);
            if (cases.size() == 0) {
                output.note("redress: there is no case to serve in '" + typed + "' yet");
            }
            return cases;
        } catch (IOException e) {
            throw new NotThere("the folder '" + typed + "', or one in it, may not be read");
        }
    }

    private static Path folder(String option, String of, String typed) {
        try {
            Path folder = Path.of(typed);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new NotThere(option + " names a folder of " + of + ", and there is no folder '" + typed + "'");
    }

    private static OwnPolicies own(Arguments arguments) throws IOException {
        Optional<String> typed = arguments.find("--policies");
        if (typed.isEmpty()) {
            return OwnPolicies.none();
        }
        Path folder = folder("--policies", "procedures", typed.get());
        return OwnPolicies.in(folder);
    }

    private static Optional<LocalDate> given(Arguments arguments) {
        return arguments.find("--today").map(Days::parse);
    }

    private static Supplier<LocalDate> always(LocalDate day) {
        return () -> day;
    }

    private static Loopback address(Arguments arguments) {
        String host = arguments.find("--host").orElse(Loopback.USUAL.host());
        return Loopback.find(host)
                .orElseThrow(() -> new WrongUsage("--host " + host + " is not an address of this machine's own, and"
                        + " serving beyond it comes with the store; known: 127.0.0.1, ::1, localhost"));
    }

    private static int port(Arguments arguments) {
        String typed = arguments.find("--port").orElse(String.valueOf(USUAL_PORT));
        if (typed.matches("[0-9]{1,5}") && Integer.parseInt(typed) <= 65_535) {
            return Integer.parseInt(typed);
        }
        throw new WrongUsage("--port " + typed + " is not a port: 0 for any that is free, or a number up to 65535");
    }

    /** An origin as browsers send it: a scheme, a host, and a port where it is not the scheme's own. */
    private static String origin(String typed) {
        try {
            URI uri = new URI(typed);
            boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            if (isWeb && uri.getHost() != null && typed.equals(uri.getScheme() + "://" + uri.getHost() + port)) {
                return typed;
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw new WrongUsage(
                "--allow-origin takes one origin, such as http://localhost:3000: no path and no slash after"
                        + " it; given: " + typed);
    }
}
