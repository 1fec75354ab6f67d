/** A vitest reporter that ends every run with the one line people and machines look for. */
export default class ClosingLine {
  onTestRunEnd(testModules, unhandledErrors = []) {
    const seen = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const testModule of testModules) {
      if (testModule.state() === 'failed' && [...testModule.children.allTests('failed')].length === 0) seen.failed += 1;
      for (const test of testModule.children.allTests())
        seen[test.result().state] = (seen[test.result().state] ?? 0) + 1;
    }
    process.on('exit', () => console.log(`${seen.passed} passed, ${seen.failed} failed, ${seen.skipped} skipped`));
  }
}
