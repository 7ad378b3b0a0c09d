/** A text whose digits are those of ASCII: full-width, circled, Arabic ones are read and meant as these. */
export const plainDigits = (text: string): string =>
  text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
