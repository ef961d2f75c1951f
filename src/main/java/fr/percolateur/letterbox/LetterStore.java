package fr.percolateur.letterbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/// Letters on disk, numbered from 1 as they come: what of them is shown in a list as one line of JSON each, beside all
/// that came. A few octets of each are in memory, however many there are.
///
/// An index is written last: what is in no index, a program that was killed has not finished writing.
final class LetterStore implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ENTRY = 2 * Long.BYTES + Integer.BYTES;

    private final FileChannel lines;
    private final FileChannel sources;
    private final FileChannel index;
    private long[] lineEnds = new long[1024];
    private long[] sourceEnds = new long[1024];
    private int[] recipients = new int[1024];
    private int count;

    private LetterStore(Path folder) throws IOException {
        lines = file(folder.resolve("letters.jsonl"));
        sources = file(folder.resolve("letters.eml"));
        index = file(folder.resolve("letters.index"));
        var known = ByteBuffer.wrap(read(index, 0, (int) (index.size() / ENTRY * ENTRY)));
        while (known.hasRemaining()) {
            note(known.getLong(), known.getLong(), known.getInt());
        }
        lines.truncate(lineEnds[count]);
        sources.truncate(sourceEnds[count]);
        index.truncate((long) count * ENTRY);
    }

    static LetterStore open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new LetterStore(folder);
    }

    private static FileChannel file(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /// Where the letter ends is at its number; the first begins at 0.
    private void note(long lineEnd, long sourceEnd, int recipient) {
        count++;
        if (count == lineEnds.length) {
            lineEnds = Arrays.copyOf(lineEnds, 2 * count);
            sourceEnds = Arrays.copyOf(sourceEnds, 2 * count);
            recipients = Arrays.copyOf(recipients, 2 * count);
        }
        lineEnds[count] = lineEnd;
        sourceEnds[count] = sourceEnd;
        recipients[count] = recipient;
    }

    void add(String recipient, byte[] source) throws IOException {
        var line = (JSON.writeValueAsString(
                                ReceivedLetter.read(recipient, source).summary()) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        synchronized (this) {
            var sourceEnd = append(sources, sourceEnds[count], source);
            var lineEnd = append(lines, lineEnds[count], line);
            var entry = ByteBuffer.allocate(ENTRY)
                    .putLong(lineEnd)
                    .putLong(sourceEnd)
                    .putInt(hash(recipient))
                    .array();
            append(index, (long) count * ENTRY, entry);
            note(lineEnd, sourceEnd, hash(recipient));
        }
    }

    private static int hash(String recipient) {
        return recipient.toLowerCase(Locale.ROOT).hashCode();
    }

    private static long append(FileChannel file, long at, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            file.write(buffer, at + buffer.position());
        }
        return at + bytes.length;
    }

    synchronized int count() {
        return count;
    }

    /// @param number from 1 to [#count]
    LetterSummary summary(int number) throws IOException {
        return JSON.readValue(line(number), LetterSummary.class);
    }

    ReceivedLetter letter(int number) throws IOException {
        long start;
        long end;
        synchronized (this) {
            start = sourceEnds[number - 1];
            end = sourceEnds[number];
        }
        return ReceivedLetter.read(summary(number).to(), read(sources, start, (int) (end - start)));
    }

    /// Writes the newest letters as one JSON array, the newest first.
    ///
    /// @param recipient whose letters alone are wanted; empty for all
    void write(String recipient, OutputStream out) throws IOException {
        var separator = "[";
        for (var number = count(); number > 0; number--) {
            if (recipient.isEmpty() || isTo(recipient, number)) {
                out.write(separator.getBytes(StandardCharsets.UTF_8));
                out.write(line(number));
                separator = ",";
            }
        }
        out.write((separator.equals("[") ? "[]" : "]").getBytes(StandardCharsets.UTF_8));
    }

    private boolean isTo(String recipient, int number) throws IOException {
        synchronized (this) {
            if (recipients[number] != hash(recipient)) {
                return false;
            }
        }
        return summary(number).to().equalsIgnoreCase(recipient);
    }

    private byte[] line(int number) throws IOException {
        long start;
        long end;
        synchronized (this) {
            start = lineEnds[number - 1];
            end = lineEnds[number];
        }
        return read(lines, start, (int) (end - start));
    }

    private static byte[] read(FileChannel file, long start, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, start + buffer.position()) < 0) {
                throw new IOException("the file is shorter than its index says");
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        lines.close();
        sources.close();
        index.close();
    }
}
