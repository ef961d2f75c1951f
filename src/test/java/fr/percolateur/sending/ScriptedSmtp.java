package fr.percolateur.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that answers as the test wants: to a whole command (`RCPT TO:<leo@example.org>`), in lower case, or
/// to the end of a letter (`.`). An empty answer hangs up.
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> script;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    ScriptedSmtp(Map<String, String> script) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.script = script;
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /// The commands of all connections, in order.
    List<String> heard() {
        return heard;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var line = socket.accept();
                Thread.ofVirtual().start(() -> talk(line));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line;
                var reader =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
            var inLetter = false;
            say(line, "220 ready");
            for (var said = reader.readLine(); said != null; said = reader.readLine()) {
                if (inLetter && !said.equals(".")) {
                    continue;
                }
                heard.add(said);
                var answer = script.getOrDefault(said.toLowerCase(Locale.ROOT), usual(said));
                if (answer.isEmpty()) {
                    return;
                }
                inLetter = answer.startsWith("354");
                say(line, answer);
            }
        } catch (IOException e) {
            // the client left
        }
    }

    private static String usual(String command) {
        return command.equals("DATA") ? "354 go on" : "250 fine";
    }

    private static void say(Socket line, String answer) throws IOException {
        line.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
