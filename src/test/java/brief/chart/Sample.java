package brief.chart;

import brief.amount.Amount;
import brief.amount.Bound;
import brief.amount.Direction;
import brief.diag.Checked;
import brief.diag.Place;
import brief.face.Fonts;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Edition;
import brief.model.Figure;
import brief.model.Level;
import brief.model.Origins;
import brief.model.Region;
import brief.model.Role;
import brief.model.Status;
import brief.model.SystemName;
import brief.model.Texts;
import brief.model.Theme;
import brief.model.Unit;
import brief.model.Value;
import brief.model.ValueRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small digest that is put together in a test, and figures drawn from it.
final class Sample {
  private final Map<String, Region> regions = new LinkedHashMap<>();
  private final Map<String, Theme> themes = new LinkedHashMap<>();
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, SystemName> systems = new LinkedHashMap<>();

  static Texts texts(String zh, String en) {
    return new Texts(Map.of("zh", zh, "en", en));
  }

  static Value.Quantity quantity(
      String digits, int exponent, String unit, Bound bound, String measure) {
    return new Value.Quantity(
        new Amount(new BigDecimal(digits), exponent),
        Optional.empty(),
        unit,
        bound,
        Direction.NONE,
        Optional.of(measure),
        Optional.empty(),
        Optional.empty());
  }

  static Value.Quantity yuan(String digits, int exponent, Bound bound, String measure) {
    return quantity(digits, exponent, "CNY", bound, measure);
  }

  static Value.Moment moment(String date) {
    return new Value.Moment(date, Bound.EXACT);
  }

  Sample unit(String id, String zh, String en) {
    units.put(id, new Unit(id, texts(zh, en)));
    return this;
  }

  Sample region(String id, String zh, String en) {
    regions.put(
        id,
        new Region(
            id,
            texts(zh, en),
            Optional.empty(),
            Level.CITY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty()));
    return this;
  }

  Sample theme(String id, String zh, String en) {
    Texts none = texts("", "");
    themes.put(id, new Theme(id, texts(zh, en), none, none, List.of()));
    return this;
  }

  /// A claim whose values are named `v0`, `v1` …
  Sample claim(String id, Status status, Value... values) {
    return claim(id, status, Role.RESULT, List.of(), List.of(), values);
  }

  Sample claim(
      String id,
      Status status,
      Role role,
      List<String> inThemes,
      List<String> inRegions,
      Value... values) {
    LinkedHashMap<String, Value> named = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      named.put("v" + i, values[i]);
    }
    claims.put(
        id,
        new Claim(
            id,
            "source",
            List.of(),
            status,
            role,
            inThemes,
            inRegions,
            named,
            texts("", ""),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  Sample system(String id, Texts names, SystemName.Part... parts) {
    systems.put(
        id,
        new SystemName(
            id, names, "", List.of(), List.of(), List.of(parts), List.of(), Optional.empty()));
    return this;
  }

  static SystemName.Part part(String zh, String en, String ref) {
    return new SystemName.Part(
        texts(zh, en), ref.isEmpty() ? Optional.empty() : Optional.of(ref(ref)));
  }

  static ValueRef ref(String dotted) {
    int dot = dotted.indexOf('.');
    return new ValueRef(dotted.substring(0, dot), dotted.substring(dot + 1));
  }

  static Figure.Group group(String id, String zh, String en) {
    return new Figure.Group(id, texts(zh, en));
  }

  /// A point; what is empty is left out.
  static Figure.Point point(String zh, String en, String value, String at, String group) {
    return new Figure.Point(
        texts(zh, en),
        value.isEmpty() ? Optional.empty() : Optional.of(ref(value)),
        at.isEmpty() ? Optional.empty() : Optional.of(ref(at)),
        group.isEmpty() ? Optional.empty() : Optional.of(group));
  }

  static Figure figure(
      String id,
      Figure.Kind kind,
      Texts finding,
      Texts measure,
      List<Figure.Group> groups,
      List<Figure.Point> points,
      String system) {
    return new Figure(
        id,
        kind,
        finding,
        measure,
        Optional.empty(),
        List.of(),
        List.of(),
        false,
        groups,
        points,
        system.isEmpty() ? Optional.empty() : Optional.of(system));
  }

  List<Claim> claims() {
    return new ArrayList<>(claims.values());
  }

  Digest digest() {
    Texts none = texts("", "");
    Edition edition =
        new Edition(
            "2025-1",
            none,
            none,
            none,
            none,
            List.of(),
            none,
            none,
            "2025-11-22",
            List.of("zh", "en"),
            "style.yaml",
            none,
            none);
    return new Digest(
        edition,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(regions),
        new LinkedHashMap<>(themes),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(units),
        new LinkedHashMap<>(claims),
        new LinkedHashMap<>(systems),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>());
  }

  Checked<Chart> draw(Figure figure, double width) {
    Map<String, Place> places = new LinkedHashMap<>();
    places.put("figures/" + figure.id(), new Place("figures.yaml", 1, 1));
    for (int i = 0; i < figure.points().size(); i++) {
      String path = "figures/" + figure.id() + "/points/" + i;
      places.put(path, new Place("figures.yaml", 10 + i, 3));
      places.put(path + "/value", new Place("figures.yaml", 10 + i, 20));
    }
    return new Charts(
            digest(),
            new Origins(places),
            Map.of("zh", WordsFiles.words("zh"), "en", WordsFiles.words("en")),
            lettering())
        .draw(figure, figure.finding(), claims(), width);
  }

  private static final Lettering LETTERING =
      new Lettering(
          Fonts.face("source-sans-3/SourceSans3-Regular.ttf"),
          Fonts.face("source-sans-3/SourceSans3-Bold.ttf"),
          Fonts.face("noto-sans-sc/NotoSansSC-Regular.ttf"),
          Fonts.face("noto-sans-sc/NotoSansSC-Bold.ttf"));

  static Lettering lettering() {
    return LETTERING;
  }
}
