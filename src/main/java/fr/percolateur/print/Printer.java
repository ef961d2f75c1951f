package fr.percolateur.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Prints sheets as tagged PDF (PDF/UA-1, ISO 14289-1).
public final class Printer {

    private static final String FAMILY = "Atkinson Hyperlegible Next";
    private static final byte[] REGULAR = read("regular.ttf");
    private static final byte[] BOLD = read("bold.ttf");

    /// Greek and Cyrillic, as PDFBox brings it; in the CSS it stands behind ours.
    private static final String OTHER_FAMILY = "Liberation Sans";

    private static final byte[] OTHER = read("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
    private static final Legible LEGIBLE = new Legible(REGULAR, OTHER);
    private static final String CSS = new String(read("print.css"), StandardCharsets.UTF_8);

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Printer() {}

    public static byte[] print(Sheet sheet) {
        var printed = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(font(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(font(OTHER), OTHER_FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font(OTHER), OTHER_FAMILY, 700, FontStyle.NORMAL, true);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, _) -> address.startsWith("data:"), when);
        }
        builder.withHtmlContent(LEGIBLE.text(sheet.xhtml(CSS)), null);
        builder.withProducer("Percolateur");
        builder.toStream(printed);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return printed.toByteArray();
    }

    private static FSSupplier<InputStream> font(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static byte[] read(String name) {
        try (var resource = Objects.requireNonNull(Printer.class.getResourceAsStream(name), name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
