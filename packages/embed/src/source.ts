import { setDefaultSource } from '@relais/elements/kit';

/** The version of this script, for whoever asks a page which one it has; the build fills it in. */
declare const __RELAIS_VERSION__: string;
export const version: string = __RELAIS_VERSION__;

/** SHA-256 of the campaign files beside the script, base64, by name; the build fills them in. */
declare const __RELAIS_DATA__: Record<string, string>;

/**
 * A widget without a campaign of its own shows the default one, from beside the script; helplines have their own file. Each address
 * says the digest of what it leads to: a number that somebody else wrote there is not shown.
 */
export const useDefaultCampaign = (script: string): void => {
  const [campaign, resources] = Object.entries(__RELAIS_DATA__).map(
    ([file, digest]) => new URL(`${file}#sha256-${digest}`, script).href,
  );
  setDefaultSource((tag) => (tag === 'relais-resources' ? `${campaign} ${resources}` : `${campaign}`));
};
