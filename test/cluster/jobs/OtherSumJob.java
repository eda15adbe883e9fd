package flinkchart.jobs;

/** The same job under another class and name. */
public final class OtherSumJob {
  public static void main(String[] arguments) throws Exception {
    SumJob.run("other sum", arguments);
  }

  private OtherSumJob() {}
}
