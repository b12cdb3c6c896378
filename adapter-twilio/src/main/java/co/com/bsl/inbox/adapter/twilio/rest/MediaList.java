package co.com.bsl.inbox.adapter.twilio.rest;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingException.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which files belong to a message: its record tells only how many. What was told is remembered for
 * a while, because pages of the history overlap, and one that broke off is asked for again.
 */
final class MediaList {
  private static final int REMEMBERED = 1_000;

  private final Map<String, List<Attachment>> told =
      Collections.synchronizedMap(new Recent<>(REMEMBERED));
  private final TwilioApi api;
  private final Endpoint endpoint;

  MediaList(TwilioApi api, Endpoint endpoint) {
    this.api = api;
    this.endpoint = endpoint;
  }

  /** The files, none when Twilio will not tell; when it cannot now, the failure is the caller's. */
  List<Attachment> of(String sid) {
    List<Attachment> known = told.get(sid);
    return known == null ? ask(sid) : known;
  }

  private List<Attachment> ask(String sid) {
    try {
      List<Attachment> files =
          attachments(api.get("Messages/%s/Media.json".formatted(sid), Map.of()));
      told.put(sid, files);
      return files;
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
    return List.copyOf(files);
  }

  /** What was last asked for, up to that many. */
  private static final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int most;

    Recent(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }
}
