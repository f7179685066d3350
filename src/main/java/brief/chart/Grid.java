package brief.chart;

import brief.model.Claim;
import brief.model.Region;
import brief.model.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How many statements stand where: the regions and themes that have any, in printing order.
///
/// @param counts by region, then theme
record Grid(List<Region> regions, List<Theme> themes, List<List<Integer>> counts) {

  static Grid of(Material material) {
    List<Claim> claims = material.claims();
    Set<String> places = new HashSet<>();
    Set<String> subjects = new HashSet<>();
    claims.forEach(claim -> {
      places.addAll(claim.regions());
      subjects.addAll(claim.themes());
    });
    List<Region> regions =
        material.digest().regions().values().stream()
            .filter(region -> places.contains(region.id()))
            .toList();
    List<Theme> themes =
        material.digest().themes().values().stream()
            .filter(theme -> subjects.contains(theme.id()))
            .toList();
    return new Grid(
        regions,
        themes,
        regions.stream()
            .map(region ->
                themes.stream().map(theme -> count(claims, region.id(), theme.id())).toList())
            .toList());
  }

  private static int count(List<Claim> claims, String region, String theme) {
    return (int)
        claims.stream()
            .filter(c -> c.regions().contains(region) && c.themes().contains(theme))
            .count();
  }

  int count(int region, int theme) {
    return counts.get(region).get(theme);
  }

  int most() {
    return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(0);
  }
}
