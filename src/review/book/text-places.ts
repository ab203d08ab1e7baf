import type { Book } from './book';

/** Where a text stands and when it is read, from the nearest of its parents that says so; `*` stands for any name. */
export interface Place {
  readonly place: string;
  readonly when: string;
  /** the parent that says where; texts below the same one stand together */
  readonly group: string;
  /** when this very text is read, where that differs from the rest of its group */
  readonly ownWhen: string | undefined;
  /** it stands in the files, and no page reads it */
  readonly isUnread: boolean;
  /** which part of its group it is, where the group has parts */
  readonly label: string | undefined;
}

function ways(segments: readonly string[]): readonly string[] {
  return segments.reduce<readonly string[]>(
    (paths, segment) => paths.flatMap((path) => [`${path}.${segment}`, `${path}.*`]),
    [''],
  );
}

/** @throws Error where nobody says where or when a text is read */
export function placeOf({ say, t }: Pick<Book, 'say' | 't'>, namespace: string, path: string): Place {
  const segments = [namespace, ...path.replace(/_(one|other)$/, '').split('.')];
  const parents = segments.map((_, index) => segments.slice(0, segments.length - index));
  const sayOf = (parent: readonly string[], what: string): string | undefined =>
    ways(parent)
      .map((way) => `places${way}.${what}`)
      .find((key) => t.has(`review:${key}`));
  const nearest = (what: string): { readonly key: string; readonly at: string } => {
    for (const parent of parents) {
      const key = sayOf(parent, what);
      if (key !== undefined) return { key, at: parent.join('.') };
    }
    throw new Error(`Nobody says ${what} ${namespace}:${path} is read.`);
  };
  const place = nearest('place');
  const when = nearest('when');
  const isOwn = when.at.length > place.at.length;
  const label = parents.map((parent) => sayOf(parent, 'label')).find((key) => key !== undefined);
  const ofGroup = isOwn ? sayOf(place.at.split('.'), 'when') : when.key;
  return {
    place: say(place.key),
    when: ofGroup === undefined ? '' : say(ofGroup),
    group: place.at,
    ownWhen: isOwn ? say(when.key) : undefined,
    isUnread: say(when.key) === say('texts.unread.when'),
    label: label === undefined ? undefined : say(label),
  };
}
