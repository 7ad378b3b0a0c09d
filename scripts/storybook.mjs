/** `npm run storybook`: every state of every widget; `-- --build` writes it to storybook-static. */
import { build } from './build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { bin, run } from './lib/run.mjs';

await ensureInstalled();
await build();
const args = process.argv.includes('--build') ? ['build', '--quiet'] : ['dev', '--port', '6006', '--no-open'];
const { code } = await run(bin('storybook'), [...args, '--disable-telemetry']);
process.exit(code);
