/**
 * Counts from jest's `--json` result and its exit code. A suite that could not be loaded has no tests to fail, so it
 * counts as one failure itself; so does a run that failed without saying which test (no result, no tests found).
 */
export function countTests(result, exitCode) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0, numRuntimeErrorTestSuites = 0 } = result ?? {};
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped: numPendingTests + numTodoTests };
}

/** "412 passed, 0 failed", with ", 3 skipped" only if there are any. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
