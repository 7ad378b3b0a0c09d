/** The type of a campaign file as the tests and stories import it: raw, and so of any shape. */
declare const file: Record<string, unknown>;
export default file;
