package brief.digest;

import brief.model.Digest;
import brief.model.Origins;

/// A digest that was read, and where everything in it was written.
public record Digested(Digest digest, Origins origins) {}
