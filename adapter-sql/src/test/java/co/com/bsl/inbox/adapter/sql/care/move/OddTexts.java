package co.com.bsl.inbox.adapter.sql.care.move;

import java.util.List;

/** Texts that something on their way may take for something else. */
final class OddTexts {
  static final List<String> ALL =
      List.of(
          "doctora 👩‍⚕️ ñandú Ünïcödé 中文 مرحبا",
          "\"comillas\" 'simples' y `graves` -- no es comentario; DROP TABLE message",
          "C:\\nuevo\\tabla \\N \\. \\\\ \\x41 \\",
          "una\ttabulación, una\nlínea,\r\notra\rmás y \\n escrito",
          "\\.",
          "\\N",
          "NULL",
          "%s :palabra ?1 $1 {0}",
          "\b\f\u000b\u001b\u007f\u2028\uFEFF",
          "sin\0fin",
          " ",
          "");

  private OddTexts() {}
}
