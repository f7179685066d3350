package brief.compose;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Parts of the data model that grow with the digest and that few templates read: made when one
/// does.
final class Later<T> {
  private final Supplier<T> making;
  private @Nullable T made;

  private Later(Supplier<T> making) {
    this.making = making;
  }

  private T it() {
    if (made == null) {
      made = making.get();
    }
    return made;
  }

  static <E> List<E> list(Supplier<List<E>> making) {
    Later<List<E>> later = new Later<>(making);
    return new AbstractList<>() {
      @Override
      public E get(int at) {
        return later.it().get(at);
      }

      @Override
      public int size() {
        return later.it().size();
      }
    };
  }

  static Map<String, Object> map(Supplier<Map<String, Object>> making) {
    Later<Map<String, Object>> later = new Later<>(making);
    return new AbstractMap<>() {
      @Override
      public Set<Entry<String, Object>> entrySet() {
        return later.it().entrySet();
      }

      @Override
      public boolean containsKey(@Nullable Object key) {
        return later.it().containsKey(key);
      }

      @Override
      public @Nullable Object get(@Nullable Object key) {
        return later.it().get(key);
      }
    };
  }
}
