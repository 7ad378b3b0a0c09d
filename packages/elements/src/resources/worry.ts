import { hoursOf, type Channel, type Resource } from '@relais/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../kit/index.ts';
import { isAbroad } from './state.ts';
import { messages, ROLES, type Role } from './worry.messages.ts';

export const styles = css`
  .worry > details {
    padding-inline-start: var(--s4);
  }
  ol {
    padding-inline-start: 1.5em;
    margin-block: 0 var(--s3);
    max-width: 65ch;
    list-style: decimal;
  }
  ol li {
    padding-block: var(--s1);
  }
  ol a {
    display: inline-block;
    margin-inline-end: var(--s3);
  }
`;

/** How many lines of the list the last step leads to. */
const LINES = 3;

/** Who writes down the concerns of professionals in a département: the CRIP, under either name. */
const isCrip = ({ name, description = '' }: Resource): boolean =>
  /\bCRIP\b|informations préoccupantes/i.test(name + description);

/** The first way to get through, one that answers now before others, or the site; a number for those who are abroad is none. */
const wayOf = (resource: Resource, answers: (resource: Resource) => boolean): Channel | undefined => {
  const { channels = [], url } = resource;
  const ways = channels.filter((channel) => !isAbroad(channel));
  return (
    ways.find((one) => one.type !== 'visit' && answers({ ...resource, channels: [one] })) ??
    ways[0] ??
    (url ? { type: 'web', value: url } : undefined)
  );
};

/** Lines for a role that answer now, or are no lines of an hour; who cannot speak, and a CRIP for professionals, come first. */
const linesFor = (
  role: Role,
  resources: readonly Resource[],
  answers: (resource: Resource) => boolean,
): Resource[] => {
  const rank = (resource: Resource): number =>
    (role === 'professionals' && isCrip(resource) ? 0 : 4) +
    (resource.audience?.includes(role) ? 0 : 2) +
    (answers(resource) ? 0 : 1);
  return resources
    .filter((resource) => {
      const { audience = ['everyone'], category } = resource;
      return (
        [role, 'everyone'].some((one) => audience.includes(one as 'everyone')) &&
        /helpline|association|service/.test(category) &&
        wayOf(resource, answers) &&
        (answers(resource) || !hoursOf(resource).some(Boolean) || isCrip(resource))
      );
    })
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, LINES);
};

/**
 * What to do when one worries about a minor: three steps for each role, that end at 17, at 119, or at a line of the list.
 * Nothing is kept or sent: which of them is open is all there is to know, and the browser knows it.
 *
 * @param answers Whether a line answers now.
 * @param lang Of the data, where the interface speaks another language.
 * @param channelLink The link of a channel, as elsewhere in the widget, with the language of what it says.
 */
export const steps = (
  resources: readonly Resource[],
  language: Language,
  answers: (resource: Resource) => boolean,
  lang: unknown,
  channelLink: (channel: Channel, lang: unknown) => TemplateResult,
): TemplateResult[] => {
  const words = messages[language];
  const call = (value: string, spokenLabel: string): TemplateResult =>
    channelLink({ type: 'voice', value, spokenLabel }, nothing);
  return ROLES.map((role) => {
    const { who, danger, doubt, next, reach } = words[role];
    const lines = linesFor(role, resources, answers);
    return html`<details>
      <summary part="button">${who}</summary>
      <ol>
        <li>${danger}<br />${call('17', words.spoken[17])}${call('112', words.spoken[112])}</li>
        <li>${doubt}<br />${call('119', words.spoken[119])}</li>
        <li>
          ${next}
          ${
            lines.length
              ? html`${reach}
                  <ul>
                    ${lines.map(
                      (line) =>
                        html`<li>
                          <span lang=${lang}>${[line.name, line.description].filter(Boolean).join(' – ')}</span
                          ><br />${channelLink(wayOf(line, answers)!, lang)}
                        </li>`,
                    )}
                  </ul>`
              : nothing
          }
        </li>
      </ol>
    </details>`;
  });
};
