package co.com.bsl.inbox.benchmarks.load;

import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.benchmarks.population.Person;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import co.com.bsl.inbox.emulator.callback.Form;
import co.com.bsl.inbox.emulator.callback.TwilioSignature;
import co.com.bsl.inbox.emulator.twilio.TwilioAccount;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Signed webhooks for inbound messages, each of another message. */
public final class Webhooks {
  private static final String PATH = "/webhook/twilio";

  private final TwilioAccount account;
  private final String publicUrl;
  private final TwilioSignature signature;
  private final int people;
  private final AtomicLong next = new AtomicLong();

  public Webhooks(TwilioAccount account, String publicUrl, int people) {
    this.account = account;
    this.publicUrl = publicUrl;
    this.signature = new TwilioSignature(account.authToken());
    this.people = people;
  }

  /** So many of them. */
  public List<byte[]> make(int count) {
    return IntStream.range(0, count).mapToObj(place -> make("hola, buenas tardes")).toList();
  }

  /** The next one, with that text. */
  public byte[] make(String text) {
    long number = next.getAndIncrement();
    Form form = form(number, text);
    String header = "X-Twilio-Signature: %s\r\n".formatted(signature.of(publicUrl + PATH, form));
    return HttpMessage.post(PATH, "application/x-www-form-urlencoded", header, body(form));
  }

  /** The next one, as it looks once it has been read off the wire. */
  public WebhookRequest received(String text) {
    Form form = form(next.getAndIncrement(), text);
    Map<String, List<String>> fields = new LinkedHashMap<>();
    form.fields().forEach(field -> fields.put(field.name(), List.of(field.value())));
    Map<String, String> headers =
        Map.of(
            "content-type",
            "application/x-www-form-urlencoded",
            "x-twilio-signature",
            signature.of(publicUrl + PATH, form));
    return new WebhookRequest(new RawCall(PATH, "", headers, body(form), "127.0.0.1"), fields);
  }

  private Form form(long number, String text) {
    String plain = Person.address((int) (number % people)).plain();
    String sid = "SM%032x".formatted(0xb000_0000_0000L + number);
    return Form.empty()
        .with("AccountSid", account.sid())
        .with("ApiVersion", "2010-04-01")
        .with("Body", text)
        .with("From", "whatsapp:+" + plain)
        .with("MessageSid", sid)
        .with("NumMedia", 0)
        .with("NumSegments", 1)
        .with("ProfileName", "Ana Peña")
        .with("SmsMessageSid", sid)
        .with("SmsSid", sid)
        .with("SmsStatus", "received")
        .with("To", account.number())
        .with("WaId", plain);
  }

  private static String body(Form form) {
    return form.fields().stream()
        .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
