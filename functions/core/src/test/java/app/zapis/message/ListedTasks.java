package app.zapis.message;

import app.zapis.sample.Clinic;
import app.zapis.task.Task;

import java.util.List;

/// One booking, and the tasks that it leads to, each as its kind and detail.
abstract class ListedTasks {
    final Post post = new Post(Clinic.ANNA);

    final List<String> open() {
        return words(post.tasks.open());
    }

    final List<String> done() {
        return words(post.tasks.done());
    }

    private static List<String> words(List<Task> tasks) {
        return tasks.stream()
                .map(task -> task.id().kind().word() + " " + task.detail())
                .map(String::strip)
                .toList();
    }
}
