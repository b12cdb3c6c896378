package co.com.bsl.inbox.emulator.media;

import okio.Buffer;
import okio.ByteString;

/** Writes a PDF of one page with one line of text. */
final class PdfPage {
  private PdfPage() {}

  static ByteString saying(String words) {
    String drawing = "BT /F1 18 Tf 40 700 Td (%s) Tj ET".formatted(words);
    String[] objects = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
          + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
      "<</Length %d>>stream\n%s\nendstream".formatted(drawing.length(), drawing)
    };
    Buffer pdf = new Buffer().writeUtf8("%PDF-1.4\n");
    StringBuilder offsets = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      offsets.append("%010d 00000 n \n".formatted(pdf.size()));
      pdf.writeUtf8("%d 0 obj%s endobj\n".formatted(i + 1, objects[i]));
    }
    long table = pdf.size();
    pdf.writeUtf8("xref\n0 5\n" + offsets + "trailer<</Size 5/Root 1 0 R>>\n");
    return pdf.writeUtf8("startxref\n%d\n%%%%EOF\n".formatted(table)).readByteString();
  }
}
