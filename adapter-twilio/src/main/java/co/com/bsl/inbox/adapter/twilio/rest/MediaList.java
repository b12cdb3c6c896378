package co.com.bsl.inbox.adapter.twilio.rest;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingException.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which files belong to a message: its record tells only how many. */
final class MediaList {
  private final TwilioApi api;
  private final Endpoint endpoint;

  MediaList(TwilioApi api, Endpoint endpoint) {
    this.api = api;
    this.endpoint = endpoint;
  }

  /** The files, none when Twilio will not tell; when it cannot now, the failure is the caller's. */
  List<Attachment> of(String sid) {
    try {
      return attachments(api.get("Messages/%s/Media.json".formatted(sid), Map.of()));
    } catch (MessagingException failure) {
      if (failure.outcome() == Outcome.REFUSED) {
        return List.of();
      }
      throw failure;
    }
  }

  private List<Attachment> attachments(JsonNode list) {
    List<Attachment> files = new ArrayList<>();
    for (JsonNode file : list.path("media_list")) {
      String path = file.path("uri").asText("").replaceFirst("\\.json$", "");
      String location = endpoint.at(path, null).toString();
      files.add(new Attachment(location, file.path("content_type").asText(""), ""));
    }
    return files;
  }
}
