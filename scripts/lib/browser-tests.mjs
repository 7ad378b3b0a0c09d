/** Runs tests in browsers, with @web/test-runner. */
import { relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS } from './chromium.mjs';
import { root } from './run.mjs';
import { startWebKit } from './webkit.mjs';

/** One window, in which one file runs after the other. */
const webkitLauncher = (executablePath) => {
  let window;
  let running;
  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      window ??= await startWebKit(executablePath);
      running = id;
      await window.call('POST', '/url', { url });
    },
    isActive: (id) => id === running,
    getBrowserUrl: () => window.call('GET', '/url').catch(() => undefined),
    async stopSession() {
      running = undefined;
      // A page that broke takes its window with it: the next file gets another.
      await window.call('POST', '/url', { url: 'about:blank' }).catch(async () => {
        await window.close();
        window = undefined;
      });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('There is no debugger for WebKit.')),
    stop: async () => window?.close(),
  };
};

const launcher = (engine, executablePath) =>
  engine === 'webkit'
    ? webkitLauncher(executablePath)
    : chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions: {
          executablePath,
          // A disk that is busy keeps a browser from starting for a while.
          timeout: 120_000,
          ...(engine === 'firefox' ? { browser: 'firefox' } : { args: CHROMIUM_ARGS }),
        },
      });

/** The tests of a result, with the names of the suites around them. */
function* testsOf(suite, names = []) {
  for (const test of suite?.tests ?? []) yield { ...test, name: [...names, test.name].join(' › ') };
  for (const inner of suite?.suites ?? []) yield* testsOf(inner, [...names, inner.name]);
}

const describeError = (error) => {
  const { name, message, stack } = error;
  const head = message && !stack?.includes(message) ? `${name ?? 'Error'}: ${message}\n` : '';
  const values = error.expected === undefined ? '' : `\nexpected ${error.expected}\nactual   ${error.actual}`;
  return `${head}${stack ?? ''}${values}`.trim().replace(/^/gm, '    ');
};

/**
 * Runs files of tests in each browser, and prints each failure whole.
 * @param engines paths of browsers by engine
 * @returns how many tests passed, failed and were skipped; a file that breaks or hangs is a failed test
 */
export const runBrowserTests = async (files, engines) => {
  const names = Object.keys(engines);
  const launchers = names.map((engine) => launcher(engine, engines[engine]));
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: root,
      files,
      // `default` rather than `development`: what is tested is what is published.
      nodeResolve: { exportConditions: ['default'] },
      browsers: launchers,
      concurrency: 1,
      concurrentBrowsers: 2,
      testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
      browserStartTimeout: 120_000,
      testsStartTimeout: 120_000,
      testsFinishTimeout: 600_000,
      reporters: [],
    },
  });
  // A browser that does not want to close keeps `stopped` from coming: its tests are done all the same. The deadline also
  // keeps Node from ending when it has nothing left to wait for but this.
  let deadline;
  await new Promise((done) => {
    deadline = setTimeout(done, 20 * 60_000);
    runner.on('stopped', done);
    runner.on('finished', () => setTimeout(done, 10_000));
  });
  clearTimeout(deadline);

  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of runner.sessions.all()) {
    const file = relative(root, session.testFile).replace('build/', '').replace(/\.js$/, '.ts');
    const failures = session.errors.map((error) => [file, describeError(error)]);
    for (const { name, passed, skipped, error } of testsOf(session.testResults)) {
      if (skipped) counts.skipped++;
      else if (passed) counts.passed++;
      else failures.push([`${file} › ${name}`, describeError(error ?? { message: 'failed' })]);
    }
    if (!session.passed && !failures.length) failures.push([file, '    The file did not come to its end.']);
    counts.failed += failures.length;
    const engine = names[launchers.indexOf(session.browser)];
    for (const [where, what] of failures) console.log(`\n✗ [${engine}] ${where}\n${what}`);
    if (failures.length && session.logs.length)
      console.log('  its console:', ...session.logs.flat().slice(0, 20));
  }
  return counts;
};
