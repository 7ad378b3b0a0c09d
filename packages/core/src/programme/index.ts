export { eventDays, eventEnd, groupByDay, sortEvents, type ProgrammeDay } from './days.ts';
export { FACETS, facetValues, type Facet } from './facet.ts';
export { facets, filterEvents, type FacetOption, type Search, type Selection } from './filter.ts';
export { modeOf } from './mode.ts';
export { eventMoment, momentAt, nextEvent, type Moment } from './moment.ts';
export { createIndex, fold, numberText, type Index } from './search.ts';
export { structuredData } from './structured-data.ts';
export { eventTexts } from './texts.ts';
