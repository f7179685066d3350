package brief.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes that can be compared.
public final class Bytes {
  private final byte[] array;

  public Bytes(byte[] array) {
    this.array = array.clone();
  }

  /// A copy of the bytes.
  public byte[] array() {
    return array.clone();
  }

  @Override
  public boolean equals(@Nullable Object that) {
    return that instanceof Bytes bytes && Arrays.equals(array, bytes.array);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(array);
  }

  @Override
  public String toString() {
    return array.length + " bytes";
  }
}
