/**
 * What is loaded when somebody asks for the filters, for the steps, or for a card: together, because each part that loads by itself
 * weighs on a page that nobody has touched yet.
 */
import { optionStyles } from '../kit/option.styles.ts';
import { styles as findStyles } from './find.ts';
import { styles as pocketStyles } from './pocket.ts';
import { styles as worryStyles } from './worry.ts';

export { Finder } from './find.ts';
export { printPocketCard } from './pocket.ts';
export { steps } from './worry.ts';
export const styles = [findStyles, worryStyles, pocketStyles, optionStyles];
