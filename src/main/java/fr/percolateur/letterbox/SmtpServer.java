package fr.percolateur.letterbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Listens on the loopback address; each client talks in a thread of its own.
final class SmtpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpServer.class);
    private static final int WAITING_CLIENTS = 200;

    private final ServerSocket socket;
    private final LetterStore store;
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();

    private SmtpServer(ServerSocket socket, LetterStore store) {
        this.socket = socket;
        this.store = store;
    }

    static SmtpServer start(LetterStore store) throws IOException {
        var server = new SmtpServer(new ServerSocket(0, WAITING_CLIENTS, InetAddress.getLoopbackAddress()), store);
        Thread.ofVirtual().name("letterbox").start(server::listen);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().name("letterbox-client").start(() -> serve(client));
            } catch (IOException e) {
                LOG.debug("the letterbox is closed", e);
            }
        }
    }

    private void serve(Socket client) {
        clients.add(client);
        try (client) {
            client.setTcpNoDelay(true);
            new SmtpConversation(client.getInputStream(), client.getOutputStream(), store).hold();
        } catch (IOException e) {
            LOG.debug("a client hung up", e);
        } finally {
            clients.remove(client);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var client : clients) {
            client.close();
        }
    }
}
