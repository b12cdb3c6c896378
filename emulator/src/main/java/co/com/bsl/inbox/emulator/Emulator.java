package co.com.bsl.inbox.emulator;

import co.com.bsl.inbox.emulator.callback.CallbackLedger;
import co.com.bsl.inbox.emulator.callback.CallbackSender;
import co.com.bsl.inbox.emulator.callback.CallbackUrls;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.contact.Contacts;
import co.com.bsl.inbox.emulator.contact.InboundTraffic;
import co.com.bsl.inbox.emulator.delivery.Delivery;
import co.com.bsl.inbox.emulator.delivery.Obstacles;
import co.com.bsl.inbox.emulator.delivery.Recipients;
import co.com.bsl.inbox.emulator.delivery.StatusReports;
import co.com.bsl.inbox.emulator.demo.DemoScript;
import co.com.bsl.inbox.emulator.demo.Stage;
import co.com.bsl.inbox.emulator.fault.FaultPlan;
import co.com.bsl.inbox.emulator.phone.PhonePage;
import co.com.bsl.inbox.emulator.twilio.TwilioMessages;
import co.com.bsl.inbox.emulator.watch.Watch;
import co.com.bsl.inbox.emulator.wix.WixApi;
import co.com.bsl.inbox.emulator.wix.WixRecords;

/** A stand-in for Twilio and Wix that listens on this machine, and the phones of all contacts. */
public final class Emulator implements AutoCloseable {
  private final EmulatorConfig config;
  private final Watch watch = new Watch();
  private final FaultPlan faults = new FaultPlan();
  private final CallbackUrls urls = new CallbackUrls();
  private final CallbackLedger callbacks = new CallbackLedger(watch);
  private final CallbackSender sender;
  private final TwilioMessages twilio;
  private final Delivery delivery;
  private final Contacts contacts;
  private final WixRecords wix;
  private final EmulatorServer server;

  private Emulator(EmulatorConfig config) {
    this.config = config;
    String account = config.account().sid();
    Recipients recipients = new Recipients();
    sender = new CallbackSender(config.account().authToken(), faults, callbacks, config.clock());
    twilio = new TwilioMessages(config.account().number(), config.clock(), watch);
    delivery =
        new Delivery(
            twilio,
            recipients,
            new Obstacles(twilio, recipients, config.clock(), config.window()),
            new StatusReports(account, sender, urls),
            config.pace());
    contacts =
        new Contacts(
            twilio,
            new InboundTraffic(account, twilio, sender, urls, delivery, this::twilioUrl),
            delivery,
            recipients);
    wix = new WixRecords(config.clock(), watch);
    server = new EmulatorServer(config.host(), config.port(), new EmulatorRoutes(this, urls));
    urls.inboundTo(config.webhook());
  }

  /** Starts with the defaults, on a free port. */
  public static Emulator start() {
    return start(EmulatorConfig.defaults());
  }

  /** Starts and answers once it listens. */
  public static Emulator start(EmulatorConfig config) {
    Emulator emulator = new Emulator(config);
    emulator.server.start();
    return emulator;
  }

  /** Tells Twilio where inbound messages go from now on. */
  public void pointAt(String inboundWebhookUrl) {
    urls.inboundTo(inboundWebhookUrl);
  }

  /** Tells Twilio where to report the status of messages that name no address of their own. */
  public void reportTo(String statusCallbackUrl) {
    urls.statusTo(statusCallbackUrl);
  }

  public EmulatorConfig config() {
    return config;
  }

  public int port() {
    return server.port();
  }

  /** Stands for {@code https://api.twilio.com}. */
  public String twilioUrl() {
    return server.url();
  }

  /** Stands for {@code https://www.bsl.com.co/_functions}. */
  public String wixUrl() {
    return server.url() + WixApi.PATH;
  }

  /** Where a person can play a contact. */
  public String phoneUrl() {
    return server.url() + PhonePage.PATH;
  }

  /** The person at a phone number or WhatsApp user id. */
  public Contact contact(String number) {
    return contacts.at(number);
  }

  public Contacts contacts() {
    return contacts;
  }

  /** What goes wrong next. */
  public FaultPlan faults() {
    return faults;
  }

  /** What Twilio keeps, and the ledger of what it was asked. */
  public TwilioMessages twilio() {
    return twilio;
  }

  /** How messages get to the phones. */
  public Delivery delivery() {
    return delivery;
  }

  /** What Wix keeps. */
  public WixRecords wix() {
    return wix;
  }

  /** Every webhook and status callback that was called. */
  public CallbackLedger callbacks() {
    return callbacks;
  }

  /** Waits without sleeping: {@code emulator.watch().until(() -> …)}. */
  public Watch watch() {
    return watch;
  }

  /** A cast of invented people for this emulator; the same seed tells the same stories. */
  public DemoScript demo(long seed) {
    return new DemoScript(new Stage(contacts, twilio, wix, watch, config.clock()), seed);
  }

  /** Forgets everything that happened and everything that was planned; addresses stay. */
  public void reset() {
    faults.clear();
    sender.clear();
    contacts.clear();
    twilio.clear();
    wix.clear();
    callbacks.clear();
  }

  @Override
  public void close() {
    delivery.close();
    sender.close();
    watch.changed();
    server.close();
  }
}
