package fr.percolateur.node;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// Ports of this machine.
public final class Ports {

    /// Systems give outgoing connections ports from 32,768 on: one chosen below is still free when it is used.
    private static final int FIRST = 10_000;

    private static final int END = 32_768;

    private Ports() {}

    /// One that nobody listens on now.
    public static int free() throws IOException {
        for (var left = END - FIRST; ; left--) {
            try (var socket = new ServerSocket(ThreadLocalRandom.current().nextInt(FIRST, END))) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                if (left == 0) {
                    throw taken;
                }
            }
        }
    }
}
