/** Works out once what follows from an object alone: whoever asks for the same object again gets the same answer. */
export function onceFor<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const known = new WeakMap<From, { readonly made: Made }>();
  return (from) => {
    const { made } = known.get(from) ?? { made: make(from) };
    known.set(from, { made });
    return made;
  };
}
