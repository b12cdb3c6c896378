package co.com.bsl.inbox.bootstrap.effort;

import co.com.bsl.inbox.emulator.callback.Form;
import java.util.Locale;

/** What an inbox is asked for all day; each can be made again and again. */
enum MainCall {
  WEBHOOK {
    @Override
    void make(QuietInbox inbox) {
      inbox.webhook("/webhook/twilio", news(inbox.next()));
    }
  },
  WEBHOOK_AGAIN {
    @Override
    void make(QuietInbox inbox) {
      inbox.webhook("/webhook/twilio", says(Population.sid(0), "hola"));
    }
  },
  STATUS {
    @Override
    void make(QuietInbox inbox) {
      inbox.webhook("/webhook/twilio/estado", delivered(inbox.next()));
    }
  },
  SEND {
    @Override
    void make(QuietInbox inbox) {
      inbox.post("/api/enviar-mensaje", reply(inbox.next()));
    }
  },
  LIST {
    @Override
    void make(QuietInbox inbox) {
      inbox.get("/api/conversaciones?limite=5");
    }
  },
  OPEN {
    @Override
    void make(QuietInbox inbox) {
      inbox.get("/api/conversacion/%s?limite=20".formatted(Population.number(0)));
    }
  },
  SEARCH {
    @Override
    void make(QuietInbox inbox) {
      inbox.get("/api/buscar?q=buenas");
    }
  },
  READ {
    @Override
    void make(QuietInbox inbox) {
      inbox.post(
          "/api/conversacion/%s/leido".formatted(Population.number(0)),
          "{\"hasta\":%d}".formatted(inbox.next()));
    }
  },
  EVENTS {
    @Override
    void make(QuietInbox inbox) {
      inbox.get("/api/cambios?desde=0&espera=0");
    }
  };

  abstract void make(QuietInbox inbox);

  /** How recorded values name it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Form news(int call) {
    return says("SMa%031x".formatted(call), "hola, soy yo por %d vez".formatted(call));
  }

  private static Form says(String sid, String text) {
    return Form.empty()
        .with("ApiVersion", "2010-04-01")
        .with("Body", text)
        .with("From", "whatsapp:+" + Population.number(0))
        .with("MessageSid", sid)
        .with("NumMedia", 0)
        .with("NumSegments", 1)
        .with("ProfileName", "Ana 0")
        .with("SmsMessageSid", sid)
        .with("SmsSid", sid)
        .with("SmsStatus", "received")
        .with("To", "whatsapp:+573153369631")
        .with("WaId", Population.number(0));
  }

  private static Form delivered(int call) {
    String sid = Population.sid(2 * call + 1);
    return Form.empty()
        .with("ApiVersion", "2010-04-01")
        .with("From", "whatsapp:+573153369631")
        .with("MessageSid", sid)
        .with("MessageStatus", "delivered")
        .with("SmsSid", sid)
        .with("SmsStatus", "delivered")
        .with("To", "whatsapp:+" + Population.number(0));
  }

  private static String reply(int call) {
    return "{\"to\":\"%1$s\",\"message\":\"Respuesta %2$d\",\"client_id\":\"reply-%2$d\"}"
        .formatted(Population.number(0), call);
  }
}
