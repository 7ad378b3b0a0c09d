/** For bundles that register what they hold: the default must be there before the first element looks for it. */
import { useDefaultCampaign } from './source.ts';

useDefaultCampaign(import.meta.url);
