import { run } from './index.ts';

// Whoever reads may have read enough (`| head`): what is left to say is said to nobody, and the exit code stays.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run(process.argv.slice(2));
