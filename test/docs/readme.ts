import { readFile } from 'node:fs/promises';

export const README = 'README.md';

export interface TourStop {
  readonly query: string;
  readonly answer: string;
}

/** The tour's questions, each with the answer printed below it. */
export async function readTour(): Promise<readonly TourStop[]> {
  const text = await readFile(README, 'utf8');
  const stops = text.matchAll(/```graphql\n(?<query>.*?)```\n\n```json\n(?<answer>.*?)```/gsu);
  return [...stops].map(({ groups }) => ({
    query: groups?.['query'] ?? '',
    answer: groups?.['answer'] ?? '',
  }));
}

/** The text between two marks of the README. */
export const section = (text: string, name: string): string =>
  marked(name).exec(text)?.groups?.['inside'] ?? '';

/** The README with other text between two marks. */
export const withSection = (text: string, name: string, inside: string): string =>
  text.replace(marked(name), () => `<!-- ${name} -->\n${inside}<!-- /${name} -->`);

const marked = (name: string): RegExp =>
  new RegExp(`<!-- ${name} -->\\n(?<inside>.*?)<!-- /${name} -->`, 'su');
