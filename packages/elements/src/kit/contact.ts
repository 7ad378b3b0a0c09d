import { TELEPHONE } from '@relais/core';
import { link } from './templates.ts';

/**
 * The number to dial, as in a `tel:` address (RFC 3966): without what is only there for the eye, as is a zero in parentheses
 * after the code of a country.
 *
 * @example dial('+33 (0)1 80 52 33 76') // '+33180523376'
 */
export const dial = (number: string): string =>
  number.replace(/^(\W*(?:\+|00).*?)\(\s*0\s*\)/, '$1').replace(/[^\d+]/g, '');

/** A number as a link. What is not one number alone stays a text: a link would dial another. */
export const telephoneLink = (text: string): unknown =>
  TELEPHONE.test(text) ? link(`tel:${dial(text)}`, text) : text;

/** RFC 6068: nothing in an address of the data becomes a header of the message. */
export const mailto = (email: string): string => `mailto:${encodeURIComponent(email).replace('%40', '@')}`;

/** An address as a link; what is none stays a text. */
export const emailLink = (text: string): unknown =>
  /^[^\s@,;<>]+@[^\s@,;<>]+$/.test(text) ? link(mailto(text), text) : text;
