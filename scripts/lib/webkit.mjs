/**
 * WebKit by WebDriver (W3C, the classic protocol): WebKitWebDriver drives WebKitGTK's MiniBrowser, on a display of Xvfb that
 * nobody sees. Puppeteer cannot drive it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './port.mjs';

/**
 * Opens a window of WebKit.
 * @param binary path of MiniBrowser
 * @param env added to the environment
 * @returns `call`: a command of WebDriver, by method, path in the session and body; it gives the value of the answer, and
 *   throws what the driver says is wrong. `close` ends the window, the driver and the display.
 */
export const startWebKit = async (binary, env = {}) => {
  const children = [];
  const start = (command, args, options) => {
    const child = spawn(command, args, options);
    children.push(child);
    return child;
  };
  const end = () => children.splice(0).forEach((child) => child.kill());
  process.once('exit', end);
  const close = () => {
    process.off('exit', end);
    end();
  };

  try {
    const display = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    // It says its number once it is there.
    const [number] = await Promise.race([
      once(display.stdio[3], 'data'),
      once(display, 'close').then(() => Promise.reject(new Error('Xvfb ended'))),
    ]);
    const port = await freePort();
    const driver = start('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${String(number).trim()}`,
        LANG: 'en_US.UTF-8',
        // No desktop, and nobody to tell about one.
        NO_AT_BRIDGE: '1',
        GDK_BACKEND: 'x11',
        ...env,
      },
    });

    const ask = async (method, path, body) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        body: body ? JSON.stringify(body) : null,
      });
      const { value } = await response.json();
      if (!response.ok) throw new Error(`WebKit, ${path}: ${value.error} ${value.message}`);
      return value;
    };
    for (let tries = 0; ; tries++) {
      const status = await ask('GET', '/status').catch(() => undefined);
      if (status) break;
      if (tries > 100 || driver.exitCode !== null) throw new Error('WebKitWebDriver does not answer');
      await wait(100);
    }
    const { sessionId } = await ask('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          // One that presses all that there is takes half a minute where others work too.
          timeouts: { script: 120_000 },
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        },
      },
    });
    return {
      call: (method, path, body) => ask(method, `/session/${sessionId}${path}`, body),
      close: async () => {
        await ask('DELETE', `/session/${sessionId}`).catch(() => {});
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
};
