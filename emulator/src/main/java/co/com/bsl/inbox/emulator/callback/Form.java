package co.com.bsl.inbox.emulator.callback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.FormBody;

/** The fields of a form in their order; a name may come more than once. */
public record Form(List<Field> fields) {

  /** A name and its value. */
  public record Field(String name, String value) {}

  public Form {
    fields = List.copyOf(fields);
  }

  /** A form without fields. */
  public static Form empty() {
    return new Form(List.of());
  }

  /** The same form with one field more. */
  public Form with(String name, Object value) {
    List<Field> more = new ArrayList<>(fields);
    more.add(new Field(name, value.toString()));
    return new Form(more);
  }

  /** The same form with more fields. */
  public Form with(Map<String, String> more) {
    Form form = this;
    for (Map.Entry<String, String> field : more.entrySet()) {
      form = form.with(field.getKey(), field.getValue());
    }
    return form;
  }

  /** The first value of that name, or an empty text. */
  public String value(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(Field::value)
        .findFirst()
        .orElse("");
  }

  FormBody body() {
    FormBody.Builder body = new FormBody.Builder();
    fields.forEach(field -> body.add(field.name(), field.value()));
    return body.build();
  }
}
