package co.com.bsl.inbox.emulator.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.FormBody;
import org.junit.jupiter.api.Test;

class FormTest {
  @Test
  void fieldsKeepTheirOrderAndMayRepeat() {
    Form form = Form.empty().with("B", 1).with("A", "x").with("B", 2);

    assertThat(form.fields()).extracting(Form.Field::name).containsExactly("B", "A", "B");
    assertThat(form.value("B")).isEqualTo("1");
    assertThat(form.value("C")).isEmpty();
  }

  @Test
  void aFormIsNeverChangedOnlyExtended() {
    Form form = Form.empty();
    Map<String, String> more = new LinkedHashMap<>();
    more.put("A", "1");
    more.put("B", "2");

    assertThat(form.with(more).fields()).hasSize(2);
    assertThat(form.fields()).isEmpty();
  }

  @Test
  void valuesTravelUntrimmedAndEncoded() {
    FormBody body = Form.empty().with("Body", " a+b&c=ñ\n").body();

    assertThat(body.value(0)).isEqualTo(" a+b&c=ñ\n");
    assertThat(body.encodedValue(0)).doesNotContain("&").doesNotContain("=");
  }
}
