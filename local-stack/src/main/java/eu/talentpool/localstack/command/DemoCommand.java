package eu.talentpool.localstack.command;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.folder.ProjectHome;
import eu.talentpool.localstack.stack.OwnStack;
import eu.talentpool.localstack.stack.StackOptions;
import eu.talentpool.localstack.tour.Tour;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Shows the pool at work: starts all, brings in the bundled invented sample and prints who matches"
                + " what, why, and on which legal pathway.",
        footerHeading = "%nExamples:%n",
        footer = {"  talent-pool demo", "  talent-pool demo --exit"})
final class DemoCommand implements Callable<Integer> {
    private final ProjectHome home = ProjectHome.ofEnvironment();

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PortOptions ports = new PortOptions();

    @Option(names = "--exit", description = "Stop everything after the tables, instead of running until Ctrl-C.")
    private boolean exit;

    @Override
    public Integer call() {
        DataFolder folder = data.data(home);
        int servicePort = ports.service();
        var options = new StackOptions(folder, EnumSet.allOf(Server.class), ports.servers(), home.realm(), false);
        try (var own = OwnStack.start(options, System.out::println)) {
            steps(new Pool(home, folder, own), servicePort).forEach(step -> step.run(System.out));
            new Tour(
                            System.out,
                            System.console() != null,
                            "http://127.0.0.1:" + servicePort,
                            own.stack().keycloakIssuer())
                    .show();
            addresses(own, servicePort);
            return exit ? 0 : UpCommand.keepRunning(own, folder);
        }
    }

    private static void addresses(OwnStack own, int servicePort) {
        System.out.println(Addresses.of(own.stack()));
        System.out.println("API page: http://127.0.0.1:" + servicePort + "/swagger-ui.html");
        System.out.println("A token: curl -d 'grant_type=password&client_id=talent-pool-demo&username=demo-jobseeker"
                + "&password=demo' " + own.stack().keycloakIssuer() + "/protocol/openid-connect/token");
        System.out.println();
        System.out.println(Tour.accounts());
    }

    /// The steps of the demo once the servers are ready.
    private List<Step> steps(Pool pool, int servicePort) {
        var samples = home.path().resolve("samples");
        return List.of(
                UpCommand.schema(pool),
                new Step(
                        "Invented operator data",
                        () -> pool.batch("operator-data", "operator-data", samples + "/operator-data.yaml")),
                new Step(
                        "Sample vacancies",
                        () -> pool.batch(
                                "vacancies", "ingest", "vacancies", "--feed", "demo-pes", samples + "/vacancies")),
                new Step(
                        "Vacancies nobody vouches for",
                        () -> pool.batch(
                                "unvouched",
                                "ingest",
                                "vacancies",
                                "--feed",
                                "unvouched",
                                samples + "/vacancies-unvouched")),
                new Step("Sample profiles", () -> pool.batch("profiles", "ingest", "profiles", samples + "/profiles")),
                UpCommand.worker(pool),
                UpCommand.service(pool, servicePort));
    }
}
