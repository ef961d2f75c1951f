package fr.percolateur.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// One connection kept open, with its cookie: as little of a browser as a journey needs, so that the load costs less than
/// what it measures.
final class Browser implements AutoCloseable {

    private final URI site;
    private final Socket socket;
    private final InputStream in;
    private String cookie = "";

    Browser(URI site) throws IOException {
        this.site = site;
        this.socket = new Socket(site.getHost(), site.getPort());
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
    }

    /// @param location where a redirection leads; empty for none
    record Answer(int status, String location, String body) {

        /// The value that follows these words, up to the next quote.
        String after(String words) {
            var at = body.indexOf(words);
            if (at < 0) {
                throw new IllegalStateException(status + ": no " + words + " in " + body);
            }
            return body.substring(at + words.length(), body.indexOf('"', at + words.length()));
        }
    }

    /// Forgets who it was: a new person on the same connection.
    void forget() {
        cookie = "";
    }

    /// Is someone else from now on.
    ///
    /// @param cookies as `name=value; name=value`
    void bears(String cookies) {
        cookie = "Cookie: " + cookies + "\r\n";
    }

    /// The last cookie it was given, as `name=value`; empty for none.
    String cookie() {
        return cookie.replace("Cookie: ", "").strip();
    }

    Answer get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\n" + cookie + "\r\n");
    }

    Answer post(String path, Map<String, String> fields) throws IOException {
        return post(path, fields, "");
    }

    /// As the script of a room sends what one presses.
    Answer press(String path, Map<String, String> fields) throws IOException {
        return post(path, fields, "X-Geste: 1\r\n");
    }

    private Answer post(String path, Map<String, String> fields, String header) throws IOException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST " + path + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\n" + cookie + header
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body);
    }

    private Answer send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = 0;
        var chunked = false;
        var location = "";
        for (var header = line(); !header.isEmpty(); header = line()) {
            var colon = header.indexOf(':');
            var value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(java.util.Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = true;
                case "location" -> location = value;
                case "set-cookie" -> cookie = "Cookie: " + value.substring(0, value.indexOf(';')) + "\r\n";
                default -> {}
            }
        }
        var body = chunked ? chunks() : new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new Answer(status, location, body);
    }

    private String chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toString(StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (var read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("the site hung up");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
