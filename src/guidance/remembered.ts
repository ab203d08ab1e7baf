/** The same function, but each answer is worked out once: for what one evaluation asks for again and again. */
export function remembered<Key, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    const value = workOut(key);
    known.set(key, value);
    return value;
  };
}

/** What is worked out where it is first read, if it is read at all. */
export function once<Value>(workOut: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: workOut() }).value;
}
