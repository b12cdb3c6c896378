package co.com.bsl.inbox.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundleTest {

  @Test
  void whatIsNeededStandsBeforeWhoNeedsItAndOnce() {
    Map<String, String> files =
        Map.of(
            "js/main.js",
                "import { a } from './a.js'\nimport {\n  b as bee,\n} from './deep/b.js'\na(bee)\n",
            "js/a.js", "import { b } from './deep/b.js'\nexport const a = () => b\n",
            "js/deep/b.js", "export const b = 1\nexport function two() {}\n");

    assertThat(Bundle.module("js/main.js", name -> Optional.ofNullable(files.get(name))))
        .isEqualTo(
            """
            const $js_deep_b_js = (() => {
            const b = 1
            function two() {}
            return { b, two }
            })()
            const $js_a_js = (() => {
            const { b } = $js_deep_b_js
            const a = () => b
            return { a }
            })()
            const $js_main_js = (() => {
            const { a } = $js_a_js
            const {
              b: bee,
            } = $js_deep_b_js
            a(bee)
            return {  }
            })()""");
  }

  @Test
  void aModuleThatIsMissingIsToldByName() {
    assertThatThrownBy(
            () ->
                Bundle.module(
                    "main.js",
                    name ->
                        name.equals("main.js")
                            ? Optional.of("import './gone.js'\n")
                            : Optional.empty()))
        .hasMessageContaining("gone.js");
  }

  @Test
  void styleSheetsKeepTheirLayers() {
    Map<String, String> files =
        Map.of(
            "css/index.css", "@layer base;\n\n@import url(\"a.css\") layer(base);\n",
            "css/a.css", "a {\n  content: \"\\f00c $1\";\n}\n");

    assertThat(Bundle.sheet("css/index.css", name -> Optional.ofNullable(files.get(name))))
        .isEqualTo("@layer base;\n\n@layer base {\na {\n  content: \"\\f00c $1\";\n}\n}\n");
  }
}
