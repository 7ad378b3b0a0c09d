import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { jsonSchema } from './json-schema.ts';
import { messages, type Language } from './messages.ts';
import { renderOptions } from './render/options.ts';
import { report } from './report.ts';
import { validate } from './validate.ts';

/** What a command needs of the world; tests give their own. */
export interface World {
  /** Writes a line of the answer. */
  out: (line: string) => void;
  /** Writes a line about a command that was not understood. */
  err: (line: string) => void;
  /** Milliseconds since 1970. */
  now: number;
  env: Readonly<Record<string, string | undefined>>;
}

const world = (): World => ({
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  now: Date.now(),
  env: process.env,
});

const validateOptions = { 'max-warnings': { type: 'string' }, json: { type: 'boolean' } } as const;

const options = {
  lang: { type: 'string' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  ...validateOptions,
  ...renderOptions,
} as const;

/** Options that each command would pass over. */
const NOT_OF: Readonly<Record<string, object>> = { validate: renderOptions, render: validateOptions };

// Windows has none of these variables.
const ownLanguage = (): string => new Intl.DateTimeFormat().resolvedOptions().locale;

const languageOf = (asked: string | undefined, env: World['env']): Language =>
  /^fr/i.test(
    asked ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || env['LANGUAGE'] || ownLanguage()),
  )
    ? 'fr'
    : 'en';

const version = async (): Promise<string> => {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
};

/**
 * Runs `relais` with arguments.
 *
 * @returns The exit code: 0, all is well; 1, there are errors, or more warnings than `--max-warnings` (`--strict`: any);
 * 2, the command was not understood. Notes never fail.
 */
export const run = async (args: readonly string[], given: Partial<World> = {}): Promise<number> => {
  const { out, err, now, env } = { ...world(), ...given };
  const fail = (text: string): number => {
    err(text);
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { help, unknownOption, badOption } = messages[languageOf(undefined, env)];
    const { code = '', message = '' } = error as { code?: string; message?: string };
    const option = /-[\w-]+/.exec(message)?.[0] ?? message;
    return fail(`${(/UNKNOWN/.test(code) ? unknownOption : badOption)(option)}\n${help}`);
  }
  const { values, positionals } = parsed;
  const [command, ...sources] = positionals;
  const lang = languageOf(values.lang, env);
  const text = messages[lang];
  if (values.lang !== undefined && !/^(?:fr|en)(?:[-_]|$)/i.test(values.lang)) {
    // Not in the language that was asked for: there is none.
    const { badLanguage, help } = messages[languageOf(undefined, env)];
    return fail(`${badLanguage(values.lang)}\n${help}`);
  }
  if (values.version) {
    out(await version());
    return 0;
  }
  if (values.help || command === 'help') {
    out(text.usage);
    return 0;
  }
  if (command === 'schema') {
    out(JSON.stringify(jsonSchema(), null, 2));
    return 0;
  }
  const strange = Object.keys(values).find((name) => name in (NOT_OF[command ?? ''] ?? {}));
  if (strange !== undefined)
    return fail(`${text.otherOption(`--${strange}`, `relais ${command}`)}\n${text.help}`);
  if (sources.includes('')) return fail(`${text.noFile}\n${text.help}`);
  if (command === 'render') {
    // Elements load with it, and with nothing else.
    const { renderWidgets } = await import('./render/index.ts');
    return renderWidgets(sources, values, lang, `${text.noFile}\n${text.help}`, { out, err, now });
  }
  if (command !== 'validate')
    return fail(command ? `${text.unknown(command)}\n${text.help}` : `${text.noCommand}\n\n${text.usage}`);
  if (!sources.length) return fail(`${text.noFile}\n${text.help}`);
  const asked = values['max-warnings'];
  if (asked !== undefined && !/^\d+$/.test(asked)) return fail(`${text.notANumber(asked)}\n${text.help}`);
  const most = values.strict ? 0 : Number(asked ?? Infinity);
  const result = await validate(sources, now);
  const { problems } = result;
  for (const line of await report(result, lang, !!values.json)) out(line);
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  if (warnings > most) err(text.tooMany(warnings, most));
  return warnings > most || problems.some(({ severity }) => severity === 'error') ? 1 : 0;
};
