package flinkchart.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Adds up the numbers from 1 to N and prints "sum N RESULT" on a TaskManager, once and only if it is right, which after
 * a failure it can be only if no number was lost or counted twice.
 *
 * <p>Arguments: STREAMING or BATCH, N and, for a job that waits, a file: until that is there, one number takes 5 ms.
 */
public final class SumJob {
  public static void main(String[] arguments) throws Exception {
    run("sum", arguments);
  }

  /** The job's name begins with the given one, then come mode and N: what a change of class or arguments is seen by. */
  static void run(String name, String[] arguments) throws Exception {
    RuntimeExecutionMode mode = RuntimeExecutionMode.valueOf(arguments[0]);
    long last = Long.parseLong(arguments[1]);
    long right = last * (last + 1) / 2;
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    environment.setRuntimeMode(mode);
    environment
        .fromSequence(1, last)
        .map(new Gate(arguments.length > 2 ? arguments[2] : null))
        .uid("gate")
        .keyBy(number -> 0)
        .reduce(Long::sum)
        .uid("sum")
        .filter(sum -> sum == right)
        .map(sum -> "sum " + last + " " + sum)
        .print();
    environment.execute(name + "-" + mode.name().toLowerCase() + "-" + last);
  }

  /** Lets numbers pass slowly as long as a file is missing. */
  private static final class Gate implements MapFunction<Long, Long> {
    private static final long serialVersionUID = 1;
    private final String file;
    private transient boolean open;

    Gate(String file) {
      this.file = file;
    }

    @Override
    public Long map(Long number) throws InterruptedException {
      open = open || file == null || Files.exists(Path.of(file));
      if (!open) Thread.sleep(5);
      return number;
    }
  }

  private SumJob() {}
}
