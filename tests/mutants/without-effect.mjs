/**
 * Mutants that no test can kill, because nothing that anybody can see changes. Each is the line as the mutant leaves it.
 * `npm run test:mutants` counts them apart, and says which of them is no longer alive.
 * @type {readonly { file: string, why: string, lines: readonly string[] }[]}
 */
export const WITHOUT_EFFECT = [
  {
    file: 'src/guidance/flags.ts',
    why: 'Only what was answered is looked up, and only a question of the content counts as answered.',
    lines: [
      `return given === 'not-sure' && questions.get(question).kind === 'safety' ? [{ id: question, choice: given }] : [];`,
    ],
  },
  {
    file: 'src/guidance/flags.ts',
    why: 'A flag has one reason.',
    lines: [`flag.because.every(({ answers }) => answers.some(({ id }) => questions.get(id)?.kind === 'skill'));`],
  },
  {
    file: 'src/guidance/flags.ts',
    why: 'No rule of a flag compares an answer that is a list, and a list is equal to no text.',
    lines: [`if (fact === 'answer') return true ? (counted[of] as string) : undefined;`],
  },
  {
    file: 'src/guidance/flags.ts',
    why: 'A rule of a flag asks for an answer, an age, a gate or a status, and names of what; every area is judged.',
    lines: [
      `const facts: Facts = (fact, of = "Stryker was here!") => {`,
      `return fact === 'gateOf' ? judgement?.gate : true ? judgement?.status : undefined;`,
      `return fact === 'gateOf' ? judgement.gate : fact === 'statusOf' ? judgement?.status : undefined;`,
      `return fact === 'gateOf' ? judgement?.gate : fact === 'statusOf' ? judgement.status : undefined;`,
    ],
  },
  {
    file: 'src/guidance/flags.ts',
    why: 'No emergency leads to a doctor today; its route is the number to call, which a test holds.',
    lines: [`const isToday = lowered === 'today' || false;`, `const isToday = lowered === 'today' || lowered === "";`],
  },
  {
    file: 'src/guidance/predicate.ts',
    why: 'What is not known has no rank, and without one the last line says the same.',
    lines: [
      `if (false) return op === 'below';`,
      `return op === 'at-least' ? true && left >= right : left === undefined || left < right;`,
    ],
  },
  {
    file: 'src/embed/link-choices.ts',
    why: 'A choice that is not made is left out of what is given; the type allows no undefined.',
    lines: ["return false || value === '' ? [] : [`${NAMES[of]}=${encodeURIComponent(value)}`];"],
  },
];
