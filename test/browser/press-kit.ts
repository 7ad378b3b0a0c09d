/** What the tests of the press kit share. */
import '@relais/elements/press-kit/define';
import type { RelaisPressKit } from '@relais/elements/press-kit';
import { html, mount, ready } from './lib.ts';

export type Json = Record<string, unknown>;

export const file = (id: string, more: Json = {}): Json => ({
  id,
  name: `Document ${id}`,
  contentUrl: `/files/${id}.pdf`,
  encodingFormat: 'application/pdf',
  contentSize: 1_810_000,
  ...more,
});

export const campaign = (pressKit?: Json, more: Json = {}): Json => ({
  format: 1,
  id: 'c-1',
  name: 'Campagne',
  startDate: '2026-11-19',
  endDate: '2026-11-26',
  pressKit,
  ...more,
});

export const show = async (
  data: Json,
  props: Partial<RelaisPressKit> = {},
  lang = 'fr',
): Promise<RelaisPressKit> => {
  const element = mount<RelaisPressKit>(
    html`<relais-press-kit .campaign=${data} lang=${lang}></relais-press-kit>`,
  );
  Object.assign(element, props);
  await ready(element);
  return element;
};
