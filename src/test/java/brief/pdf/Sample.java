package brief.pdf;

import brief.doc.Picture;
import brief.face.Face;
import brief.page.Element;
import brief.page.Metadata;
import brief.page.Pages;
import brief.page.Pages.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two pages with one of everything.
final class Sample {
  static final double WIDTH = 595.28;
  static final double HEIGHT = 841.89;
  static final String SONG = "NotoSerifSC-Regular";
  static final String HEI = "NotoSansSC-Bold";
  static final String SANS = "SourceSans3-Regular";
  private static final int INK = 0x1A1A1A;

  static final Metadata METADATA =
      new Metadata(
          "高新区 & 试验区 <2026>",
          "政策研究室",
          "两页样张 100%",
          List.of("高新区", "policy"),
          "zh-CN",
          "2026-11-22T08:00:00+08:00",
          "CC BY 4.0",
          "brief:sample:2026-1:zh");

  private Sample() {}

  static List<Face> faces() {
    return List.of(
        brief.face.Fonts.face("noto-serif-sc/NotoSerifSC-Regular.ttf"),
        brief.face.Fonts.face("noto-sans-sc/NotoSansSC-Bold.ttf"),
        brief.face.Fonts.face("source-sans-3/SourceSans3-Regular.ttf"));
  }

  static Pages pages() {
    return new Pages(
        METADATA, List.of(first(), second()), root(), List.of(bookmark(1, "一、概况", 0, 2)));
  }

  static Pages.Bookmark bookmark(int level, String title, int page, int element) {
    return new Pages.Bookmark(level, title, new Pages.Spot(page, 60, 80, element));
  }

  static Pages.Run run(String face, double y, int content, String... texts) {
    var pieces = new ArrayList<Piece>();
    for (String text : texts) {
      pieces.add(new Piece(text, 1.5));
    }
    return new Pages.Run(face, 10.5, INK, 60, y, pieces, Optional.empty(), content);
  }

  static Pages.Run at(double x, Pages.Run run) {
    return new Pages.Run(
        run.face(), run.size(), run.rgb(), x, run.y(), run.pieces(), run.actual(), run.content());
  }

  static Pages.Run saying(String actual, Pages.Run run) {
    return new Pages.Run(
        run.face(),
        run.size(),
        run.rgb(),
        run.x(),
        run.y(),
        run.pieces(),
        Optional.of(actual),
        run.content());
  }

  static Picture.Path box(double x, double y, double width, double height) {
    return new Picture.Path(
        List.of(
            new Picture.Move(x, y),
            new Picture.Line(x + width, y),
            new Picture.Line(x + width, y + height),
            new Picture.Curve(x + width, y + height, x, y + height, x, y + height),
            new Picture.Close()));
  }

  static Picture picture() {
    return new Picture(
        "output",
        "zh-CN",
        200,
        100,
        "产出最高的是甲区",
        "条形图：甲区 120，乙区 80",
        List.of(
            new Picture.Fill(box(40, 10, 120, 20), 0x0072B2),
            new Picture.Stroke(box(40, 40, 80, 20), 0xD55E00, 1, List.of(3.0, 2.0)),
            new Picture.Text("甲区 120", SONG, 9, 4, 24, 0, INK),
            new Picture.Text("斜", HEI, 9, 180, 90, 45, INK)));
  }

  private static Pages.Page first() {
    return new Pages.Page(
        WIDTH,
        HEIGHT,
        "i",
        List.of(
            new Pages.Fill(box(60, 40, 475, 2), 0x0B4F9C, 0),
            run(SANS, 30, 0, "Running head"),
            run(HEI, 80, 1, "一、概况"),
            run(SONG, 110, 2, "到年底，产出", "超过"),
            saying("2.4 万亿", at(200, run(SANS, 110, 2, "2.4"))),
            at(300, run(SONG, 110, 3, "官方网站")),
            at(400, run(SONG, 110, 4, "上写明。")),
            at(450, run(SANS, 106, 5, "1")),
            run(SONG, 130, 6, "•"),
            at(80, run(SONG, 130, 7, "第一项")),
            run(HEI, 160, 8, "园区"),
            at(200, run(HEI, 160, 9, "产出")),
            run(SONG, 180, 10, "甲区"),
            new Pages.Stroke(box(60, 184, 300, 0), 0xC8CCD0, 0.5, List.of(), 0),
            at(200, run(SANS, 180, 11, "120")),
            new Pages.Placed(picture(), 60, 220, 1.5, 12),
            run(SANS, 800, 13, "1 note "),
            run(SONG, 780, 14, "段落从这一页")),
        List.of(
            area(300, new Pages.Uri("https://example.org/高新区?a=b c"), 30, "打开官方网站"),
            area(450, new Pages.Spot(0, 60, 790, 70), 40, "脚注 1")));
  }

