import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { allSlices, campaignPhase, isDateOrDateTime, parseFiles, toInstant, toLocal } from '@relais/core';
import { WIDGETS, type Widget } from '@relais/elements/widgets';
import type { Language } from '../messages.ts';
import { isOwn } from '../problem.ts';
import { oneLine, report } from '../report.ts';
import { STDIN, readSource } from '../source.ts';
import { check, type Validation } from '../validate.ts';
import { PAGE, addressOf } from './addresses.ts';
import { attributesOf, renderShadow, type Shadow } from './element.ts';
import { lookAtFilters } from './filters.ts';
import { renderMessages } from './messages.ts';
import type { RenderWishes } from './options.ts';
import { toHtml } from './page.ts';

interface World {
  out: (line: string) => void;
  err: (line: string) => void;
  now: number;
}

/** `name=value`, or a name alone. */
const pair = (text: string): [string, string] => {
  const [name = '', ...value] = text.split('=');
  return [name.trim(), value.join('=')];
};

const isWidget = (name: string): name is Widget => WIDGETS.some((widget) => widget === name);

/** What is wrong with what was asked, as a sentence; else the widgets and attributes that were. */
const understand = async (
  { widget = [], attr = [], now, styles = 'inline', output, discreet, 'heading-level': level }: RenderWishes,
  lang: Language,
): Promise<string | { widgets: Widget[]; attributes: Record<string, string> }> => {
  const text = renderMessages[lang];
  const asked = widget.flatMap((names) => names.split(/[\s,]+/)).filter(Boolean);
  const unknown = asked.find((name) => !isWidget(name));
  if (unknown !== undefined) return text.unknownWidget(unknown, WIDGETS.join(', '));
  const widgets = asked.filter(isWidget);
  if (!widgets.length) return text.noWidget(WIDGETS.join('|'));
  const attributes = Object.fromEntries(attr.map(pair));
  const known = new Set((await Promise.all(widgets.map(attributesOf))).flat());
  const wrong = Object.keys(attributes).find((name) => !known.has(name));
  if (wrong !== undefined) return text.unknownAttribute(wrong, [...known].join(', '));
  if (level !== undefined && !/^[2-6]$/.test(level)) return text.badLevel(level);
  if (now !== undefined && !isDateOrDateTime(now)) return text.badMoment(now);
  if (styles !== 'inline' && styles !== 'linked') return text.badStyles(styles);
  if (styles === 'linked' && !output) return text.noOutput;
  const { href } = attributes;
  if (href && !(URL.canParse(href, PAGE) && /^https?:$/.test(new URL(href, PAGE).protocol)))
    return text.badAddress(href);
  return {
    widgets,
    attributes: {
      ...(level && { 'heading-level': level }),
      ...(discreet && { discreet: '' }),
      ...attributes,
    },
  };
};

/** The campaign as the page will have it: addresses in it are relative to where the page finds the file. */
const readCampaign = async (
  names: readonly string[],
  addresses: readonly string[],
  now: number,
): Promise<Read> => {
  const sources = await Promise.all(names.map(readSource));
  const bases = sources.map((_, i) => new URL(addresses[i] ?? addresses[0] ?? '', PAGE).href);
  const files = sources.flatMap(({ file }, i) => (file ? { ...file, base: bases[i] ?? PAGE } : []));
  const { campaign } = parseFiles(allSlices, files);
  return {
    ...(campaign && { campaign }),
    problems: check(sources, now).problems,
    origins: [...new Set(bases.map((base) => new URL(base).origin))],
  };
};
type Read = Validation & { origins: string[] };

/** The attributes that one widget is written with; where the script would move the page, the ones that do not. */
const attributesFor = async (
  widget: Widget,
  all: Readonly<Record<string, string>>,
  lang: Language,
  src: string,
): Promise<Record<string, string>> => {
  const known = await attributesOf(widget);
  const own = Object.fromEntries(Object.entries(all).filter(([name]) => known.includes(name)));
  const isList = widget === 'agenda' && (!own['view'] || own['view'] === 'auto');
  return { ...(widget !== 'exit' && { src }), lang, ...own, ...(isList && { view: 'list' }) };
};

