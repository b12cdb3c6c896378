package co.com.bsl.inbox.adapter.http.shape;

import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.origin.Source;

/** The words that the public JSON has for our constants. */
final class Words {

  private Words() {}

  static String of(ContentKind kind) {
    return switch (kind) {
      case TEXT -> "texto";
      case IMAGE -> "imagen";
      case AUDIO -> "audio";
      case VIDEO -> "video";
      case DOCUMENT -> "documento";
      case STICKER -> "sticker";
      case LOCATION -> "ubicacion";
      case CONTACT_CARD -> "contacto";
      case BUTTON -> "boton";
      case REACTION -> "reaccion";
      case UNKNOWN -> "desconocido";
    };
  }

  static String of(Source source) {
    return switch (source) {
      case PROVIDER -> "twilio";
      case MIRROR -> "wix";
      case INBOX -> "bandeja";
    };
  }

  static String of(Synced.State state) {
    return switch (state) {
      case CONFIRMED -> "confirmado";
      case PENDING -> "pendiente";
      case FAILED -> "fallido";
    };
  }

  /** That we gave up finding out is a failure to everybody else; its code says which. */
  static String of(DeliveryStatus status) {
    return status == DeliveryStatus.UNCONFIRMED ? DeliveryStatus.FAILED.word() : status.word();
  }
}
