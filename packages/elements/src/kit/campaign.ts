import { parseFilesInSlices, type Campaign, type Problem, type Slice } from '@relais/core';
import { isServer, type ReactiveController } from 'lit';
import { isMoment } from './clock.ts';
import { RelaisErrorEvent, RelaisLoadEvent } from './events.ts';
import { joinHeartbeat, leaveHeartbeat } from './heartbeat.ts';
import type { CampaignHost } from './host.ts';
import { interfaceLanguage, nearestLang } from './language.ts';
import { rendering } from './rendering.ts';
import type { Answer, FailureReason } from './request.ts';
import { askFor, type Asked } from './sources.ts';

/**
 * Where a widget stands with its campaign. `waiting` says nothing yet: the first 400 ms, or a widget that nobody gave a
 * campaign; what stands in the page is what visitors see until it is `ready`.
 */
export type CampaignState =
  | { status: 'waiting' }
  /** `retry`: somebody asked for it, by a button that stays. */
  | { status: 'loading'; retry: boolean }
  | { status: 'failed'; reason: FailureReason }
  | {
      status: 'ready';
      campaign: Campaign;
      problems: readonly Problem[];
      /** Origins from which pictures may be shown without a click: those of the campaign's own files. */
      origins: readonly string[];
      /** Why one of several files is not in it. */
      reason?: FailureReason | undefined;
    };

type Loaded = Answer & { base: string };

const LOADING_AFTER = 400;
const STALE_AFTER = 3_600_000;

/**
 * Gets the campaign of a widget: the `campaign` property, a JSON child, `src`, or the default, in this order; again
 * when one of them changes, on `reload()`, and when a page left for over an hour comes back into view. A campaign that
 * was once there stays until there is a better one; where the page asked for another, until that could not be had.
 * What it says changes with time: the widget is rendered again each minute while somebody can see it.
 */
export class CampaignController implements ReactiveController {
  state: CampaignState = isServer ? rendering().state : { status: 'waiting' };
  readonly #host: CampaignHost;
  readonly #slices: readonly Slice[];
  /** What the page asks for, and what that was which is shown: the property, or the addresses. */
  #asked: unknown;
  #shown: unknown;
  /** The load under way; an older one that ends late finds another here, and is forgotten. */
  #load: object | undefined;
  #leave: (() => void)[] = [];
  #loadedAt = Infinity;

  constructor(host: CampaignHost, slices: readonly Slice[]) {
    this.#host = host;
    this.#slices = slices;
    // Vue gives an attribute without a value to a property, and takes it for true only where that is a boolean.
    host.discreet = false;
    host.addController(this);
  }

  readonly #beat = (away?: number): void => {
    // What is chosen by the hour goes with the state: it may move where nobody was looking for long.
    if (away! > STALE_AFTER) this.state = { ...this.state };
    if (away !== undefined && Date.now() - this.#loadedAt > STALE_AFTER) void this.#start(true);
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    joinHeartbeat(this.#beat);
    if (this.#load) return;
    this.#isNew();
    const start = (): void => {
      if (this.#host.isConnected && !this.#load) void this.#start();
    };
    // A JSON child may still be on its way; and what the page gave before this was an element is there with the first update.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', start, { once: true });
    else queueMicrotask(start);
  }

  hostDisconnected(): void {
    leaveHeartbeat(this.#beat);
    // A move takes the element out and puts it back in the same task: only who stays away has left.
    setTimeout(() => {
      if (this.#host.isConnected) return;
      this.#load = undefined;
      this.#leaveAll();
    });
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#isNew()) void this.#start();
  }

  /** Whether the page asks for something else than when this was last called. */
  #isNew(): boolean {
    const { campaign, src } = this.#host;
    return this.#asked !== (this.#asked = campaign ?? src);
  }

  /** Fetches the files again; where that fails, what is shown stays. Resolves when that is settled, and seen. */
  async reload(): Promise<void> {
    await this.#start(true);
    await this.#host.updateComplete;
  }

  /** Tells whoever keeps the page, in its console, once, what is not shown as it was meant. */
  report(problems: readonly Problem[]): void {
    if (!problems.length) return;
    const language = interfaceLanguage(nearestLang(this.#host));
    import('./late.ts').then(
      ({ tell }) => tell(problems, language),
      () => console.warn('[Relais]', problems),
    );
  }

  #leaveAll(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
  }

  #set(state: CampaignState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  async #start(retry = false): Promise<void> {
    const load = (this.#load = {});
    this.#leaveAll();
    const files = askFor(this.#host, retry);
    if (!files.length) return this.#set({ status: 'waiting' });
    if (this.state.status !== 'ready') {
      this.#set(retry ? { status: 'loading', retry } : { status: 'waiting' });
      setTimeout(() => {
        if (this.#load === load && this.state.status === 'waiting') this.#set({ status: 'loading', retry });
      }, LOADING_AFTER);
    }
    await this.#finish(load, files);
  }

  async #finish(load: object, asked: readonly Asked[]): Promise<void> {
    this.#leave = asked.flatMap(({ leave }) => leave ?? []);
    const settled = await Promise.all(
      asked.map(async ({ base, answer }): Promise<Loaded> => ({ ...(await answer()), base })),
    );
    if (this.#load !== load) return;
    this.#leave = [];
    const files = settled.filter((file): file is Loaded & { data: unknown } => 'data' in file);
    let reason: FailureReason | undefined = settled.find((file) => 'reason' in file)?.reason;
    const missing = files.length < settled.length ? reason : undefined;
    const { campaign, problems } = await parseFilesInSlices(this.#slices, files);
    if (this.#load !== load) return;
    this.#loadedAt = Date.now();
    for (const file of settled) {
      if ('reason' in file)
        problems.unshift({ path: '', code: file.reason, severity: 'error', file: file.base });
    }
    const { now } = this.#host;
    if (now && !isMoment(now)) problems.push({ path: 'now', code: 'invalid-date', severity: 'warning' });
    this.report(problems);
    // A file that is not there may have had all that this widget shows.
    const isEmpty = missing && this.#slices.some(({ key }) => !Object.keys(campaign?.[key] ?? {}).length);
    if (campaign && !isEmpty) {
      this.#shown = this.#asked;
      const origins = files.map((file) => new URL(file.base).origin);
      this.#set({ status: 'ready', campaign, problems, origins, reason: missing });
      this.#host.dispatchEvent(new RelaisLoadEvent(campaign, problems));
    } else {
      reason ??= 'invalid';
      if (this.state.status !== 'ready' || this.#shown !== this.#asked)
        this.#set({ status: 'failed', reason });
    }
    if (reason) this.#host.dispatchEvent(new RelaisErrorEvent(reason));
  }
}
