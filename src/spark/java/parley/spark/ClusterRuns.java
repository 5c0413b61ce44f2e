package parley.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import parley.app.context.WrongInput;
import parley.app.sweep.Sweep;
import parley.app.sweep.SweepTexts;
import parley.app.sweep.SweepWriting;
import scala.Function1;
import scala.Function2;
import scala.collection.Iterator;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/**
 * Answers runs on a cluster. A task is a span of runs; Spark tries it again elsewhere if its
 * machine is lost, and hands each on once.
 */
final class ClusterRuns implements SweepWriting.Answering {
  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Broadcast<SweepTexts> texts;
  private final int runsPerTask;

  ClusterRuns(SparkSession spark, SweepTexts texts, int runsPerTask) {
    this.spark = spark;
    this.context = new JavaSparkContext(spark.sparkContext());
    this.texts = context.broadcast(texts);
    this.runsPerTask = runsPerTask;
  }

  /** Runs, from 0, the last excluded. */
  record Span(long from, long to) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  private JavaRDD<Span> spans(long from, long to) {
    List<Span> spans = new ArrayList<>();
    for (long first = from; first < to; first += runsPerTask) {
      spans.add(new Span(first, Math.min(to, first + runsPerTask)));
    }
    return context.parallelize(spans, Math.max(1, spans.size()));
  }

  @Override
  public void answer(Sweep sweep, long from, SweepWriting.Sink sink) throws IOException {
    if (from == sweep.runs()) {
      return;
    }
    InOrder inOrder = new InOrder(from, runsPerTask, sweep.runs(), sink);
    Broadcast<SweepTexts> sent = texts;
    Function1<Iterator<Span>, String> task =
        (Function1<Iterator<Span>, String> & Serializable) spans -> lines(sent, spans);
    Function2<Object, String, BoxedUnit> taken =
        (index, lines) -> {
          inOrder.take((Integer) index, lines);
          return BoxedUnit.UNIT;
        };
    try {
      spark
          .sparkContext()
          .runJob(
              spans(from, sweep.runs()).rdd(), task, taken, ClassTag$.MODULE$.apply(String.class));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String lines(Broadcast<SweepTexts> texts, Iterator<Span> spans) {
    Sweep sweep = WorkerSweeps.of(texts.value());
    StringBuilder lines = new StringBuilder();
    while (spans.hasNext()) {
      Span span = spans.next();
      lines.append(sweep.lines(span.from(), span.to()));
    }
    return lines.toString();
  }

  /**
   * {@return what was written, in words; {@link WrongInput} if it cannot be}
   *
   * @param resume whether to go on with what is there
   */
  String parquet(Sweep sweep, String output, boolean resume) throws IOException {
    Configuration settings = context.hadoopConfiguration();
    ParquetTable table = ParquetTable.open(sweep, output, resume, settings);
    List<ParquetPart> parts = table.parts(runsPerTask);
    Broadcast<SweepTexts> sent = texts;
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(new SerializableConfiguration(settings));
    context
        .parallelize(parts, parts.size())
        .foreach(p -> p.write(WorkerSweeps.of(sent.value()), hadoop.value().value()));
    table.finish(parts);
    return String.format(
        Locale.ROOT,
        "%s: %,d rows of %,d runs",
        output,
        sweep.rowsBefore(sweep.runs()),
        sweep.runs());
  }

  /** Hands tasks' lines on in the order of the tasks, as they end in any. */
  private static final class InOrder {
    private final long from;
    private final int runsPerTask;
    private final long runs;
    private final SweepWriting.Sink sink;
    private final Map<Integer, String> early = new HashMap<>();
    private int next;

    InOrder(long from, int runsPerTask, long runs, SweepWriting.Sink sink) {
      this.from = from;
      this.runsPerTask = runsPerTask;
      this.runs = runs;
      this.sink = sink;
    }

    synchronized void take(int task, String lines) {
      early.put(task, lines);
      for (String ready = early.remove(next); ready != null; ready = early.remove(next)) {
        next++;
        try {
          sink.take(ready, Math.min(runs, from + (long) next * runsPerTask));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
