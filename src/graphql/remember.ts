/** Makes each thing once by name, so that a schema holds one type of a name. */
export function remember<Input, Made>(
  nameOf: (input: Input) => string,
  make: (input: Input) => Made,
): (input: Input) => Made {
  const made = new Map<string, Made>();
  return (input) => {
    const name = nameOf(input);
    const known = made.get(name);
    if (known !== undefined) return known;
    const fresh = make(input);
    made.set(name, fresh);
    return fresh;
  };
}
