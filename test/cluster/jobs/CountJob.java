package flinkchart.jobs;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * Adds up the numbers 1, 2, 3, ... and writes each sum, in Flink's own sink with two-phase commit, to files: 1, 3, 6, ...
 * The committed files hold each of them once, and none is missing before the greatest, only if no state was lost and none
 * taken twice, whatever was changed and killed meanwhile.
 *
 * <p>Arguments: a label, which the job's name ends with, and the directory of the files.
 */
public final class CountJob {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    FileSink<Long> files =
        FileSink.forRowFormat(new Path(arguments[1]), new SimpleStringEncoder<Long>("UTF-8"))
            .withBucketAssigner(new BasePathBucketAssigner<>())
            .withRollingPolicy(OnCheckpointRollingPolicy.build())
            .build();
    environment
        .fromSequence(1, Long.MAX_VALUE - 1)
        .setParallelism(1)
        .uid("numbers")
        .map(new Slow())
        .setParallelism(1)
        .uid("slow")
        .keyBy(number -> 0)
        .reduce(Long::sum)
        .uid("sum")
        .sinkTo(files)
        .uid("files");
    environment.execute("count-" + arguments[0]);
  }

  /** A number takes 5 ms. */
  private static final class Slow implements MapFunction<Long, Long> {
    private static final long serialVersionUID = 1;

    @Override
    public Long map(Long number) throws InterruptedException {
      Thread.sleep(5);
      return number;
    }
  }

  private CountJob() {}
}
