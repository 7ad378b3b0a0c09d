/** What is loaded when somebody asks for the steps, or for a card: together, as who wants the one may want the other. */
import { styles as pocketStyles } from './pocket.ts';
import { styles as worryStyles } from './worry.ts';

export { printPocketCard } from './pocket.ts';
export { steps } from './worry.ts';
export const styles = [pocketStyles, worryStyles];
