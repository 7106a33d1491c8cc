import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Serves a graph over Bolt on 127.0.0.1. Arguments: DIRECTORY, PORT (0 takes a free one), SETTINGS (a neo4j.conf). */
public final class Launcher {
    public static void main(String[] arguments) {
        stopWhenInputCloses();
        var address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
        var service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .loadPropertiesFromFile(Path.of(arguments[2]))
                .setConfig(BoltConnector.listen_address, address)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        var database = (GraphDatabaseAPI) service.database("neo4j");
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        System.out.println("Bolt is ready on port " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    }

    /** The pipe from the parent closes even when the parent is killed outright, so no Java outlives it. */
    private static void stopWhenInputCloses() {
        var watch = new Thread(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException broken) {
                System.err.println("Input broke: " + broken.getMessage());
            }
            System.exit(0);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
