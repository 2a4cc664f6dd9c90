import path from 'node:path';

/**
 * Counts from jest's `--json` result and its exit code. A suite that could not be loaded has no tests to fail, so it
 * counts as one failure itself; so does a run that failed without saying which test (no result, no tests found).
 */
export function countTests(result, exitCode) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0, numRuntimeErrorTestSuites = 0 } = result ?? {};
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped: numPendingTests + numTodoTests };
}

/** The counts of several runs together. */
export function addCounts(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped };
}

/**
 * What failed in jest's `--json` result, a line each: "test/a.test.ts: Names › are kept", or the file alone where it
 * could not be loaded. Paths are shown from `root` on.
 */
export function failedTests(result, root) {
  return (result?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
    const file = path.relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${file}: could not be loaded`];
    return failed.map(({ ancestorTitles, title }) => `${file}: ${[...ancestorTitles, title].join(' › ')}`);
  });
}

/** The end of a run: what failed, if anything did, and the closing line. */
export function closingLines({ failures = [], ...counts }) {
  return [...(failures.length > 0 ? ['What failed:', ...failures.map((failure) => `  ${failure}`), ''] : []), closingLine(counts)].join('\n');
}

/** "412 passed, 0 failed", with ", 3 skipped" only if there are any. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
