package brief.chart;

import brief.model.Claim;
import brief.model.Role;
import brief.model.Status;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jfree.chart.plot.Plot;

/// The statements of a briefing, a mark for each: a row for each role, a column for each status.
final class StatementsDraft implements Draft, SketchPlot.Painter {
  private static final double PITCH = 9;
  private static final double RADIUS = 3.6;
  private static final double GAP = 10;
  private static final double HEAD_GAP = 7;

  private final Sheet sheet;
  private final Map<Role, Label> roles = new EnumMap<>(Role.class);
  private final Map<Status, Label> statuses = new EnumMap<>(Status.class);
  private final List<Claim> claims;
  private final double left;
  private final double column;
  private final int perLine;

  StatementsDraft(Sheet sheet, List<Claim> claims) {
    this.sheet = sheet;
    this.claims = claims;
    for (Claim claim : claims) {
      roles.computeIfAbsent(
          claim.role(),
          role -> sheet.label(word(role), Print.LABEL, Math.floor(sheet.width() * 0.3)));
    }
    left = Math.ceil(roles.values().stream().mapToDouble(Label::width).max().orElse(0)) + 12;
    Set<Status> found = EnumSet.noneOf(Status.class);
    claims.forEach(claim -> found.add(claim.status()));
    column = Math.min(120, Math.floor((sheet.width() - left) / Math.max(1, found.size())));
    found.forEach(status ->
        statuses.put(
            status, sheet.label(Key.status(sheet, status), Print.HEAD, column - GAP - 12)));
    double number = sheet.typeface(sheet.langs().getFirst(), Print.VALUE).width("00") + 4;
    perLine = Math.clamp((int) ((column - GAP - number) / PITCH), 1, 5);
  }

  private brief.model.Texts word(Role role) {
    return sheet.word("chart.role." + Key.name(role));
  }

  private int count(Role role, Status status) {
    return (int)
        claims.stream().filter(claim -> claim.role() == role && claim.status() == status).count();
  }

  private double row(Role role) {
    int most = statuses.keySet().stream().mapToInt(status -> count(role, status)).max().orElse(0);
    int lines = Math.ceilDiv(Math.max(1, most), perLine);
    return Math.max(labelled(role).height(), lines * PITCH) + 8;
  }

  private Label labelled(Role role) {
    Label label = roles.get(role);
    if (label == null) {
      throw new IllegalStateException("no row of " + role);
    }
    return label;
  }

  private double head() {
    return statuses.values().stream().mapToDouble(Label::height).max().orElse(0) + HEAD_GAP;
  }

  @Override
  public double height() {
    return Math.ceil(head() + roles.keySet().stream().mapToDouble(this::row).sum());
  }

  @Override
  public List<Key> keys() {
    return List.of();
  }

  @Override
  public Plot plot(String lang) {
    return new SketchPlot(this, sheet, lang);
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    double x = left;
    double under = area.getY() + head() - HEAD_GAP / 2;
    for (Map.Entry<Status, Label> status : statuses.entrySet()) {
      double base = under - HEAD_GAP / 2 - Print.HEAD.leading() / 2;
      StatusMark.draw(pen, status.getKey(), x + RADIUS, base, RADIUS, Palette.BLUE);
      pen.labelAbove(status.getValue(), x + 12, base, Pen.Align.LEFT);
      x += column;
    }
    double y = under;
    for (Role role : roles.keySet()) {
      pen.line(0, y, left + column * statuses.size(), y, Palette.RULE, 0.5);
      double height = row(role);
      pen.label(labelled(role), 0, y + height / 2, Pen.Align.LEFT);
      cells(pen, role, y + height / 2);
      y += height;
    }
  }

  private void cells(Pen pen, Role role, double y) {
    double x = left;
    for (Status status : statuses.keySet()) {
      int count = count(role, status);
      int lines = Math.ceilDiv(count, perLine);
      for (int i = 0; i < count; i++) {
        double dotX = x + RADIUS + i % perLine * PITCH;
        double dotY = y + (Math.floorDiv(i, perLine) - (lines - 1) / 2.0) * PITCH;
        StatusMark.draw(pen, status, dotX, dotY, RADIUS, Palette.BLUE);
      }
      if (count > 0) {
        double at = x + Math.min(count, perLine) * PITCH + 3;
        pen.text(Integer.toString(count), Print.VALUE, at, y, Pen.Align.LEFT);
      }
      x += column;
    }
  }
}
