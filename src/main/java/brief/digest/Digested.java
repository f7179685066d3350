package brief.digest;

import brief.diag.Waiver;
import brief.model.Digest;
import brief.model.Origins;
import java.util.List;

/// A digest that was read, where everything in it was written, and which findings its editors let
/// stand; waivers that have expired are left out.
public record Digested(Digest digest, Origins origins, List<Waiver> waivers) {
  public Digested {
    waivers = List.copyOf(waivers);
  }
}
