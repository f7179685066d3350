package brief.digest;

import static brief.digest.Shape.Key.may;
import static brief.digest.Shape.Key.need;

import brief.amount.Bound;
import brief.amount.Direction;
import brief.digest.Shape.Choice;
import brief.digest.Shape.Flag;
import brief.digest.Shape.Keyed;
import brief.digest.Shape.Line;
import brief.digest.Shape.LineOrKeyed;
import brief.digest.Shape.Many;
import brief.digest.Shape.Named;
import brief.digest.Shape.Ref;
import brief.digest.Shape.Split;
import brief.digest.Shape.Texts;
import brief.digest.Shape.ValueOf;
import brief.model.Figure;
import brief.model.Level;
import brief.model.Role;
import brief.model.Source;
import brief.model.Status;
import brief.model.SystemName;
import java.util.List;
import java.util.Optional;

/// The letter of the digest: every key, what stands under it and whether it must. What each is for
/// stands in `keys.properties`.
final class Letter {
  private static final int ANY = Integer.MAX_VALUE;

  private static final Shape TEXT = new Line(Format.TEXT);
  private static final Shape ID = new Line(Format.ID);
  private static final Shape VALUE_OF = new ValueOf();
  private static final Shape NAMES = new Texts(Texts.Kind.NAME);
  private static final Shape PROSE = new Texts(Texts.Kind.PROSE);
  private static final Shape ANSWER = new Texts(Texts.Kind.ANSWER);

  private static final Shape.Key ORDER = may("order", new Line(Format.ORDER));

  private static final Keyed TILE = Keyed.of("tile", need("value", VALUE_OF), need("label", PROSE));
  private static final Shape.Key TILES = may("key", new Many(TILE, 0, 4, false));

  private static final Keyed EDITION =
      Keyed.of(
          "edition",
          need("id", new Line(Format.EDITION)),
          need("series", NAMES),
          need("title", NAMES),
          need("question", PROSE),
          need("answer", ANSWER),
          TILES,
          need("publisher", NAMES),
          need("number", NAMES),
          need("date", new Line(Format.DAY)),
          need("languages", new Many(new Line(Format.LANG), 1, ANY, false)),
          need("style", TEXT),
          need("rights", PROSE),
          need("contact", PROSE));

  private static final Keyed EXEMPTION =
      Keyed.of("exemption", need("match", new Line(Format.REGEX)), need("reason", NAMES));

  private static final Keyed SOURCE =
      Keyed.of(
          "source",
          need("id", ID),
          ORDER,
          need("file", TEXT),
          need("sha256", new Line(Format.SHA256)),
          need("body", Keyed.of("body", need("from", TEXT), need("to", TEXT))),
          need("headline", TEXT),
          need("titles", NAMES),
          need("publisher", NAMES),
          may("date", new Line(Format.DATE)),
          may("dated", PROSE),
          need("kind", Choice.of(Source.Kind.class)),
          need("lang", new Line(Format.LANG)),
          may("url", new Line(Format.URL)),
          may("note", PROSE),
          may("waivers", many(EXEMPTION)));

  private static final Keyed REGION =
      Keyed.of(
          "region",
          need("id", ID),
          ORDER,
          need("names", NAMES),
          may("short", NAMES),
          need("level", Choice.of(Level.class)),
          may("parent", new Ref("regions")),
          may("code", new Line(Format.DIVISION)),
          may("answer", ANSWER),
          TILES,
          may("note", PROSE));

  private static final Keyed THEME =
      Keyed.of(
          "theme",
          need("id", ID),
          ORDER,
          need("names", NAMES),
          need("question", PROSE),
          need("answer", ANSWER),
          TILES);

  private static final Keyed VOICE =
      Keyed.of("voice", need("id", ID), ORDER, need("names", NAMES), need("role", NAMES));

  private static final Keyed UNIT =
      Keyed.of("unit", need("id", ID), ORDER, need("forms", new Texts(Texts.Kind.FORM)));

  private static final Keyed QUOTE =
      Keyed.of("quote", need("text", TEXT), may("before", TEXT), may("after", TEXT));

  private static final Keyed MOMENT =
      Keyed.of(
          "moment",
          need("date", new Line(Format.DATE)),
          may("bound", Choice.of(Bound.class)),
          may("measure", ID),
          may("of", new Ref("regions")));

