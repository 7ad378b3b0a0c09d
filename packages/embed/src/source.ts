import { setDefaultSource } from '@relais/elements/kit';

/** The version of this script, for whoever asks a page which one it has; the build fills it in. */
declare const __RELAIS_VERSION__: string;
export const version: string = __RELAIS_VERSION__;

/** A widget without a campaign of its own shows the default one, from beside the script; helplines have their own file. */
export const useDefaultCampaign = (script: string): void =>
  setDefaultSource((tag) =>
    ['campaign.json', ...(tag === 'relais-resources' ? ['resources.json'] : [])]
      .map((file) => new URL(file, script).href)
      .join(' '),
  );
