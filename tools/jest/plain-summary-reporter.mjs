/** Ends a run with one plain line that a script can read, after everything that is meant for people. */
export default class PlainSummaryReporter {
  onRunComplete(_contexts, results) {
    // A test file that could not be loaded has no tests, and must not look as if all had passed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest writes its own summary after every reporter.
    process.once('exit', () => process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`));
  }
}
