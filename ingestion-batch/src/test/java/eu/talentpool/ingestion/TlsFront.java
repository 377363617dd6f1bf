package eu.talentpool.ingestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/// What stands before servers in a data centre: takes TLS with a certificate of its own, and hands on what was inside.
final class TlsFront implements AutoCloseable {

    private static final String PASSWORD = "invented";

    private final SSLServerSocket door;
    private final int behind;

    private TlsFront(SSLServerSocket door, int behind) {
        this.door = door;
        this.behind = behind;
    }

    /// @param store  made by [#makeCertificate]
    /// @param behind port of the server on this machine
    static TlsFront before(int behind, Path store) throws IOException, GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(keys(store).getKeyManagers(), null, null);
        var door = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var front = new TlsFront(door, behind);
        Thread.ofVirtual().start(front::serve);
        return front;
    }

    private static KeyManagerFactory keys(Path store) throws IOException, GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
        return keys;
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var caller = (SSLSocket) door.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            } catch (IOException e) {
                if (!door.isClosed()) throw new IllegalStateException(e);
            }
        }
    }

    private void connect(SSLSocket caller) {
        try (caller;
                var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            caller.setHandshakeApplicationProtocolSelector(
                    (_, offered) -> offered.contains("postgresql") ? "postgresql" : "");
            caller.startHandshake();
            var answers = Thread.ofVirtual().start(() -> pass(server, caller));
            pass(caller, server);
            answers.join();
        } catch (IOException | InterruptedException e) {
            // The caller sees what it is; nobody else is concerned.
        }
    }

    private static void pass(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (SocketException e) {
            // One of both hung up.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    /// A key in `keys.p12` and its certificate for 127.0.0.1 in `authority.pem`, by the JDK's own tool.
    static void makeCertificate(Path folder) throws IOException, InterruptedException {
        var store = folder.resolve("keys.p12").toString();
        keytool(
                "-genkeypair",
                "-keystore",
                store,
                "-alias",
                "front",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "san=ip:127.0.0.1");
        keytool(
                "-exportcert",
                "-keystore",
                store,
                "-alias",
                "front",
                "-rfc",
                "-file",
                folder.resolve("authority.pem").toString());
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/keytool").toString()));
        line.addAll(List.of(arguments));
        line.addAll(List.of("-storepass", PASSWORD));
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) throw new IllegalStateException(said);
    }
}
