package brief.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brief.doc.Picture;
import brief.face.Fonts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class SvgWriterTest {
  private static final Pattern FILE = Pattern.compile("base64,([^)]*)\\)");
  private static final SvgWriter WRITER =
      new SvgWriter(
          List.of(
              Fonts.face("noto-sans-sc/NotoSansSC-Regular.ttf"),
              Fonts.face("noto-sans-sc/NotoSansSC-Bold.ttf"),
              Fonts.face("source-sans-3/SourceSans3-It.ttf")));

  private static Picture picture(Picture.Mark... marks) {
    return new Picture(
        "parks-output", "zh-CN", 300, 120.5, "甲区 & 乙区 <最高>", "条形图：“甲区”120\"", List.of(marks));
  }

  private static Picture.Text text(String text, String face) {
    return new Picture.Text(text, face, 9, 10, 20.256, 0, 0x1A1A1A);
  }

  private static Picture.Path path() {
    return new Picture.Path(
        List.of(
            new Picture.Move(0, 0),
            new Picture.Line(10.005, -0.001),
            new Picture.Curve(1, 2, 3.14159, 4, 5, 1e7),
            new Picture.Close()));
  }

  private static String bare(String svg) {
    return FILE.matcher(svg).replaceAll("base64,…)");
  }

  @Test
  void aPictureIsReadableAsText() {
    String svg =
        WRITER.write(
            picture(
                new Picture.Fill(path(), 0x0072B2),
                new Picture.Stroke(path(), 0xD55E00, 0.75, List.of(3.0, 1.5)),
                new Picture.Stroke(path(), 0xD55E00, 1, List.of()),
                new Picture.Text("斜  线", "NotoSansSC-Bold", 8, 200, 90, -45, 0xFF),
                text("", "SourceSans3-It"),
                text("甲区 120", "NotoSansSC-Regular")));
    assertThat(bare(svg))
        .isEqualTo(
"""
<svg xmlns="http://www.w3.org/2000/svg" lang="zh-CN" xml:lang="zh-CN" role="img" aria-labelledby="parks-output-title parks-output-desc" width="300pt" height="120.5pt" viewBox="0 0 300 120.5">
<title id="parks-output-title">甲区 &amp; 乙区 &lt;最高&gt;</title>
<desc id="parks-output-desc">条形图：“甲区”120&quot;</desc>
<style>
@font-face{font-family:"parks-output-zh-CN-1";font-weight:bold;src:url(data:font/ttf;base64,…)}
@font-face{font-family:"parks-output-zh-CN-2";src:url(data:font/ttf;base64,…)}
</style>
<path d="M0 0L10 0C1 2 3.14 4 5 10000000Z" fill="#0072b2"/>
<path d="M0 0L10 0C1 2 3.14 4 5 10000000Z" fill="none" stroke="#d55e00" stroke-width="0.75" stroke-miterlimit="10" stroke-dasharray="3 1.5"/>
<path d="M0 0L10 0C1 2 3.14 4 5 10000000Z" fill="none" stroke="#d55e00" stroke-width="1" stroke-miterlimit="10"/>
<text x="200" y="90" transform="rotate(-45 200 90)" font-family="'parks-output-zh-CN-1',sans-serif" font-weight="bold" font-size="8" fill="#0000ff" xml:space="preserve">斜  线</text>
<text x="10" y="20.26" font-family="'parks-output-zh-CN-2',sans-serif" font-size="9" fill="#1a1a1a">甲区 120</text>
</svg>
""");
  }

  private static List<byte[]> files(String svg) {
    return FILE.matcher(svg)
        .results()
        .map((MatchResult found) -> Base64.getDecoder().decode(found.group(1)))
        .toList();
  }

  @Test
  void theFaceInItShowsItsTextAndNoMore() throws IOException {
    String svg =
        WRITER.write(picture(text("甲区", "NotoSansSC-Regular"), text("区甲！", "NotoSansSC-Regular")));
    assertThat(files(svg)).hasSize(1);
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(files(svg).getFirst()))) {
      assertThat(font.getName()).isEqualTo("parks-output-zh-CN-1");
      assertThat(font.getNumberOfGlyphs()).isEqualTo(4);
      for (char shown : new char[] {'甲', '区', '！'}) {
        assertThat(font.getUnicodeCmapLookup().getGlyphId(shown)).isPositive();
      }
    }
  }

  @Test
  void itIsXmlWhateverTheTextsSay() throws ParserConfigurationException, IOException, SAXException {
    String svg = WRITER.write(picture(text("a<b> & \"c\" ]]>", "SourceSans3-It")));
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("甲区 & 乙区 <最高>");
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("条形图：“甲区”120\"");
    assertThat(document.getElementsByTagName("text").item(0).getTextContent())
        .isEqualTo("a<b> & \"c\" ]]>");
  }

  @Test
  void theSamePictureGivesTheSameTextInEveryLocale() {
    Picture picture = picture(text("甲", "NotoSansSC-Bold"), new Picture.Fill(path(), 0x0072B2));
    String once = WRITER.write(picture);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(WRITER.write(picture)).isEqualTo(once);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void anUnknownFaceOrGlyphIsRefused() {
    var messages = new ArrayList<String>();
    for (Picture.Text text : List.of(text("a", "Arial"), text("高", "SourceSans3-It"))) {
      assertThatThrownBy(() -> WRITER.write(picture(text)))
          .isInstanceOf(IllegalArgumentException.class)
          .satisfies(refusal -> messages.add(refusal.getMessage()));
    }
    assertThat(messages).containsExactly("Picture.Text.face: Arial", "SourceSans3-It: U+9AD8");
  }
}
