package brief.compose;

import brief.diag.Place;
import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.util.ArrayDeque;
import java.util.Deque;

/// Follows a template element by element: knows where it stands, and ends it after too many steps.
/// Steps, not seconds, so that the same template ends at the same place on every machine.
final class Steps implements TemplateProcessingTracer {
  /// The largest briefing takes some ten thousand.
  private static final int MOST = 5_000_000;

  /// An overview takes some hundred for each claim.
  private static final int PER_CLAIM = 1_000;

  private final Deque<TracedElement> elements = new ArrayDeque<>();
  private final long most;
  private long steps;

  /// @param claims how many the digest has
  Steps(int claims) {
    this.most = MOST + (long) PER_CLAIM * claims;
  }

  @Override
  public void enterElement(Environment env, TracedElement element) {
    if (++steps > most) {
      throw new Unbounded();
    }
    elements.push(element);
  }

  @Override
  public void exitElement(Environment env, TracedElement element) {
    elements.pop();
  }

  /// Where the template stands.
  Place here() {
    TracedElement element = elements.peek();
    return element == null
        ? Place.of(Library.FOLDER)
        : new Place(
            Library.FOLDER + element.getTemplate().getSourceName(),
            element.getBeginLine(),
            element.getBeginColumn());
  }
}
