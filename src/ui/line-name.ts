/** A phone line as it is said: by its name, with its number where the name does not hold it already. */
export const lineName = (number: string, name = number): string => (name.includes(number) ? name : `${name} ${number}`);
