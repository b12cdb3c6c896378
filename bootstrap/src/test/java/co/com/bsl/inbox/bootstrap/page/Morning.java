package co.com.bsl.inbox.bootstrap.page;

import co.com.bsl.inbox.bootstrap.journey.LiveSystem;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.Contact;

/** A morning at the clinic: conversations of every kind that a screen has to show. */
final class Morning {
  static final String ANA = "573001234567";
  static final String LUIS = "573109876543";
  static final String MARTA = "573157778899";
  static final String STRANGER = "573009998877";

  private Morning() {}

  /** Lets it happen at that inbox. */
  static void at(LiveSystem system) {
    Emulator emulator = system.emulator();
    contact(emulator, "573204445566", "Óscar Peña").sendsVoice().await();
    Contact luis = contact(emulator, LUIS, "Luis Gómez");
    luis.writes("Buenas tardes").await();
    luis.writes("¿Atienden los sábados?").await();
    Contact marta = contact(emulator, MARTA, "Marta Ibáñez");
    marta.writes("Necesito cambiar mi cita").await();
    marta.failsWith(63003);
    says(system, MARTA, "Claro, ¿qué día le queda bien?");
    Contact ana = contact(emulator, ANA, "Ana Ruiz");
    ana.writes("*Buenos días*, ¿ya está listo mi _certificado_? https://www.bsl.com.co").await();
    says(
        system,
        ANA,
        "Buenos días, Ana. Sí: quedó firmado esta mañana.\nSe lo enviamos por correo.");
    ana.sendsImage("Este es el que tengo").await();
    ana.sendsLocation(4.60971, -74.08175, "Mi oficina").await();
    ana.writes("👍").await();
    ana.reads();
    says(system, ANA, "Perfecto, gracias.");
    system
        .api()
        .post(
            "/api/conversacion/" + ANA + "/observaciones",
            "{\"observaciones\":\"Prefiere que la llamen después de las 5.\"}");
  }

  private static Contact contact(Emulator emulator, String number, String name) {
    return emulator.contact(number).named(name);
  }

  private static void says(LiveSystem system, String number, String text) {
    String message = text.replace("\n", "\\n");
    system
        .api()
        .post(
            "/api/enviar-mensaje", "{\"to\":\"%s\",\"message\":\"%s\"}".formatted(number, message));
  }
}
