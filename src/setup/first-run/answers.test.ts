import { describe, expect, it } from 'vitest';
import { type Answers, completeAnswers, questionNumber, stepsFor } from './answers.ts';

const elsewhere: Answers = {
  municipality: 'other',
  protocol: 'tilburg',
  region: 'noord',
  sector: 'vo',
  role: 'support',
};

describe('the screens', () => {
  it('are three for a municipality that we know, also before it is chosen', () => {
    const three = ['municipality', 'sector', 'role'];
    expect(stepsFor({})).toEqual(three);
    expect(stepsFor({ municipality: 'rijswijk' })).toEqual(three);
  });

  it('ask protocol and vakantieregio for another one, still as part of the first question', () => {
    const steps = stepsFor({ municipality: 'other' });
    expect(steps).toEqual(['municipality', 'protocol', 'region', 'sector', 'role']);
    expect(steps.map(questionNumber)).toEqual([1, 1, 1, 2, 3]);
  });
});

describe('the answers', () => {
  it('of another municipality are what the person said', () => {
    expect(completeAnswers(elsewhere)).toEqual(elsewhere);
  });

  it('of a known municipality follow from it, also when the person first went another way', () => {
    expect(completeAnswers({ ...elsewhere, municipality: 'rijswijk' })).toEqual({
      municipality: 'rijswijk',
      protocol: 'haaglanden',
      region: 'midden',
      sector: 'vo',
      role: 'support',
    });
  });

  it.each(Object.keys(elsewhere))('are not complete without %s', (step) => {
    expect(completeAnswers({ ...elsewhere, [step]: undefined })).toBeNull();
  });
});
