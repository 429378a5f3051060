import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j Community server on the loopback address: HOME PORT AUTH PAGES, where AUTH is true or false and PAGES is in MB. Prints "ready" once it takes connections. */
public final class Neo4jServer {
  public static void main(String[] arguments) throws IOException {
    var home = Path.of(arguments[0]);
    var address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    var databases =
        new DatabaseManagementServiceBuilder(home)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .setConfig(HttpConnector.enabled, false)
            .setConfig(HttpsConnector.enabled, false)
            .setConfig(GraphDatabaseSettings.auth_enabled, Boolean.parseBoolean(arguments[2]))
            .setConfig(GraphDatabaseSettings.pagecache_memory, Long.parseLong(arguments[3]) * 1024 * 1024)
            .setConfig(GraphDatabaseSettings.check_point_interval_time, Duration.ofMinutes(5))
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(databases::shutdown));
    System.out.println("ready");
    // Whoever started it holds its input open, and it ends with them, however they end.
    while (System.in.read() != -1) {}
    System.exit(0);
  }
}
