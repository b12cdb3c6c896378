package co.com.bsl.inbox.bootstrap.command;

import co.com.bsl.inbox.adapter.http.privacy.ContactArchive;
import co.com.bsl.inbox.adapter.http.privacy.ReceiptJson;
import co.com.bsl.inbox.adapter.http.request.Json;
import co.com.bsl.inbox.application.privacy.Dossier;
import co.com.bsl.inbox.application.privacy.EraseContact;
import co.com.bsl.inbox.application.privacy.ErasureReceipt;
import co.com.bsl.inbox.bootstrap.wiring.Offline;
import co.com.bsl.inbox.domain.contact.Address;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes everything about a contact out, or erases it, whether the inbox is serving or not. */
@Command(
    name = "contact",
    description = "Takes everything about a contact out, or erases it.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(export | erase)")
public final class ContactCommand implements Runnable {
  private static final Locale SPANISH = Locale.forLanguageTag("es");
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(name = "export", description = "Writes everything about a contact into a ZIP file.")
  void export(
      @Parameters(paramLabel = "NUMBER") String number,
      @Option(names = "--out", paramLabel = "FILE.zip", required = true) Path out) {
    Offline.withData(
        Configured.here(),
        data -> {
          Dossier dossier =
              data.useCases()
                  .exportContact()
                  .open(Operator.here(), Address.parse(number), "")
                  .orElseThrow(ContactCommand::unknown);
          write(new ContactArchive(data.shapes(), SPANISH), dossier, out);
          say("written to " + out);
        });
  }

  @Command(
      name = "erase",
      description = "Erases everything about a contact for good, and prints the receipt.")
  void erase(
      @Parameters(paramLabel = "NUMBER") String number,
      @Option(names = "--again", paramLabel = "NUMBER", required = true) String again,
      @Option(names = "--reason", required = true) String reason) {
    Address address = Address.parse(number);
    if (!Address.parse(again).equals(address)) {
      throw new IllegalArgumentException("--again is another number: nothing was erased");
    }
    EraseContact.Wish wish = new EraseContact.Wish(address, reason, "");
    Offline.withData(Configured.here(), data -> say(receipt(data.useCases().eraseContact(), wish)));
  }

  private static String receipt(EraseContact eraseContact, EraseContact.Wish wish) {
    return eraseContact
        .erase(Operator.here(), wish)
        .fold(
            erased -> json(erased.receipt()),
            () -> {
              throw unknown();
            },
            () -> {
              throw new IllegalArgumentException(
                  "a message may be leaving right now: try again in a minute");
            });
  }

  private static String json(ErasureReceipt receipt) {
    try {
      return Json.mapper()
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(ReceiptJson.of(receipt));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void write(ContactArchive archive, Dossier dossier, Path out) {
    try (OutputStream file =
        new BufferedOutputStream(Files.newOutputStream(out, StandardOpenOption.CREATE_NEW))) {
      archive.write(dossier, file);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot be written: " + out, failure);
    }
  }

  private static IllegalArgumentException unknown() {
    return new IllegalArgumentException("nobody is known at that number");
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}
