package brief.chart;

import brief.model.Claim;
import brief.model.Digest;
import brief.model.Status;
import brief.model.SystemName;
import brief.model.Texts;
import brief.model.Value;
import brief.model.ValueRef;
import java.util.List;
import java.util.Optional;

/// A part of a system, its reference followed.
///
/// @param value how many of it there are; empty where the sources give no number
/// @param named whether it names a value, found or not
/// @param ref the value that it names
/// @param status of the claim that it comes from
record Part(
    Texts names,
    Optional<Value.Quantity> value,
    boolean named,
    String ref,
    Status status,
    Optional<String> claim) {

  /// The parts of the figure's system; empty when there is no such system.
  static Optional<List<Part>> of(Material material) {
    return material
        .figure()
        .system()
        .map(id -> material.digest().systems().get(id))
        .map(system ->
            system.parts().stream().map(part -> of(part, system, material.digest())).toList());
  }

  private static Part of(SystemName.Part part, SystemName system, Digest digest) {
    Optional<String> claim =
        part.value().map(ValueRef::claim).or(() -> system.claims().stream().findFirst());
    Optional<Claim> proof = claim.map(id -> digest.claims().get(id));
    Optional<Value.Quantity> value =
        part.value()
            .flatMap(ref -> proof.map(c -> c.values().get(ref.value())))
            .filter(Value.Quantity.class::isInstance)
            .map(Value.Quantity.class::cast);
    return new Part(
        part.names(),
        value,
        part.value().isPresent(),
        part.value().map(ValueRef::toString).orElse(""),
        proof.map(Claim::status).orElse(Status.REPORTED),
        claim);
  }
}
