import type { Retirable } from '../../model/retired';
import type { Review } from '../../model/sign-off';
import { contentHash, hashToSign } from '../content-hash';
import { brokenPromises, isNewer, missingFromLedger, newestVersion, nextVersion, permanentIds } from '../ledger';
import type { Check } from './check';

/** Writes down what is new. Whoever has no terminal types the line that the sentence gives. */
const WRITE = 'npm run check-content -- --write';
const VERSION = /^20\d\d\.[1-9]\d*$/;

const isDay = (date: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};

const whoIs = ({ name, contentVersion }: Review): string => `the review of ${contentVersion} by ${name}`;

export const VERSION_CHECKS: readonly Check[] = [
  {
    says: 'every published id is there and means what it meant',
    find: ({ content, ledger }) => brokenPromises(permanentIds(content), ledger, content.retired),
  },
  {
    says: 'every new id is written down',
    find: ({ content, ledger }) => {
      const ids = permanentIds(content);
      return missingFromLedger(ids, ledger).map((missing) => {
        const [list = '', id = ''] = missing.split(': ');
        return `${id} is new: once it is final, add the line "${id}": ${ids[list]?.[id]}, below "${list}" in src/content/published-ids.json, or run ${WRITE}.`;
      });
    },
  },
  {
    says: 'what is retired was published once, and says since when and why',
    find: ({ content, ledger }) =>
      content.retired.flatMap(({ list, id, number, version, reason }) => {
        const published = ledger.published[list satisfies Retirable]?.[id];
        return [
          ...(published === undefined
            ? [`${id} stands in src/content/retired.ts and was never published: take the line out.`]
            : published === number
              ? []
              : [`${id} was published with the number ${published}: write this number in src/content/retired.ts.`]),
          ...(VERSION.test(version) && !isNewer(version, content.version)
            ? []
            : [
                `${id} in src/content/retired.ts: "version" is ${version}; write the first version without it, such as ${content.version}.`,
              ]),
          ...(reason.trim().endsWith('.')
            ? []
            : [`${id} in src/content/retired.ts: write the reason as a whole sentence with a full stop.`]),
        ];
      }),
  },
  {
    says: 'the version is a year and a number',
    find: ({ content: { version }, ledger }) =>
      VERSION.test(version)
        ? []
        : [
            `the version in src/content/version.ts is ${version}: write a year, a full stop and a number, such as ${nextVersion(ledger)}.`,
          ],
  },
  {
    says: 'the version is raised whenever the content changes',
    find: ({ content, ledger }) => {
      const now = contentHash(content);
      const known = ledger.hashes[content.version];
      if (known === now) return [];
      if (known === undefined)
        return [
          `version ${content.version} is new: add the line "${content.version}": "${now}", below the first of src/content/content-hashes.json, or run ${WRITE}.`,
        ];
      return [
        `the content changed and the version did not: raise src/content/version.ts to ${nextVersion(ledger)}; the next answer says what to write down. (Only while ${content.version} has never been released: run ${WRITE} without raising.)`,
      ];
    },
  },
  {
    // A version that was signed is also raised where only words changed.
    says: 'the version is the newest, and no two versions hold the same content',
    find: ({ content: { version, reviews }, ledger }) => {
      const newest = newestVersion(ledger);
      const versions = Object.entries(ledger.hashes).sort(([a], [b]) => (isNewer(a, b) ? 1 : -1));
      const isSigned = (earlier: string) => reviews.some(({ contentVersion }) => contentVersion === earlier);
      return [
        ...(isNewer(newest, version)
          ? [
              `the version in src/content/version.ts is ${version}, older than ${newest}: raise it to ${nextVersion(ledger)}.`,
            ]
          : []),
        ...versions.flatMap(([later, hash], index) =>
          versions
            .slice(0, index)
            .filter(([earlier, before]) => before === hash && !isSigned(earlier))
            .map(
              ([earlier]) =>
                `versions ${earlier} and ${later} hold the same content: nothing was changed, so go back to ${earlier} and take the line of ${later} out.`,
            ),
        ),
      ];
    },
  },
  {
    says: 'each signature has a day, a name and a version that there is, once',
    find: ({ content: { reviews }, ledger }) =>
      reviews.flatMap((review, index) => {
        const { contentVersion, date, name, role, scope } = review;
        const isTwice = reviews
          .slice(0, index)
          .some(
            (other) =>
              other.contentVersion === contentVersion &&
              other.name === name &&
              other.scope === scope &&
              other.role === role,
          );
        return [
          ...(Object.hasOwn(ledger.hashes, contentVersion)
            ? []
            : [`${whoIs(review)}: there is no version ${contentVersion}; the newest is ${newestVersion(ledger)}.`]),
          ...(isDay(date) ? [] : [`${whoIs(review)}: "date" is ${date}; write a day such as 2026-12-03.`]),
          ...(isTwice ? [`${whoIs(review)} stands twice in src/content/reviews.ts: take one out.`] : []),
        ];
      }),
  },
  {
    says: 'what was signed is what runs',
    find: ({ content, words }) => {
      const now = hashToSign(content, words);
      return content.reviews
        .filter(({ contentVersion, hash }) => contentVersion === content.version && hash !== now)
        .map(
          (review) =>
            `${whoIs(review)} is of other questions, rules or words (its hash is ${review.hash}, now it is ${now}): raise src/content/version.ts, and the new version can be signed anew.`,
        );
    },
  },
];
