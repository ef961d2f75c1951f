package fr.percolateur.sending;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import javax.sql.DataSource;

/// Lets all letters leave over real SMTP, and gives them as they arrived.
public final class PostOffice {

    private PostOffice() {}

    public static List<MimeMessage> deliver(DataSource dataSource) throws Exception {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            var carrier = Sending.to(mail.getSmtp().getPort(), dataSource).carrier();
            while (carrier.carry().letters() > 0) {
                // the next bag
            }
            carrier.hangUp();
            return List.of(mail.getReceivedMessages());
        } finally {
            mail.stop();
        }
    }
}
