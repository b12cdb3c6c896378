package co.com.bsl.inbox.adapter.http.request;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;

/** How this server reads and writes JSON: one setting for all of it. */
public final class Json {
  /** No call needs more; how long a text may be, its body's size says. */
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(32)
          .maxNumberLength(32)
          .maxNameLength(256)
          .maxTokenCount(1_000)
          .build();

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(new JsonFactoryBuilder().streamReadConstraints(LIMITS).build())
          .addModule(new SimpleModule().addSerializer(Instant.class, ToStringSerializer.instance))
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private Json() {}

  /** The one mapper; nobody changes it. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }
}
