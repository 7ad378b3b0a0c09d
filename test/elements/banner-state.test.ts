import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCampaign, type Campaign } from '@relais/core';
import { bannerState, type BannerState } from '@relais/elements/banner';

const make = (more: Record<string, unknown> = {}): Campaign => {
  const { campaign } = parseCampaign({
    format: 1,
    id: 'c',
    name: 'Semaine contre le risque',
    alternateName: 'Semaine d’information',
    description: 'Le sujet',
    url: 'https://example.org/programme',
    startDate: '2026-11-19',
    endDate: '2026-11-26',
    organizer: { name: 'Agir contre le risque' },
    keyDates: [{ date: '2026-11-20', name: 'Journée du sujet' }],
    keyFigures: [{ value: '7', description: 'du sujet' }],
    notice: { headline: 'Le sujet change de salle' },
    nextEdition: { name: 'Le sujet 2027', startDate: '2027-11-18', url: 'https://example.org/2027' },
    ...more,
  });
  assert.ok(campaign);
  return campaign;
};

const phaseOn = (today: string, campaign = make()): object | undefined => {
  const state = bannerState(campaign, today);
  return state.status === 'current' ? state.phase : undefined;
};

const shownIn = (state: BannerState): Record<string, unknown> => {
  assert.ok(state.status !== 'nothing');
  return { ...state.shown };
};

describe('bannerState', () => {
  it('counts the days before, and the days of the campaign', () => {
    assert.deepEqual(phaseOn('2026-11-18'), { phase: 'before', days: 1 });
    assert.deepEqual(phaseOn('2026-11-19'), { phase: 'during', day: 1, of: 8, last: false });
    assert.deepEqual(phaseOn('2026-11-26'), { phase: 'during', day: 8, of: 8, last: true });
  });

  it('names a key date on its day', () => {
    assert.deepEqual(phaseOn('2026-11-20'), {
      phase: 'during',
      day: 2,
      of: 8,
      last: false,
      keyDate: { date: '2026-11-20', name: 'Journée du sujet' },
    });
  });

  it('has no phase without dates', () => {
    assert.deepEqual(phaseOn('2026-11-20', make({ startDate: undefined, endDate: undefined })), {
      phase: 'undated',
    });
  });

  it('is nothing from the day after on', () => {
    assert.deepEqual(bannerState(make(), '2026-11-27'), { status: 'nothing' });
    assert.deepEqual(bannerState(make(), '2026-11-27', { afterwards: 'hide' }), { status: 'nothing' });
  });

  it('says afterwards, where the page asks for it, which edition comes next, until that one begins', () => {
    const over = (today: string): BannerState => bannerState(make(), today, { afterwards: 'message' });
    assert.equal(over('2026-11-27').status, 'over');
    assert.ok(shownIn(over('2026-11-27'))['nextEdition']);
    assert.ok(shownIn(over('2027-11-18'))['nextEdition']);
    assert.equal(shownIn(over('2027-11-19'))['nextEdition'], undefined);
  });

  it('keeps a next edition whose date is not known', () => {
    const campaign = make({ nextEdition: { name: 'Bientôt' } });
    assert.ok(shownIn(bannerState(campaign, '2028-01-01', { afterwards: 'message' }))['nextEdition']);
  });

  it('tells nothing of the subject when discreet, on any day', () => {
    for (const today of ['2026-11-01', '2026-11-20', '2026-11-26', '2026-12-01']) {
      const state = bannerState(make(), today, { discreet: true, afterwards: 'message' });
      assert.doesNotMatch(JSON.stringify(state), /sujet|risque/);
      assert.equal(shownIn(state)['name'], 'Semaine d’information');
      assert.equal(shownIn(state)['url'], 'https://example.org/programme');
    }
  });

  it('has no name when discreet where the campaign has no neutral one', () => {
    const state = bannerState(make({ alternateName: undefined }), '2026-11-20', { discreet: true });
    assert.equal(shownIn(state)['name'], undefined);
  });
});
