/**
 * What every element is made of. An element is a `LitElement` with a few controllers, each of which does one thing:
 *
 * - `CampaignController` gets the campaign and keeps it (`state`), and has it rendered again each minute,
 * - `Clock` tells the time in the campaign's zone,
 * - `MessagesController` has the words in the language of the page,
 * - `AnnouncerController` speaks to screen readers,
 *
 * and `shell()` is the frame around what it shows. See `../model` for an annotated one.
 */
export { AnnouncerController } from './announcer.ts';
export { CampaignController, type CampaignState } from './campaign.ts';
export { Clock, type Moment } from './clock.ts';
export { dial, emailLink, mailto, telephoneLink } from './contact.ts';
export { define } from './define.ts';
export { RelaisErrorEvent, RelaisLoadEvent } from './events.ts';
export { RelaisFilterEvent } from './filter-event.ts';
export { campaignProperties, type CampaignHost, type Density } from './host.ts';
export { PATIENCE, insist } from './insist.ts';
export { interfaceLanguage, nearestLang, type Language } from './language.ts';
export { lazy, type Lazy } from './lazy.ts';
export { MessagesController, type Catalogue, type CommonMessages } from './messages.ts';
export { later } from './rendering.ts';
export type { FailureReason } from './request.ts';
export { askFor, setDefaultSource } from './sources.ts';
export { baseStyles } from './styles.ts';
export { baseLevel, heading, langOf, link, shell, widgetHeading, type Widget } from './templates.ts';
