import { describeProblem, type Problem } from '@relais/core';
import type { Language } from './language.ts';

/** What was told already, by any copy of Relais in the page: a problem that five widgets meet is one problem. */
const TOLD = Symbol.for('relais.told.1');

/** Says in the console, once and in words, what keeps a campaign file from being shown whole. */
export const tell = (problems: readonly Problem[], language: Language): void => {
  const told = ((globalThis as { [TOLD]?: Set<string> })[TOLD] ??= new Set());
  const news = problems.filter(({ severity, file, path, code }) => {
    const name = `${file} ${path} ${code}`;
    return severity !== 'note' && !told.has(name) && told.add(name);
  });
  if (!news.length) return;
  const first = news.slice(0, 20);
  void Promise.all(first.map((problem) => describeProblem(problem, language)))
    .catch(() => first.map(({ path, code }) => `${path}: ${code}`))
    .then((sentences) => {
      const rest = news.length - sentences.length;
      console.warn(`[Relais] ${sentences.join('\n')}${rest > 0 ? `\n(+${rest})` : ''}`);
    });
};
