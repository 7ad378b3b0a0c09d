import { formatMonthYear } from '@relais/core';

/** When a source was published, in words: a day, a month or a year; people also write « printemps 2021 », which stays as it is. */
export const published = (text: string, language: string): string =>
  /^\d{4}(-\d\d){0,2}$/.test(text) && Date.parse(text) ? formatMonthYear(text, language) : text;
