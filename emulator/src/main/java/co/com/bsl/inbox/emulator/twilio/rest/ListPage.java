package co.com.bsl.inbox.emulator.twilio.rest;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts a list into the pages of the 2010 API, whose links carry an opaque token. */
final class ListPage<T> {
  private static final Set<String> OUR_OWN = Set.of("PageSize", "Page", "PageToken");

  /** How much of a list is wanted, and after the item of which sid it goes on. */
  private record Query(int pageSize, int page, String after) {
    private static final int MOST = 1000;

    static Query of(Context ctx) {
      int size = number(ctx, "PageSize", 50);
      String token = ctx.queryParam("PageToken");
      return new Query(
          Math.max(1, Math.min(MOST, size)),
          number(ctx, "Page", 0),
          token == null ? "" : token.replaceFirst("^PA", ""));
    }

    private static int number(Context ctx, String name, int otherwise) {
      String text = ctx.queryParam(name);
      TwilioRefusal.when(text != null && !text.matches("[0-9]{1,9}"), TwilioError.BAD_PARAMETER);
      return text == null ? otherwise : Integer.parseInt(text);
    }
  }

  private final Context ctx;
  private final Query query;
  private final List<T> items;
  private final String next;

  ListPage(Context ctx, Stream<T> all, Function<T, String> sid) {
    this.ctx = ctx;
    this.query = Query.of(ctx);
    List<T> found = skipping(all, sid).limit(query.pageSize() + 1L).toList();
    boolean more = found.size() > query.pageSize();
    this.items = more ? found.subList(0, query.pageSize()) : found;
    this.next = more ? uri(query.page() + 1, "PA" + sid.apply(items.get(items.size() - 1))) : null;
  }

  /** The page as Twilio writes it, its items under the given key. */
  Map<String, Object> json(String key, Function<T, Object> json) {
    int start = query.page() * query.pageSize();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put(key, items.stream().map(json).toList());
    page.put("start", start);
    page.put("end", Math.max(start, start + items.size() - 1));
    page.put("page", query.page());
    page.put("page_size", query.pageSize());
    page.put("uri", uri(query.page(), query.after().isEmpty() ? "" : "PA" + query.after()));
    page.put("first_page_uri", uri(0, ""));
    page.put("next_page_uri", next);
    page.put("previous_page_uri", null);
    return page;
  }

  private Stream<T> skipping(Stream<T> all, Function<T, String> sid) {
    return query.after().isEmpty()
        ? all
        : all.dropWhile(item -> !sid.apply(item).equals(query.after())).skip(1);
  }

  private String uri(int page, String token) {
    String filters =
        ctx.queryParamMap().entrySet().stream()
            .filter(parameter -> !OUR_OWN.contains(parameter.getKey()))
            .map(parameter -> pair(parameter.getKey(), parameter.getValue().get(0)) + "&")
            .collect(Collectors.joining());
    String place = token.isEmpty() ? "" : "&" + pair("PageToken", token);
    return "%s?%sPageSize=%d&Page=%d%s"
        .formatted(ctx.path(), filters, query.pageSize(), page, place);
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
