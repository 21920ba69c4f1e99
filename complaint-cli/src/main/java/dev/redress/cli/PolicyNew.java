package dev.redress.cli;

import dev.redress.document.Defect;
import dev.redress.document.Loaded;
import dev.redress.file.PolicyFile;
import dev.redress.policy.Policy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code redress policy new}: a file to begin one's own procedure with, its keys explained. */
final class PolicyNew {

    private static final String ID = "example-homes";

    private PolicyNew() {}

    static Spec spec() {
        return Spec.of("new", "a file to begin your own procedure with, its keys explained", PolicyNew::run)
                .synopsis("redress policy new [--id ID]")
                .more("It is YAML with comments: a procedure of two stages with the limits of the Housing Ombudsman's"
                        + " Complaint Handling Code, which make way for those of your document.")
                .option("--id", "ID", "the id of the procedure, which answers quote: example-homes", List.of())
                .examples("redress policy new > ours.yaml", "redress policy new --id our-homes > ours.yaml");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        String id = arguments.find("--id").orElse(ID);
        String text = skeleton().replace("id: " + ID + "\n", "id: " + id + "\n");
        Loaded<Policy> loaded =
                PolicyFile.read("--id", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        if (!loaded.isSound()) {
            Defect defect = loaded.defects().get(0);
            throw new WrongUsage("--id: " + defect.found() + "; " + defect.expected());
        }
        output.print(text);
        return Exit.ANSWERED;
    }

    private static String skeleton() throws IOException {
        try (InputStream in = PolicyNew.class.getResourceAsStream("new-policy.yaml")) {
            if (in == null) {
                throw new IllegalStateException("new-policy.yaml is not in this jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
