/** Runs tests of node:test. */
import { run } from 'node:test';
import { inspect } from 'node:util';

const describeError = ({ error }) => {
  const cause = error?.cause ?? error;
  return (cause?.stack ?? inspect(cause)).replace(/\n +at .*\bnode:.*/g, '').replace(/^/gm, '    ');
};

/**
 * Runs files of tests, and prints each failure whole.
 * @param timeout in milliseconds, of each file
 * @returns how many tests passed, failed and were skipped; a file that crashes is a failed test
 */
export const runPureTests = async (files, concurrency, timeout = 300_000) => {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const names = [];
  for await (const { type, data } of run({ files, concurrency, timeout })) {
    if (type === 'test:start') names.splice(data.nesting, Infinity, data.name);
    if (type === 'test:stderr') process.stderr.write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { details, skip, todo } = data;
    // A suite fails with its tests, which were counted; only what broke in the suite itself is news.
    const isEcho = type === 'test:fail' && details.error?.failureType === 'subtestsFailed';
    if (isEcho || (details.type === 'suite' && type === 'test:pass')) continue;
    if (skip !== undefined || todo !== undefined) counts.skipped++;
    else if (type === 'test:pass') counts.passed++;
    else {
      counts.failed++;
      console.log(
        `\n✗ ${[...names.slice(0, data.nesting), data.name].join(' › ')}\n${describeError(details)}`,
      );
    }
  }
  return counts;
};
