import type { Channel, Resource } from '@relais/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../kit/index.ts';
import { messages, ROLES, type Role } from './worry.messages.ts';

export const styles = [
  css`
    .worry > details {
      padding-inline-start: var(--s4);
    }
    ol {
      padding-inline-start: 1.5em;
      margin-block: 0 var(--s3);
      list-style: decimal;
    }
    ol li {
      padding-block: var(--s1);
    }
    ol a {
      display: inline-block;
      margin-inline-end: var(--s3);
    }
  `,
];

/** How many lines of the list the last step leads to. */
const LINES = 3;

/** Who writes down the concerns of professionals in a département: the CRIP, under either name. */
const isCrip = ({ name, description = '' }: Resource): boolean =>
  /\bCRIP\b|informations préoccupantes/i.test(name + description);

const linesFor = (role: Role, resources: readonly Resource[]): Resource[] => {
  const able = resources.filter(({ audience, channels }) => channels?.length && audience?.includes(role));
  return role === 'professionals'
    ? [...able.filter(isCrip), ...able.filter((resource) => !isCrip(resource))].slice(0, LINES)
    : able.slice(0, LINES);
};

/**
 * What to do when one worries about a minor: three steps for each role, that end at 17, at 119, or at a line of the list.
 * Nothing is kept or sent: which of them is open is all there is to know, and the browser knows it.
 *
 * @param channelLink The link of a channel, as elsewhere in the widget.
 */
export const steps = (
  resources: readonly Resource[],
  language: Language,
  channelLink: (channel: Channel) => TemplateResult,
): TemplateResult[] => {
  const words = messages[language];
  const call = (value: string, spokenLabel: string): TemplateResult =>
    channelLink({ type: 'voice', value, spokenLabel });
  return ROLES.map((role) => {
    const { who, danger, doubt, next } = words[role];
    const lines = linesFor(role, resources);
    return html`<details>
      <summary part="button">${who}</summary>
      <ol>
        <li>${danger}<br />${call('17', words.spoken[17])}${call('112', words.spoken[112])}</li>
        <li>${doubt}<br />${call('119', words.spoken[119])}</li>
        <li>
          ${next}
          ${
            lines.length
              ? html`<br />${lines.map(
                  ({ name, channels = [] }) =>
                    html`${name}${words.colon}${channels.slice(0, 1).map(channelLink)}<br />`,
                )}`
              : nothing
          }
        </li>
      </ol>
    </details>`;
  });
};
