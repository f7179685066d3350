package brief.face;

import java.util.ArrayList;
import java.util.List;

/// Which lookups of a GPOS table stand under the feature `kern`.
final class Feature {
  private Feature() {}

  /// Indices of lookups in the order in which they apply.
  static List<Integer> lookups(Table gpos) throws Torn {
    Table scripts = gpos.from(gpos.u16(4));
    Table features = gpos.from(gpos.u16(6));
    features.need(0, 2);
    features.need(2, 6L * features.u16(0));
    var lookups = new ArrayList<Integer>();
    for (int index : ofDefaultLanguage(scripts)) {
      if (index >= features.u16(0)) {
        throw new Torn("GPOS: feature " + index);
      }
      int entry = 2 + 6 * index;
      if (features.tag(entry).equals("kern")) {
        Table feature = features.from(features.u16(entry + 4));
        feature.need(0, 4);
        feature.need(4, 2L * feature.u16(2));
        for (int i = 0; i < feature.u16(2); i++) {
          lookups.add(feature.u16(4 + 2 * i));
        }
      }
    }
    return lookups.stream().distinct().sorted().toList();
  }

  private static List<Integer> ofDefaultLanguage(Table scripts) throws Torn {
    scripts.need(0, 2);
    scripts.need(2, 6L * scripts.u16(0));
    int script = script(scripts, "latn");
    script = script == 0 ? script(scripts, "DFLT") : script;
    if (script == 0) {
      return List.of();
    }
    Table chosen = scripts.from(script);
    chosen.need(0, 2);
    if (chosen.u16(0) == 0) {
      return List.of();
    }
    Table language = chosen.from(chosen.u16(0));
    language.need(0, 6);
    language.need(6, 2L * language.u16(4));
    var indices = new ArrayList<Integer>();
    for (int i = 0; i < language.u16(4); i++) {
      indices.add(language.u16(6 + 2 * i));
    }
    return indices;
  }

  /// Offset of a script's table; 0 when there is none.
  private static int script(Table scripts, String tag) {
    for (int entry = 2; entry < 2 + 6 * scripts.u16(0); entry += 6) {
      if (scripts.tag(entry).equals(tag)) {
        return scripts.u16(entry + 4);
      }
    }
    return 0;
  }
}
