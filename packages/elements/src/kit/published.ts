import { formatMonthYear } from '@relais/core';

/** When a source was published, in words: a month, or a year; people also write « printemps 2021 », which stays as it is. */
export const published = (text: string, language: string): string =>
  /^\d{4}(-\d\d){0,2}(T|$)/.test(text) && Date.parse(text)
    ? formatMonthYear(text.slice(0, 10), language)
    : text;
