import { describe, expect, it } from 'vitest';
import { shapesOf, usesOf } from '../../src/guidance/question-uses';
import { catalogue, questionOf } from '../sweeps/child-walk';

/** One line for each use: the role, in which area behind which gate, from which to which month. Read from `facts.md` 2. */
const uses = (id: string) =>
  usesOf(questionOf(id), catalogue).map(
    ({ area, role, gate, fromMonths, toMonths }) => `${role} of ${area} behind ${gate}, ${fromMonths} to ${toMonths}`,
  );

describe('what a question is used for', () => {
  it('is a gate over several ages, and later what shows how long another has been missing', () => {
    expect(uses('movement.runsKeepsUp')).toEqual([
      'gate of movement behind movement.runsKeepsUp, 36 to 47',
      'gate of movement behind movement.runsKeepsUp, 48 to 59',
      'gate of movement behind movement.runsKeepsUp, 60 to 71',
      'step-back of movement behind movement.tiresFast, 72 to 95',
      'step-back of movement behind movement.tiresFast, 96 to 155',
    ]);
  });
  it('is a gate that only a worry or everyday life opens', () => {
    expect(uses('drawing.drawsPerson')).toEqual([
      'opened-gate of drawing behind drawing.drawsPerson, 48 to 59',
      'step-back of drawing behind drawing.writesLetters, 60 to 71',
    ]);
  });
  it('is the first of the follow-ups at one age and a later one at the next', () => {
    expect(uses('hands.turnsPagesOneByOne')).toEqual([
      'first-follow-up of hands behind hands.twistsLids, 30 to 35',
      'next-follow-up of hands behind hands.threadsBeads, 36 to 47',
    ]);
  });
  it('begins in the month in which the question is due, though its band began before', () => {
    expect(uses('talking.soundsBesidesCrying')).toEqual([
      'gate of talking behind talking.soundsBesidesCrying, 2 to 3',
      'step-back of talking behind talking.coos, 4 to 5',
    ]);
    // due in the last month of its band
    expect(uses('feeding.onlyMilk')).toEqual(['next-follow-up of feeding behind feeding.showsNoMore, 8 to 8']);
  });
  it('leaves a band out that ends before the question is due', () => {
    expect(usesOf({ ...questionOf('movement.runsKeepsUp'), fromMonths: 50 }, catalogue)[0]).toMatchObject({
      fromMonths: 50,
      toMonths: 59,
    });
  });
});

describe('what a form knows of the questions', () => {
  const shapes = shapesOf(catalogue);
  it('is each of them', () => {
    expect([...shapes.keys()]).toEqual([...catalogue.questions.keys()]);
  });
  it('is with its choices, and its uses where it is a skill or worry', () => {
    expect(shapes.get('safety.limp')).toEqual({
      question: questionOf('safety.limp'),
      choices: ['no', 'yes', 'not-sure'],
      uses: [],
    });
    expect(shapes.get('hands.tiresWithTools')).toMatchObject({
      choices: ['no', 'sometimes', 'often', 'not-sure'],
      uses: [
        { role: 'gate', fromMonths: 60, toMonths: 71 },
        { role: 'opened-gate', fromMonths: 72, toMonths: 95 },
        { role: 'opened-gate', fromMonths: 96, toMonths: 155 },
      ],
    });
  });
});
