import type { Resource } from '../campaign/types.ts';
import { EMERGENCY } from './emergency.ts';

/** Provider, description, how the number is said, and the label of what is no number; in the order of EMERGENCY. */
const TEXTS = [
  ['Ambulance (SAMU)', 'Medical emergency.', 'one five'],
  ['Police', 'Immediate danger.', 'one seven'],
  ['European emergency number', 'Any emergency, anywhere in Europe.', 'one one two'],
  [
    'Emergency line for deaf people',
    'For people who are deaf, hard of hearing or have difficulty speaking.',
    'one one four',
    'App, website and video in French sign language',
  ],
  ['Children in danger', 'For children, their relatives and professionals.', 'one one nine'],
] as const;

/** The emergency numbers of France, in English. */
export const EMERGENCY_EN: readonly Resource[] = /* @__PURE__ */ EMERGENCY.map((resource, i) => {
  const [provider, description, spokenLabel, label] = TEXTS[i] ?? TEXTS[0];
  const channels = resource.channels?.map((channel) => ({
    ...channel,
    ...(channel.spokenLabel && { spokenLabel }),
    ...(channel.label && label && { label }),
  }));
  return { ...resource, provider, description, ...(channels && { channels }) };
});