/**
 * Writes widgets as HTML that needs no script, and that the script takes over.
 *
 * @returns The exit code: 0, it is written; 1, it is not, for want of a campaign (`--strict`: of one that is shown whole) or of a
 * place to write to; 2, what was asked was not understood.
 */
export const renderWidgets = async (
  names: readonly string[],
  wishes: RenderWishes,
  speaks: Language,
  noFile: string,
  { out, err, now: clock }: World,
): Promise<number> => {
  const text = renderMessages[speaks];
  const fail = (said: string, code: number): number => {
    err(said);
    return code;
  };
  const asked = await understand(wishes, speaks);
  if (typeof asked === 'string') return fail(asked, 2);
  const { widgets, attributes } = asked;
  const needsCampaign = widgets.some((widget) => widget !== 'exit');
  if (needsCampaign && !names.length) return fail(noFile, 2);
  // Of what comes from nowhere, no page can find the address.
  if (needsCampaign && wishes.src === undefined && names.includes(STDIN)) return fail(text.noSource, 2);
  const src = wishes.src ?? names.map(addressOf).join(' ');
  const read: Read = needsCampaign
    ? await readCampaign(names, src.split(/\s+/).filter(Boolean), clock)
    : { problems: [], origins: [] };
  const { campaign, problems, origins } = read;
  const serious = problems.filter(({ severity }) => severity !== 'note');
  if (serious.length)
    for (const line of await report({ ...read, problems: serious }, speaks, false)) err(line);
  const isLess = serious.some(({ severity, code }) => severity === 'error' || !isOwn(code));
  if (needsCampaign && (!campaign || (wishes.strict && isLess))) return fail(text.noCampaign, 1);

  const timeZone = campaign?.timeZone ?? 'Europe/Paris';
  const now = wishes.now === undefined ? clock : toInstant(wishes.now, timeZone);
  // Never that of the machine: whoever runs the command may have another than those who read the page.
  const language: Language = /^fr/i.test(wishes.lang ?? campaign?.inLanguage ?? 'fr') ? 'fr' : 'en';
  const shadows = new Map<Widget, Shadow>();
  const pieces: string[] = [];
  const isLinked = wishes.styles === 'linked';
  const folder = (wishes['styles-url'] ?? '').replace(/([^/])$/, '$1/');
  for (const widget of widgets) {
    const own = await attributesFor(widget, attributes, language, src);
    const shadow =
      shadows.get(widget) ??
      (await renderShadow({ widget, campaign, origins, language, now, attributes: own }));
    shadows.set(widget, shadow);
    // A browser that has an older one asks again.
    const stylesheet = isLinked
      ? `${folder}relais-${widget}.css?v=${shadow.styles.hash.slice(8, 16).replace(/\W/g, '_')}`
      : undefined;
    pieces.push(toHtml(widget, own, shadow, stylesheet));
    for (const line of lookAtFilters(widget, campaign, own, speaks)) err(oneLine(line));
    const { view = 'list' } = own;
    if (widget === 'agenda' && view !== 'list') err(text.moves(view));
    const isOver = campaign && campaignPhase(campaign, toLocal(now, timeZone).slice(0, 10)).phase === 'after';
    if (widget === 'banner' && isOver && own['after'] !== 'message' && !own['now']) err(text.over);
  }
  const { output } = wishes;
  const styles = [...shadows];
  if (output) {
    const files = [
      [output, `${pieces.join('\n')}\n`],
      ...(isLinked
        ? styles.map(([widget, { styles }]) => [join(dirname(output), `relais-${widget}.css`), styles.text])
        : []),
    ] as const;
    for (const [file = '', content = ''] of files) {
      try {
        await writeFile(file, content);
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        const folder = resolve(dirname(file));
        return fail(text.noPlace(basename(file), code === 'ENOENT' ? text.noFolder(folder) : message), 1);
      }
    }
    err(text.written(files.map(([file]) => file).join(', ')));
  } else out(pieces.join('\n'));
  if (needsCampaign && wishes.src === undefined) err(text.source(src));
  if (!isLinked) err(text.policy(styles.map(([, { styles }]) => styles.hash).join(' ')));
  return 0;
};
