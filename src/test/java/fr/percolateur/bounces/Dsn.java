package fr.percolateur.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// Reports in the shapes of several mail servers, on a letter of ours. Invented.
final class Dsn {

    static final String MARK = "0123456789abcdef0123456789abcdef";

    static final String POSTFIX = """
            Return-Path: <>
            From: MAILER-DAEMON@relais.example.net (Mail Delivery System)
            To: cafes@marees.example.org
            Subject: Undelivered Mail Returned to Sender
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="A1/relais"

            This is a MIME-encapsulated message.

            --A1/relais
            Content-Description: Notification
            Content-Type: text/plain; charset=us-ascii

            I am sorry: your message could not be delivered.

            --A1/relais
            Content-Description: Delivery report
            Content-Type: message/delivery-status

            Reporting-MTA: dns; relais.example.net
            X-Postfix-Queue-ID: 4XyZ
            Arrival-Date: Tue, 12 Jan 2027 09:30:00 +0100 (CET)

            Final-Recipient: rfc822; leo@phare.example.org
            Original-Recipient: rfc822;leo@phare.example.org
            Action: failed
            Status: 5.1.1
            Remote-MTA: dns; mx.phare.example.org
            Diagnostic-Code: smtp; 550 5.1.1 <leo@phare.example.org>: Recipient address
                rejected: User unknown in local recipient table

            --A1/relais
            Content-Description: Undelivered Message Headers
            Content-Type: text/rfc822-headers

            From: cafes@marees.example.org
            To: leo@phare.example.org
            Message-ID: <0123456789abcdef0123456789abcdef@marees.example.org>
            Subject: Bonjour

            --A1/relais--
            """;

    /// Names the letter by its envelope alone.
    static final String EXIM = """
            X-Failed-Recipients: leo@phare.example.org
            Auto-Submitted: auto-replied
            From: Mail Delivery System <Mailer-Daemon@sortie.example.net>
            To: cafes@marees.example.org
            Content-Type: multipart/report; report-type=delivery-status; boundary=17-eximdsn
            MIME-Version: 1.0

            --17-eximdsn
            Content-type: text/plain; charset=us-ascii

            A message that you sent could not be delivered to one or more of its recipients.

            --17-eximdsn
            Content-type: message/delivery-status

            Reporting-MTA: dns; sortie.example.net
            Original-Envelope-Id: 0123456789abcdef0123456789abcdef

            Action: failed
            Final-Recipient: rfc822;leo@phare.example.org
            Status: 5.0.0
            Remote-MTA: dns; mx.phare.example.org
            Diagnostic-Code: smtp; 550-5.2.1 this mailbox is closed

            --17-eximdsn
            Content-type: message/rfc822

            Return-path: <cafes@marees.example.org>
            To: leo@phare.example.org

            --17-eximdsn--
            """;

    static final String OLD_EXIM = """
            X-Failed-Recipients: leo@phare.example.org
            From: Mail Delivery System <Mailer-Daemon@sortie.example.net>
            To: cafes@marees.example.org
            Subject: Mail delivery failed: returning message to sender

            This message was created automatically by mail delivery software.

              leo@phare.example.org
                SMTP error from remote mail server after RCPT TO:<leo@phare.example.org>:
                host mx.phare.example.org [192.0.2.7]: 550 5.1.1 no such person here

            ------ This is a copy of the message, including all the headers. ------

            From: cafes@marees.example.org
            Message-ID: <0123456789ABCDEF0123456789abcdef@marees.example.org>

            Bonjour
            """;

    static final String EXCHANGE = """
            From: postmaster@ministere.example.org
            To: cafes@marees.example.org
            Content-Type: multipart/report; report-type=delivery-status;
            	boundary="_b8f1-exchange_"
            X-MS-Exchange-Message-Is-Ndr:
            MIME-Version: 1.0
            Subject: Non remis : Bonjour

            --_b8f1-exchange_
            Content-Type: multipart/alternative; differences=Content-Type;
            	boundary="_inner_"

            --_inner_
            Content-Type: text/plain; charset="utf-8"
            Content-Transfer-Encoding: base64

            VsO0dHJlIG1lc3NhZ2UgbidhIHBhcyDDqXTDqSByZW1pcy4=

            --_inner_--

            --_b8f1-exchange_
            Content-Type: message/delivery-status

            Reporting-MTA: dns;SORTIE01.ministere.example.org
            Received-From-MTA: dns;relais.example.net

            Final-recipient: RFC822;leo@ministere.example.org
            Action: failed
            Status: 5.1.10
            Diagnostic-code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found by lookup
            X-Display-Name: leo

            --_b8f1-exchange_
            Content-Type: message/rfc822

            Received: from relais.example.net by SORTIE01.ministere.example.org
            From: cafes@marees.example.org
            Message-ID:
            	<0123456789abcdef0123456789abcdef@marees.example.org>
            Subject: Bonjour
            Content-Type: multipart/alternative; boundary="x"

            --x--

            --_b8f1-exchange_--
            """;

    static final String GMAIL = """
            From: Mail Delivery Subsystem <mailer-daemon@courrier.example.com>
            To: cafes@marees.example.org
            Auto-Submitted: auto-replied
            Subject: Delivery Status Notification (Failure)
            In-Reply-To: <0123456789abcdef0123456789abcdef@marees.example.org>
            References: <0123456789abcdef0123456789abcdef@marees.example.org>
            X-Failed-Recipients: leo@courrier.example.com
            MIME-Version: 1.0
            Content-Type: multipart/report; boundary="0000aa"; report-type=delivery-status

            --0000aa
            Content-Type: multipart/related; boundary="0000bb"

            --0000bb
            Content-Type: text/plain; charset="UTF-8"

            ** Address not found **

            --0000bb--

            --0000aa
            Content-Type: message/delivery-status

            Reporting-MTA: dns; courrier.example.com
            X-Original-Message-ID: <0123456789abcdef0123456789abcdef@marees.example.org>

            Final-Recipient: rfc822; leo@courrier.example.com
            Action: failed
            Status: 5.2.2 (over quota)
            Diagnostic-Code: smtp; 552-5.2.2 The mailbox is full
            Last-Attempt-Date: Tue, 12 Jan 2027 00:31:00 -0800 (PST)

            --0000aa
            Content-Type: message/rfc822

            Message-ID: <0123456789abcdef0123456789abcdef@marees.example.org>
            To: leo@courrier.example.com

            Bonjour
            --0000aa--
            """;

    static final String ON_LEAVE = """
            From: leo@phare.example.org
            To: cafes@marees.example.org
            Subject: Absence
            Auto-Submitted: auto-replied
            In-Reply-To: <0123456789abcdef0123456789abcdef@marees.example.org>

            Je suis en mer jusqu'au 5.1.2027.

            > Message-ID: <0123456789abcdef0123456789abcdef@marees.example.org>
            """;

    private Dsn() {}

    static byte[] bytes(String message) {
        return message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static MimeMessage message(String message) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes(message)));
    }
}