  private static final Keyed COMPUTED =
      Keyed.of(
          "computed",
          need("formula", new Shape.Formula()),
          need("unit", new Ref("units")),
          may("round", new Line(Format.AMOUNT)),
          may("measure", ID),
          may("of", new Ref("regions")),
          may("period", new Line(Format.PERIOD)));

  private static final Keyed QUANTITY =
      Keyed.of(
          "quantity",
          need("amount", new Line(Format.AMOUNT)),
          may("to", new Line(Format.AMOUNT)),
          need("unit", new Ref("units")),
          may("bound", Choice.of(Bound.class)),
          may("direction", Choice.of(Direction.class)),
          may("measure", ID),
          may("of", new Ref("regions")),
          may("period", new Line(Format.PERIOD)));

  private static final Shape VALUE =
      new Split("date", MOMENT, new Split("formula", COMPUTED, QUANTITY));

  private static final Keyed CLAIM =
      Keyed.of(
          "claim",
          need("id", ID),
          ORDER,
          need("source", new Ref("sources")),
          need("quote", new Many(new LineOrKeyed(new Line(Format.TEXT), QUOTE), 1, ANY, true)),
          need("status", Choice.of(Status.class)),
          need("role", Choice.of(Role.class)),
          may("themes", many(new Ref("themes"))),
          may("regions", many(new Ref("regions"))),
          may("values", new Named(VALUE)),
          need("text", PROSE),
          may("note", PROSE),
          may("by", new Ref("voices")));

  private static final Keyed PART = Keyed.of("part", need("names", NAMES), may("value", VALUE_OF));

  private static final Keyed RELATION =
      Keyed.of(
          "relation",
          need("kind", Choice.of(SystemName.Relation.Kind.class)),
          need("to", new Ref("systems")),
          need("claim", new Ref("claims")));

  private static final Keyed SYSTEM =
      Keyed.of(
          "system",
          need("id", ID),
          ORDER,
          need("names", NAMES),
          need("region", new Ref("regions")),
          may("themes", many(new Ref("themes"))),
          need("claims", new Many(new Ref("claims"), 1, ANY, false)),
          may("parts", many(PART)),
          may("relations", many(RELATION)),
          may("note", PROSE));

  private static final Keyed GROUP = Keyed.of("group", need("id", ID), need("names", NAMES));

  private static final Keyed POINT =
      Keyed.of(
          "point",
          need("label", NAMES),
          may("value", VALUE_OF),
          may("at", VALUE_OF),
          may("group", ID));

  private static final Keyed FIGURE =
      Keyed.of(
          "figure",
          need("id", ID),
          ORDER,
          need("kind", Choice.of(Figure.Kind.class)),
          need("finding", PROSE),
          need("measure", NAMES),
          may("note", PROSE),
          may("themes", many(new Ref("themes"))),
          may("regions", many(new Ref("regions"))),
          may("overview", new Flag()),
          may("groups", many(GROUP)),
          may("points", many(POINT)),
          may("system", new Ref("systems")));

  private static final Keyed RENDERINGS =
      Keyed.of(
          "renderings",
          need("preferred", TEXT),
          may("allowed", many(TEXT)),
          may("forbidden", many(TEXT)));

  private static final Keyed TERM =
      new Keyed(
          "term", List.of(need("id", ID), ORDER, may("note", PROSE)), Optional.of(RENDERINGS));

  private static final Keyed MEASURE =
      new Keyed(
          "measure",
          List.of(need("id", ID), ORDER),
          Optional.of(new Many(new Line(Format.TEXT), 1, ANY, true)));

  private static final Keyed WAIVER =
      Keyed.of(
          "waiver",
          need("code", new Line(Format.CODE)),
          need("at", TEXT),
          need("reason", NAMES),
          may("until", new Line(Format.DAY)),
          may("by", TEXT));

  /// The whole digest.
  static final Keyed DIGEST =
      Keyed.of(
          "digest",
          need("edition", EDITION),
          may("sources", many(SOURCE)),
          may("regions", many(REGION)),
          may("themes", many(THEME)),
          may("voices", many(VOICE)),
          may("units", many(UNIT)),
          may("claims", many(CLAIM)),
          may("systems", many(SYSTEM)),
          may("figures", many(FIGURE)),
          may("terms", many(TERM)),
          may("measures", many(MEASURE)),
          may("waivers", many(WAIVER)));

  private Letter() {}

  private static Shape many(Shape item) {
    return new Many(item, 0, ANY, false);
  }
}
