package eu.talentpool.localstack.command;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.stack.Stack;
import eu.talentpool.localstack.table.Column;
import eu.talentpool.localstack.table.Table;

/// Where the parts of a running stack answer, as a table.
final class Addresses {
    private Addresses() {}

    static String of(Stack stack) {
        var table = new Table(Column.name("part", 30), Column.name("address", 80));
        for (Server server : Server.values()) {
            Integer port = stack.state().ports().get(server);
            if (port != null) {
                table.row(server.title() + " " + server.version(), "127.0.0.1:" + port);
            }
        }
        Integer service = stack.state().servicePort();
        if (service != null) {
            table.row("Matching service", "http://127.0.0.1:" + service);
        }
        return table.render(false);
    }
}
