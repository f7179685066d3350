package brief.press;

import brief.model.Briefing;
import java.util.List;

/// What a job comes to: the copy, the plan of the edition, and the briefings to be set.
///
/// @param plan all briefings of the edition
/// @param tasks those that are asked for, in each language
record Order(Copy copy, List<Briefing> plan, List<Task> tasks) {
  Order {
    plan = List.copyOf(plan);
    tasks = List.copyOf(tasks);
  }

  /// The different briefings among the tasks.
  List<Briefing> briefings() {
    return tasks.stream().map(Task::briefing).distinct().toList();
  }

  /// One briefing in one language.
  record Task(Briefing briefing, String lang) {
    /// Where its files go below `out`, without ending.
    String path() {
      return lang + "/" + briefing.path();
    }
  }
}