  private static Pages.Page second() {
    return new Pages.Page(
        WIDTH,
        HEIGHT,
        "1",
        List.of(
            run(SONG, 60, 14, "到下一页"),
            run(SONG, 90, 15, "另见另一份"),
            run(SONG, 110, 15, "简报"),
            run(SONG, 140, 16, "一、概况"),
            run(SANS, 140, 0, "……"),
            at(300, run(SANS, 140, 17, "1")),
            run(SONG, 170, 18, "引文"),
            run(SANS, 200, 19, "code()"),
            run(SONG, 230, 20, "表1"),
            run(SONG, 250, 21, "头"),
            run(SONG, 270, 22, "身")),
        List.of(
            area(60, new Pages.Uri("../themes/energy.pdf"), 80, "能源简报"),
            area(110, new Pages.Uri("../themes/energy.pdf"), 80, "能源简报"),
            area(140, new Pages.Spot(0, 60, 70, 2), 84, "一、概况，第1页")));
  }

  private static Pages.Area area(double x, Pages.Target target, int element, String contents) {
    return new Pages.Area(x, 100, 40, 14, target, element, contents);
  }

  static Element element(int id, String type, Element.Kid... kids) {
    return new Element(id, type, Map.of(), List.of(kids));
  }

  static Element element(int id, String type, Map<String, String> attributes, Element.Kid... kids) {
    return new Element(id, type, attributes, List.of(kids));
  }

  static Element.Kid text(int number) {
    return new Element.Content(number);
  }

  static Element.Kid child(Element element) {
    return new Element.Child(element);
  }

  private static Element root() {
    return element(
        1,
        "Document",
        child(element(2, "H1", text(1))),
        child(
            element(
                20,
                "P",
                text(2),
                child(element(30, "Link", text(3))),
                text(4),
                child(element(35, "Reference", child(element(40, "Link", text(5))))))),
        child(element(70, "Note", Map.of("Lang", "en"), text(13))),
        child(list()),
        child(table()),
        child(
            element(60, "Figure", Map.of("Alt", picture().alt(), "Placement", "Block"), text(12))),
        child(element(65, "P", text(14))),
        child(element(79, "P", child(element(80, "Link", text(15))))),
        child(
            element(
                81,
                "TOC",
                child(
                    element(
                        82,
                        "TOCI",
                        child(
                            element(
                                83,
                                "Reference",
                                child(element(84, "Link", text(16), text(17))))))))),
        child(element(85, "BlockQuote", child(element(86, "P", text(18))))),
        child(element(87, "P", child(element(88, "Code", text(19))))),
        child(sections()));
  }

  private static Element sections() {
    return element(
        90,
        "Table",
        child(element(91, "Caption", text(20))),
        child(
            element(
                92,
                "THead",
                child(
                    element(
                        93, "TR", child(element(94, "TH", Map.of("Scope", "Column"), text(21))))))),
        child(element(95, "TBody", child(element(96, "TR", child(element(97, "TD", text(22))))))));
  }

  private static Element list() {
    return element(
        41,
        "L",
        Map.of("ListNumbering", "Disc"),
        child(
            element(
                42,
                "LI",
                child(element(43, "Lbl", text(6))),
                child(element(44, "LBody", child(element(45, "P", text(7))))))));
  }

  private static Element table() {
    return element(
        50,
        "Table",
        Map.of("Title", "产出"),
        child(
            element(
                51,
                "TR",
                child(element(52, "TH", Map.of("Scope", "Column", "ID", "c1"), text(8))),
                child(
                    element(
                        53,
                        "TH",
                        Map.of("Scope", "Column", "ID", "c2", "ColSpan", "1"),
                        text(9))))),
        child(
            element(
                54,
                "TR",
                child(element(55, "TH", Map.of("Scope", "Row", "ID", "r1"), text(10))),
                child(element(56, "TD", Map.of("Headers", "c2, r1"), text(11))))));
  }
}
