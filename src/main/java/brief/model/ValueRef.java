package brief.model;

/// A value of a claim, as `claim.value` names it.
public record ValueRef(String claim, String value) {
  @Override
  public String toString() {
    return claim + "." + value;
  }
}
