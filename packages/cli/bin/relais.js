#!/usr/bin/env node
// Not built, so that it is there when npm links commands: at installation, before the first build.
import { existsSync } from 'node:fs';

if (existsSync(new URL('../dist/bin.js', import.meta.url))) await import('../dist/bin.js');
else {
  console.error('Relais n’est pas encore construit. Lancez d’abord\u00a0: npm run build');
  console.error('Relais is not built yet. First run: npm run build');
  process.exitCode = 2;
}
